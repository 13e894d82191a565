"use strict";
/**
 * The front door: a function from answers to an assessment (twin: protocol.py).
 *
 * It holds no answers; every call starts from the answers alone, and refuses those that break the contract.
 */
(function (firstweeks) {
  /**
   * @param {Protocol} protocol
   * @returns {Engine}
   */
  function engineOf(protocol) {
    const scalar = new firstweeks.Scalar(protocol);
    const { assess, adviceWaitsFor, contradictions } = firstweeks.assessing;
    const answers = (/** @type {object} */ given) => firstweeks.readAnswers(protocol, given);
    /** @type {Interview | undefined} */
    let interview;
    return {
      protocol,
      answers,
      assess: (given) => assess(scalar, answers(given)),
      interval: (given) => scalar.interval(answers(given)),
      gates: (given) => scalar.gates(answers(given)),
      contradictions: (given) => contradictions(scalar, answers(given)),
      findingsOf: (contradiction) => protocol.contradictions[contradiction].findings,
      nextPage(given) {
        interview ??= new firstweeks.Interview(scalar);
        return interview.nextPage(answers(given));
      },
      pagesForAdvice(given, kinds) {
        const waits = adviceWaitsFor(scalar, answers(given), kinds);
        const on = (/** @type {string} */ page) => waits.filter((name) => protocol.findings[name].page === page);
        const pages = protocol.pages.map((id) => ({ id, findings: on(id) }));
        return pages.filter(({ findings }) => findings.length);
      },
    };
  }

  /** @type {Engine | undefined} */
  let engine;
  firstweeks.engineOf = engineOf;
  // Made when first asked for: by then every script of this folder has run.
  Object.defineProperty(firstweeks, "engine", { get: () => (engine ??= engineOf(firstweeks.protocol)) });
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
