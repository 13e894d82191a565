"use strict";
/** Begins, once every script has run: language and country from the device alone, then the first screen. */
(function (firstweeks) {
  /** Make the engine ready while the person reads the first screen, so that the first tap need not wait for it. */
  function warmUp() {
    firstweeks.engine.assess({});
    firstweeks.engine.nextPage({});
  }

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
    // Not every browser tells when it is idle.
    (window.requestIdleCallback ?? window.setTimeout)(warmUp);
  });
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
