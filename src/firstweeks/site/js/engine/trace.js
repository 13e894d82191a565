/** Why a node of the circuit holds for a person, or what it waits for (twin: backends/trace.py). */

/** @import { Scalar } from "./scalar.js" */

const UNKNOWN = 2;
const YES = 3;

export class Trace {
  /**
   * @param {Scalar} scalar
   * @param {Answers} answers
   */
  constructor(scalar, answers) {
    this.circuit = scalar.protocol.circuit;
    this.answers = answers;
    this.values = scalar.cells.literalValues(answers);
    this.literals = this.values.length;
    for (const [any, ...parts] of this.circuit.joins) {
      let value = any ? 0 : YES;
      for (const part of parts) value = any ? value | this.values[part] : value & this.values[part];
      this.values.push(value);
    }
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
    for (const literal of [...this.witness(node)].sort((one, other) => one - other)) {
      const [finding, option] = this.circuit.variables[this.variable(literal)];
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
      if (next < this.literals) found.add(this.variable(next));
      else waiting.push(...this.parts(next));
    }
    const variables = [...found].sort((one, other) => one - other);
    return [...new Set(variables.map((variable) => this.circuit.variables[variable][0]))];
  }

  /**
   * The literals of the smallest set found.
   *
   * @param {number} node
   * @returns {Set<number>}
   */
  witness(node) {
    if (node < this.literals) return new Set([node]);
    const parts = this.parts(node);
    if (!this.circuit.joins[node - this.literals][0]) {
      return new Set(parts.flatMap((part) => [...this.witness(part)]));
    }
    const held = parts.filter((part) => this.values[part] === YES).map((part) => this.witness(part));
    return held.reduce((best, one) => (this.smaller(one, best) ? one : best));
  }

  /**
   * @param {Set<number>} one
   * @param {Set<number>} other
   */
  smaller(one, other) {
    // Literals are numbered by variable.
    const first = this.variable(Math.min(...one)) < this.variable(Math.min(...other));
    return one.size < other.size || (one.size === other.size && first);
  }

  /** @param {number} node */
  parts(node) {
    return this.circuit.joins[node - this.literals].slice(1);
  }

  /** @param {number} literal */
  variable(literal) {
    return this.circuit.literals[literal][0];
  }
}
