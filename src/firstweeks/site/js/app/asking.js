/** The interview: which question comes next, answers that do not fit together, and the answers before the result. */

import * as dates from "./dates.js";
import * as form from "./form.js";
import { engine, protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import * as questions from "./questions.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import { view } from "./view.js";

/** Begin: the emergency signs, always first. */
export function begin() {
  next({ page: null, rest: [] });
}

/**
 * Ask the emergency signs anew, with nothing ticked: what was so then may be otherwise now.
 *
 * @param {Course} course
 */
export function askSigns(course = NO_COURSE) {
  const findings = Object.keys(protocol.findings).filter((name) => protocol.findings[name].page === protocol.pages[0]);
  navigation.go("question", { findings, fresh: true, course });
}

/**
 * What comes after an answer: a contradiction, the rest of the page, the next page, or the result.
 *
 * @param {Course} course
 * @param {Step} [step]
 */
export function next(course, step = engine.step(session.answers)) {
  const { at_least } = step;
  // Whoever needs an ambulance is not asked anything more; the result names what does not fit.
  if (session.look(protocol.levels[at_least]).atOnce) return navigation.go("result");
  const conflict = step.contradictions.find((name) => !session.accepted.has(name));
  if (conflict) return navigation.go("conflict", { name: conflict, course });
  if (told(course, at_least)) return navigation.go("result", { course: { ...course, told: at_least } });
  const page = at_least === step.at_most ? null : remaining(course, step) ?? step.page;
  if (page) return ask(page, course, step);
  if (course.after) return course.after();
  return navigation.go(isEmergency(at_least) ? "result" : "check");
}

/**
 * Whether an emergency is to be told now, before any further question: one page is enough to know of it.
 *
 * @param {Course} course
 * @param {number} at_least
 */
function told(course, at_least) {
  return isEmergency(at_least) && at_least > (course.told ?? -1);
}

/** @param {number} urgency */
function isEmergency(urgency) {
  return session.look(protocol.levels[urgency]).tone === "emergency";
}

/**
 * What is left of the page that is being asked.
 *
 * @param {Course} course
 * @param {Step} step
 */
function remaining({ page, rest }, { inapplicable }) {
  const findings = rest.filter((name) => !(name in session.answers) && !inapplicable.includes(name));
  return page && findings.length ? { id: page, findings } : null;
}

/**
 * @param {Page} page
 * @param {Course} course
 * @param {Step} [step]
 */
export function ask({ id, findings }, course, { inapplicable } = engine.step(session.answers)) {
  const asked = findings.filter((name) => !inapplicable.includes(name));
  const now = questions.together(asked);
  const rest = asked.filter((name) => !now.includes(name));
  navigation.go("question", { findings: now, course: { ...course, page: id, rest } });
}

/**
 * One question, or one list.
 *
 * @param {ScreenData} about
 */
screens.question = ({ findings = [], way, fresh = false, course = NO_COURSE }) => {
  const asked = { findings, way };
  const question = questions.questionOf(asked);
  const first = protocol.findings[findings[0]].page === protocol.pages[0];
  const { fromDate } = protocol.findings[findings[0]];
  const ifYouStop = session.started ? session.presenter.ifYouStop(session.assessment) : "";
  const screen = view("screen-question", {
    ...question,
    ifYouStop,
    first: first && !way,
    progress: !first && !ifYouStop,
    form: form.formGroup(question, fresh ? [] : questions.marksOf(asked)),
    // What is asked here is asked again on the way back from there.
    seeSoFar: () => navigation.go("result", { course: { ...course, rest: [...findings, ...course.rest] } }),
    dates: fromDate ? session.words(`finding-${findings[0]}.date`) : "",
  });
  const element = form.one(screen, "form");
  element.dataset.asks = findings.join(" ");
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    const read = questions.read(asked, question, form.marksIn(element));
    if ("error" in read) form.showError(screen, read.error);
    else answered(asked, read.answers, course);
  });
  if (fromDate) dates.join(screen, findings[0]);
  return { node: screen, title: "question" };
};

const NO_COURSE = /** @type {Course} */ ({ page: null, rest: [] });

/**
 * @param {QuestionAsked} asked
 * @param {{[finding: string]: Value}} answers
 * @param {Course} course
 */
function answered({ findings, way }, answers, course) {
  const unsure = Object.keys(answers).filter((name) => isUnsure(answers[name]));
  session.answers = { ...session.answers, ...answers };
  // A danger that is already told must not wait for a second question.
  const step = engine.step(session.answers);
  const urgent = told(course, step.at_least);
  if (!urgent && !way && findings.length > 1 && unsure.length) {
    return navigation.go("question", { findings: unsure, way: "doubting", course });
  }
  if (!urgent && !way && unsure.length && tells(findings[0])) {
    return navigation.go("question", { findings, way: "telling", course });
  }
  next(course, step);
}

/** @param {Value} value */
function isUnsure(value) {
  return value === "unsure" || (Array.isArray(value) && value.includes("unsure"));
}

/** @param {string} name */
function tells(name) {
  const { options } = protocol.findings[name];
  return options.some((option) => session.words.has(`option-${name}-${option}.tell`));
}

/**
 * Two answers that do not fit together: both are shown, neither is corrected.
 *
 * @param {ScreenData} about
 */
screens.conflict = ({ name = "", course = NO_COURSE }) => {
  const words = session.words;
  const answers = protocol.contradictions[name].findings.filter((finding) => finding in session.answers);
  const node = view("screen-conflict", {
    says: [...words.lines(`contradiction-${name}`), ...words.lines(`contradiction-${name}.stands`)],
    rows: answers.map((finding) => row(finding, { ...course, page: null, rest: [] })),
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
function row(finding, course = NO_COURSE) {
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

screens.check = () => ({
  node: view("screen-check", { rows: rows(), seeResult: () => navigation.go("result") }),
});
