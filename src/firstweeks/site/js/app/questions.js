/**
 * Questions as forms. One finding is a list of radios, of checkboxes, or a number; several yes/no findings of a page are
 * one list of checkboxes. Nothing is ticked for the person and nothing is unticked for them: "none" with a sign ticked is an
 * error that keeps both.
 */

import { protocol } from "./loaded.js";
import { session } from "./session.js";

export const UNSURE = "unsure";
export const NONE = "none of these";
// From this many yes/no questions on, a page asks "are any of these so?" instead of one by one (twin: cli/dialogue.py).
const LIST_FROM = 3;

/**
 * The first findings of some that are asked on one screen: a list, or a single one.
 *
 * @param {readonly string[]} findings
 * @returns {readonly string[]}
 */
export function together(findings) {
  const listed = findings.filter(listable);
  return listed.length >= LIST_FROM && listable(findings[0]) ? listed : findings.slice(0, 1);
}

/** @param {string} name */
function listable(name) {
  const { kind, options, private: hidden } = protocol.findings[name];
  return kind === "yes_no" && options.at(-1) === "yes" && !hidden;
}

/**
 * What a screen asks.
 *
 * @param {QuestionAsked} asked
 * @returns {Question}
 */
export function questionOf(asked) {
  const { findings, way } = asked;
  const words = session.words;
  const caption = words(`page-${protocol.findings[findings[0]].page}`);
  if (way === "doubting") return { ...listOf(findings), caption, legend: words("ui-which-not-sure"), hints: [], why: [], none: "", unsure: "" };
  if (findings.length > 1) return { ...listOf(findings), caption };
  return { ...singleOf(findings[0], way === "telling"), caption };
}

/** @param {readonly string[]} findings */
function listOf(findings) {
  const words = session.words;
  return {
    kind: /** @type {const} */ ("many"),
    legend: words("ui-list-heading"),
    hints: words.lines("ui-tick-all"),
    why: findings.map((name) => words("ui-pair", { name: words(`finding-${name}.name`), answer: words(`finding-${name}.why`) })),
    options: findings.map((value) => ({
      value,
      text: words(`finding-${value}`),
      hints: words.someLines(`finding-${value}.hint`),
    })),
    none: words("ui-none-of-these"),
    unsure: words("ui-not-sure-some"),
  };
}

/**
 * @param {string} name
 * @param {boolean} telling
 */
function singleOf(name, telling) {
  const { words, phrases } = session.presenter;
  const finding = protocol.findings[name];
  const { kind, options, range } = finding;
  const many = kind === "many";
  const shown = kind === "yes_no" ? ["yes", "no"] : options;
  return {
    kind: /** @type {QuestionKind} */ (many ? "many" : kind === "number" ? "number" : "one"),
    legend: telling ? words("ui-how-to-tell") : words(`finding-${name}`),
    hints: telling ? words.lines("ui-how-to-tell-tick") : words.someLines(`finding-${name}.hint`),
    why: words.lines(`finding-${name}.why`),
    range,
    options: shown.map((value) => ({
      value,
      text: kind === "yes_no" ? phrases.option(finding, value) : words(`option-${name}-${value}`),
      hints: words.someLines(`option-${name}-${value}.${telling ? "tell" : "hint"}`),
    })),
    none: many ? words(`finding-${name}.none`) : "",
    unsure: words(many ? (telling ? "ui-still-not-sure" : "ui-not-sure-one") : "ui-not-sure"),
  };
}

/**
 * The marks that stand for answers given before: nothing else is ever ticked beforehand.
 *
 * @param {QuestionAsked} asked
 * @returns {readonly string[]}
 */
export function marksOf({ findings, way }) {
  const { answers } = session;
  const [name] = findings;
  const value = answers[name];
  if (way === "telling") return Array.isArray(value) ? value.filter((option) => option !== UNSURE) : [];
  if (way === "doubting") return [];
  if (findings.length > 1) {
    const given = findings.filter((one) => one in answers);
    const yes = given.filter((one) => answers[one] === "yes");
    const unsure = given.some((one) => answers[one] === UNSURE) ? [UNSURE] : [];
    return given.length && !yes.length && !unsure.length ? [NONE] : [...yes, ...unsure];
  }
  if (value === undefined) return [];
  return Array.isArray(value) ? (value.length ? value : [NONE]) : [String(value)];
}

/**
 * The answers that some marks make, or what is wrong with them.
 *
 * @param {QuestionAsked} asked
 * @param {Question} question
 * @param {readonly string[]} marks
 * @returns {{answers: {[finding: string]: Value}} | {error: string}}
 */
export function read({ findings, way }, question, marks) {
  const words = session.words;
  const chosen = question.options.map(({ value }) => value).filter((value) => marks.includes(value));
  const none = marks.includes(NONE);
  const unsure = marks.includes(UNSURE);
  const [name] = findings;
  if (question.kind === "number") return readNumber(name, marks);
  if (!marks.length) return { error: words(question.kind === "one" ? "ui-error-choose" : way === "doubting" ? "ui-error-which" : "ui-error-tick") };
  if (none && (chosen.length || unsure)) return { error: words(chosen.length ? "ui-error-none-and-sign" : "ui-error-none-and-unsure") };
  if (question.kind === "one") return { answers: { [name]: marks[0] } };
  if (way === "doubting") return { answers: Object.fromEntries(findings.map((one) => [one, chosen.includes(one) ? UNSURE : "no"])) };
  if (findings.length > 1) return { answers: Object.fromEntries(findings.map((one) => [one, chosen.includes(one) ? "yes" : unsure ? UNSURE : "no"])) };
  return { answers: { [name]: unsure ? [...chosen, UNSURE] : chosen } };
}

/**
 * @param {string} name
 * @param {readonly string[]} marks
 */
function readNumber(name, marks) {
  const words = session.words;
  const [low, high] = protocol.findings[name].range ?? [0, 0];
  const typed = (marks.find((mark) => mark !== UNSURE) ?? "").trim().replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  if (marks.includes(UNSURE)) return typed ? { error: words("ui-error-number-and-unsure") } : { answers: { [name]: UNSURE } };
  const number = /^\d{1,3}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(",", ".")) : NaN;
  if (low <= number && number <= high) return { answers: { [name]: number } };
  return { error: words(typed ? "ui-error-range" : "ui-error-range-empty", { typed, low: String(low), high: String(high) }) };
}
