/** The twin of firstweeks/care/inputs.py: each input of a figure as written → a number, or where it cannot be understood. */

const PART = /([0-9]+(?:\.[0-9]+)?) *([A-Za-z/]*)/g;
const PARTS = /^ *(?:[0-9]+(?:\.[0-9]+)? *[A-Za-z/]* *)+$/;
const AGE = /^([0-9]{1,2})(?:\+([0-6]))?$/;
const TIME = /^([01][0-9]|2[0-3]):([0-5][0-9])$/;
const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const MOMENT = /^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([01][0-9]|2[0-3]):([0-5][0-9])$/;
const DAY = 86_400_000;

/** Inputs from which a figure cannot be worked out: where each fault is. */
export class FigureRejected extends Error {
  /** @param {readonly string[]} where */
  constructor(where) {
    super(`cannot be worked out: ${where.join(", ")}`);
    this.where = where;
  }
}

/**
 * The inputs as numbers: days since 1970-01-01, minutes since then, minutes, days of an age, the first unit; a choice stays
 * a text.
 *
 * @param {{readonly [name: string]: FigureInput}} inputs
 * @param {{readonly [name: string]: unknown}} given
 * @returns {{[name: string]: number | string}}
 */
export function readInputs(inputs, given) {
  const there = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== ""));
  const where = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name));
  const wanted = new Set(Object.keys(inputs).filter((name) => name in there).flatMap((name) => inputs[name].needs));
  /** @type {{[name: string]: number | string}} */
  const found = {};
  for (const [name, one] of Object.entries(inputs)) {
    if (name in there) {
      const value = understood(one, there[name]);
      if (value === undefined) where.push(name);
      else found[name] = value;
    } else if (wanted.has(name) || !one.optional) where.push(name);
  }
  if (where.length) throw new FigureRejected(where);
  return found;
}

/**
 * One value; undefined where it cannot be understood.
 *
 * @param {FigureInput} one
 * @param {unknown} given
 * @returns {number | string | undefined}
 */
function understood(one, given) {
  if (one.kind === "number") return number(one, given);
  const value = typeof given === "number" && one.kind === "age" ? String(given) : given;
  if (typeof value !== "string") return undefined;
  if (one.kind === "choice") return one.options.includes(value) ? value : undefined;
  if (one.kind === "age") return age(one, value);
  if (one.kind === "time") return minutes(value);
  return one.kind === "moment" ? moment(value) : day(value);
}

/**
 * @param {FigureInput} one
 * @param {unknown} value
 */
function number(one, value) {
  if (typeof value !== "number" && (typeof value !== "string" || !PARTS.test(value))) return undefined;
  const parts = typeof value === "number" ? [[value, ""]] : [...value.matchAll(PART)].map(([, amount, unit]) => [Number(amount), unit]);
  let amount = 0;
  for (const [count, unit] of parts) {
    if (!Object.hasOwn(one.units, unit) && (unit || parts.length > 1)) return undefined;
    amount += Number(count) * (one.units[unit] ?? 1);
  }
  const [low, high] = one.range;
  if (!(low <= amount && amount <= high) || (one.whole && !Number.isInteger(amount))) return undefined;
  return amount;
}

/**
 * @param {FigureInput} one
 * @param {string} value
 */
function age(one, value) {
  const found = AGE.exec(value);
  if (!found) return undefined;
  const days = Number(found[1]) * 7 + Number(found[2] ?? 0);
  return one.range[0] * 7 <= days && days < one.range[1] * 7 ? days : undefined;
}

/** @param {string} value */
function minutes(value) {
  const found = TIME.exec(value);
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

/**
 * A date and time as minutes since 1970-01-01.
 *
 * @param {string} value
 */
export function moment(value) {
  const found = MOMENT.exec(value);
  const on = found ? day(found[1]) : undefined;
  return found && on !== undefined ? on * 1440 + Number(found[2]) * 60 + Number(found[3]) : undefined;
}

/**
 * A date as days since 1970-01-01.
 *
 * @param {string} value
 */
export function day(value) {
  const found = DATE.exec(value);
  if (!found) return undefined;
  const [, year, month, date] = found.map(Number);
  const made = Date.UTC(year, month - 1, date);
  return year > 99 && asDate(made / DAY) === value ? made / DAY : undefined;
}

/** @param {number} days */
export function asDate(days) {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/**
 * Days of a pregnancy as weeks and days, the one way in which they are written everywhere.
 *
 * @param {number} days
 */
export function asAge(days) {
  return `${Math.floor(days / 7)}+${days % 7}`;
}

/** @param {number} given */
export function asTime(given) {
  const within = given % 1440;
  return [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
