/**
 * The level as a decision diagram (twin: circuit/diagram.py).
 *
 * A node is a variable and, for each of its cells, the node that the cell leads to; a leaf is an urgency.
 */

/** @import { Circuit } from "./reading.js" */

/** A leaf reads no variable, and stands below all. */
const LEAF = Infinity;

/** @typedef {(one: number, other: number) => number} Join how two urgencies become one, in either order */
/** @typedef {[variable: number, ...cells: number[]]} Node */

export class Diagram {
  /**
   * The diagram of the level, made from the circuit: of what is made on the way only what the level needs is kept.
   *
   * @param {Circuit} circuit
   */
  constructor({ protocol, table }) {
    const work = new Work(leaves(protocol.levels.length), new Map());
    const nodes = functions(work, table, protocol.levels.length - 1);
    const level = nodes.map((node, place) => work.join(Math.min, node, place + 1)).reduce((one, other) => work.join(Math.max, one, other), 0);
    const kept = [...work.reached(level)].filter((number) => number >= protocol.levels.length).sort((one, other) => one - other);
    const place = new Map(kept.map((number, at) => [number, at + protocol.levels.length]));
    this.nodes = leaves(protocol.levels.length);
    for (const number of kept) {
      const [variable, ...cells] = work.nodes[number];
      this.nodes.push([variable, ...cells.map((cell) => place.get(cell) ?? cell)]);
    }
    this.root = place.get(level) ?? level;
    /** The number of each node, by what it is made of. */
    this.numbers = new Map(this.nodes.map((node, number) => [node.join(), number]));
  }

  /**
   * The variables that the level still depends on once some variables are answered, each by the cells left of it. Where
   * several are left, what they lead to is joined, since no more will be learnt of that variable.
   *
   * @param {ReadonlyMap<number, number>} left
   * @param {Join} join
   */
  matters(left, join) {
    const work = new Work([...this.nodes], this.numbers);
    const found = [...work.reached(new Rest(work, left, join).of(this.root))].map((number) => work.nodes[number][0]);
    return new Set(found.filter((variable) => variable !== LEAF));
  }
}

/**
 * @param {number} levels
 * @returns {Node[]}
 */
function leaves(levels) {
  return Array.from({ length: Math.max(levels, 1) }, () => [LEAF]);
}

/**
 * The steps of a circuit, with leaf `top` where they hold and leaf 0 where not, so that "and" is the lower.
 *
 * @param {Work} work
 * @param {Circuit["table"]} table
 * @param {number} top
 */
function functions(work, { variables, literals, joins, steps }, top) {
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
    work.node(variable, Array.from({ length: variables[variable][2] }, (_, cell) => (wanted >> cell) & 1 ? top : 0));
  const joined = (/** @type {readonly number[]} */ [any, ...parts]) =>
    parts.map(of).sort((one, other) => other - one).reduce((one, other) => work.join(any ? Math.max : Math.min, one, other), any ? 0 : top);
  return steps.map(of);
}

/** Nodes made on top of some others. */
class Work {
  /**
   * @param {Node[]} nodes
   * @param {ReadonlyMap<string, number>} known the numbers of those that are there, by what they are made of
   */
  constructor(nodes, known) {
    this.nodes = nodes;
    this.known = known;
    /** @type {Map<string, number>} the number of each new node, by what it is made of */
    this.numbers = new Map();
    /** @type {Map<Join, Map<number, number>>} of two nodes joined, by both their numbers */
    this.joined = new Map();
  }

  /**
   * A node, and all that can be reached from it.
   *
   * @param {number} root
   */
  reached(root) {
    const seen = new Set([root]);
    for (const number of seen) for (const cell of this.nodes[number].slice(1)) seen.add(cell);
    return seen;
  }

  /**
   * @param {Join} by
   * @param {number} one
   * @param {number} other
   * @returns {number}
   */
  join(by, one, other) {
    if (one === other) return one;
    if (one > other) return this.join(by, other, one);
    let known = this.joined.get(by);
    if (!known) this.joined.set(by, (known = new Map()));
    // Both numbers in one, exact as long as there are fewer than 2 ** 26 nodes.
    const pair = one * 2 ** 26 + other;
    const seen = known.get(pair);
    if (seen !== undefined) return seen;
    const [first, ...ones] = this.nodes[one];
    const [second, ...others] = this.nodes[other];
    const variable = Math.min(first, second);
    const longer = first <= second ? ones : others;
    const found = variable === LEAF
      ? by(one, other)
      : this.node(variable, longer.map((_, cell) =>
          this.join(by, first <= second ? ones[cell] : one, second <= first ? others[cell] : other)));
    known.set(pair, found);
    return found;
  }

  /**
   * @param {number} variable
   * @param {readonly number[]} cells
   */
  node(variable, cells) {
    if (cells.every((cell) => cell === cells[0])) return cells[0];
    const key = `${variable},${cells}`;
    let number = this.known.get(key) ?? this.numbers.get(key);
    if (number === undefined) {
      number = this.nodes.length;
      this.nodes.push([variable, ...cells]);
      this.numbers.set(key, number);
    }
    return number;
  }
}

/** What is left of nodes for one person. */
class Rest {
  /**
   * @param {Work} work
   * @param {ReadonlyMap<number, number>} left
   * @param {Join} join
   */
  constructor(work, left, join) {
    this.work = work;
    this.left = left;
    this.by = join;
    this.last = Math.max(-1, ...left.keys());
    /** @type {Map<number, number>} */
    this.rests = new Map();
  }

  /**
   * @param {number} number
   * @returns {number}
   */
  of(number) {
    const [variable, ...cells] = this.work.nodes[number];
    if (variable > this.last) return number;
    const known = this.rests.get(number);
    if (known !== undefined) return known;
    const possible = this.left.get(variable);
    const reached = cells.filter((_, cell) => possible === undefined || (possible >> cell) & 1);
    const rests = reached.map((cell) => this.of(cell));
    const found = possible === undefined
      ? this.work.node(variable, rests)
      : rests.sort((one, other) => other - one).reduce((one, other) => this.work.join(this.by, one, other));
    this.rests.set(number, found);
    return found;
  }
}
