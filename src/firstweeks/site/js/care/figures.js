/** The twin of firstweeks/care/figures.py; both are held by tests/care/vectors.json. */

import { asAge, asDate, asTime, FigureRejected, readInputs } from "./inputs.js";

/**
 * A figure from what someone gives.
 *
 * @param {Figure} figure
 * @param {{readonly [name: string]: unknown}} given
 * @returns {{[name: string]: any}}
 */
export function workOut(figure, given) {
  const values = readInputs(figure.inputs, given);
  return FORMULAS[figure.id](/** @type {any} */ (values), figure.values);
}

/**
 * Rounded half up, as both runtimes do it; 2.45 is a half, though a double of it lies a little below.
 *
 * @param {number} value
 * @param {number} places
 */
export function rounded(value, places) {
  const scale = 10 ** places;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}

/** @typedef {{[name: string]: number}} Numbers */

/** @type {(given: Numbers, numbers: any) => object} */
function dating(given, numbers) {
  const { today } = given;
  const starts = startsOf(given, numbers);
  const where = ["last_period", "ovulation", "transfer", "measured"].filter((name) => name in given && given[name] > today);
  const ways = Object.keys(starts);
  if (!ways.length) where.push("last_period");
  for (const by of ways) {
    const days = today - starts[by];
    if (!where.includes(by) && !(days >= 0 && days <= numbers.longest)) where.push(by);
  }
  if (where.length) throw new FigureRejected(where);
  const base = ["transfer", "ovulation", "last_period"].find((by) => by in starts);
  let stands = base ?? "crown_rump";
  let difference = null;
  let allowed = null;
  if (base && "crown_rump" in starts) {
    difference = starts[base] - starts.crown_rump;
    const byDates = given.measured - starts[base];
    allowed = (numbers.redating.find((/** @type {number[]} */ [last]) => byDates <= last) ?? numbers.redating.at(-1))[1];
    // A date of transfer is known, and no measurement moves it.
    if (base !== "transfer" && Math.abs(difference) > allowed) stands = "crown_rump";
  }
  const estimate = (/** @type {string} */ by) => ({ age: asAge(today - starts[by]), due: asDate(starts[by] + numbers.term) });
  return {
    stands,
    ...estimate(stands),
    redated: base !== undefined && stands !== base,
    difference,
    allowed,
    estimates: ways.map((by) => ({ by, ...estimate(by) })),
  };
}

/** @type {(given: Numbers, numbers: any) => Numbers} */
function startsOf(given, numbers) {
  /** @type {Numbers} */
  const found = {};
  const before = numbers.term - numbers.from_ovulation;
  if ("last_period" in given) found.last_period = given.last_period + ("cycle" in given ? given.cycle - numbers.usual_cycle : 0);
  if ("ovulation" in given) found.ovulation = given.ovulation - before;
  if ("transfer" in given) found.transfer = given.transfer - given.embryo_days - before;
  if ("crown_rump" in given) {
    const days = numbers.factor * Math.sqrt(given.crown_rump * numbers.correction) + numbers.constant;
    found.crown_rump = given.measured - rounded(days, 0);
  }
  return found;
}

/** @type {(given: Numbers, numbers: any) => object} */
function hcg(given, numbers) {
  const hours = (given.second_at - given.first_at) / 60;
  if (!(numbers.shortest <= hours && hours <= numbers.longest)) throw new FigureRejected(["second_at"]);
  const ratio = given.second / given.first;
  const scaled = rounded((ratio ** (numbers.scale / hours) - 1) * 100, 1);
  const plan = planOf(/** @type {any} */ (given.same_lab), hours, scaled, numbers);
  return {
    hours: rounded(hours, 1),
    change: rounded((ratio - 1) * 100, 1),
    scaled,
    plan,
    sooner: plan === "rise" && given.second >= numbers.sooner,
  };
}

/** @type {(sameLab: string | undefined, hours: number, scaled: number, numbers: any) => string} */
function planOf(sameLab, hours, scaled, numbers) {
  if (sameLab === "no") return "other_lab";
  if (hours < numbers.plan_from) return "too_soon";
  if (hours > numbers.plan_to) return "too_late";
  if (scaled > numbers.rise) return "rise";
  return -scaled > numbers.fall ? "fall" : "between";
}

/** @type {(given: Numbers, numbers: any) => object} */
function weight(given, numbers) {
  const { first, rows } = numbers[given.guideline];
  const mass = given.before / (given.height / 100) ** 2;
  const group = rows.findIndex((/** @type {number[]} */ [below]) => mass < below);
  const [, low, high, slow, fast, ...twins] = rows[group];
  const several = (given.babies ?? 1) !== 1;
  const gained = "now" in given ? given.now - given.before : null;
  const change = gained === null ? null : rounded((gained / given.before) * 100, 1);
  let band = null;
  if ("age" in given && !several) {
    const later = Math.max(0, given.age / 7 - numbers.first_weeks);
    band = [rounded(Math.min(first[0] + later * slow, low), 1), rounded(Math.min(first[1] + later * fast, high), 1)];
  }
  return {
    bmi: rounded(mass, 1),
    group,
    total: several ? (twins.length ? twins : null) : [low, high],
    band,
    gained: gained === null ? null : rounded(gained, 1),
    change,
    loss: change !== null && -change >= numbers.loss,
  };
}

/** @type {(given: Numbers, numbers: any) => object} */
function puqe(given, numbers) {
  const passed = (/** @type {number} */ value, /** @type {number[]} */ scale) => scale.filter((least) => value > least).length;
  const { nausea, vomits, retches } = given;
  const parts = [1 + passed(nausea, numbers.hours), 1 + passed(vomits, numbers.times), 1 + passed(retches, numbers.times)];
  const score = parts[0] + parts[1] + parts[2];
  return { score, parts, group: passed(score, numbers.classes) };
}

/** @type {(given: Numbers, numbers: any) => object} */
function caffeine(given, numbers) {
  const { limit, mg } = numbers;
  let total = 0;
  for (const name of Object.keys(mg)) if (name in given) total += given[name] * mg[name];
  return { total: rounded(total, 0), left: rounded(Math.max(0, limit - total), 0), over: total > limit };
}

/** @type {(given: Numbers, numbers: any) => object} */
function meals(given, numbers) {
  const awake = (given.sleep - given.wake + 1440) % 1440;
  const [shortest, longest] = numbers.awake;
  if (!(shortest * 60 <= awake && awake <= longest * 60)) throw new FigureRejected(["sleep"]);
  const count = Math.ceil(awake / (given.every * 60));
  return { times: Array.from({ length: count }, (_, at) => asTime(given.wake + Math.floor((at * awake) / count))) };
}

/** @type {(given: Numbers, numbers: any) => object} */
function pads(given, numbers) {
  if (!given.pads) return { rate: 0, amount: /** @type {any} */ (given.wiping) === "yes" ? numbers.wiping : numbers.nothing };
  const rate = given.pads / given.hours;
  const [amount] = numbers.rows.find((/** @type {any[]} */ [, least, often]) => given.pads >= least && rate >= often);
  return { rate: rounded(rate, 2), amount };
}

/** @type {{[name: string]: (given: Numbers, numbers: any) => object}} */
const FORMULAS = { dating, hcg, weight, puqe, caffeine, meals, pads };
