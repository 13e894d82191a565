/**
 * Templates filled with words and data. All markup is in the page's <template> elements; nothing makes any here.
 *
 * In a template, `data-say` is a message, `data-lines` a message of several lines (an element each), `data-text` and
 * `data-put` a text and nodes of the data, `data-each` an element for each item of a list, `data-if` and `data-unless`
 * whether it is there at all, `data-go` the screen that a press leads to, `data-do` what it calls, `data-call` a number
 * to dial, `data-unprinted` whether it stays off paper, `data-language` the language of its text. What has nothing to show
 * is left out.
 */

import * as navigation from "./navigation.js";
import { session } from "./session.js";

/**
 * A filled copy of a template.
 *
 * @param {string} id
 * @param {ViewData} data
 * @returns {HTMLElement}
 */
export function view(id, data = {}) {
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`the page has no template "${id}"`);
  const root = template.content.firstElementChild?.cloneNode(true);
  if (!(root instanceof HTMLElement)) throw new Error(`the template "${id}" is empty`);
  const held = document.createElement("div");
  held.append(root);
  fill(root, data);
  return root;
}

/**
 * @param {HTMLElement} element
 * @param {ViewData} data
 */
function fill(element, data) {
  const { if: wanted, unless, each, lines, say, text, put, unprinted } = element.dataset;
  if ((wanted && !filled(data[wanted])) || (unless && filled(data[unless]))) return element.remove();
  if (each || lines) {
    const items = each ? list(data[each]) : session.words.lines(/** @type {string} */ (lines), spoken(data));
    return repeat(element, items, data);
  }
  if (unprinted && data[unprinted]) element.classList.add("app-no-print");
  act(element, data);
  if (say) element.textContent = session.words(say, spoken(data));
  else if (text) return write(element, data[text]);
  else if (put) return hang(element, list(data[put]));
  else for (const child of [...element.children]) if (child instanceof HTMLElement) fill(child, data);
}

/**
 * @param {HTMLElement} element
 * @param {readonly unknown[]} items
 * @param {ViewData} data
 */
function repeat(element, items, data) {
  const { lines } = element.dataset;
  delete element.dataset.each;
  delete element.dataset.lines;
  if (lines) element.dataset.text = "it";
  for (const item of items) {
    const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
    element.before(copy);
    fill(copy, typeof item === "object" && !(item instanceof Node) ? { ...data, ...item } : { ...data, it: item });
  }
  element.remove();
}

/**
 * @param {HTMLElement} element
 * @param {ViewData} data
 */
function act(element, data) {
  const { go, do: does, call, ...rest } = element.dataset;
  if (call && element instanceof HTMLAnchorElement) element.href = `tel:${String(data[call] ?? "").replace(/[^+*#\d]/g, "")}`;
  if (rest.language) {
    element.lang = String(data[rest.language] ?? "");
    // What is in another language than the page runs as its own letters do.
    element.dir = "auto";
  }
  if (rest.link && element instanceof HTMLAnchorElement) element.href = String(data[rest.link] ?? "");
  if (go) element.addEventListener("click", (event) => (event.preventDefault(), navigation.go(go)));
  if (does) {
    const action = data[does];
    if (typeof action !== "function") throw new Error(`nothing to do for "${does}"`);
    element.addEventListener("click", (event) => (event.preventDefault(), action(event)));
  }
}

/**
 * @param {HTMLElement} element
 * @param {unknown} text
 */
function write(element, text) {
  if (filled(text)) element.textContent = String(text);
  else element.remove();
}

/**
 * @param {HTMLElement} element
 * @param {readonly unknown[]} nodes
 */
function hang(element, nodes) {
  if (nodes.length) element.replaceChildren(.../** @type {Node[]} */ (nodes));
  else element.remove();
}

/** @param {unknown} value */
function filled(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** @param {unknown} value */
function list(value) {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/**
 * What the words of a template may name: the texts of the data, the emergency number, the country, and who has signed.
 *
 * @param {ViewData} data
 */
function spoken(data) {
  const { emergency, countryName } = session;
  const texts = Object.entries(data).filter(([, value]) => typeof value === "string");
  const { signed } = session.presenter.phrases;
  return { emergency, country: countryName, signed, .../** @type {{[name: string]: string}} */ (Object.fromEntries(texts)) };
}
