/** Reading aloud by a voice of the device itself, off until it is wanted; a voice that asks a server is not used. */

import { session } from "./session.js";

let wanted = false;

/** @returns {SpeechSynthesisVoice | undefined} */
function voice() {
  const [language] = session.language.split("-");
  return globalThis.speechSynthesis?.getVoices().find(({ localService, lang }) => localService && lang.split(/[-_]/)[0] === language);
}

/** Whether this device can read in the person's language without asking anyone. */
export function possible() {
  return voice() !== undefined;
}

export function on() {
  return wanted;
}

/** From now on read every screen as it is shown, or be silent. */
export function toggle() {
  wanted = !wanted;
}

/**
 * Read a screen from its heading on, where that is wanted.
 *
 * @param {HTMLElement} main
 */
export function read(main) {
  globalThis.speechSynthesis?.cancel();
  const found = voice();
  if (!wanted || !found) return;
  for (const text of textsOf(main)) {
    const said = new SpeechSynthesisUtterance(text);
    said.voice = found;
    said.lang = found.lang;
    speechSynthesis.speak(said);
  }
}

/**
 * What is to be seen on a screen, a text for each heading, paragraph and answer.
 *
 * @param {HTMLElement} main
 */
function textsOf(main) {
  const parts = [...main.querySelectorAll("h1, h2, h3, p, li, legend, label, summary, .nhsuk-hint")];
  const seen = parts.filter((part) => part instanceof HTMLElement && part.checkVisibility() && !part.parentElement?.closest("p, li, legend, label"));
  return seen.map((part) => part.textContent?.trim() ?? "").filter(Boolean);
}
