/** Screens that ask nothing: the start, a scan, numbers, after a loss, privacy. */

import * as offline from "../offline.js";
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
    again: () => navigation.go("recheck"),
    dialled: session.dialled,
    call: session.words("ui-emergency-line", { emergency: session.emergency }),
    diary: openDiary,
    started: session.started,
    claims: Object.keys(protocol.beliefs).length > 0,
    care: holds("care"),
    visit: holds("visit"),
    support: holds("support"),
  }),
});

/** The diary, which is loaded when it is first wanted. */
export async function loadDiary() {
  await Promise.all(["main", session.language].map((name) => offline.load(`diary/${name}.js`)));
  return globalThis.firstweeks.diary;
}

export async function openDiary() {
  await (await loadDiary())?.enter();
}

/**
 * Every item of advice that the layout puts on a screen, whoever reads, and the support lines of the country before it.
 *
 * @param {string} screen
 * @returns {Section[]}
 */
function everyone(screen) {
  const { presenter } = session;
  const rows = protocol.layout.filter(({ on }) => on.includes(screen));
  const of = (/** @type {string} */ kind) => Object.keys(protocol.advice).filter((name) => protocol.advice[name].kind === kind);
  return rows.flatMap(({ kind, tone, countryLines }) => [
    ...(countryLines ? presenter.lines() : []),
    ...of(kind).map((name) => presenter.item(name, tone)),
  ]);
}

/**
 * Whether the protocol has anything to show on a screen, so that nobody is led to an empty one.
 *
 * @param {string} screen
 */
export function holds(screen) {
  return everyone(screen).length > 0;
}

screens.visit = () => ({
  node: view("screen-visit", { sections: everyone("visit").map(sections.open) }),
  title: "visit",
});

screens.support = () => ({
  node: view("screen-support", { sections: everyone("support").map(sections.open) }),
  title: "support",
});

/** What someone sees who comes back after a while: nothing that tells, until they want it. */
screens.cover = () => ({
  node: view("screen-cover", {
    goOn: () => asking.next({}),
    startAnew: () => {
      session.wipe();
      navigation.restart();
    },
  }),
  title: "start",
});

screens.privacy = () => ({
  node: view("screen-privacy", {
    keeps: session.keeps,
    keepNothing: () => {
      session.keepNothing();
      navigation.again();
    },
    forget: () => {
      session.wipe();
      navigation.restart();
    },
  }),
});

screens.numbers = () => {
  const words = session.words;
  const { checked, source } = protocol.countries[session.country];
  const cited = protocol.sources[source];
  const { doors } = session.presenter;
  const node = view("screen-numbers", {
    call: words("ui-call", { number: session.emergency }),
    dialled: protocol.countries[session.country].emergency || "112",
    routes: doors.listed().map((route) => ({ line: session.presenter.line(route), dialled: route.dial, link: route.link })),
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
