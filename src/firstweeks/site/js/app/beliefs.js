/** What people say and search for: the list, the search, and each claim with its verdict first. */

import * as offline from "../offline.js";
import { wordsOf } from "../words/fluent.js";
import * as asking from "./asking.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { screens } from "./screens.js";
import * as sections from "./sections.js";
import { session } from "./session.js";
import { view } from "./view.js";

const ORDER = ["unsafe", "unsupported", "partly", "supported"];
// A longer text is no claim, but an article that may hold several.
const CLAIM_AT_MOST = 3;

/** @type {Map<string, Words>} */
const known = new Map();
/** @type {ClaimListener | undefined} */
let listener;

/** The words about claims in the language of the session, for its country; they must have been loaded. */
function words() {
  const { language, country } = session;
  const text = globalThis.firstweeks.claimTexts?.[language];
  const said = known.get(language) ?? wordsOf(language, text);
  known.set(language, said);
  return said.at(country);
}

function reading() {
  return /** @type {Required<typeof globalThis.firstweeks>} */ (globalThis.firstweeks).claims;
}

function heard() {
  listener ??= new (reading().Listener)(protocol.beliefs, /** @type {HeardTable} */ (globalThis.firstweeks.heard));
  return listener;
}

/**
 * A screen of claims, or an empty one until what is said of them is here: it is loaded when it is first wanted.
 *
 * @param {() => HTMLElement} made
 */
function whenLoaded(made) {
  const { claimTexts, heard: table } = globalThis.firstweeks;
  if (claimTexts?.[session.language] && table) return { node: made(), title: "claims" };
  Promise.all(["heard", session.language].map((name) => offline.load(`claims/${name}.js`))).then(navigation.again);
  return { node: view("screen-waiting"), title: "claims" };
}

screens.beliefs = () => whenLoaded(() => {
  const { beliefs } = protocol;
  const node = view("screen-beliefs", {
    groups: groups(Object.keys(beliefs)),
  });
  const search = form.one(node, "textarea", HTMLTextAreaElement);
  const found = form.one(node, "[data-part=found]");
  form.one(node, "form").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = search.value;
    // Beside an answer, the list of all claims would read as if the text made them.
    form.one(node, "[data-part=all]").hidden = text.trim() !== "";
    if (!text.trim()) found.replaceChildren();
    else found.replaceChildren(reading().sentences(text).length > CLAIM_AT_MOST ? article(text) : answer(text));
  });
  return node;
});

/** @param {readonly string[]} names */
function groups(names) {
  const { beliefs } = protocol;
  const say = words();
  return ORDER.filter((verdict) => names.some((name) => beliefs[name].verdict === verdict)).map((verdict) => ({
    verdict: say(`verdict-${verdict}`),
    means: say(`verdict-${verdict}.means`),
    claims: names.filter((name) => beliefs[name].verdict === verdict).map(entry),
  }));
}

/** @param {string} name */
function entry(name) {
  return { claim: words()(`belief-${name}`), see: () => navigation.go("belief", { name }) };
}

/** @param {string} text */
function answer(text) {
  const { claim, nearest, danger } = heard().find(text);
  const claims = nearest.map((one) => asked(one.claim));
  return view("part-found", { danger: inDanger(danger), told: told(claim), far: claim === null, others: claim !== null && claims.length > 0, claims });
}

/**
 * A claim that the text makes: the verdict and what to do at once, and a way to what is known.
 *
 * @param {string | null} name
 */
function told(name) {
  if (name === null) return [];
  const { verdict, urgent } = protocol.beliefs[name];
  const say = words();
  const claim = session.words("ui-pair", { name: say(`verdict-${verdict}`), answer: say(`belief-${name}`) });
  return [view("part-told", { ...entry(name), claim, urgent, todo: say.lines(`belief-${name}.do`) })];
}

/**
 * A claim as a question with its verdict first: alone it would read as if it were true.
 *
 * @param {string} name
 */
function asked(name) {
  const say = words();
  const verdict = say(`verdict-${protocol.beliefs[name].verdict}`);
  return { ...entry(name), claim: session.words("ui-claim-question", { verdict, claim: say(`belief-${name}`) }) };
}

/**
 * What is answered before any claim.
 *
 * @param {string | null} name
 */
function inDanger(name) {
  if (name === null) return [];
  const { emergency, dialled } = session;
  const say = words();
  const heading = say(`danger-${name}`, { emergency });
  return [view("part-danger", { heading, todo: say.lines(`danger-${name}.do`, { emergency }), call: session.words("ui-call", { number: emergency }), dialled })];
}

/** @param {string} text */
function article(text) {
  const [say, ui] = [words(), session.words];
  const { sentences: judged, omissions, danger } = heard().article(text);
  const made = [...new Set(judged.flatMap(({ claim }) => (claim === null ? [] : [claim])))];
  const names = Object.keys(protocol.beliefs);
  const place = (/** @type {string} */ name) => ORDER.indexOf(protocol.beliefs[name].verdict) * names.length + names.indexOf(name);
  made.sort((one, other) => place(one) - place(other));
  const unsafe = made.filter((name) => protocol.beliefs[name].verdict === ORDER[0]);
  const missing = omissions.filter(({ found }) => !found).map(({ mention }) => say(`mention-${mention}`));
  const unknown = judged.filter(({ claim }) => claim === null).length;
  const first = unsafe.length
    ? ui("ui-article-unsafe", { count: String(unsafe.length), claim: say(`belief-${unsafe[0]}`) })
    : ui("ui-article-no-unsafe");
  const claims = made.map((name) => ({
    ...entry(name),
    claim: ui("ui-pair", { name: say(`verdict-${protocol.beliefs[name].verdict}`), answer: say(`belief-${name}`) }),
    quoted: judged.filter(({ claim }) => claim === name).map((one) => ui("ui-article-says", { text: one.text })),
  }));
  return view("part-article", { danger: inDanger(danger), summary: [first, ui("ui-article-unknown", { count: String(unknown) })], claims, missing });
}

/** @param {ScreenData} about */
screens.belief = ({ name = "" }) => whenLoaded(() => {
  const say = words();
  const { verdict, urgent, sources } = protocol.beliefs[name];
  const cited = sources.map((source) => {
    const { citation, checked, link } = protocol.sources[source] ?? globalThis.firstweeks.heard?.sources[source];
    return `${session.words("ui-source", { citation, checked: session.words(`ui-checked-${checked}`) })} ${link}`.trimEnd();
  });
  const node = view("screen-belief", {
    claim: say(`belief-${name}`),
    verdict: say(`verdict-${verdict}`),
    means: say(`verdict-${verdict}.means`),
    urgent,
    known: say.lines(`belief-${name}.known`),
    todo: say.lines(`belief-${name}.do`),
    sources: [sections.closed({ id: "sources", heading: session.words("ui-sources"), items: cited, paragraphs: [], parts: [], tone: "plain" })],
    check: () => asking.begin(),
  });
  node.querySelector(".nhsuk-tag")?.classList.add({ unsafe: "nhsuk-tag--red", unsupported: "nhsuk-tag--orange", partly: "nhsuk-tag--yellow" }[verdict] ?? "nhsuk-tag--green");
  return node;
});
