"use strict";
/**
 * For the tests: runs classic scripts in node as a page would, then what is asked of them.
 *
 * Reads lines of JSON: {"script": path}, {"text": script} or {"call": name, "given": value}; a call answers with a line.
 */
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { runInThisContext } = require("node:vm");

createInterface({ input: process.stdin }).on("line", (line) => {
  const { script, text, call, given } = JSON.parse(line);
  if (script) runInThisContext(readFileSync(script, "utf8"), { filename: script });
  else if (text) runInThisContext(text);
  else process.stdout.write(JSON.stringify(globalThis.firstweeks[call](given)) + "\n");
});
