"""The words in JavaScript are those of Python: results, summaries and guesses, in every language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from zoneinfo import available_timezones

import pytest

from firstweeks.cohort.vignettes import read_vignettes
from firstweeks.protocol import Protocol
from firstweeks.rendering.region import ELSEWHERE, guess_country, guess_language, zones
from firstweeks.rendering.words import languages
from firstweeks.site.building import files_of
from javascript.expected import Person, in_words, people
from javascript.runners import NOW, ROOT, Runner, node
from laws.strategies import shipped

PROTOCOL = shipped()
CONTENT = PROTOCOL.content
VIGNETTES = ROOT / "tests" / "vignettes" / "vignettes.jsonl"
LEFT_OUT = (
    "answer-risks-previous_ectopic",
    "answer-weeks",
    "answer-bleeding",
    "answer-pain_sites-pelvis_one_side",
    "not-asked",
    "made-at",
)


def scripts(protocol: Protocol = PROTOCOL) -> list[str]:
    """The scripts of a protocol and of its words, as the app has them."""
    app = files_of(protocol)
    words_ = (f"words/{language}.js" for language in languages(protocol.folder))
    return [app[name].decode() for name in ("js/protocol.js", "js/sources.js", *words_)]


def told_apart(runner: Runner, language: str, country: str, persons: Sequence[Person]) -> list[tuple[str, str]]:
    """What is said of people in words, where the scripts and Python do not say the same."""
    asked = {"language": language, "country": country, "now": NOW.isoformat(), "leftOut": LEFT_OUT, "people": persons}
    found = runner.call("inWords", asked)
    expected = [in_words(PROTOCOL, language, country, NOW, LEFT_OUT, person) for person in persons]
    assert len(found) == len(persons) > 0
    return [row for row in zip(found, expected, strict=True) if row[0] != row[1]]


def published() -> list[Person]:
    """The people of the published cases."""
    return [one.answers.given for one in read_vignettes(VIGNETTES.read_bytes(), CONTENT.findings)]


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with the protocol and all its words."""
    with node(scripts()) as found:
        yield found


@pytest.mark.parametrize("language", languages())
def test_the_result_and_the_summary_say_the_same(runner: Runner, language: str) -> None:
    """A person reads the same on the phone as in the terminal, word for word."""
    countries = list(CONTENT.countries)
    weeks = (0, 1, 1.75, 2, 12.5, 20.00048828125, 33.3, 45)
    told_weeks: list[Person] = [{"pregnancy_test": "positive", "weeks": week} for week in weeks]
    persons = [*published()[::4], *people(PROTOCOL, 2 * len(countries), seed=4), *told_weeks]
    for number, country in enumerate(countries):
        assert told_apart(runner, language, country, persons[number :: len(countries)]) == []


def test_what_is_left_out_is_nowhere_in_the_summary(runner: Runner) -> None:
    """Whoever leaves an answer out finds it neither in its line, nor in the sentence to say, nor behind a rule."""
    person = {"danger_signs": [], "bleeding": "heavy", "risks": ["previous_ectopic"], "pregnancy_test": "positive"}
    hidden = ("answer-bleeding", "answer-risks-previous_ectopic")
    asked = {"language": "en", "country": "GB", "now": NOW.isoformat(), "people": [person]}
    (shown,), (kept,) = (runner.call("inWords", {**asked, "leftOut": left_out}) for left_out in ((), hidden))
    summary = kept[kept.index('"leftOut"') :]
    for word in ("heavy bleeding", "ctopic pregnancy before"):
        assert word in shown
        assert word not in summary


def test_country_and_language_are_guessed_alike(runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every time zone, old names included, leads to the same country, and every language to one with words."""
    known, wanted = sorted(available_timezones()), ("es-MX", "en-GB", "zh-TW", "zh-CN", "fr-FR", "es")
    asked = {"available": languages(), "zones": known, "wanted": [[one] for one in wanted]}
    found = runner.call("guessed", asked)
    for zone, country in zip(known, found["countries"], strict=True):
        monkeypatch.setenv("TZ", zone)
        assert country == guess_country(CONTENT.countries), zone
    for language, guess in zip(wanted, found["languages"], strict=True):
        monkeypatch.setenv("LC_ALL", language.replace("-", "_") + ".UTF-8")
        assert guess == guess_language(languages()), language


def test_old_names_of_time_zones_lead_somewhere() -> None:
    """Browsers still give old names: each country that has numbers is found by them too."""
    known = zones(CONTENT.countries)
    old = {"Asia/Calcutta": "IN", "PRC": "CN", "Asia/Chongqing": "CN", "GB": "GB", "US/Eastern": "US", "Eire": "IE"}
    for zone, country in old.items():
        assert known.get(zone, ELSEWHERE) == (country if country in CONTENT.countries else ELSEWHERE)


def test_the_second_language_wanted_counts(runner: Runner) -> None:
    """Whoever reads French and then Chinese gets Chinese; whoever reads neither gets English."""
    wanted = [["fr-FR", "zh-Hans-SG", "es"], ["fr", "de"], []]
    found = runner.call("guessed", {"available": languages(), "zones": [], "wanted": wanted})
    assert found["languages"] == ["zh-CN", "en", "en"]
