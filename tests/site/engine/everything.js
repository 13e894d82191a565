"use strict";
/** For the tests: everything that the engine says of some people, a text each, as `python.py` says it of them. */
(function (firstweeks) {
  /** @param {Engine} engine @param {object} given */
  function said(engine, given) {
    return {
      assessment: engine.assess(given),
      interval: engine.interval(given),
      next: engine.nextPage(given),
      gates: engine.gates(given),
      contradictions: engine.contradictions(given),
      pages: engine.pagesForAdvice(given, ["routine", "self_care"]),
    };
  }

  /** @param {readonly object[]} people */
  firstweeks.everything = (people) => people.map((given) => JSON.stringify(said(firstweeks.tested ?? firstweeks.engine, given)));
})((globalThis.firstweeks ??= {}));
