/** What to say on the phone: who is speaking, what is so, and what was advised (twin: rendering/speaking.py). */

/** @import { Engine } from "../engine/engine.js" */
/** @import { Phrases } from "./phrases.js" */

const UNSURE = "unsure";

/** Makes the sentence of one person, from the sayings of a protocol. */
export class Speaker {
  /**
   * @param {Engine} engine
   * @param {Phrases} phrases
   */
  constructor(engine, phrases) {
    this.engine = engine;
    this.protocol = engine.protocol;
    this.phrases = phrases;
    this.words = phrases.words;
  }

  /**
   * One sentence from the answers, and one with what was advised.
   *
   * @param {Answers} given
   * @param {string} level
   */
  say(given, level) {
    const said = this.said(given);
    const who = this.who(given);
    const list = this.phrases.listed(said);
    const first = said.length ? this.words("ui-sentence", { who, list }) : this.words("ui-sentence-short", { who });
    const second = this.words("ui-sentence-ask", { soon: this.words(`level-${level}.soon`) });
    return this.words("ui-sentences", { first, second });
  }

  /**
   * The first saying that surely holds and can be filled.
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
    if (said === undefined) return this.words("ui-who");
    const answers = sayings[said].fills.map((name) => [name, this.phrases.answer(findings[name], given[name])]);
    return this.words(`saying-${said}`, Object.fromEntries(answers));
  }

  /**
   * The words of the answers that are to be said; an answer without words, or that does not apply, goes unsaid.
   *
   * @param {Answers} given
   */
  said(given) {
    const inapplicable = this.engine.inapplicable(given);
    const applying = this.protocol.said.filter((name) => !inapplicable.includes(name));
    const names = applying.flatMap((name) => messages(this.protocol.findings[name], given[name]));
    return names.filter(this.words.has).map((name) => this.words(name));
  }
}

/**
 * The messages that an answer may have.
 *
 * @param {Finding} finding
 * @param {Value | undefined} value
 */
function messages(finding, value) {
  if (value === undefined || value === UNSURE) return [];
  if (finding.kind === "yes_no") return value === finding.options.at(-1) ? [`say-${finding.id}`] : [];
  return (Array.isArray(value) ? value : [value]).map((option) => `say-${finding.id}-${option}`);
}
