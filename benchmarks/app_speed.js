"use strict";
/** What benchmarks/app_speed.py times in the app's page: the milliseconds from a tap until the next screen is painted. */
(function (firstweeks) {
  /** Painted: after the next frame, the browser gets to what was asked of it behind that frame. */
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  }));

  async function timed(act) {
    await painted();
    const start = performance.now();
    act();
    const worked = performance.now() - start;
    await painted();
    return { worked, painted: performance.now() - start };
  }

  /** The words of a text, as they are counted on the way. */
  firstweeks.wordsIn = (text) => words(text);

  /** The words of a text, as the browser divides it: in a script that has no spaces too. */
  firstweeks.dividedIn = (text) => divided(text);

  /** A frame with nothing to do: the floor. */
  firstweeks.frameTime = async () => {
    const waits = [];
    for (let turn = 0; turn < 30; turn++) waits.push((await timed(() => {})).painted);
    return waits;
  };

  /** Answer every question of one person from the start screen to the result, as fingers would; the time of each tap. */
  firstweeks.journey = async (person) => {
    const found = [];
    // Screens of questions, what fingers tap, and the words that stand open on the way.
    const counts = { screens: 0, fingers: 1, words: 0, divided: 0 };
    firstweeks.session.wipe();
    firstweeks.navigation.restart();
    for (let tap = document.querySelector("main button[data-do=check]"); tap; tap = next(person, counts)) {
      const wait = await timed(() => tap.click());
      count(counts);
      found.push({ ...wait, screen: document.querySelector("main form[data-asks]") ? "question" : "result" });
    }
    return { taps: found, ...counts, ended: document.querySelector("main h1").textContent, level: firstweeks.session.assessment.level };
  };

  function count(counts) {
    if (!document.querySelector("main form[data-asks]")) return;
    counts.screens += 1;
    counts.words += words(document.querySelector("main").innerText);
    counts.divided += divided(document.querySelector("main").innerText);
  }

  /** Words; of a script that has no spaces, the characters. */
  function words(text) {
    const [spaced, dense] = [/[\p{L}\p{N}][\p{L}\p{N}'’.,°+%/-]*/gu, /\p{Script=Han}/gu];
    return (text.match(dense) ?? []).length + (text.replace(dense, " ").match(spaced) ?? []).length;
  }

  function divided(text) {
    const parts = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" }).segment(text);
    return [...parts].filter((part) => part.isWordLike).length;
  }

  /** Fill in the questions on the screen, those too that an answer brings; the button to press, or nothing at the result. */
  function next(person, counts) {
    const form = document.querySelector("main form[data-asks]");
    if (!form) return document.querySelector("main button:is([data-do=keep], [data-do=onward])");
    const done = new Set();
    for (let group = left(form, done); group; group = left(form, done)) {
      done.add(group.dataset.group);
      const wanted = marks(group, person);
      for (const input of group.querySelectorAll("input[name^=answer]")) {
        if (input.type !== "text") input.checked = wanted.includes(input.value);
        else input.value = wanted[0] === "unsure" ? "" : wanted[0];
      }
      group.dispatchEvent(new Event("change", { bubbles: true }));
    }
    counts.fingers += form.querySelectorAll("input:checked").length + 1;
    return form.querySelector("button[type=submit]");
  }

  function left(form, done) {
    return [...form.querySelectorAll("[data-group]")].find((group) => !group.hidden && !done.has(group.dataset.group));
  }

  function marks(group, person) {
    const items = [...group.querySelectorAll("[data-option]")].filter((item) => !item.hidden);
    const options = items.map((item) => item.dataset.option);
    const name = group.dataset.group;
    if (!name.startsWith("list-")) return person[name]?.length === 0 ? ["none of these"] : [person[name] ?? "unsure"].flat().map(String);
    const unsure = options.filter((option) => person[option] === "unsure");
    // Which ones someone is not sure about is asked on a screen of its own, that has no other answers.
    if (!options.includes("unsure")) return unsure;
    const chosen = [...options.filter((option) => person[option] === "yes"), ...(unsure.length ? ["unsure"] : [])];
    return chosen.length ? chosen : ["none of these"];
  }
})(globalThis.firstweeks);
