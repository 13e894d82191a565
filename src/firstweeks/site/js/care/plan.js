/** The twin of firstweeks/care/plan.py: the parts of a day that are safe now, and how far to walk. */

import { holding, isSo } from "./holding.js";

const DAY = 1440;

/**
 * The parts that are safe now: none at a level without self-care, or where the entries ask for more than the answers.
 *
 * @param {{plan: {readonly [name: string]: PlanPart}, diary: Diary}} care
 * @param {{told: number, calm: boolean, advised: readonly string[]}} answered
 * @param {readonly Entry[]} entries
 * @param {number} now
 */
export function parts({ plan, diary }, { told, calm, advised }, entries, now) {
  const [asked] = holding(diary, entries, now);
  if (!calm || (asked?.urgency ?? 0) > told) return [];
  return Object.values(plan).filter(({ advice, stop }) => advised.includes(advice) && !(stop && isSo(stop, diary, entries, now)));
}

/**
 * As far as on the last day with a walk, a step more where that did no harm; unknown is never a step more.
 *
 * @param {PlanPart["goal"]} goal
 * @param {readonly Entry[]} entries
 * @param {number} now
 */
export function goal({ first, step, most, split }, entries, now) {
  const walks = entries.filter((one) => one.at <= now && walked(one)).sort((one, other) => one.at - other.at);
  const on = (/** @type {number} */ at) => walks.filter((one) => Math.floor(one.at / DAY) === Math.floor(at / DAY));
  const before = walks.filter((one) => Math.floor(one.at / DAY) < Math.floor(now / DAY)).at(-1);
  let minutes = first;
  if (before) {
    const last = on(before.at);
    const after = last.map(({ values }) => values.helped);
    const more = after.every((one) => one === "eased" || one === "no_change");
    minutes = after.includes("hurt_more") ? first : Math.min(sum(last) + (more ? step : 0), most);
  }
  return { minutes, split: minutes >= split, done: sum(on(now)) };
}

/** @param {Entry} entry */
function walked({ values }) {
  return typeof values.walked === "number" ? values.walked : 0;
}

/** @param {readonly Entry[]} entries */
function sum(entries) {
  return entries.reduce((total, one) => total + walked(one), 0);
}
