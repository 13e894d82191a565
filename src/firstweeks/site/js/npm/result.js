/** A result as markup: the headline, whom to call, and the sections in their order. */

import { each, made } from "./markup.js";

/** @import { Presenter } from "../words/presenter.js" */

/**
 * @param {Presenter} presenter
 * @param {Result} result
 * @param {ShownDoor | null} door
 */
export function shownResult({ words }, { headline, when, tone, sections }, door) {
  const routes = door ? [door.first, ...(door.fallback ? [door.fallback] : []), ...door.also] : [];
  const calls = routes.flatMap((route) => dialled(words, route));
  const head = made("div", { class: `card ${tone}`, part: "card" }, made("h2", { tabindex: "-1" }, headline), made("p", {}, words("ui-when", { when })), ...calls);
  return made("div", { part: "result" }, head, ...sections.map(opened));
}

/**
 * A link that dials a route, where it has a number.
 *
 * @param {Words} words
 * @param {ShownRoute} route
 */
function dialled(words, { name, number, dial }) {
  if (!dial) return [];
  return [made("p", {}, made("a", { href: `tel:${dial}`, class: "call" }, words("ui-call", { number })), ` ${name}`)];
}

/** @param {Section} section */
function opened({ heading, paragraphs, items, parts, tone }) {
  const list = items.length ? [made("ul", {}, ...each("li", items))] : [];
  return made("section", { class: tone }, ...(heading ? [made("h3", {}, heading)] : []), ...each("p", paragraphs), ...list, ...parts.map(folded));
}

/**
 * @param {Section} section
 * @returns {HTMLElement}
 */
function folded({ heading, paragraphs, items, parts }) {
  const list = items.length ? [made("ul", {}, ...each("li", items))] : [];
  if (!paragraphs.length && !list.length && !parts.length) return made("p", {}, heading);
  return made("details", {}, made("summary", {}, heading), ...each("p", paragraphs), ...list, ...parts.map(folded));
}
