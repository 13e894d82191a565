import type { Answers, Assessment, Page, Protocol, Result, Section, ShownDoor, Step, Summary, Words } from "./nouns.js";

export type * from "./nouns.js";

/** Answers that break the contract: every fault with its place. */
export class AnswersRejected extends Error {
  readonly problems: readonly { readonly says: string; readonly where: string }[];
}

/** A function from answers to an assessment. It keeps nothing between calls. */
export class Engine {
  constructor(protocol: Protocol);
  readonly protocol: Protocol;
  /** The answers as the engine reads them. @throws {AnswersRejected} */
  answers(given: Answers): Answers;
  /** The level, its interval, the reasons, and the page to ask next. @throws {AnswersRejected} */
  assess(given: Answers): Assessment;
  /** What an interview goes by. @throws {AnswersRejected} */
  step(given: Answers): Step;
  /** The pages that advice of these kinds still waits for. @throws {AnswersRejected} */
  pagesForAdvice(given: Answers, kinds: readonly string[]): Page[];
}

/** A message that is needed, and that its language has not. */
export class MissingMessage extends Error {}

/** The words of a language, from the text that `firstweeks/words/LANGUAGE` exports. */
export function wordsOf(language: string, text: string): Words;

/** Turns assessments into words, in one language and for one country; `answers` are those of `Engine.answers`. */
export class Presenter {
  constructor(engine: Engine, words: Words, country: string);
  readonly words: Words;
  readonly country: string;
  readonly emergency: string;
  door(assessment: Assessment, answers: Answers): ShownDoor;
  result(assessment: Assessment, answers: Answers): Result;
  on(screen: string, assessment: Assessment, answers: Answers): Section[];
  sources(assessment: Assessment): Section;
  ifYouStop(assessment: Assessment): string;
}

/** The country of the time zone of this device, or "other". */
export function guessCountry(protocol: Protocol, zone?: string): string;

/** What a clinician reads; `leftOut` are the ids of parts to do without. */
export function summarise(presenter: Presenter, assessment: Assessment, answers: Answers, now: Date, leftOut?: ReadonlySet<string>): Summary;

/** The summary as plain text. */
export function summaryText(summary: Summary): string;
