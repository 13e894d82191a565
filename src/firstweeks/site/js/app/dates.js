/** Weeks since the last period from the date on which it began: full weeks of calendar days, as midwives count. */

import * as form from "./form.js";
import { protocol } from "./loaded.js";
import { session } from "./session.js";

const DAY = 86_400_000;

/**
 * Full weeks from a date to today, both as calendar days: neither the hour nor a change of the clocks matters.
 *
 * @param {{year: number, month: number, day: number}} began
 * @param {Date} today
 * @returns {number | null} null where there is no such date, or it is still to come
 */
export function weeksSince({ year, month, day }, today) {
  const first = new Date(Date.UTC(year, month - 1, day));
  const real = first.getUTCFullYear() === year && first.getUTCMonth() === month - 1 && first.getUTCDate() === day;
  const days = (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - first.getTime()) / DAY;
  return real && days >= 0 ? Math.floor(days / 7) : null;
}

/**
 * Let the date on a screen fill in the weeks.
 *
 * @param {HTMLElement} screen
 */
export function join(screen) {
  const { one } = form;
  const box = screen.querySelector("[data-part=dates]");
  if (!box) return;
  const read = (/** @type {string} */ part) => Number(one(box, `[name=${part}]`, HTMLInputElement).value.trim() || NaN);
  const says = one(box, "[role=status]");
  one(box, "button", HTMLButtonElement).addEventListener("click", () => {
    const weeks = weeksSince({ year: read("year"), month: read("month"), day: read("day") }, new Date());
    const { words } = session;
    const [, high] = protocol.findings.weeks?.range ?? [0, 45];
    const known = weeks !== null && weeks <= high;
    says.textContent = known ? words("ui-dates-found", { weeks: String(weeks) }) : words("ui-dates-not");
    if (known) one(screen, "input[name=answer][type=text]", HTMLInputElement).value = String(weeks);
  });
}
