/**
 * From answers to the cells that are still possible, as the bits of a number (twin: circuit/cells.py).
 *
 * A finding's cells are its options, or the ranges between the thresholds of its number; a list is one variable of two
 * cells, absent and present, for each option.
 */

const ABSENT = 1;
const PRESENT = 2;
const UNSURE = "unsure";
const LEVEL = "level";

/**
 * A variable of a finding: its number, the option of a list that it stands for, and all its cells.
 *
 * @typedef {{number: number, option: string | null, all: number}} Variable
 */

export class Cells {
  /** @param {Protocol} protocol */
  constructor(protocol) {
    this.protocol = protocol;
    /** @type {Map<string, Variable[]>} */
    this.variables = new Map();
    protocol.circuit.variables.forEach(([finding, option, count], number) => {
      const variable = { number, option, all: 2 ** count - 1 };
      this.variables.set(finding, [...(this.variables.get(finding) ?? []), variable]);
    });
  }

  /**
   * The cells that one answer leaves to each variable of a finding: [variable, cells].
   *
   * @param {string} finding
   * @param {Value | undefined} value
   * @returns {[number, number][]}
   */
  of(finding, value) {
    const variables = this.variables.get(finding) ?? [];
    return variables.map((variable) => [variable.number, this.#left(finding, variable, value)]);
  }

  /**
   * @param {string} finding
   * @param {Variable} variable
   * @param {Value | undefined} value
   */
  #left(finding, { option, all }, value) {
    if (value === undefined || value === UNSURE) return all;
    if (option !== null) {
      const chosen = /** @type {readonly string[]} */ (value);
      if (chosen.includes(option)) return PRESENT;
      return chosen.includes(UNSURE) ? all : ABSENT;
    }
    return 1 << this.#cell(finding, value);
  }

  /**
   * The cell that an option, a number or a level falls into.
   *
   * @param {string} finding
   * @param {Value} value
   */
  #cell(finding, value) {
    const { circuit, findings, levels } = this.protocol;
    if (typeof value === "number") return circuit.thresholds[finding].filter((from) => from <= value).length;
    const options = finding === LEVEL ? levels : findings[finding].options;
    return options.indexOf(String(value));
  }
}
