/** Interval and rules to an assessment with its reasons (twin: assessing.py). */

import { Trace } from "./trace.js";

/** @import { Scalar } from "./scalar.js" */

const UNKNOWN = 2;
const YES = 3;
const UNSURE = "unsure";

/**
 * The urgency a person is told: never less than `unanswered` while an open question could lead there.
 *
 * @param {Protocol} protocol
 * @param {Bounds} bounds
 */
export function told(protocol, bounds) {
  return Math.max(bounds.at_least, Math.min(bounds.at_most, protocol.unanswered));
}

/**
 * Everything that can be told from some answers.
 *
 * @param {Scalar} scalar
 * @param {Answers} answers
 * @returns {Assessment}
 */
export function assess(scalar, answers) {
  const { protocol } = scalar;
  const { id, version, content, certificate, levels } = protocol;
  const interval = scalar.interval(answers);
  const urgency = told(protocol, interval);
  const trace = new Trace(scalar, answers);
  const raises = scalar.raises(answers);
  return {
    level: levels[urgency],
    at_least: levels[interval.at_least],
    at_most: levels[interval.at_most],
    decided: interval.at_least === interval.at_most,
    rules: reasons(scalar, trace, interval),
    raises: Object.keys(raises)
      .filter((name) => raises[name] === YES)
      .map((name) => ({ rule: name, level: null, because: trace.because(scalar.node("raises", name)) })),
    open: openRules(scalar, trace, interval, raises),
    contradictions: contradictions(scalar, answers),
    changes: [...changes(scalar, answers, urgency)],
    advice: scalar.advice({ ...answers, level: levels[urgency] }),
    protocol: { id, version, content, certificate },
  };
}

/**
 * The contradictions among some answers, in the order of the content.
 *
 * @param {Scalar} scalar
 * @param {Answers} answers
 */
export function contradictions(scalar, answers) {
  return scalar.contradictions(answers).filter((name) => {
    const { unsure } = scalar.protocol.contradictions[name];
    return unsure === null || answers[unsure] === UNSURE;
  });
}

/**
 * The findings not asked yet without which it cannot be said whether some advice of these kinds applies.
 *
 * @param {Scalar} scalar
 * @param {Answers} answers
 * @param {readonly string[]} kinds
 */
export function adviceWaitsFor(scalar, answers, kinds) {
  const { protocol } = scalar;
  const level = protocol.levels[told(protocol, scalar.interval(answers))];
  const trace = new Trace(scalar, { ...answers, level });
  const wanted = Object.keys(protocol.advice).filter((item) => kinds.includes(protocol.advice[item].kind));
  const waits = new Set(wanted.flatMap((item) => trace.waitsFor(scalar.node("advice", item))));
  return Object.keys(protocol.findings).filter((name) => waits.has(name) && !Object.hasOwn(answers, name));
}

/**
 * @param {Scalar} scalar
 * @param {Trace} trace
 * @param {Interval} interval
 * @returns {Reason[]}
 */
function reasons(scalar, trace, interval) {
  const { protocol } = scalar;
  return byUrgency(protocol, interval.fired).map((name) => ({
    rule: name,
    level: levelOf(protocol, name),
    because: trace.because(scalar.node("rules", name)),
  }));
}

/**
 * @param {Scalar} scalar
 * @param {Trace} trace
 * @param {Interval} interval
 * @param {{[raise: string]: number}} raises
 * @returns {OpenRule[]}
 */
function openRules(scalar, trace, interval, raises) {
  const { protocol } = scalar;
  const open = Object.keys(raises).filter((name) => raises[name] === UNKNOWN);
  // A raise has no level, and stands with the rules of the least urgent one.
  return byUrgency(protocol, [...interval.open, ...open]).map((name) => {
    const node = open.includes(name) ? scalar.node("raises", name) : scalar.node("rules", name);
    return { rule: name, level: levelOf(protocol, name), waits_for: trace.waitsFor(node) };
  });
}

/**
 * For each sign that may start or grow, the least that would raise the level, and every step above it.
 *
 * @param {Scalar} scalar
 * @param {Answers} answers
 * @param {number} urgency
 * @returns {Generator<Change>}
 */
function* changes(scalar, answers, urgency) {
  const { protocol, cells } = scalar;
  const values = cells.literalValues(answers);
  for (const finding of Object.values(protocol.findings).filter(({ watch }) => watch)) {
    let highest = urgency;
    for (const [option, value] of worse(finding, answers[finding.id])) {
      const now = told(protocol, scalar.bounds(cells.changed(values, finding.id, value)));
      if (now > (finding.kind === "many" ? urgency : highest)) {
        yield { finding: finding.id, option, level: protocol.levels[now] };
        highest = now;
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
