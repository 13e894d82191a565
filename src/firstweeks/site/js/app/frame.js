/** What stands around every screen: name, language, "Leave", the emergency line, the country, and news of an update. */

import * as offline from "../offline.js";
import * as form from "./form.js";
import { languages, protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { session } from "./session.js";
import { view } from "./view.js";

// Neutral pages on which nothing is personal; where the first cannot be reached, another.
const AWAY = "https://www.bbc.com/weather";
/** @type {{[country: string]: string}} */
const AWAY_IN = { CN: "https://www.weather.com.cn/" };
// Out of sight for so long, what was answered is covered.
const COVERED_AFTER = 15 * 60 * 1000;
const THREE_SHIFTS = 3;

let written = "";

/** Write the frame in the person's language, for their country; between two steps neither changes. */
export function refresh() {
  const wanted = `${session.language} ${session.country} ${session.started}`;
  if (wanted === written) return;
  written = wanted;
  document.documentElement.lang = session.language;
  document.documentElement.dir = session.words("ui-language-direction");
  const header = view("part-header", {
    start: () => navigation.go("start"),
    leave: leavePage,
    outOfDate: outOfDate(),
  });
  const select = form.one(header, "select", HTMLSelectElement);
  for (const [code, name] of Object.entries(languages)) {
    const option = new Option(name, code, false, code === session.language);
    option.lang = code;
    select.add(option);
  }
  select.addEventListener("change", () => speak(select.value));
  put("header", header);
  const { id, version, content } = protocol;
  put("footer", view("part-footer", {
    protocol: session.words("ui-protocol", { id, version, hash: content.slice(0, 12) }),
    dialled: session.dialled,
    call: session.words("ui-emergency-line", { emergency: session.emergency }),
    started: session.started,
    changed: () => navigation.go("recheck"),
  }));
  skip().textContent = session.words("ui-skip");
}

/** That the content is older than it should be, or nothing. */
function outOfDate() {
  const day = protocol.reviewBy;
  return day && new Date().toISOString().slice(0, 10) > day ? session.words("ui-out-of-date", { day }) : "";
}

/** @param {string} place @param {HTMLElement} node */
function put(place, node) {
  document.getElementById(place)?.replaceChildren(node);
}

function skip() {
  return form.one(document.body, ".nhsuk-skip-link");
}

/**
 * Go on in another language, on the same screen with the same answers.
 *
 * @param {string} language
 */
export async function speak(language) {
  await offline.loadWords(language);
  session.language = language;
  session.keep();
  const marks = form.held();
  navigation.again();
  form.putBack(marks);
}

/** Away from here at once: the page is covered, the answers are gone, and "back" does not lead to them. */
export function leavePage() {
  document.documentElement.hidden = true;
  document.title = " ";
  session.wipe();
  location.replace(AWAY_IN[session.country] ?? AWAY);
}

/** The ways to leave, and to be forgotten, that need no button. */
export function watch() {
  let shifts = 0;
  document.addEventListener("keyup", ({ key }) => {
    shifts = key === "Shift" ? shifts + 1 : 0;
    if (shifts === THREE_SHIFTS) leavePage();
  });
  // A page that the browser kept, from before "Leave", begins anew.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  let hiddenAt = 0;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      // The time of going out of sight, not of a page that is let go long after.
      if (!hiddenAt) session.keep();
      hiddenAt ||= Date.now();
      return;
    }
    const away = hiddenAt ? Date.now() - hiddenAt : 0;
    hiddenAt = 0;
    if (away <= COVERED_AFTER || !session.started) return;
    // What is not kept, or was kept for too long, is forgotten.
    if (!session.resume()) session.wipe();
    navigation.restart(session.started ? "cover" : "start");
  });
  document.addEventListener("update-ready", () => put("news", view("part-update", { update: offline.update })));
  document.addEventListener("update-done", () => put("news", view("part-outdated", { reload: () => location.reload() })));
  for (const event of ["beforeprint", "afterprint"]) {
    window.addEventListener(event, () => {
      // What is closed would not be printed; of a result the card alone is, unless all of it is asked for.
      const whole = document.body.dataset.print === "all" || !document.querySelector(".app-whole");
      for (const details of document.querySelectorAll("details")) details.open = whole && event === "beforeprint";
      if (event === "afterprint") delete document.body.dataset.print;
    });
  }
}
