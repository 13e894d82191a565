/** The twin of firstweeks/care/expected.py: what a guide expects of a weight, for whom a diary knows enough. */

import { value } from "./conditions.js";
import { rounded, workOut } from "./figures.js";
import { entered } from "./holding.js";
import { asAge } from "./inputs.js";

const [NO, UNKNOWN] = [0, 1];
const [DAY, WEEK] = [1440, 7];
const NEEDED = ["height", "weight_before", "due", "babies"];

/** What is expected of someone: nothing where something is missing, or there are several babies. */
export class Expected {
  /**
   * @param {Band} band
   * @param {Figure} figure
   * @param {{missing: string[], several: boolean, values: {[field: string]: any}, guideline: string}} known
   */
  constructor(band, figure, { missing, several, values, guideline }) {
    this.band = band;
    this.figure = figure;
    this.missing = missing;
    this.several = several;
    this.values = values;
    this.guideline = guideline;
    this.first = figure.values.first_weeks;
    this.last = figure.inputs.age.range[1];
  }

  /**
   * The least and the most that is expected at a time; null in the first weeks, and after the last.
   *
   * @param {number} minutes
   * @returns {[number, number] | null}
   */
  at(minutes) {
    const { due, height, weight_before: before } = this.values;
    const age = this.band.term - ((due ?? 0) - Math.floor(minutes / DAY));
    if (this.missing.length || this.several || !(this.first * WEEK <= age && age < this.last * WEEK)) return null;
    const { band } = workOut(this.figure, { height, before, age: asAge(age), guideline: this.guideline });
    return [rounded(before + band[0], 1), rounded(before + band[1], 1)];
  }

  /**
   * The band between two times, week by week.
   *
   * @param {number} start
   * @param {number} end
   * @returns {[number, number, number][]}
   */
  points(start, end) {
    const begin = Math.max(start, ((this.values.due ?? 0) - this.band.term + this.first * WEEK) * DAY);
    const count = Math.max(0, Math.ceil((end - begin) / (WEEK * DAY)));
    const times = [...Array.from({ length: count }, (_, at) => begin + at * WEEK * DAY), end].filter((at) => at >= begin);
    return times.flatMap((at) => {
      const found = this.at(at);
      return found ? [/** @type {[number, number, number]} */ ([at, ...found])] : [];
    });
  }
}

/**
 * What is expected of someone; null for whom it is not, of whom nothing is said.
 *
 * @param {{band: Band, figures: {readonly [name: string]: Figure}, protocol: any}} of
 * @param {Check | undefined} check
 * @param {readonly Entry[]} entries
 * @param {number} now
 * @param {string} country
 */
export function expected({ band, figures, protocol }, check, entries, now, country) {
  const fits = check && check.content === protocol.content ? value(band.when, check.answers, protocol.findings) : UNKNOWN;
  if (fits === NO) return null;
  const said = entered(entries, now);
  const values = Object.fromEntries(NEEDED.flatMap((name) => (said.has(name) ? [[name, said.get(name)?.at(-1)?.[1]]] : [])));
  const missing = [...(fits === UNKNOWN ? ["check"] : []), ...NEEDED.filter((name) => !(name in values))];
  const { babies = "one" } = values;
  return new Expected(band, figures[band.figure], { missing, several: babies !== "one", values, guideline: band.guidelines[country] ?? band.guidelines.other });
}
