/** Nodes of decision diagrams as numbers in tables that grow, each node once; and what two numbers stand for. */

const EMPTY = -1;

export class Nodes {
  /** How many nodes there are. */
  count = 0;
  #end = 0;
  #of = new Int32Array(1 << 10);
  #start = new Int32Array(1 << 10);
  #cells = new Int32Array(1 << 12);
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
    for (let leaf = 0; leaf < leaves; leaf++) this.#add(widths.length);
  }

  /** The same nodes again, to make others on top of them. */
  copy() {
    const found = new Nodes(this.widths, 0);
    found.leaves = this.leaves;
    found.count = this.count;
    found.#end = this.#end;
    found.#of = this.#of.slice();
    found.#start = this.#start.slice();
    found.#cells = this.#cells.slice();
    found.#places = this.#places.slice();
    return found;
  }

  /**
   * The variable that a node reads; of a leaf one that is behind all variables.
   *
   * @param {number} number
   */
  variable(number) {
    return this.#of[number];
  }

  /** @param {number} variable */
  isLeaf(variable) {
    return variable === this.widths.length;
  }

  /**
   * @param {number} number
   * @param {number} cell
   */
  cell(number, cell) {
    return this.#cells[this.#start[number] + cell];
  }

  /**
   * Where the cells of a node lead.
   *
   * @param {number} number
   */
  cells(number) {
    const width = this.widths[this.#of[number]] ?? 0;
    return [...this.#cells.subarray(this.#start[number], this.#start[number] + width)];
  }

  /**
   * The node of a variable and where its cells lead; what is the same wherever they lead is no node of its own.
   *
   * @param {number} variable
   * @param {readonly number[]} cells
   * @returns {number}
   */
  node(variable, cells) {
    if (cells.every((cell) => cell === cells[0])) return cells[0];
    this.#write(cells);
    const place = this.#place(variable, this.#end);
    if (this.#places[place] !== EMPTY) return this.#places[place];
    const number = this.#add(variable);
    this.#places[place] = number;
    if (this.count * 2 > this.#places.length) this.#spread();
    return number;
  }

  /**
   * What is below one node alone, in nodes of its own.
   *
   * @param {number} root
   * @returns {{nodes: Nodes, root: number}}
   */
  below(root) {
    const nodes = new Nodes(this.widths, this.leaves);
    const reached = this.#reached(root);
    const place = new Int32Array(this.count);
    for (let number = 0; number < this.count; number++) {
      if (number < this.leaves) place[number] = number;
      else if (reached[number]) place[number] = nodes.node(this.#of[number], this.cells(number).map((cell) => place[cell]));
    }
    return { nodes, root: place[root] };
  }

  /**
   * The variables that are read from a node on.
   *
   * @param {number} root
   * @returns {Set<number>}
   */
  reads(root) {
    const reached = this.#reached(root);
    const found = new Set();
    for (let number = this.leaves; number < this.count; number++) if (reached[number]) found.add(this.#of[number]);
    return found;
  }

  /**
   * 1 for each node that can be reached from one; a node comes after those that it leads to.
   *
   * @param {number} root
   */
  #reached(root) {
    const reached = new Uint8Array(this.count);
    reached[root] = 1;
    for (let number = root; number >= this.leaves; number--) {
      if (!reached[number]) continue;
      const end = this.#start[number] + this.widths[this.#of[number]];
      for (let cell = this.#start[number]; cell < end; cell++) reached[this.#cells[cell]] = 1;
    }
    return reached;
  }

  /**
   * Put cells where those of the next node begin.
   *
   * @param {readonly number[]} cells
   */
  #write(cells) {
    while (this.#end + cells.length > this.#cells.length) this.#cells = grown(this.#cells);
    for (let cell = 0; cell < cells.length; cell++) this.#cells[this.#end + cell] = cells[cell];
  }

  /**
   * Make a node of the cells that were written last.
   *
   * @param {number} variable
   */
  #add(variable) {
    if (this.count === this.#of.length) {
      this.#of = grown(this.#of);
      this.#start = grown(this.#start);
    }
    this.#of[this.count] = variable;
    this.#start[this.count] = this.#end;
    this.#end += this.widths[variable] ?? 0;
    return this.count++;
  }

  /**
   * Where the node of a variable and the cells from `start` on stands, or the free place that it would take (FNV-1a).
   *
   * @param {number} variable
   * @param {number} start
   */
  #place(variable, start) {
    const end = start + this.widths[variable];
    const last = this.#places.length - 1;
    let hash = Math.imul(variable ^ 0x811c9dc5, 0x01000193);
    for (let cell = start; cell < end; cell++) hash = Math.imul(hash ^ this.#cells[cell], 0x01000193);
    let place = (hash ^ (hash >>> 15)) & last;
    while (this.#places[place] !== EMPTY && !this.#is(this.#places[place], variable, start)) place = (place + 1) & last;
    return place;
  }

  /**
   * @param {number} number
   * @param {number} variable
   * @param {number} start
   */
  #is(number, variable, start) {
    if (this.#of[number] !== variable) return false;
    for (let cell = 0; cell < this.widths[variable]; cell++) if (this.cell(number, cell) !== this.#cells[start + cell]) return false;
    return true;
  }

  #spread() {
    this.#places = new Int32Array(this.#places.length * 4).fill(EMPTY);
    for (let number = this.leaves; number < this.count; number++) this.#places[this.#place(this.#of[number], this.#start[number])] = number;
  }
}

/** What two numbers stand for. */
export class Pairs {
  #count = 0;
  #keys = new Int32Array(1 << 12).fill(EMPTY);
  #values = new Int32Array(1 << 11);

  /**
   * @param {number} one
   * @param {number} other
   * @returns {number} -1 where nothing is known
   */
  get(one, other) {
    const place = this.#place(one, other);
    return this.#keys[2 * place] === EMPTY ? EMPTY : this.#values[place];
  }

  /**
   * @param {number} one
   * @param {number} other
   * @param {number} value
   */
  set(one, other, value) {
    const place = this.#place(one, other);
    if (this.#keys[2 * place] === EMPTY) this.#count++;
    this.#keys[2 * place] = one;
    this.#keys[2 * place + 1] = other;
    this.#values[place] = value;
    if (this.#count * 2 > this.#values.length) this.#spread();
  }

  /**
   * Where a pair stands, or the free place that it would take.
   *
   * @param {number} one
   * @param {number} other
   */
  #place(one, other) {
    const { length } = this.#values;
    const hash = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
    let place = (hash ^ (hash >>> 15)) & (length - 1);
    while (this.#keys[2 * place] !== EMPTY && (this.#keys[2 * place] !== one || this.#keys[2 * place + 1] !== other)) {
      place = (place + 1) & (length - 1);
    }
    return place;
  }

  #spread() {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 4).fill(EMPTY);
    this.#values = new Int32Array(values.length * 4);
    for (const [old, value] of values.entries()) {
      if (keys[2 * old] === EMPTY) continue;
      const place = this.#place(keys[2 * old], keys[2 * old + 1]);
      this.#keys[2 * place] = keys[2 * old];
      this.#keys[2 * place + 1] = keys[2 * old + 1];
      this.#values[place] = value;
    }
  }
}

/** @param {Int32Array} table */
function grown(table) {
  const found = new Int32Array(table.length * 2);
  found.set(table);
  return found;
}
