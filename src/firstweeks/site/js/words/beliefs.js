/** The popular claims of a text, and what an article leaves out (twin: beliefs/matching.py and beliefs/article.py). */

import { Evidence } from "./evidence.js";
import { hear, Lexicon, sentences } from "./hearing.js";
import { compared, covered, holds, isDenied, matches, meets, pattern, plain, rarities, union } from "./patterns.js";

const VERDICTS = ["unsafe", "unsupported", "partly", "supported"];
const NEAREST = 3;
const SHORT = 4;
const HALF = 0.5;
const ANSWERS = 3;
const QUESTION = /[?？][^\p{L}\p{N}_]*$|^[^\p{L}\p{N}_]*[QP问問]\s*[:：]/u;

/** @typedef {{claim: string, covers: Said, denies: boolean}} Made */

export class Listener {
  /**
   * @param {Table<Belief>} beliefs
   * @param {HeardTable} heard
   */
  constructor(beliefs, { says, dangers, mentions, listening, lexicon, evidence }) {
    this.lexicon = new Lexicon(lexicon);
    this.evidence = new Evidence(evidence);
    this.terse = listening.terse;
    this.beliefs = beliefs;
    this.names = Object.keys(beliefs);
    const read = (/** @type {Table<readonly string[]>} */ table) => Object.entries(table).map(([id, texts]) => ({ id, says: texts.map(pattern) }));
    this.says = new Map(this.names.map((id) => [id, says[id][0].map(pattern)]));
    this.otherwise = new Map(this.names.map((id) => [id, says[id][1].map(pattern)]));
    this.opposite = new Map(this.names.map((id) => [id, says[id][2].map(pattern)]));
    this.dangers = read(dangers);
    this.mentioned = read(mentions);
    this.refuting = listening.refutes.map(pattern);
    this.warning = [...this.refuting, ...listening.warns.map(pattern)];
    this.advice = listening.advises.map(pattern);
    this.aside = listening.aside.map(pattern);
    this.states = listening.states.map(pattern);
    const { deniable, comforts, asks, concludes, own, context, grave } = listening;
    this.deniable = new Set(deniable);
    this.listening = { comforts, asks, concludes, own, context, grave };
    this.rarity = rarities(this.says);
    this.subjects = new Set([...this.rarity.keys()].filter((concept) => ![...comforts, ...asks, ...context, ...listening.little].includes(concept)));
  }

  /**
   * The claim of a text of a few sentences to answer first, others near it, and a danger that comes before them.
   *
   * @param {string} text
   * @returns {FoundClaims}
   */
  find(text) {
    const parts = sentences(text).map((sentence) => this.hear(sentence.text));
    const windows = [...parts, ...parts.slice(1).map((part, at) => union(parts[at], part))];
    if (parts.length > 2 && parts.length <= SHORT) windows.push(parts.reduce(union));
    const made = this.made(windows);
    const known = new Set(made.map(({ claim }) => claim));
    const nearest = [...made.slice(1).map(({ claim }) => ({ claim, score: 1 })), ...this.near(windows, known)];
    const all = nearest.slice(0, NEAREST).map(({ claim, score }) => ({ claim, verdict: this.beliefs[claim].verdict, score }));
    const claim = made[0]?.claim ?? null;
    const danger = windows.map((said) => this.danger(this.told(said))).find((name) => name) ?? null;
    const score = claim ? 1 : (nearest[0]?.score ?? 0);
    return { claim, verdict: claim && this.beliefs[claim].verdict, score, nearest: all, danger };
  }

  /** @param {string} text */
  hear(text) {
    return hear(this.lexicon, this.deniable, text, this.terse);
  }

  /**
   * The concepts by which a text may tell of a danger: of advice to others, those that stand before it.
   *
   * @param {Said} said
   * @returns {Said}
   */
  told(said) {
    const advice = this.advice.find((one) => matches(one, said));
    const [names, begins] = [[...said], advice?.[0].names ?? []];
    const at = names.findIndex((name) => begins.includes(name));
    return at < 0 ? said : new Set(names.slice(0, at));
  }

  /** @param {Said} said */
  danger(said) {
    return this.dangers.find(({ says }) => this.any(says, said))?.id ?? null;
  }

  /**
   * A whole text, sentence by sentence, and what any safe text must mention.
   *
   * @param {string} given
   * @returns {CheckedArticle}
   */
  article(given) {
    const text = given.normalize("NFC");
    /** @type {Said[]} */
    const tells = [];
    const heard = sentences(text).map((sentence) => ({ sentence, says: this.hear(sentence.text) }));
    const context = this.listening.context.filter((concept) => heard.some(({ says }) => says.has(concept)));
    /** @type {[Said, Said, number]} */
    let [before, asked, age] = [new Set(), new Set(), 0];
    const judged = heard.map(({ sentence, says }) => {
      const said = says.size ? new Set([...says, ...context]) : says;
      const asks = QUESTION.test(sentence.text);
      const silent = asks && !meets(this.listening.comforts, says);
      let made = silent ? [] : this.concluded(says);
      if (!made.length && !silent) made = this.concluded(said).filter(({ claim }) => this.severity(claim) === 0);
      if (!made.length && !asks && (made = this.joined(before, said)).length) tells.pop();
      if (!made.length && !asks) made = this.joined(asked, said);
      const claim = made[0]?.claim ?? null;
      tells.push(asks || (claim && this.severity(claim) < 2) ? new Set() : says);
      [before, age] = [claim ? new Set() : says, age + 1];
      if (asks && !claim) [asked, age] = [says, 0];
      else if (age === ANSWERS) asked = new Set();
      const danger = meets(this.listening.own, says) ? this.danger(says) : null;
      return { ...sentence, claim, verdict: claim && this.beliefs[claim].verdict, danger };
    });
    const omissions = this.mentioned.map(({ id, says }) => ({ mention: id, found: tells.some((said) => says.some((one) => matches(one, said))) }));
    return { text, sentences: judged, omissions, danger: judged.find(({ danger }) => danger)?.danger ?? null };
  }

  /** @param {Said} said */
  concluded(said) {
    const concludes = meets(this.listening.concludes, said) || [...said].some(isDenied);
    return this.made([said], false).filter(({ claim }) => concludes || this.severity(claim) > 1);
  }

  /**
   * @param {Said} before
   * @param {Said} said
   */
  joined(before, said) {
    if (!before.size || !said.size || this.warns(said) || this.opposes(said)) return [];
    const whole = new Set([...before].filter((concept) => !this.listening.asks.includes(concept)).concat(...said));
    const own = [...said].map(plain).filter((concept) => this.subjects.has(concept));
    return this.concluded(whole).filter(({ claim, covers }) => this.severity(claim) <= 1 && (!own.length || meets(own, covers)));
  }

  /** @param {string} claim */
  severity(claim) {
    return VERDICTS.indexOf(this.beliefs[claim].verdict);
  }

  /**
   * The claims that a text makes in some part, the one to answer first in front.
   *
   * @param {readonly Said[]} windows
   */
  made(windows, fallback = true) {
    const whole = windows.reduce(union, new Set());
    const parts = windows.filter((said) => !this.onlySpeaks(said, whole));
    let made = parts.flatMap((said) => this.matching(said, this.says));
    if (!made.length && fallback && !windows.some((said) => this.opposes(said))) made = parts.flatMap((said) => this.matching(said, this.otherwise));
    return this.ranked(made).filter(({ claim }) => this.evidence.speaksFor(claim, whole));
  }

  /**
   * @param {Said} said
   * @param {Said} whole
   */
  onlySpeaks(said, whole) {
    if (!this.states.length || this.warns(said) || [...whole].some(isDenied)) return false;
    const around = new Set([...whole].filter((concept) => !this.terse.includes(concept) || said.has(concept)));
    return !this.any(this.states, around) && this.names.some((claim) => this.severity(claim) === 0 && this.any(this.says.get(claim) ?? [], said));
  }

  /** @param {Said} said */
  warns(said) {
    return !meets(this.listening.asks, said) && this.any(this.warning, said);
  }

  /** @param {Said} said */
  refutes(said) {
    return !meets(this.listening.asks, said) && this.any(this.refuting, said);
  }

  /**
   * @param {readonly Term[][]} patterns
   * @param {Said} said
   */
  any(patterns, said) {
    return patterns.some((one) => matches(one, said));
  }

  /**
   * @param {string} claim
   * @param {Said} said
   */
  opposed(claim, said) {
    return this.any(this.opposite.get(claim) ?? [], said);
  }

  /** @param {Said} said */
  opposes(said) {
    return [...this.says].some(([claim, says]) => this.opposed(claim, said) && this.any(says, said));
  }

  /**
   * @param {Said} said
   * @param {ReadonlyMap<string, Term[][]>} patterns
   * @returns {Made[]}
   */
  matching(said, patterns) {
    if (this.any(this.aside, said) || this.refutes(said)) return [];
    const { comforts, grave } = this.listening;
    const warns = this.warns(said);
    const weighty = [...grave, ...comforts].filter((concept) => said.has(concept));
    const must = [[], [], weighty, [...weighty, ...[...said].filter(isDenied).map(plain)]];
    return [...patterns].flatMap(([claim, says]) =>
      (warns && this.severity(claim) === 0) || this.opposed(claim, said) ? [] : says
        .filter((one) => matches(one, said))
        .map((one) => ({ claim, covers: covered(one, said), denies: one.some(({ need }) => need === "no") }))
        .filter(({ covers }) => must[this.severity(claim)].every((concept) => covers.has(concept))),
    );
  }

  /** @param {readonly Made[]} made */
  ranked(made) {
    const left = made.filter((one) => !made.some((other) => other.covers.size > one.covers.size && [...one.covers].every((c) => other.covers.has(c))));
    const keys = new Map(left.map((one) => [one, [this.severity(one.claim), Number(!one.denies), -this.weight(one.covers), this.names.indexOf(one.claim)]]));
    left.sort((one, other) => compared(keys.get(one) ?? [], keys.get(other) ?? []));
    return left.filter((one, at) => left.findIndex(({ claim }) => claim === one.claim) === at);
  }

  /**
   * The claims that are half said or more, the nearest first.
   *
   * @param {readonly Said[]} windows
   * @param {ReadonlySet<string>} known
   */
  near(windows, known) {
    const found = this.names.filter((claim) => !known.has(claim)).map((claim) => {
      const shares = (this.says.get(claim) ?? []).flatMap((one) => windows.map((said) => this.share(one, said)));
      return { claim, score: Math.max(0, ...shares) };
    });
    const key = (/** @type {{claim: string, score: number}} */ one) => [-one.score, this.severity(one.claim), this.names.indexOf(one.claim)];
    return found.filter(({ score }) => score >= HALF).sort((one, other) => compared(key(one), key(other)));
  }

  /**
   * @param {readonly Term[]} terms
   * @param {Said} said
   */
  share(terms, said) {
    const needed = terms.filter(({ need }) => need !== "never").map((one) => ({ one, weight: Math.max(...one.concepts.map((concept) => this.rarity.get(concept) ?? 0)) }));
    const sum = (/** @type {typeof needed} */ some) => some.reduce((total, { weight }) => total + weight, 0);
    const share = sum(needed.filter(({ one }) => holds(one, said))) / sum(needed);
    return Math.min(0.99, Math.floor(share * 100 + 0.5) / 100);
  }

  /** @param {Said} covers */
  weight(covers) {
    const sum = [...covers].sort().reduce((total, concept) => total + (this.rarity.get(concept) ?? 0), 0);
    return Math.round(sum * 1e6);
  }
}
