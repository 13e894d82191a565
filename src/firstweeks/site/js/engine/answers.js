/** The contract of answers at the door: an object of answers, or every problem at once (twin: reading/answers.py). */

const UNSURE = "unsure";

/** Answers that break the contract, with each problem. */
export class AnswersRejected extends Error {
  /** @param {readonly Problem[]} problems */
  constructor(problems) {
    super(problems.map(({ says, where }) => `${where}: ${says}`).join("\n"));
    this.name = "AnswersRejected";
    this.problems = problems;
  }
}

/**
 * Answers in the shape that the engine reads: lists in the protocol's order, "unsure" about a list as a list.
 *
 * @param {Protocol} protocol
 * @param {object} given
 * @returns {Answers}
 */
export function readAnswers(protocol, given) {
  if (given === null || typeof given !== "object" || Array.isArray(given)) {
    throw new AnswersRejected([{ says: "the answers are not an object", where: "answers" }]);
  }
  /** @type {{[finding: string]: Value}} */
  const checked = {};
  const problems = [];
  for (const [name, value] of Object.entries(given)) {
    const finding = Object.hasOwn(protocol.findings, name) ? protocol.findings[name] : undefined;
    const accepted = finding && accept(finding, value);
    if (accepted !== undefined) {
      checked[name] = accepted;
    } else {
      const says = finding ? fault(finding, value) : "not a finding of this protocol";
      problems.push({ says, where: `answers.${name}` });
    }
  }
  if (problems.length) throw new AnswersRejected(problems);
  return checked;
}

/**
 * @param {Finding} finding
 * @param {unknown} value
 * @returns {Value | undefined}
 */
function accept(finding, value) {
  if (typeof value === "string") {
    if (finding.kind === "many") return value === UNSURE ? [UNSURE] : undefined;
    return value === UNSURE || finding.options.includes(value) ? value : undefined;
  }
  if (finding.kind === "many" && Array.isArray(value)) {
    const chosen = [...finding.options, UNSURE].filter((option) => value.includes(option));
    return chosen.length === value.length ? chosen : undefined;
  }
  if (finding.range && typeof value === "number") {
    return finding.range[0] <= value && value <= finding.range[1] ? value : undefined;
  }
  return undefined;
}

/**
 * @param {Finding} finding
 * @param {unknown} value
 */
function fault(finding, value) {
  const wanted = finding.range
    ? `a number from ${finding.range[0]} to ${finding.range[1]}, or "${UNSURE}"`
    : `${finding.kind === "many" ? "a list of" : "one of"} ${[...finding.options, UNSURE].join(", ")}`;
  return `takes ${wanted}; not ${JSON.stringify(value)}`;
}
