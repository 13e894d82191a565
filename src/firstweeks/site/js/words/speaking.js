/** What to say on the phone or at a desk: what is wrong, who is speaking, and what was advised (twin: rendering/speaking.py). */

/** @import { Engine } from "../engine/engine.js" */
/** @import { Phrases } from "./phrases.js" */

import { firstOf, saidOnce } from "./phrases.js";

const UNSURE = "unsure";
// Whoever listens does not keep more in mind.
const SAID_AT_MOST = 6;

/** Makes the sentences of one person, from the sayings of a protocol. */
export class Speaker {
  /**
   * @param {Engine} engine
   * @param {Phrases} phrases
   * @param {string} emergency the number, as people write it
   */
  constructor(engine, phrases, emergency) {
    this.engine = engine;
    this.protocol = engine.protocol;
    this.phrases = phrases;
    this.words = phrases.words;
    this.emergency = emergency;
  }

  /**
   * All sentences as one text.
   *
   * @param {Answers} given
   * @param {Assessment} assessment
   * @param {string} [speaks] the language of the person where whoever listens has another
   */
  say(given, assessment, speaks = "") {
    return this.phrases.inLine(this.sentences(given, assessment, speaks));
  }

  /**
   * What is wrong, the danger first; who is speaking, and what a clinician reads as background; what was advised.
   *
   * Only what is surely so is said, nothing that is not so, and nothing that is asked in private.
   *
   * @param {Answers} given
   * @param {Assessment} assessment
   * @param {string} [speaks]
   */
  sentences(given, assessment, speaks = "") {
    const { layout, advice, looks } = this.protocol;
    const { who, without } = this.who(given);
    const [wrong, background] = [false, true].map((part) => this.said(given, assessment, part, without));
    const kinds = layout.filter(({ on }) => on.includes("say")).map(({ kind }) => kind);
    const added = assessment.advice.filter((name) => kinds.includes(advice[name].kind));
    return [
      ...(wrong.length ? [this.words("ui-sentence-wrong", { list: this.phrases.listed(wrong) })] : []),
      background.length
        ? this.words("ui-sentence", { who, list: this.phrases.listed(background) })
        : this.words("ui-sentence-short", { who }),
      ...added.map((name) => this.words(`advice-${name}.text`, { emergency: this.emergency })),
      // Whoever answers the emergency number knows what was advised.
      ...(looks[assessment.level].atOnce ? [] : [this.words("ui-sentence-ask", { soon: this.words(`level-${assessment.level}.soon`) })]),
      ...(speaks ? [this.words("ui-interpreter", { language: speaks })] : []),
    ];
  }

  /**
   * The first saying that surely holds and can be filled, and the findings that go unsaid beside it.
   *
   * @param {Answers} given
   */
  who(given) {
    const { sayings, findings } = this.protocol;
    const surely = this.engine.sayings(given);
    const isKnown = (/** @type {string} */ name) => Object.hasOwn(given, name) && given[name] !== UNSURE;
    const said = Object.keys(sayings).find((name) => {
      return sayings[name].fills.every(isKnown) && (sayings[name].always || surely.includes(name));
    });
    if (said === undefined) return { who: this.words("ui-who"), without: [] };
    const answers = sayings[said].fills.map((name) => [name, this.phrases.spoken(findings[name], given[name])]);
    return { who: this.words(`saying-${said}`, Object.fromEntries(answers)), without: sayings[said].without };
  }

  /**
   * The words of what is wrong, or of the background, the first few; what decides is never left out.
   *
   * @param {Answers} given
   * @param {Assessment} assessment
   * @param {boolean} background
   * @param {readonly string[]} without
   */
  said(given, assessment, background, without) {
    const { said, findings, background: pages } = this.protocol;
    const inapplicable = this.engine.inapplicable(given);
    const sayable = said.filter((name) => !inapplicable.includes(name) && !without.includes(name));
    // Whatever can begin is a symptom, wherever it is asked.
    const isBackground = (/** @type {Finding} */ { page, watch }) => pages.includes(page) && !watch;
    const applying = sayable.filter((name) => isBackground(findings[name]) === background);
    const texts = (/** @type {string} */ name) => this.phrases.texts("say", findings[name], given[name] ?? UNSURE);
    const found = applying.flatMap((name) => texts(name).map((text) => ({ name, text })));
    return saidOnce(firstOf(found, assessment, SAID_AT_MOST));
  }
}
