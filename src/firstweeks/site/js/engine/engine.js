/**
 * The front door: a function from answers to an assessment (twin: protocol.py).
 *
 * It holds no answers; every call starts from the answers alone, and throws `AnswersRejected` at a broken contract.
 */

import { readAnswers } from "./answers.js";
import { adviceWaitsFor, assess, contradictions } from "./assessing.js";
import { Interview } from "./interview.js";
import { Scalar } from "./scalar.js";

export class Engine {
  #scalar;
  /** @type {Interview | undefined} */
  #interview;

  /** @param {Protocol} protocol */
  constructor(protocol) {
    this.protocol = protocol;
    this.#scalar = new Scalar(protocol);
  }

  /**
   * Answers as the engine reads them, checked.
   *
   * @param {object} given
   */
  answers(given) {
    return readAnswers(this.protocol, given);
  }

  /**
   * The level to tell, the interval it lies in, the reasons, and what applies.
   *
   * @param {object} given
   */
  assess(given) {
    return assess(this.#scalar, this.answers(given));
  }

  /**
   * The interval and the rules alone.
   *
   * @param {object} given
   */
  interval(given) {
    return this.#scalar.interval(this.answers(given));
  }

  /**
   * For each finding with an `only_if`, whether it is asked of this person: 0 no, 2 not known yet, 3 yes.
   *
   * @param {object} given
   */
  gates(given) {
    return this.#scalar.gates(this.answers(given));
  }

  /**
   * The pairs of answers that do not fit together.
   *
   * @param {object} given
   */
  contradictions(given) {
    return contradictions(this.#scalar, this.answers(given));
  }

  /**
   * The sayings with a condition that surely holds.
   *
   * @param {object} given
   */
  sayings(given) {
    return this.#scalar.sayings(this.answers(given));
  }

  /**
   * The findings that a contradiction is about.
   *
   * @param {string} contradiction
   */
  findingsOf(contradiction) {
    return this.protocol.contradictions[contradiction].findings;
  }

  /**
   * The page to ask next, with what on it can still change the level; null when nothing can.
   *
   * @param {object} given
   */
  nextPage(given) {
    this.#interview ??= new Interview(this.#scalar);
    return this.#interview.nextPage(this.answers(given));
  }

  /**
   * The pages with the questions that advice of these kinds, such as "routine", still waits for.
   *
   * @param {object} given
   * @param {readonly string[]} kinds
   * @returns {Page[]}
   */
  pagesForAdvice(given, kinds) {
    const waits = adviceWaitsFor(this.#scalar, this.answers(given), kinds);
    const on = (/** @type {string} */ page) => waits.filter((name) => this.protocol.findings[name].page === page);
    const pages = this.protocol.pages.map((id) => ({ id, findings: on(id) }));
    return pages.filter(({ findings }) => findings.length);
  }
}
