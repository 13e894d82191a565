/** One person: the circuit run on the values of the literals (twin: backends/scalar.py). */

import { Cells } from "./cells.js";

const YES = 3;

export class Scalar {
  /** @param {Protocol} protocol */
  constructor(protocol) {
    this.protocol = protocol;
    this.cells = new Cells(protocol);
    this.names = {
      rules: Object.keys(protocol.rules),
      raises: Object.keys(protocol.raises),
      contradictions: Object.keys(protocol.contradictions),
      advice: Object.keys(protocol.advice),
    };
    const { rules, raises, advice } = this.names;
    const { circuit } = protocol;
    this.nodes = {
      rules: new Map(rules.map((name, place) => [name, circuit.rules[place]])),
      raises: new Map(raises.map((name, place) => [name, circuit.raises[place]])),
      advice: new Map(advice.map((name, place) => [name, circuit.advice[place]])),
    };
  }

  /**
   * The exact interval and the rules.
   *
   * @param {Answers} answers
   * @returns {Interval}
   */
  interval(answers) {
    const { rules } = this.names;
    const values = this.run("rules", answers);
    const fired = [];
    const open = [];
    for (let place = 0; place < rules.length; place++) {
      if (values[place] === YES) fired.push(rules[place]);
      else if (values[place]) open.push(rules[place]);
    }
    const { at_least, at_most } = this.reached(values);
    return { at_least, at_most, fired, open };
  }

  /**
   * The interval alone, from the values of the literals.
   *
   * @param {readonly number[]} literals
   */
  bounds(literals) {
    return this.reached(this.protocol.circuit.run.rules(literals));
  }

  /**
   * @param {readonly number[]} values those of the rules, the raises and the steps
   * @returns {Bounds}
   */
  reached(values) {
    const before = this.names.rules.length + this.names.raises.length - 1;
    let [atLeast, atMost] = [0, 0];
    for (let place = before + 1; place < values.length; place++) {
      if (values[place] === YES) atLeast = place - before;
      if (values[place]) atMost = place - before;
    }
    return { at_least: atLeast, at_most: atMost };
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
   * The sayings with a condition that surely holds.
   *
   * @param {Answers} answers
   */
  sayings(answers) {
    const values = this.run("sayings", answers);
    return this.protocol.circuit.sayings.filter((_, place) => values[place] === YES);
  }

  /**
   * The node of the circuit that stands for a rule, a raise or an item of advice.
   *
   * @param {"rules" | "raises" | "advice"} group
   * @param {string} name
   */
  node(group, name) {
    return /** @type {number} */ (this.nodes[group].get(name));
  }

  /**
   * @param {"rules" | "gates" | "contradictions" | "advice" | "sayings"} group
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
