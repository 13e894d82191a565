/** Language and country, guessed from the device alone; both can be changed (twin: rendering/region.py). */

const ELSEWHERE = "other";

/**
 * The first of the wanted languages that there are words in, if need be another form of it; or else the first that there are words in.
 *
 * @param {readonly string[]} available
 * @param {readonly string[]} wanted
 */
export function guessLanguage(available, wanted = navigator.languages) {
  for (const language of wanted) {
    const exact = available.find((one) => one.toLowerCase() === language.toLowerCase());
    const near = exact ?? available.find((one) => primary(one) === primary(language));
    if (near) return near;
  }
  return available[0];
}

/**
 * The country of the time zone (no network, no permission), or "other".
 *
 * @param {Protocol} protocol
 * @param {string} zone
 */
export function guessCountry(protocol, zone = Intl.DateTimeFormat().resolvedOptions().timeZone) {
  return Object.hasOwn(protocol.zones, zone) ? protocol.zones[zone] : ELSEWHERE;
}

/** @param {string} language */
function primary(language) {
  return language.toLowerCase().split("-", 1)[0];
}
