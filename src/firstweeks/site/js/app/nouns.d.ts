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

/** What a screen shows: its node, the words of its title, and what to do when it is left. */
interface Shown {
  readonly node: HTMLElement;
  readonly title?: string;
  readonly leave?: () => void;
}

/** "telling": how to tell, for one that was not sure. "doubting": which of a list the person is not sure about. */
type Way = "telling" | "doubting" | undefined;

/** The page that is being asked, what is left of it, the urgency already told, and what comes when nothing more is asked. */
interface Course {
  readonly page: string | null;
  readonly rest: readonly string[];
  readonly told?: number;
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

interface Question {
  readonly kind: QuestionKind;
  readonly caption: string;
  readonly legend: string;
  readonly hints: readonly string[];
  readonly why: readonly string[];
  readonly options: readonly QuestionOption[];
  readonly none: string;
  readonly unsure: string;
}

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
