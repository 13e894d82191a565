/** Begins, once the page is read: language and country from the device alone, then the first screen. */

import * as offline from "../offline.js";
import { wordsOf } from "../words/fluent.js";
import { guessCountry, guessLanguage } from "../words/region.js";
import * as typed from "../asking/typed.js";
import * as asking from "./asking.js";
import "./beliefs.js";
import "./care.js";
import * as frame from "./frame.js";
import { engine, languages, protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import * as pacing from "./pacing.js";
import { loadDiary } from "./pages.js";
import "./result.js";
import { picture } from "./pictures.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import * as summary from "./summary.js";
import "./recheck.js";
import "./timer.js";

// For the diary, which is loaded apart, the console of the browser, the tests and the benchmarks.
Object.assign(globalThis.firstweeks, { begin: asking.begin, screens, wordsOf, engine, frame, navigation, offline, pacing, picture, session, summary, typed });

/** Make the engine and its diagram ready while the person reads the first screen: that takes longer than a tap may. */
function warmUp() {
  engine.step({});
  offline.load("js/sources.js").catch(() => {});
  // A diary whose time is over is deleted, whether anyone opens it or not.
  indexedDB.databases?.().then(async (found) => {
    if (found.some(({ name }) => name === "weeks")) await (await loadDiary())?.expire();
  });
}

document.addEventListener("DOMContentLoaded", async () => {
  session.country = guessCountry(protocol);
  session.language = guessLanguage(Object.keys(languages));
  const kept = session.resume(Object.keys(languages));
  await offline.loadWords(session.language);
  frame.watch();
  const first = kept === "fresh" ? { kept: session.trail } : { name: kept ? "cover" : "start" };
  if (!navigation.begin(first) && kept === "fresh") asking.next({});
  document.documentElement.dataset.ready = "";
  // Not every browser tells when it is idle.
  (window.requestIdleCallback ?? window.setTimeout)(warmUp);
});
