"""Words that a message takes from another: they are there, they end somewhere, and what fills them is given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from firstweeks.checks.wording import Message, Pattern, Wording, interface_wording
from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.suggesting import nearest

_THEMSELVES = "write the words themselves"
# The reader in the app gives up at a hundred.
_MOST = 50


def variables(wording: Wording, message: str, attribute: str) -> Mapping[str, Place]:
    """The variables of a text and of the words that it takes from other messages, each where the text needs it."""
    pattern = _known(wording)[message].patterns[attribute]
    found = dict(pattern.variables)
    for name, place in pattern.references.items():
        for taken in _taken(wording, name):
            found |= dict.fromkeys((name for name in taken.variables if name not in found), place)
    return found


def dangling(wording: Wording) -> Iterator[Problem]:
    """Words taken from what is not there or from themselves, terms with a hole, and terms that nothing takes."""
    known = _known(wording)
    used: set[str] = set()
    for message in (*wording.messages.values(), *wording.terms.values()):
        called = f'the {"term" if message.id in wording.terms else "message"} "{message.id}" in {wording.language}'
        for attribute, pattern in message.patterns.items():
            used |= {name.partition(".")[0] for name in pattern.references}
            for name, place in pattern.references.items():
                says, fix = _wrong(wording, known, name, f"{message.id}.{attribute}".rstrip("."))
                if says:
                    yield wording.problem(f"{called} {says}", place, fix)
            if message.id in wording.terms:
                for variable, place in pattern.variables.items():
                    yield wording.problem(f'{called} uses "${variable}", which it is never given', place, _THEMSELVES)
    for name, term in wording.terms.items():
        if name not in used:
            yield wording.problem(f'the term "{name}" in {wording.language} is not used', term.place, "take it out")


def _wrong(wording: Wording, known: Mapping[str, Message], name: str, user: str) -> tuple[str, str]:
    """What is wrong with taking words from this name and how to mend it, or two empty texts."""
    message, _, attribute = name.partition(".")
    if message not in known or attribute not in known[message].patterns:
        choices = [f"{one.id}.{key}".rstrip(".") for one in known.values() for key in one.patterns]
        near = nearest(name, choices, cutoff=0.8)
        return f'takes words from "{name}", which is not there', f'did you mean "{near}"?' if near else _THEMSELVES
    taken = list(_taken(wording, name))
    if any(user in pattern.references for pattern in taken) or name == user:
        return f'takes words from "{name}", which leads back to it', _THEMSELVES
    if len(taken) > _MOST:
        return f'takes words from "{name}", and through it from more than {_MOST} others', _THEMSELVES
    return "", ""


def _taken(wording: Wording, name: str) -> Iterator[Pattern]:
    """The text of this name, and those that it takes words from, each once."""
    known = _known(wording)
    waiting = [name]
    for one in waiting:
        message, _, attribute = one.partition(".")
        pattern = known[message].patterns.get(attribute) if message in known else None
        if pattern is not None:
            yield pattern
            waiting += [other for other in pattern.references if other not in waiting]


def _known(wording: Wording) -> Mapping[str, Message]:
    return {**interface_wording(wording.language).messages, **wording.messages, **wording.terms}
