"use strict";
/** For the tests: everything that the scripts say of some people, a text each, as `expected.py` says it of them. */
(function (firstweeks) {
  /** @type {Engine | undefined} */
  let engine;

  /** From here on, use the protocol that was loaded last. */
  firstweeks.takeProtocol = () => {
    engine = firstweeks.engineOf(firstweeks.protocol);
    return true;
  };

  /** @param {readonly object[]} people */
  firstweeks.everything = (people) => {
    const used = engine ?? firstweeks.engine;
    return people.map((given) => JSON.stringify({
      assessment: used.assess(given),
      interval: used.interval(given),
      next: used.nextPage(given),
      gates: used.gates(given),
      contradictions: used.contradictions(given),
      pages: used.pagesForAdvice(given, ["routine", "self_care"]),
    }));
  };

  /** What is refused of some things that may be no answers: for each, the places, or null. */
  firstweeks.refused = (things) => things.map((given) => {
    try {
      firstweeks.engine.answers(given);
      return null;
    } catch (error) {
      if (!(error instanceof firstweeks.AnswersRejected)) throw error;
      return error.problems.map(({ where }) => where);
    }
  });

  /** The result, summary and sources of some people in words. */
  firstweeks.inWords = ({ language, country, now, leftOut, people }) => {
    const { engine: used, protocol } = firstweeks;
    const presenter = new firstweeks.Presenter(protocol, firstweeks.words(language), country);
    return people.map((given) => {
      const answers = used.answers(given);
      const assessment = used.assess(answers);
      const summary = firstweeks.summarise(presenter, assessment, answers, new Date(now));
      return JSON.stringify({
        result: presenter.result(assessment, answers),
        selfCare: presenter.selfCare(assessment),
        sources: presenter.sources(assessment),
        soFar: presenter.soFar(assessment),
        summary,
        text: firstweeks.summaryText(summary),
        leftOut: firstweeks.summarise(presenter, assessment, answers, new Date(now), new Set(leftOut)),
        about: assessment.contradictions.map((name) => presenter.phrases.findingsOf(name)),
      });
    });
  };

  /** The claims nearest to some texts, with the language they were found in. */
  firstweeks.claimsNear = ({ languages, texts }) => {
    const spoken = languages.map(firstweeks.words);
    const { beliefs } = firstweeks.protocol;
    return texts.map((text) => {
      const { words, found } = firstweeks.nearestClaims(spoken, beliefs, text);
      const near = found.length > 0 && firstweeks.isNear(found[0], beliefs);
      return { language: words.language, near, found: found.map(({ belief, score }) => [belief, score]) };
    });
  };

  /** The guesses for some languages wanted and time zones. */
  firstweeks.guessed = ({ available, wanted, zones }) => ({
    languages: wanted.map((languages) => firstweeks.guessLanguage(available, languages)),
    countries: zones.map((zone) => firstweeks.guessCountry(firstweeks.protocol, zone)),
  });
})((globalThis.firstweeks ??= {}));
