/** The concepts that a text says or denies (twin: beliefs/lexicon.py and beliefs/hearing.py, where the reasons stand). */

const SHORTEST = 7;
const REACH = 5;
const FEW = 6;
const LONG = 3;
const FIRST_CHARACTER = "\u3400";
const TOKEN = /\p{Nd}+(?:[.,:]\p{Nd}+)*|[一二三四五六七八九]?十[一二三四五六七八九]?|[\u3400-\u9fff]|(?:(?![\u3400-\u9fff])\p{L}|['’])+|[^\s\p{L}\p{N}_'’-]/gu;
const ENDS = new Set(",.;:!?()…，。；：！？（）“”\"");
const SENTENCE = /(?<!^\d{1,2})[.!?…]+["”'’»)\]]*(?=\s|$)|[。！？；][”’」』）]*|\n\s*/gmu;

/** @typedef {{concept: string, denied: boolean}} Way */
/** @typedef {Map<string, any>} Node  words → nodes, and "" → the ways that end here */

export class Lexicon {
  /** @param {LexiconTable} table */
  constructor(table) {
    /** @type {Lexicon | null} */
    this.little = table.little ? new Lexicon({ ...table, ...table.little, little: null }) : null;
    this.traditional = new Map(pairs([...table.traditional]));
    /** @type {Node} */
    this.tree = new Map();
    this.counts = new Set(table.number);
    for (const line of table.ways.split("\n")) this.read(line, table.concepts);
    this.vocabulary = new Set(wordsBelow(this.tree));
    this.longestWord = Math.max(0, ...[...this.vocabulary].map((word) => word.length));
    /** @type {Map<string, Set<string>>} */
    this.less = new Map();
    for (const word of this.vocabulary) {
      const plain = word.replace(/\*+$/, "");
      if (plain.length < SHORTEST || !/^\p{L}+$/u.test(plain)) continue;
      for (const less of withoutOne(plain)) put(this.less, less + word.slice(plain.length), word);
    }
    /** @type {Map<string, readonly string[]>} */
    this.options = new Map();
  }

  /**
   * The words, numbers and signs of a text, and where they stand.
   *
   * @param {string} text
   */
  tokens(text) {
    const plain = text.replace(/[\u3400-\u9fff]/gu, (sign) => this.traditional.get(sign) ?? sign);
    return [...plain.matchAll(TOKEN)].map((match) => ({ word: foldedWord(match[0]), start: match.index, end: match.index + match[0].length }));
  }

  /**
   * The longest way that begins at a token: how many tokens it has, and what it says; 0 where none begins.
   *
   * @param {readonly {word: string}[]} tokens
   * @param {number} at
   */
  longest(tokens, at) {
    /** @type {Way[]} */
    let found = [];
    let [nodes, length, most] = [[this.tree], 0, 0];
    while (nodes.length && at + length < tokens.length) {
      const options = this.found(tokens[at + length].word);
      nodes = nodes.flatMap((node) => options.filter((option) => node.has(option)).map((option) => node.get(option)));
      length++;
      const said = nodes.flatMap((node) => node.get("") ?? []);
      if (said.length) [found, most] = [said, length];
    }
    if (found.some(({ concept }) => concept === "none")) found = [];
    // "Painless" denies the pain that a star would hear in it.
    const denied = new Set(found.filter((way) => way.denied).map(({ concept }) => concept));
    const ways = found.filter((way) => way.denied || !denied.has(way.concept));
    return { length: most, ways: [...new Map(ways.map((way) => [`${way.concept} ${way.denied}`, way])).values()] };
  }

  /**
   * A line of ways that say the same, as beliefs/packing.py writes it.
   *
   * @param {string} line
   * @param {readonly string[]} concepts
   */
  read(line, concepts) {
    const [codes, texts] = line.split("\t");
    const says = codes.split(",").map((code) => ({ concept: concepts[Number(code.replace("!", ""))], denied: code[0] === "!" }));
    let way = "";
    for (const [, shared, rest] of texts.matchAll(/([\dA-Z])([^\dA-Z]*)/g)) {
      way = way.slice(0, parseInt(shared, 36)) + rest;
      let node = this.tree;
      for (const word of way.match(/[\u3400-\u9fff]\*?|[^ \u3400-\u9fff]+/g) ?? []) {
        if (!node.has(word)) node.set(word, new Map());
        node = node.get(word);
      }
      node.set("", says);
    }
  }

  /**
   * The words of the tree that a word of a text may be: itself, a beginning of it, or what it is a slip of.
   *
   * @param {string} word
   */
  found(word) {
    let options = this.options.get(word);
    if (!options) {
      const most = Math.min(word.length, this.longestWord + 1);
      const beginnings = Array.from({ length: most }, (_, at) => `${word.slice(0, at + 1)}*`);
      const exact = [word, ...beginnings].filter((one) => this.vocabulary.has(one));
      if (this.counts.has(word)) exact.push("#");
      options = exact.length ? exact : [...this.slipsOf(word, most)].sort();
      this.options.set(word, options);
    }
    return options;
  }

  /**
   * @param {string} word
   * @param {number} most
   */
  slipsOf(word, most) {
    /** @type {Set<string>} */
    const near = new Set();
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return near;
    const add = (/** @type {string} */ part, /** @type {string} */ star) => {
      for (const less of withoutOne(part)) for (const found of this.less.get(less + star) ?? []) near.add(found);
    };
    if (word.length === most) add(word, "");
    for (let end = SHORTEST; end <= most; end++) add(word.slice(0, end), "*");
    return near;
  }
}

/**
 * @param {Node} node
 * @returns {Generator<string>}
 */
function* wordsBelow(node) {
  for (const [word, below] of node) {
    if (!word) continue;
    yield word;
    yield* wordsBelow(below);
  }
}

/**
 * A word, and what is left of it without any one letter but the first.
 *
 * @param {string} word
 */
function withoutOne(word) {
  return [word, ...[...word].slice(1).map((_, at) => word.slice(0, at + 1) + word.slice(at + 2))];
}

/**
 * @param {Map<string, Set<string>>} table
 * @param {string} key
 * @param {string} value
 */
function put(table, key, value) {
  const found = table.get(key) ?? new Set();
  table.set(key, found.add(value));
}

/**
 * @param {readonly string[]} characters
 * @returns {[string, string][]}
 */
function pairs(characters) {
  return Array.from({ length: characters.length / 2 }, (_, at) => [characters[2 * at], characters[2 * at + 1]]);
}

/** @param {string} word */
function foldedWord(word) {
  if (/^\p{Nd}|十|^#$/u.test(word)) return "#";
  return word.toLowerCase().normalize("NFKD").replace(/[\p{M}'’]/gu, "");
}

/**
 * The sentences of a text that say something, and where they stand.
 *
 * @param {string} text
 */
export function sentences(text) {
  const found = [];
  let begin = 0;
  for (const end of [...[...text.matchAll(SENTENCE)].map((match) => match.index + match[0].length), text.length]) {
    const part = text.slice(begin, end);
    const start = begin + part.length - part.trimStart().length;
    if (part.trim()) found.push({ text: part.trim(), start, end: start + part.trim().length });
    begin = end;
  }
  return found;
}

/**
 * The names of the concepts of a text, after "no " where they are denied.
 *
 * @param {Lexicon} lexicon
 * @param {ReadonlySet<string>} deniable
 * @param {string} text
 * @param {readonly string[]} terse  what is heard of a sentence that says little else
 */
export function hear(lexicon, deniable, text, terse) {
  const tokens = lexicon.tokens(text);
  /** @type {Set<string>} */
  const found = new Set();
  let [reach, chained, unknown] = [0, false, 0];
  for (let at = 0; at < tokens.length; ) {
    const { length, ways } = lexicon.longest(tokens, at);
    if (!length) unknown += weight(tokens[at].word);
    const small = ways.find(({ concept }) => concept.startsWith("<"))?.concept ?? "";
    const ends = ENDS.has(tokens[at].word);
    at += Math.max(length, 1);
    const concepts = ways.filter(({ concept }) => !concept.startsWith("<"));
    const denies = concepts.filter(({ concept }) => deniable.has(concept));
    const negated = reach > 0 && denies.length > 0;
    for (const { concept, denied } of concepts) found.add(deniable.has(concept) && (denied || negated) ? `no ${concept}` : concept);
    if (small === "<not>") [reach, chained] = [REACH, false];
    else if (small === "<or>") [reach, chained] = [chained ? REACH : reach, false];
    else if (small === "<stop>" || ends) [reach, chained] = [0, false];
    else if (negated || denies.some(({ denied }) => denied)) [reach, chained] = [0, true];
    else [reach, chained] = [Math.max(0, reach - Math.max(length, 1)), false];
  }
  if (found.size && lexicon.little) {
    for (const at of tokens.keys()) for (const { concept } of lexicon.little.longest(tokens, at).ways) found.add(concept);
    if (unknown <= FEW) for (const concept of terse) found.add(concept);
  }
  return found;
}

/**
 * How much a word that says nothing counts: a Chinese character a third of it, a sign or a short word nothing.
 *
 * @param {string} word
 */
function weight(word) {
  const character = word >= FIRST_CHARACTER;
  if (!/^\p{L}+$/u.test(word) || (!character && [...word].length < LONG)) return 0;
  return character ? 1 : 3;
}
