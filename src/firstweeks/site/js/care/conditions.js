/** The twin of firstweeks/backends/reference.py, for the sentences of pages: Kleene's value of one on some answers. */

const [NO, UNKNOWN, YES] = [0, 1, 2];

/**
 * @param {readonly any[]} condition
 * @param {Answers} answers
 * @param {{readonly [finding: string]: Finding}} findings
 * @returns {number}
 */
export function value(condition, answers, findings) {
  const [shape, first, wanted, gate, otherwise] = condition;
  const of = (/** @type {readonly any[]} */ part) => value(part, answers, findings);
  if (shape === "all") return Math.min(...first.map(of));
  if (shape === "any") return Math.max(...first.map(of));
  if (shape === "not") return YES - of(first);
  const { options } = findings[first];
  const answered = said(shape, wanted, answers[first], options);
  if (!gate) return answered;
  const counted = said(shape, wanted, otherwise, options);
  const asked = of(gate);
  if (asked !== UNKNOWN) return asked === YES ? answered : counted;
  return answered === counted ? answered : UNKNOWN;
}

/**
 * What one answer says about an atom.
 *
 * @param {string} shape
 * @param {any} wanted
 * @param {Value | undefined} given
 * @param {readonly string[]} options
 * @returns {number}
 */
function said(shape, wanted, given, options) {
  if (given === undefined || given === "unsure") return UNKNOWN;
  const open = Array.isArray(given) && given.includes("unsure");
  switch (shape) {
    case "is":
      return given === wanted ? YES : NO;
    case "at_least":
      return (typeof wanted === "string" ? options.indexOf(String(given)) >= options.indexOf(wanted) : Number(given) >= wanted) ? YES : NO;
    case "includes":
      if (wanted.some((/** @type {string} */ option) => /** @type {readonly string[]} */ (given).includes(option))) return YES;
      return open ? UNKNOWN : NO;
    default:
      if (!(/** @type {readonly string[]} */ (given).length)) return YES;
      return open && /** @type {readonly string[]} */ (given).length === 1 ? UNKNOWN : NO;
  }
}

/**
 * The pages that fit the answers, and are safe at the urgency that is told.
 *
 * @param {{readonly [name: string]: WaitingPage}} pages
 * @param {Answers} answers
 * @param {{readonly [finding: string]: Finding}} findings
 * @param {number} told
 */
export function fitting(pages, answers, findings, told) {
  const found = Object.values(pages).filter(({ when, upTo }) => told <= upTo && value(when, answers, findings) === YES);
  const lost = found.filter((page) => page.lost);
  return lost.length ? lost : found;
}
