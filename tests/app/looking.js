// What tests/app/checks.py looks for, in the page: an object of functions, called by name.
({
  /** Everything that the browser keeps of this page, by where it is; what is cached as hashes. */
  async kept() {
    const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const cached = [];
    for (const name of self.caches ? await caches.keys() : []) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        const body = await (await store.match(request)).arrayBuffer();
        cached.push([request.url, hex(await crypto.subtle.digest("SHA-256", body))]);
      }
    }
    return {
      "localStorage": Object.entries(localStorage),
      "sessionStorage": Object.entries(sessionStorage),
      "IndexedDB": (await indexedDB.databases()).map(({ name }) => name),
      "a cookie": document.cookie ? [document.cookie] : [],
      "the history": typeof history.state === "number" || history.state === null ? [] : [history.state],
      "the window's name": window.name ? [window.name] : [],
      cached,
    };
  },

  /** What makes the page scroll sideways, reaches over its edge, or is cut by its own box. */
  cut() {
    const found = [];
    const root = document.scrollingElement;
    const width = document.documentElement.clientWidth;
    if (root.scrollWidth > width) found.push(`the page is ${root.scrollWidth} wide on ${width}`);
    for (const element of document.querySelectorAll("body *")) {
      const { left, right, width: wide, height } = element.getBoundingClientRect();
      const hidden = element.closest(".nhsuk-u-visually-hidden, .nhsuk-skip-link, svg");
      if (!wide || !height || hidden) continue;
      const style = getComputedStyle(element);
      if (style.visibility === "hidden" || style.opacity === "0") continue;
      const what = `${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
      if (right > width + 1 || left < -1) found.push(`over the edge: ${what}`);
      const clips = [style.overflowX, style.overflowY].some((one) => ["hidden", "clip"].includes(one));
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const small = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      if (clips && small && element.textContent.trim()) found.push(`cut: ${what}`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const box = text.parentElement.closest("button, a, label, li, p, h1, h2, h3, dd, dt, legend, summary");
      if (!box || !text.data.trim() || text.parentElement.closest(".nhsuk-u-visually-hidden, .nhsuk-skip-link")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { right, width: wide } = range.getBoundingClientRect();
      if (wide && right > box.getBoundingClientRect().right + 1) found.push(`out of its box: ${text.data.slice(0, 40)}`);
    }
    return found;
  },

  /** What is to be pressed and too small for it: 44 px for what a shaking thumb must not miss, 24 for the rest. */
  small() {
    const found = [];
    for (const element of document.querySelectorAll("a[href], button, input, select, summary")) {
      if (element.matches(".nhsuk-skip-link") || !element.checkVisibility()) continue;
      const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      const main = element.matches("button, select, input, .nhsuk-button, [href^='tel:']");
      const least = main ? 44 : 24;
      const what = `${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
      if (width < least - 0.5 || height < least - 0.5) found.push(`${Math.round(width)} × ${Math.round(height)}: ${what}`);
    }
    return found;
  },

  /** The texts in a language, what is empty, and the language of the page. */
  said(language) {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (!data.trim() || parentElement.closest("template, script, noscript")) continue;
      if (parentElement.closest("[lang]").lang === language) texts.push(data.trim());
    }
    const named = [...document.querySelectorAll("[aria-label], [alt], [placeholder], [title]")];
    texts.push(...named.flatMap((one) => ["aria-label", "alt", "placeholder", "title"].map((name) => one.getAttribute(name) ?? "")));
    texts.push(document.title);
    const empty = [...document.querySelectorAll("a, button, label, legend, h1, h2, h3, summary, li, dt, dd, option, p:not([role=status])")]
      .filter((one) => one.checkVisibility() && !one.matches("[data-part]") && !(one.innerText ?? one.textContent).trim())
      .map((one) => one.outerHTML.slice(0, 120));
    return { texts, empty, lang: document.documentElement.lang };
  },
});
