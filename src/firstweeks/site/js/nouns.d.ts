/**
 * The nouns that the scripts share: the protocol as `backends/javascript.py` writes it, the answers of a person, and what the
 * engine says of them; `words/nouns.d.ts` has those of what is said. Everything else has its type where it is made.
 */

/** What `protocol.js` and `words/LANGUAGE.js` put into the page. */
declare var firstweeks: {
  readonly protocol: Protocol;
  /** The Fluent messages of each language that has been loaded. */
  readonly texts?: { readonly [language: string]: string };
  /** What `diary/` puts there when it is loaded: its data, its words, and the words that a phrase is drawn from. */
  readonly care?: object;
  readonly careTexts?: { readonly [language: string]: string };
  readonly carePhrases?: { readonly [language: string]: readonly string[] };
  /** Begin a check. */
  readonly begin?: () => void;
  readonly diary?: { enter(): Promise<void>; expire(): Promise<void> };
  /** Loaded when someone asks about a claim: its words by language, what claims are recognised by, and what hears them. */
  readonly claimTexts?: { readonly [language: string]: string };
  readonly heard?: HeardTable;
  claims?: { Listener: new (beliefs: Table<Belief>, heard: HeardTable) => ClaimListener; sentences(text: string): readonly unknown[] };
};

/** What hears claims in texts; it is loaded when someone asks about one. */
interface ClaimListener {
  find(text: string): FoundClaims;
  article(given: string): CheckedArticle;
}

/** Not in every browser. */
declare var trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(name: string): unknown } } | undefined;

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
  readonly watch: boolean;
  readonly private: boolean;
  /** Words of the result hang on it, so that it is asked even where no level does. */
  readonly words: boolean;
  /** The option that means that what it is about is not there. */
  readonly absent: string | null;
  /** What the number counts where it may be worked out from a date. */
  readonly fromDate: "weeks" | "days" | null;
  /** The days from the start of the count to other dates that it may be worked out from. */
  readonly dates: readonly number[];
}

/** How a level looks: in one word, its tone, whether nothing else is asked or offered, and self-care. */
interface Look {
  readonly look: "at_once" | "emergency" | "urgent" | "plain" | "least";
  readonly tone: "emergency" | "urgent" | "plain";
  readonly atOnce: boolean;
  readonly selfCare: boolean;
}

/** A section of a result in its place among the others: a part that is made (`shows`), or advice of a `kind`. */
interface SectionLayout {
  readonly shows: string;
  readonly kind: string;
  /** The message above it; "" where each item of advice is a section of its own. */
  readonly heading: string;
  readonly tone: Tone;
  /** The levels on whose card its short words stand, by look or by id. */
  readonly card: readonly string[];
  readonly on: readonly string[];
  readonly gate: boolean;
  readonly countryLines: boolean;
}

interface Advice {
  readonly kind: string;
  readonly onlyWhenSafe: boolean;
  /** Whether it tells of something that is asked in private. */
  readonly private: boolean;
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

/** What is loaded with claims: how texts are read, and the sources that nothing else cites. */
interface HeardTable {
  /** Patterns of what a text says that makes each claim, those that count where it makes no other, and of its opposite. */
  readonly says: Table<readonly [readonly string[], readonly string[], readonly string[]]>;
  readonly dangers: Table<readonly string[]>;
  readonly mentions: Table<readonly string[]>;
  readonly listening: Listening;
  readonly lexicon: LexiconTable;
  readonly evidence: EvidenceTable;
  readonly sources: Table<Source>;
}

/** In how many labelled texts each concept is heard, and of each a line of how often with each claim that was counted. */
interface EvidenceTable {
  readonly doubt: number;
  readonly least: number;
  readonly texts: number;
  readonly said: Table<number>;
  readonly making: Table<number>;
  readonly counts: string;
}

/** The names of the concepts of a text, after "no " where they are denied. */
type Said = ReadonlySet<string>;

/** One part of a pattern, and the names of which one has to be said, or with "never" none. */
interface Term {
  readonly need: string;
  readonly concepts: readonly string[];
  readonly names: readonly string[];
}

/** How texts are read: names of concepts, and patterns of them in `warns`, `refutes`, `advises`, `aside` and `states`. */
interface Listening {
  readonly deniable: readonly string[];
  readonly warns: readonly string[];
  readonly refutes: readonly string[];
  readonly comforts: readonly string[];
  readonly asks: readonly string[];
  readonly concludes: readonly string[];
  readonly own: readonly string[];
  readonly context: readonly string[];
  readonly advises: readonly string[];
  readonly aside: readonly string[];
  readonly grave: readonly string[];
  readonly states: readonly string[];
  readonly little: readonly string[];
  readonly terse: readonly string[];
}

/** The ways of saying things and what they say (beliefs/packing.py), words that count, and signs and their simplified form. */
interface LexiconTable {
  readonly concepts: readonly string[];
  readonly ways: string;
  readonly little: { readonly concepts: readonly string[]; readonly ways: string } | null;
  readonly number: readonly string[];
  readonly traditional: string;
}

interface Country {
  readonly emergency: string;
  readonly also: readonly string[];
  readonly language: string;
  readonly checked: string;
  readonly source: string;
  /** Whether somebody has confirmed the emergency number. */
  readonly confirmed: boolean;
  readonly routes: Table<Contact>;
}

type Hours = "always" | "day" | "unknown";

/** How a country's route is reached: a number, a page that finds the nearest, or its local name alone. */
interface Contact {
  readonly number: string;
  readonly link: string;
  readonly hours: Hours;
  /** The day on which it was confirmed; "" where it was not. */
  readonly checked: string;
  readonly source: string;
}

/** A kind of help; a country that has none of it is sent to the route `instead`. */
interface Route {
  readonly way: "call" | "go" | "stay";
  readonly instead: string;
  readonly hours: Hours;
  /** The most urgent level that it is fit for. */
  readonly upTo: string;
  readonly emergency: boolean;
  readonly support: boolean;
}

/** Whom to turn to at some levels: the route `to`, another as `fallback`, and others `also`. */
interface Door {
  readonly levels: readonly string[];
  /** It has no condition: it fits everybody at its levels. */
  readonly always: boolean;
  readonly to: string;
  readonly fallback: string;
  readonly also: readonly string[];
}

type Table<Noun> = { readonly [id: string]: Noun };

/** The protocol, as `protocol.js` brings it. An urgency is a place in `levels`; 0 is the least urgent. */
interface Protocol {
  readonly id: string;
  readonly version: string;
  readonly content: string;
  readonly certificate: string;
  readonly signedBy: readonly string[];
  readonly reviewBy: string;
  readonly levels: readonly string[];
  readonly unanswered: number;
  readonly raiseLimit: number;
  readonly looks: Table<Look>;
  readonly pages: readonly string[];
  /** The pages whose answers a clinician reads as background. */
  readonly background: readonly string[];
  readonly findings: Table<Finding>;
  readonly rules: Table<{ readonly level: number; readonly sources: readonly string[] }>;
  readonly raises: Table<{ readonly sources: readonly string[] }>;
  readonly contradictions: Table<{ readonly findings: readonly string[]; readonly unsure: string | null }>;
  readonly advice: Table<Advice>;
  readonly sayings: Table<{ readonly always: boolean; readonly fills: readonly string[]; readonly without: readonly string[] }>;
  readonly said: readonly string[];
  /** What a clinician reads first: the findings that are noted, and what is written in by hand. */
  readonly handover: { readonly situation: readonly string[]; readonly background: readonly string[]; readonly blanks: readonly string[] };
  readonly layout: readonly SectionLayout[];
  readonly beliefs: Table<Belief>;
  readonly sources: Table<Source>;
  readonly countries: Table<Country>;
  readonly routes: Table<Route>;
  readonly doors: Table<Door>;
  /** The country of each time zone, old names included. */
  readonly zones: Table<string>;
  readonly circuit: CircuitTable;
}

/** The circuit as one table. A node is a number: first the literals, then the joins, each after its parts. */
interface CircuitTable {
  /** What literals speak about: the finding, the option of a list, and how many cells there are. */
  readonly variables: readonly (readonly [finding: string, option: string | null, cells: number])[];
  readonly thresholds: Table<readonly number[]>;
  readonly literals: readonly (readonly [variable: number, cells: number])[];
  /** Each 0 for "all" or 1 for "any", and then its parts. */
  readonly joins: readonly (readonly number[])[];
  /** The nodes of each noun, in the order of the protocol. */
  readonly rules: readonly number[];
  readonly raises: readonly number[];
  readonly contradictions: readonly number[];
  readonly advice: readonly number[];
  /** The nodes that say whether a finding with an `only_if` applies, and whether a saying with a condition fits. */
  readonly gates: { readonly [finding: string]: number };
  readonly sayings: { readonly [saying: string]: number };
  /** The nodes of the doors with a condition. */
  readonly doors: { readonly [door: string]: number };
  /** The rules that ask for a sign to watch for, by its finding and option. */
  readonly about: { readonly [sign: string]: readonly string[] };
  /** For each urgency from 1 on, whether the level reaches it. */
  readonly steps: readonly number[];
  /** The variables that must be known for the interval to be exact; none but in a very large protocol. */
  readonly unclosed: readonly number[];
  /** Whether the level is small enough to be drawn as a diagram. */
  readonly diagram: boolean;
}

/** What a step of an interview goes by. An urgency is a place in the levels of the protocol. */
interface Step {
  /** The urgency told, and those between which the level lies. */
  readonly level: number;
  readonly at_least: number;
  readonly at_most: number;
  readonly contradictions: readonly string[];
  /** The findings that surely do not apply to this person. */
  readonly inapplicable: readonly string[];
  /** The page to ask next; null when no question can change the level told. */
  readonly page: Page | null;
  /** The questions that words alone hang on, to be asked when `page` is null. */
  readonly for_words: Page | null;
  /** How many screens are left at most. */
  readonly left: number;
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
  /** Both ends of the interval are reached by some way of answering the rest. */
  readonly exact: boolean;
  readonly rules: readonly Reason[];
  readonly raises: readonly Reason[];
  readonly open: readonly OpenRule[];
  readonly contradictions: readonly string[];
  readonly changes: readonly Change[];
  readonly advice: readonly string[];
  readonly next: Page | null;
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
