"use strict";
/** One person: the circuit run on the values of the literals (twin: backends/scalar.py). */
(function (firstweeks) {
  const UNKNOWN = 2;
  const YES = 3;

  /** @implements {Scalar} */
  class ScalarOf {
    /** @param {Protocol} protocol */
    constructor(protocol) {
      this.protocol = protocol;
      this.cells = new firstweeks.Cells(protocol);
      this.names = {
        rules: Object.keys(protocol.rules),
        raises: Object.keys(protocol.raises),
        contradictions: Object.keys(protocol.contradictions),
        advice: Object.keys(protocol.advice),
      };
    }

    /**
     * The exact interval and the rules.
     *
     * @param {Answers} answers
     * @returns {Interval}
     */
    interval(answers) {
      const { rules, raises } = this.names;
      const values = this.run("rules", answers);
      const first = rules.length + raises.length;
      let [atLeast, atMost] = [0, 0];
      for (let place = first; place < values.length; place++) {
        if (values[place] === YES) atLeast = place - first + 1;
        if (values[place]) atMost = place - first + 1;
      }
      return {
        at_least: atLeast,
        at_most: atMost,
        fired: rules.filter((_, place) => values[place] === YES),
        open: rules.filter((_, place) => values[place] === UNKNOWN),
      };
    }

    /**
     * The value of each raise.
     *
     * @param {Answers} answers
     */
    raises(answers) {
      const { rules, raises } = this.names;
      return named(raises, this.run("rules", answers).slice(rules.length));
    }

    /**
     * The value of each finding's `only_if`.
     *
     * @param {Answers} answers
     */
    gates(answers) {
      return named(this.protocol.circuit.gates, this.run("gates", answers));
    }

    /**
     * The contradictions that surely hold.
     *
     * @param {Answers} answers
     */
    contradictions(answers) {
      const values = this.run("contradictions", answers);
      return this.names.contradictions.filter((_, place) => values[place] === YES);
    }

    /**
     * The advice that surely applies; the answers must hold the level told too.
     *
     * @param {Answers} answers
     */
    advice(answers) {
      const values = this.run("advice", answers);
      return this.names.advice.filter((_, place) => values[place] === YES);
    }

    /**
     * @param {"rules" | "gates" | "contradictions" | "advice"} group
     * @param {Answers} answers
     */
    run(group, answers) {
      return this.protocol.circuit.run[group](this.cells.literalValues(answers));
    }
  }

  /**
   * @param {readonly string[]} names
   * @param {readonly number[]} values
   * @returns {{[name: string]: number}}
   */
  function named(names, values) {
    return Object.fromEntries(names.map((name, place) => [name, values[place]]));
  }

  firstweeks.Scalar = ScalarOf;
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
