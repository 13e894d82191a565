"use strict";
/** Sections of words as markup: paragraphs, lists, and what can be opened. */
(function (firstweeks) {
  /**
   * A section with its heading, in the open.
   *
   * @param {Section} section
   */
  function open(section) {
    const { heading, paragraphs, items, parts, id } = section;
    return firstweeks.view("part-section", { heading, paragraphs, items: steps(section), bullets: steps(section).length ? [] : items, nodes: parts.map(closed), id });
  }

  /**
   * A section that opens at a press: its heading, and below it the rest.
   *
   * @param {Section} section
   */
  function closed(section) {
    const { heading, paragraphs, items, parts } = section;
    return firstweeks.view("part-details", { heading, paragraphs, items: steps(section), bullets: steps(section).length ? [] : items, nodes: parts.map(inside) });
  }

  /**
   * @param {Section} section
   * @returns {HTMLElement}
   */
  function inside({ heading, paragraphs, items, parts }) {
    return firstweeks.view("part-inside", { heading, paragraphs, bullets: items, nodes: parts.map(inside) });
  }

  /**
   * A card with a heading and a list, as "Call 999 now if".
   *
   * @param {Section} section
   * @param {"part-emergency-card" | "part-urgent-card"} card
   */
  function listCard({ heading, items, paragraphs }, card) {
    const { emergency } = firstweeks.session;
    return firstweeks.view(card, { heading, items, paragraphs, emergency });
  }

  /** @param {Section} section */
  function steps({ id, items }) {
    return firstweeks.protocol.advice[id] ? items : [];
  }

  firstweeks.sections = { open, closed, listCard };
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
