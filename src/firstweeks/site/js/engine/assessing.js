/** From what the circuit says to an assessment with its reasons (twin: assessing.py). */

import { NO, UNKNOWN, YES } from "./reading.js";

/** @import { Reading } from "./reading.js" */

const UNSURE = "unsure";

/**
 * Everything that can be told from some answers.
 *
 * @param {Reading} reading
 * @param {Page | null} next
 * @returns {Assessment}
 */
export function assess(reading, next) {
  const { protocol, rules, raises, advice } = reading.circuit;
  const { id, version, content, certificate, levels } = protocol;
  /** @type {(name: string, node: number) => Reason} */
  const reason = (name, node) => ({ rule: name, level: levelOf(protocol, name), because: reading.because(node) });
  /** @type {(name: string, node: number) => OpenRule} */
  const open = (name, node) => ({ rule: name, level: levelOf(protocol, name), waits_for: reading.waitsFor(node) });
  const either = new Map([...rules, ...raises]);
  /** @type {<Row>(nodes: ReadonlyMap<string, number>, value: number, row: (name: string, node: number) => Row) => Row[]} */
  const rows = (nodes, value, row) =>
    byUrgency(protocol, reading.having(nodes, value)).map((name) => row(name, /** @type {number} */ (nodes.get(name))));
  return {
    level: levels[reading.told],
    at_least: levels[reading.atLeast],
    at_most: levels[reading.atMost],
    decided: reading.atLeast === reading.atMost,
    exact: reading.exact,
    rules: rows(rules, YES, reason),
    raises: rows(raises, YES, reason),
    open: rows(either, UNKNOWN, open),
    contradictions: contradictions(reading),
    changes: [...changes(reading)],
    advice: reading.with("level", levels[reading.told]).having(advice, YES),
    next,
    protocol: { id, version, content, certificate },
  };
}

/**
 * The contradictions among some answers, in the order of the content.
 *
 * @param {Reading} reading
 */
export function contradictions(reading) {
  const { protocol, contradictions: nodes } = reading.circuit;
  return reading.having(nodes, YES).filter((name) => {
    const { unsure } = protocol.contradictions[name];
    return unsure === null || reading.answers[unsure] === UNSURE;
  });
}

/**
 * The findings not asked yet without which it cannot be said whether some advice of these kinds applies.
 *
 * @param {Reading} reading
 * @param {readonly string[]} kinds
 */
export function adviceWaitsFor(reading, kinds) {
  const { protocol, advice } = reading.circuit;
  const told = reading.with("level", protocol.levels[reading.told]);
  const wanted = [...advice].filter(([item]) => kinds.includes(protocol.advice[item].kind));
  const waits = new Set(wanted.flatMap(([, node]) => told.waitsFor(node)));
  return Object.keys(protocol.findings).filter((name) => waits.has(name) && !Object.hasOwn(reading.answers, name));
}

/**
 * For each sign that may start or grow, the least that would raise the level, and every step above it.
 *
 * What the person is unsure of, or was not asked about themselves, may turn out either way: the level is the upper end
 * of what the rules about this sign may then reach. Other signs that nobody asked about count as not there.
 *
 * @param {Reading} reading
 * @returns {Generator<Change>}
 */
function* changes(reading) {
  const { circuit, answers } = reading;
  const { protocol, rules, table: { about } } = circuit;
  // A choice has no answer that means that nothing is there: unanswered, it stays unknown.
  const watched = Object.values(protocol.findings)
    .filter(({ watch, options, kind }) => watch && options.length && kind !== "choice");
  const unasked = watched.filter(({ id }) => !Object.hasOwn(answers, id));
  const quiet = circuit.read({ ...Object.fromEntries(unasked.map(({ id, kind, options }) => [id, kind === "many" ? [] : options[0]])), ...answers });
  const fired = new Set(reading.having(rules, YES));
  for (const finding of watched) {
    let highest = reading.told;
    const alone = new Map(worse(finding, quiet.answers[finding.id]));
    for (const [option, value] of worse(finding, answers[finding.id])) {
      const may = quiet.with(finding.id, /** @type {Value} */ (alone.get(option)));
      const held = (about[`${finding.id} ${option}`] ?? []).filter((name) => !fired.has(name) && may.value(rules, name) !== NO);
      const told = Math.max(reading.with(finding.id, value).told, ...held.map((name) => protocol.rules[name].level));
      if (told > (finding.kind === "many" ? reading.told : highest)) {
        yield { finding: finding.id, option, level: protocol.levels[told] };
        highest = told;
      }
    }
  }
}

/**
 * The answers that are more worrying than this one, by the option that makes them so.
 *
 * @param {Finding} finding
 * @param {Value | undefined} now
 * @returns {Generator<[string, Value]>}
 */
function* worse(finding, now) {
  if (finding.kind === "many") {
    const has = Array.isArray(now) ? now : [UNSURE];
    for (const option of finding.options.filter((one) => !has.includes(one))) {
      yield [option, [...finding.options, UNSURE].filter((one) => has.includes(one) || one === option)];
    }
  } else if (finding.kind === "ordered" || finding.kind === "yes_no") {
    const first = finding.options.indexOf(String(now));
    for (const option of finding.options.slice(first < 0 ? 1 : first + 1)) yield [option, option];
  }
}

/**
 * The most urgent rules first; a raise has no level, and stands with the rules of the least urgent one.
 *
 * @param {Protocol} protocol
 * @param {readonly string[]} names
 */
function byUrgency(protocol, names) {
  const urgency = (/** @type {string} */ name) => protocol.rules[name]?.level ?? 0;
  return [...names].sort((one, other) => urgency(other) - urgency(one));
}

/**
 * @param {Protocol} protocol
 * @param {string} rule
 */
function levelOf(protocol, rule) {
  const found = protocol.rules[rule];
  return found ? protocol.levels[found.level] : null;
}
