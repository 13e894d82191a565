/** What the circuit says of one person, and why (twin: backends/scalar.py and backends/trace.py). */

import { Cells } from "./cells.js";

/** The values of a node: bit 0 says "surely", bit 1 "possibly", so that one `&` or `|` does both. */
export const NO = 0;
export const UNKNOWN = 2;
export const YES = 3;

/** The circuit of a protocol, ready to be read for one person after the other. */
export class Circuit {
  /** @param {Protocol} protocol */
  constructor(protocol) {
    this.protocol = protocol;
    this.cells = new Cells(protocol);
    this.table = protocol.circuit;
    this.count = this.table.literals.length;
    /** For each variable the literals that speak of it: [node, cells]. */
    this.literals = this.table.variables.map(() => /** @type {[number, number][]} */ ([]));
    this.table.literals.forEach(([variable, cells], node) => this.literals[variable].push([node, cells]));
    this.any = this.table.joins.map(([any]) => any === 1);
    this.parts = this.table.joins.map(([, ...parts]) => parts);
    const nodes = (/** @type {readonly number[]} */ group, /** @type {readonly string[]} */ names) =>
      new Map(names.map((name, place) => [name, group[place]]));
    this.rules = nodes(this.table.rules, Object.keys(protocol.rules));
    this.raises = nodes(this.table.raises, Object.keys(protocol.raises));
    this.advice = nodes(this.table.advice, Object.keys(protocol.advice));
    this.gates = new Map(Object.entries(this.table.gates));
    this.sayings = new Map(Object.entries(this.table.sayings));
    this.doors = new Map(Object.entries(this.table.doors));
    this.contradictions = nodes(this.table.contradictions, Object.keys(protocol.contradictions));
  }

  /** @param {Answers} answers checked; they may hold the level told too */
  read(answers) {
    const literals = new Uint8Array(this.count);
    for (const finding of this.cells.variables.keys()) this.put(literals, finding, answers[finding]);
    return new Reading(this, answers, literals);
  }

  /**
   * Set the literals about a finding to what an answer says of them: surely where all cells left are theirs, possibly
   * where some are.
   *
   * @param {Uint8Array} values
   * @param {string} finding
   * @param {Value | undefined} value
   */
  put(values, finding, value) {
    for (const [variable, left] of this.cells.of(finding, value)) {
      for (const [node, cells] of this.literals[variable]) {
        if (left & cells) values[node] = left & ~cells ? UNKNOWN : YES;
        else values[node] = NO;
      }
    }
  }
}

/** The values of all nodes for one person. */
export class Reading {
  /**
   * @param {Circuit} circuit
   * @param {Answers} answers
   * @param {Uint8Array} literals
   */
  constructor(circuit, answers, literals) {
    this.circuit = circuit;
    this.answers = answers;
    const { any, parts } = circuit;
    const first = literals.length;
    this.values = new Uint8Array(first + parts.length);
    this.values.set(literals);
    for (let join = 0; join < parts.length; join++) {
      let value = any[join] ? NO : YES;
      for (const part of parts[join]) value = any[join] ? value | this.values[part] : value & this.values[part];
      this.values[first + join] = value;
    }
    const { steps } = circuit.table;
    /** The urgencies between which the level lies. */
    this.atLeast = steps.reduce((most, node, place) => (this.values[node] === YES ? place + 1 : most), 0);
    this.atMost = steps.reduce((most, node, place) => (this.values[node] === NO ? most : place + 1), 0);
    /** What a person is told: never less than `unanswered` while an open question could lead there. */
    this.told = Math.max(this.atLeast, Math.min(this.atMost, circuit.protocol.unanswered));
  }

  /** Whether both ends of the interval are reached by some way of answering the rest. */
  get exact() {
    const { cells, table } = this.circuit;
    const known = (/** @type {number} */ variable) => {
      const [finding] = table.variables[variable];
      const left = cells.of(finding, this.answers[finding]).find(([number]) => number === variable)?.[1] ?? 0;
      return (left & (left - 1)) === 0;
    };
    return this.atLeast === this.atMost || table.unclosed.every(known);
  }

  /**
   * The same person with another answer to one finding.
   *
   * @param {string} finding
   * @param {Value} value
   */
  with(finding, value) {
    const literals = this.values.slice(0, this.circuit.count);
    this.circuit.put(literals, finding, value);
    return new Reading(this.circuit, { ...this.answers, [finding]: value }, literals);
  }

  /**
   * The value of a node by its name.
   *
   * @param {ReadonlyMap<string, number>} nodes
   * @param {string} name
   */
  value(nodes, name) {
    return this.values[/** @type {number} */ (nodes.get(name))];
  }

  /**
   * The names of those nodes that have a value.
   *
   * @param {ReadonlyMap<string, number>} nodes
   * @param {number} value
   */
  having(nodes, value) {
    return [...nodes.keys()].filter((name) => this.values[/** @type {number} */ (nodes.get(name))] === value);
  }

  /**
   * The fewest answers found that make a node hold, each as it was given (a list shows the options meant).
   *
   * @param {number} node
   * @returns {Answers}
   */
  because(node) {
    /** @type {{[finding: string]: Value}} */
    const shown = {};
    for (const literal of [...this.#witness(node)].sort((one, other) => one - other)) {
      const [finding, option] = this.circuit.table.variables[this.#variable(literal)];
      const given = this.answers[finding];
      if (option === null) {
        shown[finding] = given;
      } else if (Array.isArray(given)) {
        const chosen = shown[finding] ?? [];
        shown[finding] = [.../** @type {string[]} */ (chosen), ...(given.includes(option) ? [option] : [])];
      }
    }
    return shown;
  }

  /**
   * The unanswered findings on which a node depends.
   *
   * @param {number} node
   */
  waitsFor(node) {
    /** @type {Set<number>} */
    const found = new Set();
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (this.values[next] !== UNKNOWN) continue;
      if (next < this.circuit.count) found.add(this.#variable(next));
      else waiting.push(...this.#parts(next));
    }
    const variables = [...found].sort((one, other) => one - other);
    return [...new Set(variables.map((variable) => this.circuit.table.variables[variable][0]))];
  }

  /**
   * The literals of the smallest set found that makes a node hold.
   *
   * @param {number} node
   * @returns {Set<number>}
   */
  #witness(node) {
    if (node < this.circuit.count) return new Set([node]);
    const parts = this.#parts(node);
    if (!this.circuit.any[node - this.circuit.count]) {
      return new Set(parts.flatMap((part) => [...this.#witness(part)]));
    }
    const held = parts.filter((part) => this.values[part] === YES).map((part) => this.#witness(part));
    return held.reduce((best, one) => (this.#smaller(one, best) ? one : best));
  }

  /**
   * @param {Set<number>} one
   * @param {Set<number>} other
   */
  #smaller(one, other) {
    // Literals are numbered by variable.
    const first = this.#variable(Math.min(...one)) < this.#variable(Math.min(...other));
    return one.size < other.size || (one.size === other.size && first);
  }

  /** @param {number} node */
  #parts(node) {
    return this.circuit.parts[node - this.circuit.count];
  }

  /** @param {number} literal */
  #variable(literal) {
    return this.circuit.table.literals[literal][0];
  }
}
