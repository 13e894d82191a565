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
 * A finding, its options, and its variables.
 *
 * @typedef {{finding: string, options: readonly string[], variables: Variable[]}} Subject
 */
/**
 * A variable, the option of a list that it stands for, all its cells, and the literals that speak of it.
 *
 * @typedef {{number: number, cells: number}} Literal
 * @typedef {{number: number, option: string | null, all: number, literals: Literal[]}} Variable
 */

export class Cells {
  /** @param {Protocol} protocol */
  constructor(protocol) {
    const { variables, literals, thresholds } = protocol.circuit;
    this.thresholds = thresholds;
    this.count = literals.length;
    /** @type {Map<string, Subject>} */
    this.subjects = new Map();
    const made = variables.map(([finding, option, count], number) => {
      const options = finding === LEVEL ? protocol.levels : protocol.findings[finding].options;
      const subject = this.subjects.get(finding) ?? { finding, options, variables: [] };
      this.subjects.set(finding, subject);
      const variable = { number, option, all: (1 << count) - 1, literals: /** @type {Literal[]} */ ([]) };
      subject.variables.push(variable);
      return variable;
    });
    literals.forEach(([variable, cells], number) => made[variable].literals.push({ number, cells }));
    this.inOrder = [...this.subjects.values()];
  }

  /**
   * What each literal is worth for some answers, which may hold the level told too.
   *
   * @param {Answers} answers
   */
  literalValues(answers) {
    const values = new Array(this.count).fill(0);
    for (const subject of this.inOrder) this.put(values, subject, answers[subject.finding]);
    return values;
  }

  /**
   * The same where one answer is another one.
   *
   * @param {readonly number[]} values
   * @param {string} finding
   * @param {Value} value
   */
  changed(values, finding, value) {
    const found = values.slice();
    this.put(found, this.subject(finding), value);
    return found;
  }

  /**
   * The variables of a finding with the cells that one answer leaves to each.
   *
   * @param {string} finding
   * @param {Value | undefined} value
   * @returns {[number, number][]}
   */
  of(finding, value) {
    const subject = this.subject(finding);
    return subject.variables.map((variable) => [variable.number, this.left(subject, variable, value)]);
  }

  /**
   * @param {number[]} values
   * @param {Subject} subject
   * @param {Value | undefined} value
   */
  put(values, subject, value) {
    for (const variable of subject.variables) {
      const left = this.left(subject, variable, value);
      for (const { number, cells } of variable.literals) values[number] = literalValue(left, cells);
    }
  }

  /**
   * @param {Subject} subject
   * @param {Variable} variable
   * @param {Value | undefined} value
   */
  left({ finding, options }, { option, all }, value) {
    if (value === undefined || value === UNSURE) return all;
    if (option !== null) {
      const chosen = /** @type {readonly string[]} */ (value);
      if (chosen.includes(option)) return PRESENT;
      return chosen.includes(UNSURE) ? all : ABSENT;
    }
    return 1 << (typeof value === "number" ? this.cell(finding, value) : options.indexOf(String(value)));
  }

  /**
   * The cell that a number falls into.
   *
   * @param {string} finding
   * @param {number} number
   */
  cell(finding, number) {
    return this.thresholds[finding].filter((threshold) => threshold <= number).length;
  }

  /** @param {string} finding */
  subject(finding) {
    return /** @type {Subject} */ (this.subjects.get(finding));
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
