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
   * A section with its parts in the open, each under its own heading.
   *
   * @param {Section} section
   */
  function spread({ heading, parts }) {
    return firstweeks.view("part-spread", { heading, nodes: parts.map(inside) });
  }

  /**
   * What to do, or what not to: the lines in a card, and more about each below.
   *
   * @param {Section} section
   */
  function doList({ parts, tone }) {
    const items = parts.map(({ heading }) => heading);
    return firstweeks.view(tone === "do" ? "part-do" : "part-do-not", { items, nodes: parts.map(inside) });
  }

  /**
   * A card with a heading and a list, as "Call 999 now if".
   *
   * @param {Section} section
   */
  function listCard({ heading, items, paragraphs }) {
    return firstweeks.view("part-emergency-card", { heading, items, paragraphs });
  }

  /** @param {Section} section */
  function steps({ id, items }) {
    return firstweeks.protocol.advice[id] ? items : [];
  }

  firstweeks.sections = { open, closed, spread, doList, listCard };
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
