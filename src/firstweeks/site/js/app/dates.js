/** Numbers worked out from a date: full days or weeks of calendar days up to today. */

import * as form from "./form.js";
import { protocol } from "./loaded.js";
import { session } from "./session.js";

const DAY = 86_400_000;

/**
 * Full days or weeks from a date to today, both as calendar days: neither the hour nor a change of the clocks matters.
 *
 * @param {{year: number, month: number, day: number}} began
 * @param {Date} today
 * @param {"weeks" | "days"} unit
 * @returns {number | null} null where there is no such date, or it is still to come
 */
export function since({ year, month, day }, today, unit = "weeks") {
  const first = new Date(Date.UTC(year, month - 1, day));
  const real = first.getUTCFullYear() === year && first.getUTCMonth() === month - 1 && first.getUTCDate() === day;
  const days = (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - first.getTime()) / DAY;
  return real && days >= 0 ? Math.floor(days / (unit === "weeks" ? 7 : 1)) : null;
}

/**
 * Let the date on a screen fill in the number that a finding asks for.
 *
 * @param {HTMLElement} screen
 * @param {string} finding
 */
export function join(screen, finding) {
  const { one } = form;
  const box = screen.querySelector("[data-part=dates]");
  if (!box) return;
  const read = (/** @type {string} */ part) => Number(one(box, `[name=${part}]`, HTMLInputElement).value.trim() || NaN);
  const says = one(box, "[role=status]");
  one(box, "button", HTMLButtonElement).addEventListener("click", () => {
    const { range, fromDate } = protocol.findings[finding];
    const number = since({ year: read("year"), month: read("month"), day: read("day") }, new Date(), fromDate ?? "days");
    const { words } = session;
    const [low, high] = range ?? [0, 0];
    const known = number !== null && low <= number && number <= high;
    says.textContent = known ? words(`finding-${finding}.found`, { number: String(number) }) : words("ui-dates-not");
    if (known) one(screen, "input[name=answer][type=text]", HTMLInputElement).value = String(number);
  });
}
