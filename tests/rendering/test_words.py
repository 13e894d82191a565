"""The words of a language: found, filled, and never missing without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import ast, parse
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.rendering.words import MissingMessage, Words, entries, languages, messages
from laws.strategies import SOME


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The words of a content folder in English and in a language that the software has none in."""
    for language, text in {
        "en": "a = One { $x }\n    .more =\n        first\n\n        second\nui-unsigned = Nobody signed.\n",
        "fr": "a = Un\n",
        "aa": "a = A\n",
    }.items():
        (tmp_path / "wording" / language).mkdir(parents=True)
        (tmp_path / "wording" / language / "words.ftl").write_text(text, "utf-8")
    return tmp_path


def test_a_message_and_its_attributes(folder: Path) -> None:
    """A message is filled with what is given, and its lines come without what stands between them."""
    words = Words("en", folder)
    assert words("a", x="2") == "One 2"
    assert words.lines("a.more") == words.some_lines("a.more") == ["first", "second"]
    assert words.some_lines("a.less") == []


def test_from_the_right_what_is_filled_in_is_kept_together(tmp_path: Path) -> None:
    """The groups of a number do not change places behind words that run from the right."""
    (tmp_path / "wording" / "ar").mkdir(parents=True)
    text = "ui-language-direction = rtl\n\n# Lines\na = الرقم { $x }\n"
    (tmp_path / "wording" / "ar" / "words.ftl").write_text(text, "utf-8")
    assert (
        Words("ar", tmp_path)("a", x="0808 2000 247")
        == "الرقم \N{FIRST STRONG ISOLATE}0808 2000 247\N{POP DIRECTIONAL ISOLATE}"
    )


def test_a_protocol_says_it_in_its_own_way(folder: Path) -> None:
    """A message of the protocol takes the place of the software's; all others stay."""
    words = Words("en", folder)
    assert words("ui-unsigned") == "Nobody signed."
    assert words("ui-yes") == "Yes"


@pytest.mark.parametrize("name", ["b", "a.less", "ui-none-such", "", "."])
def test_what_is_missing_is_an_error(folder: Path, name: str) -> None:
    """Where a message is missing nothing is said in its stead: the language and the message are named."""
    words = Words("en", folder)
    assert name not in words
    with pytest.raises(MissingMessage, match="is not there in en"):
        words(name)
    with pytest.raises(MissingMessage, match="is not there in en"):
        words.lines(name)


def test_what_is_not_filled_is_an_error(folder: Path) -> None:
    """Nobody reads a sentence with a gap."""
    with pytest.raises(MissingMessage, match=r'"a" in en cannot be filled: .*\$?x'):
        Words("en", folder)("a")


def test_a_language_of_the_protocol_alone(folder: Path) -> None:
    """A language that the software has no words in has those of the protocol, and says which are missing."""
    words = Words("fr", folder)
    assert words("a") == "Un"
    with pytest.raises(MissingMessage, match='"ui-yes" is not there in fr'):
        words("ui-yes")


def test_languages_are_found(folder: Path) -> None:
    """Each folder of words is a language; English comes first, the others by name."""
    assert languages(folder) == ("en", "aa", "fr")


@SOME
@given(x=st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60))
def test_what_is_filled_in_is_not_read(x: str) -> None:
    """Whatever is filled in, digits, braces or marks, stands in the text as it was given."""
    small = Path(__file__).parent / "throat"
    assert Words("en", small)("saying-for-days", days=x * 100) == f"I have had a sore throat for {x * 100} days"


@pytest.mark.thorough
@pytest.mark.parametrize("language", languages())
def test_a_message_is_the_same_whenever_it_is_parsed(language: str) -> None:
    """Each message, parsed alone when it is asked for, is what it is in a text that is parsed as a whole."""
    whole = {_name(one): one for one in parse(messages(language)).body if isinstance(one, ast.Message | ast.Term)}
    alone = {name: parse(text).body for name, text in entries(messages(language)).items()}
    assert set(whole) == set(alone)
    assert len(whole) > 1000
    for name, parsed in alone.items():
        (one,) = (entry for entry in parsed if isinstance(entry, ast.Message | ast.Term))
        assert one.equals(whole[name], ignored_fields=["span", "comment"]), name


REFERRING = """
a = { $n ->
    [x] { b }
   *[other] { c.d }
}
b = B { -e(of: "f") }
c = C
    .d = D { b }
-e = { $of ->
   *[f] E { g }
}
g = G
r = { s }
s = { r }
"""


def test_a_message_comes_with_all_that_it_refers_to(tmp_path: Path) -> None:
    """References through messages, terms, choices and attributes are found, and a circle ends."""
    (tmp_path / "wording" / "en").mkdir(parents=True)
    (tmp_path / "wording" / "en" / "a.ftl").write_text(REFERRING, "utf-8")
    assert Words("en", tmp_path)("a", n="x") == "B E G"
    say = Words("en", tmp_path)
    assert say("c.d") == "D B E G"
    assert say("g") == "G"
    assert "r" in say


def _name(entry: ast.Message | ast.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
