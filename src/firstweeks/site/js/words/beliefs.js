/** The known claim that comes nearest to what a person says (twin: rendering/beliefs.py, where the reasons stand). */

import { Features, folded } from "./features.js";

const NOT = "¬";
const NEAR = 0.36;
const SURE = 0.48;
const SURE_OF_TRUE = 0.5;
const CLOSE = 0.05;
const CLOSE_TO_TRUE = 0.25;
// How alike two words are to count as one, of 100: a slip of the finger or another ending.
const ALIKE = 80;
const SHORTEST_MISSPELT = 5;

export class Claims {
  /**
   * @param {Words} words
   * @param {Table<Belief>} beliefs
   */
  constructor(words, beliefs) {
    this.beliefs = beliefs;
    this.features = new Features(words);
    const names = Object.keys(beliefs);
    const said = (/** @type {string} */ message) => [words(message), ...words.lines(`${message}.phrasings`)];
    const union = (/** @type {Set<string>[]} */ sets) => new Set(sets.flatMap((set) => [...set]));
    this.texts = new Map(names.map((name) => [name, said(`belief-${name}`)]));
    const featured = (/** @type {string[]} */ texts) => texts.map((text) => this.features.of(text));
    this.phrasings = new Map([...this.texts].map(([name, texts]) => [name, featured(texts)]));
    this.vocabulary = new Map([...this.phrasings].map(([name, sets]) => [name, union(sets)]));
    /** @type {Map<string, number>} */
    this.rarity = new Map();
    for (const own of this.vocabulary.values()) {
      for (const feature of own) this.rarity.set(feature, (this.rarity.get(feature) ?? 0) + 1);
    }
    for (const [feature, count] of this.rarity) this.rarity.set(feature, Math.log(1 + names.length / count));
    this.unknown = Math.log(1 + names.length);
    this.knownWords = [...this.rarity.keys()].filter(canBeMisspelt).sort();
  }

  /**
   * Every claim, the nearest first; of those about as near, the dangerous one first.
   *
   * @param {string} text
   * @returns {Match[]}
   */
  near(text) {
    const given = new Set([...this.features.of(text)].map((feature) => this.spelt(feature)));
    if (!given.size) return [];
    const said = folded(text);
    const found = Object.keys(this.beliefs).map((belief) => ({ belief, score: this.score(belief, given, said) }));
    found.sort((one, other) => other.score - one.score);
    const best = found[0];
    const first = (/** @type {Match} */ match) => Number(this.isFirst(match, best));
    return found.sort((one, other) => first(other) - first(one) || other.score - one.score);
  }

  /**
   * Nothing but a claim said word for word comes before a dangerous one close to it.
   *
   * @param {Match} match
   * @param {Match} best
   */
  isFirst(match, best) {
    const margin = this.beliefs[best.belief].verdict === "supported" ? CLOSE_TO_TRUE : CLOSE;
    const close = best.score < 1 && match.score >= Math.max(best.score - margin, NEAR);
    return close && this.beliefs[match.belief].verdict === "unsafe";
  }

  /**
   * @param {string} name
   * @param {Set<string>} given
   * @param {string} said
   */
  score(name, given, said) {
    if (this.of(this.texts, name).some((phrasing) => said === folded(phrasing))) return 1;
    const weight = this.weight(given);
    const alike = this.of(this.phrasings, name)
      .filter((phrasing) => phrasing.size)
      .map((phrasing) => {
        const shared = this.weight([...given].filter((feature) => phrasing.has(feature)));
        return (2 * shared) / (weight + this.weight(phrasing)) - this.against(given, phrasing);
      });
    const vocabulary = this.of(this.vocabulary, name);
    const covered = this.weight([...given].filter((feature) => vocabulary.has(feature))) / weight;
    const score = Math.min(0.99, Math.max(0, 0.55 * Math.max(...alike) + 0.45 * covered));
    // Features come in any order: rounded, equal sums are equal, and rank the same everywhere.
    return Math.round(score * 1e9) / 1e9;
  }

  /**
   * What is taken off where one text says "not" and the other does not.
   *
   * @param {Set<string>} given
   * @param {Set<string>} phrasing
   */
  against(given, phrasing) {
    const turned = [...given].map((feature) => (feature.startsWith(NOT) ? feature.slice(1) : NOT + feature));
    const opposed = turned.filter((feature) => phrasing.has(feature) && !given.has(feature));
    return this.weight(opposed) / Math.max(this.weight(given), this.weight(phrasing));
  }

  /** @param {Iterable<string>} features */
  weight(features) {
    let sum = 0;
    for (const feature of features) sum += this.rarity.get(feature) ?? this.unknown;
    return sum;
  }

  /**
   * A word that no claim has, replaced by one spelt much like it.
   *
   * @param {string} feature
   */
  spelt(feature) {
    if (this.rarity.has(feature) || !canBeMisspelt(feature)) return feature;
    let [best, most] = [feature, 0];
    for (const word of this.knownWords) {
      const ratio = alikeness(feature, word, Math.max(ALIKE, most));
      if (ratio >= ALIKE && ratio > most) [best, most] = [word, ratio];
    }
    return best;
  }

  /**
   * @template T
   * @param {ReadonlyMap<string, T>} table
   * @param {string} name
   */
  of(table, name) {
    return /** @type {T} */ (table.get(name));
  }
}

/**
 * How alike two words are, of 100: what stays of both when one is turned into the other by taking out and putting in
 * letters, the longest common subsequence (Hunt and Szymanski, 1977). 0 where it cannot reach `least`.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} least
 */
function alikeness(one, other, least) {
  const total = one.length + other.length;
  if (200 * Math.min(one.length, other.length) < least * total) return 0;
  let row = new Array(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (let at = 0; at < other.length; at++) {
      next.push(letter === other[at] ? row[at] + 1 : Math.max(row[at + 1], next[at]));
    }
    row = next;
  }
  return (200 * row[other.length]) / total;
}

/** @param {string} feature */
function canBeMisspelt(feature) {
  return feature.length >= SHORTEST_MISSPELT && /^\p{L}+$/u.test(feature);
}

/**
 * Whether a claim comes near enough to tell its verdict.
 *
 * @param {Match} match
 * @param {Table<Belief>} beliefs
 */
export function isNear(match, beliefs) {
  const { verdict, urgent } = beliefs[match.belief];
  if (verdict === "supported") return match.score >= SURE_OF_TRUE;
  return match.score >= (urgent ? NEAR : SURE);
}

/** @type {WeakMap<Words, Claims>} */
const known = new WeakMap();

/**
 * The claims nearest to a text, the nearest first, and the words of the language they were found in.
 *
 * The first language is searched alone where it has a claim that is near enough.
 *
 * @param {readonly Words[]} spoken
 * @param {Table<Belief>} beliefs
 * @param {string} text
 * @returns {{words: Words, found: Match[]}}
 */
export function nearestClaims(spoken, beliefs, text) {
  let best = { words: spoken[0], found: /** @type {Match[]} */ ([]) };
  const score = (/** @type {Match[]} */ found) => Math.max(0, ...found.map((match) => match.score));
  for (const words of spoken) {
    const claims = known.get(words) ?? new Claims(words, beliefs);
    known.set(words, claims);
    const found = claims.near(text);
    if (words === spoken[0] || score(found) > score(best.found)) best = { words, found };
    if (words === spoken[0] && found.length && isNear(found[0], beliefs)) break;
  }
  return best;
}
