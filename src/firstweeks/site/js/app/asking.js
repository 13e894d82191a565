/** The interview: which questions come next, and answers that do not fit together. */

import { turn } from "../asking/course.js";
import { Questions } from "../asking/questions.js";
import * as form from "./form.js";
import { engine, protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import { view } from "./view.js";

/** Begin: the emergency signs, always first. */
export function begin() {
  next({});
}

/**
 * Ask the emergency signs anew, with nothing ticked: what was so then may be otherwise now.
 *
 * @param {Course} course
 */
export function askSigns(course = {}) {
  const findings = Object.keys(protocol.findings).filter((name) => protocol.findings[name].page === protocol.pages[0]);
  navigation.go("question", { findings, fresh: true, course });
}

/**
 * What comes after an answer: a contradiction, the next page, or the result.
 *
 * @param {Course} course
 * @param {Step} [step]
 */
export function next(course, step = session.step) {
  const coming = turn(protocol, step, session.accepted);
  if (coming.screen === "conflict") return navigation.go("conflict", { name: coming.name, course });
  if (coming.screen === "question" && !(coming.forWords && course.after)) return ask(coming.page, course);
  if (course.after && !session.look(protocol.levels[step.at_least]).atOnce) return course.after();
  return navigation.go("result");
}

/**
 * @param {Page} page
 * @param {Course} course
 */
export function ask({ findings }, course) {
  navigation.go("question", { findings, course });
}

/**
 * The questions of one page, all on one screen.
 *
 * @param {ScreenData} about
 */
screens.question = ({ findings = [], way, fresh = false, course = {} }) => {
  const step = session.step;
  const first = protocol.findings[findings[0]].page === protocol.pages[0];
  const questions = new Questions(engine, session.words, session.answers);
  const groups = questions.groupsOf({ findings, way });
  const forWords = !step.page && step.for_words?.findings.join() === findings.join();
  const urgent = !first && session.look(protocol.levels[step.at_least]).tone === "emergency";
  const screen = view("screen-question", {
    heading: questions.heading(findings, groups, forWords),
    left: !way && step.left > 1 ? session.words("ui-left", { count: String(step.left) }) : "",
    ...(urgent ? { headline: session.words(`level-${protocol.levels[step.at_least]}`, { emergency: session.emergency }) } : {}),
    bar: first,
    dialled: session.dialled,
    call: session.words("ui-emergency-line", { emergency: session.emergency }),
    callNow: session.words("ui-call", { number: session.emergency }),
    ifYouStop: session.started && !urgent ? session.presenter.ifYouStop({ level: protocol.levels[step.level] }) : "",
    // What is asked here is asked again on the way back from there.
    seeSoFar: () => navigation.go("result", { course }),
  });
  const element = form.one(screen, "form");
  element.dataset.asks = findings.join(" ");
  const marks = new Map(groups.map((group) => [group.name, fresh ? [] : questions.marksOf(group, way)]));
  const asked = form.fill(element, groups, marks, groups.length === 1);
  const hidden = () => questions.hidden(findings, groups, form.marksOf(asked));
  const reveal = () => form.reveal(asked, hidden());
  element.addEventListener("change", reveal);
  element.addEventListener("app-marks", reveal);
  reveal();
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    const shown = questions.shown(groups, hidden());
    const read = questions.read(shown, form.marksOf(asked), way);
    if (read.errors.length) form.showErrors(screen, asked, read.errors);
    else answered(read.answers, course, way ? null : questions.followUp(shown, read.answers));
  });
  return { node: screen, title: "question" };
};

/**
 * @param {Answers} answers
 * @param {Course} course
 * @param {QuestionAsked | null} more what is asked at once about them
 */
function answered(answers, course, more) {
  session.answer(answers);
  const step = session.step;
  // A danger that is already told must not wait for a second question.
  const urgent = session.look(protocol.levels[step.at_least]).tone === "emergency";
  if (more && !urgent) return navigation.go("question", { ...more, course });
  next(course, step);
}

/**
 * Two answers that do not fit together: both are shown, neither is corrected.
 *
 * @param {ScreenData} about
 */
screens.conflict = ({ name = "", course = {} }) => {
  const words = session.words;
  const answers = protocol.contradictions[name].findings.filter((finding) => finding in session.answers);
  const node = view("screen-conflict", {
    says: [...words.lines(`contradiction-${name}`), ...words.lines(`contradiction-${name}.stands`)],
    rows: answers.map((finding) => row(finding, course)),
    keep: () => {
      session.accepted.add(name);
      next(course);
    },
  });
  return { node };
};

/**
 * A line of the list of answers, with a way to change it.
 *
 * @param {string} finding
 * @param {Course} course
 */
function row(finding, course = {}) {
  const { phrases } = session.presenter;
  return {
    name: phrases.name(finding),
    answer: phrases.answer(protocol.findings[finding], session.answers[finding]),
    // What was said in private is not printed.
    unprinted: protocol.findings[finding].private,
    change: () => navigation.go("question", { findings: [finding], course }),
  };
}

/**
 * @param {Course} [course]
 * @param {readonly string[]} names in the order in which they are read
 */
export function rows(course, names = Object.keys(protocol.findings)) {
  return names.filter((name) => name in session.answers).map((name) => row(name, course));
}
