/** The choice of the next page, and what still matters (twin: interview/pages.py). */

import { Diagram } from "./diagram.js";
import { NO, UNKNOWN } from "./reading.js";

/** @import { Circuit, Reading } from "./reading.js" */

export class Interview {
  /** @param {Circuit} circuit */
  constructor(circuit) {
    const { protocol, table } = circuit;
    const findings = Object.values(protocol.findings);
    this.protocol = protocol;
    this.pages = protocol.pages.map((id) => ({ id, findings: findings.filter(({ page }) => page === id) }));
    this.circuit = circuit;
    /** @type {Diagram | null | undefined} made when it is first asked for, which the first page never does */
    this.drawn = table.diagram ? undefined : null;
    /** @type {WeakMap<Reading, ReadonlySet<string>>} what matters, which a step asks for twice */
    this.mattering = new WeakMap();
  }

  /**
   * The page to ask next, or null when no question can change the level told any more.
   *
   * @param {Reading} reading
   * @returns {Page | null}
   */
  nextPage(reading) {
    const left = this.#first(reading);
    return left.length ? asked(left) : this.#openPage(reading);
  }

  /**
   * The questions that the words of the result hang on, and that were not asked for the level. In an emergency there is no time
   * for a screen of their own: null.
   *
   * @param {Reading} reading
   * @returns {Page | null}
   */
  pageForWords(reading) {
    const open = this.#isEmergency(reading) ? [] : this.#forWords(reading);
    return open.length ? asked(open) : null;
  }

  /**
   * What words hang on and is not answered: it comes along with a screen that is asked anyway.
   *
   * @param {Reading} reading
   */
  #forWords(reading) {
    const inapplicable = new Set(reading.having(reading.circuit.gates, NO));
    return this.pages
      .flatMap(({ findings }) => findings)
      .filter(({ id, words }) => words && !Object.hasOwn(reading.answers, id) && !inapplicable.has(id));
  }

  /**
   * How many screens are left at most, the next one counted.
   *
   * @param {Reading} reading
   */
  pagesLeft(reading) {
    const screen = this.#screens(reading);
    const matters = [...this.#matters(reading)].map((name) => this.protocol.findings[name]);
    return new Set([...this.#first(reading), ...matters].map(screen)).size;
  }

  /**
   * What is left of the first page, which is asked whole.
   *
   * @param {Reading} reading
   */
  #first(reading) {
    return this.pages[0].findings.filter(({ id }) => !Object.hasOwn(reading.answers, id));
  }

  /**
   * The first screen with a question that matters and waits for none on another one.
   *
   * @param {Reading} reading
   * @returns {Page | null}
   */
  #openPage(reading) {
    const matters = this.#matters(reading);
    if (!matters.size) return null;
    const unknown = new Set(reading.having(reading.circuit.gates, UNKNOWN));
    const screen = this.#screens(reading);
    const { findings } = this.protocol;
    /** @type {(finding: Finding) => boolean} */
    const ready = (finding) =>
      !unknown.has(finding.id) ||
      finding.gates
        .filter((gate) => matters.has(gate))
        .every((gate) => screen(findings[gate]) === screen(finding) && ready(findings[gate]));
    const all = this.pages.flatMap((page) => page.findings);
    const open = all.filter((finding) => matters.has(finding.id) && ready(finding));
    if (!open.length) return null;
    const here = open.filter((finding) => screen(finding) === screen(open[0]));
    // In an emergency no later screen may come, so that words take the first there is.
    const words = this.#forWords(reading).filter((finding) => this.#isEmergency(reading) || screen(finding) === screen(open[0]));
    const names = new Set([...here, ...words]);
    return { ...asked(all.filter((finding) => names.has(finding))), id: open[0].page };
  }

  /**
   * What tells the screens of a person apart: the page, and in an emergency only whether it is background.
   *
   * @param {Reading} reading
   * @returns {(finding: Finding) => string | boolean}
   */
  #screens(reading) {
    const { background } = this.protocol;
    return this.#isEmergency(reading) ? ({ page }) => background.includes(page) : ({ page }) => page;
  }

  /** @param {Reading} reading */
  #isEmergency({ atLeast }) {
    return this.protocol.looks[this.protocol.levels[atLeast]].tone === "emergency";
  }

  /**
   * The findings not answered yet that can still change the level told.
   *
   * @param {Reading} reading
   */
  #matters(reading) {
    const known = this.mattering.get(reading) ?? this.#nowMatters(reading);
    this.mattering.set(reading, known);
    return known;
  }

  /** @param {Reading} reading */
  #nowMatters(reading) {
    const { answers, circuit } = reading;
    const { variables, steps } = circuit.table;
    if (this.drawn === undefined) this.drawn = new Diagram(this.circuit);
    if (!this.drawn) {
      const waits = steps.flatMap((node) => reading.waitsFor(node));
      return new Set(waits.filter((name) => !Object.hasOwn(answers, name)));
    }
    const left = new Map(Object.keys(answers).flatMap((name) => circuit.cells.of(name, answers[name])));
    // What is told where one of two levels is so and no one can say which: of these and `unanswered`, the middle one.
    const { unanswered } = this.protocol;
    const told = (/** @type {number} */ one, /** @type {number} */ other) =>
      Math.max(Math.min(one, other), Math.min(Math.max(one, other), unanswered));
    return new Set([...this.drawn.matters(left, told)].map((variable) => variables[variable][0]));
  }
}

/**
 * @param {readonly Finding[]} findings
 * @returns {Page}
 */
function asked(findings) {
  return { id: findings[0].page, findings: findings.map(({ id }) => id) };
}
