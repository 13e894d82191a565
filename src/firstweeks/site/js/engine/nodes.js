/** Nodes of decision diagrams as numbers, each node once. */

const EMPTY = -1;

/**
 * A node is its variable and where each of its cells leads; a leaf a variable behind all others, and its urgency. They
 * stand one after the other in tables that grow.
 */
export class Nodes {
  /** How many nodes there are. */
  count = 0;
  /** Where each node begins, and where the next one will. */
  #starts = new Int32Array(1 << 10);
  #items = new Int32Array(1 << 12);
  /** The numbers of the nodes, each at a place that what it is made of gives, or the next free one. */
  #places = new Int32Array(1 << 11).fill(EMPTY);

  /**
   * The leaves alone, numbered by their urgency.
   *
   * @param {readonly number[]} widths how many cells each variable has
   * @param {number} leaves
   */
  constructor(widths, leaves) {
    this.widths = widths;
    this.leaves = leaves;
    for (let leaf = 0; leaf < leaves; leaf++) this.#number([widths.length, leaf]);
  }

  /** The same nodes again, to make others on top of them. */
  copy() {
    const found = new Nodes(this.widths, this.leaves);
    found.count = this.count;
    [found.#starts, found.#items, found.#places] = [this.#starts.slice(), this.#items.slice(), this.#places.slice()];
    return found;
  }

  /** @param {number} number */
  variable(number) {
    return this.#items[this.#starts[number]];
  }

  /**
   * @param {number} number
   * @param {number} cell
   */
  cell(number, cell) {
    return this.#items[this.#starts[number] + 1 + cell];
  }

  /**
   * Where the cells of a node lead.
   *
   * @param {number} number
   */
  cells(number) {
    return [...this.#items.subarray(this.#starts[number] + 1, this.#starts[number + 1])];
  }

  /**
   * The node of a variable and where its cells lead; what is the same wherever they lead is no node of its own.
   *
   * @param {readonly number[]} node
   */
  node(node) {
    for (let item = 2; item < node.length; item++) if (node[item] !== node[1]) return this.#number(node);
    return node[1];
  }

  /**
   * What is below one node alone, in nodes of its own.
   *
   * @param {number} root
   * @returns {{nodes: Nodes, root: number}}
   */
  below(root) {
    const nodes = new Nodes(this.widths, this.leaves);
    const place = Int32Array.from({ length: root + 1 }, (_, number) => number);
    for (const number of this.#reached(root)) {
      place[number] = nodes.#number([this.variable(number), ...this.cells(number).map((cell) => place[cell])]);
    }
    return { nodes, root: place[root] };
  }

  /**
   * The variables that are read from a node on.
   *
   * @param {number} root
   */
  reads(root) {
    return new Set(this.#reached(root).map((number) => this.variable(number)));
  }

  /**
   * The nodes from one on without the leaves, each after those that it leads to.
   *
   * @param {number} root
   */
  #reached(root) {
    const reached = new Uint8Array(root + 1);
    reached[root] = 1;
    const found = [];
    for (let number = root; number >= this.leaves; number--) {
      if (!reached[number]) continue;
      found.push(number);
      for (const cell of this.cells(number)) reached[cell] = 1;
    }
    return found.reverse();
  }

  /**
   * The number of a node, which is a new one where the node is new.
   *
   * @param {readonly number[]} node
   */
  #number(node) {
    const start = this.#starts[this.count];
    while (start + node.length > this.#items.length) this.#items = grown(this.#items);
    for (let item = 0; item < node.length; item++) this.#items[start + item] = node[item];
    const place = this.#place(start, node.length);
    if (this.#places[place] !== EMPTY) return this.#places[place];
    const number = this.count++;
    if (this.count === this.#starts.length) this.#starts = grown(this.#starts);
    this.#starts[this.count] = start + node.length;
    this.#places[place] = number;
    if (this.count * 2 > this.#places.length) this.#spread();
    return number;
  }

  /**
   * Where the node that begins at `start` stands, or the free place that it would take.
   *
   * @param {number} start
   * @param {number} length
   */
  #place(start, length) {
    const last = this.#places.length - 1;
    let hash = 0;
    for (let item = start; item < start + length; item++) {
      hash = Math.imul(hash ^ this.#items[item], 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    let place = hash & last;
    while (this.#places[place] !== EMPTY && !this.#is(this.#places[place], start, length)) place = (place + 1) & last;
    return place;
  }

  /**
   * @param {number} number
   * @param {number} start
   * @param {number} length
   */
  #is(number, start, length) {
    const first = this.#starts[number];
    // Of the same variable, two nodes have the same length.
    for (let item = 0; item < length; item++) if (this.#items[first + item] !== this.#items[start + item]) return false;
    return true;
  }

  #spread() {
    this.#places = new Int32Array(this.#places.length * 4).fill(EMPTY);
    for (let number = 0; number < this.count; number++) {
      const start = this.#starts[number];
      this.#places[this.#place(start, this.#starts[number + 1] - start)] = number;
    }
  }
}

/** @param {Int32Array} table */
function grown(table) {
  const found = new Int32Array(table.length * 2);
  found.set(table);
  return found;
}
