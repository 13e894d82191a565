/** The choice of the next page, and what still matters (twin: interview/pages.py). */

import { Diagram } from "./diagram.js";
import { UNKNOWN } from "./reading.js";

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
  }

  /**
   * The page to ask next, or null when no question can change the level told any more.
   *
   * @param {Reading} reading
   * @returns {Page | null}
   */
  nextPage(reading) {
    const [first] = this.pages;
    const left = first.findings.filter(({ id }) => !Object.hasOwn(reading.answers, id));
    return left.length ? asked(first.id, left) : this.#openPage(reading);
  }

  /**
   * The first page with a question that matters and waits for none on another page.
   *
   * @param {Reading} reading
   * @returns {Page | null}
   */
  #openPage(reading) {
    const matters = this.#matters(reading);
    const unknown = new Set(matters.size ? reading.having(reading.circuit.gates, UNKNOWN) : []);
    const { findings } = this.protocol;
    /** @type {(finding: Finding) => boolean} */
    const ready = (finding) =>
      !unknown.has(finding.id) ||
      finding.gates
        .filter((gate) => matters.has(gate))
        .every((gate) => findings[gate].page === finding.page && ready(findings[gate]));
    for (const page of this.pages) {
      const open = page.findings.filter((finding) => matters.has(finding.id) && ready(finding));
      if (open.length) return asked(page.id, open);
    }
    return null;
  }

  /**
   * The findings not answered yet that can still change the level told.
   *
   * @param {Reading} reading
   */
  #matters(reading) {
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
 * @param {string} id
 * @param {readonly Finding[]} findings
 * @returns {Page}
 */
function asked(id, findings) {
  return { id, findings: findings.map((finding) => finding.id) };
}
