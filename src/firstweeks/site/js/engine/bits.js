/** Sets of whole numbers: what long integers are in Python. A BigInt's ones take dozens of times as long to count. */

export class Bits {
  /** @param {number} limit the numbers lie below it */
  constructor(limit) {
    this.limit = limit;
    this.words = new Int32Array((limit + 31) >>> 5);
  }

  /**
   * Add a set to this one.
   *
   * @param {Bits} other
   */
  add(other) {
    for (let word = 0; word < this.words.length; word++) this.words[word] |= other.words[word];
    return this;
  }

  /**
   * Add what two others have in common.
   *
   * @param {Bits} one
   * @param {Bits} other
   */
  addShared(one, other) {
    for (let word = 0; word < this.words.length; word++) this.words[word] |= one.words[word] & other.words[word];
    return this;
  }

  /**
   * Add a number to this set.
   *
   * @param {number} number
   */
  put(number) {
    this.words[number >>> 5] |= 1 << (number & 31);
    return this;
  }

  /** @param {Bits} other */
  and(other) {
    const found = new Bits(this.limit);
    for (let word = 0; word < this.words.length; word++) found.words[word] = this.words[word] & other.words[word];
    return found;
  }

  /** @param {Bits} other */
  or(other) {
    return new Bits(this.limit).add(this).add(other);
  }

  /** @param {Bits} other */
  without(other) {
    const found = new Bits(this.limit);
    for (let word = 0; word < this.words.length; word++) found.words[word] = this.words[word] & ~other.words[word];
    return found;
  }

  /** @param {Bits} other */
  meets(other) {
    for (let word = 0; word < this.words.length; word++) if (this.words[word] & other.words[word]) return true;
    return false;
  }

  /** @param {number} number */
  has(number) {
    return ((this.words[number >>> 5] >>> (number & 31)) & 1) === 1;
  }

  isEmpty() {
    return !this.meets(this);
  }

  /**
   * How many numbers this and another one have in common.
   *
   * @param {Bits} other
   */
  countShared(other) {
    let count = 0;
    for (let word = 0; word < this.words.length; word++) count += ones(this.words[word] & other.words[word]);
    return count;
  }

  /** The numbers, the smallest first. */
  *numbers() {
    for (let place = 0; place < this.words.length; place++) {
      for (let word = this.words[place]; word; word &= word - 1) yield place * 32 + 31 - Math.clz32(word & -word);
    }
  }
}

/**
 * The ones of a word, added up side by side in ever wider fields (Warren, Hacker's Delight, 2013, section 5-1).
 *
 * @param {number} word
 */
function ones(word) {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
