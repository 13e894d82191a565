"""The JSON Schemas say what the contract of answers says, no more and no less."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

import firstweeks
from firstweeks.cli.app import app
from firstweeks.model.finding import UNSURE
from firstweeks.model.problem import AnswersRejected
from firstweeks.protocol import Protocol
from laws.strategies import MANY, SOME, answers, shipped, small_protocols

ROOT = Path(__file__).parents[1]
# What people and programs write in the place of an answer.
_ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 60),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(("", "yes", "no", "none", "a", "d", UNSURE, "shock", "positive")),
    st.lists(st.sampled_from(("a", "b", UNSURE, "shock", "none", 1, None)), max_size=4),
    st.dictionaries(st.just("a"), st.just(1)),
)


OTHERS = [firstweeks.load(folder) for folder in sorted((ROOT / "examples/protocols").glob("*/"))]
PROTOCOLS = st.one_of(st.just(shipped()), st.sampled_from(OTHERS), small_protocols())


def validator(protocol: Protocol) -> Draft202012Validator:
    """What tells whether a JSON value is valid under the schema of a protocol's answers."""
    return Draft202012Validator(protocol.answers_schema())


def accepted(protocol: Protocol, value: Any) -> bool:
    """Whether the contract of answers accepts a value."""
    try:
        protocol.answers(value)
    except AnswersRejected:
        return False
    return True


def test_it_is_a_schema() -> None:
    """The schema follows the rules of its own draft, and is JSON."""
    schema = shipped().answers_schema()
    Draft202012Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema


@MANY
@given(st.data())
def test_what_the_contract_accepts_is_valid(data: st.DataObject) -> None:
    """Everything that a person can answer is valid."""
    protocol = data.draw(PROTOCOLS)
    said = json.loads(json.dumps(data.draw(answers(protocol.content.findings))))
    assert validator(protocol).is_valid(said)


@MANY
@given(st.data())
def test_a_value_is_valid_exactly_when_it_is_accepted(data: st.DataObject) -> None:
    """The schema and the contract agree about every value in the place of an answer."""
    protocol = data.draw(PROTOCOLS)
    said = json.loads(json.dumps(data.draw(answers(protocol.content.findings))))
    name = data.draw(st.sampled_from([*protocol.content.findings, "fevr"]))
    said[name] = data.draw(_ANYTHING)
    assert validator(protocol).is_valid(said) == accepted(protocol, said)


@SOME
@given(_ANYTHING)
def test_answers_are_an_object(value: Any) -> None:
    """What is no object of answers is refused by both."""
    if not isinstance(value, dict):
        assert not validator(shipped()).is_valid(value)
        assert not accepted(shipped(), value)


@pytest.mark.parametrize("value", [45.5, -1, 1e300, "6", True, [6]])
def test_numbers_have_a_range(value: Any) -> None:
    """A number outside the range of its finding, or what is no number, is not valid."""
    assert not validator(shipped()).is_valid({"weeks": value})


@SOME
@given(st.data())
def test_every_assessment_is_valid(data: st.DataObject) -> None:
    """What a program is given is what the schema says, for every protocol and everyone."""
    protocol = data.draw(PROTOCOLS)
    said = protocol.as_json(data.draw(answers(protocol.content.findings)))
    Draft202012Validator(protocol.assessment_schema()).validate(json.loads(json.dumps(said)))


def test_the_schema_of_an_assessment_is_a_schema() -> None:
    """The schema follows the rules of its own draft, and is JSON."""
    for protocol in (shipped(), *OTHERS):
        schema = protocol.assessment_schema()
        Draft202012Validator.check_schema(schema)
        assert json.loads(json.dumps(schema)) == schema


ASSESSED = shipped().as_json({"danger_signs": [], "pregnancy_test": "positive", "pain_sites": ["pelvis_one_side"]})


@pytest.mark.parametrize("key", ASSESSED)
def test_nothing_of_an_assessment_may_be_missing(key: str) -> None:
    """A program that reads a valid assessment finds every key in it."""
    schema = Draft202012Validator(shipped().assessment_schema())
    assert schema.is_valid(json.loads(json.dumps(ASSESSED)))
    assert not schema.is_valid({name: value for name, value in ASSESSED.items() if name != key})


@pytest.mark.parametrize(
    "changed",
    [
        {"level": "soon"},
        {"level": None},
        {"decided": "no"},
        {"surprise": 1},
        {"rules": [{"rule": "no-such-rule", "level": "same_day", "because": {}}]},
        {"rules": [{"rule": "one-sided-pain-anyone", "level": None, "because": {}}]},
        {"rules": [{"rule": "one-sided-pain-anyone", "level": "same_day", "because": {"fevr": "yes"}}]},
        {"next": {"id": "pain", "findings": ["fevr"]}},
        {"advice": ["no-such-advice"]},
        {"protocol": {"id": "another", "version": "1", "content": "", "certificate": ""}},
    ],
)
def test_an_assessment_of_something_else_is_not_valid(changed: dict[str, Any]) -> None:
    """What names something that the protocol does not have, or has another shape, is not valid."""
    wrong = json.loads(json.dumps(ASSESSED)) | changed
    assert not Draft202012Validator(shipped().assessment_schema()).is_valid(wrong)


def test_the_command_prints_what_the_schema_says() -> None:
    """A line of `firstweeks assess` is valid."""
    example = str(ROOT / "examples/10-a-contradiction.json")
    printed = CliRunner().invoke(app, ["assess", example]).output
    Draft202012Validator(shipped().assessment_schema()).validate(json.loads(printed))
