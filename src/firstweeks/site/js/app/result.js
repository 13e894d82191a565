/** The result: the card, then a line for each further section, in the order and form that the protocol's layout gives. */

import * as asking from "./asking.js";
import { mayEase } from "./care.js";
import { card, cardText, hasSecrets, isSecret } from "./card.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { holds, openDiary } from "./pages.js";
import { screens } from "./screens.js";
import * as sections from "./sections.js";
import { session } from "./session.js";
import * as summary from "./summary.js";
import { view } from "./view.js";

/** @param {ScreenData} about */
screens.result = ({ course }) => {
  const { assessment, presenter, answers } = session;
  const result = presenter.result(assessment, answers);
  const onward = course && (() => asking.next(course));
  const node = view("screen-result", {
    card: cards(result, onward),
    sections: rows(["result", "app"]).flatMap(nodesOf),
    calm: !session.look(assessment.level).atOnce,
    diary: openDiary,
    startAnew: () => {
      session.wipe();
      navigation.restart();
    },
  });
  // What is said is there in the language of care too, which may not have been used yet.
  summary.inCare(node);
  return { node, title: "result" };
};

/**
 * The card on the screen; on paper it is another where something was answered in private, which even a door would tell.
 *
 * @param {Result} result
 * @param {(() => void)} [onward]
 */
function cards(result, onward) {
  const { assessment } = session;
  const shown = card(result, assessment, onward);
  if (!hasSecrets()) return [shown];
  const paper = card(forOthers(), assessment);
  paper.classList.add("app-print-only");
  return [unprinted(shown, true), paper];
}

/** The result as others may read it: the same level, and nothing that only a private answer would say. */
function forOthers() {
  const { assessment, presenter, answers } = session;
  const told = Object.entries(answers).filter(([name]) => !protocol.findings[name].private);
  return presenter.result(assessment, Object.fromEntries(told));
}

/**
 * The rows of the layout that stand on some screens.
 *
 * @param {readonly string[]} wanted
 */
function rows(wanted) {
  return protocol.layout.filter(({ on }) => on.some((screen) => wanted.includes(screen)));
}

/**
 * One place of the layout, in its own form.
 *
 * @param {SectionLayout} row
 * @returns {HTMLElement[]}
 */
function nodesOf(row) {
  const { assessment, presenter, answers } = session;
  if (row.shows === "offers") return [offers()];
  const found = presenter.filled(row, assessment, answers);
  switch (row.shows) {
    case "why":
      return found.map((section) => unprinted(sections.closed(section), hasSecrets()));
    case "answers": {
      const names = presenter.phrases.byWorry(answers);
      return found.map(({ heading }) => view("part-answers", { heading, rows: asking.rows(undefined, names) }));
    }
    case "about":
      return found.map(({ paragraphs }) => view("part-about", { about: paragraphs, rules: ruleLine(assessment) }));
    default:
      return found.filter(({ id }) => !protocol.advice[id]?.pace).map(advice);
  }
}

/** @param {Section} section */
function advice(section) {
  return unprinted(sections.closed(section), [section, ...section.parts].some(({ id }) => isSecret(id)));
}

/**
 * @param {HTMLElement} node
 * @param {boolean} secret
 */
function unprinted(node, secret) {
  node.classList.toggle("app-no-print", secret);
  return node;
}

/** What can be done with the result: shared, printed, summarised; and where self-care and a visit are told of. */
function offers() {
  const { assessment, answers } = session;
  const { selfCare, atOnce } = session.look(assessment.level);
  const node = view("part-offers", {
    easing: selfCare && holds("care") && mayEase(assessment, answers),
    visit: !atOnce && holds("visit"),
    calm: !atOnce,
    printCard: () => print("card"),
    printAll: () => print("all"),
    share: () => share(form.one(node, "[role=status]")),
  });
  return node;
}

/** @param {"card" | "all"} what */
function print(what) {
  document.body.dataset.print = what;
  window.print();
}

/** @param {HTMLElement} says */
async function share(says) {
  const text = cardText(forOthers());
  try {
    if (typeof navigator.share === "function") await navigator.share({ text });
    else {
      await navigator.clipboard.writeText(text);
      says.textContent = session.words("ui-copied");
    }
  } catch (error) {
    // Whoever closes the list of apps has changed their mind.
    if (!(error instanceof DOMException && error.name === "AbortError")) says.textContent = session.words("ui-copy-failed");
  }
}

/**
 * The ids of the rules that hold, for whoever looks them up; what was said in private is not named.
 *
 * @param {Assessment} assessment
 */
function ruleLine({ rules, raises }) {
  const { words, presenter } = session;
  const told = [...rules, ...raises].filter(({ because }) => !Object.keys(because).some((name) => protocol.findings[name].private));
  return told.length ? words("ui-pair", { name: words("ui-rules"), answer: presenter.phrases.joined(told.map(({ rule }) => rule)) }) : "";
}

screens.checked = () => {
  const { id, version, content, certificate } = protocol;
  const name = session.words("ui-protocol", { id, version, hash: content.slice(0, 12) });
  return { node: view("screen-checked", { name, certificate: certificate.slice(0, 12) }), title: "checked" };
};
