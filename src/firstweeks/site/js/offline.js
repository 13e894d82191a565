/**
 * What the page may load later, and the copy of the app that works without a network.
 *
 * Tells the document: "update-ready" when a new version waits for the person's agreement, which `update()` gives;
 * "update-done" when another window gave it, and this one still runs the old version.
 */

const LATER = /^(sw|js\/sources|(words|diary|claims)\/[A-Za-z]+(-[A-Za-z]+)*)\.js$/;

/** @param {string} name */
function checked(name) {
  if (!LATER.test(name)) throw new TypeError(`not a script of this app: ${name}`);
  return name;
}
const policy = globalThis.trustedTypes?.createPolicy("firstweeks", { createScriptURL: checked });
/** @param {string} name */
const address = (name) => (policy ? policy.createScriptURL(name) : checked(name));

/** @type {Map<string, Promise<void>>} */
const loading = new Map();

/**
 * Load a script of the app, once; rejected if it cannot be had.
 *
 * @param {string} name
 * @returns {Promise<void>}
 */
export function load(name) {
  let loaded = loading.get(name);
  if (!loaded) {
    loaded = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.onload = () => resolve();
      script.onerror = () => {
        loading.delete(name);
        reject(new Error(`there is no ${name}`));
      };
      script.src = /** @type {string} */ (address(name));
      document.head.append(script);
    });
    loading.set(name, loaded);
  }
  return loaded;
}

/** @param {string} language */
export function loadWords(language) {
  return load(`words/${language}.js`);
}

/** @type {ServiceWorker | null} The new version that waits. */
export let waiting = null;
let agreed = false;

/** Use the version that waits, and start anew with it. */
export function update() {
  agreed = true;
  waiting?.postMessage("update");
}

/** @param {ServiceWorker | null} worker */
function ready(worker) {
  // Without a controller it is the first version, not a new one.
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  document.dispatchEvent(new Event("update-ready"));
}

async function keep() {
  const container = navigator.serviceWorker;
  let controlled = Boolean(container.controller);
  container.addEventListener("controllerchange", () => {
    if (agreed) location.reload();
    else if (controlled) document.dispatchEvent(new Event("update-done"));
    controlled = true;
  });
  const url = /** @type {string} */ (address("sw.js"));
  const registration = await container.register(url, { updateViaCache: "all" });
  ready(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") ready(worker);
    });
  });
}

// Opened as a file there is no worker, and no need of one. A worker that cannot be had is no fault of the page.
if ("serviceWorker" in navigator && location.protocol !== "file:") {
  window.addEventListener("load", () => keep().catch(() => {}));
}
