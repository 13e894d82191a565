/**
 * The front door: a function from answers to an assessment (twin: protocol.py).
 *
 * It holds no answers; every call starts from the answers alone, and throws `AnswersRejected` at a broken contract.
 */

import { readAnswers } from "./answers.js";
import { adviceWaitsFor, assess, contradictions } from "./assessing.js";
import { Interview } from "./interview.js";
import { Circuit, NO, YES } from "./reading.js";

export class Engine {
  #circuit;
  /** @type {Interview | undefined} */
  #made;

  /** @param {Protocol} protocol */
  constructor(protocol) {
    this.protocol = protocol;
    this.#circuit = new Circuit(protocol);
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
   * The level to tell, the interval it lies in, the reasons, what applies, and the page to ask next.
   *
   * @param {object} given
   */
  assess(given) {
    const reading = this.#read(given);
    return assess(reading, this.#interview.nextPage(reading));
  }

  /**
   * What a step of an interview goes by: urgencies count from 0, the least urgent level.
   *
   * @param {object} given
   * @returns {Step}
   */
  step(given) {
    const reading = this.#read(given);
    return {
      level: reading.told,
      at_least: reading.atLeast,
      at_most: reading.atMost,
      contradictions: contradictions(reading),
      inapplicable: reading.having(this.#circuit.gates, NO),
      page: this.#interview.nextPage(reading),
      for_words: this.#interview.pageForWords(reading),
      left: this.#interview.pagesLeft(reading),
    };
  }

  /**
   * The sayings with a condition that surely holds.
   *
   * @param {object} given
   */
  sayings(given) {
    return this.#read(given).having(this.#circuit.sayings, YES);
  }

  /**
   * The doors with a condition that surely holds, whatever their levels.
   *
   * @param {object} given
   */
  doors(given) {
    return this.#read(given).having(this.#circuit.doors, YES);
  }

  /**
   * The findings that surely do not apply to this person.
   *
   * @param {object} given
   */
  inapplicable(given) {
    return this.#read(given).having(this.#circuit.gates, NO);
  }

  /**
   * The pages with the questions that advice of these kinds, such as "routine", still waits for.
   *
   * @param {object} given
   * @param {readonly string[]} kinds
   * @returns {Page[]}
   */
  pagesForAdvice(given, kinds) {
    const waits = adviceWaitsFor(this.#read(given), kinds);
    const on = (/** @type {string} */ page) => waits.filter((name) => this.protocol.findings[name].page === page);
    const pages = this.protocol.pages.map((id) => ({ id, findings: on(id) }));
    return pages.filter(({ findings }) => findings.length);
  }

  /** @param {object} given */
  #read(given) {
    return this.#circuit.read(this.answers(given));
  }

  get #interview() {
    return (this.#made ??= new Interview(this.#circuit));
  }
}
