/** Patterns of what a text says, and the concepts of a text (twin: reading/patterns.py and beliefs/patterns.py). */

/**
 * A pattern, as the content writes it (twin: reading/patterns.py).
 *
 * @param {string} text
 */
export function pattern(text) {
  return text.split("+").map(term);
}

/**
 * @param {string} text
 * @returns {Term}
 */
export function term(text) {
  const words = text.trim().split(/\s+/);
  const need = words[0] === "no" || words[0] === "never" ? words[0] : "";
  const concepts = words.slice(need ? 1 : 0).filter((word) => word !== "or");
  return { need, concepts, names: need === "no" ? concepts.map((concept) => `no ${concept}`) : concepts };
}

/**
 * What each concept tells: one divided by how many claims speak of it.
 *
 * @param {ReadonlyMap<string, Term[][]>} says
 */
export function rarities(says) {
  /** @type {Map<string, number>} */
  const having = new Map();
  for (const patterns of says.values()) {
    for (const concept of new Set(patterns.flat().flatMap(({ concepts }) => concepts))) having.set(concept, (having.get(concept) ?? 0) + 1);
  }
  return new Map([...having].map(([concept, count]) => [concept, 1 / count]));
}

/**
 * @param {readonly Term[]} terms
 * @param {Said} said
 */
export function matches(terms, said) {
  return terms.every((one) => holds(one, said));
}

/**
 * @param {Term} one
 * @param {Said} said
 */
export function holds({ need, names }, said) {
  return meets(names, said) !== (need === "never");
}

/**
 * @param {readonly string[]} names
 * @param {Said} said
 */
export function meets(names, said) {
  return names.some((name) => said.has(name));
}

/**
 * The concepts of a text that a pattern speaks of, said or denied.
 *
 * @param {readonly Term[]} terms
 * @param {Said} said
 */
export function covered(terms, said) {
  const named = terms.filter(({ need }) => need !== "never").flatMap(({ concepts }) => concepts);
  return new Set(named.filter((concept) => said.has(concept) || said.has(`no ${concept}`)));
}

/**
 * @param {Said} one
 * @param {Said} other
 */
export function union(one, other) {
  return new Set([...one, ...other]);
}

/** @param {string} name */
export function isDenied(name) {
  return name.startsWith("no ");
}

/** @param {string} name */
export function plain(name) {
  return name.replace(/^no /, "");
}

/**
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 */
export function compared(one, other) {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : one[at] - other[at];
}
