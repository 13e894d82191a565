"use strict";
/**
 * The known claim that comes nearest to what a person says (twin: rendering/beliefs.py, where the reasons stand).
 *
 * A text becomes a set of features: its words, or pairs of characters where a script has no spaces. Words that mean the
 * same count as one, and what a "not" stands before is another feature.
 */
(function (firstweeks) {
  const NEAR = 0.36;
  const SURE = 0.48;
  const SURE_OF_TRUE = 0.5;
  const CLOSE = 0.05;
  const CLOSE_TO_TRUE = 0.25;
  // How alike two words are to count as one, of 100: a slip of the finger or another ending.
  const ALIKE = 80;
  const SHORTEST_MISSPELT = 5;
  // How many words, or Chinese characters, a "not" reaches ahead.
  const REACH = 5;
  const NOT = "¬";
  const SPACELESS = /[\u3400-\u9fff]/;
  const LETTER = /[\p{L}\p{N}_]/u;
  const PIECES = new RegExp(
    "[\\u3400-\\u9fff]+|(?:(?![\\u3400-\\u9fff])[\\p{L}\\p{N}_])+(?:'(?:(?![\\u3400-\\u9fff])[\\p{L}\\p{N}_])+)?" +
      "|[,.;:!?，。；：！？]",
    "gu",
  );

  /** @implements {Claims} */
  class ClaimsOf {
    /**
     * @param {Words} words
     * @param {Table<Belief>} beliefs
     */
    constructor(words, beliefs) {
      this.words = words;
      this.beliefs = beliefs;
      this.nots = longestFirst(entries(words("ui-search-not")));
      this.skipped = longestFirst(entries(words("ui-search-skip")));
      this.same = sameBySign(words.lines("ui-search-same").map(entries));
      const names = Object.keys(beliefs);
      this.texts = new Map(names.map((name) => [name, [words(`belief-${name}`), ...words.lines(`belief-${name}.phrasings`)]]));
      this.phrasings = new Map([...this.texts].map(([name, texts]) => [name, texts.map((text) => this.features(text))]));
      this.vocabulary = new Map([...this.phrasings].map(([name, sets]) => [name, new Set(sets.flatMap((set) => [...set]))]));
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
      const given = new Set([...this.features(text)].map((feature) => this.spelt(feature)));
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

    /** @param {string} text */
    features(text) {
      return new Set(turned(this.pieces(folded(text))));
    }

    /**
     * Words, pairs of characters, groups as "<name>", "not" as its sign and ends of clauses as ",".
     *
     * @param {string} text
     * @returns {Generator<string>}
     */
    *pieces(text) {
      for (const part of this.grouped(text).split(/(<[^>]*>)/)) {
        if (part.startsWith("<")) {
          yield part;
          continue;
        }
        for (const [piece] of part.matchAll(PIECES)) {
          if (!/^[\p{L}\p{N}]/u.test(piece)) yield ",";
          else if (SPACELESS.test(piece[0])) yield* this.pairs(piece);
          else if (this.nots.includes(piece)) yield NOT;
          else if (!/^\p{Nd}+$/u.test(piece)) {
            const word = piece.split("'", 1)[0];
            yield this.skipped.includes(word) || word.length < 2 ? "" : word;
          }
        }
      }
    }

    /**
     * The characters of a run without spaces, two at a time; "not" stands apart.
     *
     * @param {string} run
     * @returns {Generator<string>}
     */
    *pairs(run) {
      for (const skipped of this.skipped) run = run.replaceAll(skipped, " ");
      const nots = this.nots.map(escaped).join("|");
      for (const part of run.split(new RegExp(`(${nots})|\\s+`))) {
        if (this.nots.includes(part)) yield NOT;
        else if (part) for (let at = 0; at < Math.max(1, part.length - 1); at++) yield part.slice(at, at + 2);
      }
    }

    /**
     * The text with what means the same under the name of its group.
     *
     * @param {string} text
     */
    grouped(text) {
      let found = "";
      for (let at = 0; at < text.length; ) {
        const ways = this.same.get(text[at]) ?? [];
        const way = ways.find((one) => endOf(one, text, at) > 0);
        if (way) {
          found += ` ${way.group} `;
          at = endOf(way, text, at);
        } else {
          found += text[at++];
        }
      }
      return found;
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

  /** @typedef {{text: string, group: string, whole: boolean, starred: boolean}} Way */

  /**
   * What means the same: by its first sign each way of saying it, the longest first, with the name of its group.
   *
   * @param {readonly string[][]} groups
   * @returns {Map<string, Way[]>}
   */
  function sameBySign(groups) {
    const name = (/** @type {string[]} */ group) => `<${group[0].replace(/\*+$/, "")}>`;
    const ways = groups.flatMap((group) => group.map((way) => ({ way, group: name(group) })));
    ways.sort((one, other) => other.way.length - one.way.length);
    /** @type {Map<string, Way[]>} */
    const found = new Map();
    for (const { way, group } of ways) {
      const text = way.replace(/\*+$/, "");
      const entry = { text, group, whole: !SPACELESS.test(way), starred: way.endsWith("*") };
      found.set(text[0], [...(found.get(text[0]) ?? []), entry]);
    }
    return found;
  }

  /**
   * Where a way of saying something that begins at a place ends, 0 if it is not there: whole words, or beginnings of
   * words where it ends in a star.
   *
   * @param {Way} way
   * @param {string} text
   * @param {number} at
   */
  function endOf(way, text, at) {
    if (!text.startsWith(way.text, at)) return 0;
    let end = at + way.text.length;
    if (!way.whole) return end;
    if (at > 0 && LETTER.test(text[at - 1])) return 0;
    while (way.starred && end < text.length && /[\p{L}\p{N}]/u.test(text[end])) end++;
    return end < text.length && LETTER.test(text[end]) ? 0 : end;
  }

  /**
   * The features of a text: the first group that a "not" reaches in its clause is another one than without it.
   *
   * @param {Iterable<string>} pieces
   * @returns {Generator<string>}
   */
  function* turned(pieces) {
    let reach = 0;
    for (const piece of pieces) {
      if (piece === NOT || piece === ",") {
        reach = piece === NOT ? REACH : 0;
      } else if (piece.startsWith("<")) {
        yield (reach ? NOT : "") + piece;
        reach = 0;
      } else {
        reach = Math.max(0, reach - 1);
        if (piece) yield piece;
      }
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

  /** @param {string} text */
  function entries(text) {
    return text
      .split(/[;；\n]/)
      .filter((entry) => entry.trim())
      .map(folded);
  }

  /** @param {readonly string[]} found */
  function longestFirst(found) {
    return [...new Set(found)].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  }

  /** @param {string} text */
  function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  }

  /**
   * Lower case without accents, and with plain apostrophes.
   *
   * @param {string} text
   */
  function folded(text) {
    const apart = text.replaceAll("’", "'").toLowerCase().normalize("NFKD");
    return apart.replace(/\p{Mn}/gu, "").trim().replace(/\s+/g, " ").replace(/^[ ?!.¿¡？。！]+|[ ?!.¿¡？。！]+$/g, "");
  }

  /**
   * Whether a claim comes near enough to tell its verdict.
   *
   * @param {Match} match
   * @param {Table<Belief>} beliefs
   */
  function isNear(match, beliefs) {
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
  function nearestClaims(spoken, beliefs, text) {
    let best = { words: spoken[0], found: /** @type {Match[]} */ ([]) };
    const score = (/** @type {Match[]} */ found) => Math.max(0, ...found.map((match) => match.score));
    for (const words of spoken) {
      const claims = known.get(words) ?? new ClaimsOf(words, beliefs);
      known.set(words, claims);
      const found = claims.near(text);
      if (words === spoken[0] || score(found) > score(best.found)) best = { words, found };
      if (words === spoken[0] && found.length && isNear(found[0], beliefs)) break;
    }
    return best;
  }

  firstweeks.Claims = ClaimsOf;
  firstweeks.isNear = isNear;
  firstweeks.nearestClaims = nearestClaims;
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
