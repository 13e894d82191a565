"""The words of a protocol are complete in every language, and what is wrong with them is said where it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from firstweeks.checks.checking import find_problems
from firstweeks.checks.needed_words import interface_words
from firstweeks.checks.words import check_words
from firstweeks.cli.check import check
from firstweeks.model.problem import ProtocolRejected
from firstweeks.reading.content import read_content
from firstweeks.reading.files import INTERFACE, SHIPPED
from words.small_content import EN, ES, place, problems, replace


def test_the_shipped_words_are_complete() -> None:
    """Whatever the protocol asks or advises, it can say in every language."""
    assert list(map(str, check_words(read_content(SHIPPED), SHIPPED))) == []


def test_a_content_with_all_its_words_has_no_problem(folder: Path) -> None:
    """Complete words are accepted, so that each refusal below is due to its one fault."""
    assert problems(folder) == []
    assert find_problems(read_content(folder)) == []


def test_a_variable_that_is_never_given_is_refused_in_every_language(folder: Path) -> None:
    """No one is shown a sentence with a hole in it."""
    for language in (EN, ES):
        replace(folder, language, ".sign = a fever", ".sign = a fever of { $degrees }")
        replace(folder, language, "Lie down, and call { $emergency }", "Call { $emergancy }")

    assert problems(folder) == [
        (
            f'the message "{message}" in {language} uses "${variable}", which it is never given',
            place(folder, f"wording/{language}/words.ftl", f"{variable} }}"),
            fix,
        )
        for language in ("en", "es")
        for message, variable, fix in (
            ("finding-fever", "degrees", "write the words themselves"),
            ("advice-rest", "emergancy", 'did you mean "emergency"?'),
        )
    ]


def test_a_misspelt_id_is_named_from_both_sides(folder: Path) -> None:
    """A slip of one letter is found without reading all the words."""
    replace(folder, ES, "finding-fever", "finding-fevre")

    assert problems(folder) == [
        (
            'finding "fever" has no words in es: the message "finding-fever" is missing',
            place(folder, "protocol.toml", 'finding]]\nid = "fever"'),
            'did you mean "finding-fevre"?',
        ),
        (
            'the message "finding-fevre" in es gives words to nothing in the protocol',
            place(folder, ES, "finding-fevre ="),
            'did you mean "finding-fever"?',
        ),
    ]


def test_a_message_missing_everywhere_is_one_problem(folder: Path) -> None:
    """A new rule without words is said once, not once for each language."""
    for language in (EN, ES):
        replace(folder, language, "page-second = Second\n", "")

    assert problems(folder) == [
        (
            'page "second" has no words in en and es: the message "page-second" is missing',
            place(folder, "protocol.toml", 'page]]\nid = "second"'),
            'add "page-second = ..." to wording/en',
        )
    ]


def test_a_missing_file_is_one_problem(folder: Path) -> None:
    """A file not translated yet is one thing to do, not one for each of its messages."""
    (folder / ES).unlink()

    assert problems(folder) == [
        ('es has no file "words.ftl", which en has', "wording/es", "copy wording/en/words.ftl there and translate it")
    ]


def test_a_content_without_words_is_refused(folder: Path) -> None:
    """A protocol that cannot speak cannot advise anyone."""
    for path in sorted((folder / "wording").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (folder / "wording").rmdir()

    assert problems(folder) == [
        (
            "this content has no words",
            "wording",
            "add a folder for each language, such as wording/en, with the messages of the protocol",
        )
    ]


def test_a_file_that_is_not_text_is_refused(folder: Path) -> None:
    """A file in another encoding is named, not read as something else."""
    (folder / "wording/es/extra.ftl").write_bytes(b"ui-x = \xff\n")
    (folder / "wording/en/extra.ftl").write_bytes(b"# nothing\n")

    assert problems(folder) == [("this file is not UTF-8 text: byte 7 cannot be read", "wording/es/extra.ftl:1:1", "")]


def test_nothing_is_called_unused_while_the_protocol_cannot_be_read(folder: Path) -> None:
    """A typing mistake in a rule does not make its words look left over."""
    replace(folder, "protocol.toml", 'when = "ill or days is at least 7"', 'when = "ill or"')

    assert [says for says, _, _ in problems(folder) if "rule-ill" in says] == []


def test_the_command_says_what_is_wrong_with_rules_and_words_together(folder: Path) -> None:
    """One run of the command shows everything there is to mend."""
    replace(folder, "protocol.toml", 'when = "ill or', 'when = "feverish or ill or')
    replace(folder, ES, "page-second = Second\n", "")

    with pytest.raises(ProtocolRejected) as rejected:
        check(folder)

    assert [problem.says for problem in rejected.value.problems] == [
        'rule "ill" uses "feverish", which is not defined',
        'page "second" has no words in es: the message "page-second" is missing',
    ]


def test_the_command_counts_what_it_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever runs the command sees that it looked at the words too."""
    check(folder)

    first, second, third = capsys.readouterr().out.splitlines()
    assert first == (
        "small 1: no problem in 4 findings, 1 rule, 1 item of advice, 1 belief, 1 source, 2 countries, "
        "2 languages (en, es)"
    )
    assert second.startswith("content ")
    assert third.startswith("no certificate: firstweeks prove ")


def test_braces_without_end_are_one_problem_and_no_traceback(folder: Path) -> None:
    """A text that no reader of Fluent can follow is refused, whatever its depth."""
    replace(folder, ES, ".stands = Both stand.", ".stands = " + "{ " * 5000 + '"Both"' + " }" * 5000)

    says = [says for says, _, _ in problems(folder)]

    assert "this file has braces in braces, deeper than can be read" in says


def test_a_language_that_the_software_does_not_speak_brings_its_words(folder: Path) -> None:
    """Whoever translates a protocol into another language is told of every message of the software that is missing."""
    (folder / "wording/es").rename(folder / "wording/fr")

    found = problems(folder)

    named = {name.strip() for says, _, _ in found for name in says.partition(": ")[2].split(",")}
    assert [place for _, place, _ in found] == ["wording/fr"] * 3
    assert named == interface_words().keys() - {"ui-call"}
    for file in ("app.ftl", "results.ftl", "services.ftl"):
        shutil.copy(INTERFACE / "en" / file, folder / "wording/fr")
    assert [says for says, _, _ in problems(folder) if "written twice" not in says] == []


def test_a_language_runs_from_one_side(folder: Path) -> None:
    """What a browser would take for no direction is refused."""
    for language, direction in {"es": "right", "en": "rtl"}.items():
        (folder / f"wording/{language}/direction.ftl").write_text(f"ui-language-direction = {direction}\n", "utf-8")
    assert [(says, fix) for says, _, fix in problems(folder)] == [
        ('"ui-language-direction" in es is no direction', 'write "ltr" (left to right) or "rtl" (right to left)')
    ]


def test_a_protocol_needs_a_country_for_whoever_is_elsewhere(folder: Path) -> None:
    """Whoever is in no country that is known of is still given a number."""
    replace(folder, "protocol.toml", "[place.other]", "[place.YY]")

    assert ('this content has no country "other", for whoever is elsewhere', "None") in [
        p[:2] for p in problems(folder)
    ]


def test_what_is_to_be_said_has_words(folder: Path) -> None:
    """A finding that is to be said is said."""
    for language in (EN, ES):
        replace(folder, language, "say-bleeding-heavy = heavy bleeding\n", "")

    assert [(says, fix) for says, _, fix in problems(folder)] == [
        (
            'the answers to "bleeding" are to be said, but no answer has words to say',
            'add "say-bleeding-heavy = ...", or take it out of said',
        )
    ]
