/**
 * <firstweeks-interview>: the interview and its result as a custom element for other people's pages.
 *
 * It sends nothing, stores nothing, and needs nothing that a strict policy forbids: its style is a constructed sheet, and
 * no text becomes markup. `define` registers it with a language; a page may register several.
 */

import { Engine } from "../engine/engine.js";
import { wordsOf } from "../words/fluent.js";
import { Presenter } from "../words/presenter.js";
import { Questions } from "../asking/questions.js";
import { guessCountry } from "../words/region.js";
import { fieldOf, marksOn, reveal } from "./fields.js";
import { made } from "./markup.js";
import { shownResult } from "./result.js";
import { SHEET } from "./sheet.js";

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

class Interview extends HTMLElement {
  static observedAttributes = ["language", "country"];
  #root = this.attachShadow({ mode: "open" });
  #engine = /** @type {Engine} */ (engine);
  /** @type {Answers} */
  #answers = {};
  /** The answers before each page, to go back to. @type {Answers[]} */
  #before = [];
  /** The urgency of an emergency that was told, so that it is told once and the questions can go on. */
  #told = -1;
  #country = "";
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
    [this.#answers, this.#before, this.#told, this.#asking] = [{}, [], -1, true];
    this.#show(true);
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
    const step = this.#engine.step(this.#answers);
    const { levels, looks } = this.#engine.protocol;
    const { atOnce, tone } = looks[levels[step.at_least]];
    if (tone === "emergency" && step.at_least > this.#told) {
      this.#told = step.at_least;
      this.#asking = false;
    }
    const page = atOnce || step.at_least === step.at_most ? null : step.page;
    const shown = this.#asking && page ? this.#question(page) : this.#result(page !== null);
    shown.lang = this.#words.language;
    shown.dir = this.#words("ui-language-direction");
    this.#root.replaceChildren(shown);
    if (moved) this.#root.querySelector("h2")?.focus();
  }

  /** @param {Page} page */
  #question({ id, findings }) {
    const presenter = this.#presenter;
    const { words } = presenter;
    const questions = new Questions(this.#engine, words, this.#answers);
    const groups = questions.groupsOf({ findings });
    const fields = new Map(groups.map((group) => [group.name, fieldOf(words, group)]));
    const marks = () => new Map([...fields].map(([name, field]) => [name, marksOn(field)]));
    const shown = () => {
      const hidden = questions.hidden(findings, groups, marks());
      for (const group of groups) reveal(group, /** @type {HTMLElement} */ (fields.get(group.name)), hidden);
      return questions.shown(groups, hidden);
    };
    shown();
    const problem = made("p", { class: "problem", role: "alert" });
    const buttons = [made("button", { class: "main" }, words("ui-continue"))];
    if (this.#before.length) {
      buttons.push(this.#button(words("ui-back"), () => this.#back()));
    }
    const form = made("form", { novalidate: "" }, made("h2", { tabindex: "-1" }, words(`page-${id}`)), problem, ...fields.values(), made("p", { class: "buttons" }, ...buttons));
    form.addEventListener("change", shown);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const { answers, errors } = questions.read(shown(), marks());
      if (!errors.length) return this.#answered(answers);
      problem.textContent = errors[0].named;
      fields.get(errors[0].name)?.querySelector("input")?.focus();
    });
    const sofar = this.#before.length ? [this.#button(presenter.ifYouStop(this.#engine.assess(this.#answers)), () => this.#stop())] : [];
    return made("div", { part: "question" }, ...sofar, form, made("p", { class: "small" }, words("ui-stays-here")));
  }

  /** @param {Answers} answers */
  #answered(answers) {
    this.#before.push(this.#answers);
    this.#answers = { ...this.#answers, ...answers };
    this.#show(true);
  }

  /** @param {boolean} open whether there is more to ask */
  #result(open) {
    const presenter = this.#presenter;
    const { words } = presenter;
    const assessment = this.#engine.assess(this.#answers);
    const answers = this.#engine.answers(this.#answers);
    const result = presenter.result(assessment, answers);
    const buttons = [];
    if (open) buttons.push(this.#button(words("ui-go-on"), () => this.#goOn()));
    if (this.#before.length) buttons.push(this.#button(words("ui-back"), () => this.#back()));
    buttons.push(this.#button(words("ui-start-anew"), () => this.restart()));
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

  #back() {
    if (this.#asking) this.#answers = this.#before.pop() ?? {};
    else if (this.#engine.step(this.#answers).page === null) this.#answers = this.#before.pop() ?? {};
    this.#asking = true;
    this.#show(true);
  }

  #stop() {
    this.#asking = false;
    this.#show(true);
  }

  #goOn() {
    this.#asking = true;
    this.#show(true);
  }
}
