/** The way in: a diary that is offered, made, opened with its phrase, or missed. */

import { care, heading, isSpoken, lines, make, navigation, now, offline, paragraphs, press, say, screens, session, state, status, typed, way } from "./app.js";
import { day } from "./day.js";
import * as vault from "./vault.js";

const FEWEST = 12;
const FEWEST_CHARACTERS = 8;
const SUGGESTED = 6;
export const DAYS = [7, 14, 30, 90];
const USUAL_DAYS = 30;

/** Delete a diary whose time is over. */
function expire() {
  return vault.expire(Math.floor(Date.now() / 86_400_000));
}

/** Look whether a diary is kept, and show what there is. */
export async function enter() {
  const gone = await expire();
  state.there = Boolean(await vault.read());
  state.news = gone ? say("care-expired") : "";
  navigation.go("diary");
}

screens.diary = () => {
  if (!isSpoken()) {
    offline.load(`diary/${session.language}.js`).then(() => navigation.again());
    return { node: make("div") };
  }
  if (!crypto.subtle || !globalThis.indexedDB) return { node: make("div", {}, heading(say("care-diary")), ...paragraphs([say("care-cannot")])) };
  if (state.open) return day();
  return { node: state.there ? locked() : offered() };
};

/** What a diary is, before there is one: what it does, what it cannot do, and the choice. */
function offered() {
  return make(
    "div",
    {},
    heading(say("care-diary")),
    status(state.news),
    ...paragraphs(lines("care-offer")),
    make("div", { class: "nhsuk-inset-text" }, ...paragraphs(lines(isPlainSafari() ? "care-safari" : "care-offer-limits"))),
    press("care-begin", () => navigation.go("diary-new")),
    ...paragraphs(lines("care-none-found")),
    toFigures(),
  );
}

/** Safari outside the home screen deletes what pages keep after seven days without a visit. */
function isPlainSafari() {
  const apple = /iPhone|iPad|Macintosh/.test(navigator.userAgent) && /Safari/.test(navigator.userAgent) && !/Chrom|Android/.test(navigator.userAgent);
  return apple && !matchMedia("(display-mode: standalone)").matches;
}

screens["diary-new"] = () => {
  const { group, input } = phraseField();
  const said = status();
  const suggest = () => {
    input.value = suggestion();
    input.classList.remove("care-covered");
  };
  const days = make("select", { id: "care-days", class: "nhsuk-select" });
  for (const count of DAYS) days.add(new Option(say("care-days-after", { days: String(count) }), String(count), false, count === USUAL_DAYS));
  const begin = async () => {
    if (!isLong(input.value)) return say1(said, "care-phrase-short");
    say1(said, "care-wait");
    state.open = await vault.Vault.create(input.value, { entries: [], changed: Date.now(), days: Number(days.value) });
    state.there = true;
    const lasting = await navigator.storage?.persist?.().catch(() => false);
    state.news = say(lasting ? "care-stays" : "care-may-go");
    navigation.go("diary");
  };
  const node = make(
    "div",
    {},
    heading(say("care-new")),
    ...paragraphs(lines("care-phrase-why")),
    group,
    press("care-suggest", suggest, true),
    make("div", { class: "nhsuk-form-group" }, make("label", { class: "nhsuk-label", for: "care-days" }, say("care-days-label")), days),
    said,
    press("care-make", begin),
  );
  return { node, title: "diary" };
};

/** The door of a diary that is there. */
function locked() {
  const { group, input } = phraseField();
  const said = status(state.news);
  const open = async () => {
    say1(said, "care-wait");
    try {
      state.open = await vault.Vault.open(input.value);
      state.news = "";
      navigation.go("diary");
    } catch (error) {
      if (error instanceof vault.Gone) {
        state.there = false;
        state.news = say("care-gone");
        return navigation.go("diary");
      }
      if (!(error instanceof vault.WrongPhrase)) throw error;
      say1(said, "care-wrong-phrase");
      input.focus();
    }
  };
  const form = make("form", { novalidate: true }, group, said, make("button", { class: "nhsuk-button", "data-care": "care-open" }, say("care-open")));
  form.addEventListener("submit", (/** @type {Event} */ event) => (event.preventDefault(), open()));
  return make("div", {}, heading(say("care-diary")), form, ...paragraphs(lines("care-forgot")), press("care-delete", () => navigation.go("diary-delete"), true), toFigures());
}

/** What needs no diary: figures, and pages on the answers of this visit. */
function toFigures() {
  return make("ul", { class: "nhsuk-list app-ways" }, way("care-waiting", () => navigation.go("diary-waiting")), way("care-figures", () => navigation.go("diary-figures")));
}

/** @type {(said: HTMLElement, message: string) => void} */
function say1(said, message) {
  said.textContent = say(message);
}

function phraseField() {
  const found = typed("care-phrase", say("care-phrase"), { class: "nhsuk-input care-covered" });
  const show = make("input", { type: "checkbox", id: "care-show" });
  show.addEventListener("change", () => found.input.classList.toggle("care-covered", !show.checked));
  found.group.append(make("p", {}, show, " ", make("label", { for: "care-show" }, say("care-show"))));
  return found;
}

/**
 * Four short words, or eight Chinese characters: a phrase, and no number to be tried out.
 *
 * @param {string} phrase
 */
function isLong(phrase) {
  const letters = phrase.normalize("NFKC").replace(/[\s\d]/g, "");
  return letters.length >= (/\p{Script=Han}/u.test(letters) ? FEWEST_CHARACTERS : FEWEST);
}

/** Words drawn from the list of the language, 8 bits each. */
function suggestion() {
  const words = globalThis.firstweeks.carePhrases?.[session.language] ?? [];
  const drawn = crypto.getRandomValues(new Uint16Array(SUGGESTED));
  return [...drawn].map((number) => words[number % words.length]).join(" ");
}

screens["diary-delete"] = () => {
  const all = async () => {
    await vault.remove();
    for (const name of await globalThis.caches?.keys?.() ?? []) await caches.delete(name);
    for (const one of (await navigator.serviceWorker?.getRegistrations?.()) ?? []) await one.unregister();
    Object.assign(state, { open: null, there: false, news: "", last: "" });
    session.wipe();
    // Not "Leave": whoever deletes sees that it is done.
    navigation.go("diary-deleted");
  };
  const node = make("div", {}, heading(say("care-delete")), ...paragraphs(lines("care-delete-means")), press("care-delete-now", all), press("care-keep", () => navigation.go("diary"), true));
  return { node, title: "diary" };
};

screens["diary-deleted"] = () => ({ node: make("div", {}, heading(say("care-deleted")), ...paragraphs(lines("care-deleted-means"))), title: "diary" });

// Out of sight it is locked.
document.addEventListener("visibilitychange", () => {
  if (document.hidden && state.open) {
    Object.assign(state, { open: null, news: "", last: "" });
    navigation.go("diary");
  }
});

// For the tests: what is kept and what can be entered.
Object.assign(globalThis.firstweeks, { diary: { enter, expire, state, vault, care, now } });
