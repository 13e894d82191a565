"""A form can be built from the questions alone."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

import firstweeks
from firstweeks import Protocol, RequestRejected
from firstweeks.model.finding import Kind
from laws.strategies import shipped

FOLDER = Path(__file__).parents[2] / "examples/protocols"
PROTOCOLS = [shipped(), *map(firstweeks.load, sorted(FOLDER.glob("*/")))]
SPOKEN = [(protocol, lang) for protocol in PROTOCOLS for lang in protocol.languages]
in_each_language = pytest.mark.parametrize(
    ("protocol", "lang"), SPOKEN, ids=[f"{protocol.content.id}-{lang}" for protocol, lang in SPOKEN]
)


@in_each_language
def test_every_finding_is_asked_once_on_its_page(protocol: Protocol, lang: str) -> None:
    """The pages hold every finding of the protocol, each in its place."""
    asked = [(page.id, question.finding) for page in protocol.questions(lang) for question in page.questions]
    pages = protocol.content.pages
    findings = sorted(protocol.content.findings.values(), key=lambda finding: pages.index(finding.page))
    assert asked == [(finding.page, finding.id) for finding in findings]


@in_each_language
def test_nothing_that_is_read_is_empty(protocol: Protocol, lang: str) -> None:
    """Every page has a title, every question its text and reason, every option its text."""
    for page in protocol.questions(lang):
        assert page.title
        for question in page.questions:
            assert all((question.text, question.why, question.name, question.unsure))
            assert bool(question.none) == (question.kind is Kind.MANY)
            assert bool(question.options) == (question.range is None)
            assert all(option.text and option.name for option in question.options)


@in_each_language
def test_what_a_form_sends_is_accepted(protocol: Protocol, lang: str) -> None:
    """Each option, each end of a range, and "unsure" of every question are answers that the protocol takes."""
    for question in (question for page in protocol.questions(lang) for question in page.questions):
        values: list[object] = ["unsure", *(option.id for option in question.options), *(question.range or ())]
        if question.kind is Kind.MANY:
            values = [[], "unsure", *([option.id] for option in question.options)]
        for value in values:
            assert protocol.answers({question.finding: value})


def test_questions_are_json() -> None:
    """A page becomes JSON and comes back the same."""
    for page in shipped().questions("zh-CN"):
        made = dataclasses.asdict(page)
        assert json.loads(json.dumps(made)) == json.loads(json.dumps(made, ensure_ascii=False))
        assert json.loads(json.dumps(made))["questions"][0]["finding"] == page.questions[0].finding


def test_a_language_without_words_is_refused() -> None:
    """Someone who asks for another language is told which there are."""
    with pytest.raises(RequestRejected) as rejected:
        shipped().questions("fr")
    [problem] = rejected.value.problems
    assert (problem.says, problem.place, problem.fix) == (
        'there are no words in "fr"',
        "lang",
        "write one of: en, es, zh-CN",
    )
