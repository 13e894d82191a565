/**
 * Self-care, behind its own gate every time: the emergency signs are asked anew, then whatever is still needed to know that
 * it is safe. What is not surely safe is not shown.
 */

import * as asking from "./asking.js";
import * as form from "./form.js";
import { engine, protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { screens } from "./screens.js";
import * as sections from "./sections.js";
import { session } from "./session.js";
import { view } from "./view.js";

/** Ask at the gate, then show what is safe: self-care, or the screen of this name. */
export function enter(name = "care") {
  asking.askSigns({ after: () => after(name) });
}

/**
 * What comes when the interview has nothing more to ask: the questions that self-care waits for, then the screen.
 *
 * @param {string} name
 */
function after(name) {
  const { assessment } = session;
  if (!session.look(assessment.level).selfCare) return navigation.go("result");
  const kinds = protocol.layout.filter(({ gate }) => gate).map(({ kind }) => kind);
  const [page] = engine.pagesForAdvice(session.answers, kinds);
  if (page) return asking.ask(page, { after: () => after(name) });
  return navigation.go(name);
}

/**
 * Whether a routine is safe for this person, or may be; true where the protocol has none. A routine is its own section.
 *
 * @param {Assessment} assessment
 * @param {Answers} answers
 */
export function mayEase({ advice }, answers) {
  const kinds = protocol.layout.filter(({ gate, heading }) => gate && !heading).map(({ kind }) => kind);
  const routines = Object.keys(protocol.advice).filter((name) => kinds.includes(protocol.advice[name].kind));
  const applies = routines.some((name) => advice.includes(name));
  return !routines.length || applies || engine.pagesForAdvice(answers, kinds).length > 0;
}

/** @param {ScreenData} about */
screens.gate = ({ name }) => ({ node: view("screen-gate", { enter: () => enter(name) }), title: "care" });

screens.care = () => {
  const { assessment, answers } = session;
  const shown = session.presenter.on("care", assessment, answers);
  const [paced, others] = split(shown.flatMap((section) => (section.parts.length ? section.parts : [section])));
  const avoid = shown.filter(({ tone }) => tone === "do_not").flatMap(({ parts }) => parts.map(({ id }) => id));
  const node = view("screen-care", {
    routines: paced.map((section) => ({
      heading: section.heading,
      nodes: [sections.closed({ ...section, heading: session.words("ui-read-first") })],
      start: () => navigation.go("timer", { name: section.id }),
    })),
    nothing: !paced.length,
    others: others.filter(({ id }) => !avoid.includes(id)).map(sections.closed),
    avoid: others.filter(({ id }) => avoid.includes(id)).map(sections.closed),
  });
  return { node, title: "care" };
};

/**
 * What is done to a count, and the rest.
 *
 * @param {readonly Section[]} parts
 * @returns {[Section[], Section[]]}
 */
function split(parts) {
  const paced = (/** @type {Section} */ { id }) => Boolean(protocol.advice[id]?.pace);
  return [parts.filter(paced), parts.filter((part) => !paced(part))];
}

/** @param {ScreenData} about */
screens.aftercare = ({ name = "" }) => {
  const node = view("screen-aftercare", {
    easier: () => says("ui-after-easier"),
    same: () => says("ui-after-same"),
    worse: () => enter(),
    again: () => navigation.go("timer", { name }),
    look: () => navigation.go(session.started ? "result" : "start"),
  });
  const says = (/** @type {string} */ message) => {
    form.one(node, "[role=status]").textContent = session.words(message);
  };
  return { node, title: "care" };
};
