"""A result in words, of a small protocol: what stands where, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from firstweeks.model.advice import SectionLayout
from firstweeks.model.assessment import Change
from firstweeks.model.finding import UNSURE
from firstweeks.rendering.result import SIGNS_SHOWN
from firstweeks.rendering.sections import REASONS_SHOWN, Call, Section
from laws.strategies import SOME, answers
from rendering.small import ILL, WELL, Given, assessed, presenter, result, sections, summary, throat

LAYOUT = throat().content.layout
SMOKING: Given = {**ILL, "smoker": "now"}
EVERYTHING: Given = {**ILL, "signs": ("breathless", "drooling"), "days": 20, "hurt": "yes"}


@pytest.mark.parametrize(
    ("answers_", "headline", "when", "tone"),
    [
        (WELL, "Look after yourself", "in 2 days", "plain"),
        (ILL, "Be seen today", "today", "urgent"),
        (SMOKING, "Call 999 now", "now", "emergency"),
    ],
)
def test_the_level_comes_first(answers_: Given, headline: str, when: str, tone: str) -> None:
    """What to do, how soon, and in which colour are those of the level told."""
    found = result(answers_)
    assert (found.headline, found.when, found.tone) == (headline, when, tone)


def test_the_number_is_that_of_the_country() -> None:
    """Wherever an emergency number stands, it is the one that works where the person is."""
    for country, number, other in (("GB", "999", "112"), ("other", "112", "999")):
        shown = str(result(SMOKING, country))
        assert f"Call {number} now" in shown
        assert f"Call {number}." in shown
        assert other not in shown


def test_the_order_is_that_of_the_layout() -> None:
    """The protocol says in which order a person reads; nothing stands before or after by itself."""
    content = throat().content
    wanted = [row.shows or row.kind for row in content.layout if "result" in row.on]
    for answers_ in (WELL, ILL, SMOKING, EVERYTHING):
        found = [_place(section, wanted) for section in result(answers_).sections]
        assert found == sorted(found)
    turned = replace(presenter(), content=replace(content, layout=tuple(reversed(content.layout))))
    ids = [section.id for section in turned.on("result", assessed(WELL), throat().answers(WELL))]
    assert ids[:2] == ["about", "answers"]


def _place(section: Section, wanted: list[str]) -> int:
    """Where the layout has a section: advice without heading by its kind."""
    advice = throat().content.advice.get(section.id)
    return wanted.index(advice.kind if advice else section.id)


def test_the_card_has_the_short_words_of_the_level() -> None:
    """What stands open: where to go, what to say, the first signs that change it, and the first step of each advice."""
    ids = [section.id for section in result(ILL).card]
    assert ids == ["where", "routes", "say", "changes-now"]
    assert [section.id for section in result(SMOKING).card] == ["where", "say", "call"]
    call = result(SMOKING).card[-1]
    assert (call.heading, call.paragraphs, call.items) == ("", ("While you wait",), ())
    assert result(SMOKING).card[0].calls == (Call("Call 999", "999"),)
    assert "open" in [section.id for section in result({"signs": ()}).card]
    rows = tuple(replace(row, card=("today",)) if row.shows == "why" else replace(row, card=()) for row in LAYOUT)
    own = replace(presenter(), content=replace(throat().content, layout=rows))
    assert [section.id for section in own.card(assessed(ILL), throat().answers(ILL))] == ["why"]
    assert own.card(assessed(SMOKING), throat().answers(SMOKING)) == ()


def test_no_more_signs_stand_on_the_card_than_can_be_kept_in_mind() -> None:
    """Of many signs the first stand open, all of one level, and the others a press away."""
    many = tuple(Change("fever", "yes", throat().content.levels[0]) for _ in range(SIGNS_SHOWN + 1))
    some = (Change("throat", "sore", throat().content.levels[1]), *many)
    shown = presenter().card(replace(assessed(WELL), changes=some), throat().answers(WELL))
    (changes,) = [section for section in shown if section.id.startswith("changes-")]
    assert (changes.id, changes.items) == ("changes-now", ("a fever",) * SIGNS_SHOWN)


def test_what_is_said_is_there_in_the_language_of_care_too() -> None:
    """Someone who speaks another language than the clinicians has the sentence in both, and asks for an interpreter."""
    both = replace(presenter(), care=presenter().words)
    (said,) = [section for section in both.card(assessed(ILL), throat().answers(ILL)) if section.id == "say"]
    (part,) = said.parts
    assert part.heading == "English"
    assert part.paragraphs[0].startswith(said.paragraphs[0])
    assert part.paragraphs[0].endswith("An interpreter, please.")


def test_answers_that_worry_come_first() -> None:
    """Whoever looks at the answers sees what matters before what does not, and what is not known in between."""
    items = sections({**ILL, "smoker": UNSURE})["answers"].items
    assert [item.split(":")[0] for item in items[:3]] == ["Throat", "Fever", "Smoking"]


def test_a_section_in_which_nothing_stands_is_left_out() -> None:
    """Nobody reads a heading with nothing below it."""
    for answers_ in ({}, WELL, ILL, SMOKING, EVERYTHING):
        for section in result(answers_).sections:
            assert section.heading
            assert section.is_filled
        assert all(section.is_filled for section in result(answers_).card)


@SOME
@given(answers(throat().content.findings))
def test_each_sign_stands_under_the_heading_of_its_level(given_: Given) -> None:
    """A sign that means an ambulance is never under the heading of a level that can wait, nor the other way round."""
    found, content = sections(given_), throat().content
    headings = {"now": "Call 999 now if you have:", "today": "Be seen today if you have:"}
    for level in content.levels[:-1]:
        signs = [
            presenter().phrases.sign(one.finding, one.option) for one in assessed(given_).changes if one.level == level
        ]
        section = found.get(f"changes-{level.id}")
        assert (list(section.items) if section else []) == signs
        assert section is None or (section.heading, section.tone) == (headings[level.id], level.tone)


def test_reasons_come_with_the_answers_that_made_them() -> None:
    """The most urgent reason comes first, each with the fewest answers behind it, then what raised the level."""
    assert sections(ILL)["why"].paragraphs == (
        "A sore throat with fever needs a look. You said: Throat: very sore; Fever: Yes",
    )
    assert sections(SMOKING)["why"].paragraphs[-1] == "Smoke makes it worse."
    shown = sections(EVERYTHING)["why"].paragraphs
    assert len(assessed(EVERYTHING).rules) == 5 > REASONS_SHOWN == len(shown)
    assert shown[0].startswith("No breath is an emergency.")
    levels = [throat().content.rules[reason.rule].level for reason in assessed(EVERYTHING).rules]
    assert all(one >= other for one, other in pairwise(levels))


def test_what_cannot_be_ruled_out_is_named_as_that() -> None:
    """Someone who is told a level for what is still open reads which reasons may be so, and never that they are."""
    shown = sections({"signs": ()})["why"].paragraphs
    assert shown[0] == "Not all is known yet. One of these may be so, and we cannot rule it out:"
    assert "A sore throat with fever needs a look." in shown
    assert not [line for line in shown if "You said" in line]
    assert "why" not in sections(WELL)


def test_what_was_not_known_is_named() -> None:
    """Questions answered with "not sure" are named, and whether an answer could still change anything."""
    open_ = sections({**WELL, "throat": UNSURE, "signs": ("drooling", UNSURE)})["why"].paragraphs[-1]
    decided = sections({**EVERYTHING, "fever": UNSURE})["why"].paragraphs[-1]
    assert "Danger signs and Throat" in open_
    assert "Fever" in decided
    assert open_.replace("Danger signs and Throat", "Fever") != decided


def test_answers_that_do_not_fit_are_both_shown() -> None:
    """Two answers that do not fit together are said, and that the level stands on both."""
    found = sections({**WELL, "signs": ("drooling",)})["contradiction-fever-without-soreness"]
    assert found.paragraphs == ("You drool, and your throat is not sore.", "Both stand.")


def test_advice_stands_under_its_heading_with_its_steps() -> None:
    """Advice of a kind stands together; advice of a kind without heading is a section of its own."""
    assert [part.heading for part in sections({**WELL, "throat": "sore", "days": 1})["self_care"].parts] == [
        "Gargle",
        "Drink",
    ]
    alone = sections(SMOKING)["call"]
    assert (alone.heading, alone.paragraphs) == ("While you wait", ("Sit up.",))
    assert alone.items == ("Call 999.", "Open the door.")


def test_where_to_turn_is_what_the_door_says_and_the_country_has() -> None:
    """Where to go stands on the card, with what finds it, and below it who else can help, as the country has them."""
    where, others = result(ILL).card[:2]
    assert (where.paragraphs, where.calls) == (
        ("Go to a clinic.", "Take your papers along."),
        (Call("Find one near you: Clinic", "", "https://example.org/clinics"),),
    )
    assert [call.number for call in others.calls] == ["999", "116123"]
    assert sections(ILL)["routes"].paragraphs == (
        *("Call 999 if it grows.", "Ambulance: 999"),
        *("Call if you are afraid.", "Samaritans: 116 123"),
    )
    assert "United Kingdom" in sections(ILL)["routes"].heading
    assert result(ILL, "other").card[0].paragraphs == ("Go to a hospital.", "Take your papers along.")
    assert "routes" not in sections(WELL)


def test_sources_are_cited_once() -> None:
    """Every source behind a reason or a piece of advice is there once, with how it was checked and its address."""
    items = presenter().sources(assessed(EVERYTHING)).items
    assert len(items) == len(set(items)) == 2
    assert items[0].startswith("The authors (")
    assert items[1].startswith("A book (")
    assert items[1].endswith(") https://example.org/book")


def test_what_to_do_for_someone_who_stops_is_what_is_told() -> None:
    """While questions are asked it is said what to do on the answers so far, and never the lower end alone."""
    assert "be seen today" in presenter().if_you_stop(assessed({"throat": "very_sore", "fever": "yes"}))
    nothing_yet = assessed({})
    assert nothing_yet.at_least < nothing_yet.level
    soon = presenter().words(f"level-{nothing_yet.level.id}.soon")
    assert presenter().if_you_stop(nothing_yet) == f"If you stop now: {soon}."


def test_a_result_names_its_protocol() -> None:
    """Whoever keeps a result can tell which protocol gave it."""
    content = throat().content
    line = f"Protocol throat, version 1, content {content.content_hash[:12]}"
    assert line in sections(WELL)["about"].paragraphs
    assert line in summary(WELL).text(markdown=False)


def test_the_layout_can_be_of_ones_own() -> None:
    """A protocol that wants two sections on its result has two."""
    rows = tuple(row for row in throat().content.layout if row.shows in ("why", "answers"))
    assert all(isinstance(row, SectionLayout) for row in rows)
    own = replace(presenter(), content=replace(throat().content, layout=rows))
    assert [one.id for one in own.result(assessed(ILL), throat().answers(ILL)).sections] == ["why", "answers"]
