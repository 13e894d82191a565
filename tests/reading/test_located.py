"""Every key and value of a file has its place, however it is written."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from firstweeks.model.place import Place
from firstweeks.reading.content import read_content
from firstweeks.reading.located import Document, read_toml
from firstweeks.reading.toml_places import KeyPath, Span, characters

EXAMPLE = '''\
# a remark with a [header] and a key = "value"
id = "a \\"small\\" one"          # and another
pages = ["one", # first
  "two]", 'three']

[rule."late bleeding"]
when = """
  weeks is at least 20
  and bleeding is heavy"""
note = """one \\
    line"""

[[finding]]
id = 'fever'
[[finding]]
options.all = [ [1, 2], { low = 1, high = "x" } ]
  [finding.more]
  checked = 2026-11-22 10:00:00
'''


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("id",), Place("f", 2, 7, 15)),
        (("pages", 0), Place("f", 3, 11, 3)),
        (("pages", 1), Place("f", 4, 4, 4)),
        (("pages", 2), Place("f", 4, 12, 5)),
        (("rule", "late bleeding"), Place("f", 6, 2, 20)),
        (("rule", "late bleeding", "when"), Place("f", 8, 1, 22)),
        (("finding", 0), Place("f", 13, 3, 7)),
        (("finding", 0, "id"), Place("f", 14, 7, 5)),
        (("finding", 1, "options", "all", 0, 1), Place("f", 16, 21, 1)),
        (("finding", 1, "options", "all", 1, "high"), Place("f", 16, 44, 1)),
        (("finding", 1, "more"), Place("f", 17, 4, 12)),
        (("finding", 1, "more", "checked"), Place("f", 18, 13, 19)),
    ],
)
def test_the_place_of_a_value(path: KeyPath, place: Place) -> None:
    """A value is pointed at without its quotes, and a block by its name."""
    assert _read(EXAMPLE).place(path) == place


def test_the_place_of_a_missing_value() -> None:
    """What is not there is pointed at by the closest thing round it."""
    document = _read(EXAMPLE)

    assert document.place(("finding", 0, "kind")) == document.place(("finding", 0))
    assert document.place(("advice", "rest")) == Place("f", 1)


def test_the_places_within_a_text() -> None:
    """A word of a text is pointed at where it is written, past quotes, escapes and line ends."""
    document = _read(EXAMPLE)
    when = document.within(("rule", "late bleeding", "when"))
    text = document.data["rule"]["late bleeding"]["when"]

    assert document.within(("id",))(2, 9) == Place("f", 2, 9, 9)
    assert when(text.index("heavy"), text.index("heavy") + 5) == Place("f", 9, 19, 5)
    assert document.within(("rule", "late bleeding", "note"))(4, 8) == Place("f", 11, 5, 4)


quoted = st.text(st.sampled_from("ab 1#]=},é中\\\"'\n\t"), max_size=8)
values = st.one_of(
    quoted.map(lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'),
    quoted.map(lambda text: f"'{text}'"),
    quoted.map(lambda text: f'"""{text}"""'),
    quoted.map(lambda text: f'"""\n{text}\\\n   end"""'),
    quoted.map(lambda text: f"'''{text}'''"),
    st.sampled_from(["1", "-2.5", "1e3", "true", "inf", "0xff", "2026-11-22", "2026-11-22 10:00:00", "10:00:00", "[]"]),
    st.sampled_from(['"\\u00e9\\U0001F600"', '"""a"""""', "{}", "[ # remark ]\n 1,\n]"]),
)
nested = st.recursive(
    values,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.lists(inner, max_size=3).map(lambda items: "[\n" + " # ] remark\n, ".join(items) + "\n]"),
        st.lists(inner, max_size=2).map(lambda items: f"{{ {', '.join(f'k{n} = {v}' for n, v in enumerate(items))} }}"),
    ),
    max_leaves=4,
)
keys = st.sampled_from(["a", "b-1", '"two words"', "'lit'", "c.d", 'c . "e.f"', "3"])
headers = st.sampled_from(
    ["[t]", "[ t.u ]", '[t."x y"]', "[[rows]]", "[[ rows ]] # remark", "[rows.sub]", "[[t.rows]]"]
)
lines = st.one_of(st.tuples(keys, nested).map(" = ".join), headers, st.sampled_from(["", "# [x]", "  \t"]))


@given(st.lists(lines, max_size=8).map("\n".join))
def test_every_value_has_its_place(text: str) -> None:
    """What stands at the place of a value is that value, in any file that TOML allows."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        assume(False)
    document = _read(text)

    assert document.data == data
    _check_places(document)


def test_every_value_of_the_shipped_content_has_its_place() -> None:
    """Any fault in the shipped content can be pointed at."""
    documents = read_content().documents
    assert documents
    for document in documents.values():
        _check_places(document)


@given(st.text(st.sampled_from("ab=[]{}\"'#.,\\ \n\r0-"), max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    """A file is read, or refused with one problem that points into it and says what to do."""
    document, problems = read_toml("f", text)

    assert len(problems) <= 1
    for problem in problems:
        assert isinstance(problem.place, Place)
        assert problem.fix
        assert 1 <= problem.place.line <= len(document.lines)
        assert problem.place.column <= len(document.lines[problem.place.line - 1]) + 1


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "a = " + "9" * 5000, "a = 'x", 'a = """x', "\0", 'a = "\x7f"'])
def test_a_text_that_python_cannot_take(text: str) -> None:
    """Lists a thousand deep, numbers of a thousand digits and characters that nobody sees are problems like others."""
    _, problems = read_toml("f", text)

    assert len(problems) == 1


def _read(text: str) -> Document:
    document, problems = read_toml("f", text)
    assert problems == []
    return document


def _check_places(document: Document) -> None:
    for path, value in _flat(document.data):
        span = document.spans.values[path]
        place = document.places[path]
        raw = document.text[span.start : span.end]
        assert document.lines[place.line - 1][place.column - 1 :].startswith(raw.split("\n")[0][: place.length])
        if isinstance(value, str):
            assert _written(document.text, span) == value
        elif isinstance(value, (int, float, date, datetime, time)):
            assert repr(tomllib.loads(f"value = {raw}")["value"]) == repr(value)
        else:
            assert (raw[0], raw[-1]) in (("[", "]"), ("{", "}"))


def _written(text: str, span: Span) -> str:
    """What the characters of a string say, each read by itself."""
    if not span.escapes:
        return text[span.start : span.end]
    parts = [text[first:end] for first, end in characters(text, span)]
    return "".join(tomllib.loads(f'v = "{part}"')["v"] if part.startswith("\\") else part for part in parts)


def _flat(data: object, path: KeyPath = ()) -> Iterator[tuple[KeyPath, object]]:
    """Each value that is written as a value; tables and rows of tables are written as headers."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _flat(value, (*path, key))
    elif isinstance(data, list):
        if not data or not all(isinstance(item, dict) for item in data):
            yield path, data
        for number, item in enumerate(data):
            yield from _flat(item, (*path, number))
    else:
        yield path, data
