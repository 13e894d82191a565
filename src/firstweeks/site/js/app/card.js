/** The card of a result as markup: what stands open, and what is printed, shared and shown to others. */

import { isLoaded, words as wordsOf } from "../words/fluent.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import { view } from "./view.js";

/**
 * The card of the person's result.
 *
 * @param {Result} result
 * @param {Assessment} assessment
 * @param {() => void} [onward] to the questions that are still open
 */
export function card({ headline, when, tone, card: placed }, { level }, onward = undefined) {
  const { atOnce } = session.look(level);
  const [first] = placed.find(({ id }) => id === "where")?.calls ?? [];
  const nodes = placed.map((section) => nodeOf(section, onward));
  const node = view("part-card", {
    headline,
    // At once says how soon by itself.
    when: atOnce ? "" : when,
    dial: first ? [button(first)] : [],
    nodes,
  });
  node.dataset.tone = tone;
  return node;
}

/** @param {Call} call */
function button({ text, number, link }) {
  return view(link ? "part-card-find" : "part-card-dial", { text, number, link });
}

/**
 * @param {Section} section
 * @param {() => void} [onward]
 */
function nodeOf(section, onward) {
  const { id, heading, paragraphs, items, tone, calls = [] } = section;
  if (id === "say") return say(section);
  if (id === "open") return view("part-card-open", { paragraphs, onward, more: Boolean(onward) });
  const buttons = id === "where" ? [] : calls.map(button);
  const node = view("part-card-section", { heading, icon: icon(iconOf(section)), paragraphs, items, buttons });
  if (items.length) node.dataset.tone = tone;
  node.classList.toggle("app-no-print", isSecret(id));
  return node;
}

/**
 * What to say; in the language of care it is shown at a press, and printed at once.
 *
 * @param {Section} section
 */
function say({ id, heading, paragraphs, parts }) {
  const { words } = session;
  return view("part-card-say", {
    heading,
    icon: icon(id),
    said: paragraphs,
    parts: parts.map((part) => ({ language: part.heading, text: part.paragraphs[0], lang: session.care })),
    showThis: parts.length ? words("ui-show-this-in", { language: parts[0].heading }) : words("ui-show-this"),
    show: () => navigation.go("show"),
  });
}

/**
 * What stands beside a section, by its place in the layout.
 *
 * @param {Section} section
 */
function iconOf({ id, items }) {
  return items.length ? "changes" : protocol.advice[id]?.kind ?? id;
}

/** @param {string} name */
function icon(name) {
  return document.getElementById(`icon-${name}`) ? [view(`icon-${name}`)] : [];
}

/**
 * Whether some advice tells of something that was answered in private; that stays off paper.
 *
 * @param {string} id
 */
export function isSecret(id) {
  return Boolean(protocol.advice[id]?.private) && hasSecrets();
}

/** Whether anything was answered in private. */
export function hasSecrets() {
  const { answers } = session;
  return Object.keys(answers).some((name) => protocol.findings[name].private && answers[name] !== "no");
}

/**
 * The card as plain text, without what is private.
 *
 * @param {Result} result
 */
export function cardText({ headline, when, card: placed }) {
  const shown = placed.filter(({ id }) => !isSecret(id));
  const lines = shown.flatMap(({ heading, paragraphs, items, parts, calls = [] }) => [
    "",
    heading,
    ...paragraphs,
    ...parts.flatMap((part) => [part.heading, ...part.paragraphs]),
    ...items.map((item) => `- ${item}`),
    ...calls.map(({ text, link }) => `${text} ${link}`.trimEnd()),
  ]);
  return [headline, when, ...lines.filter((line, place) => line || lines[place + 1])].join("\n");
}

/** Large, for a desk, a taxi or an operator: the sentences in the language of care first, a line each. */
screens.show = () => {
  const { answers, assessment, language, care } = session;
  const spoken = [...new Set([care, language])].filter(isLoaded);
  const sheets = spoken.map((one) => {
    const speaks = one === language ? "" : language;
    const lines = session.presenterIn(one).speaker.sentences(answers, assessment, speaks);
    return { name: spoken.length > 1 ? wordsOf(one)("ui-language-name") : "", lines, lang: one };
  });
  const [lang] = spoken;
  return { node: view("screen-show", { title: wordsOf(lang)("ui-show-title"), lang, sheets }), title: "result" };
};
