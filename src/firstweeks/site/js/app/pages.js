/** Screens that ask nothing: the start, a scan, numbers, after a loss, privacy. */

import * as asking from "./asking.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { screens } from "./screens.js";
import * as sections from "./sections.js";
import { session } from "./session.js";
import { view } from "./view.js";

screens.start = () => ({
  node: view("screen-start", {
    check: () => asking.begin(),
    fresh: !session.started,
    started: session.started,
  }),
});

/**
 * Every item of advice of some kinds, whoever reads.
 *
 * @param {string} kind
 * @returns {Section[]}
 */
function everyone(kind) {
  const text = (/** @type {string} */ name) => session.words.lines(name, { emergency: session.emergency });
  const names = Object.keys(protocol.advice).filter((name) => protocol.advice[name].kind === kind);
  return names.map((name) => ({
    id: name,
    heading: text(`advice-${name}`).join(" "),
    paragraphs: text(`advice-${name}.text`),
    items: text(`advice-${name}.steps`),
    parts: [],
    tone: "plain",
  }));
}

screens.visit = () => ({
  node: view("screen-visit", { sections: everyone("visit").map(sections.open) }),
  title: "visit",
});

screens.support = () => {
  const local = `support-${session.country}`;
  const lines = session.words.has(local) ? [{ id: local, heading: session.words(local), paragraphs: session.words.lines(`${local}.text`), items: [], parts: [], tone: /** @type {Tone} */ ("plain") }] : [];
  return { node: view("screen-support", { sections: [...lines, ...everyone("support")].map(sections.open) }), title: "support" };
};

screens.privacy = () => ({
  node: view("screen-privacy", {
    forget: () => {
      session.wipe();
      navigation.restart();
    },
  }),
});

screens.numbers = () => {
  const words = session.words;
  const place = `place-${session.country}`;
  const { checked, source } = protocol.countries[session.country];
  const cited = protocol.sources[source];
  const line = words(`${place}.advice_line`);
  const node = view("screen-numbers", {
    call: words("ui-call", { number: session.emergency }),
    dialled: protocol.countries[session.country].emergency || "112",
    route: words.lines(`${place}.route`),
    closed: words.lines(`${place}.out_of_hours`),
    line,
    unknown: words.lines(`${place}.unknown`),
    basis: cited ? words("ui-numbers-basis", { date: checked, source: words("ui-source", { citation: cited.citation, checked: words(`ui-checked-${cited.checked}`) }) }) : "",
  });
  const select = form.one(node, "select", HTMLSelectElement);
  for (const code of Object.keys(protocol.countries)) select.add(new Option(words(`place-${code}`), code, false, code === session.country));
  select.addEventListener("change", () => {
    session.country = select.value;
    navigation.again();
    form.one(/** @type {HTMLElement} */ (document.getElementById("main")), "select").focus();
  });
  return { node };
};
