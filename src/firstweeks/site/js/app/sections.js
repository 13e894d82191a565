/** Sections of words as markup: paragraphs, lists, and what can be opened. */

import { protocol } from "./loaded.js";
import { view } from "./view.js";

/**
 * A section with its heading, in the open.
 *
 * @param {Section} section
 */
export function open(section) {
  const { heading, paragraphs, items, parts, id } = section;
  return view("part-section", { heading, paragraphs, items: steps(section), bullets: steps(section).length ? [] : items, nodes: parts.map(closed), id });
}

/**
 * A section that opens at a press: its heading, and below it the rest.
 *
 * @param {Section} section
 */
export function closed(section) {
  const { heading, paragraphs, items, parts } = section;
  return view("part-details", { heading, paragraphs, items: steps(section), bullets: steps(section).length ? [] : items, nodes: parts.map(inside) });
}

/**
 * @param {Section} section
 * @returns {HTMLElement}
 */
function inside({ heading, paragraphs, items, parts }) {
  return view("part-inside", { heading, paragraphs, bullets: items, nodes: parts.map(inside) });
}

/**
 * A section with its parts in the open, each under its own heading.
 *
 * @param {Section} section
 */
export function spread({ heading, parts }) {
  return view("part-spread", { heading, nodes: parts.map(inside) });
}

/**
 * What to do, or what not to: the lines in a card, and more about each below.
 *
 * @param {Section} section
 */
export function doList({ heading, parts, tone }) {
  const items = parts.map((part) => part.heading);
  return view(tone === "do" ? "part-do" : "part-do-not", { heading, items, nodes: parts.map(inside) });
}

/**
 * A card with a heading and a list, as "Call 999 now if".
 *
 * @param {Section} section
 */
export function listCard({ heading, items, paragraphs }) {
  return view("part-emergency-card", { heading, items, paragraphs });
}

/** @param {Section} section */
function steps({ id, items }) {
  return protocol.advice[id] ? items : [];
}
