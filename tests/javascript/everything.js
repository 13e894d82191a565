/** For the tests: everything that the scripts say of some people, a text each, as `expected.py` says it of them. */

import { turn } from "../../src/firstweeks/site/js/asking/course.js";
import { AnswersRejected } from "../../src/firstweeks/site/js/engine/answers.js";
import { workOut } from "../../src/firstweeks/site/js/care/figures.js";
import { ExportRejected, fromText, toCsv, toJson } from "../../src/firstweeks/site/js/care/portable.js";
import { sayings } from "../../src/firstweeks/site/js/care/saying.js";
import { change, kept } from "../../src/firstweeks/site/js/care/checks.js";
import { fitting } from "../../src/firstweeks/site/js/care/conditions.js";
import { apart, area, marks } from "../../src/firstweeks/site/js/care/drawing.js";
import { expected } from "../../src/firstweeks/site/js/care/expected.js";
import { fills, holding } from "../../src/firstweeks/site/js/care/holding.js";
import { goal, parts } from "../../src/firstweeks/site/js/care/plan.js";
import { FigureRejected } from "../../src/firstweeks/site/js/care/inputs.js";
import { Engine } from "../../src/firstweeks/site/js/engine/engine.js";
import { Listener } from "../../src/firstweeks/site/js/words/beliefs.js";
import { words } from "../../src/firstweeks/site/js/words/fluent.js";
import { Presenter } from "../../src/firstweeks/site/js/words/presenter.js";
import { guessCountry, guessLanguage } from "../../src/firstweeks/site/js/words/region.js";
import { summarise, summaryText } from "../../src/firstweeks/site/js/words/summary.js";

/** @type {Engine | undefined} */
let made;

/** The engine of the protocol that was loaded last. */
function engine() {
  const { protocol } = globalThis.firstweeks;
  if (made?.protocol !== protocol) made = new Engine(protocol);
  return made;
}

/** @param {readonly object[]} people */
export function everything(people) {
  const used = engine();
  return people.map((given) => JSON.stringify({
    assessment: used.assess(given),
    step: used.step(given),
    pages: used.pagesForAdvice(given, ["routine", "self_care"]),
  }));
}

/**
 * What some people are told who answer whatever the app asks, as it is, and let stand what does not fit together: the level
 * of the result, and the findings of each screen on the way.
 */
export function walked(people) {
  const used = engine();
  const { findings, levels } = used.protocol;
  const unsure = (name) => (findings[name].kind === "many" ? ["unsure"] : "unsure");
  return people.map((person) => {
    const answers = {};
    const accepted = new Set();
    const screens = [];
    for (;;) {
      const step = used.step(answers);
      const coming = turn(used.protocol, step, accepted);
      if (coming.screen === "result") return { level: levels[step.level], screens };
      if (coming.screen === "conflict") accepted.add(coming.name);
      else {
        screens.push(coming.page.findings);
        for (const name of coming.page.findings) {
          if (!used.inapplicable(answers).includes(name)) answers[name] = person[name] ?? unsure(name);
        }
      }
    }
  });
}

/** What is refused of some things that may be no answers: for each, the places, or null. */
export function refused(things) {
  return things.map((given) => {
    try {
      engine().answers(given);
      return null;
    } catch (error) {
      if (!(error instanceof AnswersRejected)) throw error;
      return error.problems.map(({ where }) => where);
    }
  });
}

/** The result, summary and sources of some people in words. */
export function inWords({ language, country, now, leftOut, people }) {
  const used = engine();
  const care = used.protocol.countries[country].language;
  const presenter = new Presenter(used, words(language), country, isSpoken(care, language) ? words(care) : null);
  return people.map((given) => {
    const answers = used.answers(given);
    const assessment = used.assess(answers);
    const summary = summarise(presenter, assessment, answers, new Date(now));
    return JSON.stringify({
      result: presenter.result(assessment, answers),
      door: presenter.door(assessment, answers),
      selfCare: presenter.on("care", assessment, answers),
      sources: presenter.sources(assessment),
      ifYouStop: presenter.ifYouStop(assessment),
      summary,
      text: summaryText(summary),
      leftOut: summarise(presenter, assessment, answers, new Date(now), new Set(leftOut)),
      about: assessment.contradictions.map((name) => presenter.protocol.contradictions[name].findings),
    });
  });
}

/** Whether clinicians speak another language, which there are words in. */
function isSpoken(care, language) {
  return care !== language && Object.hasOwn(globalThis.firstweeks.texts, care);
}

/** What is heard and found in some texts, and in each of them as an article. */
export function claimsIn(texts) {
  const { protocol, heard } = globalThis.firstweeks;
  const listener = new Listener(protocol.beliefs, heard);
  return texts.map((text) => {
    const { sentences, omissions, danger } = listener.article(text);
    return { heard: [...listener.hear(text)].sort(), found: listener.find(text), article: { sentences, omissions, danger } };
  });
}

/** The guesses for some languages wanted and time zones. */
export function guessed({ available, wanted, zones }) {
  return {
    languages: wanted.map((languages) => guessLanguage(available, languages)),
    countries: zones.map((zone) => guessCountry(globalThis.firstweeks.protocol, zone)),
  };
}

/** Figures that are asked for: what each gives, or where it is refused. */
export function workedOut({ figures, asked }) {
  return asked.map(({ figure, given }) => {
    try {
      const gives = workOut(figures[figure], given);
      return { gives, says: sayings(figure, gives) };
    } catch (error) {
      if (!(error instanceof FigureRejected)) throw error;
      return { refused: error.where };
    }
  });
}

/** What the rules over days say of some histories, and what these fill in. */
export function diaryRead({ diary, asked }) {
  return asked.map(({ now, entries }) => ({
    rules: holding(diary, entries, now).map(({ id }) => id),
    fills: fills(diary, entries, now),
  }));
}

/** What is kept of pairs of interviews, and what has changed between them. */
export function changed({ diary, asked }) {
  return asked.map(({ then, now, answers, entries }) => {
    const [before, after] = [kept(engine(), diary, then.answers, then.at), kept(engine(), diary, answers, now)];
    const found = before && after && change(engine(), diary, before, after, engine().assess(answers), entries);
    return { kept: after, change: found };
  });
}

/** Files of diaries: the entries of each, or where each fault is; and entries as files. */
export function carried({ diary, texts, entries }) {
  const read = texts.map((text) => {
    try {
      return fromText(text, diary);
    } catch (error) {
      if (!(error instanceof ExportRejected)) throw error;
      return error.faults.map(({ where }) => where);
    }
  });
  return { read, written: entries.map((one) => [toJson(one, diary), toCsv(one, diary)]) };
}

/** Where the dots of charts are, and the shape of what is expected. */
export function drawn(charts) {
  return charts.map(({ found, field, log, band = [] }) => {
    const dots = marks(found, field, log, band);
    const ticks = dots.length ? apart(new Map(dots.map(({ y }) => [y, ""]))).map(([y]) => y) : [];
    return { dots, area: area(found, field, band), ticks };
  });
}

/** What is expected of some people: what is missing, and the band between two times. */
export function expectedOf({ care, people }) {
  const { protocol } = globalThis.firstweeks;
  return people.map(({ check, entries, now, country, from }) => {
    const found = expected({ band: care.bands.weight, figures: care.figures, protocol }, check, entries, now, country);
    return found && { missing: found.missing, several: found.several, guideline: found.guideline, points: found.points(from, now), now: found.at(now) };
  });
}

/** The pages for days of waiting that fit some people, at what they are told. */
export function waited({ pages, findings, people }) {
  return people.map(({ answers, told }) => fitting(pages, answers, findings, told).map(({ id }) => id));
}

/** The parts of a day that are safe for some people, and how far each is to walk. */
export function planned({ care, people }) {
  return people.map(({ told, calm, advised, entries, now }) => ({
    parts: parts(care, { told, calm, advised }, entries, now).map(({ id }) => id),
    goal: goal(care.plan.walk.goal, entries, now),
  }));
}
