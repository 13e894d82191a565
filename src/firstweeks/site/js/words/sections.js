/** The sections of a result, each in the words of one language, as the layout names them (twin: rendering/sections.py). */

import { Doors } from "./doors.js";
import { isUnsure, Phrases } from "./phrases.js";
import { Speaker } from "./speaking.js";

/** @import { Engine } from "../engine/engine.js" */

// More reasons than this are not read; the others stay in the summary.
const REASONS_SHOWN = 4;

/** What stands in each place of the layout, in one language and for one country. */
export class Sections {
  /**
   * @param {Engine} engine
   * @param {Words} words
   * @param {string} country
   * @param {Words | null} [care] of the language in which clinicians there are spoken to, where it is another one
   */
  constructor(engine, words, country, care = null) {
    this.engine = engine;
    this.care = care;
    this.protocol = engine.protocol;
    this.words = words.at(country);
    this.country = country;
    this.doors = new Doors(engine, this.words, country);
    this.phrases = new Phrases(engine.protocol, this.words);
  }

  /** The country's emergency number as people write it. */
  get emergency() {
    return this.words(`place-${this.country}.emergency`);
  }

  get speaker() {
    return new Speaker(this.engine, this.phrases, this.emergency);
  }

  /**
   * The one door that fits: whom to call or where to go, and whom else.
   *
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  door(assessment, answers) {
    return this.doors.door(assessment, answers);
  }

  /**
   * The sections that the layout puts on a screen, in its order.
   *
   * @param {string} screen
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  on(screen, assessment, answers) {
    const rows = this.protocol.layout.filter(({ on }) => on.includes(screen));
    return rows.flatMap((row) => this.filled(row, assessment, answers));
  }

  /**
   * What stands in one place of the layout, where anything does.
   *
   * @param {SectionLayout} row
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  filled(row, assessment, answers) {
    return this.sections(row, assessment, answers).filter(isFilled);
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
    // Sources are loaded after the first screen: one that is not there yet is left out.
    const items = [...cited].filter((name) => sources[name]).map((name) => {
      const { citation, checked, link } = sources[name];
      const line = this.words("ui-source", { citation, checked: this.words(`ui-checked-${checked}`) });
      return `${line} ${link}`.trimEnd();
    });
    return section("sources", this.words("ui-sources"), { items });
  }

  /** @param {string} level */
  isLeast(level) {
    return level === this.protocol.levels[0];
  }

  /**
   * What stands in one place of the layout.
   *
   * @param {SectionLayout} row
   * @param {Assessment} assessment
   * @param {Answers} answers
   * @returns {Section[]}
   */
  sections(row, assessment, answers) {
    const { shows, heading } = row;
    const made = (/** @type {Partial<Section>} */ content) => [section(shows, this.words(heading), content)];
    switch (shows) {
      case "where":
        return made({ paragraphs: this.where(assessment, answers) });
      case "routes":
        return this.routes(assessment, answers);
      case "contradictions":
        return this.contradictions(heading, assessment);
      case "say":
        return [this.say(heading, assessment, answers)];
      case "all_changes":
        return made({ parts: this.protocol.levels.map((id) => this.changes(id, assessment)).filter(isFilled).reverse() });
      case "changes":
      case "open":
      case "offers":
        // These stand on the card, or are of the app alone.
        return [];
      case "why":
        return made({ paragraphs: this.why(assessment, answers) });
      case "sources":
        return made(this.sources(assessment));
      case "answers":
        return made({ items: this.phrases.byWorry(answers).flatMap((name) => this.phrases.pairs({ [name]: answers[name] })) });
      case "about":
        return made({ paragraphs: this.about(assessment) });
      default:
        return this.advice(row, assessment);
    }
  }

  /**
   * The advice of one kind that applies.
   *
   * @param {SectionLayout} row
   * @param {Assessment} assessment
   */
  applying({ kind }, { advice }) {
    return advice.filter((name) => this.protocol.advice[name].kind === kind);
  }

  /**
   * The advice of one kind: under one heading, or a section for each item.
   *
   * @param {SectionLayout} row
   * @param {Assessment} assessment
   */
  advice(row, assessment) {
    const { kind, heading, tone, countryLines } = row;
    const parts = this.applying(row, assessment).map((name) => this.item(name, tone));
    if (!heading) return parts;
    return [section(kind, this.words(heading), { parts: parts.length && countryLines ? [...parts, ...this.lines()] : parts, tone })];
  }

  /**
   * One item of advice.
   *
   * @param {string} name
   * @param {Tone} tone
   */
  item(name, tone) {
    const message = `advice-${name}`;
    const filled = { emergency: this.emergency };
    return section(name, this.words.lines(message, filled).join(" "), {
      paragraphs: this.words.lines(`${message}.text`, filled),
      items: this.words.someLines(`${message}.steps`, filled),
      tone,
    });
  }

  /** The lines of the country that listen or protect. */
  lines() {
    const routes = this.doors.support();
    if (!routes.length) return [];
    const heading = this.words("ui-lines-in", { country: this.words(`place-${this.country}`) });
    return [section("lines", heading, { items: routes.map((route) => this.line(route)), routes })];
  }

  /**
   * What to say on the phone or at a desk, and the same in the language of care.
   *
   * @param {string} heading
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  say(heading, assessment, answers) {
    const parts = /** @type {Section[]} */ ([]);
    if (this.care) {
      const { speaker } = new Sections(this.engine, this.care, this.country);
      const paragraphs = [speaker.say(answers, assessment, this.words.language)];
      parts.push(section("say-in-care", this.care("ui-language-name"), { paragraphs }));
    }
    return section("say", this.words(heading), { paragraphs: [this.speaker.say(answers, assessment)], parts });
  }

  /**
   * @param {string} heading
   * @param {Assessment} assessment
   */
  contradictions(heading, assessment) {
    const messages = assessment.contradictions.map((name) => `contradiction-${name}`);
    return messages.map((message) => {
      const paragraphs = [...this.words.lines(message), ...this.words.lines(`${message}.stands`)];
      return section(message, this.words(heading), { paragraphs });
    });
  }

  /**
   * What to do at the door, and how soon.
   *
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  where(assessment, answers) {
    const { first, text } = this.door(assessment, answers);
    return [...first.text, ...this.reached(first), ...text];
  }

  /**
   * Whom else to turn to in the person's country.
   *
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  routes(assessment, answers) {
    const routes = others(this.door(assessment, answers));
    const paragraphs = routes.flatMap((route) => [...route.text, ...this.reached(route)]);
    const heading = this.words("ui-else-in", { country: this.words(`place-${this.country}`) });
    return [section("routes", heading, { paragraphs, routes })];
  }

  /**
   * The number of a route or the page that finds it, with its hours, as a line of its own.
   *
   * @param {ShownRoute} route
   */
  reached(route) {
    return route.number || route.link ? [this.line(route)] : [];
  }

  /** @param {ShownRoute} route */
  line({ name, number, link, hours }) {
    const answer = number || link;
    // A line that is called by its number says it once.
    const line = name.includes(answer) ? name : this.words("ui-pair", { name, answer });
    return hours ? this.words("ui-line-hours", { line, hours }) : line;
  }

  /**
   * The signs that lead to a level, under the heading that the level brings.
   *
   * @param {string} level
   * @param {Assessment} assessment
   */
  changes(level, assessment) {
    const changes = assessment.changes.filter((change) => change.level === level);
    const items = changes.map(({ finding, option }) => this.phrases.sign(finding, option));
    const heading = items.length ? this.words(`level-${level}.if`, { emergency: this.emergency }) : "";
    return section(`changes-${level}`, heading, { items, tone: this.protocol.looks[level].tone });
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
    if (rules[0]?.level !== level && !raises.length && !this.isLeast(level)) {
      const possible = open.filter((rule) => rule.level === level).map(({ rule }) => this.words(`rule-${rule}`));
      paragraphs.push(this.words("ui-one-of-these"), ...possible.slice(0, REASONS_SHOWN));
    }
    const unsure = Object.keys(answers).filter((name) => isUnsure(answers[name]));
    if (unsure.length) {
      const findings = this.phrases.listed(unsure.map((name) => this.phrases.name(name)));
      paragraphs.push(this.words(assessment.decided ? "ui-not-known-decided" : "ui-not-known", { findings }));
    }
    return paragraphs;
  }

  /** @param {Assessment} assessment */
  about({ protocol: { id, version, content } }) {
    const { reviewBy } = this.protocol;
    return [
      ...this.words.lines("ui-not-a-device", { signed: this.phrases.signed }),
      this.words("protocol.translation"),
      this.words("ui-protocol", { id, version, hash: content.slice(0, 12) }),
      ...(reviewBy ? [this.words("ui-review-by", { day: reviewBy })] : []),
      this.words("ui-saved-nothing"),
    ];
  }
}

/**
 * @param {string} id
 * @param {string} heading
 * @param {Partial<Section>} content
 * @returns {Section}
 */
export function section(id, heading, { paragraphs = [], items = [], parts = [], tone = "plain", routes = [], calls = [] }) {
  return { heading, paragraphs, items, parts, tone, id, routes, calls };
}

/**
 * Whom else to turn to.
 *
 * @param {ShownDoor} door
 */
export function others({ fallback, also }) {
  return fallback ? [fallback, ...also] : also;
}

/** @param {Section} section */
export function isFilled({ paragraphs, items, parts, calls = [] }) {
  return [paragraphs, items, parts, calls].some(({ length }) => length > 0);
}
