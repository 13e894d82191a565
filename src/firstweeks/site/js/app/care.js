"use strict";
/**
 * Self-care, behind its own gate every time: the emergency signs are asked anew, then whatever is still needed to know that
 * it is safe. What is not surely safe is not shown.
 */
(function (firstweeks) {
  const screens = (firstweeks.screens ??= {});
  const KINDS = ["self_care", "routine"];

  /** Ask at the gate, then show what is safe. */
  function enter() {
    firstweeks.asking.askSigns({ page: null, rest: [], after });
  }

  /** What comes when the interview has nothing more to ask: the questions that self-care waits for, then self-care. */
  function after() {
    const { session, engine, navigation, asking } = firstweeks;
    const { assessment } = session;
    if (session.urgency(assessment.level) >= firstweeks.protocol.unanswered) return navigation.go("result");
    const [page] = engine.pagesForAdvice(session.answers, KINDS);
    if (page) return asking.ask(page, { page: page.id, rest: [], after });
    return navigation.go("care");
  }

  screens.gate = () => ({ node: firstweeks.view("screen-gate", { enter }), title: "care" });

  screens.care = () => {
    const { session, sections } = firstweeks;
    const { assessment } = session;
    const shown = session.presenter.selfCare(assessment);
    const [paced, others] = split(shown.flatMap((section) => (section.parts.length ? section.parts : [section])));
    const avoid = shown.filter(({ id }) => id === "avoid").flatMap(({ parts }) => parts.map(({ id }) => id));
    const node = firstweeks.view("screen-care", {
      routines: paced.map((section) => ({
        heading: section.heading,
        nodes: [sections.closed({ ...section, heading: session.words("ui-read-first") })],
        start: () => firstweeks.navigation.go("timer", { name: section.id }),
      })),
      nothing: !paced.length,
      others: others.filter(({ id }) => !avoid.includes(id)).map(sections.closed),
      avoid: others.filter(({ id }) => avoid.includes(id)).map(sections.closed),
    });
    return { node, title: "care" };
  };

  /**
   * What is done to a count, and the rest.
   *
   * @param {readonly Section[]} parts
   * @returns {[Section[], Section[]]}
   */
  function split(parts) {
    const paced = (/** @type {Section} */ { id }) => Boolean(firstweeks.protocol.advice[id]?.pace);
    return [parts.filter(paced), parts.filter((part) => !paced(part))];
  }

  /** @param {ScreenData} about */
  screens.aftercare = ({ name = "" }) => {
    const { navigation, session } = firstweeks;
    const node = firstweeks.view("screen-aftercare", {
      easier: () => says("ui-after-easier"),
      same: () => says("ui-after-same"),
      worse: enter,
      again: () => navigation.go("timer", { name }),
      look: () => navigation.go(session.started ? "result" : "start"),
    });
    const says = (/** @type {string} */ message) => {
      firstweeks.form.one(node, "[role=status]").textContent = session.words(message);
    };
    return { node, title: "care" };
  };

  firstweeks.care = { enter };
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
