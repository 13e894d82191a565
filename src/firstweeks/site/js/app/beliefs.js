/** What people say and search for: the list, the search, and each claim with its verdict first. */

import { isNear, nearestClaims } from "../words/beliefs.js";
import * as asking from "./asking.js";
import * as form from "./form.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { screens } from "./screens.js";
import * as sections from "./sections.js";
import { session } from "./session.js";
import { view } from "./view.js";

const ORDER = ["unsafe", "unsupported", "partly", "supported"];

screens.beliefs = () => {
  const { beliefs } = protocol;
  const node = view("screen-beliefs", {
    groups: groups(Object.keys(beliefs)),
  });
  const search = form.one(node, "input", HTMLInputElement);
  const found = form.one(node, "[data-part=found]");
  form.one(node, "form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (search.value.trim()) found.replaceChildren(answer(search.value));
    else found.replaceChildren();
  });
  return { node, title: "claims" };
};

/** @param {readonly string[]} names */
function groups(names) {
  const { beliefs } = protocol;
  const words = session.words;
  return ORDER.filter((verdict) => names.some((name) => beliefs[name].verdict === verdict)).map((verdict) => ({
    verdict: words(`verdict-${verdict}`),
    means: words(`verdict-${verdict}.means`),
    claims: names.filter((name) => beliefs[name].verdict === verdict).map(entry),
  }));
}

/** @param {string} name */
function entry(name) {
  return { claim: session.words(`belief-${name}`), see: () => navigation.go("belief", { name }) };
}

/** @param {string} text */
function answer(text) {
  const { beliefs } = protocol;
  const { found } = nearestClaims([session.words], beliefs, text);
  const near = found.length > 0 && isNear(found[0], beliefs);
  return view("part-found", { near, far: !near, claims: found.slice(0, 3).map(({ belief }) => entry(belief)) });
}

/** @param {ScreenData} about */
screens.belief = ({ name = "" }) => {
  const words = session.words;
  const { verdict, urgent, sources } = protocol.beliefs[name];
  const cited = sources.map((source) => {
    const { citation, checked, link } = protocol.sources[source];
    return `${words("ui-source", { citation, checked: words(`ui-checked-${checked}`) })} ${link}`.trimEnd();
  });
  const node = view("screen-belief", {
    claim: words(`belief-${name}`),
    verdict: words(`verdict-${verdict}`),
    means: words(`verdict-${verdict}.means`),
    urgent,
    known: words.lines(`belief-${name}.known`),
    todo: words.lines(`belief-${name}.do`),
    sources: [sections.closed({ id: "sources", heading: words("ui-sources"), items: cited, paragraphs: [], parts: [], tone: "plain" })],
    check: () => asking.begin(),
  });
  node.querySelector(".nhsuk-tag")?.classList.add({ unsafe: "nhsuk-tag--red", unsupported: "nhsuk-tag--orange", partly: "nhsuk-tag--yellow" }[verdict] ?? "nhsuk-tag--green");
  return { node, title: "claims" };
};
