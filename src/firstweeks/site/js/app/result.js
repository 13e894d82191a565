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

// What stands open on the page, in order; everything else opens at a press.
const CARE = ["where", "routes"];
const OPENED = ["first", "now", "say"];

/** @param {ScreenData} about */
screens.result = ({ course }) => {
  const { assessment, presenter, answers } = session;
  const result = presenter.result(assessment, answers);
  const look = session.look(assessment.level);
  const of = (/** @type {(id: string) => boolean} */ wanted) => result.sections.filter(({ id }) => wanted(id));
  const kind = (/** @type {string} */ id) => protocol.advice[id]?.kind ?? id;
  const changes = of((id) => id.startsWith("changes-"));
  // Two cards at most: what to do, and when to call. The rest are lists.
  const atOnce = protocol.levels.filter((level) => session.look(level).atOnce).map((level) => `changes-${level}`);
  const now = look.atOnce;
  const node = view("screen-result", {
    headline: result.headline,
    card: [careCard(result, look)],
    conflicts: of((id) => id.startsWith("contradiction-")),
    opened: OPENED.flatMap((wanted) => of((id) => kind(id) === wanted)).map(openedSection),
    fallback: of((id) => id === "fallback").map(sections.spread),
    danger: changes.filter(({ id }) => atOnce.includes(id)).map(sections.listCard),
    sooner: changes.filter(({ id }) => !atOnce.includes(id)).map(sections.open),
    why: of((id) => id === "why").map(sections.open),
    sources: [sections.closed(presenter.sources(assessment))],
    recheck: of((id) => id === "recheck").map(sections.spread),
    more: of((id) => ["cause", "limits", "visit"].includes(id)).map(sections.open),
    support: of((id) => id === "support").map(sections.open),
    meanwhile: of((id) => id === "self_care" || id === "avoid").map(sections.doList),
    about: of((id) => id === "about").map(({ paragraphs }) => paragraphs).flat(),
    rows: now ? [] : asking.rows(),
    calm: !now,
    open: Boolean(course) && !assessment.decided,
    onward: () => asking.next(course ?? { page: null, rest: [] }),
    easing: look.selfCare && holds("care"),
    visit: holds("visit"),
    teach: now ? [] : [teachBack(assessment.level)],
    rules: ruleLine(assessment),
    // What tells of an answer that was given in private stays off paper.
    secret: Object.keys(answers).some((name) => protocol.findings[name].private && answers[name] !== "no"),
    certificate: assessment.protocol.certificate.slice(0, 12),
    startAnew: () => {
      session.wipe();
      navigation.restart();
    },
  });
  return { node, title: "result" };
};

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

/** @param {Section} section */
function openedSection(section) {
  if (section.id === "say") return view("part-say", { heading: section.heading, said: section.paragraphs[0] });
  return sections.open(section);
}

/**
 * @param {Result} result
 * @param {Look} look
 */
function careCard({ when, sections }, { tone, routes }) {
  const words = session.words;
  const [where, country] = CARE.map((wanted) => sections.find(({ id }) => id === wanted));
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
