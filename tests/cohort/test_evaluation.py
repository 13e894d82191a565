"""Evaluation on vignettes: what counts as right, unsafe or too cautious, and what chance could hide."""

from __future__ import annotations

import json
import shutil
from fractions import Fraction
from math import comb
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstweeks.cohort.binomial import upper_bound
from firstweeks.cohort.evaluation import Judged, Tally, evaluate, tally
from firstweeks.cohort.vignettes import URGENCIES, Urgency, Vignette, VignettesRejected, read_vignettes
from firstweeks.model.answers import Answers
from firstweeks.model.problem import ProtocolRejected
from firstweeks.protocol import load
from firstweeks.reading.files import SHIPPED
from laws.strategies import shipped

PROTOCOL = shipped()
FINDINGS = PROTOCOL.content.findings
CARRIED = Path(__file__).parent.parent / "vignettes" / "vignettes.jsonl"
SELF_CARE, ROUTINE, SOON, TODAY, NOW = Urgency
GOOD = {
    "id": "amina",
    "category": "bleeding",
    "reference_urgency": "same_day",
    "acceptable": ["emergency_now", "same_day"],
    "unsafe_if_below": "same_day",
    "answers": {"danger_signs": [], "weeks": 7},
}


def judged(
    level: str, reference: Urgency, acceptable: tuple[Urgency, ...], floor: Urgency, *, decided: bool = True
) -> Judged:
    """Someone who was told this level."""
    label = f"{level}-{reference}"
    vignette = Vignette(
        id=label, category="any", reference=reference, acceptable=acceptable, floor=floor, answers=Answers({})
    )
    told = next(one for one in PROTOCOL.content.levels if one.id == level)
    return Judged(vignette, told, decided, ())


def read(*lines: object) -> tuple[Vignette, ...]:
    """Read lines, given as text, bytes or something to be written as JSON."""
    as_bytes = (one if isinstance(one, bytes) else json.dumps(one).encode() for one in lines)
    return read_vignettes(b"\n".join(as_bytes), FINDINGS)


def refused(*lines: object) -> list[tuple[str, str]]:
    """What is said about lines that are refused, and where."""
    with pytest.raises(VignettesRejected) as caught:
        read(*lines)
    assert all(problem.fix for problem in caught.value.problems)
    return [(str(problem.place), problem.says) for problem in caught.value.problems]


CASES = (
    judged("call_ambulance", NOW, (NOW,), NOW),  # exact
    judged("hospital_now", TODAY, (TODAY, NOW), TODAY),  # acceptable, over the reference
    judged("same_day", NOW, (NOW,), NOW, decided=False),  # unsafe
    judged("within_24_hours", TODAY, (SOON, TODAY), SOON),  # acceptable, under the reference
    judged("same_day", SELF_CARE, (SELF_CARE, ROUTINE, SOON), SELF_CARE, decided=False),  # above all acceptable
    judged("within_3_days", SOON, (SOON,), ROUTINE),  # safe, yet less than acceptable
    judged("within_24_hours", SOON, (ROUTINE, SOON), ROUTINE),  # exact, above the floor
)


def test_a_tally_counts_by_both_yardsticks() -> None:
    """Acceptable and unsafe follow the vignette's own range, under- and over-triage its single reference."""
    assert tally(CASES) == Tally(
        count=7,
        exact=2,
        acceptable=4,
        below_floor=1,
        above_acceptable=1,
        under_reference=3,
        over_reference=2,
        decided=5,
        can_be_unsafe=6,
    )


def test_the_metrics_of_the_literature() -> None:
    """Safety of advice is what is not under-triaged; the inclination is the urgent share of the errors alone."""
    counted = tally(CASES)
    assert counted.safety_of_advice == pytest.approx(4 / 7)
    assert counted.inclination_to_over_triage == pytest.approx(2 / 5)
    assert tally(CASES[:1]).inclination_to_over_triage is None


def test_no_answer_leaves_a_person_without_a_level() -> None:
    """Comprehensiveness is full by construction: even someone who was asked nothing is told a level."""
    [nobody_asked] = read({**GOOD, "answers": {}})
    found = evaluate(PROTOCOL, [nobody_asked])
    assert found.judged[0].told is TODAY
    assert (found.overall.comprehensiveness, found.overall.decided) == (1.0, 0)


def test_a_more_urgent_level_is_never_a_lower_urgency() -> None:
    """The levels of the protocol stand for urgencies in the same order, and every urgency has a level."""
    urgencies = [URGENCIES[level.vignette_urgency] for level in sorted(PROTOCOL.content.levels)]
    assert urgencies == sorted(urgencies)
    assert set(urgencies) == set(Urgency)


def test_a_level_without_an_urgency_is_refused(tmp_path: Path) -> None:
    """Content with levels of its own is not judged by a guess."""
    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)
    file = folder / "protocol.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('vignette_urgency = "emergency_now"\n', ""), encoding="utf-8")
    with pytest.raises(ProtocolRejected, match='no urgency of a vignette stands for the level "hospital_now"'):
        evaluate(load(folder), read(GOOD))


@pytest.mark.parametrize("trials", [1, 2, 10, 59, 95, 1000, 100_000])
def test_nothing_seen_has_the_closed_form(trials: int) -> None:
    """None of n unsafe still allows a share of 1 - 0.05^(1/n): about three in n."""
    assert upper_bound(0, trials) == pytest.approx(1 - 0.05 ** (1 / trials), rel=1e-9)


@pytest.mark.parametrize("trials", [2, 10, 95, 300])
def test_all_but_one_seen_has_the_closed_form(trials: int) -> None:
    """Where all but one are unsafe, the bound is 0.95^(1/n)."""
    assert upper_bound(trials - 1, trials) == pytest.approx(0.95 ** (1 / trials), rel=1e-9)


@pytest.mark.parametrize(("events", "trials"), [(0, 59), (1, 93), (2, 124), (3, 153), (4, 181)])
def test_the_published_sample_sizes_for_95_and_95(events: int, trials: int) -> None:
    """To show 95% safe with 95% confidence takes 59 cases without a failure, 93 with one, and so on (Wilks)."""
    assert upper_bound(events, trials) <= 0.05 < upper_bound(events, trials - 1)


@settings(deadline=None)
@given(st.integers(1, 120).flatmap(lambda trials: st.tuples(st.integers(0, trials - 1), st.just(trials))))
def test_the_bound_leaves_exactly_one_chance_in_twenty(seen: tuple[int, int]) -> None:
    """At the bound, so few unsafe vignettes would turn up once in twenty times: counted in fractions, not floats."""
    events, trials = seen
    share = Fraction(upper_bound(events, trials))
    chance = sum(comb(trials, some) * share**some * (1 - share) ** (trials - some) for some in range(events + 1))
    assert float(chance) == pytest.approx(0.05, rel=1e-9)


def test_the_edges_of_the_bound() -> None:
    """If all fail, or nobody was looked at, nothing is excluded; more failures than cases are a mistake."""
    assert upper_bound(7, 7) == upper_bound(0, 0) == 1.0
    with pytest.raises(ValueError, match="3 events in 2 trials"):
        upper_bound(3, 2)


def test_a_vignette_is_read_as_it_is_written() -> None:
    """The labels arrive as urgencies, the least urgent first, the answers as the engine reads them."""
    extra = {"source": "s", "text": "Two\nlines", "scope": "in", "diagnosis": "d", "outcome_known": True}
    [found] = read({**GOOD, **extra}, b"", b"  ")
    assert found == Vignette(
        id="amina",
        category="bleeding",
        reference=TODAY,
        acceptable=(TODAY, NOW),
        floor=TODAY,
        answers=Answers({"danger_signs": (), "weeks": 7}),
        source="s",
        text="Two\nlines",
        scope="in",
        diagnosis="d",
        outcome_known=True,
    )


def test_every_problem_of_every_line_is_told_at_once() -> None:
    """One bad line hides no other, and one fault in a line hides no other in it."""
    bad = {**GOOD, "id": 3, "scop": "in", "outcome_known": "yes", "answers": {"fevr": "yes", "weeks": 99}}
    del bad["category"]
    assert refused(bad, b"", GOOD, b"[]", b"{", b'{"id": "\xff"}', b"[" * 100_000, GOOD) == [
        ("line 1", '"scop" is not a field of a vignette'),
        ("line 1", 'this vignette has no "category"'),
        ("line 1: id", '"id" is 3'),
        ("line 1: outcome_known", '"outcome_known" is "yes"'),
        ("line 1: answers.fevr", '"fevr" is not a finding of this protocol'),
        ("line 1: answers.weeks", '"weeks" is 99, outside its range'),
        ("line 4", "this line is not an object"),
        ("line 5", "not JSON: expecting property name enclosed in double quotes at character 2"),
        ("line 6", "not JSON: byte 9 is not UTF-8"),
        ("line 7", "not JSON: it is nested too deep"),
        ("line 8: id", '"amina" is the id of line 3 as well'),
    ]


@pytest.mark.parametrize(
    ("label", "where", "says"),
    [
        ({"reference_urgency": "today"}, "reference_urgency", '"today" is not an urgency'),
        ({"unsafe_if_below": None}, "unsafe_if_below", "null is not an urgency"),
        ({"acceptable": "same_day"}, "acceptable", '"acceptable" is "same_day"'),
        ({"acceptable": []}, "acceptable", '"acceptable" is []'),
        ({"acceptable": ["same_day", 3]}, "acceptable[1]", "3 is not an urgency"),
        ({"acceptable": ["same_day", "same_day"]}, "acceptable[1]", '"same_day" is there twice'),
        (
            {"acceptable": ["emergency_now"]},
            "acceptable",
            '"same_day" is the reference urgency, but not an acceptable one',
        ),
        (
            {"unsafe_if_below": "emergency_now"},
            "acceptable",
            '"same_day" is acceptable, but unsafe: it is below "emergency_now"',
        ),
        ({"id": "a\x1b[31m"}, "id", '"id" is "a\\u001b[31m"'),
        ({"category": " "}, "category", '"category" is " "'),
    ],
)
def test_labels_that_cannot_be_meant_are_refused(label: dict[str, object], where: str, says: str) -> None:
    """A label that is no urgency, or that contradicts another of the same vignette, is refused with its place."""
    assert refused({**GOOD, **label}) == [(f"line 1: {where}", says)]


def test_no_vignette_is_no_evaluation() -> None:
    """An empty file is refused: nothing can be said of nobody."""
    assert refused(b"", b" ") == [("None", "there is no vignette in this file")]
    assert refused(b"# Cases", b"of one", b"and of another") == [("None", "there is no vignette in this file")]


def test_groups_add_up_to_the_whole() -> None:
    """Every vignette is in one category, one scope and at one reference urgency; those carried are read as well."""
    own = [GOOD, {**GOOD, "id": "b", "category": "pain", "reference_urgency": "emergency_now", "scope": "beyond"}]
    lines = b"\n".join(
        [*(json.dumps(one).encode() for one in own), *([CARRIED.read_bytes()] if CARRIED.exists() else [])]
    )
    vignettes = read_vignettes(lines, FINDINGS)
    found = evaluate(PROTOCOL, vignettes)
    assert [one.vignette for one in found.judged] == list(vignettes)
    assert list(found.by_reference) == sorted(found.by_reference, reverse=True)
    for groups in (found.by_category, found.by_reference, found.by_scope):
        for field in ("count", "exact", "acceptable", "below_floor", "above_acceptable", "decided"):
            assert sum(getattr(group, field) for group in groups.values()) == getattr(found.overall, field)


def test_rules_and_raises_are_named() -> None:
    """Whoever reads a disagreement sees what made the level."""
    answers = {"danger_signs": ["shock"], "bleeding": "light", "asked_before": "yes"}
    [one] = evaluate(PROTOCOL, read({**GOOD, "answers": answers})).judged
    assert (one.level.id, one.told, one.decided) == ("call_ambulance", NOW, True)
    assert {"shock", "asked-before"} <= set(one.rules)
