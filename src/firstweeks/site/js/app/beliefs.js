"use strict";
/** What people say and search for: the list, the search, and each claim with its verdict first. */
(function (firstweeks) {
  const screens = (firstweeks.screens ??= {});
  const ORDER = ["unsafe", "unsupported", "partly", "supported"];

  screens.beliefs = () => {
    const { beliefs } = firstweeks.protocol;
    const node = firstweeks.view("screen-beliefs", {
      groups: groups(Object.keys(beliefs)),
    });
    const search = firstweeks.form.one(node, "input", HTMLInputElement);
    const found = firstweeks.form.one(node, "[data-part=found]");
    firstweeks.form.one(node, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (search.value.trim()) found.replaceChildren(answer(search.value));
      else found.replaceChildren();
    });
    return { node, title: "claims" };
  };

  /** @param {readonly string[]} names */
  function groups(names) {
    const { beliefs } = firstweeks.protocol;
    const words = firstweeks.session.words;
    return ORDER.map((verdict) => ({
      verdict: words(`verdict-${verdict}`),
      means: words(`verdict-${verdict}.means`),
      claims: names.filter((name) => beliefs[name].verdict === verdict).map(entry),
    })).filter(({ claims }) => claims.length);
  }

  /** @param {string} name */
  function entry(name) {
    return { claim: firstweeks.session.words(`belief-${name}`), see: () => firstweeks.navigation.go("belief", { name }) };
  }

  /** @param {string} text */
  function answer(text) {
    const { beliefs } = firstweeks.protocol;
    const { found } = firstweeks.nearestClaims([firstweeks.session.words], beliefs, text);
    const near = found.length > 0 && firstweeks.isNear(found[0], beliefs);
    return firstweeks.view("part-found", { near, far: !near, claims: found.slice(0, 3).map(({ belief }) => entry(belief)) });
  }

  /** @param {ScreenData} about */
  screens.belief = ({ name = "" }) => {
    const { protocol, session, sections } = firstweeks;
    const words = session.words;
    const { verdict, urgent, sources } = protocol.beliefs[name];
    const cited = sources.map((source) => {
      const { citation, checked, link } = protocol.sources[source];
      return `${words("ui-source", { citation, checked: words(`ui-checked-${checked}`) })} ${link}`.trimEnd();
    });
    const node = firstweeks.view("screen-belief", {
      claim: words(`belief-${name}`),
      verdict: words(`verdict-${verdict}`),
      means: words(`verdict-${verdict}.means`),
      urgent,
      known: words.lines(`belief-${name}.known`),
      todo: words.lines(`belief-${name}.do`),
      sources: [sections.closed({ id: "sources", heading: words("ui-sources"), items: cited, paragraphs: [], parts: [], tone: "plain" })],
      check: () => firstweeks.asking.begin(),
    });
    node.querySelector(".nhsuk-tag")?.classList.add({ unsafe: "nhsuk-tag--red", unsupported: "nhsuk-tag--orange", partly: "nhsuk-tag--yellow" }[verdict] ?? "nhsuk-tag--green");
    return { node, title: "claims" };
  };
})((globalThis.firstweeks ??= /** @type {Firstweeks} */ ({})));
