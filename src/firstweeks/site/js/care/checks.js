/** The twin of firstweeks/care/checks.py: what is kept of the last interviews, and what has changed since the one before. */

import { holding } from "./holding.js";

// An entry of this field says that someone was seen.
const SEEN = "seen";

/**
 * What is kept of an interview; null where a sign was said that is never kept.
 *
 * @param {any} engine
 * @param {Diary} diary
 * @param {Answers} answers
 * @param {number} at
 * @returns {Check | null}
 */
export function kept({ protocol }, { never }, answers, at) {
  const pairs = Object.entries(answers);
  if (pairs.some(([name, value]) => several(value).some((one) => never.includes(`${name}.${one}`)))) return null;
  return { at, content: protocol.content, answers: Object.fromEntries(pairs.filter(([name]) => !protocol.findings[name].private)) };
}

/**
 * A check as it would be told if nothing had been said in private.
 *
 * @param {any} engine
 * @param {Diary} diary
 * @param {Check} check
 * @returns {Assessment}
 */
export function assess(engine, { unsaid }, { answers }) {
  return engine.assess({ ...answers, ...unsaid });
}

/**
 * What has changed between two checks; `told` is what the person is told now. Null where the two cannot be compared: other
 * content, or a level that rests on what was said in private.
 *
 * @param {any} engine
 * @param {Diary} diary
 * @param {Check} before
 * @param {Check} now
 * @param {Assessment} told
 * @param {readonly Entry[]} entries
 * @returns {CheckChange | null}
 */
export function change(engine, diary, before, now, told, entries) {
  if (before.content !== now.content) return null;
  const assessed = assess(engine, diary, now);
  if (assessed.level !== told.level) return null;
  const { levels } = engine.protocol;
  const [then, today] = [toldAt(levels, diary, assess(engine, diary, before), before, entries), toldAt(levels, diary, assessed, now, entries)];
  const less = today.urgency < then.urgency;
  const [old, fresh, other] = less ? [today, then, now] : [then, today, before];
  const reasons = fresh.reasons.filter(({ rule }) => !old.reasons.some((one) => one.rule === rule));
  const because = differing(reasons, other.answers);
  const seen = entries.some(({ at, values }) => before.at <= at && at <= now.at && SEEN in values);
  const kind = !less ? (then.urgency === today.urgency ? "same" : "more") : !told.decided ? "unknown" : seen ? "less" : "unseen";
  return {
    kind,
    at: before.at,
    before: levels[then.urgency],
    now: levels[today.urgency],
    because: Object.keys(because).length ? because : differing(reasons, {}),
    rules: fresh.rules.filter((rule) => !old.rules.includes(rule)),
  };
}

/**
 * The more urgent of answers and entries, at the time of the check.
 *
 * @param {readonly string[]} levels
 * @param {Diary} diary
 * @param {Assessment} assessed
 * @param {Check} check
 * @param {readonly Entry[]} entries
 */
function toldAt(levels, diary, assessed, check, entries) {
  const held = holding(diary, entries, check.at);
  const answered = levels.indexOf(assessed.level);
  const urgency = Math.max(answered, held[0]?.urgency ?? 0);
  const reasons = answered < urgency ? [] : [...assessed.rules.filter(({ level }) => level === assessed.level), ...assessed.raises];
  const open = reasons.map(({ rule, because }) => ({ rule, because: Object.entries(because).filter(([name]) => name in check.answers) }));
  return { urgency, reasons: open, rules: held.filter((one) => one.urgency === urgency).map(({ id }) => id) };
}

/**
 * What made rules hold, without what was answered likewise at the other check.
 *
 * @param {readonly {because: readonly (readonly [string, any])[]}[]} reasons
 * @param {Answers} others
 */
function differing(reasons, others) {
  /** @type {{[finding: string]: any}} */
  const found = {};
  for (const [name, value] of reasons.flatMap(({ because }) => because)) {
    if (Array.isArray(value)) {
      const there = found[name] ?? [];
      const fresh = value.filter((one) => !several(others[name]).includes(one) && !there.includes(one));
      if (fresh.length) found[name] = [...there, ...fresh];
    } else if (value !== others[name]) found[name] = value;
  }
  return found;
}

/** @param {unknown} value @returns {readonly string[]} */
function several(value) {
  return Array.isArray(value) ? value : [];
}
