"""Each fault of the words of a protocol is said with its place and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from words.small_content import EN, ES, place, problems, replace

FAULTS = {
    "a message missing in one language": (
        (ES, "page-second = Second\n", ""),
        (
            'page "second" has no words in es: the message "page-second" is missing',
            ("protocol.toml", 'page]]\nid = "second"'),
            'add "page-second = ..." to wording/es/words.ftl',
        ),
    ),
    "a message that the protocol does not need": (
        (ES, "page-second = Second\n", "page-second = Second\nrule-old = You were ill.\n"),
        (
            'the message "rule-old" in es gives words to nothing in the protocol',
            (ES, "rule-old ="),
            "take it out",
        ),
    ),
    "an attribute missing": (
        (ES, "    .name = Fever\n", ""),
        (
            'the message "finding-fever" in es has no ".name"',
            (ES, "finding-fever ="),
            'add "    .name = ..." below it',
        ),
    ),
    "where to go as it was once written": (
        (ES, "place-XX = Somewhere\n", "place-XX = Somewhere\n    .route = Call a doctor.\n"),
        (
            'the message "place-XX" in es has ".route", which nothing reads',
            (ES, "route = Call"),
            "say it in the words of a route, as route-ID.do; a [door.ID] says who is led there",
        ),
    ),
    "an attribute that nothing reads": (
        (ES, "    .name = Fever\n", "    .name = Fever\n    .hints = 38 °C\n"),
        (
            'the message "finding-fever" in es has ".hints", which nothing reads',
            (ES, "hints ="),
            'did you mean "hint"?',
        ),
    ),
    "a hint in one language only": (
        (ES, "    .hint = Tick all that fit.\n", ""),
        (
            'the message "finding-signs.hint" is in en, but not in es',
            (ES, "finding-signs ="),
            "write it in every language, or take it out everywhere",
        ),
    ),
    "a message without a text of its own": (
        (ES, "rule-ill = You are ill.\n", "rule-ill =\n"),
        (
            'the message "rule-ill" in es has attributes, but no text of its own',
            (ES, "rule-ill ="),
            'write the text after "rule-ill ="',
        ),
    ),
    "a variable that one language leaves out": (
        (ES, "level-soon = Call { $emergency }", "level-soon = Llame"),
        (
            'the message "level-soon" uses "$emergency" in en, but not in es',
            (ES, "level-soon ="),
            'say it with "{ $emergency }" there too',
        ),
    ),
    "a name that is not there": (
        (ES, ".stands = Both stand.", ".stands = { -both } stand."),
        (
            'the message "contradiction-pale-without-bleeding" in es takes words from "-both", which is not there',
            (ES, "both }"),
            "write the words themselves",
        ),
    ),
    "a term that nothing uses": (
        (ES, "page-first = First\n", "page-first = First\n-both = The two\n"),
        ('the term "-both" in es is not used', (ES, "both = The two"), "take it out"),
    ),
    "the same message twice": (
        (ES, "page-second = Second\n", "page-second = Second\npage-first = Once more\n"),
        (
            'the message "page-first" is written twice in es',
            (ES, "page-first = Once"),
            "take one of them out; the other is at wording/es/words.ftl:6:1",
        ),
    ),
    "a message of the software that there is not": (
        ("wording/es/interface.ftl", "ui-call =", "ui-cal ="),
        (
            'the message "ui-cal" in es gives words to nothing in the protocol',
            ("wording/es/interface.ftl", "ui-cal ="),
            "take it out",
        ),
    ),
    "a message of the software with another variable": (
        ("wording/es/interface.ftl", "{ $number }", "{ $number } or { $line }"),
        (
            'the message "ui-call" in es uses "$line", which it is never given',
            ("wording/es/interface.ftl", "line }"),
            "write the words themselves",
        ),
    ),
    "a sign without a heading over it": (
        (ES, "    .if = Call { $emergency } if you have:\n", ""),
        (
            'the message "level-soon" in es has no ".if"',
            (ES, "level-soon ="),
            'add "    .if = ..." below it',
        ),
    ),
    "an answer in words that are given no answer": (
        (ES, "{ $days } days", "{ $days } days or { $weeks } weeks"),
        (
            'the message "saying-for-days" in es uses "$weeks", which it is never given',
            (ES, "weeks }"),
            "write the words themselves",
        ),
    ),
    "the emergency number where it is not given": (
        (ES, "    .soon = call now", "    .soon = call { $emergency }"),
        (
            'the message "level-soon" in es uses "$emergency", which it is never given',
            (ES, "emergency }\n    .if"),
            "write the words themselves",
        ),
    ),
    "words of an answer that is not to be said": (
        (ES, "page-first = First\n", "page-first = First\nsay-fever = a fever\n"),
        (
            'the message "say-fever" in es gives words to nothing in the protocol',
            (ES, "say-fever ="),
            "take it out",
        ),
    ),
    "words taken from an attribute that is not there": (
        (ES, "= You bleed too.", "= { rule-ill.nome } and you bleed."),
        (
            'the message "raise-ill-and-bleeding" in es takes words from "rule-ill.nome", which is not there',
            (ES, "rule-ill.nome"),
            'did you mean "rule-ill.name"?',
        ),
    ),
    "words taken from themselves": (
        (ES, "= You are ill.", "= { rule-ill }"),
        (
            'the message "rule-ill" in es takes words from "rule-ill", which leads back to it',
            (ES, "rule-ill }"),
            "write the words themselves",
        ),
    ),
    "a hole in words that others take": (
        (ES, ".stands = Both stand.", ".stands = { level-soon }."),
        (
            'the message "contradiction-pale-without-bleeding" in es uses "$emergency", which it is never given',
            (ES, "level-soon }"),
            "write the words themselves",
        ),
    ),
    "a function": (
        (ES, "{ $days } days", "{ NUMBER($days) } days"),
        (
            "this text calls NUMBER(), and no function can be used here",
            (ES, "NUMBER("),
            "write the words themselves: what fills a text is text already",
        ),
    ),
    "braces in braces": (
        (ES, ".stands = Both stand.", ".stands = " + "{ " * 12 + '"Both"' + " }" * 12),
        (
            'the text of "stands" has braces in braces, 12 deep',
            (ES, "stands = {"),
            "write it with fewer braces",
        ),
    ),
    "a saying in one language only": (
        (EN, "page-first", "say-bleeding-none = no bleeding\npage-first"),
        (
            'the message "say-bleeding-none" is in en, but not in es',
            (EN, "say-bleeding-none ="),
            'add "say-bleeding-none = ..." to wording/es/words.ftl',
        ),
    ),
    "something that is not Fluent": (
        (ES, "rule-ill = You are ill.\n", "rule-ill You are ill.\n"),
        (
            'this is not Fluent: expected token: "="',
            (ES, "You are ill."),
            "see https://projectfluent.org/fluent/guide for how Fluent is written",
        ),
    ),
}


@pytest.mark.parametrize(("edit", "expected"), FAULTS.values(), ids=FAULTS)
def test_one_fault_is_said_in_these_words(
    folder: Path, edit: tuple[str, str, str], expected: tuple[str, tuple[str, str], str]
) -> None:
    """Whoever writes words is told what is wrong, where, and what to write instead."""
    says, caret, fix = expected
    replace(folder, *edit)

    found = problems(folder)

    assert (says, place(folder, *caret), fix) in found
    # What cannot be read is missing as well.
    assert len(found) == (2 if "not Fluent" in expected[0] else 1)
