/**
 * What is still open for one person: the implicants of the protocol that could lift what they are told (twin:
 * interview/board.py, where the reasons stand).
 */

import { Bits } from "./bits.js";

/** @import { Scalar } from "./scalar.js" */

// An implicant counts this much more than one of the level below, and than one that two questions can kill.
const STEP = 4;
const ABSENT = 1;
const PRESENT = 2;

/**
 * The implicants that an answer makes impossible, and those that it leaves unsure, which can never be sure.
 *
 * @typedef {{readonly dead: Bits, readonly unsure: Bits}} Said
 */

/**
 * The implicants of a protocol as members of sets: number n speaks of implicant n.
 */
export class Terms {
  /** @param {Scalar} scalar */
  constructor(scalar) {
    const { protocol, cells } = scalar;
    const { circuit } = protocol;
    this.protocol = protocol;
    this.circuit = circuit;
    this.cells = cells;
    this.urgency = circuit.implicants.map(([urgency]) => urgency);
    this.literals = circuit.implicants.map(([, ...literals]) => literals);
    this.none = this.set();
    /** @type {Map<number, Bits>} */
    this.having = new Map();
    this.literals.forEach((literals, number) => {
      for (const literal of literals) this.having.set(literal, (this.having.get(literal) ?? this.set()).put(number));
    });
    /** @type {Map<string, number[]>} */
    this.byFinding = new Map();
    for (const literal of this.having.keys()) {
      const finding = this.finding(literal);
      this.byFinding.set(finding, [...(this.byFinding.get(finding) ?? []), literal]);
    }
    this.everything = this.set();
    this.urgency.forEach((_, number) => this.everything.put(number));
    this.mentioning = this.each((literals) => this.union(literals));
    this.without = this.each((literals) => this.everything.without(this.union(literals)));
    this.within = this.literals.map((literals) => this.withinOf(literals));
    this.killedByUsual = this.each((literals, finding) => {
      const left = this.left(finding, protocol.findings[finding].usual);
      return this.union(literals.filter((literal) => !(this.leftOf(left, literal) & this.wanted(literal))));
    });
    this.levels = protocol.levels.map((_, urgency) => this.of(urgency));
    this.orMore = this.levels.map((_, urgency) => this.all(this.levels.slice(urgency)));
    this.raises = this.of(null);
    this.ranks = this.levels.map((bits, urgency) => (urgency === protocol.raiseLimit ? bits.or(this.raises) : bits));
    const binate = new Set(circuit.binate);
    this.loose = this.union([...this.having.keys()].filter((literal) => binate.has(circuit.literals[literal][0])));
    /** @type {Map<string, Said>} */
    this.known = new Map();
  }

  /**
   * For each finding of some literals, the implicants that ask no more of it than these do.
   *
   * @param {readonly number[]} own
   * @returns {ReadonlyMap<string, Bits>}
   */
  withinOf(own) {
    const cells = new Map(own.map((literal) => this.circuit.literals[literal]));
    const more = (/** @type {number} */ literal) => {
      const [variable, wanted] = this.circuit.literals[literal];
      return (cells.get(variable) ?? ~wanted) & ~wanted;
    };
    return new Map(
      own.map((literal) => {
        const finding = this.finding(literal);
        const asking = (this.byFinding.get(finding) ?? []).filter(more);
        return [finding, this.everything.without(this.union(asking))];
      }),
    );
  }

  /** @param {number} literal */
  finding(literal) {
    return this.circuit.variables[this.circuit.literals[literal][0]][0];
  }

  /**
   * The cells that an answer leaves to each variable; of options that are alike, to the one that speaks.
   *
   * @param {string} name
   * @param {Value} value
   */
  left(name, value) {
    const { speaks } = this.circuit;
    /** @type {Map<number, number>} */
    const left = new Map();
    for (const [variable, cells] of this.cells.of(name, value)) {
      const spokesman = speaks[variable] ?? variable;
      const one = left.get(spokesman) ?? cells;
      // Some option is present, and all are absent, where either is so.
      const joined = ((one | cells) & PRESENT) | (one & cells & ABSENT);
      left.set(spokesman, spokesman in speaks ? joined : cells);
    }
    return left;
  }

  /**
   * The implicants that an answer makes impossible, and those that it leaves unsure, which can never be sure.
   *
   * @param {string} name
   * @param {Value} value
   */
  said(name, value) {
    const key = `${name} ${value}`;
    const said = this.known.get(key) ?? this.learn(name, value);
    this.known.set(key, said);
    return said;
  }

  /**
   * @param {string} name
   * @param {Value} value
   * @returns {Said}
   */
  learn(name, value) {
    const left = this.left(name, value);
    const literals = this.byFinding.get(name) ?? [];
    const possible = literals.filter((literal) => this.leftOf(left, literal) & this.wanted(literal));
    const open = possible.filter((literal) => this.leftOf(left, literal) & ~this.wanted(literal));
    return { dead: this.union(literals.filter((literal) => !possible.includes(literal))), unsure: this.union(open) };
  }

  set() {
    return new Bits(this.urgency.length);
  }

  /**
   * The union of some sets, a new one.
   *
   * @param {readonly Bits[]} sets
   */
  all(sets) {
    return sets.reduce((found, one) => found.add(one), this.set());
  }

  /** @param {readonly number[]} literals */
  union(literals) {
    return this.all(literals.map((literal) => this.bits(literal)));
  }

  /** @param {number} literal */
  bits(literal) {
    return this.having.get(literal) ?? this.none;
  }

  /** @param {number | null} wanted */
  of(wanted) {
    const found = this.set();
    this.urgency.forEach((urgency, number) => urgency === wanted && found.put(number));
    return found;
  }

  /** @param {number} literal */
  wanted(literal) {
    return this.circuit.literals[literal][1];
  }

  /**
   * @param {Map<number, number>} left
   * @param {number} literal
   */
  leftOf(left, literal) {
    return left.get(this.circuit.literals[literal][0]) ?? 0;
  }

  /**
   * @template T
   * @param {(literals: readonly number[], finding: string) => T} make
   */
  each(make) {
    return new Map([...this.byFinding].map(([finding, literals]) => [finding, make(literals, finding)]));
  }
}

/**
 * The implicants that are open for one person: those that could still lift the level told.
 */
export class Board {
  /**
   * @param {Terms} terms
   * @param {Interval} interval
   * @param {{readonly [finding: string]: number}} gates
   * @param {Answers} answers
   */
  constructor(terms, interval, gates, answers) {
    this.terms = terms;
    this.gates = gates;
    this.limit = terms.protocol.raiseLimit;
    this.unanswered = terms.protocol.unanswered;
    this.unknown = [...terms.mentioning.keys()].filter((name) => !Object.hasOwn(answers, name));
    const said = Object.entries(answers).map(([name, value]) => terms.said(name, value));
    this.unsure = terms.all(said.map(({ unsure }) => unsure));
    this.alive = terms.everything.without(terms.all(said.map(({ dead }) => dead)));
    /** What holds if what was left unsure is so. */
    this.reached = this.alive.without(this.mentioning(this.unknown));
    this.raises = this.alive.and(terms.raises);
    this.raised = this.reached.and(this.raises).without(this.unsure).isEmpty() ? 0 : 1;
    this.open = this.opened(interval.at_least);
  }

  /**
   * The implicants that could lift the level told above the lowest that it can still be.
   *
   * @param {number} atLeast
   */
  opened(atLeast) {
    const { terms, limit } = this;
    const lowest = Math.max(atLeast, Math.min(this.hung(), this.unanswered));
    const free = lowest >= this.unanswered ? this.alive.without(this.unsure) : this.alive;
    const held = 0 < atLeast && atLeast <= limit ? atLeast - this.raised : atLeast;
    const lifting = terms.levels.filter((_, urgency) => urgency > held && this.lifted(urgency) > lowest);
    const opened = terms.all(lifting).and(free);
    if (this.raised || lowest >= limit || (atLeast < lowest && opened.isEmpty())) return opened;
    return opened.or(terms.raises.and(free));
  }

  /** The urgency already reached if what was left unsure is so; 0 where nothing was. */
  hung() {
    const { terms, reached } = this;
    if (this.unsure.isEmpty()) return 0;
    const urgency = terms.levels.reduce((most, bits, place) => (bits.meets(reached) ? place : most), 0);
    // A raise and a rule that hang on one binate variable may exclude each other.
    const raises = reached.and(this.raises).without(terms.loose);
    return urgency + Number(urgency < this.limit && !raises.isEmpty());
  }

  /**
   * The most that an implicant can lift the level to, with a raise that is still possible.
   *
   * @param {number | null} urgency
   */
  lifted(urgency) {
    if (urgency === null) return this.limit;
    if (urgency >= this.limit) return urgency;
    const raises = urgency >= this.unanswered ? this.raises.without(this.unsure) : this.raises;
    return urgency + Number(!raises.isEmpty());
  }

  /**
   * What each unanswered finding could kill by its usual answer, without those that do not apply to this person.
   *
   * In two turns: where no question whose usual answer kills something matters, any on an open implicant will do.
   */
  *kills() {
    for (const kills of [this.terms.killedByUsual, this.terms.mentioning]) {
      const found = new Map(this.unknown.map((name) => [name, this.open.and(kills.get(name) ?? this.terms.none)]));
      yield new Map([...found].filter(([name, bits]) => this.gates[name] !== 0 && !bits.isEmpty()));
    }
  }

  /**
   * What asking each question, or page of questions, is worth by what it could kill.
   *
   * @param {ReadonlyMap<string, Bits>} asked
   * @returns {Map<string, number>}
   */
  worth(asked) {
    const [one, two, more] = [0, 1, 2].map(() => this.terms.all([]));
    for (const bits of asked.values()) {
      more.addShared(two, bits);
      two.addShared(one, bits);
      one.add(bits);
    }
    const alone = one.without(two);
    const shared = two.without(more);
    const { ranks, none } = this.terms;
    const weights = [...ranks, none].map((level, steps) => {
      const some = alone.and(ranks[steps - 1] ?? none).or(shared.and(level));
      return /** @type {const} */ ([STEP ** steps, some]);
    });
    const worth = (/** @type {Bits} */ bits) =>
      weights.reduce((sum, [weight, some]) => sum + weight * bits.countShared(some), 0);
    return new Map([...asked].map(([name, bits]) => [name, worth(bits)]));
  }

  /**
   * Whether some open implicant needs one of these findings, none shorter making it idle without them.
   *
   * @param {Iterable<string>} wanted
   */
  matters(wanted) {
    const mentioning = this.mentioning(wanted);
    const others = this.open.without(mentioning);
    for (const number of this.open.and(mentioning).numbers()) {
      if (this.rivals(number, others).isEmpty()) return true;
    }
    return false;
  }

  /**
   * Which of some other implicants tell as much as this one, and ask no more.
   *
   * @param {number} number
   * @param {Bits} others
   */
  rivals(number, others) {
    const { terms, limit } = this;
    const urgency = terms.urgency[number];
    // Above `unanswered`, what hangs on something unsure takes no other question's place.
    const sure = this.lifted(urgency) > this.unanswered && !this.unsure.has(number);
    // Whoever is at the limit already cannot be raised; whoever is raised is at the limit from one level below.
    const alike =
      urgency === null
        ? terms.raises.or(terms.orMore[limit])
        : terms.orMore[urgency === limit ? urgency - this.raised : urgency];
    let rivals = others.and(sure ? alike.without(this.unsure) : alike);
    for (const name of this.unknown) {
      if (rivals.isEmpty()) break;
      rivals = rivals.and(terms.within[number].get(name) ?? terms.without.get(name) ?? terms.none);
    }
    return rivals;
  }

  /** @param {Iterable<string>} names */
  mentioning(names) {
    return this.terms.all([...names].map((name) => this.terms.mentioning.get(name) ?? this.terms.none));
  }
}
