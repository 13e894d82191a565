/** The twin of firstweeks/care/history.py and diary.py: what holds of entries with times, and the level that is told. */

const DAY = 1440;
const [NO, UNKNOWN, YES] = [0, 1, 2];

/** @typedef {readonly [number, string | number]} Said */

/** What was found last, for the screens that ask again; with its entries it is gone. @type {WeakMap<readonly Entry[], {now: number, found: Map<string, Said[]>}>} */
const known = new WeakMap();

/**
 * What was entered of every field up to now, each in the order of time; what nobody could tell is left out.
 *
 * @param {readonly Entry[]} entries
 * @param {number} now
 * @returns {Map<string, Said[]>}
 */
export function entered(entries, now) {
  const before = known.get(entries);
  if (before?.now === now) return before.found;
  /** @type {Map<string, Said[]>} */
  const found = new Map();
  for (const { at, values } of entries) {
    if (at > now) continue;
    for (const name in values) {
      if (values[name] === "unsure") continue;
      const there = found.get(name);
      if (there) there.push([at, values[name]]);
      else found.set(name, [[at, values[name]]]);
    }
  }
  for (const one of found.values()) one.sort(([before], [after]) => before - after);
  known.set(entries, { now, found });
  return found;
}

/**
 * Whether a sentence holds of what was entered.
 *
 * @param {Moment} moment
 * @param {Map<string, Said[]>} said
 * @param {Diary} diary
 * @param {number} now
 * @returns {number}
 */
function holds(moment, said, diary, now) {
  const [shape, first] = moment;
  if (shape === "and" || shape === "or") {
    const parts = first.map((/** @type {Moment} */ part) => holds(part, said, diary, now));
    return shape === "and" ? Math.min(...parts) : Math.max(...parts);
  }
  const found = said.get(first) ?? [];
  const newest = found.at(-1);
  if (!newest) return UNKNOWN;
  if (shape === "passed") return now >= (Number(newest[1]) + 1) * DAY !== moment[2] ? YES : NO;
  const held = heldBy(moment, found, diary.fields[first], now);
  // A "no" is as old as the entry that it stands on.
  return held !== NO || now - newest[0] <= DAY ? held : UNKNOWN;
}

/**
 * @param {Moment} moment
 * @param {Said[]} found
 * @param {DiaryField} field
 * @param {number} now
 * @returns {number}
 */
function heldBy([shape, , one, two], found, field, now) {
  const rank = (/** @type {string | number} */ value) => (typeof value === "string" ? field.options.indexOf(value) : value);
  const [at, last] = /** @type {Said} */ (found.at(-1));
  const before = found.slice(0, -1);
  // What the last entry says counts for a day, and no longer.
  const until = Math.min(now, at + DAY);
  switch (shape) {
    case "is":
      return (two ? rank(last) >= rank(one) : last === one) ? YES : NO;
    case "for":
      return lasted(found, (value) => value === one, (start) => until - start >= two);
    case "days":
      return lasted(found, (value) => value !== field.absent, (start) => Math.floor(until / DAY) - Math.floor(start / DAY) + 1 >= one);
    case "grew": {
      const since = [...before.filter(([when]) => when >= at - one), ...before.filter(([when]) => when < at - one).slice(-1)];
      return compared(since.map(([, value]) => value), (value) => rank(value) < rank(last));
    }
    case "sum": {
      let total = 0;
      for (const [when, value] of found) if (when >= at - one) total += Number(value);
      // Some may not have been entered: fewer is never known.
      return total >= two ? YES : UNKNOWN;
    }
    case "moved":
      if (!one.includes(last)) return NO;
      return before.some(([, value]) => !one.includes(value)) ? YES : UNKNOWN;
    case "down": {
      const earlier = before.map(([, value]) => Number(value));
      if (!one) return compared(earlier.slice(-1), (value) => Number(last) < Number(value));
      return compared(earlier.length ? [Math.max(...earlier)] : [], (value) => Number(last) <= (Number(value) * (100 - one)) / 100);
    }
    default:
      throw new Error(`no such shape: ${shape}`);
  }
}

/**
 * @param {Said[]} found
 * @param {(value: string | number) => boolean} there
 * @param {(start: number) => boolean} enough
 */
function lasted(found, there, enough) {
  const gap = found.map(([, value]) => there(value)).lastIndexOf(false);
  if (gap === found.length - 1) return NO;
  if (enough(found[gap + 1][0])) return YES;
  // It may have been there before the first entry.
  return gap < 0 ? UNKNOWN : NO;
}

/**
 * @param {readonly (string | number)[]} earlier
 * @param {(value: string | number) => boolean} differs
 */
function compared(earlier, differs) {
  if (!earlier.length) return UNKNOWN;
  return earlier.some(differs) ? YES : NO;
}

/**
 * The rules that surely hold, the most urgent first.
 *
 * @param {Diary} diary
 * @param {readonly Entry[]} entries
 * @param {number} now
 */
export function holding(diary, entries, now) {
  const sure = (/** @type {Moment} */ moment) => isSo(moment, diary, entries, now);
  const found = Object.values(diary.rules).filter(({ when, unless }) => sure(when) && !(unless && sure(unless)));
  return found.sort((one, other) => other.urgency - one.urgency);
}

/**
 * Whether a sentence surely holds.
 *
 * @param {Moment} moment
 * @param {Diary} diary
 * @param {readonly Entry[]} entries
 * @param {number} now
 */
export function isSo(moment, diary, entries, now) {
  return holds(moment, entered(entries, now), diary, now) === YES;
}

/**
 * The answers that entries of the last day give to the questions of the protocol, for the person to confirm.
 *
 * @param {Diary} diary
 * @param {readonly Entry[]} entries
 * @param {number} now
 */
export function fills(diary, entries, now) {
  /** @type {{[finding: string]: string}} */
  const found = {};
  for (const { at, values } of [...entries].sort((one, other) => one.at - other.at)) {
    if (at > now || now - at > DAY) continue;
    for (const [name, value] of Object.entries(values)) {
      const { finding } = diary.fields[name];
      if (finding && typeof value === "string") found[finding] = value;
    }
  }
  return found;
}
