/** An assessment as a card and sections of words, in the order of the protocol's layout (twin: rendering/result.py). */

import { Sections, isFilled, others, section } from "./sections.js";

// More signs than this are not kept in mind; the whole list is a press away.
const SIGNS_SHOWN = 6;

/** Turns assessments into results, in one language and for one country. */
export class Presenter extends Sections {
  /**
   * The card and the whole; sections without content are left out.
   *
   * @param {Assessment} assessment
   * @param {Answers} answers
   * @returns {Result}
   */
  result(assessment, answers) {
    const { headline, when } = this.door(assessment, answers);
    return {
      headline,
      when,
      tone: this.protocol.looks[assessment.level].tone,
      card: this.card(assessment, answers),
      sections: this.on("result", assessment, answers),
    };
  }

  /**
   * What stands open: the short words of the sections that the layout puts on the card, in its order.
   *
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  card(assessment, answers) {
    const { level } = assessment;
    const { look } = this.protocol.looks[level];
    const rows = this.protocol.layout.filter(({ card }) => card.includes(look) || card.includes(level));
    return rows.flatMap((row) => this.onCard(row, assessment, answers)).filter(isFilled);
  }

  /**
   * What to do for someone who answers nothing more; never the lower end of the interval.
   *
   * @param {Pick<Assessment, "level">} told
   */
  ifYouStop({ level }) {
    return this.words("ui-if-you-stop", { soon: this.words(`level-${level}.soon`) });
  }

  /**
   * The short words of one place of the layout.
   *
   * @param {SectionLayout} row
   * @param {Assessment} assessment
   * @param {Answers} answers
   * @returns {Section[]}
   */
  onCard(row, assessment, answers) {
    switch (row.shows) {
      case "where":
      case "routes":
        return [this.atTheDoor(row.shows, assessment, answers)];
      case "changes":
        return [this.firstChanges(assessment)];
      case "open":
        return assessment.decided ? [] : [section(row.shows, "", { paragraphs: [this.words("ui-open-questions")] })];
      case "":
        // Each item by itself: what tells of something private is kept off paper.
        return this.applying(row, assessment).map((name) => section(name, "", { paragraphs: this.short(name), tone: row.tone }));
      default:
        return this.sections(row, assessment, answers);
    }
  }

  /**
   * What stands on the card of some advice: its short words, or else its heading.
   *
   * @param {string} advice
   */
  short(advice) {
    const short = `card-${advice}`;
    return this.words.lines(this.words.has(short) ? short : `advice-${advice}`, { emergency: this.emergency });
  }

  /**
   * The first of the signs that lead to the most urgent level; the content has the deadliest first.
   *
   * @param {Assessment} assessment
   */
  firstChanges(assessment) {
    const { levels } = this.protocol;
    const most = levels[Math.max(0, ...assessment.changes.map(({ level }) => levels.indexOf(level)))];
    const changes = assessment.changes.filter(({ level }) => level === most).slice(0, SIGNS_SHOWN);
    return { ...this.changes(most, assessment), items: changes.map(({ finding, option }) => this.phrases.inBrief(finding, option)) };
  }

  /**
   * Where to go, or whom else to turn to, with the numbers to dial.
   *
   * @param {string} shows
   * @param {Assessment} assessment
   * @param {Answers} answers
   */
  atTheDoor(shows, assessment, answers) {
    const door = this.door(assessment, answers);
    const { first, fallback, text } = door;
    if (shows === "where") {
      // The button says to call the emergency number.
      const todo = this.protocol.routes[first.kind].emergency ? [] : first.text;
      // At once is at any hour.
      const called = this.protocol.looks[assessment.level].atOnce ? { ...first, hours: "" } : first;
      return section(shows, "", { paragraphs: [...todo, ...text], calls: this.calls([called]) });
    }
    const { levels, routes } = this.protocol;
    const urgency = (/** @type {string} */ name) => levels.indexOf(name);
    // Whoever waits for an ambulance is not held up by another line; no number stands twice.
    const fit = others(door).filter(({ kind }) => !routes[first.kind].emergency || urgency(routes[kind].upTo) >= urgency(assessment.level));
    const calls = this.calls(fit).filter(({ number }) => !number || number !== first.dial);
    return section(shows, "", { paragraphs: fallback?.text ?? [], calls });
  }

  /**
   * What can be dialled or looked up of some routes.
   *
   * @param {readonly ShownRoute[]} routes
   * @returns {Call[]}
   */
  calls(routes) {
    return routes.filter(({ dial, link }) => dial || link).flatMap((route) => {
      const { kind, name, number, dial, more, link } = route;
      if (this.protocol.routes[kind].emergency) {
        const numbers = more.length ? [dial, ...more] : [number];
        return numbers.map((read, place) => ({ text: this.words("ui-call", { number: read }), number: [dial, ...more][place], link: "" }));
      }
      return [dial ? { text: this.line(route), number: dial, link: "" } : { text: this.words("ui-find", { name }), number: "", link }];
    });
  }
}
