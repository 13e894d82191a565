/** Numbers as people type them and as dates give them: full days, or weeks and days, up to today. */

const DAY = 86_400_000;
// "4+3", "4 weeks", "4w3d", "4 weeks and 3 days", "4 semanas y 3 días", "4周3天" (twin: cli/prompts.py).
const WEEKS = /^(\d{1,2})\s*(?:weeks?|wks?|w|semanas?|sem\.?|s|周|週)?(?:\s*(?:\+|y|and|e|又|零)?\s*([0-6])\s*(?:\/7|days?|d|d[ií]as?|天|日)?)?$/i;

/**
 * Days from one date to today, both as calendar days: neither the hour nor a change of the clocks matters.
 *
 * @param {{year: number, month: number, day: number}} date
 * @param {Date} today
 * @returns {number | null} negative for a date to come; null where there is no such date
 */
export function daysSince({ year, month, day }, today) {
  const first = new Date(Date.UTC(year, month - 1, day));
  const real = first.getUTCFullYear() === year && first.getUTCMonth() === month - 1 && first.getUTCDate() === day;
  return real ? (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - first.getTime()) / DAY : null;
}

/**
 * The number that some days come to: days, or weeks with the days as a part of one.
 *
 * @param {number} days
 * @param {"weeks" | "days"} unit
 */
export function counted(days, unit) {
  return unit === "weeks" ? weeks(Math.floor(days / 7), days % 7) : days;
}

/** @param {number} full @param {number} days */
function weeks(full, days) {
  return Math.round((full + days / 7) * 1e4) / 1e4;
}

/**
 * A number as it was typed; weeks with days in the ways that people write them.
 *
 * @param {string} text
 * @param {boolean} inWeeks
 * @returns {number | null}
 */
export function typedNumber(text, inWeeks) {
  const typed = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace("＋", "+").trim();
  if (/^\d{1,3}([.,]\d{1,2})?$/.test(typed)) return Number(typed.replace(",", "."));
  const found = inWeeks ? WEEKS.exec(typed) : null;
  return found ? weeks(Number(found[1]), Number(found[2] ?? 0)) : null;
}
