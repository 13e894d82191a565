/** The counted routine: what to do now, how many are left, pause, "pain changed", and stop, always the biggest. */

import * as form from "./form.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import * as pacing from "./pacing.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import { view } from "./view.js";

// The count is read out loud at every fifth only, so that a screen reader does not talk without end.
const SPOKEN_EVERY = 5;
const TICK = 100;

/** @param {ScreenData} about */
screens.timer = ({ name = "" }) => {
  const pace = protocol.advice[name].pace;
  if (!pace) throw new Error(`nothing is counted in "${name}"`);
  const course = pacing.moves(pace);
  const watch = new pacing.Stopwatch(() => performance.now());
  const extras = new Extras();
  const node = view("screen-timer", {
    heading: session.words(`advice-${name}`),
    stop: () => navigation.go("aftercare", { name }),
    changed: () => navigation.go("aftercare", { name }),
    pause: () => (watch.running ? halt() : run()),
  });
  const shown = display(node, name, pace, course);
  const button = form.one(node, "[data-part=pause]");
  form.one(node, "[data-part=sound]", HTMLInputElement).addEventListener("change", (event) => {
    extras.sound = /** @type {HTMLInputElement} */ (event.target).checked;
  });
  const buzz = form.one(node, "[data-part=vibration]", HTMLInputElement);
  buzz.addEventListener("change", () => (extras.vibration = buzz.checked));
  if (!("vibrate" in navigator)) buzz.closest(".nhsuk-checkboxes__item")?.remove();

  /** @type {Move | null} */
  let last = null;
  const tick = () => {
    const move = pacing.at(course, watch.seconds);
    if (!move) return navigation.go("aftercare", { name });
    if (move !== last) {
      shown(move);
      if (watch.running) extras.mark();
    }
    last = move;
  };
  const run = () => {
    watch.start();
    extras.stayAwake();
    button.textContent = session.words("ui-timer-pause");
  };
  const halt = () => {
    watch.stop();
    extras.rest();
    button.textContent = session.words("ui-timer-go-on");
  };
  const hidden = () => {
    if (document.hidden) halt();
  };
  document.addEventListener("visibilitychange", hidden);
  const ticking = window.setInterval(tick, TICK);
  run();
  tick();
  return {
    node,
    title: "care",
    leave: () => {
      window.clearInterval(ticking);
      document.removeEventListener("visibilitychange", hidden);
      halt();
    },
  };
};

/**
 * @param {HTMLElement} node
 * @param {string} name
 * @param {Pace} pace
 * @param {readonly Move[]} course
 */
function display(node, name, pace, course) {
  const words = session.words;
  const says = words.lines(`advice-${name}.pace`);
  const [now, left, part, status] = ["now", "left", "part", "status"].map((one) => form.one(node, `[data-part=${one}]`));
  const ring = form.one(node, "[data-part=ring]");
  return (/** @type {Move} */ move) => {
    now.textContent = move.pause ? words("ui-timer-rest") : says[move.phase];
    left.textContent = move.pause ? "" : words("ui-timer-left", { count: String(move.left) });
    const parts = { side: String(move.side), sides: String(pace.sides), set: String(move.set), sets: String(pace.sets) };
    part.textContent = pace.sides * pace.sets > 1 ? words(pace.sets > 1 ? "ui-timer-part-set" : "ui-timer-part", parts) : "";
    // The ring grows in one phase and shrinks in the next; styles alone move it, and not where motion is unwelcome.
    ring.dataset.phase = move.pause ? "rest" : String(move.phase);
    ring.style.setProperty("--seconds", `${move.to - move.from}s`);
    const aloud = move.pause || (move.phase === 0 && (move.left % SPOKEN_EVERY === 0 || move === course[0]));
    if (aloud) status.textContent = [now.textContent, left.textContent, part.textContent].filter(Boolean).join(words("ui-semicolon"));
  };
}

/** What a device may add: a tick, a buzz, a screen that stays on. None is ever the only sign. */
class Extras {
  sound = false;
  vibration = false;
  /** @type {AudioContext | undefined} */
  #audio;
  /** @type {WakeLockSentinel | undefined} */
  #awake;

  mark() {
    if (this.vibration) navigator.vibrate?.(60);
    if (!this.sound) return;
    this.#audio ??= new AudioContext();
    const tone = new OscillatorNode(this.#audio, { frequency: 440 });
    const volume = new GainNode(this.#audio, { gain: 0.1 });
    tone.connect(volume).connect(this.#audio.destination);
    tone.start();
    tone.stop(this.#audio.currentTime + 0.08);
  }

  async stayAwake() {
    try {
      this.#awake = await navigator.wakeLock?.request("screen");
    } catch {
      // The device may refuse, as when its battery is low.
    }
  }

  rest() {
    this.#awake?.release().catch(() => {});
    this.#awake = undefined;
  }
}
