"use strict";
/**
 * From answers to the cells that are still possible, as the bits of a number (twin: circuit/cells.py).
 *
 * A finding's cells are its options, or the ranges between the thresholds of its number; a list is one variable of two
 * cells, absent and present, for each option.
 */
(function (firstweeks) {
  const ABSENT = 1;
  const PRESENT = 2;
  const UNSURE = "unsure";
  const LEVEL = "level";

  /** @implements {Cells} */
  class CellsOf {
    /** @param {Protocol} protocol */
    constructor(protocol) {
      this.circuit = protocol.circuit;
      /** @type {Map<string, number[]>} */
      this.index = new Map();
      this.circuit.variables.forEach(([finding], variable) => {
        const variables = this.index.get(finding);
        if (variables) variables.push(variable);
        else this.index.set(finding, [variable]);
      });
      /** @type {Map<string, readonly string[]>} */
      this.options = new Map(Object.values(protocol.findings).map((finding) => [finding.id, finding.options]));
      this.options.set(LEVEL, protocol.levels);
    }

    /**
     * The cells still possible for each variable; the answers may hold the level told too.
     *
     * @param {Answers} answers
     */
    left(answers) {
      return this.circuit.variables.map((_, variable) => this.leftTo(variable, answers));
    }

    /**
     * What each literal is worth for some answers.
     *
     * @param {Answers} answers
     */
    literalValues(answers) {
      const left = this.left(answers);
      return this.circuit.literals.map(([variable, cells]) => literalValue(left[variable], cells));
    }

    /**
     * @param {string} finding
     * @param {Value | undefined} value
     * @returns {[number, number][]}
     */
    of(finding, value) {
      const answers = value === undefined ? {} : { [finding]: value };
      return (this.index.get(finding) ?? []).map((variable) => [variable, this.leftTo(variable, answers)]);
    }

    /**
     * @param {number} variable
     * @param {Answers} answers
     * @returns {number}
     */
    leftTo(variable, answers) {
      const [finding, option, count] = this.circuit.variables[variable];
      const value = answers[finding];
      if (option !== null) {
        if (!Array.isArray(value)) return ABSENT | PRESENT;
        if (value.includes(option)) return PRESENT;
        return value.includes(UNSURE) ? ABSENT | PRESENT : ABSENT;
      }
      if (typeof value === "number") return 1 << this.cell(finding, value);
      if (value === undefined || value === UNSURE) return (1 << count) - 1;
      return 1 << /** @type {readonly string[]} */ (this.options.get(finding)).indexOf(String(value));
    }

    /**
     * The cell that a number falls into.
     *
     * @param {string} finding
     * @param {number} number
     */
    cell(finding, number) {
      return this.circuit.thresholds[finding].filter((threshold) => threshold <= number).length;
    }
  }

  /**
   * Whether a literal holds for the cells left: surely if they all lie in its own, possibly if some do.
   *
   * @param {number} left
   * @param {number} wanted
   */
  function literalValue(left, wanted) {
    if (!(left & ~wanted)) return 3;
    return left & wanted ? 2 : 0;
  }

  firstweeks.Cells = CellsOf;
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
