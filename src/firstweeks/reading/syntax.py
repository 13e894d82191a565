"""What `tomllib` says about a file that is not TOML, in words for someone who writes content."""

from __future__ import annotations

import re

from firstweeks.model.place import Place
from firstweeks.model.problem import Problem

_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
_SINGLE = re.compile(r"\s*\[\s*(finding|level)\s*\]")
_CURLY = "“”„‘’«»"

# What the error says, what it means, what to write instead; the first that fits is told.
_FAULTS = (
    ("Illegal character '\\n'", "a text opens with a quote and is never closed", 'end the text with the quote "'),
    ("Illegal character", "there is a character here that cannot be seen", "take it out and write it anew"),
    ("Found invalid character", "there is a character here that cannot be seen", "take it out and write it anew"),
    ("Unterminated string", "a text opens with a quote and is never closed", "end it with the quotes it opens with"),
    ("Expected \"'", "a text opens with a quote and is never closed", "end it with the quotes it opens with"),
    ("Cannot declare", "a block of this name stands above already", "give each its own name, or take one of them out"),
    ("Cannot overwrite", "this key is written twice in its block", "take one of them out"),
    ("Duplicate inline", "this key is written twice in its block", "take one of them out"),
    ("Expected '='", 'a name stands here without "=" and a value', 'write name = "value", or start a remark with "#"'),
    ("Expected newline", "something follows a value on the same line", "put all of a text in one pair of quotes"),
    ("Expected ']", "the name of a block is not closed", "write it as [rule.name], or [[finding]] for a finding"),
    ("Unclosed array", "a list is not closed, or lacks a comma", 'put a comma between two items and "]" at the end'),
    ("Unclosed inline", "a group in curly brackets is not closed", 'put "}" at its end'),
    ("Unescaped", "a backslash stands in a text", "take it out, or write two of them"),
    ("Invalid hex", "a backslash stands in a text", "take it out, or write two of them"),
    ("Escaped character", "a backslash stands in a text", "take it out, or write two of them"),
    ("Invalid date", "this date does not exist", "write a date as 2026-11-22"),
    ("Invalid value", "a value is missing, or is a text without quotes", 'put quotes round a text: "..."'),
    ("Invalid initial", "a name is missing or has a character it cannot have", 'use letters, digits, "-" and "_"'),
    ("Invalid statement", "this line is neither a block nor a value", 'start a remark with "#"'),
)  # fmt: skip
# The place of these is the end of what is written twice: the whole line shows it better.
_WHOLE_LINE = ("Cannot declare", "Cannot overwrite")
# The place of these is the end of the file: the last quotes that open a long text show it better.
_NEVER_CLOSED = ("Unterminated string", "Expected \"'''\"")
_LONG = ('"""', "'''")


def syntax_problem(name: str, lines: tuple[str, ...], error: Exception) -> Problem:
    """The one problem of a file that cannot be read any further."""
    said = str(error)
    place = _place(name, lines, said)
    line = lines[place.line - 1]
    if isinstance(error, RecursionError):
        means, fix = "it holds lists within lists, far too deep", "take the brackets out"
    elif single := _SINGLE.match(line):
        means, fix = f"a {single[1]} is written in single brackets", f"write [[{single[1]}]] above each"
    elif line[place.column - 1 : place.column] in tuple(_CURLY):
        means, fix = "a curly quote stands where a straight one should", 'write the straight quote "'
    else:
        known = ((means, fix) for fragment, means, fix in _FAULTS if fragment in said)
        means, fix = next(known, (f"{said[:1].lower()}{_AT.sub('', said)[1:].strip()}", "see https://toml.io"))
    return Problem(f"this file cannot be read from here on: {means}", place, fix, line)


def _place(name: str, lines: tuple[str, ...], said: str) -> Place:
    at = _AT.search(said)
    line = int(at[1]) if at else max((number for number, text in enumerate(lines, 1) if text.strip()), default=1)
    text = lines[line - 1]
    if said.startswith(_WHOLE_LINE):
        return Place(name, line, len(text) - len(text.lstrip()) + 1, max(1, len(text.strip())))
    if said.startswith(_NEVER_CLOSED):
        opened = [
            (number, text.find(quotes)) for number, text in enumerate(lines, 1) for quotes in _LONG if quotes in text
        ]
        line, column = opened[-1] if opened else (line, 0)
        return Place(name, line, column + 1, 3)
    return Place(name, line, int(at[2]) if at else len(text.rstrip()) + 1)
