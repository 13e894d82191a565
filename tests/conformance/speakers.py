"""What is said to a person, by Python and by the scripts in node, in the one form in which the files hold it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conformance.form import Said
from firstweeks.model.finding import Value
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import languages
from javascript.expected import in_words, said
from javascript.runners import NOW, Runner

SCREENS = (Path(__file__).parent / "screens.js").read_text("utf-8")


@dataclass(frozen=True, eq=False)
class Person:
    """Someone who has answered: where they are, and which parts of the summary they leave out."""

    id: str
    country: str
    answers: Mapping[str, Value]
    left_out: tuple[str, ...] = ()


def python_says(protocol: Protocol, people: Sequence[Person], language: str | None) -> dict[str, Said]:
    """What Python says to each person: the assessment, or in a language the words."""
    if language is None:
        texts = [said(protocol, person.answers) for person in people]
        return _as_held(protocol, people, texts, _assessment)
    words = [in_words(protocol, language, person.country, NOW, person.left_out, person.answers) for person in people]
    return _as_held(protocol, people, words, _words)


def javascript_says(
    runner: Runner, protocol: Protocol, people: Sequence[Person], language: str | None
) -> dict[str, Said]:
    """What the scripts say to each person."""
    if language is None:
        texts = runner.call("everything", [person.answers for person in people])
        return _as_held(protocol, people, texts, _assessment)
    words: list[str] = []
    for person in people:
        asked = {"language": language, "country": person.country, "now": NOW.isoformat(), "leftOut": person.left_out}
        words += runner.call("inWords", {**asked, "people": [person.answers]})
    return _as_held(protocol, people, words, _words)


def screens_of(protocol: Protocol, people: Sequence[Person]) -> list[tuple[Person, str]]:
    """For each level a person in each language, and some with a contradiction or with something said in private."""
    spoken, found = languages(protocol.folder), dict[Person, str]()
    private = {one.id for one in protocol.content.findings.values() if one.private}
    kinds: list[list[Person]] = [
        [one for one in people if protocol.level(one.answers) == level] for level in protocol.content.levels
    ]
    kinds.append([one for one in people if protocol.contradictions(one.answers)])
    kinds.append([one for one in people if any(one.answers.get(name) == "yes" for name in private)])
    for kind in kinds:
        found |= dict(zip([one for one in kind if one not in found], spoken, strict=False))
    return list(found.items())


def app_says(page: Runner, protocol: Protocol, people: Sequence[Person]) -> dict[str, Said]:
    """What stands on the screens of the app for some of the people, with the language of each, line by line."""
    shown = screens_of(protocol, people)
    texts = []
    for person, language in shown:
        about = {"language": language, "country": person.country, "answers": person.answers}
        screens = {name: page.call(SCREENS, {**about, "screen": name}) for name in ("result", "summary")}
        texts.append(json.dumps({"language": language, **screens}, ensure_ascii=False))
    return _as_held(protocol, [person for person, _ in shown], texts, dict)


def _as_held(protocol: Protocol, people: Sequence[Person], texts: Sequence[str], form: Any) -> dict[str, Said]:
    """What is said, without the hashes of the content, which change with every edit and are tested elsewhere."""
    content = protocol.content
    hidden = {
        name: f"<{what}>"
        for what, name in (("content", content.content_hash), ("certificate", content.certificate))
        if name
    }
    found = {}
    for person, text in zip(people, texts, strict=True):
        for name, shown in hidden.items():
            text = text.replace(name, shown).replace(name[:12], shown)  # noqa: PLW2901
        found[person.id] = form(json.loads(text))
    return found


def _assessment(everything: Said) -> Said:
    assessment = everything["assessment"]
    # The name and the hashes of the protocol are the same for everyone.
    del assessment["protocol"]
    return {**assessment, "advice_waits_for": [one["findings"] for one in everything["pages"]]}


def _words(everything: Said) -> Said:
    result, summary = everything["result"], everything["leftOut"]
    return {
        "headline": result["headline"],
        "when": result["when"],
        "tone": result["tone"],
        "if_you_stop": everything["ifYouStop"],
        "sections": [*result["sections"], _by_item(everything["sources"])],
        "title": summary["title"],
        "note": summary["note"],
        "summary": [
            {"topic": topic["heading"], "text": line["text"]} for topic in summary["topics"] for line in topic["lines"]
        ],
    }


def _by_item(sources: Said) -> Said:
    """The sources as a section of sections, since many people get the same one."""
    bare = {"paragraphs": [], "items": [], "parts": [], "tone": "plain"}
    parts = [{"heading": text, **bare, "id": f"source {text[:40]}"} for text in sources["items"]]
    return {**sources, "items": [], "parts": parts}
