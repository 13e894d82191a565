/**
 * For the tests: a page of the app in node, with a document but without a browser.
 *
 * Reads lines of JSON: {"html": page} opens a page, {"text": script} runs a classic script in it, and {"call": function,
 * "given": value} calls a function in it and answers with a line.
 */

import { createInterface } from "node:readline";

import { JSDOM, VirtualConsole } from "jsdom";

const faults = new VirtualConsole();
faults.on("jsdomError", (error) => {
  if (error.type === "unhandled-exception") throw error;
});
/** @type {JSDOM["window"]} */
let window;

createInterface({ input: process.stdin }).on("line", (line) => {
  const { html, text, call, given } = JSON.parse(line);
  if (html) {
    ({ window } = new JSDOM(html, { url: "https://app.example/", runScripts: "outside-only", virtualConsole: faults }));
    // There is no layout that could scroll.
    window.scrollTo = () => {};
  } else if (text) window.eval(text);
  else process.stdout.write(JSON.stringify(window.eval(call)(given)) + "\n");
});
