// Keeps the whole app on the device. VERSION and BUILD, the files with their hashes, stand above: firstweeks/site/worker.py.
//
// All files are fetched at the first visit and none after it, so that nobody on the way can tell which page is read.
// A file whose hash is wrong stops the installation. A new version waits until the person agrees.

/** @typedef {{sha256: string, type: string}} Kept */

const SCOPE = new URL("./", self.location.href);
// Other folders of the same host may hold the app too, and have their own stores.
const STORES = `firstweeks ${SCOPE.pathname} `;
const STORE = STORES + VERSION;
const START = "index.html";
const NOT_FOUND = "404.html";

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "update") event.waitUntil(self.skipWaiting());
});
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === SCOPE.origin && url.pathname.startsWith(SCOPE.pathname);
  if (ours && event.request.method === "GET") event.respondWith(answer(url, event.request.mode));
});

/** Keep every file, or none. */
async function install() {
  const store = await caches.open(STORE);
  try {
    await Promise.all(Object.keys(BUILD.files).map(async (name) => store.put(address(name), await fetched(name))));
  } catch (error) {
    await caches.delete(STORE);
    throw error;
  }
}

/** Take over from an earlier version, and drop what it kept. */
async function activate() {
  const stores = await caches.keys();
  await Promise.all(stores.filter((name) => name.startsWith(STORES) && name !== STORE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The file of an address, whatever its query; a page that does not exist leads to the one that says so. */
async function answer(url, mode) {
  const name = decodeURIComponent(url.pathname.slice(SCOPE.pathname.length)) || START;
  if (Object.hasOwn(BUILD.files, name)) {
    const kept = await (await caches.open(STORE)).match(address(name));
    // Only a browser that cleared the store by itself gets here without one.
    return kept ?? fetched(name);
  }
  // A redirect, so that the addresses in that page are right however deep the mistaken one was.
  return mode === "navigate" ? Response.redirect(address(NOT_FOUND)) : new Response(null, { status: 404 });
}

/** A file from the host, if its hash is right, with our own headers whatever the host sends. */
async function fetched(name) {
  const { sha256, type } = BUILD.files[name];
  const response = await fetch(address(name), { integrity: `sha256-${sha256}`, cache: "no-cache" });
  return new Response(await response.arrayBuffer(), { headers: { ...BUILD.headers, "Content-Type": type } });
}

/** Hosts tend to redirect from index.html to the folder. */
function address(name) {
  return new URL(name === START ? "./" : name, SCOPE).href;
}
