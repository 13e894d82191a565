"""`firstweeks explain`: anything by its id."""

from __future__ import annotations

from subprocess import CompletedProcess

import pytest

from cli.running import command
from firstweeks.reading.sentence import sentence_of
from firstweeks.rendering.explaining import Explainer
from firstweeks.rendering.sections import Section
from firstweeks.rendering.words import languages, words
from laws.strategies import shipped

CONTENT = shipped().content


def explained(name: str, language: str = "en") -> list[Section]:
    """What is told of a name."""
    return Explainer(CONTENT, words(language)).explain(name)


def everything(section: Section) -> list[str]:
    """Every text of a section."""
    return [
        section.heading,
        *section.paragraphs,
        *section.items,
        *(t for part in section.parts for t in everything(part)),
    ]


def users(section: Section, kind: str) -> set[str]:
    """Who uses it, of one kind."""
    return {item for part in section.parts if part.heading == f"used by {kind}" for item in part.items}


def run(*arguments: str) -> CompletedProcess[str]:
    """Run the command."""
    return command("explain", *arguments)


@pytest.mark.parametrize("language", languages())
def test_everything_with_a_name_is_explained(language: str) -> None:
    """Every id of the content has a place and something to say, in every language."""
    explainer = Explainer(CONTENT, words(language))
    sections = [section for name in explainer.names for section in explainer.explain(name)]

    kinds = {section.heading.split()[0] for section in sections}
    assert kinds >= {"rule", "raise", "finding", "definition", "level", "advice", "belief", "claim", "source"}
    assert "contradiction" in kinds
    assert [section.heading for section in sections if ".toml" not in section.paragraphs[0]] == []
    assert [section.heading for section in sections if not section.parts] == []


@pytest.mark.parametrize("rule", CONTENT.rules)
def test_a_rule_shows_what_runs(rule: str) -> None:
    """A rule is shown with its sentence, its level, where it stands, and each source with how it was checked."""
    one = CONTENT.rules[rule]
    texts = [text for section in explained(rule) for text in everything(section)]

    assert f"when: {sentence_of(one.when)}" in texts
    assert f"level: {one.level.id}" in texts
    assert f"{one.place.file}:{one.place.line}" in texts
    for name in one.sources:
        source = CONTENT.sources[name]
        checked = words("en")(f"ui-checked-{source.checked}")
        assert [text for text in texts if text.startswith(f"{name}: ") and checked in text and source.link in text]


@pytest.mark.parametrize("name", CONTENT.sources)
def test_a_source_names_everyone_who_leans_on_it(name: str) -> None:
    """Whoever withdraws a source sees every rule, item of advice and belief that cites it."""
    [section] = [section for section in explained(name) if section.heading.startswith("source ")]

    assert users(section, "rule") == {one.id for one in CONTENT.rules.values() if name in one.sources}
    assert users(section, "advice") == {one.id for one in CONTENT.advice.values() if name in one.sources}
    assert users(section, "belief") == {one.id for one in CONTENT.beliefs.values() if name in one.sources}


@pytest.mark.parametrize("table", [CONTENT.findings, CONTENT.definitions], ids=["finding", "definition"])
def test_a_name_in_a_sentence_is_a_use(table: dict[str, object]) -> None:
    """A finding or definition lists exactly the rules whose sentences speak of it."""
    for name in table:
        [section] = [one for one in explained(name) if one.heading.startswith(("finding ", "definition "))]
        reading = {one.id for one in CONTENT.rules.values() if name in _words_of(sentence_of(one.when))}
        assert users(section, "rule") == reading


def _words_of(sentence: str) -> set[str]:
    return set(sentence.replace("(", " ").replace(")", " ").split())


def test_a_level_names_its_rules() -> None:
    """A level lists exactly the rules that reach it."""
    for level in CONTENT.levels:
        [section] = [one for one in explained(level.id) if one.heading.startswith("level ")]
        assert users(section, "rule") == {one.id for one in CONTENT.rules.values() if one.level == level}


def test_a_finding_shows_how_it_is_answered() -> None:
    """A finding that is asked only of some shows the condition, and what it counts as otherwise."""
    for finding in CONTENT.findings.values():
        texts = [text for section in explained(finding.id) for text in everything(section)]
        assert any(text.startswith(f"kind: {finding.kind}") for text in texts)
        assert not finding.options or f"options: {', '.join(finding.options)}" in texts
        assert finding.only_if is None or f"only if: {sentence_of(finding.only_if)}" in texts
        assert finding.otherwise is None or any(text.startswith("otherwise: ") for text in texts)


def test_the_words_are_in_the_language_asked_for() -> None:
    """A rule is explained in the words that a person reads in that language."""
    rule = next(iter(CONTENT.rules))

    shown = "".join(run(rule, "--lang", "zh-CN").stdout.split())

    assert "".join(words("zh-CN")(f"rule-{rule}").split()) in shown


def test_a_name_that_is_not_there_is_a_message() -> None:
    """A slip of the finger is answered with the name that was meant, on the error stream."""
    done = run("pane")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == 'error: nothing in this content is called "pane"; did you mean "panel"?\n'


def test_a_page_is_eighty_columns() -> None:
    """What is piped is plain and fits 80 columns."""
    done = run("nice-ng126", "--lang", "en")

    assert done.returncode == 0
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert "\x1b" not in done.stdout
