/** The summary for a clinician: every line previewed, each can be left out, in the person's language and the language of care. */

import qrcode from "qrcode-generator";

import * as offline from "../offline.js";
import { isLoaded, words as wordsOf } from "../words/fluent.js";
import { summarise, summaryText } from "../words/summary.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
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
    const sheets = onPaper(languagesOf(care).map((language) => sheet(language)));
    const paper = form.one(node, "[data-part=sheets]");
    paper.replaceChildren(...sheets);
    paper.toggleAttribute("data-long", width(sheets[sheets.length - 1]) > PAPER);
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
function summaryIn(language, leftOut = session.leftOut, chosen = session.chosen) {
  return summarise(session.presenterIn(language), session.assessment, session.answers, new Date(), leftOut, chosen);
}

/** The parts that tell of what was answered in private; they are in the summary only where they are chosen. */
function secrets() {
  return new Set(Object.values(protocol.findings).filter((finding) => finding.private).map(({ id }) => `answer-${id}`));
}

/**
 * A box for every part, ticked while it is in the summary.
 *
 * @param {() => void} changed
 */
function choices(changed) {
  const whole = summaryIn(session.language, new Set(), secrets());
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
  const { leftOut, chosen } = session;
  const secret = secrets().has(id);
  const node = view("part-box", { text });
  const input = form.one(node, "input", HTMLInputElement);
  input.id = form.one(node, "label", HTMLLabelElement).htmlFor = name;
  input.checked = secret ? chosen.has(id) : !leftOut.has(id);
  input.addEventListener("change", () => {
    const [wanted, unwanted] = secret ? [chosen, new Set()] : [new Set(), leftOut];
    if (input.checked) wanted.add(id), unwanted.delete(id);
    else wanted.delete(id), unwanted.add(id);
    changed();
  });
  return node;
}

/**
 * The summary of an interview of another time, in the person's language and in that of care.
 *
 * @param {Assessment} assessment
 * @param {Answers} answers
 * @param {Date} made
 */
export function sheetsOf(assessment, answers, made) {
  return onPaper(languagesOf(session.care).map((language) => sheet(language, summarise(session.presenterIn(language), assessment, answers, made))));
}

/**
 * Show a screen anew once the words of the language of care are there, if they are not yet.
 *
 * @param {HTMLElement} node
 */
export function inCare(node) {
  if (!isLoaded(session.care)) offline.loadWords(session.care).then(() => node.isConnected && navigation.again(), () => {});
}

/**
 * The paper is in the language of care; on the screen the person has their own beside it.
 *
 * @param {readonly HTMLElement[]} sheets
 */
function onPaper(sheets) {
  sheets[0].classList.toggle("app-no-print", sheets.length > 1);
  return sheets;
}

/** @param {string} language */
function sheet(language, { title, note, topics } = summaryIn(language)) {
  const node = view("part-sheet", {
    title,
    note,
    topics: topics.filter(({ lines }) => lines.length).map(({ id, heading, lines, listed, closed }) => ({
      open: id === "situation" || closed ? "" : heading,
      firsts: id === "situation" ? lines.map(({ text }) => text) : [],
      paragraphs: id === "situation" || listed ? [] : lines.map(({ text }) => text),
      items: listed && !closed ? lines.map(({ text }) => text) : [],
      closed: closed ? heading : "",
      folded: closed ? lines.map(({ text }) => text) : [],
    })),
  });
  node.lang = language;
  node.dir = wordsOf(language)("ui-language-direction");
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
 * What a code does not hold, said in it.
 *
 * @param {readonly string[]} topics
 * @param {string} language
 */
function lacking(topics, language) {
  const { words, phrases } = session.presenterIn(language);
  return words("ui-code-lacks", { topics: phrases.joined(topics) });
}

/**
 * The lines that fit into a code, the most important first, and the names of the topics of which some do not.
 *
 * @param {string} care
 */
export function codeText(care) {
  const language = isLoaded(care) ? care : session.language;
  const { title, note, topics } = summaryIn(language);
  const fits = (/** @type {readonly string[]} */ lines) => new TextEncoder().encode(lines.join("\n")).length <= QR_BYTES;
  const kept = [title];
  const left = [];
  // Room stays for the line that says what is left out.
  const reserved = lacking(topics.map(({ heading }) => heading), language);
  for (const { heading, lines } of topics) {
    for (const { text } of lines) {
      if (fits([...kept, text, reserved])) kept.push(text);
      else left.push(heading);
    }
  }
  if (fits([...kept, note, reserved])) kept.push(note);
  if (left.length) kept.push(lacking([...new Set(left)], language));
  return { text: kept.join("\n"), whole: !left.length };
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
