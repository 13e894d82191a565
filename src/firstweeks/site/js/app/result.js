/** The result: how soon and where first, then what to say, what to watch for, and why; and the same while questions are open. */

import * as asking from "./asking.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { screens } from "./screens.js";
import * as sections from "./sections.js";
import { session } from "./session.js";
import { view } from "./view.js";

// What stands open on the page, in order; everything else opens at a press.
const CARE = ["where", "country"];
const OPENED = ["first", "now", "say"];

/** @param {ScreenData} about */
screens.result = ({ course }) => {
  const { assessment, presenter, answers } = session;
  const result = presenter.result(assessment, answers);
  const urgency = session.urgency(assessment.level);
  const highest = protocol.levels.length - 1;
  const of = (/** @type {(id: string) => boolean} */ wanted) => result.sections.filter(({ id }) => wanted(id));
  const kind = (/** @type {string} */ id) => protocol.advice[id]?.kind ?? id;
  const changes = of((id) => id.startsWith("changes-"));
  // Two cards at most: what to do, and when to call. The rest are lists.
  const emergency = `changes-${protocol.levels[highest]}`;
  const now = urgency >= highest;
  const node = view("screen-result", {
    headline: result.headline,
    card: [careCard(result, urgency)],
    conflicts: of((id) => id.startsWith("contradiction-")),
    opened: OPENED.flatMap((wanted) => of((id) => kind(id) === wanted)).map(openedSection),
    fallback: of((id) => id === "fallback").map(sections.spread),
    danger: changes.filter(({ id }) => id === emergency).map(sections.listCard),
    sooner: changes.filter(({ id }) => id !== emergency).map(sections.open),
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
    easing: urgency < protocol.unanswered,
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
 * @param {number} urgency
 */
function careCard({ when, sections }, urgency) {
  const words = session.words;
  const [where, country] = CARE.map((wanted) => sections.find(({ id }) => id === wanted));
  const line = protocol.countries[session.country].adviceLine;
  const dial = urgency > protocol.unanswered;
  const card = dial ? "part-care-emergency" : urgency >= protocol.unanswered - 1 ? "part-care-urgent" : "part-care-non-urgent";
  return view(card, {
    when: words("ui-when", { when }),
    paragraphs: where?.paragraphs,
    countryHeading: country?.heading,
    route: country?.paragraphs,
    number: dial ? session.emergency : urgency ? line : "",
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
  const { levels } = protocol;
  const words = session.words;
  const told = levels.indexOf(level);
  const shown = [...new Set([0, told, told > 1 ? 1 : levels.length - 2, told < 3 ? 3 : 0])].slice(0, 3).sort((a, b) => b - a);
  const node = view("part-teach", {
    choices: shown.map((urgency) => ({
      soon: words(`level-${levels[urgency]}.soon`),
      choose: () => {
        const says = form.one(node, "[role=status]");
        says.textContent = words(urgency === told ? "ui-teach-yes" : "ui-teach-no", { soon: words(`level-${level}.soon`) });
      },
    })),
  });
  return node;
}
