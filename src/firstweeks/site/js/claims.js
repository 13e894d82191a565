/** How texts are read, loaded with the lexicon when someone first asks about a claim. */

import { Listener } from "./words/beliefs.js";
import { sentences } from "./words/hearing.js";

globalThis.firstweeks.claims = { Listener, sentences };
