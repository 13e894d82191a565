"""The app is small, and loses nothing that a page needs by it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from benchmarks.app_size import (
    AIM,
    AIM_OF_CLAIMS,
    AIM_OF_STYLES,
    AIM_WITH_DIARY,
    by_language,
    compressed,
    of_claims,
)
from hypothesis import given, settings
from hypothesis import strategies as some
from playwright.sync_api import Page

from firstweeks.rendering.words import languages, messages
from firstweeks.site.building import BUILT, SITE
from firstweeks.site.folder import Files, write_folder
from firstweeks.site.generated import needed
from firstweeks.site.styles import classes, rules, without_unused
from javascript.runners import CHROMIUM, chromium

SCRIPTS = sorted((SITE / "js").rglob("*.js"))
WHOLE = (BUILT / "css/nhsuk-frontend.css").read_text("utf-8")
NAMED = re.compile(r"ui-[a-z0-9-]+(?!\$\{)\b")


def said(app: Files) -> str:
    """What the pages and our scripts are made of."""
    return app["index.html"].decode() + app["404.html"].decode() + app["js/firstweeks.js"].decode()


def spoken(app: Files, language: str, folder: str = "words") -> set[str]:
    """The messages of a language that the app has."""
    text = app[f"{folder}/{language}.js"].decode()
    return ids(json.loads(text[text.index("] = ") + 4 : text.rindex(";")]))


def ids(text: str) -> set[str]:
    return set(re.findall(r"^([a-z][\w-]*) *=", text, re.MULTILINE))


def test_the_app_comes_over_a_slow_network(app: Files) -> None:
    """In any of its languages the whole app is at most 150 kB, the styles 30 kB of it, compressed as hosts do it."""
    sizes = compressed(app)
    whole = by_language(sizes)
    assert tuple(sorted(whole)) == tuple(sorted(languages()))
    assert {language: size for language, size in whole.items() if size > AIM * 1000} == {}
    assert 0 < sizes["css"] <= AIM_OF_STYLES * 1000
    assert {language: size for language, size in of_claims(sizes).items() if size > AIM_OF_CLAIMS * 1000} == {}


def test_the_diary_comes_apart(app: Files) -> None:
    """What is loaded at first holds nothing of the diary, and with it the app is at most 180 kB in any language."""
    sizes = compressed(app)
    whole, first = by_language(sizes, diary=True), by_language(sizes)
    assert all(whole[language] - first[language] > 10_000 for language in first)
    assert max(whole.values()) <= AIM_WITH_DIARY * 1000
    script = app["diary/main.js"].decode()
    assert "PBKDF2" in script
    assert "PBKDF2" not in app["js/firstweeks.js"].decode()
    # Words of the app that the diary says are there before it is loaded.
    for language in languages():
        assert {name for name in NAMED.findall(script) if name.startswith("ui-")} <= spoken(app, language)


@pytest.mark.parametrize("language", languages())
def test_the_app_has_every_message_that_a_screen_can_say(app: Files, language: str) -> None:
    """All that gives words to the protocol is there, and of the interface all that a screen names."""
    there, all_of_them = spoken(app, language), ids(messages(language))
    named = set(NAMED.findall(said(app))) & all_of_them
    families = {name for name in all_of_them if name.startswith(("ui-title-", "ui-checked-"))}
    ours = {name for name in all_of_them if not name.startswith(("ui-", "concept-"))}
    assert there | spoken(app, language, "claims") >= ours | named | families
    assert {"ui-yes", "ui-present", "ui-title-start", "ui-checked-no"} <= there


@pytest.mark.parametrize("language", languages())
def test_claims_and_dangers_refer_to_no_message_that_is_not_there(app: Files, language: str) -> None:
    """They are read by themselves: a word that a country says in its own way comes with them."""
    text = app[f"claims/{language}.js"].decode()
    said = json.loads(text[text.index("] = ") + 4 : text.rindex(";")])
    referred = set(re.findall(r"\{\s*([a-z][\w-]*)", said))
    assert referred <= ids(said)


def test_the_app_has_no_message_that_no_screen_can_say(app: Files) -> None:
    """What only the terminal or a clinician's paper says is not sent to phones."""
    for language in languages():
        there = spoken(app, language)
        assert {name for name in there if name.startswith(("ui-case-", "ui-type-", "ui-known-"))} == set()
        assert len(ids(messages(language)) - there) > 50


def test_messages_are_named_whole() -> None:
    """A script names a message of the interface, or the family that it is of: "ui-" alone could be any."""
    for path in SCRIPTS:
        assert not re.search(r"ui-\$\{|ui-[\"'`]", path.read_text("utf-8")), path.name


def test_only_messages_of_the_interface_are_left_out() -> None:
    """A message goes with all of its lines and attributes, or stays with all of them."""
    one, other = "ui-a =\n    one\n    two\n    .b = c\n", "finding-a = y\n    .hint = z\n-term = t\nui-f-g = h\n"
    text = f"{one}ui-ab = x\n{other}ui-c = i\n    .d = j\n"
    assert needed(text, 'say("ui-a"); say(`ui-f-${x}`)') == one + other


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".a{b:c}.d{e:f}", ".a{b:c}"),
        (".a,.d,p{b:c}", ".a,p{b:c}"),
        (".a .d{b:c}.a.a:hover{b:c}", ".a.a:hover{b:c}"),
        ("p:not(.d){b:c}:is(.a,.d){b:c}", "p:not(.d){b:c}:is(.a,.d){b:c}"),
        (':is(p:not(.d,.e),.a)[x=".d"],.d{b:c}', ':is(p:not(.d,.e),.a)[x=".d"]{b:c}'),
        ("@media print{.d{b:c}}@media print{.d{b:c}.a{b:c}}", "@media print{.a{b:c}}"),
        ("@supports (x:y){@media print{.d{b:c}p{e:f}}}", "@supports (x:y){@media print{p{e:f}}}"),
        ('@charset "x";@page{margin:0}@keyframes d{to{b:c}}', '@charset "x";@page{margin:0}@keyframes d{to{b:c}}'),
        ('.a{content:"}.d{"}.d{b:url("x;{")}', '.a{content:"}.d{"}'),
        (r".a\:b{b:c}.d\:b{b:c}", ""),
    ],
)
def test_a_style_goes_only_if_it_can_match_nothing(css: str, kept: str) -> None:
    """A selector goes when it needs a class that no page or script names; whatever is in doubt stays."""
    assert without_unused(css, '<p class="a">') == kept


@pytest.mark.parametrize("css", [".a{b:c", ".a{b:c}}", "}", ".a{b:c}.d", "@media print{.a{b:c}"])
def test_a_style_sheet_with_other_braces_is_refused(css: str) -> None:
    """A style sheet that is cut off never becomes part of the app."""
    with pytest.raises(ValueError, match="braces"):
        without_unused(css, "a")


@settings(deadline=None, max_examples=25)
@given(some.sets(some.sampled_from(sorted({name for head, _ in rules(WHOLE) for name in classes(head)}))))
def test_what_is_left_can_match_something(names: set[str]) -> None:
    """Whatever classes there are, no selector that is left needs another, and nothing more would go."""
    left = without_unused(WHOLE, " ".join(names))
    assert {name for head, _ in rules(left) if not head.startswith("@") for name in classes(head)} <= names
    assert without_unused(left, " ".join(names)) == left


def test_nothing_is_lost_where_everything_is_named() -> None:
    """A style sheet whose classes are all named stays, byte for byte."""
    assert without_unused(WHOLE, WHOLE) == WHOLE.strip()


LOOKS = """async () => {
  while (!("ready" in document.documentElement.dataset)) await new Promise((done) => setTimeout(done, 20));
  const nodes = [...document.querySelectorAll("template")].map(({ content }) => content.cloneNode(true));
  document.getElementById("main").append(...nodes);
  for (const closed of document.querySelectorAll("details")) closed.open = true;
  // A number for each: all the texts would be a hundred megabytes.
  const digest = (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    return sum;
  };
  const parts = [null, "::before", "::after"];
  return [...document.querySelectorAll("body, body *")].flatMap((one) => parts.map((part) => {
    const style = getComputedStyle(one, part);
    if (part && style.content === "none") return "";
    return `${one.tagName} ${one.className}${part ?? ""} ${digest([...style].map((name) => style[name]).join(";"))}`;
  }));
}"""


def looks(page: Page, folder: Path, settings: dict[str, Any]) -> list[str]:
    """How every element of the page and of its templates looks."""
    page.emulate_media(**settings)
    page.goto((folder / "index.html").as_uri())
    found: list[str] = page.evaluate(LOOKS)
    return found


@pytest.mark.thorough
@pytest.mark.skipif(shutil.which(CHROMIUM) is None, reason="needs Debian's chromium, as .ci/run installs it")
def test_every_screen_looks_as_with_the_whole_style_sheet(app: Files, tmp_path: Path) -> None:
    """On a phone and on a desk, printed and in forced colours, no element of any screen has lost a style."""
    write_folder(app, tmp_path / "served")
    write_folder({**app, "css/nhsuk-frontend.css": WHOLE.encode()}, tmp_path / "whole")
    poorer = without_unused(WHOLE, said(app).replace("nhsuk-radios__label", ""))
    write_folder({**app, "css/nhsuk-frontend.css": poorer.encode()}, tmp_path / "poorer")
    ways: tuple[dict[str, Any], ...] = ({"media": "screen"}, {"media": "print"}, {"forced_colors": "active"})
    with chromium() as browser:
        for width in (320, 1280):
            page = browser.new_page(viewport={"width": width, "height": 900})
            for way in ways:
                served, whole = (looks(page, tmp_path / name, way) for name in ("served", "whole"))
                assert len(served) > 1000
                assert [one for one, other in zip(served, whole, strict=True) if one != other] == []
            page.close()
        page = browser.new_page()
        assert looks(page, tmp_path / "poorer", ways[0]) != looks(page, tmp_path / "served", ways[0])
