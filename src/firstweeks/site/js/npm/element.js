/**
 * <firstweeks-interview>: the interview and its result as a custom element for other people's pages.
 *
 * It sends nothing, stores nothing, and needs nothing that a strict policy forbids: its style is a constructed sheet, and
 * no text becomes markup. `define` registers it with a language; a page may register several.
 */

import { Engine } from "../engine/engine.js";
import { wordsOf } from "../words/fluent.js";
import { Presenter } from "../words/presenter.js";
import { turn } from "../asking/course.js";
import { Questions } from "../asking/questions.js";
import { guessCountry } from "../words/region.js";
import { fieldOf, marksOn, reveal } from "./fields.js";
import { each, made } from "./markup.js";
import { calling, shownResult } from "./result.js";
import { SHEET } from "./sheet.js";

/**
 * What was answered, what is asked about it at once, and the contradictions that the person lets stand.
 *
 * @typedef {{readonly answers: Answers, readonly more: QuestionAsked | null, readonly accepted: readonly string[]}} State
 */

/** @import { Turn } from "../asking/course.js" */
const NAME = "firstweeks-interview";
/** @type {Map<string, Words>} */
const spoken = new Map();
/** @type {Engine | null} */
let engine = null;

/**
 * Make the element speak a language; the first call registers it.
 *
 * @param {Protocol} protocol
 * @param {string} language
 * @param {string} text Fluent messages
 */
export function define(protocol, language, text) {
  engine ??= new Engine(protocol);
  spoken.set(language, wordsOf(language, text));
  if (!customElements.get(NAME)) customElements.define(NAME, Interview);
}

/** @type {State} */
const BEGUN = { answers: {}, more: null, accepted: [] };

class Interview extends HTMLElement {
  static observedAttributes = ["language", "country"];
  #root = this.attachShadow({ mode: "open" });
  #engine = /** @type {Engine} */ (engine);
  #state = BEGUN;
  /** The states before, to go back to. @type {State[]} */
  #before = [];
  #country = "";
  /** Whether questions show, and not the result so far. */
  #asking = true;

  connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    this.#root.adoptedStyleSheets = [sheet];
    this.#show();
  }

  attributeChangedCallback() {
    this.#country = "";
    if (this.isConnected) this.#show();
  }

  /** Forget every answer and begin again. */
  restart() {
    [this.#state, this.#before] = [BEGUN, []];
    this.#turnTo(true);
  }

  get #words() {
    return spoken.get(this.getAttribute("language") ?? "") ?? /** @type {Words} */ (spoken.values().next().value);
  }

  get #presenter() {
    const { countries } = this.#engine.protocol;
    const given = this.#country || (this.getAttribute("country") ?? "").toUpperCase();
    const country = Object.hasOwn(countries, given) ? given : guessCountry(this.#engine.protocol);
    return new Presenter(this.#engine, this.#words, country);
  }

  /** @param {boolean} [moved] whether the person went on to another screen */
  #show(moved = false) {
    const { answers, accepted } = this.#state;
    const step = this.#engine.step(answers);
    const shown = this.#screen(step, turn(this.#engine.protocol, step, new Set(accepted)));
    shown.lang = this.#words.language;
    shown.dir = this.#words("ui-language-direction");
    this.#root.replaceChildren(shown);
    if (moved) this.#root.querySelector("h2")?.focus();
  }

  /**
   * @param {Step} step
   * @param {Turn} coming
   */
  #screen(step, coming) {
    const { more } = this.#state;
    if (!this.#asking) return this.#result(more !== null || coming.screen !== "result");
    if (more) return this.#question(more, step, false);
    if (coming.screen === "question") return this.#question(coming.page, step, coming.forWords);
    return coming.screen === "conflict" ? this.#conflict(coming.name) : this.#result(false);
  }

  /**
   * @param {QuestionAsked} asked
   * @param {Step} step
   * @param {boolean} forWords
   */
  #question({ findings, way }, step, forWords) {
    const { words } = this.#presenter;
    const { protocol } = this.#engine;
    const { answers } = this.#state;
    const questions = new Questions(this.#engine, words, answers);
    const groups = questions.groupsOf({ findings, way });
    const fields = new Map(groups.map((group) => [group.name, fieldOf(words, group, questions.marksOf(group, way), groups.length === 1)]));
    const marks = () => new Map([...fields].map(([name, field]) => [name, marksOn(field)]));
    const shown = () => {
      const hidden = questions.hidden(findings, groups, marks());
      for (const group of groups) reveal(group, /** @type {HTMLElement} */ (fields.get(group.name)), hidden);
      return questions.shown(groups, hidden);
    };
    shown();
    const problem = made("p", { class: "problem", role: "alert" });
    const buttons = [made("button", { class: "main" }, words("ui-continue")), ...this.#backward()];
    const heading = questions.heading(findings, groups, forWords);
    const head = heading ? [made("h2", { tabindex: "-1" }, heading)] : [];
    const form = made("form", { novalidate: "" }, ...head, problem, ...fields.values(), made("p", { class: "buttons" }, ...buttons));
    form.addEventListener("change", shown);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const left = shown();
      const read = questions.read(left, marks(), way);
      if (!read.errors.length) return this.#answered(read.answers, way ? null : questions.followUp(left, read.answers));
      problem.textContent = read.errors[0].named;
      fields.get(read.errors[0].name)?.querySelector("input")?.focus();
    });
    const first = findings.some((name) => protocol.findings[name].page === protocol.pages[0]);
    return made("div", { part: "question" }, ...this.#sofar(step, first), form, made("p", { class: "small" }, words("ui-stays-here")));
  }

  /**
   * What stands above a question: the emergency number, an emergency that is sure already, or what to do if nothing more is
   * answered.
   *
   * @param {Step} step
   * @param {boolean} first
   * @returns {HTMLElement[]}
   */
  #sofar(step, first) {
    const presenter = this.#presenter;
    const { words, country } = presenter;
    const { countries, levels, looks } = this.#engine.protocol;
    const emergency = words(`place-${country}.emergency`);
    const call = (/** @type {string} */ text) => calling(text, countries[country].emergency || "112");
    const level = levels[step.at_least];
    const see = (/** @type {string} */ text) => this.#button(text, () => this.#turnTo(false));
    if (!first && looks[level].tone === "emergency") {
      const says = made("p", {}, made("strong", {}, words(`level-${level}`, { emergency })), ` ${words("ui-answer-on-the-way")}`);
      return [made("div", { class: "card emergency" }, says, call(words("ui-call", { number: emergency })), see(words("ui-see-how")))];
    }
    const bar = first ? [call(words("ui-emergency-line", { emergency }))] : [];
    return [...bar, ...(this.#before.length ? [see(presenter.ifYouStop({ level: levels[step.level] }))] : [])];
  }

  /**
   * @param {Answers} given
   * @param {QuestionAsked | null} more what is asked at once about them
   */
  #answered(given, more) {
    const { protocol } = this.#engine;
    const answers = { ...this.#state.answers, ...given };
    const level = protocol.levels[this.#engine.step(answers).at_least];
    // A danger that is already told must not wait for a second question.
    const urgent = protocol.looks[level].tone === "emergency";
    this.#go({ answers, more: urgent ? null : more });
  }

  /**
   * Two answers that do not fit together: both are shown, neither is corrected.
   *
   * @param {string} name
   */
  #conflict(name) {
    const { words, phrases } = this.#presenter;
    const { contradictions, findings } = this.#engine.protocol;
    const { answers, accepted } = this.#state;
    const row = (/** @type {string} */ finding) => {
      const says = words("ui-pair", { name: phrases.name(finding), answer: phrases.answer(findings[finding], answers[finding]) });
      return made("p", {}, `${says} `, this.#button(words("ui-change"), () => this.#go({ more: { findings: [finding] } })));
    };
    const says = [...words.lines(`contradiction-${name}`), ...words.lines(`contradiction-${name}.stands`)];
    const rows = contradictions[name].findings.filter((finding) => finding in answers).map(row);
    const keep = this.#button(words("ui-keep-both"), () => this.#go({ accepted: [...accepted, name] }));
    const head = made("h2", { tabindex: "-1" }, words("ui-check-answers"));
    return made("div", { part: "question" }, head, ...each("p", says), ...rows, made("p", { class: "buttons" }, keep, ...this.#backward()));
  }

  /** @param {boolean} open whether there is more to ask */
  #result(open) {
    const presenter = this.#presenter;
    const { words } = presenter;
    const assessment = this.#engine.assess(this.#state.answers);
    const answers = this.#engine.answers(this.#state.answers);
    const result = presenter.result(assessment, answers);
    const onward = open ? [this.#button(words("ui-go-on"), () => this.#turnTo(true))] : [];
    const buttons = [...onward, ...this.#backward(), this.#button(words("ui-start-anew"), () => this.restart())];
    const { level, at_least, at_most, decided, protocol } = assessment;
    const detail = { level, at_least, at_most, decided, headline: result.headline, when: result.when, protocol };
    // After the screen is there, so that whoever listens finds it.
    queueMicrotask(() => this.dispatchEvent(new CustomEvent("firstweeks-result", { detail, bubbles: true, composed: true })));
    const shown = shownResult(result, this.#engine.protocol.looks[level].atOnce);
    shown.append(this.#countries(presenter), made("p", { class: "buttons" }, ...buttons));
    return shown;
  }

  /** @param {Presenter} presenter */
  #countries({ words, country }) {
    const { countries } = this.#engine.protocol;
    const options = Object.keys(countries).map((code) => made("option", { value: code }, words(`place-${code}`)));
    const select = /** @type {HTMLSelectElement} */ (made("select", {}, ...options));
    select.value = country;
    select.addEventListener("change", () => {
      this.#country = select.value;
      this.#show(true);
    });
    return made("label", { class: "country" }, words("ui-country"), select);
  }

  /**
   * @param {string} text
   * @param {() => void} press
   */
  #button(text, press) {
    const button = made("button", { type: "button" }, text);
    button.addEventListener("click", press);
    return button;
  }

  /** @returns {HTMLElement[]} */
  #backward() {
    const back = () => {
      if (this.#asking) this.#state = this.#before.pop() ?? BEGUN;
      this.#turnTo(true);
    };
    return this.#before.length ? [this.#button(this.#words("ui-back"), back)] : [];
  }

  /** @param {Partial<State>} change what is otherwise now; what was asked at once is not asked again */
  #go(change) {
    this.#before.push(this.#state);
    this.#state = { ...this.#state, more: null, ...change };
    this.#turnTo(true);
  }

  /** @param {boolean} asking whether to questions, or to the result so far */
  #turnTo(asking) {
    this.#asking = asking;
    this.#show(true);
  }
}
