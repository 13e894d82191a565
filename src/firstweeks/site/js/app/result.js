/** The result: how soon and where first, then what to say, what to watch for, and why; and the same while questions are open. */

import * as asking from "./asking.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { holds } from "./pages.js";
import { screens } from "./screens.js";
import * as sections from "./sections.js";
import { session } from "./session.js";
import { view } from "./view.js";

// That questions are still open is said after what to do, and before these.
const LATER = ["danger", "sooner", "why", "sources"];

/** @param {ScreenData} about */
screens.result = ({ course }) => {
  const { assessment, presenter, answers } = session;
  const result = presenter.result(assessment, answers);
  const look = session.look(assessment.level);
  const placed = presenter.placed(["result", "app"], assessment, answers);
  const nodes = [...placed.map((one) => nodesOf(one, assessment)), []];
  // Where no section is wanted, findIndex gives -1, and the place is behind them all.
  const before = (/** @type {(one: Placed) => boolean} */ wanted, /** @type {HTMLElement} */ node) => {
    nodes.at(placed.findIndex(wanted))?.unshift(node);
  };
  if (!look.atOnce) {
    before(({ row }) => row.shows === "answers", teachBack(assessment.level));
    before(isBackground, view("part-offers", { easing: look.selfCare && holds("care"), visit: holds("visit") }));
  }
  if (course && !assessment.decided) {
    before(({ row }) => LATER.includes(row.shows), view("part-open-questions", { onward: () => asking.next(course) }));
  }
  const node = view("screen-result", {
    headline: result.headline,
    card: [careCard(result, look)],
    sections: nodes.flat(),
    calm: !look.atOnce,
    startAnew: () => {
      session.wipe();
      navigation.restart();
    },
  });
  return { node, title: "result" };
};

/**
 * What is read when there is time: advice that opens at a press, and all that stands behind it.
 *
 * @param {Placed} one
 */
function isBackground({ row }) {
  return row.shows ? ["answers", "about"].includes(row.shows) : Boolean(row.heading) && !row.open && row.tone === "plain";
}

/**
 * A section of the result in its own form; what stands in the card above it is not said again.
 *
 * @param {Placed} one
 * @param {Assessment} assessment
 * @returns {HTMLElement[]}
 */
function nodesOf({ row, section }, assessment) {
  const { heading, paragraphs } = section;
  switch (row.shows) {
    case "where":
    case "routes":
      return [];
    case "contradictions":
      return [view("part-conflict", { heading, paragraphs })];
    case "say":
      return [view("part-say", { heading, said: paragraphs[0] })];
    case "danger":
      return [sections.listCard(section)];
    case "sooner":
      return [sections.open(section)];
    case "why":
      return [unprinted(sections.open(section), hasSecrets())];
    case "sources":
      return [sections.closed(section)];
    case "answers":
      return session.look(assessment.level).atOnce ? [] : [view("part-answers", { heading, rows: asking.rows() })];
    case "about":
      return [view("part-about", { about: paragraphs, rules: ruleLine(assessment), certificate: assessment.protocol.certificate.slice(0, 12) })];
    default:
      return advice(row, section);
  }
}

/**
 * Advice in the form that the layout gives it. What is done to a count is started behind the gate of self-care alone.
 *
 * @param {SectionLayout} row
 * @param {Section} section
 * @returns {HTMLElement[]}
 */
function advice(row, section) {
  if (protocol.advice[section.id]?.pace) return [];
  const form = row.tone !== "plain" ? sections.doList : row.heading && row.open ? sections.spread : sections.open;
  const told = [section, ...section.parts].some(({ id }) => protocol.advice[id]?.private);
  return [unprinted(form(section), told && hasSecrets())];
}

/** Whether anything was answered in private; what tells of it stays off paper. */
function hasSecrets() {
  const { answers } = session;
  return Object.keys(answers).some((name) => protocol.findings[name].private && answers[name] !== "no");
}

/**
 * @param {HTMLElement} node
 * @param {boolean} secret
 */
function unprinted(node, secret) {
  node.classList.toggle("app-no-print", secret);
  return node;
}

/**
 * The ids of the rules that hold, for whoever looks them up; what was said in private is not named.
 *
 * @param {Assessment} assessment
 */
function ruleLine({ rules, raises }) {
  const { words, presenter } = session;
  const told = [...rules, ...raises].filter(({ because }) => !Object.keys(because).some((name) => protocol.findings[name].private));
  return told.length ? words("ui-pair", { name: words("ui-rules"), answer: presenter.phrases.joined(told.map(({ rule }) => rule)) }) : "";
}

/**
 * @param {Result} result
 * @param {Look} look
 */
function careCard({ when, sections }, { tone, routes }) {
  const words = session.words;
  const [where, country] = ["where", "routes"].map((wanted) => sections.find(({ id }) => id === wanted));
  const line = protocol.countries[session.country].adviceLine;
  const dial = tone === "emergency";
  return view(`part-care-${tone}`, {
    when: words("ui-when", { when }),
    paragraphs: where?.paragraphs,
    countryHeading: country?.heading,
    route: country?.paragraphs,
    number: dial ? session.emergency : routes === "hidden" ? "" : line,
    call: words("ui-call", { number: dial ? session.emergency : line }),
    dialled: dial ? protocol.countries[session.country].emergency || "112" : line,
  });
}

/**
 * One question back, to see whether *we* were clear. It blocks nothing and keeps nothing.
 *
 * @param {string} level
 */
function teachBack(level) {
  const words = session.words;
  // The level that is told, and the most and the least urgent ones that leave time to read this.
  const others = protocol.levels.filter((id) => id !== level && !session.look(id).atOnce);
  const shown = protocol.levels.filter((id) => id === level || id === others[0] || id === others.at(-1)).reverse();
  const node = view("part-teach", {
    choices: shown.map((id) => ({
      soon: words(`level-${id}.soon`),
      choose: () => {
        const says = form.one(node, "[role=status]");
        says.textContent = words(id === level ? "ui-teach-yes" : "ui-teach-no", { soon: words(`level-${level}.soon`) });
      },
    })),
  });
  return node;
}
