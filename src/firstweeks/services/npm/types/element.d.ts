import type { Protocol, ProtocolName } from "./nouns.js";

/** Make <firstweeks-interview> speak a language; the first call registers the element. */
export function define(protocol: Protocol, language: string, text: string): void;

/** What the event `firstweeks-result` tells: the level and its words, and none of the answers. */
export interface ResultDetail {
  readonly level: string;
  readonly at_least: string;
  readonly at_most: string;
  readonly decided: boolean;
  readonly headline: string;
  readonly when: string;
  readonly protocol: ProtocolName;
}

export interface FirstweeksInterview extends HTMLElement {
  /** Forget every answer and begin again. */
  restart(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "firstweeks-interview": FirstweeksInterview;
  }
  interface DocumentEventMap {
    "firstweeks-result": CustomEvent<ResultDetail>;
  }
  interface HTMLElementEventMap {
    "firstweeks-result": CustomEvent<ResultDetail>;
  }
}
