/** The twin of firstweeks/care/export.py: entries written as JSON or CSV, and read back with all faults at once. */

import { kept } from "./checks.js";
import { asDate, asTime, day, moment } from "./inputs.js";

const LONGEST_TEXT = 2000;

/** A file that holds what cannot be entered: each fault as its place and its field. Nothing of it is taken. */
export class ExportRejected extends Error {
  /** @param {readonly {where: string, field: string}[]} faults */
  constructor(faults) {
    super(faults.map(({ where, field }) => `${where}: ${field}`).join("\n"));
    this.faults = faults;
  }
}

/** @param {number} at */
export function asMoment(at) {
  return `${asDate(Math.floor(at / 1440))}T${asTime(at)}`;
}

/**
 * @param {readonly Entry[]} entries
 * @param {Diary} diary
 * @param {readonly Check[]} checks
 */
export function toJson(entries, diary, checks = []) {
  const rows = entries.map(({ at, values }) => ({ at: asMoment(at), ...written(values, diary) }));
  const kept = checks.map((check) => ({ ...check, at: asMoment(check.at) }));
  return `${JSON.stringify({ firstweeks_diary: 1, entries: rows, ...(kept.length ? { checks: kept } : {}) }, null, 1)}\n`;
}

/**
 * @param {readonly Entry[]} entries
 * @param {Diary} diary
 */
export function toCsv(entries, diary) {
  const names = Object.keys(diary.fields);
  const rows = entries.map(({ at, values }) => {
    const texts = written(values, diary);
    return [asMoment(at), ...names.map((name) => String(texts[name] ?? ""))];
  });
  return [["at", ...names], ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** @param {string} text */
function cell(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {Entry["values"]} values
 * @param {Diary} diary
 * @returns {{[field: string]: string | number}}
 */
function written(values, diary) {
  const pairs = Object.entries(values).map(([name, value]) => [name, diary.fields[name].kind === "date" && typeof value === "number" ? asDate(value) : value]);
  return Object.fromEntries(pairs);
}

/**
 * The entries of a file.
 *
 * @param {string} given
 * @param {Diary} diary
 * @returns {Entry[]}
 */
export function fromText(given, diary) {
  const text = given.replace(/^\uFEFF/, "");
  /** @type {{where: string, field: string}[]} */
  const faults = [];
  const rows = /^\s*[[{]/.test(text) ? jsonRows(text) : csvRows(text);
  const entries = rows.map(({ where, row }) => {
    const at = typeof row.at === "string" ? moment(row.at) : undefined;
    if (at === undefined) faults.push({ where, field: "at" });
    /** @type {{[field: string]: string | number}} */
    const values = {};
    for (const [name, value] of Object.entries(row)) {
      if (name === "at") continue;
      const known = Object.hasOwn(diary.fields, name) ? understood(diary.fields[name], value) : undefined;
      if (known === undefined) faults.push({ where, field: name });
      else values[name] = known;
    }
    return { at: at ?? 0, values };
  });
  if (faults.length) throw new ExportRejected(faults);
  return entries.sort((one, other) => one.at - other.at);
}

/**
 * The entries of a file, and the last interviews that it holds; a table holds none.
 *
 * @param {string} text
 * @param {any} engine
 * @param {Diary} diary
 * @returns {{entries: Entry[], checks: Check[]}}
 */
export function fromFile(text, engine, diary) {
  /** @type {{where: string, field: string}[]} */
  const faults = [];
  let entries = /** @type {Entry[]} */ ([]);
  try {
    entries = fromText(text, diary);
  } catch (error) {
    if (!(error instanceof ExportRejected)) throw error;
    faults.push(...error.faults);
  }
  const rows = /^\s*[[{]/.test(text) ? [parsed(text)?.checks ?? []].flat() : [];
  const checks = rows.map((row, at) => readCheck(`checks[${at}]`, row, engine, diary, faults));
  if (faults.length) throw new ExportRejected(faults);
  return { entries, checks: checks.filter((check) => check !== null).sort((one, other) => one.at - other.at) };
}

/**
 * One interview; its faults are added. Null for one by other content whose answers cannot be read any more.
 *
 * @param {string} where
 * @param {any} row
 * @param {any} engine
 * @param {Diary} diary
 * @param {{where: string, field: string}[]} faults
 * @returns {Check | null}
 */
function readCheck(where, row, engine, diary, faults) {
  const wrong = (field = "") => (faults.push({ where, field }), null);
  const names = row && typeof row === "object" ? Object.keys(row).sort().join() : "";
  if (names !== "answers,at,content" || typeof row.content !== "string" || !row.answers || typeof row.answers !== "object" || Array.isArray(row.answers)) return wrong();
  const at = typeof row.at === "string" ? moment(row.at) : undefined;
  if (at === undefined) return wrong("at");
  let answers;
  try {
    answers = engine.answers(row.answers);
  } catch {
    return row.content === engine.protocol.content ? wrong("answers") : null;
  }
  const check = kept(engine, diary, answers, at);
  if (!check || Object.keys(check.answers).length < Object.keys(answers).length) return wrong("answers");
  return { ...check, content: row.content };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/** @typedef {{where: string, row: {[name: string]: unknown}}} Row */

/** @type {(text: string) => Row[]} */
function jsonRows(text) {
  const found = parsed(text);
  if (found?.firstweeks_diary !== 1 || !Array.isArray(found.entries)) throw new ExportRejected([{ where: "file", field: "" }]);
  const wrong = found.entries.flatMap((/** @type {unknown} */ row, /** @type {number} */ at) => (row && typeof row === "object" && !Array.isArray(row) ? [] : [{ where: `entries[${at}]`, field: "" }]));
  if (wrong.length) throw new ExportRejected(wrong);
  return found.entries.map((/** @type {any} */ row, /** @type {number} */ at) => ({ where: `entries[${at}]`, row }));
}

/** @type {(text: string) => Row[]} */
function csvRows(text) {
  const [head, ...rows] = cells(text);
  if (!head?.includes("at") || new Set(head).size !== head.length) throw new ExportRejected([{ where: "line 1", field: "at" }]);
  const filled = rows.map((row, at) => ({ where: `line ${at + 2}`, row })).filter(({ row }) => row.length > 1 || row[0] !== "");
  const wrong = filled.filter(({ row }) => row.length !== head.length).map(({ where }) => ({ where, field: "" }));
  if (wrong.length) throw new ExportRejected(wrong);
  return filled.map(({ where, row }) => ({ where, row: Object.fromEntries(head.map((name, at) => [name, row[at]]).filter(([, value]) => value !== "")) }));
}

/**
 * The cells of a CSV text (RFC 4180).
 *
 * @param {string} text
 * @returns {string[][]}
 */
function cells(text) {
  /** @type {string[][]} */
  const rows = [[]];
  const one = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (one.lastIndex < text.length) {
    const found = one.exec(text);
    if (!found) throw new ExportRejected([{ where: "file", field: "" }]);
    rows.at(-1)?.push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] !== ",") rows.push([]);
    else if (one.lastIndex === text.length) rows.at(-1)?.push("");
  }
  return rows.filter((row) => row.length);
}

/**
 * @param {DiaryField} field
 * @param {unknown} value
 * @returns {string | number | undefined}
 */
export function understood(field, value) {
  if (value === "unsure" && field.kind !== "text") return value;
  if (field.kind === "number") {
    const number = typeof value === "string" && /^\d*\.?\d*$/.test(value) && /\d/.test(value) ? Number(value) : value;
    return typeof number === "number" && field.range[0] <= number && number <= field.range[1] ? number : undefined;
  }
  if (typeof value !== "string") return undefined;
  if (field.kind === "date") return day(value);
  if (field.kind === "text") return value.length <= LONGEST_TEXT ? value : undefined;
  return field.options.includes(value) ? value : undefined;
}
