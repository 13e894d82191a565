/**
 * The one place where anything is kept: one record in IndexedDB, locked with a phrase, always of the same size.
 *
 * AES-256-GCM with a key from the phrase by PBKDF2-SHA-256, 600 000 rounds (OWASP, 2023); a new salt for each vault and a new
 * initialisation vector for each save. Beside what is locked stand the salt, the vector, and the day after which the record
 * is deleted unopened: without that day in the clear nothing could be deleted before the phrase is typed.
 */

const NAME = "weeks";
const STORE = "kept";
const KEY = "one";
const ROUNDS = 600_000;
// Always so large, whatever is in it: more than ten thousand entries.
export const SIZE = 1 << 20;
const LENGTH = 4;

/** @typedef {{salt: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>, data: ArrayBuffer, until: number}} Kept */

/** The phrase does not open it, or it was changed by someone. */
export class WrongPhrase extends Error {}

/** There is no room for more in it. */
export class Full extends Error {}

/** There was a diary, and it is gone. */
export class Gone extends Error {}

/** @returns {Promise<IDBDatabase>} */
function database() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => {
      const found = asked.result;
      // Another window that deletes everything must not wait for this one.
      found.onversionchange = () => found.close();
      resolve(found);
    };
    asked.onerror = () => reject(asked.error);
  });
}

/**
 * One transaction on the record: what `write` returns for what is there takes its place; undefined leaves it.
 *
 * @param {(there: Kept | undefined) => Kept | undefined} write
 * @returns {Promise<Kept | undefined>} what was there before
 */
async function transact(write) {
  const opened = await database();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(STORE, "readwrite", { durability: "strict" });
      const store = transaction.objectStore(STORE);
      const asked = store.get(KEY);
      asked.onsuccess = () => {
        const next = write(asked.result);
        if (next) store.put(next, KEY);
      };
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    opened.close();
  }
}

/** The record, or undefined where there is none. */
export function read() {
  return transact(() => undefined);
}

/** Delete the record and its database. */
export function remove() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(NAME);
    asked.onsuccess = () => resolve(undefined);
    asked.onerror = () => reject(asked.error);
  });
}

/**
 * Delete a record whose day is over.
 *
 * @param {number} today days since 1970-01-01
 * @returns {Promise<boolean>} whether one was deleted
 */
export async function expire(today) {
  const found = await read();
  if (!found || today <= found.until) return false;
  await remove();
  return true;
}

/**
 * A key that cannot be taken out of the browser.
 *
 * @param {string} phrase
 * @param {Uint8Array<ArrayBuffer>} salt
 */
async function keyOf(phrase, salt) {
  const said = new TextEncoder().encode(phrase.normalize("NFKC").trim().replace(/\s+/g, " "));
  const raw = await crypto.subtle.importKey("raw", said, "PBKDF2", false, ["deriveKey"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(way, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/**
 * @param {CryptoKey} key
 * @param {Uint8Array<ArrayBuffer>} salt
 * @param {Content} content
 * @returns {Promise<Kept>}
 */
async function locked(key, salt, content) {
  const said = new TextEncoder().encode(JSON.stringify(content));
  if (said.length > SIZE - LENGTH) throw new Full("there is no room for more");
  const padded = new Uint8Array(SIZE);
  new DataView(padded.buffer).setUint32(0, said.length);
  padded.set(said, LENGTH);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: salt }, key, padded);
  return { salt, iv, data, until: untilOf(content) };
}

/**
 * The last day of a diary: so many days after its last change.
 *
 * @param {Content} content
 */
function untilOf({ changed, days }) {
  return Math.floor(changed / 86_400_000) + days;
}

/**
 * @param {CryptoKey} key
 * @param {Kept} kept
 * @returns {Promise<Content>}
 */
async function unlocked(key, { salt, iv, data }) {
  let padded;
  try {
    padded = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: salt }, key, data));
  } catch {
    throw new WrongPhrase("this phrase does not open it");
  }
  const length = new DataView(padded.buffer).getUint32(0);
  return JSON.parse(new TextDecoder().decode(padded.subarray(LENGTH, LENGTH + length)));
}

/** A diary that is open: its key and what it holds, in memory alone. */
export class Vault {
  /** @type {CryptoKey} */
  #key;
  /** @type {Kept} */
  #kept;
  /** @type {Content} */
  content;

  /**
   * @param {CryptoKey} key
   * @param {Kept} kept
   * @param {Content} content
   */
  constructor(key, kept, content) {
    this.#key = key;
    this.#kept = kept;
    this.content = content;
  }

  /**
   * A new diary; one that is there already is not touched.
   *
   * @param {string} phrase
   * @param {Content} content
   */
  static async create(phrase, content) {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const key = await keyOf(phrase, salt);
    const kept = await locked(key, salt, content);
    if (await transact((there) => (there ? undefined : kept))) throw new Error("there is a diary already");
    return new Vault(key, kept, content);
  }

  /** @param {string} phrase */
  static async open(phrase) {
    const kept = await read();
    if (!kept) throw new Gone("there is no diary");
    const key = await keyOf(phrase, kept.salt);
    return new Vault(key, kept, await unlocked(key, kept));
  }

  /**
   * A copy that another device made, opened with its own phrase.
   *
   * @param {string} text
   * @param {string} phrase
   * @returns {Promise<Content>}
   */
  static async fromCopy(text, phrase) {
    const found = JSON.parse(text);
    const [salt, iv, data] = [found.salt, found.iv, found.data].map(fromText);
    return unlocked(await keyOf(phrase, salt), { salt, iv, data: data.buffer, until: 0 });
  }

  /** The record as a text, as locked as it is here. */
  copy() {
    const { salt, iv, data } = this.#kept;
    return JSON.stringify({ firstweeks_vault: 1, salt: toText(salt), iv: toText(iv), data: toText(new Uint8Array(data)) });
  }

  /**
   * Change what is kept, on top of whatever another window has kept since: whole, or not at all.
   *
   * @param {(content: Content) => Content} change
   */
  async save(change) {
    for (;;) {
      const there = await read();
      if (!there) throw new Gone("the diary was deleted");
      if (!same(there.iv, this.#kept.iv)) {
        this.content = await unlocked(this.#key, there);
        this.#kept = there;
      }
      const content = change(this.content);
      const next = await locked(this.#key, there.salt, content);
      const before = await transact((found) => (found && same(found.iv, there.iv) ? next : undefined));
      if (before && same(before.iv, there.iv)) {
        this.#kept = next;
        this.content = content;
        return;
      }
    }
  }
}

/** @param {Uint8Array} one @param {Uint8Array} other */
function same(one, other) {
  return one.every((byte, at) => byte === other[at]);
}

/** @param {Uint8Array} bytes */
function toText(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** @param {string} text */
function fromText(text) {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
