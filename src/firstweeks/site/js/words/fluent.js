/** The words of one language, from its Fluent messages (twin: rendering/words.py). */

import { FluentBundle, FluentResource } from "@fluent/bundle";

/** A message that is needed, and that its language has not, or that cannot be filled. */
export class MissingMessage extends Error {}

/** @type {Map<string, Words>} */
const known = new Map();

/**
 * The words of a language, read once; its messages must have been loaded.
 *
 * @param {string} language
 * @returns {Words}
 */
export function words(language) {
  let say = known.get(language);
  if (!say) {
    say = wordsOf(language, globalThis.firstweeks.texts?.[language]);
    known.set(language, say);
  }
  return say;
}

/**
 * Whether the messages of a language have been loaded.
 *
 * @param {string} language
 */
export function isLoaded(language) {
  return globalThis.firstweeks.texts?.[language] !== undefined;
}

/**
 * The words of a language from its messages.
 *
 * @param {string} language
 * @param {string | undefined} text
 * @returns {Words}
 */
export function wordsOf(language, text) {
  if (text === undefined) throw new Error(`no words in ${language}: load words/${language}.js first`);
  // From the right to the left, the groups of a telephone number would change places behind words of the language.
  const bundle = new FluentBundle(language, { useIsolating: /^ui-language-direction = rtl/m.test(text) });
  // What comes later takes the place of what came before: a protocol may say anything in its own way.
  bundle.addResource(new FluentResource(text), { allowOverrides: true });

  /** @param {string} name */
  function pattern(name) {
    const [identifier, attribute] = name.split(".", 2);
    const message = bundle.getMessage(identifier);
    return (attribute ? message?.attributes[attribute] : message?.value) ?? null;
  }

  const has = (/** @type {string} */ name) => pattern(name) !== null;

  /**
   * The words for one country, "" where it is not known: every message is given its code as `$place`.
   *
   * @param {string} place
   * @returns {Words}
   */
  function at(place) {
    /**
     * @param {string} name
     * @param {{readonly [variable: string]: string}} [variables]
     */
    function say(name, variables) {
      const found = pattern(name);
      if (found === null) throw new MissingMessage(`the message "${name}" is not there in ${language}`);
      /** @type {Error[]} */
      const errors = [];
      const said = bundle.formatPattern(found, { place, ...variables }, errors);
      if (errors.length) throw new MissingMessage(`"${name}" in ${language} cannot be filled: ${errors[0].message}`);
      return said;
    }

    const lines = (/** @type {string} */ name, /** @type {{readonly [variable: string]: string}} */ variables = {}) =>
      say(name, variables)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line);

    const someLines = (/** @type {string} */ name, /** @type {{readonly [variable: string]: string}} */ variables = {}) =>
      has(name) ? lines(name, variables) : [];

    return Object.assign(say, { language, has, lines, someLines, at });
  }

  return at("");
}
