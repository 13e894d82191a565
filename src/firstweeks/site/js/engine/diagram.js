/**
 * The level as a decision diagram (twin: circuit/diagram.py).
 *
 * A node is a variable and, for each of its cells, the node that the cell leads to; a leaf is an urgency.
 */

/** A leaf reads no variable, and stands below all. */
const LEAF = Infinity;

export class Diagram {
  /**
   * @param {{readonly nodes: readonly (readonly number[])[], readonly root: number}} table
   * @param {number} levels
   */
  constructor({ nodes, root }, levels) {
    this.root = root;
    /** @type {[variable: number, ...cells: number[]][]} */
    this.nodes = Array.from({ length: Math.max(levels, 1) }, () => [LEAF]);
    // As written, a cell holds how far back its node lies, or a leaf with a minus.
    for (const [variable, ...back] of nodes) {
      const here = this.nodes.length;
      this.nodes.push([variable, ...back.map((far) => (far > 0 ? here - far : -far))]);
    }
    /** The number of each node, by what it is made of. */
    this.numbers = new Map(this.nodes.map((node, number) => [node.join(), number]));
  }

  /**
   * The variables that the level still depends on once some variables are answered, each by the cells left of it. Where
   * several are left, what they lead to is joined, since no more will be learnt of that variable.
   *
   * @param {ReadonlyMap<number, number>} left
   * @param {(one: number, other: number) => number} join
   */
  matters(left, join) {
    return new Work(this, left, join).below(this.root);
  }
}

/** Nodes made on top of those of a diagram, for one person. */
class Work {
  /**
   * @param {Diagram} diagram
   * @param {ReadonlyMap<number, number>} left
   * @param {(one: number, other: number) => number} join
   */
  constructor(diagram, left, join) {
    this.nodes = [...diagram.nodes];
    this.known = diagram.numbers;
    this.left = left;
    this.by = join;
    this.last = Math.max(-1, ...left.keys());
    /** @type {Map<number, number>} what is left of a node */
    this.rests = new Map();
    /** @type {Map<string, number>} the number of each new node, by what it is made of */
    this.numbers = new Map();
    /** @type {Map<number, number>} of two nodes joined, by both their numbers */
    this.joined = new Map();
  }

  /**
   * The variables read from what is left of a node on.
   *
   * @param {number} root
   */
  below(root) {
    const seen = new Set([this.rest(root)]);
    /** @type {Set<number>} */
    const found = new Set();
    for (const number of seen) {
      const [variable, ...cells] = this.nodes[number];
      if (variable !== LEAF) found.add(variable);
      for (const cell of cells) seen.add(cell);
    }
    return found;
  }

  /**
   * @param {number} number
   * @returns {number}
   */
  rest(number) {
    const [variable, ...cells] = this.nodes[number];
    if (variable > this.last) return number;
    const known = this.rests.get(number);
    if (known !== undefined) return known;
    const possible = this.left.get(variable);
    const reached = cells.filter((_, cell) => possible === undefined || (possible >> cell) & 1);
    const rests = reached.map((cell) => this.rest(cell));
    const found = possible === undefined
      ? this.node(variable, rests)
      : rests.sort((one, other) => other - one).reduce((one, other) => this.join(one, other));
    this.rests.set(number, found);
    return found;
  }

  /**
   * @param {number} one
   * @param {number} other
   * @returns {number}
   */
  join(one, other) {
    if (one === other) return one;
    if (one > other) return this.join(other, one);
    // Both numbers in one, exact as long as there are fewer than 2 ** 26 nodes.
    const pair = one * 2 ** 26 + other;
    const known = this.joined.get(pair);
    if (known !== undefined) return known;
    const [first, ...ones] = this.nodes[one];
    const [second, ...others] = this.nodes[other];
    const variable = Math.min(first, second);
    const longer = first <= second ? ones : others;
    const found = variable === LEAF
      ? this.by(one, other)
      : this.node(variable, longer.map((_, cell) =>
          this.join(first <= second ? ones[cell] : one, second <= first ? others[cell] : other)));
    this.joined.set(pair, found);
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
