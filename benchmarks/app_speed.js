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

  /** A frame with nothing to do: the floor. */
  firstweeks.frameTime = async () => {
    const waits = [];
    for (let turn = 0; turn < 30; turn++) waits.push((await timed(() => {})).painted);
    return waits;
  };

  /** Answer every question of one person from the start screen to the result, as fingers would; the time of each tap. */
  firstweeks.journey = async (person) => {
    const found = [];
    firstweeks.session.wipe();
    firstweeks.navigation.restart();
    for (let tap = document.querySelector("main button[data-do=check]"); tap; tap = next(person)) {
      const wait = await timed(() => tap.click());
      found.push({ ...wait, screen: document.querySelector("main form[data-asks]") ? "question" : "result" });
    }
    return { taps: found, ended: document.querySelector("main h1").textContent, level: firstweeks.session.assessment.level };
  };

  /** Fill in the question on the screen; the button to press, or nothing at the result. */
  function next(person) {
    const form = document.querySelector("main form[data-asks]");
    if (!form) return document.querySelector("main button:is([data-do=keep], [data-do=onward], [data-do=seeResult])");
    const asked = form.dataset.asks.split(" ");
    const wanted = marks(asked, person);
    for (const input of form.querySelectorAll("input[name=answer]")) {
      if (input.type !== "text") input.checked = wanted.includes(input.value);
      else input.value = wanted[0];
    }
    return form.querySelector("button[type=submit]");
  }

  function marks(asked, person) {
    const chosen = asked.length > 1 ? asked.filter((name) => person[name] === "yes") : [person[asked[0]]].flat().map(String);
    return chosen.length ? chosen : ["none of these"];
  }
})(globalThis.firstweeks);
