/** A question as a form of the design system: made from the macros' markup, filled here. */

import * as questions from "./questions.js";
import { session } from "./session.js";
import { view } from "./view.js";

/**
 * @param {Question} question
 * @param {readonly string[]} marks
 * @returns {HTMLElement}
 */
export function formGroup(question, marks) {
  if (question.kind === "number") return numberGroup(question, marks);
  const group = view(question.kind === "one" ? "part-radios" : "part-checkboxes", { ...question });
  const item = one(group, ".nhsuk-radios__item, .nhsuk-checkboxes__item");
  const divider = one(group, ".nhsuk-radios__divider, .nhsuk-checkboxes__divider");
  const { NONE, UNSURE } = questions;
  const last = [
    ...(question.none ? [{ value: NONE, text: question.none, hints: [] }] : []),
    ...(question.unsure ? [{ value: UNSURE, text: question.unsure, hints: [] }] : []),
  ];
  for (const [number, option] of question.options.entries()) divider.before(choice(item, option, `answer-${number + 1}`, marks));
  for (const [number, option] of last.entries()) divider.parentElement?.append(choice(item, option, `answer-last-${number + 1}`, marks));
  divider.textContent = session.words("ui-or");
  if (!last.length || question.kind === "one") divider.remove();
  item.remove();
  return group;
}

/**
 * @param {Element} item
 * @param {QuestionOption} option
 * @param {string} id
 * @param {readonly string[]} marks
 */
function choice(item, { value, text, hints }, id, marks) {
  const copy = /** @type {HTMLElement} */ (item.cloneNode(true));
  const input = one(copy, "input", HTMLInputElement);
  const label = one(copy, "label", HTMLLabelElement);
  const hint = one(copy, ".nhsuk-hint");
  input.id = label.htmlFor = id;
  input.value = value;
  input.checked = marks.includes(value);
  label.textContent = text;
  if (hints.length) {
    hint.id = `${id}-hint`;
    hint.replaceChildren(...lines(hints));
    input.setAttribute("aria-describedby", hint.id);
  } else {
    hint.remove();
    input.removeAttribute("aria-describedby");
  }
  return copy;
}

/**
 * @param {Question} question
 * @param {readonly string[]} marks
 */
function numberGroup(question, marks) {
  const { UNSURE } = questions;
  const group = view("part-number", { ...question });
  const input = one(group, "input[type=text]", HTMLInputElement);
  input.value = marks.find((mark) => mark !== UNSURE) ?? "";
  one(group, "input[type=checkbox]", HTMLInputElement).checked = marks.includes(UNSURE);
  one(group, "label.nhsuk-checkboxes__label").textContent = question.unsure;
  return group;
}

/**
 * The marks that the person has made: values that are ticked, and what is typed.
 *
 * @param {HTMLElement} form
 * @returns {string[]}
 */
export function marksIn(form) {
  const inputs = [...form.querySelectorAll("input[name=answer]")].filter((input) => input instanceof HTMLInputElement);
  const made = inputs.filter((input) => (input.type === "text" ? input.value.trim() : input.checked));
  return made.map((input) => input.value);
}

/**
 * Show what is wrong: above, beside the question, and in the title.
 *
 * @param {HTMLElement} screen
 * @param {string} error
 */
export function showError(screen, error) {
  const words = session.words;
  clearError(screen);
  const group = one(screen, ".nhsuk-form-group");
  const first = one(group, "input", HTMLInputElement);
  const summary = view("part-errors", {
    error,
    toField: () => first.focus(),
  });
  const message = view("part-error", { error });
  message.id = "answer-error";
  group.classList.add("nhsuk-form-group--error");
  const inputs = one(group, ".nhsuk-radios, .nhsuk-checkboxes, .nhsuk-input");
  inputs.before(message);
  const described = group.querySelector("fieldset") ?? first;
  const others = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== message.id);
  described.setAttribute("aria-describedby", [...others, message.id].join(" "));
  screen.prepend(summary);
  summary.setAttribute("tabindex", "-1");
  summary.focus();
  if (!document.title.startsWith(words("ui-error-prefix"))) document.title = words("ui-error-prefix") + document.title;
}

/** @param {HTMLElement} screen */
function clearError(screen) {
  for (const old of screen.querySelectorAll(".nhsuk-error-summary, .nhsuk-error-message")) old.remove();
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
