/**
 * What the scripts of the app share: the data that `backends/javascript.py` writes, the answers of a person, what the
 * engine says of them, and the rooms. Each room has the name of its twin in Python.
 */

declare var firstweeks: Firstweeks;

/** One answer: an option, "yes", "no" or "unsure"; a number; or the options of a list, "unsure" last if it is there. */
type Value = string | number | readonly string[];

/** Answers by finding, by the contract of answers: absent is not asked yet, "unsure" was asked and cannot be told. */
type Answers = { readonly [finding: string]: Value };

type Kind = "yes_no" | "choice" | "ordered" | "number" | "many";

/** One thing that can be learnt about a person; `gates` are the findings that say whether it is asked at all. */
interface Finding {
  readonly id: string;
  readonly kind: Kind;
  readonly page: string;
  readonly options: readonly string[];
  readonly range: readonly [number, number] | null;
  readonly unit: string;
  readonly gates: readonly string[];
  readonly usual: Value;
  readonly watch: boolean;
  readonly private: boolean;
}

interface Advice {
  readonly kind: string;
  readonly onlyWhenSafe: boolean;
  readonly sources: readonly string[];
  readonly pace: Pace | null;
}

/** How a routine goes with a count: seconds of each phase of a move, moves on a side, sides, sets, seconds between sets. */
interface Pace {
  readonly phases: readonly number[];
  readonly times: number;
  readonly sides: number;
  readonly sets: number;
  readonly pause: number;
}

interface Source {
  readonly citation: string;
  readonly link: string;
  readonly checked: "primary" | "secondary" | "no";
}

interface Belief {
  readonly verdict: string;
  readonly urgent: boolean;
  readonly sources: readonly string[];
}

interface Country {
  readonly emergency: string;
  readonly also: readonly string[];
  readonly adviceLine: string;
  readonly language: string;
  readonly checked: string;
  readonly source: string;
  readonly unknown: readonly string[];
  /** The lines that listen or protect: what each is for, and its number. */
  readonly support: { readonly [purpose: string]: string };
}

type Table<Noun> = { readonly [id: string]: Noun };

/** The protocol, as `protocol.js` brings it. An urgency is a place in `levels`; 0 is the least urgent. */
interface Protocol {
  readonly id: string;
  readonly version: string;
  readonly content: string;
  readonly certificate: string;
  readonly signedBy: readonly string[];
  readonly levels: readonly string[];
  readonly unanswered: number;
  readonly raiseLimit: number;
  readonly pages: readonly string[];
  readonly findings: Table<Finding>;
  readonly rules: Table<{ readonly level: number; readonly sources: readonly string[] }>;
  readonly raises: Table<{ readonly sources: readonly string[] }>;
  readonly contradictions: Table<{ readonly findings: readonly string[]; readonly unsure: string | null }>;
  readonly advice: Table<Advice>;
  readonly beliefs: Table<Belief>;
  readonly sources: Table<Source>;
  readonly countries: Table<Country>;
  /** The country of each time zone, old names included. */
  readonly zones: Table<string>;
  readonly circuit: Circuit;
}

/**
 * The circuit. A node is a number: first the literals, then the joins. A value is 0 (no), 2 (unknown) or 3 (yes): bit 0
 * says "surely", bit 1 "possibly", so that one `&` or `|` does both.
 */
interface Circuit {
  /** What literals speak about: the finding, the option of a list, and how many cells there are. */
  readonly variables: readonly (readonly [finding: string, option: string | null, cells: number])[];
  readonly thresholds: Table<readonly number[]>;
  readonly literals: readonly (readonly [variable: number, cells: number])[];
  /** Each 0 for "all" or 1 for "any", and then its parts. */
  readonly joins: readonly (readonly number[])[];
  /** The nodes of the rules, raises and advice, in the order of the protocol. */
  readonly rules: readonly number[];
  readonly raises: readonly number[];
  readonly advice: readonly number[];
  /** The findings that have an `only_if`. */
  readonly gates: readonly string[];
  /** Each an urgency (null for a raise) and the literals that together make it. */
  readonly implicants: readonly (readonly [urgency: number | null, ...literals: number[]])[];
  /** For each option that others may stand for in the implicants, the variable of the one that does. */
  readonly speaks: { readonly [variable: number]: number };
  /** The variables whose literals are not nested in each other. */
  readonly binate: readonly number[];
  /** From the values of the literals to values in the order of the protocol. */
  readonly run: {
    /** Rules, raises, and for each urgency from 1 whether the level reaches it. */
    rules(literals: readonly number[]): number[];
    gates(literals: readonly number[]): number[];
    contradictions(literals: readonly number[]): number[];
    advice(literals: readonly number[]): number[];
  };
}

/** The urgencies between which the level lies. */
interface Bounds {
  readonly at_least: number;
  readonly at_most: number;
}

/** The same with the rules that surely and may hold. */
interface Interval extends Bounds {
  readonly fired: readonly string[];
  readonly open: readonly string[];
}

/** A rule or a raise that holds, and the answers that made it hold; a raise has no level of its own. */
interface Reason {
  readonly rule: string;
  readonly level: string | null;
  readonly because: Answers;
}

/** A rule or a raise that may still hold, and the findings it waits for. */
interface OpenRule {
  readonly rule: string;
  readonly level: string | null;
  readonly waits_for: readonly string[];
}

/** A sign that would raise the level, if it started or grew now. */
interface Change {
  readonly finding: string;
  readonly option: string;
  readonly level: string;
}

/** Which protocol an assessment comes from: its id, version, and the SHA-256 of its content and certificate. */
interface ProtocolName {
  readonly id: string;
  readonly version: string;
  readonly content: string;
  readonly certificate: string;
}

/** What can be told from some answers, complete or not; the names are those of the JSON that Python gives. */
interface Assessment {
  readonly level: string;
  readonly at_least: string;
  readonly at_most: string;
  readonly decided: boolean;
  readonly rules: readonly Reason[];
  readonly raises: readonly Reason[];
  readonly open: readonly OpenRule[];
  readonly contradictions: readonly string[];
  readonly changes: readonly Change[];
  readonly advice: readonly string[];
  readonly protocol: ProtocolName;
}

/** A screen: its id and the findings on it that are asked, in order. */
interface Page {
  readonly id: string;
  readonly findings: readonly string[];
}

/** Something that breaks the contract of answers, and where. */
interface Problem {
  readonly says: string;
  readonly where: string;
}

/** The front door. Every method starts from the answers alone, and throws `AnswersRejected` at a broken contract. */
interface Engine {
  readonly protocol: Protocol;
  /** The level to tell, the interval it lies in, the reasons, and what applies. */
  assess(given: object): Assessment;
  /** The interval and the rules alone. */
  interval(given: object): Interval;
  /** The page to ask next, with what on it can still change the level; null when nothing can. */
  nextPage(given: object): Page | null;
  /** The pages with the questions that advice of these kinds, such as "routine", still waits for. */
  pagesForAdvice(given: object, kinds: readonly string[]): Page[];
  /** For each finding with an `only_if`, whether it is asked of this person: 0 no, 2 not known yet, 3 yes. */
  gates(given: object): { [finding: string]: number };
  /** The pairs of answers that do not fit together. */
  contradictions(given: object): string[];
  /** The findings that a contradiction is about. */
  findingsOf(contradiction: string): readonly string[];
  /** Answers as the engine reads them, checked. */
  answers(given: object): Answers;
}

interface Cells {
  literalValues(answers: Answers): number[];
  changed(values: readonly number[], finding: string, value: Value): number[];
  of(finding: string, value: Value | undefined): [variable: number, left: number][];
}

interface Scalar {
  readonly protocol: Protocol;
  readonly cells: Cells;
  interval(answers: Answers): Interval;
  bounds(literals: readonly number[]): Bounds;
  raises(answers: Answers): { [raise: string]: number };
  gates(answers: Answers): { [finding: string]: number };
  contradictions(answers: Answers): string[];
  advice(answers: Answers): string[];
  node(group: "rules" | "raises" | "advice", name: string): number;
}

interface Trace {
  because(node: number): Answers;
  waitsFor(node: number): string[];
}

/** A set of whole numbers below a limit, as 32-bit words. */
interface Bits {
  add(other: Bits): Bits;
  addShared(one: Bits, other: Bits): Bits;
  put(number: number): Bits;
  and(other: Bits): Bits;
  or(other: Bits): Bits;
  without(other: Bits): Bits;
  meets(other: Bits): boolean;
  has(number: number): boolean;
  isEmpty(): boolean;
  countShared(other: Bits): number;
  numbers(): Generator<number>;
}

interface Terms {
  readonly protocol: Protocol;
  readonly urgency: readonly (number | null)[];
  readonly literals: readonly (readonly number[])[];
  readonly everything: Bits;
  readonly mentioning: ReadonlyMap<string, Bits>;
  readonly without: ReadonlyMap<string, Bits>;
  readonly within: readonly ReadonlyMap<string, Bits>[];
  readonly killedByUsual: ReadonlyMap<string, Bits>;
  readonly levels: readonly Bits[];
  readonly orMore: readonly Bits[];
  readonly raises: Bits;
  readonly ranks: readonly Bits[];
  readonly loose: Bits;
  readonly none: Bits;
  finding(literal: number): string;
  all(sets: readonly Bits[]): Bits;
  said(name: string, value: Value): Said;
}

/** The implicants that an answer makes impossible, and those that it leaves unsure, which can never be sure. */
interface Said {
  readonly dead: Bits;
  readonly unsure: Bits;
}

interface Board {
  kills(): Generator<Map<string, Bits>>;
  worth(asked: ReadonlyMap<string, Bits>): Map<string, number>;
  matters(wanted: Iterable<string>): boolean;
}

interface Interview {
  nextPage(answers: Answers): Page | null;
}

/** The words of one language: a message by its name, or an attribute as "name.attribute"; "" where there is none. */
interface Words {
  (name: string, variables?: { readonly [variable: string]: string }): string;
  readonly language: string;
  has(name: string): boolean;
  /** The paragraphs, or the steps, of a message of several lines. */
  lines(name: string, variables?: { readonly [variable: string]: string }): string[];
}

interface Phrases {
  name(finding: string): string;
  answer(finding: Finding, value: Value): string;
  option(finding: Finding, option: string): string;
  answers(given: Answers): [name: string, answer: string][];
  because(given: Answers): string;
  pairs(given: Answers): string[];
  joined(parts: readonly string[]): string;
  sign(finding: string, option: string): string;
  listed(parts: readonly string[]): string;
  say(given: Answers, level: string): string;
  findingsOf(contradiction: string): readonly string[];
}

type Tone = "plain" | "urgent" | "do" | "do_not";

/** A heading with paragraphs, bullets and further sections below it; its `id` is the same in every language. */
interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly parts: readonly Section[];
  readonly tone: Tone;
  readonly id: string;
}

/** The level as a headline, where and when, and everything below it. */
interface Result {
  readonly headline: string;
  readonly when: string;
  readonly urgent: boolean;
  readonly sections: readonly Section[];
}

/** Turns assessments into results, in one language and for one country. */
interface Presenter {
  readonly protocol: Protocol;
  readonly words: Words;
  readonly country: string;
  readonly phrases: Phrases;
  readonly emergency: string;
  result(assessment: Assessment, answers: Answers): Result;
  selfCare(assessment: Assessment): Section[];
  sources(assessment: Assessment): Section;
  soFar(assessment: Assessment): string;
}

/** The least that a person can leave out of a summary; its id is the same in every language. */
interface Part {
  readonly id: string;
  readonly text: string;
}

/** A line as it is printed, and the parts that it is made of. */
interface Line {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** One of the four sections of SBAR: paragraphs, or where it is `listed` bullets. */
interface Topic {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly listed: boolean;
}

interface Summary {
  readonly title: string;
  readonly note: string;
  readonly topics: readonly Topic[];
}

/** A claim, and how near it comes: 1 is word for word. */
interface Match {
  readonly belief: string;
  readonly score: number;
}

interface Features {
  of(text: string): Set<string>;
}

interface Claims {
  near(text: string): Match[];
}

type Pattern = object | string;

/** What @fluent/bundle puts into the page. */
declare var FluentBundle: {
  FluentBundle: new (language: string, options: { useIsolating: boolean }) => {
    addResource(resource: object): Error[];
    getMessage(name: string): { value: Pattern | null; attributes: { [name: string]: Pattern } } | undefined;
    formatPattern(pattern: Pattern, variables: object | undefined, errors: Error[]): string;
  };
  FluentResource: new (text: string) => object;
};

interface Firstweeks {
  /** Written by `backends/javascript.py`. */
  protocol: Protocol;
  /** The Fluent messages of each language that has been loaded. */
  texts: { [language: string]: string };
  /** The engine of `protocol`. */
  readonly engine: Engine;
  engineOf(protocol: Protocol): Engine;

  readAnswers(protocol: Protocol, given: object): Answers;
  AnswersRejected: new (problems: readonly Problem[]) => Error & { readonly problems: readonly Problem[] };
  Cells: new (protocol: Protocol) => Cells;
  Scalar: new (protocol: Protocol) => Scalar;
  Trace: new (scalar: Scalar, answers: Answers) => Trace;
  assessing: {
    told(protocol: Protocol, bounds: Bounds): number;
    assess(scalar: Scalar, answers: Answers): Assessment;
    contradictions(scalar: Scalar, answers: Answers): string[];
    adviceWaitsFor(scalar: Scalar, answers: Answers, kinds: readonly string[]): string[];
  };
  Bits: new (limit: number) => Bits;
  Terms: new (scalar: Scalar) => Terms;
  Board: new (
    terms: Terms,
    interval: Interval,
    gates: { readonly [finding: string]: number },
    answers: Answers,
  ) => Board;
  Interview: new (scalar: Scalar) => Interview;

  words(language: string): Words;
  Phrases: new (protocol: Protocol, words: Words) => Phrases;
  Presenter: new (protocol: Protocol, words: Words, country: string) => Presenter;
  summarise(
    presenter: Presenter,
    assessment: Assessment,
    answers: Answers,
    now: Date,
    leftOut?: ReadonlySet<string>,
  ): Summary;
  summaryText(summary: Summary): string;
  Features: new (words: Words) => Features;
  /** Lower case without accents, and with plain apostrophes. */
  folded(text: string): string;
  Claims: new (words: Words, beliefs: Table<Belief>) => Claims;
  isNear(match: Match, beliefs: Table<Belief>): boolean;
  nearestClaims(spoken: readonly Words[], beliefs: Table<Belief>, text: string): { words: Words; found: Match[] };
  guessLanguage(available: readonly string[], wanted?: readonly string[]): string;
  guessCountry(protocol: Protocol, zone?: string): string;
}
