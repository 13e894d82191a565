"""The software knows no protocol: nothing in it names a finding, option, page or level of the one that is shipped."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from laws.strategies import shipped

SOURCE = Path(__file__).parents[2] / "src" / "firstweeks"
DATA = ("content", "scenarios", "comparisons", "interface")
CONTENT = shipped().content
NAMES = {
    *CONTENT.findings,
    *(option for finding in CONTENT.findings.values() for option in finding.options),
    *CONTENT.pages,
    *(level.id for level in CONTENT.levels),
}
# What the software means by a word that is also an id of the content.
TERMS = {
    "yes": "an answer that every yes/no finding has",
    "no": "an answer that every yes/no finding has",
    "none": "nothing, in tables and in the words of Python",
    "emergency": "a tone of levels, and the number to dial",
    "same_day": "a place on the scale of vignettes",
    "self_care": "a key of levels, and a place on the scale of vignettes",
    "weeks": "a unit in which a number is counted from a date",
    "test": "a control of a hazard, and a method of regular expressions",
    "worse": "which of two levels a claim forbids, and what has grown since",
    "history": "of the pages that a browser's Back leads to",
    "light": "a colour scheme of pages",
    "easing": "whether self-care is offered",
    "inside": "a section below another",
    "often": "a word of the report's prose",
}
_COMMENTS = re.compile(r"/\*.*?\*/|^\s*//[^\n]*|\{#.*?#\}", re.DOTALL | re.MULTILINE)
_WORD = re.compile(r"(?<![\w-])[a-z][a-z0-9_]*(?![\w-])")


def in_python(text: str) -> Iterator[str]:
    """The words that constant texts are made of or consist of, but for docstrings, and the names that are asked for."""
    for node in ast.walk(ast.parse(text)):
        # A text that stands alone is a docstring.
        for child in ast.iter_child_nodes(node) if not isinstance(node, ast.Expr) else ():
            match child:
                case ast.Constant(value=str(value)):
                    yield from {value, *(word for word in _WORD.findall(value) if "_" in word)}
                case ast.Attribute(attr=name) if "_" in name:
                    yield name


def in_scripts(text: str) -> Iterator[str]:
    """The words of a script or a template, but for comments."""
    yield from _WORD.findall(_COMMENTS.sub("", text))


def found(pattern: str) -> set[tuple[str, str]]:
    """The names of the content in some files, each with the file."""
    read = in_python if pattern.endswith(".py") else in_scripts
    files = [path.relative_to(SOURCE) for path in SOURCE.rglob(pattern)]
    named = {
        (file.as_posix(), word)
        for file in files
        if file.parts[0] not in DATA and "built" not in file.parts
        for word in read((SOURCE / file).read_text(encoding="utf-8"))
    }
    return {(file, word) for file, word in named if word in NAMES - TERMS.keys()}


def test_nothing_names_the_shipped_protocol() -> None:
    """Whoever writes another protocol finds no word of ours in what it does."""
    assert found("*.py") | found("*.js") | found("*.jinja") == set()


@pytest.mark.parametrize("name", sorted(NAMES - TERMS.keys()))
def test_a_name_would_be_found(name: str) -> None:
    """Each name of the content is found where a value, a key or a text could stand."""
    assert name in {*in_python(f'"""A docstring."""\nx = {{"{name}": 1}}')}
    assert name in {*in_scripts(f"/** {name}s */ if (given.{name} === 1) return;")}
    assert name not in {*in_python(f'def f():\n    """Of {name}."""\n    # {name}\n')}
    assert name not in {*in_scripts(f"/** Of {name}. */\n  // {name}\n{{# {name} #}}")}
