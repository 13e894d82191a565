"""What is said while two answers do not fit together is what the level is computed on."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest

from firstweeks.model.finding import UNSURE, Value
from laws.strategies import shipped

PROTOCOL = shipped()

# People round the contradiction: with a test and without, with a scan and without, dizzy or not, at risk or not.
TESTS: tuple[dict[str, Value], ...] = (
    {"pregnancy_test": "positive", "scan": "none", "weeks": 6},
    {"pregnancy_test": "positive", "scan": "inside", "weeks": 9},
    {"pregnancy_test": "positive", "scan": "outside", "weeks": 7},
    {"pregnancy_test": "negative", "period": "late"},
    {"pregnancy_test": "not_done", "period": "normal"},
)
RISKS: tuple[tuple[str, ...], ...] = ((), ("coil",), ("fertility_treatment",))
ROUND: list[dict[str, Value]] = [
    {**test, "dizzy": dizzy, "risks": risks, "fever": fever}
    for test, dizzy, risks, fever in product(TESTS, ("no", "yes"), RISKS, ("no", "yes"))
]
QUIET: dict[str, Value] = {finding.id: finding.usual for finding in PROTOCOL.content.findings.values()}


def people(contradiction: str, answers: Mapping[str, Value]) -> list[dict[str, Value]]:
    """Everyone round who gives these answers, and in whom the contradiction is found."""
    found = [{**QUIET, **person, **answers} for person in ROUND]
    found = [person for person in found if contradiction in PROTOCOL.contradictions(person)]
    assert found
    return found


def urgency(person: Mapping[str, Value], **other: Value) -> int:
    return PROTOCOL.level({**person, **other}).urgency


SITE: dict[str, Value] = {"pain_sites": ("pelvis_one_side",)}


def test_a_place_that_hurts_without_strength_counts_as_mild() -> None:
    """contradiction-pain-site-without-severity: the pain counts, but as no more than mild."""
    for person in people("pain-site-without-severity", {**SITE, "pain_severity": "none"}):
        assert urgency(person) == urgency(person, pain_severity="mild")
        assert urgency(person) <= urgency(person, pain_severity="severe")


def test_sudden_severe_pain_counts_without_a_place() -> None:
    """contradiction-sudden-severe-pain-without-site: naming the place would make nothing more urgent."""
    for person in people("sudden-severe-pain-without-site", {"danger_signs": ("sudden_severe_pain",)}):
        without = urgency(person, danger_signs=())
        assert urgency(person) >= without
        assert urgency(person) == urgency(person, pain_sites=("pelvis_one_side",), pain_severity="severe")


def test_sudden_severe_pain_counts_over_a_lesser_strength() -> None:
    """contradiction-sudden-severe-pain-not-severe: calling the pain severe would make nothing more urgent."""
    answers = {"danger_signs": ("sudden_severe_pain",), **SITE, "pain_severity": "mild"}
    for person in people("sudden-severe-pain-not-severe", answers):
        assert urgency(person) == urgency(person, pain_severity="severe")


@pytest.mark.parametrize("bleeding", ["none", "spotting", "light", "moderate"])
def test_flooding_counts_over_a_lesser_bleed(bleeding: str) -> None:
    """contradiction-flooding-without-bleeding: calling the bleeding heavy would make nothing more urgent."""
    for person in people("flooding-without-bleeding", {"danger_signs": ("flooding",), "bleeding": bleeding}):
        assert urgency(person) == urgency(person, bleeding="heavy")


def test_a_scan_before_5_weeks_stays_a_scan() -> None:
    """contradiction-scan-before-5-weeks: doubting the scan may be more urgent, and is never less."""
    for person in people("scan-before-5-weeks", {"scan": "inside", "weeks": 4, **SITE}):
        assert urgency(person) == urgency(person, weeks=6)
        assert urgency(person) <= urgency(person, scan="unclear")
    person = {**QUIET, "pregnancy_test": "positive", "scan": "inside", "weeks": 4, **SITE}
    assert urgency(person) < urgency(person, scan="unclear")


@pytest.mark.parametrize(
    ("contradiction", "answers", "instead"),
    [
        ("not-due-with-bleeding", {"period": "not_due", "bleeding": "light"}, "unusual"),
        ("not-due-without-periods", {"period": "not_due", "risks": ("coil",), **SITE}, "cannot_tell"),
        ("not-due-without-periods", {"period": "normal", "risks": ("coil",), **SITE}, "cannot_tell"),
    ],
)
def test_a_period_that_may_be_none_stays_as_given(contradiction: str, answers: dict[str, Value], instead: str) -> None:
    """Choosing the other answer, as is suggested, is never less urgent; a coil makes a pregnancy possible anyway."""
    steps = [urgency(person, period=instead) - urgency(person) for person in people(contradiction, answers)]

    assert min(steps) >= 0
    assert max(steps) > 0 or "risks" in answers


def test_weeks_that_are_missing_count_as_not_known() -> None:
    """contradiction-weeks-missing-dates-sure: the advice is the safer one, up to being seen today."""
    same_day = PROTOCOL.content.unanswered.urgency
    answers: dict[str, Value] = {"weeks": UNSURE, "dates_sure": "yes", "bleeding": "light"}
    for person in people("weeks-missing-dates-sure", answers):
        worst = max(urgency(person, weeks=weeks) for weeks in (4, 6, 13, 20))
        assert urgency(person) >= min(worst, same_day)


def test_the_level_stands_from_20_weeks() -> None:
    """contradiction-twenty-weeks-or-more: the advice on how soon is no less urgent than before 20 weeks."""
    for person in people("twenty-weeks-or-more", {"weeks": 21, **SITE}):
        assert urgency(person) >= urgency(person, weeks=19)


def test_back_pain_on_both_and_on_one_side_counts_twice() -> None:
    """contradiction-low-back-both-and-one-side: the level is that of the more urgent of the two, or higher."""
    both, one = "low_back_both_sides", "low_back_one_side"
    answers: dict[str, Value] = {"pain_sites": (both, one), "pain_severity": "mild"}
    for person in people("low-back-both-and-one-side", answers):
        assert urgency(person) >= max(urgency(person, pain_sites=(both,)), urgency(person, pain_sites=(one,)))


def test_vomiting_that_was_denied_is_not_counted() -> None:
    """contradiction-vomiting-none-with-pain: the vomiting is not counted; saying how often may be more urgent."""
    answers: dict[str, Value] = {**SITE, "pain_severity": "mild", "vomiting": "none", "vomiting_with_pain": "yes"}
    found = people("vomiting-none-with-pain", answers)
    for person in found:
        assert urgency(person) == urgency(person, vomiting_with_pain="no")
        assert urgency(person) <= urgency(person, vomiting="sometimes")
    assert any(urgency(person) < urgency(person, vomiting="sometimes") for person in found)


def test_every_contradiction_has_its_law_here() -> None:
    """A new contradiction is not told to anyone before someone checked that what it says stands."""
    laws = "".join(str(law.__doc__) + law.__name__ for name, law in globals().items() if name.startswith("test_"))
    periods = {"not-due-with-bleeding", "not-due-without-periods"}
    said = {name for name in PROTOCOL.content.contradictions if f"contradiction-{name}:" in laws}

    assert said | periods == set(PROTOCOL.content.contradictions)


def test_an_answer_that_is_asked_no_more_contradicts_nothing() -> None:
    """A scan from before the test was changed to negative is not held against anyone."""
    stale = {**QUIET, "pregnancy_test": "negative", "scan": "inside", "weeks": 4}

    assert PROTOCOL.contradictions(stale) == ()
