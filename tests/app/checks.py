"""What is looked for on a page: each check gives what it found, so that a seeded fault shows that it bites."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Any

from app.driver import NONE, Visitor, shipped
from firstweeks.rendering.words import messages
from firstweeks.site.folder import Files

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

# The name of the protocol, and the languages, each in its own words.
SAME_EVERYWHERE = {"firstweeks", "early", "pregnancy", "English", "Español", "简体中文", "中文"}
# What a Chinese page has in Latin letters: names of the app, of services, lines and tests.
LATIN_IN_CHINESE = SAME_EVERYWHERE | {
    *("Firstweeks", "JavaScript", "Shift", "NHS", "NICE", "ACOG", "IOM", "WS", "BMI", "IU", "GP", "ER", "OB", "GYN"),
    *("EPU", "EPAU", "EPAC", "EPAS", "LMC", "KKH", "SGH", "PUL", "Rh", "hCG", "Healthline", "Samaritans"),
    *("Pregnancy", "Birth", "Baby", "Centre", "National", "Domestic", "Violence", "Abuse", "Hotline", "Helpline"),
    *("Urgent", "maternity", "hospital", "clinic", "out", "of", "hours", "and", "other", "early"),
    *("urgencia", "urgencias", "urgente", "emergencia", "gineco", "obstetricia", "maternidad", "guardia", "cita"),
    *("centro", "de", "salud", "Salud", "Responde", "Materna"),
}
# What a browser keeps or shows to others who use it, and no one should find there.
SENSITIVE = (
    *("bleed", "pain", "pregnan", "miscarr", "ectopic", "abort", "womb", "faint", "period", "symptom", "emergenc"),
    *("sangr", "dolor", "embaraz", "pérdida", "perdida", "desmay", "síntoma", "emergencia", "regla"),
    *("血", "痛", "孕", "流产", "宫外", "急", "晕", "症状", "月经"),
)


def strangers(visitor: Visitor, address: str) -> list[str]:
    """Requests to anyone but the host of the app."""
    return [url for url in visitor.requests if not url.startswith((address, "data:"))]


def cleared(visitor: Visitor, sign: str) -> list[str]:
    """Ticks that are gone after a sign and then "none" are ticked, and after the page is sent."""
    wanted = {sign, NONE}
    visitor.mark(sign)
    visitor.see(f'input[name=answer][value="{NONE}"]').click()
    gone = wanted - visitor.ticked
    visitor.submit()
    return sorted(gone | (wanted - visitor.ticked))


def kept(visitor: Visitor, files: Files) -> list[str]:
    """What the browser keeps of the app, but for the files of the app as built."""
    found = visitor.page.evaluate(
        """async () => {
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
           }"""
    )
    built = {hashlib.sha256(content).hexdigest() for content in files.values()}
    strange = [f"cached: {url}" for url, digest in found.pop("cached") if digest not in built]
    return [f"{place}: {what}" for place, things in found.items() for what in things] + strange


def telling(visitor: Visitor) -> list[str]:
    """Sensitive words where a browser keeps or shows them: the title, the address, the state of the history."""
    places: dict[str, Any] = visitor.page.evaluate(
        "({ title: document.title, address: location.href, history: JSON.stringify(history.state) })"
    )
    return [f"{word} in the {place}" for place, text in places.items() for word in SENSITIVE if word in text.lower()]


def axe(visitor: Visitor, *rules: str) -> list[str]:
    """What axe-core says against the page; with rules, those alone."""
    page = visitor.page
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=AXE)
    chosen = {"type": "rule", "values": list(rules)} if rules else {"type": "tag", "values": list(WCAG)}
    found = page.evaluate(
        """async (runOnly) => (await axe.run(document, { runOnly, resultTypes: ["violations"] })).violations
             .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" | ")))
        """,
        chosen,
    )
    return [str(one).replace("\n", " ") for one in found]


def cut(visitor: Visitor) -> list[str]:
    """What makes the page scroll sideways, reaches over its edge, or is cut by its own box."""
    return list(
        visitor.page.evaluate(
            """() => {
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
                   const clips = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
                   const small = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
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
               }"""
        )
    )


def small(visitor: Visitor) -> list[str]:
    """What is to be pressed and smaller than 24 px; or than 44, for buttons, answers, "Leave", calls and lists."""
    return list(
        visitor.page.evaluate(
            """() => {
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
               }"""
        )
    )


def unclear(visitor: Visitor) -> list[str]:
    """Words of another language, markers of missing messages, and what has no name."""
    language = visitor.home.language
    found = visitor.page.evaluate(
        """(language) => {
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
           }""",
        language,
    )
    text = "\n".join(found["texts"])
    unaddressed = re.sub(r"https?://\S+", " ", text)
    problems = [f"empty: {html}" for html in found["empty"]]
    problems += [f"lang is {found['lang']}"] if found["lang"] != language else []
    problems += [f"a marker: {mark}" for mark in re.findall(r"\{[^}]*\}|undefined|\bNaN\b|\[object|\b(?:ui|finding|option|advice)-[a-z_-]+", unaddressed)]
    return problems + [f"not {language}: {word}" for word in _foreign(text, language)]


def _foreign(text: str, language: str) -> list[str]:
    """Words that the language does not have; citations, unaddressed and hashes are the same for everybody."""
    content = shipped().content
    known = [*(source.citation for source in content.sources.values()), *content.rules, content.content_hash[:12]]
    for same in sorted(known, key=len, reverse=True):
        text = re.sub(rf"(?<![\w-]){re.escape(same)}(?![\w-])", " ", text)
    text = re.sub(r"https?://\S+|\b[0-9a-f]{12}\b", " ", text)
    words = set(re.findall(_WORD, text))
    if language == "zh-CN":
        return sorted({word for word in words if word.isascii()} - LATIN_IN_CHINESE)
    return sorted(words - _vocabulary(language) - SAME_EVERYWHERE)


_WORD = r"[^\W\d_]{2,}"


@cache
def _vocabulary(language: str) -> frozenset[str]:
    """Every word in the texts of a language, without names of messages and variables."""
    lines = (line for line in messages(language).splitlines() if not line.startswith("#"))
    texts = "\n".join(re.sub(r"^\s*\.?[\w.-]+\s*=", "", line) for line in lines)
    return frozenset(re.findall(_WORD, re.sub(r"\{[^}]*\}", " ", re.sub(r'\{"(.*?)"\}', r"\1", texts))))
