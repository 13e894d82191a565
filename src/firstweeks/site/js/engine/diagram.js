/**
 * The level as a decision diagram (twin: circuit/diagram.py).
 *
 * A node is a variable and, for each of its cells, the node that the cell leads to; a leaf is an urgency. A page
 * waits for the diagram to be made, so nodes and what is known of them are numbers in tables, and no objects.
 */

import { Nodes } from "./nodes.js";

/** @import { Circuit } from "./reading.js" */

/** @typedef {(one: number, other: number) => number} Join how two urgencies become one, in either order */

// So many joined pairs are kept in mind, as a power of two; one that was forgotten is joined again.
const KNOWN = 16;

export class Diagram {
  /**
   * The diagram of the level, made from the circuit: of what is made on the way only what the level needs is kept.
   *
   * @param {Circuit} circuit
   */
  constructor({ protocol, table }) {
    const nodes = new Nodes(table.variables.map(([, , cells]) => cells), protocol.levels.length);
    const lower = new Joining(nodes, Math.min);
    const higher = new Joining(nodes, Math.max);
    const steps = functions(nodes, lower, higher, table, protocol.levels.length - 1);
    const level = higher.all(steps.map((step, place) => lower.of(step, place + 1)), 0);
    /** What the level needs, and its first node. */
    this.kept = nodes.below(level);
  }

  /**
   * The variables that the level still depends on once some variables are answered, each by the cells left of it. Where
   * several are left, what they lead to is joined, since no more will be learnt of that variable.
   *
   * @param {ReadonlyMap<number, number>} left
   * @param {Join} join
   */
  matters(left, join) {
    const nodes = this.kept.nodes.copy();
    return nodes.reads(new Rest(nodes, left, new Joining(nodes, join)).of(this.kept.root));
  }
}

/**
 * The steps of a circuit, with leaf `top` where they hold and leaf 0 where not, so that "and" is the lower.
 *
 * @param {Nodes} nodes
 * @param {Joining} lower
 * @param {Joining} higher
 * @param {Circuit["table"]} table
 * @param {number} top
 */
function functions(nodes, lower, higher, { variables, literals, joins, steps }, top) {
  /** @type {Map<number, number>} */
  const known = new Map();
  /** @type {(place: number) => number} */
  const of = (place) => {
    const seen = known.get(place);
    if (seen !== undefined) return seen;
    const found = place < literals.length ? literal(literals[place]) : joined(joins[place - literals.length]);
    known.set(place, found);
    return found;
  };
  const literal = (/** @type {readonly [number, number]} */ [variable, wanted]) =>
    nodes.node([variable, ...Array.from({ length: variables[variable][2] }, (_, cell) => ((wanted >> cell) & 1 ? top : 0))]);
  const joined = (/** @type {readonly number[]} */ [any, ...parts]) =>
    any ? higher.all(parts.map(of), 0) : lower.all(parts.map(of), top);
  return steps.map(of);
}

/** Functions joined value by value. */
class Joining {
  /**
   * @param {Nodes} nodes
   * @param {Join} by
   */
  constructor(nodes, by) {
    this.nodes = nodes;
    this.by = by;
    /** What pairs of nodes come to: one, other and what they are joined, until another pair takes their place. */
    this.known = new Int32Array(3 << KNOWN);
  }

  /**
   * Several, the largest first: those made last are mostly the largest.
   *
   * @param {number[]} numbers
   * @param {number} start
   */
  all(numbers, start) {
    return numbers.sort((one, other) => other - one).reduce((one, other) => this.of(one, other), start);
  }

  /**
   * @param {number} one
   * @param {number} other
   * @returns {number}
   */
  of(one, other) {
    if (one === other) return one;
    if (one > other) return this.of(other, one);
    const place = 3 * (Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b) >>> (32 - KNOWN));
    if (this.known[place] === one && this.known[place + 1] === other) return this.known[place + 2];
    const found = this.#joined(one, other);
    this.known[place] = one;
    this.known[place + 1] = other;
    return (this.known[place + 2] = found);
  }

  /**
   * @param {number} one
   * @param {number} other
   */
  #joined(one, other) {
    const { nodes } = this;
    const [first, second] = [nodes.variable(one), nodes.variable(other)];
    const variable = Math.min(first, second);
    if (variable === nodes.widths.length) return this.by(one, other);
    const node = [variable];
    for (let cell = 0; cell < nodes.widths[variable]; cell++) {
      node.push(this.of(first === variable ? nodes.cell(one, cell) : one, second === variable ? nodes.cell(other, cell) : other));
    }
    return nodes.node(node);
  }
}

/** What is left of nodes for one person. */
class Rest {
  /**
   * @param {Nodes} nodes
   * @param {ReadonlyMap<number, number>} left
   * @param {Joining} joining
   */
  constructor(nodes, left, joining) {
    this.nodes = nodes;
    this.left = left;
    this.joining = joining;
    this.last = Math.max(-1, ...left.keys());
    /** @type {Map<number, number>} */
    this.rests = new Map();
  }

  /**
   * @param {number} number
   * @returns {number}
   */
  of(number) {
    const variable = this.nodes.variable(number);
    if (variable > this.last) return number;
    const known = this.rests.get(number);
    if (known !== undefined) return known;
    const possible = this.left.get(variable);
    const cells = this.nodes.cells(number).filter((_, cell) => possible === undefined || (possible >> cell) & 1);
    const rests = cells.map((cell) => this.of(cell));
    const found = possible === undefined ? this.nodes.node([variable, ...rests]) : this.joining.all(rests, rests[0]);
    this.rests.set(number, found);
    return found;
  }
}
