/**
 * Which screen is shown, and the way back. The address never changes, and the browser's history holds numbers alone: what
 * was shown at each of them is in memory, and of questions, as long as their answers, in the storage of the tab.
 */

import * as aloud from "./aloud.js";
import * as frame from "./frame.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import { view } from "./view.js";

// What a reload goes back to; everything else is the first screen then.
const KEPT = ["question", "result"];
const FIRST = { name: "start", about: {} };
/** @type {Trail} */
let trail = [];
let place = 0;
/** @type {(() => void) | void} */
let leave;

/**
 * Show a screen as the next step.
 *
 * @param {string} name
 * @param {ScreenData} about
 */
export function go(name, about = {}) {
  trail = [...trail.slice(0, place + 1), { name, about }];
  place = trail.length - 1;
  history.pushState(place, "");
  session.trail = trail.map((step) => (KEPT.includes(step.name) ? step : FIRST));
  // A screen that shows nothing of the answers does not lengthen how long they are kept.
  if (KEPT.includes(name)) session.keep();
  show();
}

/** Show this step again, as in another language. */
export function again() {
  show();
}

export function back() {
  history.back();
}

/**
 * Forget the way here, and begin anew.
 *
 * @param {string} [name]
 */
export function restart(name = "start") {
  trail = [{ name, about: {} }];
  place = 0;
  history.pushState(0, "");
  show();
}

/** @param {{focus?: boolean}} options */
function show({ focus = true } = {}) {
  const { name, about } = trail[place];
  const { words } = session;
  if (leave) leave();
  const shown = screens[name](about);
  leave = shown.leave;
  const main = /** @type {HTMLElement} */ (document.getElementById("main"));
  document.documentElement.dataset.screen = name;
  main.replaceChildren(...(place > 0 ? [view("part-back", { back, aloud: aloud.possible(), reading: words(aloud.on() ? "ui-aloud-stop" : "ui-aloud"), readAloud })] : []), shown.node);
  document.title = words("ui-title", { page: words(`ui-title-${shown.title ?? name}`) });
  frame.refresh();
  window.scrollTo(0, 0);
  if (focus) heading(main)?.focus();
  aloud.read(main);
}

function readAloud() {
  aloud.toggle();
  again();
}

/** @param {HTMLElement} main */
function heading(main) {
  const found = main.querySelector("h1");
  found?.setAttribute("tabindex", "-1");
  return found;
}

/**
 * Show the first screen; or after a reload, where its trail was kept, the step that the browser was at.
 *
 * @param {{name?: string, kept?: Trail}} first
 * @returns {boolean} whether it is such a step
 */
export function begin({ name = "start", kept = [] } = {}) {
  const here = kept[history.state];
  trail = here ? kept : [{ name, about: {} }];
  place = here ? history.state : 0;
  // The history may hold numbers of steps that are gone.
  history.replaceState(place, "");
  window.addEventListener("popstate", (event) => {
    const wanted = typeof event.state === "number" ? event.state : 0;
    place = wanted < trail.length ? wanted : 0;
    show();
  });
  show({ focus: false });
  return KEPT.includes(trail[place].name);
}
