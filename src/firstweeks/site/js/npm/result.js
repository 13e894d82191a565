/** A result as markup: the headline and whom to call in the open, everything else one press away. */

import { each, made } from "./markup.js";

/** @import { Presenter } from "../words/presenter.js" */

/**
 * @param {Presenter} presenter
 * @param {Result} result
 * @param {ShownDoor | null} door
 */
export function shownResult({ words }, { headline, when, tone, sections }, door) {
  const first = door ? [...each("p", door.first.text), ...reached(words, door.first), ...each("p", door.text)] : [];
  const head = made("div", { class: `card ${tone}`, part: "card" }, made("h2", { tabindex: "-1" }, headline), made("p", {}, words("ui-when", { when })), ...first);
  // The door says where; what does not fit together must be seen.
  const below = sections.filter(({ id }) => !(door && id === "where"));
  return made("div", { part: "result" }, head, ...below.map((section) => (isOpen(section) ? opened(words, section) : folded(section))));
}

/** @param {Section} section */
function isOpen({ id }) {
  return id === "where" || id === "routes" || id.startsWith("contradiction-");
}

/**
 * How a route is reached: a link that dials, or a page that finds the nearest.
 *
 * @param {Words} words
 * @param {ShownRoute} route
 */
function reached(words, { name, number, dial, link }) {
  if (dial) return [made("p", {}, made("a", { href: `tel:${dial}`, class: "call" }, words("ui-call", { number })), ` ${name}`)];
  return link ? [made("p", {}, made("a", { href: link, rel: "noopener noreferrer", target: "_blank" }, name))] : [];
}

/**
 * @param {Words} words
 * @param {Section} section
 */
function opened(words, { heading, paragraphs, items, parts, tone, routes = [] }) {
  const list = items.length ? [made("ul", {}, ...each("li", items))] : [];
  const calls = routes.flatMap((route) => reached(words, route));
  return made("section", { class: tone }, ...(heading ? [made("h3", {}, heading)] : []), ...each("p", paragraphs), ...calls, ...list, ...parts.map(folded));
}

/**
 * @param {Section} section
 * @returns {HTMLElement}
 */
function folded({ heading, paragraphs, items, parts, tone }) {
  const list = items.length ? [made("ul", {}, ...each("li", items))] : [];
  if (!paragraphs.length && !list.length && !parts.length) return made("p", {}, heading);
  return made("details", { class: tone }, made("summary", {}, heading), ...each("p", paragraphs), ...list, ...parts.map(folded));
}
