/** One person's visit: language, country and answers. It lives in memory, and nowhere else. */

import { isLoaded, words } from "../words/fluent.js";
import { Presenter } from "../words/presenter.js";
import { engine, protocol } from "./loaded.js";

const ELSEWHERE = "other";

class Session {
  language = "en";
  country = ELSEWHERE;
  /** @type {{[finding: string]: Value}} */
  answers = {};
  /** The contradictions that the person has been shown and lets stand. */
  accepted = /** @type {Set<string>} */ (new Set());
  /** The parts of the summary that the person leaves out. */
  leftOut = /** @type {Set<string>} */ (new Set());

  /** Forget everything that was answered. */
  wipe() {
    this.answers = {};
    this.accepted = new Set();
    this.leftOut = new Set();
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

  get assessment() {
    return engine.assess(this.answers);
  }

  get emergency() {
    return this.words(`place-${this.country}.emergency`);
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

export const session = new Session();
