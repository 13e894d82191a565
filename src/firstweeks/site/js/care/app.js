/** What the diary shares with the app round it, and its own state: all of it in memory, and gone when it is locked. */

import * as vault from "./vault.js";

/** @type {any} */
const app = globalThis.firstweeks;
export const { engine, frame, navigation, offline, picture, screens, session, summary } = app;
/** @type {{diary: Diary, figures: {[name: string]: Figure}, bands: {[field: string]: Band}, waiting: {[name: string]: WaitingPage}, plan: {[name: string]: PlanPart}}} */
export const care = app.care;

/** Whether a diary is kept here, the open one, and what was said last. */
export const state = {
  there: false,
  /** @type {vault.Vault | null} */
  open: null,
  /** @type {string} */
  news: "",
  /** The entry that was made last, so that it can be added to or taken back. */
  last: "",
  /** Whether the questions that are asked now were begun from the diary. */
  asked: false,
};

/** @type {Map<string, any>} */
const spoken = new Map();
/** What was said without anything filled in: a week of entries says the same few words again and again. */
const said = new Map();

/** Whether the words of the diary are there in the language that is spoken. */
export function isSpoken() {
  return app.careTexts?.[session.language] !== undefined;
}

/**
 * The words of the diary, or of the app.
 *
 * @param {string} name
 * @param {{[name: string]: string}} [filled]
 * @returns {string}
 */
export function say(name, filled) {
  const { language, country, words } = session;
  const place = `${language} ${country} ${name}`;
  if (!filled && said.has(place)) return said.get(place);
  const text = saidAnew(language, country, words, name, filled);
  if (!filled) said.set(place, text);
  return text;
}

/** @type {(language: string, country: string, words: any, name: string, filled?: {[name: string]: string}) => string} */
function saidAnew(language, country, words, name, filled) {
  if (!spoken.has(language)) spoken.set(language, app.wordsOf(language, app.careTexts[language]));
  const own = spoken.get(language);
  return own.has(name) ? own.at(country)(name, filled) : words(name, filled);
}

/** @param {string} name */
export function has(name) {
  say("care-diary");
  return spoken.get(session.language).has(name);
}

/** @type {(name: string, filled?: {[name: string]: string}) => string[]} */
export function lines(name, filled) {
  return say(name, filled).split("\n").map((line) => line.trim()).filter(Boolean);
}

/** Now, in minutes since 1970-01-01 by the clock on the wall. */
export function now() {
  const date = new Date();
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 60_000);
}

/** Lock: nothing of the diary is left in memory or on the page. */
export function lock() {
  if (!state.open) return;
  Object.assign(state, { open: null, news: "", last: "" });
  navigation.go("diary");
}

/**
 * An element with its attributes and what it holds; "on" is what a press does.
 *
 * @param {string} tag
 * @param {{[name: string]: any}} [attributes]
 * @param {...(Node | string | null | false | undefined)} inside
 * @returns {any}
 */
export function make(tag, attributes = {}, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") made.addEventListener("click", (event) => (event.preventDefault(), value(event)));
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...inside.filter((one) => one !== null && one !== false && one !== undefined));
  return made;
}

/** @type {(message: string, on: () => unknown, second?: boolean) => HTMLElement} */
export function press(message, on, second = false) {
  return make("button", { type: "button", class: `nhsuk-button${second ? " nhsuk-button--secondary" : ""}`, "data-care": message, on }, say(message));
}

/** @type {(message: string, on: () => unknown) => HTMLElement} */
export function way(message, on) {
  return make("li", {}, make("a", { href: "./", class: "app-press", "data-care": message, on }, say(message)));
}

/** @type {(texts: readonly string[]) => HTMLElement[]} */
export function paragraphs(texts) {
  return texts.map((text) => make("p", {}, text));
}

/** @type {(text: string) => HTMLElement} */
export function heading(text) {
  return make("h1", { class: "nhsuk-heading-xl" }, text);
}

/**
 * A field to type in, which no helper of the browser reads or keeps.
 *
 * @param {string} id
 * @param {string} label
 * @param {{[name: string]: any}} [attributes]
 * @returns {{group: HTMLElement, input: HTMLInputElement}}
 */
export function typed(id, label, attributes = {}) {
  const quiet = { autocomplete: "off", autocapitalize: "off", spellcheck: "false" };
  const input = make("input", { id, class: "nhsuk-input", type: "text", ...quiet, ...attributes });
  const group = make("div", { class: "nhsuk-form-group" }, make("label", { class: "nhsuk-label", for: id }, label), input);
  return { group, input };
}

/** Where news is said, and read out. */
export function status(text = "") {
  return make("p", { role: "status", class: "care-status" }, text);
}
