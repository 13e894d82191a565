/** A question as a field of a form, and its answer. Nothing is ticked for the person, and nothing is unticked. */

import { each, made } from "./markup.js";

/** @import { Presenter } from "../words/presenter.js" */

const UNSURE = "unsure";
const NONE = "none of these";

/**
 * @param {Presenter} presenter
 * @param {string} name
 */
export function fieldOf({ words, protocol, phrases }, name) {
  const finding = protocol.findings[name];
  const { kind, options } = finding;
  const many = kind === "many";
  const why = made("details", {}, made("summary", {}, words("ui-more")), ...each("p", words.lines(`finding-${name}.why`)));
  const shown = kind === "yes_no" ? ["yes", "no"] : options;
  const choices = shown.map((value) =>
    kind === "yes_no"
      ? choice(name, many, value, phrases.option(finding, value), [])
      : choice(name, many, value, words(`option-${name}-${value}`), words.someLines(`option-${name}-${value}.hint`)),
  );
  if (many) choices.push(choice(name, many, NONE, words(`finding-${name}.none`), []));
  if (kind === "number") choices.push(made("input", { type: "text", inputmode: "decimal", autocomplete: "off", "aria-label": words(`finding-${name}`) }));
  choices.push(choice(name, many || kind === "number", UNSURE, words(many ? "ui-not-sure-one" : "ui-not-sure"), []));
  const hints = words.someLines(`finding-${name}.hint`).map((line) => made("p", { class: "hint" }, line));
  return made("fieldset", {}, made("legend", {}, words(`finding-${name}`)), ...hints, ...choices, why);
}

/**
 * @param {string} name
 * @param {boolean} many
 * @param {string} value
 * @param {string} text
 * @param {readonly string[]} hints
 */
function choice(name, many, value, text, hints) {
  const input = made("input", { type: many ? "checkbox" : "radio", name, value });
  return made("label", { class: "choice" }, input, made("span", {}, text, ...hints.map((line) => made("span", { class: "hint" }, line))));
}

/**
 * The answer of a field: its value, what is wrong with it, or nothing where it was left open.
 *
 * @param {Presenter} presenter
 * @param {string} name
 * @param {HTMLElement} field
 * @returns {{value: Value} | {error: string} | {open: true}}
 */
export function readField({ words, protocol }, name, field) {
  const { kind, range, options } = protocol.findings[name];
  const inputs = /** @type {HTMLInputElement[]} */ ([...field.querySelectorAll("input")]);
  const marks = inputs.filter((input) => input.checked).map((input) => input.value);
  if (kind === "number") return readNumber(words, range ?? [0, 0], inputs[0].value.trim(), marks.length > 0);
  if (!marks.length) return { open: true };
  if (kind !== "many") return { value: marks[0] };
  const chosen = options.filter((option) => marks.includes(option));
  if (marks.includes(NONE) && marks.length > 1) return { error: words(chosen.length ? "ui-error-none-and-sign" : "ui-error-none-and-unsure") };
  return { value: marks.includes(UNSURE) ? [...chosen, UNSURE] : chosen };
}

/**
 * @param {Words} words
 * @param {readonly [number, number]} range
 * @param {string} text
 * @param {boolean} unsure
 * @returns {{value: Value} | {error: string} | {open: true}}
 */
function readNumber(words, [low, high], text, unsure) {
  const typed = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  if (unsure) return typed ? { error: words("ui-error-number-and-unsure") } : { value: UNSURE };
  if (!typed) return { open: true };
  const number = /^\d{1,3}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(",", ".")) : NaN;
  if (low <= number && number <= high) return { value: number };
  return { error: words("ui-error-range", { typed, low: String(low), high: String(high) }) };
}
