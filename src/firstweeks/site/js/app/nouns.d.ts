/** What the screens of the app share. */

/** What a template is filled with: texts, lists, nodes, and what a press does. */
type ViewData = { readonly [name: string]: unknown };

/** What a screen is about. */
interface ScreenData {
  readonly name?: string;
  readonly findings?: readonly string[];
  readonly way?: Way;
  /** Asked anew, with nothing ticked. */
  readonly fresh?: boolean;
  readonly course?: Course;
}

/** The screens on the way here, by their number in the browser's history. */
type Trail = readonly { readonly name: string; readonly about: ScreenData }[];

/** What a screen shows: its node, the words of its title, and what to do when it is left. */
interface Shown {
  readonly node: HTMLElement;
  readonly title?: string;
  readonly leave?: () => void;
}

/** "telling": how to tell, for one that was not sure. "doubting": which of a list the person is not sure about. */
type Way = "telling" | "doubting" | undefined;

/** What comes when nothing more is asked, where that is not the result. */
interface Course {
  readonly after?: () => void;
}

interface QuestionAsked {
  readonly findings: readonly string[];
  readonly way?: Way;
}

type QuestionKind = "one" | "many" | "number";

interface QuestionOption {
  readonly value: string;
  readonly text: string;
  readonly hints: readonly string[];
}

/** One finding, or a list of statements, on a screen. */
interface QuestionGroup {
  /** The finding, or "list-" and the first finding of a list. */
  readonly name: string;
  /** Each option is a finding, and a tick is "yes". */
  readonly listed?: boolean;
  readonly findings: readonly string[];
  readonly kind: QuestionKind;
  readonly legend: string;
  /** What counts, behind a press, and what must be read before the answer. */
  readonly hints: readonly string[];
  readonly open: readonly string[];
  readonly why: readonly string[];
  readonly options: readonly QuestionOption[];
  /** The hints of the options stand open. */
  readonly explained?: boolean;
  readonly none: string;
  readonly unsure: string;
}

/** What is ticked and typed in each group, by its name. */
type Marks = ReadonlyMap<string, readonly string[]>;

/** One move, or a pause between sets; `from` and `to` in seconds since the start. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly phase: number;
  readonly left: number;
  readonly side: number;
  readonly set: number;
  readonly pause: boolean;
}
