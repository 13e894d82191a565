/** What has changed since the check before, said with the result and on the day's page; and what is kept for the next time. */

import { care, engine, make, now, say, screens, session, state } from "./app.js";
import { change, kept } from "./checks.js";
import { asDate, asTime } from "./inputs.js";

// So long a tab keeps its answers; a page that was loaded anew within it may show the same check again.
const VISIT = 240;
// An interview, and the one before it.
const KEPT = 2;

/** @typedef {{answers: object, check: Check | null, before: Check | undefined, entries?: readonly Entry[], change?: CheckChange | null}} Noted */

/** What was noted of an open diary; with it, it is gone. @type {WeakMap<object, Noted>} */
const noted = new WeakMap();

/** Whether the questions have come to their end, as the app shows it. */
function isOver() {
  if (!session.started) return false;
  const { page, at_least } = session.step;
  return !page || session.look(engine.protocol.levels[at_least]).atOnce;
}

/** The check of this visit and the one before it; a new one is kept at once. @returns {Noted | null} */
function note() {
  const { open } = state;
  if (!open || !isOver()) return null;
  const there = noted.get(open);
  if (there && there.answers === session.answers) return there;
  const check = kept(engine, care.diary, engine.answers(session.answers), now());
  const checks = open.content.checks ?? [];
  const last = checks.at(-1);
  const again = Boolean(last && check && !state.asked && check.at - last.at <= VISIT && JSON.stringify(last.answers) === JSON.stringify(check.answers));
  /** @type {Noted} */
  const made = { answers: session.answers, check, before: again ? checks.at(-KEPT) : last };
  noted.set(open, made);
  state.asked = false;
  // Where it cannot be kept, as in a diary that is full, everything else is as it was.
  if (check && !again) open.save((content) => ({ ...content, changed: Date.now(), checks: [...(content.checks ?? []), check].slice(-KEPT) })).catch(() => {});
  return made;
}

/** How this visit differs from the check before; worked out once for the same answers and entries. @returns {CheckChange | null} */
function found() {
  const there = note();
  const entries = state.open?.content.entries ?? [];
  if (!there?.check || !there.before) return null;
  if (there.entries !== entries) Object.assign(there, { entries, change: change(engine, care.diary, there.before, there.check, session.assessment, entries) });
  return there.change ?? null;
}

/**
 * What has changed, in words; null where there is nothing to compare.
 *
 * @returns {HTMLElement | null}
 */
export function compared() {
  const changed = found();
  if (!changed) return null;
  const soon = (/** @type {string} */ level) => session.words(`level-${level}.soon`);
  const { kind, because, rules, at, before, now: today } = changed;
  const told = say(`care-changed-${kind}`, { then: then(at), before: soon(before), now: soon(today) });
  const items = [...session.presenter.phrases.pairs(because), ...rules.map((/** @type {string} */ id) => say(`care-rule-${id}`))];
  const less = kind !== "same" && kind !== "more";
  const open = kind === "more" && !items.length ? [make("p", {}, say("care-changed-open"))] : [];
  const why = items.length ? [make("p", {}, say(less ? "care-changed-gone" : "care-changed-new")), make("ul", { class: "nhsuk-list nhsuk-list--bullet" }, ...items.map((item) => make("li", {}, item)))] : open;
  return make("section", { class: "care-changed app-no-print", "data-kind": kind }, make("h2", { class: "nhsuk-heading-s" }, say("care-changed")), make("p", { class: "care-when" }, told), ...why);
}

/** @param {number} at */
function then(at) {
  const [day, today] = [at, now()].map((minutes) => Math.floor(minutes / 1440));
  if (day === today) return say("care-then-today", { time: asTime(at) });
  return day === today - 1 ? say("care-then-yesterday") : say("care-then-before", { date: asDate(day) });
}

const result = screens.result;
screens.result = (/** @type {any} */ about) => {
  const shown = result(about);
  const said = about.course ? null : compared();
  const card = said && shown.node.querySelector(".app-card:not(.app-print-only)");
  // Whoever leaves at once sees first where to.
  if (!card) return shown;
  // The sentence says it; above the card's first line there is no room for a heading.
  said.firstElementChild?.classList.add("nhsuk-u-visually-hidden");
  (card.dataset.tone === "emergency" ? card : card.querySelector(".app-card__head")).after(said);
  return shown;
};
