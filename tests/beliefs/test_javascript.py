"""The phone hears and finds what Python does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from beliefs.test_matching import LISTENER, labelled
from firstweeks.site.building import files_of
from javascript.runners import Runner, node
from laws.strategies import shipped

PROTOCOL = shipped()
FOLDERS = (Path(__file__).parents[2] / "examples" / "articles", Path(__file__).with_name("articles"))
ARTICLES = [path for folder in FOLDERS for path in sorted(folder.glob("*/*.txt"))]
STRANGE = ["???", "<>", "", "没", "no no", "¬¬", "\\b(.*)", "x" * 500, "½ ² ａｂｃ", "12dpo 5w3d", "é e\u0301"]


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with the protocol and what is loaded with claims."""
    app = files_of(PROTOCOL)
    with node([app["js/protocol.js"].decode(), app["claims/heard.js"].decode()]) as started:
        yield started


def in_script(text: str, sentences: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The sentences with their places as a script counts them, to which one beyond the first 65,536 signs is two."""
    places = [0]
    for sign in text:
        places.append(places[-1] + len(sign.encode("utf-16-le")) // 2)
    return [{**one, "start": places[one["start"]], "end": places[one["end"]]} for one in sentences]


@pytest.mark.parametrize("every", [pytest.param(1, marks=pytest.mark.thorough), 10])
def test_the_phone_finds_what_python_finds(runner: Runner, every: int) -> None:
    """Labelled texts, misspelt ones, two joined, strange signs and whole articles: the same to the last score."""
    texts = [one.text for one in labelled()][::every]
    texts += [text.replace("e", "", 1).replace("i", "ii", 1) for text in texts[::3]]
    texts += [f"{one} {other}" for one, other in zip(texts[::7], texts[3::7], strict=False)]
    texts += STRANGE + [path.read_text("utf-8") for path in ARTICLES]
    for text, there in zip(texts, runner.call("claimsIn", texts), strict=True):
        assert there["heard"] == sorted({one.name for one in LISTENER.hear(text)}), text
        assert there["found"] == json.loads(json.dumps(LISTENER.find(text).as_json)), text
        here = PROTOCOL.article(text).as_json
        assert there["article"]["sentences"] == in_script(text, here["sentences"]), text
        assert there["article"]["danger"] == here["danger"]
        found = [{name: one[name] for name in ("mention", "found")} for one in here["omissions"]]
        assert there["article"]["omissions"] == found
