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

interface Session {
  language: string;
  country: string;
  answers: { [finding: string]: Value };
  accepted: Set<string>;
  leftOut: Set<string>;
  readonly words: Words;
  readonly presenter: Presenter;
  readonly assessment: Assessment;
  readonly emergency: string;
  readonly countryName: string;
  readonly started: boolean;
  wipe(): void;
  presenterIn(language: string): Presenter;
  urgency(level: string): number;
}

interface Stopwatch {
  readonly running: boolean;
  readonly seconds: number;
  start(): void;
  stop(): void;
}

/** qrcode-generator. */
declare var qrcode: {
  (version: number, level: string): {
    addData(text: string, mode: string): void;
    make(): void;
    createDataURL(size: number, margin: number): string;
  };
  stringToBytes: (text: string) => number[];
};

interface Firstweeks {
  session: Session;
  screens: { [name: string]: (about: ScreenData) => Shown };
  languages: { readonly [code: string]: string };
  view(template: string, data?: ViewData): HTMLElement;
  navigation: {
    begin(first?: { name?: string }): void;
    go(name: string, about?: ScreenData): void;
    again(): void;
    back(): void;
    restart(): void;
  };
  questions: {
    readonly UNSURE: string;
    readonly NONE: string;
    together(findings: readonly string[]): readonly string[];
    questionOf(asked: QuestionAsked): Question;
    marksOf(asked: QuestionAsked): readonly string[];
    read(
      asked: QuestionAsked,
      question: Question,
      marks: readonly string[],
    ): { answers: { [finding: string]: Value } } | { error: string };
  };
  form: {
    formGroup(question: Question, marks: readonly string[]): HTMLElement;
    marksIn(form: HTMLElement): string[];
    showError(screen: HTMLElement, error: string): void;
    one<T extends Element = HTMLElement>(root: Element, selector: string, type?: new () => T): T;
  };
  asking: {
    begin(): void;
    askSigns(course?: Course): void;
    next(course: Course): void;
    ask(page: Page, course: Course): void;
    rows(course?: Course): ViewData[];
  };
  dates: {
    weeksSince(began: { year: number; month: number; day: number }, today: Date): number | null;
    join(screen: HTMLElement): void;
  };
  sections: {
    open(section: Section): HTMLElement;
    closed(section: Section): HTMLElement;
    spread(section: Section): HTMLElement;
    doList(section: Section): HTMLElement;
    listCard(section: Section): HTMLElement;
  };
  summaries: { codeText(care: string): { text: string; whole: boolean }; asText(care: string): string };
  care: { enter(): void };
  pacing: {
    moves(pace: Pace): Move[];
    at(course: readonly Move[], seconds: number): Move | null;
    Stopwatch: new (now: () => number) => Stopwatch;
  };
  frame: { refresh(): void; watch(): void; speak(language: string): Promise<void>; leavePage(): void };
}
