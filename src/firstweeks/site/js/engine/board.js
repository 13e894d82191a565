"use strict";
/**
 * What is still open for one person: the implicants of the protocol that could lift what they are told (twin:
 * interview/board.py, where the reasons stand).
 */
(function (firstweeks) {
  // The share of a kill that falls to a question, by how many questions could make it.
  const SHARES = [12, 1];
  // An implicant counts this much more than one of the level below.
  const STEP = 4;
  const ABSENT = 1;
  const PRESENT = 2;

  /**
   * The implicants of a protocol as members of sets: number n speaks of implicant n.
   *
   * @implements {Terms}
   */
  class TermsOf {
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
      this.asking = this.each((literals) =>
        literals.map((literal) => /** @type {const} */ ([...circuit.literals[literal], this.bits(literal)])),
      );
      this.mentioning = this.each((literals) => this.union(literals));
      this.killedByUsual = this.each((literals, finding) => {
        const left = this.left(finding, protocol.findings[finding].usual);
        return this.union(literals.filter((literal) => !(this.leftOf(left, literal) & this.wanted(literal))));
      });
      this.levels = protocol.levels.map((_, urgency) => this.of(urgency));
      this.orMore = this.levels.map((_, urgency) => this.all(this.levels.slice(urgency)));
      this.raises = this.of(null);
      this.weights = this.levels.map((bits, urgency) => {
        const raised = urgency === protocol.raiseLimit ? bits.or(this.raises) : bits;
        return /** @type {const} */ ([STEP ** urgency, raised]);
      });
      const binate = new Set(circuit.binate);
      this.loose = this.union([...this.having.keys()].filter((literal) => binate.has(circuit.literals[literal][0])));
      /** @type {Map<string, Said>} */
      this.known = new Map();
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
      return new firstweeks.Bits(this.urgency.length);
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
   *
   * @implements {Board}
   */
  class BoardOf {
    /**
     * @param {Terms} terms
     * @param {Interval} interval
     * @param {boolean} raised
     * @param {Answers} answers
     */
    constructor(terms, interval, raised, answers) {
      this.terms = terms;
      this.answers = answers;
      this.raised = raised;
      this.limit = terms.protocol.raiseLimit;
      this.unanswered = terms.protocol.unanswered;
      const said = Object.entries(answers).map(([name, value]) => terms.said(name, value));
      this.dead = terms.all(said.map(({ dead }) => dead));
      this.unsure = terms.all(said.map(({ unsure }) => unsure));
      /** The literals of the findings that are not answered, each with the implicants that have it. */
      this.unknown = [...terms.asking].filter(([name]) => !Object.hasOwn(answers, name)).flatMap(([, asked]) => asked);
      this.open = this.wanted(interval.at_least, raised).without(this.dead);
    }

    /**
     * The implicants that could lift the level told above the lowest that it can still be.
     *
     * @param {number} atLeast
     * @param {boolean} raised
     */
    wanted(atLeast, raised) {
      const { terms, limit } = this;
      const lowest = Math.max(atLeast, Math.min(this.hung(), this.unanswered));
      const hanging = lowest >= this.unanswered ? this.unsure : terms.none;
      const held = atLeast - Number(raised && 0 < atLeast && atLeast <= limit);
      let wanted = terms.none;
      for (let urgency = held + 1; urgency < terms.levels.length; urgency++) {
        if (this.lifted(urgency) > lowest) wanted = wanted.or(terms.levels[urgency].without(hanging));
      }
      const possible = !wanted.without(this.dead).isEmpty();
      if (!raised && lowest < limit && (atLeast === lowest || possible)) {
        wanted = wanted.or(terms.raises.without(hanging));
      }
      return wanted;
    }

    /** The urgency already reached if what was left unsure is so; 0 where nothing was. */
    hung() {
      const { terms } = this;
      if (this.unsure.isEmpty()) return 0;
      const reached = terms.orMore[0].or(terms.raises).without(this.dead).without(this.asking());
      const urgency = terms.levels.reduce((most, bits, place) => (bits.meets(reached) ? place : most), 0);
      // A raise and a rule that hang on one binate variable may exclude each other.
      const raises = reached.and(terms.raises).without(terms.loose);
      return urgency + Number(urgency < this.limit && !raises.isEmpty());
    }

    /** Everything that hangs on a finding not answered yet. */
    asking() {
      return this.terms.all(this.unknown.map(([, , bits]) => bits));
    }

    /**
     * The most that an implicant can lift the level to, with a raise that is still possible.
     *
     * @param {number | null} urgency
     */
    lifted(urgency) {
      if (urgency === null) return this.limit;
      if (urgency >= this.limit) return urgency;
      const raises = this.terms.raises.without(this.dead);
      const sure = urgency >= this.unanswered ? raises.without(this.unsure) : raises;
      return urgency + Number(!sure.isEmpty());
    }

    /**
     * What asking each unanswered finding is worth that applies to this person by the values of the `only_if`s.
     *
     * In two turns: where no question whose usual answer kills something matters, any on an open implicant will do.
     *
     * @param {{readonly [finding: string]: number}} gates
     */
    *worths(gates) {
      for (const kills of [this.terms.killedByUsual, this.terms.mentioning]) {
        yield new Map([...this.shared(kills)].filter(([name]) => gates[name] !== 0));
      }
    }

    /**
     * @param {ReadonlyMap<string, Bits>} kills
     * @returns {[string, number][]}
     */
    shared(kills) {
      const asked = /** @type {[string, Bits][]} */ ([]);
      for (const [name, bits] of kills) {
        if (!Object.hasOwn(this.answers, name) && bits.meets(this.open)) asked.push([name, bits.and(this.open)]);
      }
      const [one, two, more] = [0, 1, 2].map(() => this.terms.all([]));
      for (const [, bits] of asked) {
        more.addShared(two, bits);
        two.addShared(one, bits);
        one.add(bits);
      }
      /** @type {[number, Bits][]} */
      const weights = [];
      for (const [place, exactly] of [one.without(two), two.without(more)].entries()) {
        for (const [weight, level] of this.terms.weights) weights.push([SHARES[place] * weight, exactly.and(level)]);
      }
      return asked.map(([name, bits]) => [
        name,
        weights.reduce((worth, [weight, some]) => worth + weight * bits.countShared(some), 0),
      ]);
    }

    /**
     * Whether some open implicant needs one of these findings, none shorter making it idle without them.
     *
     * @param {ReadonlySet<string>} wanted
     */
    matters(wanted) {
      const { terms } = this;
      const bits = terms.all([...wanted].map((name) => terms.mentioning.get(name) ?? terms.none));
      for (const number of bits.and(this.open).numbers()) if (this.needs(number, wanted)) return true;
      return false;
    }

    /**
     * @param {number} number
     * @param {ReadonlySet<string>} wanted
     */
    needs(number, wanted) {
      const { terms } = this;
      const { literals } = terms.protocol.circuit;
      /** @type {Map<number, number>} */
      const kept = new Map();
      for (const literal of terms.literals[number]) {
        const finding = terms.finding(literal);
        if (!wanted.has(finding) && !Object.hasOwn(this.answers, finding)) kept.set(...literals[literal]);
      }
      const askingMore = terms.all([]);
      for (const [variable, cells, bits] of this.unknown) {
        const own = kept.get(variable);
        if (own === undefined || own & ~cells) askingMore.add(bits);
      }
      const urgency = terms.urgency[number];
      let rivals = this.open.without(askingMore);
      // Above `unanswered`, what hangs on something unsure takes no other question's place.
      if (this.lifted(urgency) > this.unanswered && !this.unsure.has(number)) rivals = rivals.without(this.unsure);
      // Whoever is at the limit already cannot be raised.
      if (urgency === null) return !rivals.meets(terms.raises.or(terms.orMore[this.limit]));
      // Whoever is raised is at the limit from one level below.
      return !rivals.meets(terms.orMore[urgency - Number(this.raised && urgency === this.limit)]);
    }
  }

  firstweeks.Terms = TermsOf;
  firstweeks.Board = BoardOf;
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
