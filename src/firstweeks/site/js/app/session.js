"use strict";
/** One person's visit: language, country and answers. It lives in memory, and nowhere else. */
(function (firstweeks) {
  const ELSEWHERE = "other";

  /** @implements {Session} */
  class SessionOf {
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
      return firstweeks.words(this.language);
    }

    get presenter() {
      return this.presenterIn(this.language);
    }

    /** @param {string} language */
    presenterIn(language) {
      return new firstweeks.Presenter(firstweeks.protocol, firstweeks.words(language), this.country);
    }

    get assessment() {
      return firstweeks.engine.assess(this.answers);
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

    /** @param {string} level */
    urgency(level) {
      return firstweeks.protocol.levels.indexOf(level);
    }
  }

  firstweeks.session = new SessionOf();
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
