/**
 * Which screen is shown, and the way back. The address never changes, and the browser's history holds numbers alone: what
 * was shown at each of them is in memory, and gone with the page.
 */

import * as aloud from "./aloud.js";
import * as frame from "./frame.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import { view } from "./view.js";

/** @type {{name: string, about: ScreenData}[]} */
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

/** @param {{name?: string}} first */
export function begin({ name = "start" } = {}) {
  trail = [{ name, about: {} }];
  place = 0;
  // After a reload the history may hold numbers of steps that are gone.
  history.replaceState(0, "");
  window.addEventListener("popstate", (event) => {
    const wanted = typeof event.state === "number" ? event.state : 0;
    place = wanted < trail.length ? wanted : 0;
    show();
  });
  show({ focus: false });
}
