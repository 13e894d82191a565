/** What `offline.js` gives the screens. */
interface Offline {
  /** Load the words of a language, once; rejected if they cannot be had. */
  loadWords(language: string): Promise<void>;
  /** Use the version that waits, and start anew with it: only when the person has agreed. */
  update(): void;
  /** Whether a new version waits. */
  readonly updateReady: boolean;
}

interface Firstweeks {
  offline: Offline;
}

/** Not in every browser. */
declare var trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(name: string): unknown } } | undefined;
