(({ language, country, answers, screen }) => {
  // For the tests: a screen of the app as lines, each with its kind: the tag, the colour of a card, whether it is printed.
  const { session, navigation } = firstweeks;
  const LINES = "h1, h2, h3, h4, p, li, dt, dd, summary, button, label, legend, img";
  session.wipe();
  Object.assign(session, { language, country, answers });
  navigation.go(screen);

  function kind(element) {
    const colour = element.closest(".app-card")?.dataset.tone;
    const about = [...(colour ? [`${colour} card`] : []), ...(element.closest(".app-no-print") ? ["not printed"] : [])];
    return [element.localName, ...about].join(", ");
  }

  const main = document.getElementById("main");
  return [...main.querySelectorAll(LINES)]
    // What opens at a press is in the files of words.
    .filter((element) => !element.querySelector(LINES) && !element.matches("details :not(summary)"))
    .map((element) => ({ [kind(element)]: (element.textContent || element.alt || "").replace(/\s+/g, " ").trim() }))
    .filter((line) => Object.values(line)[0]);
});
