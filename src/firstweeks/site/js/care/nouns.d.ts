/** The nouns of care/, as firstweeks/care/script.py writes them. */

/** One thing that a figure is worked out from; numbers are in the first unit. */
interface FigureInput {
  readonly kind: "date" | "moment" | "time" | "number" | "age" | "choice";
  readonly range: readonly [number, number];
  readonly units: { readonly [unit: string]: number };
  readonly options: readonly string[];
  readonly whole: boolean;
  readonly optional: boolean;
  readonly needs: readonly string[];
}

/** A figure: what it takes, the numbers of its formula, and the sources that it rests on. */
interface Figure {
  readonly id: string;
  readonly inputs: { readonly [name: string]: FigureInput };
  readonly values: { readonly [name: string]: any };
  readonly sources: readonly string[];
}

/** What was entered at a time: minutes since 1970-01-01 by the clock on the wall; a date as its day since then. */
interface Entry {
  readonly at: number;
  readonly values: { readonly [field: string]: string | number };
}

/** A sentence over days: the name of its shape, then what it holds. */
type Moment = readonly [string, ...any[]];

interface DiaryField {
  readonly id: string;
  readonly kind: "ordered" | "choice" | "number" | "date" | "text";
  readonly options: readonly string[];
  readonly absent: string;
  readonly range: readonly [number, number];
  readonly taps: readonly number[];
  readonly picture: string;
  readonly finding: string;
  readonly once: boolean;
}

/** What a guide expects of a field, for whom, and which guide in which country. */
interface Band {
  readonly figure: string;
  readonly when: readonly any[];
  readonly guidelines: { readonly [country: string]: string };
  readonly term: number;
}

interface DiaryRule {
  readonly id: string;
  readonly level: string;
  readonly urgency: number;
  readonly when: Moment;
  readonly unless: Moment | null;
}

interface Diary {
  readonly entries: { readonly [kind: string]: readonly string[] };
  readonly fields: { readonly [field: string]: DiaryField };
  readonly rules: { readonly [rule: string]: DiaryRule };
  readonly look: { readonly [level: string]: number };
  readonly never: readonly string[];
  readonly unsaid: { readonly [finding: string]: Value };
}

/** The answers of an interview that came to its end, by the content with this hash; none that was given in private. */
interface Check {
  readonly at: number;
  readonly content: string;
  readonly answers: Answers;
}

/** How a check differs from the one before; see care/checks.py. */
interface CheckChange {
  readonly kind: "more" | "same" | "less" | "unseen" | "unknown";
  readonly at: number;
  readonly before: string;
  readonly now: string;
  readonly because: { readonly [finding: string]: Value };
  readonly rules: readonly string[];
}

/** What is kept: the entries with a name each, the last interviews, when it was changed last, and after how many days it is deleted. */
interface Content {
  readonly entries: readonly (Entry & { readonly id: string })[];
  /** The last interview and the one before it. */
  readonly checks?: readonly Check[];
  readonly changed: number;
  readonly days: number;
}

/** A page for days of waiting: whom it is for, and the greatest urgency at which it is shown. */
interface WaitingPage {
  readonly id: string;
  readonly when: readonly any[];
  readonly upTo: number;
  readonly lost: boolean;
}

/** A part of a day: the advice that it goes with, what must not be entered, and of a walk its minutes. */
interface PlanPart {
  readonly id: string;
  readonly advice: string;
  readonly stop: Moment | null;
  readonly figure: string;
  readonly goal: { readonly [name: string]: number };
}
