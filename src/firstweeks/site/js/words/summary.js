/** The summary for a clinician: SBAR, without what is left out (twin: rendering/summary.py). */

/** @import { Presenter } from "./presenter.js" */

const GROUPS = { present: "ui-present", absent: "ui-absent", unknown: "ui-unknown" };
const UNSURE = "unsure";

/** Writes the parts of a summary. */
class Writer {
  /**
   * @param {Presenter} presenter
   * @param {Assessment} assessment
   * @param {Answers} given
   * @param {ReadonlySet<string>} leftOut
   */
  constructor(presenter, assessment, given, leftOut) {
    this.presenter = presenter;
    this.assessment = assessment;
    this.given = given;
    this.leftOut = leftOut;
    this.words = presenter.words;
    this.phrases = presenter.phrases;
    this.findings = presenter.protocol.findings;
  }

  /**
   * A line for each part that is not left out.
   *
   * @param {readonly Part[]} parts
   * @returns {Line[]}
   */
  lines(parts) {
    return parts.filter(({ id }) => !this.leftOut.has(id)).map((part) => ({ text: part.text, parts: [part] }));
  }

  /** @returns {Part[]} */
  situation() {
    const told = Object.fromEntries(this.kept().filter(([name]) => !this.leftOut.has(`answer-${name}`)));
    const doubts = this.assessment.contradictions.map((name) => `contradiction-${name}`);
    return [
      { id: "said", text: this.presenter.speaker.say(told, this.assessment) },
      ...doubts.map((message) => ({ id: message, text: this.words(message) })),
    ];
  }

  /**
   * What was answered, as background or as symptoms: what is present, absent and not known.
   *
   * @param {boolean} background
   * @returns {Line[]}
   */
  answers(background) {
    const asked = Object.values(this.findings).filter(({ id, page, private: secret }) => {
      return Object.hasOwn(this.given, id) && !secret && this.presenter.protocol.background.includes(page) === background;
    });
    const answered = asked.flatMap((finding) => this.answered(finding, this.given[finding.id]));
    const kept = answered.filter(([, { id }]) => !this.leftOut.has(id));
    const parts = (/** @type {string} */ group) => kept.filter(([of]) => of === group).map(([, part]) => part);
    const groups = Object.entries(GROUPS).map(([group, name]) => ({ name, parts: parts(group) }));
    return groups
      .filter(({ parts }) => parts.length)
      .map(({ name, parts }) => {
        const answer = this.phrases.joined(parts.map(({ text }) => text));
        return { text: this.words("ui-pair", { name: this.words(name), answer }), parts };
      });
  }

  /**
   * Questions that were never put; those that depend on another answer are not told.
   *
   * @returns {Part[]}
   */
  notAsked() {
    const left = Object.values(this.findings).filter(({ id, gates, private: secret }) => {
      return !Object.hasOwn(this.given, id) && !gates.length && !secret;
    });
    const findings = this.phrases.joined(left.map(({ id }) => this.phrases.name(id)));
    return left.length ? [{ id: "not-asked", text: this.words("ui-not-asked", { findings }) }] : [];
  }

  /**
   * The rules that decide: those of the most urgent level that holds, so that the paper stays one page.
   *
   * @returns {Part[]}
   */
  rules() {
    const { rules, raises } = this.assessment;
    const { levels } = this.presenter.protocol;
    const urgency = (/** @type {{level: string | null}} */ { level }) => (level ? levels.indexOf(level) : -1);
    const most = Math.max(...rules.map(urgency));
    const reasons = [...rules.filter((reason) => urgency(reason) === most), ...raises];
    return reasons
      .filter(({ because }) => !this.keptBack(because))
      .map(({ rule, level: of }) => {
        const kind = of ? "rule" : "raise";
        const level = of ? this.words(`level-${of}.name`) : this.words("ui-raised");
        const answer = this.words("ui-rule-line", { name: this.words(`${kind}-${rule}.name`), rule, level });
        return { id: `${kind}-${rule}`, text: this.words("ui-pair", { name: this.words("ui-rules"), answer }) };
      });
  }

  /**
   * @param {Date} now
   * @returns {Part[]}
   */
  recommendation(now) {
    const { level, at_least, at_most, decided, protocol } = this.assessment;
    const name = (/** @type {string} */ of) => this.words(`level-${of}.name`);
    const when = this.words(`level-${level}.when`);
    const { id, version, content } = protocol;
    const between = this.words("ui-between", { low: name(at_least), high: name(at_most) });
    return [
      { id: "advised", text: this.words("ui-advised", { level: name(level), when }) },
      ...(decided ? [] : [{ id: "between", text: between }]),
      { id: "made-at", text: this.words("ui-made-at", { time: written(now) }) },
      { id: "protocol", text: this.words("ui-protocol", { id, version, hash: content.slice(0, 12) }) },
    ];
  }

  /**
   * The answers, of lists without the options that are left out.
   *
   * @returns {[string, Value][]}
   */
  kept() {
    return Object.entries(this.given).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value];
      return [name, value.filter((option) => !this.leftOut.has(`answer-${name}-${option}`))];
    });
  }

  /**
   * Whether answers were private or are left out; a paper that others may read names no rule that tells them.
   *
   * @param {Answers} because
   */
  keptBack(because) {
    return Object.entries(because).some(([name, value]) => {
      const options = Array.isArray(value) ? value : [];
      const ids = [`answer-${name}`, ...options.map((option) => `answer-${name}-${option}`)];
      return this.findings[name].private || ids.some((id) => this.leftOut.has(id));
    });
  }

  /**
   * An answer, each option of a list by itself, with the group that it belongs to.
   *
   * @param {Finding} finding
   * @param {Value} value
   * @returns {[string, Part][]}
   */
  answered(finding, value) {
    const id = `answer-${finding.id}`;
    const name = this.phrases.name(finding.id);
    if (Array.isArray(value)) {
      const other = value.includes(UNSURE) ? "unknown" : "absent";
      return finding.options.map((option) => [
        value.includes(option) ? "present" : other,
        { id: `${id}-${option}`, text: this.phrases.option(finding, option) },
      ]);
    }
    if (value === UNSURE) return [["unknown", { id, text: name }]];
    if (finding.kind === "yes_no") return [[value === "yes" ? "present" : "absent", { id, text: name }]];
    if (value === finding.absent) return [["absent", { id, text: name }]];
    const answer = this.phrases.answer(finding, value);
    return [["present", { id, text: this.words("ui-pair", { name, answer }) }]];
  }
}

/**
 * The summary of one assessment; `now` is the time to print on it, `leftOut` the ids of parts to do without.
 *
 * An answer that is left out is not in the sentence to say either, nor in the reason of any rule.
 *
 * @param {Presenter} presenter
 * @param {Assessment} assessment
 * @param {Answers} answers
 * @param {Date} now
 * @param {ReadonlySet<string>} leftOut
 * @returns {Summary}
 */
export function summarise(presenter, assessment, answers, now, leftOut = new Set()) {
  const { words } = presenter;
  const writer = new Writer(presenter, assessment, answers, leftOut);
  const found = [...writer.answers(false), ...writer.lines(writer.notAsked()), ...writer.lines(writer.rules())];
  return {
    title: words("ui-summary-title"),
    note: words("ui-summary-by-person", { signed: presenter.phrases.signed }),
    topics: [
      { id: "situation", heading: words("ui-situation"), lines: writer.lines(writer.situation()), listed: false },
      { id: "background", heading: words("ui-background"), lines: writer.answers(true), listed: true },
      { id: "assessment", heading: words("ui-assessment"), lines: found, listed: true },
      {
        id: "recommendation",
        heading: words("ui-recommendation"),
        lines: writer.lines(writer.recommendation(now)),
        listed: false,
      },
    ],
  };
}

/**
 * The summary as plain text.
 *
 * @param {Summary} summary
 */
export function summaryText({ title, note, topics }) {
  const lines = [title, "", note];
  for (const topic of topics.filter((one) => one.lines.length)) {
    lines.push("", topic.heading.toUpperCase(), "");
    lines.push(...topic.lines.map(({ text }) => (topic.listed ? `  ${text}` : text)));
  }
  return `${lines.join("\n")}\n`;
}

/**
 * A time as it is printed, by the clock of the device.
 *
 * @param {Date} now
 */
function written(now) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
