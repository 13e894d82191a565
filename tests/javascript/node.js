/**
 * For the tests: imports our modules in node, then does what is asked.
 *
 * Reads lines of JSON: {"text": script} runs a classic script, as a page would run `protocol.js`; {"call": name, "given":
 * value} calls a function of everything.js, and answers with a line.
 */

import { createInterface } from "node:readline";
import { runInThisContext } from "node:vm";

import * as everything from "./everything.js";

createInterface({ input: process.stdin }).on("line", (line) => {
  const { text, call, given } = JSON.parse(line);
  if (text) runInThisContext(text);
  else process.stdout.write(JSON.stringify(everything[call](given)) + "\n");
});
