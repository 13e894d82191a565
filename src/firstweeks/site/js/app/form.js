/** The questions of a screen as a form of the design system: made from the macros' markup, filled here. */

import { NONE, UNSURE } from "../asking/questions.js";
import * as dates from "./dates.js";
import * as pictures from "./pictures.js";
import { protocol } from "./loaded.js";
import { session } from "./session.js";
import { view } from "./view.js";

/** @typedef {Map<string, HTMLElement>} Asked the element of each group, by its name */

/**
 * Put groups of questions into a form.
 *
 * @param {HTMLElement} form
 * @param {readonly QuestionGroup[]} groups
 * @param {Marks} marks
 * @param {boolean} alone the only one is the heading of the page
 * @returns {Asked}
 */
export function fill(form, groups, marks, alone) {
  const asked = new Map(groups.map((group) => [group.name, groupOf(group, marks.get(group.name) ?? [], alone)]));
  one(form, "[data-part=groups]").replaceWith(...asked.values());
  return asked;
}

/**
 * @param {QuestionGroup} group
 * @param {readonly string[]} marks
 * @param {boolean} alone
 */
function groupOf(group, marks, alone) {
  const made = group.kind === "number" ? numberGroup(group, marks, alone) : choices(group, marks, alone);
  const element = view("part-group");
  element.dataset.group = group.name;
  element.append(made);
  explain(element, group);
  pictures.join(element, group);
  const { fromDate } = protocol.findings[group.findings[0]];
  if (group.kind === "number" && fromDate) element.append(dates.part(group.findings[0], one(element, "input[type=text]", HTMLInputElement)));
  return element;
}

/**
 * @param {QuestionGroup} question
 * @param {readonly string[]} marks
 * @param {boolean} alone
 */
function choices(question, marks, alone) {
  const kind = question.kind === "one" ? "radios" : "checkboxes";
  const group = view(`part-${kind}${alone ? "-alone" : ""}`, { ...question });
  const item = one(group, ".nhsuk-radios__item, .nhsuk-checkboxes__item");
  const divider = one(group, ".nhsuk-radios__divider, .nhsuk-checkboxes__divider");
  const last = [
    ...(question.none ? [{ value: NONE, text: question.none, hints: [] }] : []),
    ...(question.unsure ? [{ value: UNSURE, text: question.unsure, hints: [] }] : []),
  ];
  const add = (/** @type {QuestionOption} */ option, /** @type {string} */ number) => choice(item, option, question.name, number, marks);
  for (const [number, option] of question.options.entries()) divider.before(add(option, `${number + 1}`));
  for (const [number, option] of last.entries()) divider.parentElement?.append(add(option, `last-${number + 1}`));
  divider.remove();
  item.remove();
  const set = one(group, "fieldset");
  const hint = group.querySelector(".nhsuk-form-group > .nhsuk-fieldset > .nhsuk-hint");
  name(set, hint, question);
  return group;
}

/**
 * @param {Element} described
 * @param {Element | null} hint
 * @param {QuestionGroup} question
 */
function name(described, hint, question) {
  if (hint && question.open.length) {
    hint.id = `${question.name}-hint`;
    described.setAttribute("aria-describedby", hint.id);
  } else {
    hint?.remove();
    described.removeAttribute("aria-describedby");
  }
}

/**
 * @param {Element} item
 * @param {QuestionOption} option
 * @param {string} group
 * @param {string} number
 * @param {readonly string[]} marks
 */
function choice(item, { value, text, hints }, group, number, marks) {
  const copy = /** @type {HTMLElement} */ (item.cloneNode(true));
  const input = one(copy, "input", HTMLInputElement);
  const label = one(copy, "label", HTMLLabelElement);
  const hint = one(copy, ".nhsuk-hint");
  input.id = label.htmlFor = `answer-${group}-${number}`;
  input.name = `answer-${group}`;
  input.value = value;
  input.checked = marks.includes(value);
  label.textContent = text;
  copy.dataset.option = value;
  if (hints.length) {
    hint.id = `${input.id}-hint`;
    hint.replaceChildren(...lines(hints));
    input.setAttribute("aria-describedby", hint.id);
  } else {
    hint.remove();
    input.removeAttribute("aria-describedby");
  }
  return copy;
}

/**
 * What counts, and why it is asked, behind one press for each group; where someone asks how to tell, it stands open.
 *
 * @param {HTMLElement} element
 * @param {QuestionGroup} group
 */
function explain(element, group) {
  const behind = [...element.querySelectorAll(".nhsuk-radios .nhsuk-hint, .nhsuk-checkboxes .nhsuk-hint")];
  if (group.explained) return;
  const text = [...group.hints, ...group.why];
  if (!behind.length && !text.length) return;
  const more = view("part-more", { text, toggle: () => open(button.getAttribute("aria-expanded") !== "true") });
  const button = one(more, "button");
  const about = more.querySelector("div");
  button.setAttribute("aria-label", session.words("ui-pair", { name: session.words("ui-more"), answer: group.legend }));
  const open = (/** @type {boolean} */ wanted) => {
    button.setAttribute("aria-expanded", String(wanted));
    for (const part of [...behind, ...(about ? [about] : [])]) if (part instanceof HTMLElement) part.hidden = !wanted;
  };
  open(false);
  (element.querySelector("fieldset > .nhsuk-radios, fieldset > .nhsuk-checkboxes") ?? one(element, "input")).before(more);
}

/**
 * @param {QuestionGroup} question
 * @param {readonly string[]} marks
 * @param {boolean} alone
 */
function numberGroup(question, marks, alone) {
  const group = view(`part-number${alone ? "-alone" : ""}`, { ...question });
  const input = one(group, "input[type=text]", HTMLInputElement);
  const label = one(group, "label[for=answer-number]", HTMLLabelElement);
  const box = one(group, "input[type=checkbox]", HTMLInputElement);
  input.id = label.htmlFor = `answer-${question.name}`;
  input.name = box.name = `answer-${question.name}`;
  input.value = marks.find((mark) => mark !== UNSURE) ?? "";
  name(input, group.querySelector(".nhsuk-hint"), question);
  box.checked = marks.includes(UNSURE);
  const unsure = one(group, "label.nhsuk-checkboxes__label", HTMLLabelElement);
  unsure.textContent = question.unsure;
  box.id = unsure.htmlFor = `answer-${question.name}-last-1`;
  return group;
}

/**
 * The marks that the person has made on each group: values that are ticked, and what is typed.
 *
 * @param {Asked} asked
 * @returns {Map<string, string[]>}
 */
export function marksOf(asked) {
  return new Map([...asked].map(([name, element]) => [name, marksIn(element)]));
}

/** @param {ParentNode} element */
export function marksIn(element) {
  const inputs = [...element.querySelectorAll("input[name^=answer]")].filter((input) => input instanceof HTMLInputElement);
  const made = inputs.filter((input) => !input.closest("[hidden]") && (input.type === "text" ? input.value.trim() : input.checked));
  return made.map((input) => input.value);
}

/**
 * Show what applies and hide what does not, as answers come.
 *
 * @param {Asked} asked
 * @param {ReadonlySet<string>} hidden
 */
export function reveal(asked, hidden) {
  for (const [name, element] of asked) {
    const items = [...element.querySelectorAll("[data-option]")].filter((item) => item instanceof HTMLElement);
    const listed = items.filter((item) => (item.dataset.option ?? "") in protocol.findings);
    for (const item of listed) item.hidden = hidden.has(item.dataset.option ?? "");
    element.hidden = listed.length ? listed.every((item) => item.hidden) : hidden.has(name);
  }
}

/**
 * What is ticked and typed on the screen, so that it can be put back on it in another language.
 *
 * @returns {[string, string][]}
 */
export function held() {
  const inputs = [...document.querySelectorAll("form[data-asks] input")].filter((input) => input instanceof HTMLInputElement);
  return inputs.filter((input) => (input.type === "text" ? input.value : input.checked)).map(({ id, value }) => [id, value]);
}

/** @param {[string, string][]} marks */
export function putBack(marks) {
  for (const [id, value] of marks) {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement)) continue;
    if (input.type === "text") input.value = value;
    else input.checked = true;
  }
  document.querySelector("form[data-asks]")?.dispatchEvent(new Event("app-marks"));
}

/**
 * Show what is wrong: above, beside each question, and in the title.
 *
 * @param {HTMLElement} screen
 * @param {Asked} asked
 * @param {readonly {name: string, error: string, named: string}[]} errors
 */
export function showErrors(screen, asked, errors) {
  const words = session.words;
  for (const old of screen.querySelectorAll(".nhsuk-error-summary, .nhsuk-error-message")) old.remove();
  for (const element of asked.values()) one(element, ".nhsuk-form-group").classList.remove("nhsuk-form-group--error");
  const summary = view("part-errors", {
    errors: errors.map(({ name, named }) => ({ error: named, toField: () => firstInput(asked, name).focus() })),
  });
  for (const { name, error } of errors) beside(/** @type {HTMLElement} */ (asked.get(name)), name, error);
  screen.prepend(summary);
  summary.setAttribute("tabindex", "-1");
  summary.focus();
  if (!document.title.startsWith(words("ui-error-prefix"))) document.title = words("ui-error-prefix") + document.title;
}

/** @param {Asked} asked @param {string} name */
function firstInput(asked, name) {
  return one(/** @type {HTMLElement} */ (asked.get(name)), "input");
}

/**
 * @param {HTMLElement} element
 * @param {string} name
 * @param {string} error
 */
function beside(element, name, error) {
  const message = view("part-error", { error });
  message.id = `answer-${name}-error`;
  one(element, ".nhsuk-form-group").classList.add("nhsuk-form-group--error");
  one(element, ".nhsuk-radios, .nhsuk-checkboxes, .nhsuk-input").before(message);
  const described = element.querySelector("fieldset") ?? one(element, "input");
  const others = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== message.id);
  described.setAttribute("aria-describedby", [...others, message.id].join(" "));
}

/** @param {readonly string[]} texts */
function lines(texts) {
  return texts.map((text) => view("part-line", { text }));
}

/**
 * @template {Element} [T=HTMLElement]
 * @param {Element} root
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
export function one(root, selector, type = /** @type {any} */ (HTMLElement)) {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no "${selector}" here`);
  return found;
}
