/** The summary for a clinician: a first line, then what is present, not known, advised and absent (twin: rendering/summary.py). */

/** @import { Presenter } from "./presenter.js" */

import { firstOf, worry } from "./phrases.js";

// The first line is read at a glance: the most that it notes of the situation and of the background.
const NOTED_AT_MOST = { situation: 8, background: 4 };
const UNSURE = "unsure";

/** Writes the parts of a summary. */
class Writer {
  /**
   * @param {Presenter} presenter
   * @param {Assessment} assessment
   * @param {Answers} given
   * @param {ReadonlySet<string>} leftOut
   * @param {ReadonlySet<string>} chosen
   */
  constructor(presenter, assessment, given, leftOut, chosen) {
    this.presenter = presenter;
    this.assessment = assessment;
    this.given = given;
    this.leftOut = leftOut;
    this.chosen = chosen;
    this.words = presenter.words;
    this.phrases = presenter.phrases;
    this.protocol = presenter.protocol;
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

  /**
   * The first line, and the answers that do not fit together.
   *
   * @returns {Part[]}
   */
  situation() {
    const doubts = this.assessment.contradictions.map((name) => `contradiction-${name}`);
    return [{ id: "said", text: this.firstLine() }, ...doubts.map((message) => ({ id: message, text: this.words(message) }))];
  }

  /**
   * The answers of a group in one line: what is present, absent or not known, as background, as symptoms, or as both.
   *
   * @param {string} group
   * @param {readonly boolean[]} wanted
   * @returns {Line[]}
   */
  joined(group, wanted = [false, true]) {
    const asked = Object.values(this.findings).filter((finding) => Object.hasOwn(this.given, finding.id) && this.isTold(finding));
    const parts = wanted.flatMap((background) => {
      const ours = asked.filter(({ page }) => this.protocol.background.includes(page) === background);
      return ours.flatMap((finding) => this.answered(finding, this.given[finding.id])).filter(([of]) => of === group);
    });
    const kept = parts.map(([, part]) => part).filter(({ id }) => !this.leftOut.has(id));
    return kept.length ? [{ text: this.phrases.joined(kept.map(({ text }) => text)), parts: kept }] : [];
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
      ...this.rules(),
      { id: "made-at", text: this.words("ui-made-at", { time: written(now) }) },
      { id: "protocol", text: this.words("ui-protocol", { id, version, hash: content.slice(0, 12) }) },
    ];
  }

  /**
   * What nobody asks, with room to write it in.
   *
   * @returns {Part[]}
   */
  blanks() {
    const { blanks } = this.protocol.handover;
    const named = blanks.map((name) => this.words("ui-blank", { name: this.words(`blank-${name}`) }));
    return blanks.length ? [{ id: "blanks", text: named.join("  ") }] : [];
  }

  /** Situation, background, assessment and request, as one clinician tells another; or else what is said. */
  firstLine() {
    const { situation, background } = this.protocol.handover;
    const inapplicable = this.presenter.engine.inapplicable(this.given);
    const kept = this.kept().filter(([name]) => !inapplicable.includes(name));
    const told = Object.fromEntries(kept.filter(([name]) => !this.leftOut.has(`answer-${name}`)));
    if (!situation.length) return this.presenter.speaker.say(told, this.assessment);
    const notes = /** @type {[string, string[]][]} */ ([
      ["ui-line-situation", this.notes(told, situation, NOTED_AT_MOST.situation)],
      ["ui-line-background", this.notes(told, background, NOTED_AT_MOST.background)],
      ["ui-line-assess", this.advice("assess")],
      ["ui-line-request", [this.words(`level-${this.assessment.level}.name`), ...this.advice("request")]],
    ]);
    const line = notes.filter(([, parts]) => parts.length).map(([name, parts]) => this.words(name, { list: this.phrases.noted(parts) }));
    return this.phrases.inLine([...line, ...this.redFlags(told)]);
  }

  /**
   * The first notes of some findings; what decides is never left out.
   *
   * @param {Answers} told
   * @param {readonly string[]} names
   * @param {number} most
   */
  notes(told, names, most) {
    const found = names.flatMap((name) => this.note(name, told[name] ?? UNSURE).map((text) => ({ name, text })));
    return firstOf(found, this.assessment, most);
  }

  /**
   * An answer as it is noted.
   *
   * @param {string} name
   * @param {Value} value
   * @returns {string[]}
   */
  note(name, value) {
    if (typeof value !== "number") return this.phrases.texts("note", this.findings[name], value);
    return this.words.has(`note-${name}`) ? [this.words(`note-${name}`, { value: String(value) })] : [];
  }

  /**
   * What is assessed or asked for; it tells of answers, so that it goes where any of them is left out.
   *
   * @param {string} kind
   */
  advice(kind) {
    if ([...this.leftOut].some((part) => part.startsWith("answer-"))) return [];
    const applying = this.assessment.advice.filter((name) => this.protocol.advice[name].kind === kind);
    return applying.map((name) => this.words(`advice-${name}.text`, { emergency: this.presenter.emergency }));
  }

  /**
   * How many of the signs of the first page are there; unknown is never "none".
   *
   * @param {Answers} told
   */
  redFlags(told) {
    const [first] = this.protocol.pages;
    const dangers = Object.values(this.findings).filter(({ page, kind }) => page === first && kind === "many");
    const left = [...this.leftOut].some((part) => dangers.some(({ id }) => part.startsWith(`answer-${id}`)));
    if (!dangers.length || left) return [];
    const all = String(dangers.reduce((sum, { options }) => sum + options.length, 0));
    const answers = dangers.map(({ id }) => told[id]).filter((value) => Array.isArray(value));
    const some = String(answers.reduce((sum, value) => sum + value.filter((option) => option !== UNSURE).length, 0));
    const known = answers.length === dangers.length && !answers.some((value) => value.includes(UNSURE));
    return [this.words(!known ? "ui-red-flags-unknown" : some === "0" ? "ui-red-flags-none" : "ui-red-flags", { some, all })];
  }

  /**
   * The rules that decide: those of the most urgent level that holds, so that the paper stays one page.
   *
   * @returns {Part[]}
   */
  rules() {
    const { rules, raises } = this.assessment;
    const { levels } = this.protocol;
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

  /** @param {Finding} finding */
  isTold({ id, private: secret }) {
    return !secret || this.chosen.has(`answer-${id}`);
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
      return !this.isTold(this.findings[name]) || ids.some((id) => this.leftOut.has(id));
    });
  }

  /**
   * An answer, each option of a list by itself, with the group that it belongs to: present is what worries.
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
    const yesNo = finding.kind === "yes_no";
    if (yesNo && finding.options.at(-1) === "yes") return [[worry(finding, value) ? "absent" : "present", { id, text: name }]];
    const absent = value === finding.absent || (yesNo && worry(finding, value) > 0);
    const answer = this.phrases.answer(finding, value);
    const text = value === finding.absent ? name : this.words("ui-pair", { name, answer });
    return [[absent ? "absent" : "present", { id, text }]];
  }
}

/**
 * The summary of one assessment; `now` is the time to print on it, `leftOut` the ids of parts to do without.
 *
 * What was answered in private is there only where its part is `chosen`. An answer that is left out is not in the first
 * line either, nor in the reason of any rule.
 *
 * @param {Presenter} presenter
 * @param {Assessment} assessment
 * @param {Answers} answers
 * @param {Date} now
 * @param {ReadonlySet<string>} leftOut
 * @param {ReadonlySet<string>} chosen
 * @returns {Summary}
 */
export function summarise(presenter, assessment, answers, now, leftOut = new Set(), chosen = new Set()) {
  const { words } = presenter;
  const writer = new Writer(presenter, assessment, answers, leftOut, chosen);
  const topic = (/** @type {string} */ id, /** @type {string} */ heading, /** @type {Line[]} */ lines, listed = true) => {
    return { id, heading, lines, listed, closed: false };
  };
  return {
    title: words("ui-summary-title"),
    note: words("ui-summary-by-person", { signed: presenter.phrases.signed }),
    topics: [
      topic("situation", words("ui-situation"), writer.lines(writer.situation()), false),
      topic("present", words("ui-present"), [...writer.joined("present", [false]), ...writer.joined("present", [true])]),
      topic("unknown", words("ui-unknown"), [...writer.joined("unknown"), ...writer.lines(writer.notAsked())]),
      topic("recommendation", words("ui-recommendation"), writer.lines(writer.recommendation(now))),
      topic("blanks", words("ui-blanks"), writer.lines(writer.blanks()), false),
      { ...topic("absent", words("ui-absent"), writer.joined("absent")), closed: true },
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
