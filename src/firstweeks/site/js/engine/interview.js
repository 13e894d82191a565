/** The choice of the next page (twin: interview/pages.py, where the reasons stand). */

import { Board, Terms } from "./board.js";

/** @import { Bits } from "./bits.js" */
/** @import { Scalar } from "./scalar.js" */

const UNKNOWN = 2;

/** @typedef {{readonly [finding: string]: readonly Finding[]}} Gates */

export class Interview {
  /** @param {Scalar} scalar */
  constructor(scalar) {
    this.scalar = scalar;
    this.protocol = scalar.protocol;
    const findings = Object.values(this.protocol.findings);
    this.pages = new Map(this.protocol.pages.map((page) => [page, findings.filter((one) => one.page === page)]));
    this.terms = new Terms(scalar);
  }

  /**
   * The page to ask next, or null when no question can change the level any more.
   *
   * @param {Answers} answers
   * @returns {Page | null}
   */
  nextPage(answers) {
    return this.firstPage(answers) ?? this.openPage(answers);
  }

  /**
   * @param {Answers} answers
   * @returns {Page | null}
   */
  firstPage(answers) {
    const page = this.protocol.pages[0];
    const left = this.on(page).filter(({ id }) => !Object.hasOwn(answers, id));
    return left.length ? asked(page, left) : null;
  }

  /**
   * @param {Answers} answers
   * @returns {Page | null}
   */
  openPage(answers) {
    const interval = this.scalar.interval(answers);
    if (interval.at_least === interval.at_most) return null;
    const values = this.scalar.gates(answers);
    const board = new Board(this.terms, interval, values, answers);
    const gates = this.gates(answers, values);
    for (const kills of board.kills()) {
      const page = this.best(board, kills, gates);
      if (page) return page;
    }
    return null;
  }

  /**
   * The page that is worth most, of those that matter.
   *
   * @param {Board} board
   * @param {ReadonlyMap<string, Bits>} kills
   * @param {Gates} gates
   * @returns {Page | null}
   */
  best(board, kills, gates) {
    const names = new Set(kills.keys());
    /** @type {Map<string, Bits>} */
    const pages = new Map();
    /** @type {Map<string, string[]>} */
    const counted = new Map();
    for (const [name, bits] of kills) {
      const needed = gates[name] ?? [];
      // Nothing is asked first for the sake of an idle question.
      if (needed.length && !board.matters([name])) {
        names.delete(name);
        continue;
      }
      // A question that waits for others counts for their pages; they are asked too.
      for (const gate of needed) names.add(gate.id);
      for (const { page } of needed.length ? needed : [this.protocol.findings[name]]) {
        pages.set(page, pages.get(page)?.or(bits) ?? bits);
        counted.set(page, [...(counted.get(page) ?? []), name]);
      }
    }
    const worth = [...board.worth(pages)].sort(([, one], [, other]) => other - one);
    const found = worth.find(([page]) => board.matters(counted.get(page) ?? []));
    return found ? this.page(found[0], gates, names) : null;
  }

  /**
   * A page with what is asked of it, or first the page that says whether that is asked at all.
   *
   * @param {string} page
   * @param {Gates} gates
   * @param {Set<string>} names
   * @returns {Page}
   */
  page(page, gates, names) {
    /** @type {Finding[]} */
    let findings = [];
    for (let turn = 0; turn < this.protocol.pages.length; turn++) {
      findings = this.on(page).filter(({ id }) => names.has(id));
      const elsewhere = findings.flatMap(({ id }) => gates[id] ?? []).find((gate) => gate.page !== page);
      if (!elsewhere) return asked(page, findings);
      page = elsewhere.page;
      names = new Set([...names, elsewhere.id]);
    }
    // These pages wait for each other, their findings do not.
    let first = findings[0];
    while (gates[first.id]?.length) first = gates[first.id][0];
    return asked(first.page, [first]);
  }

  /**
   * For the findings of which it is not known whether they are asked, those not asked yet that say so.
   *
   * @param {Answers} answers
   * @param {{readonly [finding: string]: number}} values
   * @returns {Gates}
   */
  gates(answers, values) {
    const { findings } = this.protocol;
    const unknown = Object.keys(values).filter((name) => values[name] === UNKNOWN);
    const left = (/** @type {string} */ name) => findings[name].gates.filter((gate) => !Object.hasOwn(answers, gate));
    return Object.fromEntries(unknown.map((name) => [name, left(name).map((gate) => findings[gate])]));
  }

  /** @param {string} page */
  on(page) {
    return this.pages.get(page) ?? [];
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
