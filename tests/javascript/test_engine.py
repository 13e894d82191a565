"""The engine in JavaScript says what Python says, of everyone who is tried: here in node, for every day."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from firstweeks.backends.javascript import CELLS_AT_MOST, claims_data, protocol_script, texts_script
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.compiled import translated
from firstweeks.model.finding import UNSURE, Kind, Value
from firstweeks.model.problem import AnswersRejected
from firstweeks.protocol import Protocol
from firstweeks.rendering.region import zones
from javascript.expected import Person, people, said
from javascript.runners import NODE, ROOT, Runner, node, path_of_node
from laws.mutations import mutated_protocols
from laws.strategies import FEW, SOME, answers, limited, shipped, small_protocols

PROTOCOL = shipped()
CONTENT = PROTOCOL.content


def script(protocol: Protocol = PROTOCOL) -> str:
    """The script of a protocol."""
    circuit, levels = protocol.scalar.circuit, protocol.interview.diagram
    return protocol_script(protocol.checked, circuit, levels, zones(protocol.content.countries))


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Node with the shipped protocol."""
    with node([script()]) as found:
        yield found


@pytest.fixture(scope="module")
def another() -> Iterator[Runner]:
    """Node for protocols that change."""
    with node([script()]) as found:
        yield found


def different(runner: Runner, protocol: Protocol, persons: list[Person]) -> list[tuple[Person, str, str]]:
    """The people of whom the scripts and Python do not say the same."""
    found = runner.call("everything", persons)
    expected = [said(protocol, person) for person in persons]
    assert len(found) == len(persons)
    return [row for row in zip(persons, found, expected, strict=True) if row[1] != row[2]]


@pytest.mark.thorough
def test_the_phone_says_what_python_says(runner: Runner) -> None:
    """Whoever answers, in full, in part or unsure, is told the same, for the same reasons, and asked the same next."""
    assert different(runner, PROTOCOL, list(people(PROTOCOL, 1500, seed=1))) == []


@pytest.mark.thorough
def test_an_interview_on_the_phone_is_the_same(runner: Runner) -> None:
    """From the first page to the last, each page asks the same questions, of people who are unsure of much as well."""
    states: list[Person] = []
    for number, person in enumerate(people(PROTOCOL, 60, seed=2)):
        given: dict[str, Value] = {}
        while True:
            states.append(dict(given))
            page = PROTOCOL.next_page(given)
            if page is None:
                break
            for finding in page.findings:
                unsure = (UNSURE,) if finding.kind is Kind.MANY else UNSURE
                given[finding.id] = person.get(finding.id, unsure if number % 2 else finding.usual)
    assert len(states) > 250
    assert different(runner, PROTOCOL, states) == []


@pytest.mark.thorough
@FEW
@drawn(protocol=mutated_protocols(), seed=st.integers(0, 10**6))
def test_any_protocol_is_said_the_same(another: Runner, protocol: Protocol, seed: int) -> None:
    """A protocol that was changed runs on the phone as changed."""
    another.run(script(protocol))
    assert different(another, protocol, list(people(protocol, 15, seed))) == []


@SOME
@drawn(protocol=small_protocols(), seed=st.integers(0, 10**6))
def test_any_small_protocol_is_said_the_same(another: Runner, protocol: Protocol, seed: int) -> None:
    """Levels, pages, gates and numbers of any kind, and people who are unsure of much."""
    another.run(script(protocol))
    assert different(another, protocol, list(people(protocol, 12, seed))) == []


@FEW
@drawn(protocol=small_protocols(), seed=st.integers(0, 10**6))
def test_a_protocol_without_room_is_said_the_same(another: Runner, protocol: Protocol, seed: int) -> None:
    """Where a protocol is too large to be exact, the phone says so too, and asks the same."""
    small = limited(protocol, diagrams=False)
    another.run(script(small))
    assert different(another, small, list(people(small, 12, seed))) == []


_LOOSE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 60),
    st.floats(0, 60, allow_nan=False),
    st.sampled_from(("yes", "unsure", "none", "", "heavy", "constructor")),
    st.lists(st.sampled_from(("unsure", "shock", "coil", "none", 3)), max_size=3),
)


@FEW
@drawn(
    person=answers(CONTENT.findings),
    loose=st.dictionaries(st.sampled_from([*CONTENT.findings, "fevre", "__proto__", "toString"]), _LOOSE, max_size=3),
)
def test_the_same_is_refused(runner: Runner, person: dict[str, Value], loose: dict[str, object]) -> None:
    """What breaks the contract of answers is refused on the phone too, and every problem is named by its place."""
    given_ = {**person, **loose}
    wrong: set[str] = set()
    try:
        PROTOCOL.answers(given_)
    except AnswersRejected as error:
        wrong = {str(problem.place).split("[")[0] for problem in error.problems}
    (refused,) = runner.call("refused", [given_])
    assert set(refused or ()) == wrong


def test_answers_that_are_no_object_are_refused(runner: Runner) -> None:
    """A list, a text or nothing at all is no set of answers."""
    assert runner.call("refused", [[], "yes", None, 3, {}]) == [["answers"]] * 4 + [None]


def test_the_same_protocol_gives_the_same_bytes() -> None:
    """A script can be compared with one that someone else has built."""
    again = Protocol(translated(PROTOCOL.checked))
    assert script(again) == script()


HOSTILE = '</script><script>alert(1)</script>\u2028"; throw new Error("run"); \\'


def test_no_content_runs_as_code() -> None:
    """Whatever stands in the content, in the script it is data: it closes no tag and runs nothing."""
    sources = {name: replace(source, citation=HOSTILE) for name, source in CONTENT.sources.items()}
    content = replace(CONTENT, version=HOSTILE, sources=sources)
    hostile = Protocol(translated(CheckedProtocol(content)))
    text = script(hostile) + texts_script(HOSTILE, f"ui-name = {HOSTILE}")
    assert "<" not in text.replace(" << ", "")
    assert "\u2028" not in text
    with node([script(hostile), texts_script("en", f"ui-name = {HOSTILE}\n")]) as runner:
        person: Person = {"bleeding": "heavy"}
        assert different(runner, hostile, [person]) == []


def test_a_finding_that_bits_cannot_hold_is_refused() -> None:
    """A protocol that JavaScript's numbers cannot tell apart is refused as a whole, never run wrongly."""
    finding = CONTENT.findings["period"]
    options = (*finding.options, *(f"other_{number}" for number in range(CELLS_AT_MOST)))
    findings = {**CONTENT.findings, "period": replace(finding, options=options)}
    many = Protocol(translated(CheckedProtocol(replace(CONTENT, findings=findings))))
    with pytest.raises(ValueError, match='"period" has 36 cells'):
        script(many)


def test_comments_of_writers_stay_at_home() -> None:
    """The words of a language are what the messages say, without what the writers of the files say to each other."""
    text = "# Not for readers\nui-name = Firstweeks\n\nui-more =\n    one\n    # two\n"
    found = texts_script("en", text)
    assert "Not for readers" not in found
    assert "# two" in found


def test_types_are_checked() -> None:
    """Every script fits the types that it is described with, and a fault in a script is found."""
    command = [str(NODE), str(ROOT / "node_modules" / "typescript" / "bin" / "tsc"), "--project", str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=path_of_node())
    assert done.stdout == ""
    assert done.returncode == 0


def test_no_script_runs_text() -> None:
    """No script runs text as code, or makes markup of it."""
    for path in sorted((ROOT / "src" / "firstweeks" / "site" / "js").rglob("*.js")):
        text = path.read_text("utf-8")
        assert not re.search(r"\beval\b|new Function|innerHTML|document\.write|\bimport\(|TODO", text), path.name


def test_every_kind_of_finding_is_tried() -> None:
    """The people drawn at random answer each kind of question, and leave each out."""
    drawn_ = list(people(PROTOCOL, 200, seed=3))
    for kind in Kind:
        names = [finding.id for finding in CONTENT.findings.values() if finding.kind is kind]
        assert any(name in person for person in drawn_ for name in names)
        assert any(name not in person for person in drawn_ for name in names)


def test_every_source_that_is_cited_is_there() -> None:
    """Wherever the phone says where something comes from, it can say what that is, the numbers of a country too."""
    nouns = (CONTENT.rules, CONTENT.raises, CONTENT.advice, CONTENT.beliefs)
    cited = {source for group in nouns for one in group.values() for source in one.sources}
    cited |= {country.source for country in CONTENT.countries.values()}
    held = json.loads(re.findall(r'^"sources": (.*),$', script(), re.MULTILINE)[0]).keys()
    held |= claims_data(CONTENT, {}, {})["sources"].keys()
    assert cited <= held
