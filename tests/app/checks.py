"""What is looked for on a page: each check gives what it found, so that a seeded fault shows that it bites."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Any

from app.driver import NONE, Visitor
from firstweeks.rendering.words import messages
from firstweeks.site.folder import Files
from laws.strategies import shipped

LOOKING = Path(__file__).with_name("looking.js").read_text("utf-8")
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


def _looked(visitor: Visitor, name: str, given: object = None) -> Any:
    """What a function of looking.js gives."""
    functions = LOOKING.strip().removesuffix(";")
    return visitor.page.evaluate(f"(given) => {functions}.{name}(given)", given)


def strangers(visitor: Visitor, address: str) -> list[str]:
    """Requests to anyone but the host of the app."""
    return [url for url in visitor.requests if not url.startswith((address, "data:"))]


def cleared(visitor: Visitor, sign: str) -> list[str]:
    """Ticks that are gone after a sign and then "none" are ticked, and after the page is sent."""
    wanted = {sign, NONE}
    visitor.mark(sign)
    visitor.see(f'input[name^=answer][value="{NONE}"]').click()
    gone = wanted - visitor.ticked
    visitor.submit()
    return sorted(gone | (wanted - visitor.ticked))


def kept(visitor: Visitor, files: Files) -> list[str]:
    """What the browser keeps of the app, but for the files of the app as built."""
    found = _looked(visitor, "kept")
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
        """async (runOnly) => (await axe.run(document, { runOnly, resultTypes: ["violations"] })).violations.flatMap(
             ({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" | ")))
        """,
        chosen,
    )
    return [str(one).replace("\n", " ") for one in found]


def cut(visitor: Visitor) -> list[str]:
    """What makes the page scroll sideways, reaches over its edge, or is cut by its own box."""
    return list(_looked(visitor, "cut"))


def small(visitor: Visitor) -> list[str]:
    """What is to be pressed and smaller than 24 px; or than 44, for buttons, answers, "Leave", calls and lists."""
    return list(_looked(visitor, "small"))


def unclear(visitor: Visitor) -> list[str]:
    """Words of another language, markers of missing messages, and what has no name."""
    language = visitor.home.language
    found = _looked(visitor, "said", language)
    text = "\n".join(found["texts"])
    unaddressed = re.sub(r"https?://\S+", " ", text)
    problems = [f"empty: {html}" for html in found["empty"]]
    problems += [f"lang is {found['lang']}"] if found["lang"] != language else []
    problems += [f"a marker: {mark}" for mark in re.findall(_MARKER, unaddressed)]
    return problems + [f"not {language}: {word}" for word in _foreign(text, language)]


def _foreign(text: str, language: str) -> list[str]:
    """Words that the language does not have; citations, addresses and hashes are the same for everybody."""
    content = shipped().content
    known = [*(source.citation for source in content.sources.values()), *content.rules, content.content_hash[:12]]
    for same in sorted(known, key=len, reverse=True):
        text = re.sub(rf"(?<![\w-]){re.escape(same)}(?![\w-])", " ", text)
    text = re.sub(r"https?://\S+|\b[0-9a-f]{12}\b", " ", text)
    words = set(re.findall(_WORD, text))
    if language == "zh-CN":
        return sorted({word for word in words if word.isascii()} - LATIN_IN_CHINESE)
    return sorted(words - _vocabulary(language) - SAME_EVERYWHERE)


_MARKER = r"\{[^}]*\}|undefined|\bNaN\b|\[object|\b(?:ui|finding|option|advice)-[a-z_-]+"
_WORD = r"[^\W\d_]{2,}"


@cache
def _vocabulary(language: str) -> frozenset[str]:
    """Every word in the texts of a language, without names of messages and variables."""
    lines = (line for line in messages(language).splitlines() if not line.startswith("#"))
    texts = "\n".join(re.sub(r"^\s*\.?[\w.-]+\s*=", "", line) for line in lines)
    texts = re.sub(r'\{"(.*?)"\}', r"\1", texts)
    # What is taken from elsewhere, what a choice hangs on, and the names of its cases.
    return frozenset(re.findall(_WORD, re.sub(r"\{ *\$?[\w.-]+ *\}|\$\w+ *->|\*?\[\w+\]", " ", texts)))
