/**
 * What a text is made of, so that texts can be compared (twin: the features of rendering/beliefs.py).
 *
 * A text becomes a set of features: its words, or pairs of characters where a script has no spaces. Words that mean the
 * same (`search-same`) count as one, and what a "not" (`ui-search-not`) stands before is another feature.
 */

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

export class Features {
  /** @param {Words} words */
  constructor(words) {
    this.nots = longestFirst(entries(words("ui-search-not")));
    this.skipped = longestFirst(words.someLines("search-skip").flatMap(entries));
    this.same = sameBySign(words.someLines("search-same").map(entries));
  }

  /**
   * The features of a text.
   *
   * @param {string} text
   */
  of(text) {
    return new Set(turned(this.pieces(folded(text)), this.same.size === 0));
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
 * The features of a text: the first group that a "not" reaches in its clause is another one than without it. In a
 * language without any groups a "not" turns the words that it reaches.
 *
 * @param {Iterable<string>} pieces
 * @param {boolean} words
 * @returns {Generator<string>}
 */
function* turned(pieces, words) {
  let reach = 0;
  for (const piece of pieces) {
    if (piece === NOT || piece === ",") {
      reach = piece === NOT ? REACH : 0;
    } else if (piece.startsWith("<")) {
      yield (reach ? NOT : "") + piece;
      reach = 0;
    } else {
      if (piece) yield (words && reach ? NOT : "") + piece;
      reach = Math.max(0, reach - 1);
    }
  }
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
export function folded(text) {
  const apart = text.replaceAll("’", "'").toLowerCase().normalize("NFKD");
  const plain = apart.replace(/\p{Mn}/gu, "").replace(/\s+/g, " ");
  return plain.replace(/^[ ?!.¿¡？。！]+|[ ?!.¿¡？。！]+$/g, "");
}
