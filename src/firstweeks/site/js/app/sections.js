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

/** @param {Section} section */
function steps({ id, items }) {
  return protocol.advice[id] ? items : [];
}
