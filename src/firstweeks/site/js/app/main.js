"use strict";
/** Begins, once every script has run: language and country from the device alone, then the first screen. */
(function (firstweeks) {
  document.addEventListener("DOMContentLoaded", async () => {
    const root = document.documentElement;
    firstweeks.languages = JSON.parse(root.dataset.languages ?? "{}");
    const { session } = firstweeks;
    session.country = firstweeks.guessCountry(firstweeks.protocol);
    session.language = firstweeks.guessLanguage(Object.keys(firstweeks.languages));
    await firstweeks.offline.loadWords(session.language);
    firstweeks.frame.watch();
    firstweeks.navigation.begin();
    root.dataset.ready = "";
  });
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
