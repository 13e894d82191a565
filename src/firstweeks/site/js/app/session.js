/**
 * One person's visit: language, country and answers. It lives in memory and, so that a reload or a call does not end it,
 * for four hours in the storage of this tab, unless the person wants nothing kept.
 */

import { isLoaded, words } from "../words/fluent.js";
import { Presenter } from "../words/presenter.js";
import { engine, protocol } from "./loaded.js";

const ELSEWHERE = "other";
const KEPT = "kept";
const NOTHING = "nothing";
const KEPT_FOR = 4 * 60 * 60 * 1000;
// Away for so long, the person is asked before what was answered is shown again.
const COVERED_AFTER = 15 * 60 * 1000;

class Session {
  language = "en";
  country = ELSEWHERE;
  /** @type {{[finding: string]: Value}} */
  answers = {};
  /** @type {{answers: {[finding: string]: Value}, step: Step} | undefined} */
  #stepped;
  /** @type {{answers: {[finding: string]: Value}, assessment: Assessment} | undefined} */
  #assessed;
  /** The contradictions that the person has been shown and lets stand. */
  accepted = /** @type {Set<string>} */ (new Set());
  /** The way here, as a reload goes back on it. */
  trail = /** @type {Trail} */ ([]);
  /** The parts of the summary that the person leaves out. */
  leftOut = /** @type {Set<string>} */ (new Set());
  /** The private parts of the summary that the person wants in it. */
  chosen = /** @type {Set<string>} */ (new Set());

  /** @param {{[finding: string]: Value}} answers */
  answer(answers) {
    this.answers = { ...this.answers, ...answers };
    this.keep();
  }

  /** Keep what was answered in the storage of this tab, with the time. */
  keep() {
    const { answers, language, country, trail } = this;
    const kept = { content: protocol.content, at: Date.now(), answers, accepted: [...this.accepted], language, country, trail };
    if (this.started && this.keeps) stored((storage) => storage.setItem(KEPT, JSON.stringify(kept)));
  }

  /** Whether anything is kept. */
  get keeps() {
    return stored((storage) => storage.getItem(KEPT) !== NOTHING) ?? false;
  }

  /** Keep nothing from now on, and forget what was kept. */
  keepNothing() {
    stored((storage) => storage.setItem(KEPT, NOTHING));
  }

  /**
   * Take up what was kept, if it fits this protocol and is not too old.
   *
   * @param {readonly string[]} languages
   * @returns {"" | "fresh" | "covered"} "covered" where the person was away for long
   */
  resume(languages = [this.language]) {
    const kept = stored((storage) => JSON.parse(storage.getItem(KEPT) ?? "null"));
    if (kept?.content !== protocol.content || Date.now() - kept.at > KEPT_FOR) {
      if (this.keeps) this.wipe();
      return "";
    }
    this.answers = kept.answers;
    this.accepted = new Set(kept.accepted);
    this.trail = kept.trail;
    this.language = languages.includes(kept.language) ? kept.language : this.language;
    this.country = kept.country in protocol.countries ? kept.country : this.country;
    return Date.now() - kept.at > COVERED_AFTER ? "covered" : "fresh";
  }

  /** Forget everything that was answered. */
  wipe() {
    if (this.keeps) stored((storage) => storage.removeItem(KEPT));
    this.answers = {};
    this.accepted = new Set();
    this.trail = [];
    this.leftOut = new Set();
    this.chosen = new Set();
  }

  get words() {
    return words(this.language).at(this.country);
  }

  get presenter() {
    return this.presenterIn(this.language);
  }

  /** @param {string} language */
  presenterIn(language) {
    const { care } = this;
    return new Presenter(engine, words(language), this.country, care !== language && isLoaded(care) ? words(care) : null);
  }

  /** The language in which clinicians of the country are spoken to; the person's own where nobody knows. */
  get care() {
    return protocol.countries[this.country].language || this.language;
  }

  /** What is told; made once for the same answers, as a screen asks for it again and again. */
  get assessment() {
    if (this.#assessed?.answers !== this.answers) this.#assessed = { answers: this.answers, assessment: engine.assess(this.answers) };
    return this.#assessed.assessment;
  }

  /** What a step of the interview goes by; made once for the same answers. */
  get step() {
    if (this.#stepped?.answers !== this.answers) this.#stepped = { answers: this.answers, step: engine.step(this.answers) };
    return this.#stepped.step;
  }

  get emergency() {
    return this.words(`place-${this.country}.emergency`);
  }

  /** The number as a telephone takes it. */
  get dialled() {
    return protocol.countries[this.country].emergency || "112";
  }

  get countryName() {
    return this.words(`place-${this.country}`);
  }

  get started() {
    return Object.keys(this.answers).length > 0;
  }

  /**
   * How a level looks, and what it offers.
   *
   * @param {string} level
   */
  look(level) {
    return protocol.looks[level];
  }
}

/**
 * Do something with the storage of this tab; nothing where there is none, or it holds what we did not write.
 *
 * @template T
 * @param {(storage: Storage) => T} use
 * @returns {T | undefined}
 */
function stored(use) {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

export const session = new Session();
