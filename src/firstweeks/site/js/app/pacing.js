/** The course of a routine in time: which move comes when. A pure calculation, from seconds since the start. */

/** No routine goes on for longer, whatever its counts say (ux, section 8). */
const LONGEST = 600;

/**
 * The moves of a routine one after the other, with the pauses between sets.
 *
 * @param {Pace} pace seconds for each phase of a move, moves on a side, sides, sets, seconds of pause between sets
 * @returns {Move[]}
 */
export function moves({ phases, times, sides, sets, pause }) {
  const found = /** @type {Move[]} */ ([]);
  let at = 0;
  for (let set = 1; set <= sets; set++) {
    for (let side = 1; side <= sides; side++) {
      for (let time = 1; time <= times; time++) {
        for (const [phase, seconds] of phases.entries()) {
          found.push({ from: at, to: at + seconds, phase, left: times - time + 1, side, set, pause: false });
          at += seconds;
        }
      }
    }
    if (set < sets && pause) {
      found.push({ from: at, to: at + pause, phase: 0, left: 0, side: sides, set, pause: true });
      at += pause;
    }
  }
  return found.filter(({ to }) => to <= LONGEST);
}

/**
 * The move at some seconds since the start; null when all are done.
 *
 * @param {readonly Move[]} course
 * @param {number} seconds
 */
export function at(course, seconds) {
  return course.find(({ to }) => seconds < to) ?? null;
}

/** Counts time from a clock's differences, and stands still while it is stopped; `now` gives milliseconds. */
export class Stopwatch {
  #before = 0;
  /** @type {number | null} */
  #since = null;

  /** @param {() => number} now */
  constructor(now) {
    this.now = now;
  }

  get running() {
    return this.#since !== null;
  }

  /** Seconds counted so far. */
  get seconds() {
    return (this.#before + (this.#since === null ? 0 : this.now() - this.#since)) / 1000;
  }

  start() {
    this.#since ??= this.now();
  }

  stop() {
    this.#before = this.seconds * 1000;
    this.#since = null;
  }
}
