"""A style sheet without the rules of what the app does not have: they could match nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PIECES = re.compile(r"""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]""", re.DOTALL)
# These hold rules; other "@" rules, such as @page, hold declarations or steps.
_HOLDS_RULES = ("@media", "@supports", "@layer", "@container")
# What stands in brackets may be one of several, or what must not be there: it decides nothing here.
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\]]*\]")
_CLASS = re.compile(r"\.((?:[\w-]|\\.)+)")
_WORD = re.compile(r"[\w-]+")


def without_unused(css: str, app: str) -> str:
    """The style sheet without selectors that need a class whose name is nowhere in the pages and scripts of the app."""
    named = frozenset(_WORD.findall(app))
    return "".join(_kept(head, body, named) for head, body in rules(css))


def rules(css: str) -> Iterator[tuple[str, str | None]]:
    """
    The rules of a style sheet: what stands before the braces and what between them, or None where there are none.

    Raises:
        ValueError: if braces are open at the end, or closed that were not opened.
    """
    depth = start = inside = 0
    head = ""
    for piece in _PIECES.finditer(css):
        match piece[0]:
            case "{":
                if not depth:
                    head, inside = css[start : piece.start()], piece.end()
                depth += 1
            case "}":
                depth -= 1
                if not depth:
                    yield head, css[inside : piece.start()]
                    start = piece.end()
            case ";" if not depth:
                yield css[start : piece.start()], None
                start = piece.end()
        if depth < 0:
            break
    if depth or css[start:].strip():
        msg = f"the braces of this style sheet do not fit together, near {css[start : start + 60]!r}"
        raise ValueError(msg)


def classes(selector: str) -> set[str]:
    """The classes that must all be there for a selector to match anything."""
    bare = selector
    while bare != (bare := _BRACKETS.sub("", bare)):
        pass
    return {name.replace("\\", "") for name in _CLASS.findall(bare)}


def _kept(head: str, body: str | None, named: frozenset[str]) -> str:
    if body is None:
        return f"{head};"
    if head.strip().startswith(_HOLDS_RULES):
        inner = "".join(_kept(*rule, named) for rule in rules(body))
        return f"{head}{{{inner}}}" if inner else ""
    if head.strip().startswith("@"):
        return f"{head}{{{body}}}"
    selectors = [selector for selector in _listed(head) if classes(selector) <= named]
    return f"{','.join(selectors)}{{{body}}}" if selectors else ""


def _listed(head: str) -> list[str]:
    """The selectors of a rule: commas within brackets divide nothing."""
    found = [""]
    depth = 0
    for letter in head:
        depth += letter in "(["
        depth -= letter in ")]"
        if letter == "," and not depth:
            found.append("")
        else:
            found[-1] += letter
    return found
