/** A result as markup: the card in the open, everything else one press away. */

import { each, made } from "./markup.js";

/**
 * @param {Result} result
 * @param {boolean} atOnce whether the headline says how soon by itself
 */
export function shownResult({ headline, when, tone, card, sections }, atOnce) {
  const soon = atOnce ? [] : [made("p", {}, when)];
  const head = made("div", { class: `card ${tone}`, part: "card" }, made("h2", { tabindex: "-1" }, headline), ...soon, ...card.map(opened));
  return made("div", { part: "result" }, head, ...sections.map(folded));
}

/** @param {Section} section */
function opened({ heading, paragraphs, items, parts, calls = [] }) {
  const head = heading ? [made("h3", {}, heading)] : [];
  return made("section", {}, ...head, ...each("p", paragraphs), ...calls.map(call), ...list(items), ...parts.map(folded));
}

/**
 * A number to dial, or a page that finds one.
 *
 * @param {Call} call
 */
function call({ text, number, link }) {
  if (!link) return calling(text, number);
  return made("p", {}, made("a", { class: "call", href: link, rel: "noopener noreferrer", target: "_blank" }, text));
}

/**
 * A line that dials a number when it is pressed.
 *
 * @param {string} text
 * @param {string} number
 */
export function calling(text, number) {
  return made("p", {}, made("a", { class: "call", href: `tel:${number.replace(/[^+\d]/g, "")}` }, text));
}

/**
 * @param {Section} section
 * @returns {HTMLElement}
 */
function folded({ heading, paragraphs, items, parts, tone, calls = [] }) {
  if (!paragraphs.length && !items.length && !parts.length && !calls.length) return made("p", {}, heading);
  return made("details", { class: tone }, made("summary", {}, heading), ...each("p", paragraphs), ...calls.map(call), ...list(items), ...parts.map(folded));
}

/** @param {readonly string[]} items */
function list(items) {
  return items.length ? [made("ul", {}, ...each("li", items))] : [];
}
