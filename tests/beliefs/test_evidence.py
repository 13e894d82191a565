"""A claim is told where all of a text goes with it: the weights by hand, and the counts that are shipped."""

from __future__ import annotations

from math import isclose, log
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from beliefs.test_matching import LISTENER, labelled
from firstweeks.beliefs.evidence import (
    DOUBT,
    FILE,
    Counts,
    Evidence,
    EvidenceRejected,
    counted,
    packed,
    read_evidence,
    written,
)
from firstweeks.beliefs.report import evidence_of, phrasings
from firstweeks.reading.files import SHIPPED, WORDING
from firstweeks.rendering.words import languages, words
from laws.strategies import shipped

TEXTS = [({"throat", "honey"}, ["honey"]), ({"honey"}, ["honey"]), ({"throat"}, []), ({"throat", "no fever"}, ["cold"])]
SMALL = counted((frozenset(said), claims) for said, claims in TEXTS)
NAMES = some.sampled_from(["throat", "honey", "no fever", "weather"])
SAID = some.frozensets(NAMES)


def test_what_is_counted() -> None:
    """In how many texts each concept is heard, of all and of each claim."""
    assert SMALL.all == Counts(4, {"honey": 2, "no fever": 1, "throat": 3})
    assert SMALL.making == {
        "cold": Counts(1, {"no fever": 1, "throat": 1}),
        "honey": Counts(2, {"honey": 2, "throat": 1}),
    }


def test_the_weight_by_hand() -> None:
    """The odds of the claim, times how much more often what is said is heard with it than without it."""
    honey = (2 + DOUBT) / (2 + 2 * DOUBT) / ((0 + DOUBT) / (2 + 2 * DOUBT))
    throat = (1 + DOUBT) / (2 + 2 * DOUBT) / ((2 + DOUBT) / (2 + 2 * DOUBT))
    assert isclose(SMALL.weight("honey", frozenset({"honey", "throat"})), log(2 / 2 * honey * throat))
    assert SMALL.speaks_for("honey", frozenset({"honey", "throat"}))
    assert not SMALL.speaks_for("honey", frozenset({"throat", "no fever"}))
    assert SMALL.against("honey", frozenset({"throat", "no fever", "honey"})) == ("no fever", "throat")


@given(SAID)
def test_what_was_never_counted_says_nothing(said: frozenset[str]) -> None:
    """A concept that no text has leaves the weight as it is, and a claim that none makes may be made by any."""
    assert SMALL.weight("honey", said | {"weather"}) == SMALL.weight("honey", said - {"weather"})
    assert SMALL.speaks_for("weather-brings-colds", said)
    assert Evidence().speaks_for("honey", said)


@given(some.lists(some.tuples(SAID, some.lists(some.sampled_from(["honey", "cold"]), unique=True)), min_size=1))
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[frozenset[str], list[str]]]
) -> None:
    """The file holds all that was counted."""
    folder = tmp_path_factory.mktemp("content")
    (folder / WORDING).mkdir()
    (folder / WORDING / FILE).write_text(written(counted(texts)), "utf-8")
    assert read_evidence(folder, ["honey", "cold"]) == counted(texts)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("all = ", "it cannot be read"),
        ("[making]\n", '"all" holds no counts'),
        ("all = { texts = 0, said = {} }", '"all" holds no counts'),
        ("all = { texts = 2, said = { honey = 3 } }", '"all" holds no counts'),
        ("all = { texts = 2, said = { honey = true } }", '"all" holds no counts'),
        ("all = { texts = 2, said = {} }\n[making]\nrain = { texts = 1, said = {} }", 'there is no claim "rain"'),
        ("all = { texts = 2, said = {} }\n[making]\nhoney = { texts = 1 }", '"honey" holds no counts'),
        ("all = { texts = 2, said = {} }\n[making]\nhoney = { texts = 2, said = {} }", "more than there is in all"),
        (
            "all = { texts = 2, said = {} }\n[making]\nhoney = { texts = 1, said = { a = 1 } }",
            "more than there is in all",
        ),
    ],
)
def test_what_is_no_count_is_refused(tmp_path: Path, text: str, says: str) -> None:
    """A file that does not fit says what is wrong, where, and how to write it anew."""
    (tmp_path / WORDING).mkdir()
    (tmp_path / WORDING / FILE).write_text(text, "utf-8")
    with pytest.raises(EvidenceRejected) as refused:
        read_evidence(tmp_path, ["honey"])
    assert says in str(refused.value)
    assert f"{WORDING}/{FILE}" in str(refused.value)
    assert "claims-report" in str(refused.value)


def test_a_folder_without_counts_has_no_evidence(tmp_path: Path) -> None:
    """Nothing speaks against a claim of somebody's own content."""
    assert read_evidence(tmp_path, ["honey"]) == Evidence()
    assert packed(Evidence())["counts"] == ""


def test_the_shipped_counts_are_of_the_labelled_texts(request: pytest.FixtureRequest) -> None:
    """The content and the texts that are not scored, as they are heard today; `pytest --accept` counts them anew."""
    spoken = [words(language) for language in languages()]
    text = written(evidence_of(LISTENER, [*labelled(), *phrasings(shipped().content, spoken)]))
    path = SHIPPED / WORDING / FILE
    if request.config.getoption("--accept"):
        path.write_text(text, "utf-8")
    assert path.read_text("utf-8") == text


def test_a_claim_that_all_of_a_text_speaks_against_is_asked_about() -> None:
    """It is among the nearest then, which are shown with their verdicts, and what speaks against it can be shown."""
    found = [LISTENER.find(one.text) for one in labelled()[::7]]
    doubted = [(one, doubt) for one in found if (doubt := LISTENER.doubted(one))]
    assert len(doubted) > 10
    for one, (claim, against) in doubted:
        assert claim in {near.claim for near in one.nearest if near.score < 1}
        assert claim != one.claim
        assert set(against) <= {heard.name for heard in one.heard}
        assert against
