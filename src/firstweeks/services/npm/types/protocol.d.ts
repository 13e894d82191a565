import type { Protocol } from "./nouns.js";

export const protocol: Protocol;
