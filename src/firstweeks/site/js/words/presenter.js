/** An assessment as sections of words, in the order in which a person should read them (twin: rendering/result.py). */

import { Phrases } from "./phrases.js";

// More reasons than this are not read; the others stay in the summary.
const REASONS_SHOWN = 4;
const UNSURE = "unsure";

export class Presenter {
  /**
   * @param {Protocol} protocol
   * @param {Words} words
   * @param {string} country
   */
  constructor(protocol, words, country) {
    this.protocol = protocol;
    this.words = words;
    this.country = country;
    this.phrases = new Phrases(protocol, words);
  }

  /** The country's emergency number as people write it. */
  get emergency() {
    return this.words(`place-${this.country}.emergency`);
  }

  /**
   * The whole result, most urgent things first; sections without content are left out.
   *
   * @param {Assessment} assessment
   * @param {Answers} answers
   * @returns {Result}
   */
  result(assessment, answers) {
    const { level } = assessment;
    const say = `“${this.phrases.say(answers, level)}”`;
    const sections = [
      ...this.contradictions(assessment),
      ...this.where(assessment),
      ...this.advice(assessment, "first"),
      ...this.advice(assessment, "now"),
      section("say", this.words("ui-say"), { paragraphs: [say] }),
      this.together(assessment, "fallback", "ui-fallback"),
      ...this.changes(assessment),
      this.why(assessment, answers),
      this.together(assessment, "cause", "ui-causes"),
      this.together(assessment, "limits", "ui-limits"),
      this.together(assessment, "visit", "ui-visit"),
      ...this.selfCare(assessment),
      this.together(assessment, "recheck", "ui-recheck"),
      this.support(assessment),
      section("answers", this.words("ui-your-answers"), { items: this.phrases.pairs(answers) }),
      this.about(assessment),
    ];
    return {
      headline: this.words(`level-${level}`, { emergency: this.emergency }),
      when: this.words(`level-${level}.when`),
      urgent: this.urgency(level) >= this.protocol.unanswered,
      sections: sections.filter(isFilled),
    };
  }

  /**
   * What may help meanwhile, the step-by-step routines, and what not to do.
   *
   * @param {Assessment} assessment
   */
  selfCare(assessment) {
    const sections = [
      this.together(assessment, "self_care", "ui-meanwhile", "do"),
      ...this.advice(assessment, "routine"),
      this.together(assessment, "avoid", "ui-avoid", "do_not"),
    ];
    return sections.filter(isFilled);
  }

  /**
   * Every source behind the rules that hold and the advice that applies, with how it was checked.
   *
   * @param {Assessment} assessment
   */
  sources(assessment) {
    const { rules, raises, advice, sources } = this.protocol;
    const held = [...assessment.rules, ...assessment.raises].map(({ rule }) => rules[rule] ?? raises[rule]);
    const applying = assessment.advice.map((item) => advice[item]);
    const cited = new Set([...held, ...applying].flatMap((one) => one.sources));
    const items = [...cited].map((name) => {
      const { citation, checked, link } = sources[name];
      const line = this.words("ui-source", { citation, checked: this.words(`ui-checked-${checked}`) });
      return `${line} ${link}`.trimEnd();
    });
    return section("sources", this.words("ui-sources"), { items });
  }

  /**
   * The line for "at least", or nothing while no more than self-care is sure.
   *
   * @param {Assessment} assessment
   */
  soFar(assessment) {
    if (!this.urgency(assessment.at_least)) return "";
    return this.words("ui-so-far", { soon: this.words(`level-${assessment.at_least}.soon`) });
  }

  /** @param {string} level */
  urgency(level) {
    return this.protocol.levels.indexOf(level);
  }

  /**
   * A section for each item of a kind.
   *
   * @param {Assessment} assessment
   * @param {string} kind
   * @param {Tone} tone
   */
  advice(assessment, kind, tone = "plain") {
    const text = (/** @type {string} */ name) => this.words.lines(name, { emergency: this.emergency });
    const items = assessment.advice.filter((name) => this.protocol.advice[name].kind === kind);
    return items.map((name) =>
      section(name, text(`advice-${name}`).join(" "), {
        paragraphs: text(`advice-${name}.text`),
        items: text(`advice-${name}.steps`),
        tone,
      }),
    );
  }

  /**
   * One section for all items of a kind.
   *
   * @param {Assessment} assessment
   * @param {string} kind
   * @param {string} heading
   * @param {Tone} tone
   */
  together(assessment, kind, heading, tone = "plain") {
    return section(kind, this.words(heading), { parts: this.advice(assessment, kind, tone), tone });
  }

  /** @param {Assessment} assessment */
  contradictions(assessment) {
    const messages = assessment.contradictions.map((name) => `contradiction-${name}`);
    return messages.map((message) => {
      const paragraphs = [...this.words.lines(message), ...this.words.lines(`${message}.stands`)];
      return section(message, this.words("ui-check-answers"), { paragraphs });
    });
  }

  /** @param {Assessment} assessment */
  where(assessment) {
    const urgency = this.urgency(assessment.level);
    const lines = this.words.lines(`level-${assessment.level}.where`);
    const where = section("where", this.words("ui-where"), { paragraphs: lines });
    if (!urgency || urgency === this.protocol.levels.length - 1) return [where];
    const place = `place-${this.country}`;
    const line = this.words(`${place}.advice_line`);
    const closed = { name: this.words("ui-closed"), answer: this.words(`${place}.out_of_hours`) };
    const paragraphs = [
      ...this.words.lines(`${place}.route`),
      ...(line ? [this.words("ui-advice-line", { line })] : []),
      this.words("ui-pair", closed),
      ...this.words.lines(`${place}.unknown`),
    ];
    // The routes are those for being seen the same day, whatever was advised.
    const heading = urgency >= this.protocol.unanswered ? "ui-in-country" : "ui-in-country-if-today";
    return [where, section("country", this.words(heading, { country: this.words(place) }), { paragraphs })];
  }

  /** @param {Assessment} assessment */
  changes(assessment) {
    const headings = ["ui-sooner-3-if", "ui-sooner-24-if", "ui-sooner-if", "ui-hospital-if", "ui-call-now-if"];
    const { levels, unanswered } = this.protocol;
    const levelled = [...levels].reverse().map((level) => ({
      level,
      items: assessment.changes
        .filter((change) => change.level === level)
        .map(({ finding, option }) => this.phrases.sign(finding, option)),
    }));
    return levelled
      .filter(({ items }) => items.length)
      .map(({ level, items }) => {
        const heading = this.words(headings[this.urgency(level) - 1], { emergency: this.emergency });
        const tone = this.urgency(level) > unanswered ? "urgent" : "plain";
        return section(`changes-${level}`, heading, { items, tone });
      });
  }

  /**
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  why(assessment, answers) {
    const { level, rules, raises, open } = assessment;
    const paragraphs = rules.slice(0, REASONS_SHOWN).map(({ rule, because }) => {
      const said = this.words("ui-because", { answers: this.phrases.because(because) });
      return this.words("ui-reason", { reason: this.words(`rule-${rule}`), because: said });
    });
    paragraphs.push(...raises.map(({ rule }) => this.words(`raise-${rule}`)));
    if (rules[0]?.level !== level && !raises.length && this.urgency(level)) {
      const possible = open.filter((rule) => rule.level === level).map(({ rule }) => this.words(`rule-${rule}`));
      paragraphs.push(this.words("ui-one-of-these"), ...possible.slice(0, REASONS_SHOWN));
    }
    paragraphs.push(...this.notKnown(assessment, answers));
    return section("why", this.words("ui-why-this"), { paragraphs });
  }

  /**
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  notKnown(assessment, answers) {
    const unsure = Object.keys(answers).filter((name) => isUnsure(answers[name]));
    if (!unsure.length) return [];
    const findings = this.phrases.listed(unsure.map((name) => this.phrases.name(name)));
    return [this.words(assessment.decided ? "ui-not-known-decided" : "ui-not-known", { findings })];
  }

  /** @param {Assessment} assessment */
  support(assessment) {
    const found = this.together(assessment, "support", "ui-support");
    const support = `support-${this.country}`;
    if (!found.parts.length || !this.words.has(support)) return found;
    const local = section(support, this.words(support), { paragraphs: this.words.lines(`${support}.text`) });
    return section(found.id, found.heading, { parts: [...found.parts, local] });
  }

  /** @param {Assessment} assessment */
  about(assessment) {
    const { id, version, content } = assessment.protocol;
    const paragraphs = [
      ...this.words.lines("ui-not-a-device"),
      this.words("ui-translation"),
      this.words("ui-protocol", { id, version, hash: content.slice(0, 12) }),
      this.words("ui-saved-nothing"),
    ];
    return section("about", this.words("ui-name"), { paragraphs });
  }
}

/**
 * @param {string} id
 * @param {string} heading
 * @param {Partial<Section>} content
 * @returns {Section}
 */
function section(id, heading, { paragraphs = [], items = [], parts = [], tone = "plain" }) {
  return { heading, paragraphs, items, parts, tone, id };
}

/** @param {Section} section */
function isFilled({ paragraphs, items, parts }) {
  return paragraphs.length > 0 || items.length > 0 || parts.length > 0;
}

/** @param {Value} value */
function isUnsure(value) {
  return value === UNSURE || (Array.isArray(value) && value.includes(UNSURE));
}
