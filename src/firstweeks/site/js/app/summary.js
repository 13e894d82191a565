/** The summary for a clinician: every line previewed, each can be left out, in the person's language and the language of care. */

import qrcode from "qrcode-generator";

import * as offline from "../offline.js";
import { isLoaded } from "../words/fluent.js";
import { summarise, summaryText } from "../words/summary.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import { view } from "./view.js";

// A code of version 20 at level L holds this many bytes; denser ones are hard to read from a screen (ux, section 6).
const QR_BYTES = 850;
// What a page holds in the usual size, in letters of the Latin script; tests/app/test_paper.py prints what is near it.
const PAPER = 5000;

screens.summary = () => {
  const care = protocol.countries[session.country].language || session.language;
  const node = view("screen-summary", {
    print: () => window.print(),
    copy: () => copy(node, care),
    showCode: () => form.one(node, "[data-part=code]").replaceChildren(code(care)),
  });
  const show = () => {
    const sheets = languagesOf(care).map((language) => sheet(language));
    const paper = form.one(node, "[data-part=sheets]");
    paper.replaceChildren(...sheets);
    paper.toggleAttribute("data-long", sheets.some((one) => width(one) * sheets.length > PAPER));
    form.one(node, "[data-part=code]").replaceChildren();
  };
  form.one(node, "[data-part=lines]").replaceChildren(...choices(show));
  // The language of care may not have been used yet: the person's own comes at once.
  offline.loadWords(care).then(show, show);
  show();
  return { node, title: "summary" };
};

/**
 * The languages of the summary that can be shown now: the person's, and that of care.
 *
 * @param {string} care
 */
function languagesOf(care) {
  return [...new Set([session.language, care])].filter(isLoaded);
}

/** @param {string} language */
function summaryIn(language, leftOut = session.leftOut) {
  return summarise(session.presenterIn(language), session.assessment, session.answers, new Date(), leftOut);
}

/**
 * A box for every part, ticked while it is in the summary.
 *
 * @param {() => void} changed
 */
function choices(changed) {
  const whole = summaryIn(session.language, new Set());
  const parts = whole.topics.map(({ heading, lines }) => ({ heading, parts: lines.flatMap(labelled) }));
  return parts.filter((topic) => topic.parts.length).map((topic, place) =>
    view("part-leave-out", {
      heading: topic.heading,
      boxes: topic.parts.map(({ id, text }, number) => box(id, text, `part-${place}-${number}`, changed)),
    }),
  );
}

/**
 * The parts of a line, each with what the line says of it first, such as "Absent:".
 *
 * @param {Line} line
 */
function labelled({ text, parts }) {
  const label = parts.length ? text.slice(0, Math.max(0, text.indexOf(parts[0].text))) : "";
  return parts.map((part) => ({ id: part.id, text: part.text.startsWith(label) ? part.text : label + part.text }));
}

/**
 * @param {string} id
 * @param {string} text
 * @param {string} name
 * @param {() => void} changed
 */
function box(id, text, name, changed) {
  const { leftOut } = session;
  const node = view("part-box", { text });
  const input = form.one(node, "input", HTMLInputElement);
  input.id = form.one(node, "label", HTMLLabelElement).htmlFor = name;
  input.checked = !leftOut.has(id);
  input.addEventListener("change", () => {
    if (input.checked) leftOut.delete(id);
    else leftOut.add(id);
    changed();
  });
  return node;
}

/** @param {string} language */
function sheet(language) {
  const { title, note, topics } = summaryIn(language);
  const node = view("part-sheet", {
    title,
    note,
    topics: topics.filter(({ lines }) => lines.length).map(({ heading, lines, listed }) => ({
      heading,
      paragraphs: listed ? [] : lines.map(({ text }) => text),
      items: listed ? lines.map(({ text }) => text) : [],
    })),
  });
  node.lang = language;
  return node;
}

/**
 * How much a sheet says, in Latin letters: a Chinese character takes the room of two.
 *
 * @param {HTMLElement} sheet
 */
function width({ textContent }) {
  return [...(textContent ?? "")].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
}

/** @param {string} care */
export function asText(care) {
  return languagesOf(care).map((language) => summaryText(summaryIn(language))).join("\n\n");
}

/**
 * @param {HTMLElement} node
 * @param {string} care
 */
async function copy(node, care) {
  const says = form.one(node, "[data-part=said]");
  const { words } = session;
  try {
    await navigator.clipboard.writeText(asText(care));
    says.textContent = words("ui-copied");
  } catch {
    says.textContent = words("ui-copy-failed");
  }
}

/**
 * The lines that fit into a code, the most important first: what is said, advised, present and not known, then the rest.
 *
 * @param {string} care
 */
export function codeText(care) {
  const language = isLoaded(care) ? care : session.language;
  const { title, note, topics } = summaryIn(language);
  const order = ["situation", "recommendation", "assessment", "background"];
  const sorted = [...topics].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const lines = [title, note, ...sorted.flatMap(({ lines }) => lines.map(({ text }) => text))];
  const kept = [];
  for (const line of lines) {
    if (new TextEncoder().encode([...kept, line].join("\n")).length <= QR_BYTES) kept.push(line);
  }
  return { text: kept.join("\n"), whole: kept.length === lines.length };
}

/** @param {string} care */
function code(care) {
  const { text, whole } = codeText(care);
  qrcode.stringToBytes = (/** @type {string} */ said) => [...new TextEncoder().encode(said)];
  const made = qrcode(0, "L");
  made.addData(text, "Byte");
  made.make();
  const image = /** @type {HTMLImageElement} */ (view("part-code"));
  image.src = made.createDataURL(4, 16);
  image.alt = session.words("ui-code-alt");
  return view("part-code-box", { image: [image], shortened: !whole });
}
