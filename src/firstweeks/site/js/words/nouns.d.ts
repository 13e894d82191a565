/** What the words of a language are, and what is said in them. */

/** The words of one language: a message by its name, or an attribute as "name.attribute"; it throws `MissingMessage` for others. */
interface Words {
  (name: string, variables?: { readonly [variable: string]: string }): string;
  readonly language: string;
  has(name: string): boolean;
  /** The paragraphs, or the steps, of a message of several lines. */
  lines(name: string, variables?: { readonly [variable: string]: string }): string[];
  /** The same of a message that may be missing; none where it is. */
  someLines(name: string, variables?: { readonly [variable: string]: string }): string[];
  /** The same words for one country, whose code every message is given as `$place`. */
  at(place: string): Words;
}

/** A route in words (twin: rendering/doors.py): `number` is read and `dial` is dialled; "" where there is none. */
interface ShownRoute {
  readonly kind: string;
  readonly way: "call" | "go" | "stay";
  readonly name: string;
  readonly text: readonly string[];
  readonly number: string;
  readonly dial: string;
  /** The other numbers that `number` holds, to be dialled too. */
  readonly more: readonly string[];
  readonly link: string;
  readonly hours: string;
  readonly confirmed: boolean;
}

/** What a person is to do, how soon and how, and the routes that lead there. */
interface ShownDoor {
  readonly id: string;
  readonly headline: string;
  readonly when: string;
  readonly text: readonly string[];
  readonly first: ShownRoute;
  readonly fallback: ShownRoute | null;
  readonly also: readonly ShownRoute[];
}

type Tone = "plain" | "urgent" | "emergency" | "do" | "do_not";

/** A number to dial, or a page that finds one, in the words of the button that leads there; the other is "". */
interface Call {
  readonly text: string;
  readonly number: string;
  readonly link: string;
}

/** A heading with paragraphs, bullets, numbers to call and further sections below it; its `id` is the same in every language. */
interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly parts: readonly Section[];
  readonly tone: Tone;
  readonly id: string;
  /** The routes that the text names, to be dialled. */
  readonly routes?: readonly ShownRoute[];
  readonly calls?: readonly Call[];
}

/** The level as a headline, and when; the card, which is open; and the whole, a section for each line that opens. */
interface Result {
  readonly headline: string;
  readonly when: string;
  readonly tone: "emergency" | "urgent" | "plain";
  readonly card: readonly Section[];
  readonly sections: readonly Section[];
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
  /** Whether it opens at a press. */
  readonly closed: boolean;
}

interface Summary {
  readonly title: string;
  readonly note: string;
  readonly topics: readonly Topic[];
}

/** A claim that a text makes or comes near: `score` is the share of a pattern that it says. */
interface NearClaim {
  readonly claim: string;
  readonly verdict: string;
  readonly score: number;
}

interface FoundClaims {
  readonly claim: string | null;
  readonly verdict: string | null;
  readonly score: number;
  readonly nearest: readonly NearClaim[];
  readonly danger: string | null;
}

interface MarkedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly claim: string | null;
  readonly verdict: string | null;
  readonly danger: string | null;
}

interface CheckedArticle {
  readonly text: string;
  readonly sentences: readonly MarkedSentence[];
  readonly omissions: readonly { readonly mention: string; readonly found: boolean }[];
  readonly danger: string | null;
}
