/** The plan for today, behind the gate of self-care each time: its parts, and after each whether it helped. */

import { care, engine, heading, lines, make, navigation, now, paragraphs, press, say, screens, session, state, status, way } from "./app.js";
import { asked, keep, told } from "./day.js";
import { holding } from "./holding.js";
import { goal, parts } from "./plan.js";

/** The parts that are safe on the answers of this visit and on the entries. */
function safe() {
  const { level, advice } = session.assessment;
  const answered = { told: engine.protocol.levels.indexOf(level), calm: session.look(level).selfCare, advised: advice };
  return parts(care, answered, state.open?.content.entries ?? [], now());
}

screens["diary-plan"] = () => {
  if (!state.open) return screens.diary({});
  if (!session.started) return screens.gate({ name: "diary-plan" });
  const found = safe();
  const said = status();
  const quiet = !holding(care.diary, state.open.content.entries, now()).length;
  const node = make(
    "div",
    {},
    heading(say("care-plan")),
    ...(found.length ? paragraphs(lines("care-plan-means")) : [make("p", {}, say(quiet ? "care-plan-empty" : "care-plan-none")), ...told()]),
    said,
    ...found.map((part) => section(part, said)),
    make("ul", { class: "nhsuk-list app-ways" }, way("care-ask-again", () => navigation.go("diary-ask")), way("care-back", () => navigation.go("diary"))),
  );
  return { node, title: "diary" };
};

/**
 * One part: what to do, its count, and what came of it; a sign that is entered here takes away what it makes unsafe.
 *
 * @param {PlanPart} part
 * @param {HTMLElement} said
 */
function section(part, said) {
  const title = `care-plan-${part.id}`;
  const id = crypto.randomUUID();
  /** @type {{[field: string]: string | number}} */
  const values = { tried: part.id };
  const put = async (/** @type {string} */ field, /** @type {string | number} */ given) => {
    values[field] = given;
    const entry = { id, at: now(), values: { ...values } };
    const before = safe().map((one) => one.id).join();
    await keep((content) => ({ ...content, entries: [...content.entries.filter((one) => one.id !== id), entry] }), say("care-noted"));
    if (safe().map((one) => one.id).join() !== before) return navigation.again();
    said.textContent = state.news;
    aim.replaceChildren(...walk(part));
  };
  const aim = make("div", {}, ...walk(part));
  const paced = engine.protocol.advice[part.advice].pace;
  return make(
    "section",
    { "data-part": part.id },
    make("h2", { class: "nhsuk-heading-m" }, say(title)),
    make("ul", { class: "nhsuk-list nhsuk-list--bullet" }, ...lines(`${title}.todo`).map((line) => make("li", {}, line))),
    aim,
    part.figure && make("p", {}, make("a", { href: "./", class: "app-press", on: () => navigation.go("diary-figure", { name: part.figure }) }, say(`care-figure-${part.figure}`))),
    paced && press("care-plan-start", () => navigation.go("timer", { name: part.advice }), true),
    "first" in part.goal && asked("walked", put),
    asked("helped", put),
  );
}

/** @param {PlanPart} part */
function walk(part) {
  if (!("first" in part.goal)) return [];
  const { minutes, split, done } = goal(part.goal, state.open?.content.entries ?? [], now());
  const aim = say(split ? "care-plan-goal-split" : "care-plan-goal", { minutes: String(minutes) });
  return [make("p", { class: "care-goal" }, aim), ...(done ? [make("p", {}, say("care-plan-done", { done: String(done) }))] : [])];
}
