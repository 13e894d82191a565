/**
 * The questions of a page, as groups on one screen. A finding is a group of radios, of checkboxes, or a number; the yes/no
 * findings of a page that are asked together are a list of statements to tick. Nothing is ticked for the person and nothing
 * is unticked for them: "none" with a sign ticked is an error that keeps both. What is asked only after another answer shows
 * once that is given, as a group of its own: "none" is never said of a statement that was not to be seen yet. The app and the
 * element for other pages show the same groups, each in its own markup.
 */

import { inWeeksAndDays, isUnsure, Phrases } from "../words/phrases.js";
import { typedNumber } from "./typed.js";

/** @import { Engine } from "../engine/engine.js" */

export const UNSURE = "unsure";
export const NONE = "none of these";
// From this many yes/no questions on, a page lists statements instead of asking one by one (twin: cli/dialogue.py).
const LIST_FROM = 2;

/** Asks for some answers in words, beside those that were given before. */
export class Questions {
  /**
   * @param {Engine} engine
   * @param {Words} words
   * @param {Answers} answers
   */
  constructor(engine, words, answers) {
    this.engine = engine;
    this.protocol = engine.protocol;
    this.words = words;
    this.phrases = new Phrases(engine.protocol, words);
    this.answers = answers;
  }

  /**
   * The groups of a screen, in the order of the content.
   *
   * @param {QuestionAsked} asked
   * @returns {QuestionGroup[]}
   */
  groupsOf({ findings, way }) {
    if (way === "doubting") return [{ ...this.#listOf(findings), legend: this.words("ui-which-not-sure"), none: "", unsure: "" }];
    const lists = this.#listsIn(findings);
    return findings.flatMap((name) => {
      const list = lists.find((one) => one.includes(name));
      if (!list) return [this.#singleOf(name, way === "telling")];
      return name === list[0] ? [this.#listOf(list)] : [];
    });
  }

  /**
   * The heading of a screen of several groups; of a single one, its own question is the heading.
   *
   * @param {readonly string[]} findings
   * @param {readonly QuestionGroup[]} groups
   * @param {boolean} forWords whether the screen is there for the words alone
   */
  heading(findings, groups, forWords) {
    const pages = new Set(findings.map((name) => this.protocol.findings[name].page));
    if (groups.length === 1) return "";
    return this.words(forWords ? "ui-for-words" : pages.size > 1 ? "ui-on-the-way" : `page-${[...pages][0]}`);
  }

  /**
   * The statements of a screen that show together, whatever is answered on it.
   *
   * @param {readonly string[]} findings
   */
  #listsIn(findings) {
    /** @type {Map<number | undefined, string[]>} by the condition that they wait for on this screen */
    const lists = new Map();
    for (const name of findings.filter((name) => listable(this.protocol, name))) {
      const waits = this.protocol.findings[name].gates.some((gate) => findings.includes(gate));
      const condition = waits ? this.protocol.circuit.gates[name] : undefined;
      lists.set(condition, [...(lists.get(condition) ?? []), name]);
    }
    return [...lists.values()].filter((list) => list.length >= LIST_FROM);
  }

  /**
   * @param {readonly string[]} findings
   * @returns {QuestionGroup}
   */
  #listOf(findings) {
    const words = this.words;
    return {
      name: `list-${findings[0]}`,
      findings,
      kind: "many",
      listed: true,
      legend: words("ui-list-heading"),
      hints: [],
      open: [],
      why: [],
      options: findings.map((value) => ({
        value,
        text: words(words.has(`finding-${value}.tick`) ? `finding-${value}.tick` : `finding-${value}`),
        hints: words.someLines(`finding-${value}.hint`),
      })),
      none: words("ui-none-of-these"),
      unsure: words("ui-not-sure-some"),
    };
  }

  /**
   * @param {string} name
   * @param {boolean} telling
   * @returns {QuestionGroup}
   */
  #singleOf(name, telling) {
    const { words, phrases } = this;
    const finding = this.protocol.findings[name];
    const { kind, options } = finding;
    const many = kind === "many";
    const shown = kind === "yes_no" ? ["yes", "no"] : options;
    const hints = words.someLines(`finding-${name}.hint`);
    const open = finding.private ? hints.slice(0, 1) : finding.fromDate === "weeks" ? words.lines("ui-weeks-how") : [];
    return {
      name,
      findings: [name],
      kind: many ? "many" : kind === "number" ? "number" : "one",
      legend: telling ? words("ui-how-to-tell") : words(`finding-${name}`),
      hints: telling ? [] : hints.filter((hint) => !open.includes(hint)),
      open: telling ? words.lines("ui-how-to-tell-tick") : open,
      why: telling ? [] : words.lines(`finding-${name}.why`),
      options: shown.map((value) => ({
        value,
        text: kind === "yes_no" ? phrases.option(finding, value) : words(`option-${name}-${value}`),
        hints: words.someLines(`option-${name}-${value}.${telling ? "tell" : "hint"}`),
      })),
      explained: telling,
      none: many ? words(`finding-${name}.none`) : "",
      unsure: words(many ? (telling ? "ui-still-not-sure" : "ui-not-sure-one") : "ui-not-sure"),
    };
  }

  /**
   * The marks that stand for answers given before: nothing else is ever ticked beforehand.
   *
   * @param {QuestionGroup} group
   * @param {Way} way
   * @returns {readonly string[]}
   */
  marksOf({ name, findings, listed }, way) {
    const { answers } = this;
    const value = answers[findings[0]];
    if (way === "telling") return Array.isArray(value) ? value.filter((option) => option !== UNSURE) : [];
    if (way === "doubting") return [];
    if (listed) {
      const given = findings.filter((one) => one in answers);
      const yes = given.filter((one) => answers[one] === "yes");
      const unsure = given.some((one) => answers[one] === UNSURE) ? [UNSURE] : [];
      return given.length && !yes.length && !unsure.length ? [NONE] : [...yes, ...unsure];
    }
    if (value === undefined) return [];
    if (typeof value === "number") return [this.protocol.findings[name].fromDate === "weeks" ? inWeeksAndDays(value) : String(value)];
    return Array.isArray(value) ? (value.length ? value : [NONE]) : [String(value)];
  }

  /**
   * The findings of a screen that are not asked on these marks: they do not apply, or wait for an answer beside them.
   *
   * @param {readonly string[]} findings
   * @param {readonly QuestionGroup[]} groups
   * @param {Marks} marks
   * @returns {ReadonlySet<string>}
   */
  hidden(findings, groups, marks) {
    const others = Object.entries(this.answers).filter(([name]) => !findings.includes(name));
    const answers = { ...Object.fromEntries(others), ...this.read(groups, marks).answers };
    // What is hidden on these answers is not answered, so that what waits for it waits too.
    const inapplicable = new Set(this.engine.inapplicable(answers));
    /** @type {(name: string) => boolean} */
    const waits = (name) =>
      this.protocol.findings[name].gates.some((gate) => findings.includes(gate) && (!(gate in answers) || waits(gate)) && !inapplicable.has(gate));
    return new Set(findings.filter((name) => inapplicable.has(name) || waits(name)));
  }

  /**
   * The groups without what is not asked.
   *
   * @param {readonly QuestionGroup[]} groups
   * @param {ReadonlySet<string>} hidden
   * @returns {QuestionGroup[]}
   */
  shown(groups, hidden) {
    const left = groups.map((group) => ({ ...group, findings: group.findings.filter((name) => !hidden.has(name)) }));
    return left.filter(({ findings }) => findings.length);
  }

  /**
   * The answers that the marks on some groups make, and what is wrong with them.
   *
   * @param {readonly QuestionGroup[]} groups
   * @param {Marks} all
   * @param {Way} [way]
   * @returns {{answers: {[finding: string]: Value}, errors: {name: string, error: string, named: string}[]}}
   */
  read(groups, all, way) {
    const found = groups.map((group) => ({ ...group, ...this.#readGroup(group, all.get(group.name) ?? [], way) }));
    const named = (/** @type {string} */ name, /** @type {string} */ answer) =>
      groups.length > 1 ? this.words("ui-pair", { name, answer }) : answer;
    return {
      answers: Object.assign({}, ...found.map((one) => ("answers" in one ? one.answers : {}))),
      errors: found.flatMap((one) => ("error" in one ? [{ name: one.name, error: one.error, named: named(one.legend, one.error) }] : [])),
    };
  }

  /**
   * What is asked at once of whoever was not sure: of which statements of a list, or how to tell.
   *
   * @param {readonly QuestionGroup[]} groups those of the screen
   * @param {Answers} answers those given on it
   * @returns {QuestionAsked | null}
   */
  followUp(groups, answers) {
    const unsure = Object.keys(answers).filter((name) => isUnsure(answers[name]));
    const listed = groups.flatMap((group) => (group.listed ? group.findings.filter((name) => unsure.includes(name)) : []));
    // Where one alone can be meant it is known which.
    if (listed.length > 1) return { findings: listed, way: "doubting" };
    const [name] = unsure;
    const tells = unsure.length && this.protocol.findings[name].options.some((option) => this.words.has(`option-${name}-${option}.tell`));
    return tells ? { findings: [name], way: "telling" } : null;
  }

  /**
   * @param {QuestionGroup} group
   * @param {readonly string[]} marks
   * @param {Way} way
   * @returns {{answers: {[finding: string]: Value}} | {error: string}}
   */
  #readGroup({ name, findings, kind, options, listed }, marks, way) {
    const words = this.words;
    const chosen = options.map(({ value }) => value).filter((value) => marks.includes(value));
    const none = marks.includes(NONE);
    const unsure = marks.includes(UNSURE);
    if (kind === "number") return this.#readNumber(name, marks);
    if (!marks.length) return { error: words(kind === "one" ? "ui-error-choose" : way === "doubting" ? "ui-error-which" : "ui-error-tick") };
    if (none && (chosen.length || unsure)) return { error: words(chosen.length ? "ui-error-none-and-sign" : "ui-error-none-and-unsure") };
    if (kind === "one") return { answers: { [name]: marks[0] } };
    if (way === "doubting") return { answers: Object.fromEntries(findings.map((one) => [one, chosen.includes(one) ? UNSURE : "no"])) };
    if (listed) return { answers: Object.fromEntries(findings.map((one) => [one, chosen.includes(one) ? "yes" : unsure ? UNSURE : "no"])) };
    return { answers: { [name]: unsure ? [...chosen, UNSURE] : chosen } };
  }

  /**
   * @param {string} name
   * @param {readonly string[]} marks
   * @returns {{answers: {[finding: string]: Value}} | {error: string}}
   */
  #readNumber(name, marks) {
    const words = this.words;
    const { range, fromDate } = this.protocol.findings[name];
    const [low, high] = range ?? [0, 0];
    const typed = (marks.find((mark) => mark !== UNSURE) ?? "").trim();
    if (marks.includes(UNSURE)) return typed ? { error: words("ui-error-number-and-unsure") } : { answers: { [name]: UNSURE } };
    const number = typedNumber(typed, fromDate === "weeks");
    if (number !== null && low <= number && number <= high) return { answers: { [name]: number } };
    return { error: words(typed ? "ui-error-range" : "ui-error-range-empty", { typed, low: String(low), high: String(high) }) };
  }
}

/**
 * Whether a question can be a statement in a list.
 *
 * @param {Protocol} protocol
 * @param {string} name
 */
export function listable(protocol, name) {
  const { kind, options, private: hidden } = protocol.findings[name];
  return kind === "yes_no" && options.at(-1) === "yes" && !hidden;
}
