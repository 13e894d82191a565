/** What benchmarks/browser.py times in the page; each function gives microseconds a person, of one round. */

import { Engine } from "../src/firstweeks/site/js/engine/engine.js";
import { Circuit, YES } from "../src/firstweeks/site/js/engine/reading.js";

const { protocol } = globalThis.firstweeks;
const engine = new Engine(protocol);
const circuit = new Circuit(protocol);

/** The interval and the rules that hold. */
function interval(answers) {
  const reading = circuit.read(answers);
  return { atLeast: reading.atLeast, atMost: reading.atMost, fired: reading.having(circuit.rules, YES) };
}

/** The level and the rules that json-logic-js gives; the rules come the most urgent first, and the raises last. */
function byJsonLogic(logic, order, facts) {
  const flags = globalThis.jsonLogic.apply(logic, facts);
  const held = order.filter((_, place) => flags[place]);
  const fired = held.filter((name) => protocol.rules[name]);
  const urgency = fired.length ? protocol.rules[fired[0]].level : 0;
  const raised = held.length > fired.length && urgency < protocol.raiseLimit;
  return { urgency: urgency + Number(raised), fired };
}

/** People of whom the two do not say the same. */
export function disagreeing({ people, facts, logic, order }) {
  return people.filter((given, place) => {
    const ours = interval(engine.answers(given));
    const theirs = byJsonLogic(logic, order, facts[place]);
    const same = [...theirs.fired].sort().join() === [...ours.fired].sort().join();
    return !(same && ours.atLeast === theirs.urgency && ours.atMost === theirs.urgency);
  });
}

/** One round: each contender over all of its people, one after the other. */
export function round({ people, states, facts, logic, order }) {
  const answers = people.map((given) => engine.answers(given));
  const contenders = {
    "Firstweeks": [answers, interval],
    "Firstweeks, answers checked first": [people, (given) => interval(engine.answers(given))],
    "json-logic-js": [facts, (given) => byJsonLogic(logic, order, given)],
    "assessment": [people, (given) => engine.assess(given)],
    "step": [states, (given) => engine.step(given)],
    "tap": [states, (given) => [engine.step(given), engine.assess(given)]],
    "loop": [people, () => loop()],
  };
  return Object.fromEntries(Object.entries(contenders).map(([name, [inputs, run]]) => [name, timed(inputs, run)]));
}

function loop() {
  let sum = 0;
  for (let turn = 0; turn < 20000; turn++) sum = (sum + turn * turn) % 1009;
  return sum;
}

/** Over everyone again and again for 20 ms or more: the clock of a page is coarse. */
function timed(inputs, run) {
  const start = performance.now();
  let turns = 0;
  for (; performance.now() - start < 20; turns++) for (const given of inputs) run(given);
  return ((performance.now() - start) * 1000) / (inputs.length * turns);
}

/** In a fresh page: milliseconds until the first page and the first assessment, nothing compiled yet. */
export function first(given) {
  const start = performance.now();
  const fresh = new Engine(protocol);
  fresh.step({});
  const page = performance.now();
  fresh.step(given);
  fresh.assess(given);
  return { "first page": page - start, "first step and assessment": performance.now() - page };
}
