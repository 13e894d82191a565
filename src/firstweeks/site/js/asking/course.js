/** What comes next for a person, from what is known of them: the same for everyone who shows screens (no screen here). */

/**
 * @typedef {{screen: "question", page: Page, urgent: boolean, forWords: boolean}
 *   | {screen: "conflict", name: string} | {screen: "result"}} Turn
 */

/**
 * What is shown as the result is what the whole interview tells. Whoever needs an ambulance is asked nothing more; as long
 * as an answer can still make it one, that is asked first, and what does not fit together waits.
 *
 * @param {Protocol} protocol
 * @param {Step} step
 * @param {ReadonlySet<string>} accepted the contradictions that the person lets stand
 * @returns {Turn}
 */
export function turn({ levels, looks }, step, accepted) {
  const { atOnce, tone } = looks[levels[step.at_least]];
  if (atOnce) return { screen: "result" };
  const urgent = tone === "emergency";
  const name = step.contradictions.find((one) => !accepted.has(one));
  if (name && !(urgent && step.page)) return { screen: "conflict", name };
  const page = step.page ?? step.for_words;
  return page ? { screen: "question", page, urgent, forWords: !step.page } : { screen: "result" };
}
