"""A sentence means one thing, keeps its places, and is printed as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstweeks.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Includes,
    Is,
    IsEmpty,
    Named,
    Not,
    leaves,
)
from firstweeks.model.place import Place
from firstweeks.reading.content import read_content
from firstweeks.reading.sentence import NAME, WORDS, SentenceError, read_sentence, sentence_of

START = Place("rules.toml", 7, 9)

FEVER, POSITIVE, BLEEDING = Is("fever", "yes"), Named("positive"), AtLeast("bleeding", "light")


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("fever is yes", FEVER),
        ("bleeding is at least light", BLEEDING),
        ("weeks is at least 13", AtLeast("weeks", 13.0)),
        ("weeks is at least 6.5", AtLeast("weeks", 6.5)),
        ("signs includes shock", Includes("signs", ("shock",))),
        ("signs includes any of shock, flooding", Includes("signs", ("shock", "flooding"))),
        ("signs includes any of shock , flooding", Includes("signs", ("shock", "flooding"))),
        ("signs is empty", IsEmpty("signs")),
        ("positive", POSITIVE),
        ("not positive", Not(POSITIVE)),
        ("not not positive", Not(Not(POSITIVE))),
        ("not positive and fever is yes", AllOf((Not(POSITIVE), FEVER))),
        ("not (positive and fever is yes)", Not(AllOf((POSITIVE, FEVER)))),
        ("positive and fever is yes and bleeding is at least light", AllOf((POSITIVE, FEVER, BLEEDING))),
        ("(positive and fever is yes) or bleeding is at least light", AnyOf((AllOf((POSITIVE, FEVER)), BLEEDING))),
        ("((positive))", POSITIVE),
        ("scan is over or scan is all", AnyOf((Is("scan", "over"), Is("scan", "all")))),
    ],
)
def test_the_grammar(sentence: str, condition: Condition) -> None:
    """Each form of a sentence is read as the one condition that it says."""
    assert read_sentence(sentence, START) == condition


names = st.from_regex(NAME, fullmatch=True).filter(lambda name: name not in WORDS)
numbers = st.floats(-1e6, 1e6) | st.integers(0, 50).map(float)
atoms = st.one_of(
    st.builds(Is, names, names | st.from_regex("[0-9]{1,3}", fullmatch=True)),
    st.builds(AtLeast, names, names | numbers),
    st.builds(Includes, names, st.lists(names, min_size=1, max_size=3).map(tuple)),
    st.builds(IsEmpty, names),
    st.builds(Named, names),
)
printable = st.recursive(
    atoms,
    lambda parts: st.one_of(
        st.builds(AllOf, st.lists(parts, min_size=2, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(parts, min_size=2, max_size=3).map(tuple)),
        st.builds(Not, parts),
    ),
    max_leaves=8,
)


@given(printable)
def test_what_is_printed_reads_back(condition: Condition) -> None:
    """A condition that is shown to a clinician says exactly what the protocol runs."""
    assert read_sentence(sentence_of(condition), START) == condition


@given(printable)
def test_no_bracket_is_idle(condition: Condition) -> None:
    """A printed sentence has no pair of brackets that could go without changing what it says."""
    sentence = sentence_of(condition)
    for start, end in _pairs(sentence):
        without = f"{sentence[:start]} {sentence[start + 1 : end]} {sentence[end + 1 :]}"
        try:
            assert read_sentence(without, START) != condition
        except SentenceError:
            continue


@given(printable)
def test_places_point_at_what_was_written(condition: Condition) -> None:
    """The place of each part of a sentence covers the words that make it, and nothing else."""
    sentence = sentence_of(condition)
    for leaf in leaves(read_sentence(sentence, START)):
        assert leaf.place is not None
        first = leaf.place.column - START.column
        assert (leaf.place.file, leaf.place.line) == ("rules.toml", 7)
        assert read_sentence(sentence[first : first + leaf.place.length], START) == leaf


def test_the_shipped_sentences_are_printed_as_they_are_written() -> None:
    """What `firstweeks explain` prints is the sentence that was signed."""
    draft = read_content()
    written = {
        text
        for document in draft.documents.values()
        for path, text in _texts(document.data)
        if path[-1] in ("when", "only_if") or path[0] == "definition"
    }

    read = {sentence_of(condition) for kind, _, condition in draft.content.conditions() if kind != "claim"}
    assert read == written


words = st.sampled_from(
    [*sorted(WORDS), "(", ")", ",", "fever", "yes", "weeks", "13", "over", "=", ">", '"', "“yes”", "all", "AND", " "]
)


@given(st.lists(words, max_size=12).map(" ".join) | st.text(max_size=40))
def test_any_words_are_read_or_refused(sentence: str) -> None:
    """Whatever is written is a condition, or is refused at a place within it with something to write instead."""
    try:
        read_sentence(sentence, START)
    except SentenceError as refused:
        error = refused
    else:
        return
    assert error.says
    assert error.fix
    assert START.column <= error.place.column <= START.column + len(sentence)


def test_a_condition_is_no_truth_value() -> None:
    """Nobody can ask a condition whether it holds before there are answers."""
    with pytest.raises(TypeError, match="no truth value until there are answers"):
        bool(read_sentence("fever is yes", START))


def _pairs(sentence: str) -> list[tuple[int, int]]:
    opened: list[int] = []
    found = []
    for at, sign in enumerate(sentence):
        if sign == "(":
            opened.append(at)
        elif sign == ")":
            found.append((opened.pop(), at))
    return found


def _texts(data: object, path: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], str]]:
    if isinstance(data, str):
        return [(path, data)]
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [found for key, value in items for found in _texts(value, (*path, key))]
