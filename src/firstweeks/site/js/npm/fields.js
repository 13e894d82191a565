/** A group of questions as a field of a form, and what is marked on it. Nothing is ticked for the person, and nothing unticked. */

import { NONE, UNSURE } from "../asking/questions.js";
import { each, made } from "./markup.js";

/**
 * @param {Words} words
 * @param {QuestionGroup} group
 * @param {readonly string[]} marks what is marked on it beforehand: answers given before, and nothing else
 * @param {boolean} alone whether its question is the heading of the screen
 */
export function fieldOf(words, { name, kind, legend, hints, open, why, options, none, unsure }, marks, alone) {
  const last = [{ value: NONE, text: none, hints: [] }, { value: UNSURE, text: unsure, hints: [] }].filter(({ text }) => text);
  const typed = marks.find((mark) => mark !== UNSURE) ?? "";
  const box = made("input", { type: "text", name, inputmode: "decimal", autocomplete: "off", "aria-label": legend, value: typed });
  const choices = [...options, ...last].map((option) => choice(name, kind === "one" ? "radio" : "checkbox", option, marks.includes(option.value)));
  const more = made("details", {}, made("summary", {}, words("ui-more")), ...each("p", why));
  const hint = [...open, ...hints].map((line) => made("p", { class: "hint" }, line));
  const field = made("fieldset", {}, made("legend", {}, alone ? made("h2", { tabindex: "-1" }, legend) : legend), ...hint, ...(kind === "number" ? [box] : []), ...choices);
  if (why.length) field.append(more);
  return field;
}

/**
 * @param {string} name
 * @param {string} type
 * @param {QuestionOption} option
 * @param {boolean} ticked
 */
function choice(name, type, { value, text, hints }, ticked) {
  const lines = hints.map((line) => made("span", { class: "hint" }, line));
  return made("label", { class: "choice" }, made("input", { type, name, value, ...(ticked ? { checked: "" } : {}) }), made("span", {}, text, ...lines));
}

/**
 * What is ticked and typed on a field, of what shows.
 *
 * @param {HTMLElement} field
 */
export function marksOn(field) {
  const inputs = [...field.querySelectorAll("input")].filter((input) => !input.closest("[hidden]"));
  return inputs.filter((input) => (input.type === "text" ? input.value.trim() : input.checked)).map(({ value }) => value);
}

/**
 * Show what applies and hide what does not.
 *
 * @param {QuestionGroup} group
 * @param {HTMLElement} field
 * @param {ReadonlySet<string>} hidden
 */
export function reveal({ findings, listed }, field, hidden) {
  field.hidden = findings.every((name) => hidden.has(name));
  for (const input of listed ? field.querySelectorAll("input") : []) {
    /** @type {HTMLElement} */ (input.parentElement).hidden = hidden.has(input.value);
  }
}
