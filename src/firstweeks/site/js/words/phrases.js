/** Answers in words: what was asked, what was answered, which signs to watch for (twin: rendering/phrases.py). */

const UNSURE = "unsure";
/** @type {{readonly [option: string]: string}} */
const YES_NO = { yes: "ui-yes", no: "ui-no" };

export class Phrases {
  /**
   * @param {Protocol} protocol
   * @param {Words} words
   */
  constructor(protocol, words) {
    this.protocol = protocol;
    this.words = words;
  }

  /**
   * The short name of a finding.
   *
   * @param {string} finding
   */
  name(finding) {
    return this.words(`finding-${finding}.name`);
  }

  /**
   * An answer in short words, as a clinician's summary says it.
   *
   * @param {Finding} finding
   * @param {Value} value
   * @returns {string}
   */
  answer(finding, value) {
    if (value === UNSURE) return this.words("ui-not-sure");
    if (Array.isArray(value)) {
      const said = (/** @type {string} */ option) =>
        option === UNSURE ? this.words("ui-not-sure") : this.option(finding, option);
      return this.joined(value.map(said)) || this.words("ui-none-of-these");
    }
    if (typeof value !== "number") return this.option(finding, String(value));
    return finding.fromDate === "weeks" ? inWeeksAndDays(value) : String(value);
  }

  /**
   * An answer as it is said aloud: of weeks and days the full weeks.
   *
   * @param {Finding} finding
   * @param {Value} value
   */
  spoken(finding, value) {
    const answer = this.answer(finding, value);
    return finding.fromDate === "weeks" ? answer.split("+")[0] : answer;
  }

  /**
   * The short name of an option.
   *
   * @param {Finding} finding
   * @param {string} option
   */
  option(finding, option) {
    return this.words(finding.kind === "yes_no" ? YES_NO[option] : `option-${finding.id}-${option}.name`);
  }

  /**
   * Name and answer of everything asked, in the protocol's order.
   *
   * @param {Answers} given
   * @returns {[string, string][]}
   */
  answers(given) {
    const findings = Object.values(this.protocol.findings).filter(({ id }) => Object.hasOwn(given, id));
    return findings.map((finding) => [this.name(finding.id), this.answer(finding, given[finding.id])]);
  }

  /**
   * The answers that made a rule hold, in one line.
   *
   * @param {Answers} given
   */
  because(given) {
    return this.joined(this.pairs(given));
  }

  /**
   * Name and answer of everything asked, a text each.
   *
   * @param {Answers} given
   */
  pairs(given) {
    return this.answers(given).map(([name, answer]) => this.words("ui-pair", { name, answer }));
  }

  /**
   * Parts of a line one after the other.
   *
   * @param {readonly string[]} parts
   */
  joined(parts) {
    return parts.join(this.words("ui-semicolon"));
  }

  /**
   * Notes one after the other, as a clinician writes them.
   *
   * @param {readonly string[]} parts
   */
  noted(parts) {
    return parts.join(this.words("ui-comma"));
  }

  /**
   * Sentences one after the other in one text.
   *
   * @param {readonly string[]} sentences
   */
  inLine(sentences) {
    return sentences.reduce((first, second) => this.words("ui-sentences", { first, second }));
  }

  /**
   * A sign to watch for, as it completes "if you have or notice".
   *
   * @param {string} finding
   * @param {string} option
   */
  sign(finding, option) {
    const { kind } = this.protocol.findings[finding];
    return this.words(kind === "yes_no" ? `finding-${finding}.sign` : `option-${finding}-${option}.sign`);
  }

  /**
   * A sign in a few words where there are any, or else as it is watched for.
   *
   * @param {string} finding
   * @param {string} option
   */
  inBrief(finding, option) {
    const message = this.protocol.findings[finding].kind === "yes_no" ? `brief-${finding}` : `brief-${finding}-${option}`;
    return this.words.has(message) ? this.words(message) : this.sign(finding, option);
  }

  /**
   * What was answered: first the answers that worry, then the unknown ones, then the others.
   *
   * @param {Answers} given
   */
  byWorry(given) {
    const found = Object.values(this.protocol.findings).filter(({ id }) => Object.hasOwn(given, id));
    found.sort((one, other) => worry(one, given[one.id]) - worry(other, given[other.id]));
    return found.map(({ id }) => id);
  }

  /**
   * The words of an answer under "say" or "note"; one that does not worry, or that has no words, has none.
   *
   * @param {"say" | "note"} under
   * @param {Finding} finding
   * @param {Value} value
   */
  texts(under, { id, kind, options }, value) {
    const yesNo = value === options.at(-1) ? [`${under}-${id}`] : [];
    const messages = kind === "yes_no" ? yesNo : [value].flat().map((option) => `${under}-${id}-${option}`);
    return messages.filter((message) => this.words.has(message)).map((message) => this.words(message));
  }

  /**
   * Parts as a list in a sentence: "a, b and c".
   *
   * @param {readonly string[]} parts
   */
  listed(parts) {
    if (parts.length < 2) return parts.join("");
    return parts.slice(0, -1).join(this.words("ui-comma")) + this.words("ui-and") + parts[parts.length - 1];
  }

  /** Who has signed the protocol, or that no clinician has. */
  get signed() {
    const names = this.protocol.signedBy;
    return names.length ? this.words("ui-signed", { names: this.listed(names) }) : this.words("ui-unsigned");
  }
}

/**
 * The first texts of some answers, in their order; what decides is never left out for the others.
 *
 * @param {readonly {name: string, text: string}[]} found
 * @param {Assessment} assessment
 * @param {number} most
 */
export function firstOf(found, { level, rules }, most) {
  const deciding = rules.filter((reason) => reason.level === level).flatMap(({ because }) => Object.keys(because));
  const [first, later] = [true, false].map((wanted) => found.filter(({ name }) => deciding.includes(name) === wanted));
  const kept = [...first, ...later].slice(0, most);
  return found.filter((one) => kept.includes(one)).map(({ text }) => text);
}

/**
 * Texts without those that another says more exactly: "dizziness" beside "dizziness that is new".
 *
 * @param {string[]} texts
 */
export function saidOnce(texts) {
  return texts.filter((text) => !texts.some((other) => text !== other && other.includes(text)));
}

/** @param {Value} value */
export function isUnsure(value) {
  return value === UNSURE || (Array.isArray(value) && value.includes(UNSURE));
}

/**
 * 0 for an answer that worries, 1 for one that is not known, 2 for the others: by its worry, not by the word yes.
 *
 * @param {Finding} finding
 * @param {Value} value
 */
export function worry({ kind, options }, value) {
  if (Array.isArray(value)) return value.some((option) => option !== UNSURE) ? 0 : value.length ? 1 : 2;
  if (value === UNSURE) return 1;
  if (kind === "yes_no") return value === options.at(-1) ? 0 : 2;
  return kind === "ordered" && value !== options[0] ? 0 : 2;
}

/**
 * Weeks with the days of the last one, as on a maternity record: "4+3"; full weeks alone: "4".
 *
 * @param {number} weeks
 */
export function inWeeksAndDays(weeks) {
  const full = Math.floor(weeks);
  const days = Math.floor((weeks - full) * 7 + 0.01);
  return days ? `${full}+${days}` : String(full);
}
