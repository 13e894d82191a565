/** Numbers worked out from a date, in boxes beside the field. */

import { inWeeksAndDays } from "../words/phrases.js";
import { counted, daysSince } from "../asking/typed.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import { session } from "./session.js";
import { view } from "./view.js";

/**
 * The boxes of a date that fills in the number a finding asks for, from any of the dates that it can be counted by.
 *
 * @param {string} finding
 * @param {HTMLInputElement} input
 */
export function part(finding, input) {
  const { one } = form;
  const { words } = session;
  const { range, fromDate, dates } = protocol.findings[finding];
  const box = view("part-dates", { question: words(`finding-${finding}.date`) });
  const kinds = words.someLines(`finding-${finding}.dates`);
  const select = one(box, "select", HTMLSelectElement);
  kinds.forEach((text, number) => select.add(new Option(text, String(number))));
  if (kinds.length < 2) select.parentElement?.remove();
  const read = (/** @type {string} */ name) => Number(one(box, `[name=${name}]`, HTMLInputElement).value.trim() || NaN);
  one(box, "button", HTMLButtonElement).addEventListener("click", () => {
    const since = daysSince({ year: read("year"), month: read("month"), day: read("day") }, new Date());
    const days = since === null ? -1 : since + [0, ...dates][Number(select.value || 0)];
    const number = counted(days, fromDate ?? "days");
    const [low, high] = range ?? [0, 0];
    const known = low <= number && number <= high;
    const shown = fromDate === "weeks" ? inWeeksAndDays(number) : String(number);
    one(box, "[role=status]").textContent = known ? words(`finding-${finding}.found`, { number: shown }) : words("ui-dates-not");
    if (!known) return;
    input.value = shown;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  return box;
}
