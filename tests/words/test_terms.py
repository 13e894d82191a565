"""Each language keeps its terms: the word chosen, the words refused and why, and what a country says differently."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from firstweeks.reading.files import SHIPPED, languages
from firstweeks.reading.terms import terms
from firstweeks.rendering.words import words
from laws.strategies import shipped

COUNTRIES = shipped().content.countries


@pytest.mark.parametrize("language", languages())
def test_the_word_chosen_is_not_refused(language: str) -> None:
    """A language has terms, each says why, and none refuses its own word or that of another term."""
    known = terms(language)
    assert known
    for term in known:
        assert term.why, term.id
        assert term.says or term.refuse, term.id
        assert [(one.id, term.says) for one in known if list(one.refused("rule-x", term.says))] == []


@pytest.mark.parametrize("language", languages())
def test_what_differs_by_country_has_a_message_that_does(language: str) -> None:
    """A term with variants names a message that chooses by country, whose words are not refused either."""
    for term in terms(language):
        said = {words(language).at(place)(term.message) for place in ("", *COUNTRIES)} if term.message else set()
        assert len(said) != 1, term.id
        assert [word for word in said if list(term.refused("rule-x", word))] == []


class _Places(Visitor):
    """The countries that a text chooses by."""

    def __init__(self) -> None:
        self.keys: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 -- the visitor's own naming
        if isinstance(node.selector, ast.VariableReference) and node.selector.id.name == "place":
            keys = [one.key for one in node.variants if isinstance(one.key, ast.Identifier)]
            self.keys |= {key.name for key in keys}
        self.generic_visit(node)


@pytest.mark.parametrize(
    "path", sorted(SHIPPED.glob("wording/*/*.ftl")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_only_countries_are_chosen_by(path: Path) -> None:
    """No variant waits for a country that is not there, or that is misspelt."""
    found = _Places()
    found.visit(FluentParser().parse(path.read_text("utf-8")))
    assert found.keys <= set(COUNTRIES)


def test_spanish_speaks_as_its_country_does() -> None:
    """A pad is a compresa in Spain and a toalla in Mexico; both words are said where the country is not known."""
    say = words("es")
    assert say.at("ES")("option-bleeding-light") == "Poco: menos de 1 compresa en 3 horas"
    assert "toalla sanitaria" in say.at("MX")("option-bleeding-light")
    assert re.search("compresa o toalla sanitaria", say("option-bleeding-light"))
    assert say.at("AR")("word-emergency-department") == "la guardia de un hospital"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[term.pad]\nmeans = "a pad"\n', 'term "pad" needs means and why'),
        ('[term.pad]\nmeans = "a pad"\nwhy = "plain"\nrefuse = ["("]\n', "cannot be read"),
        ('[term.pad]\nmeans = "a pad"\nwhy = "plain"\nrefused = ["x"]\n', "may have means, says"),
    ],
)
def test_terms_that_are_not_terms_are_refused(tmp_path: Path, text: str, says: str) -> None:
    """Whoever writes a block wrong is told which, and what it may have."""
    path = tmp_path / "wording" / "fr" / "terms.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(says)):
        terms("fr", tmp_path)
