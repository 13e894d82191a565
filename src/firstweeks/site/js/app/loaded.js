/** What the page brings before this script: the protocol, its engine, and the languages that there are words in. */

import { Engine } from "../engine/engine.js";

export const { protocol } = globalThis.firstweeks;
export const engine = new Engine(protocol);
/** @type {{readonly [code: string]: string}} */
export const languages = JSON.parse(document.documentElement.dataset.languages ?? "{}");
