"""The tools, without the protocol that carries them: arguments in, a record and sentences out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import msgspec

from firstweeks.protocol import Protocol
from firstweeks.services.mcp.replies import Assessed, Explained, NextQuestion
from firstweeks.services.mcp.speaking import COUNTRY, LANGUAGE, Person, person
from firstweeks.services.mcp.taken import LONGEST_WORDS

Schema = dict[str, Any]
Reply = tuple[object, tuple[str, ...]]

_ANSWERS = (
    "Every answer so far, by the id of its finding. `value` is one of the options exactly as `next_question` or the "
    'resource of questions has it, "unsure", a number, or a list of options. `words` is what the person said, word for '
    "word: an answer without it counts as not asked. Leave out what was not asked; never fill in an answer."
)


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool: what it is called, what it says it does, the schemas of what goes in and comes out, and what it does."""

    name: str
    title: str
    says: str
    takes: Schema
    gives: Schema
    call: Callable[[dict[str, Any]], Reply]


def tools(protocol: Protocol) -> Mapping[str, Tool]:
    """The tools of one protocol."""
    takes = _about_a_person(protocol)

    def asked(say: Callable[[Person], object], arguments: dict[str, Any]) -> Reply:
        one = person(protocol, arguments)
        return say(one), one.sentences()

    found = (
        Tool(
            "next_question",
            "What to ask next",
            "The page of questions to ask next, in words, with only those that can still change how urgent it is, and "
            "what the person is told if they stop now. Start here, with no answers. A danger comes back first.",
            takes,
            schema(NextQuestion),
            partial(asked, Person.next_question),
        ),
        Tool(
            "assess",
            "How urgent it is",
            "How soon to get care, and where, from the answers that the person gave in their own words: the level with "
            "what it waits for, and the whole result to tell them. Say nothing milder than the level told.",
            takes,
            schema(Assessed),
            partial(asked, Person.assessed),
        ),
        Tool(
            "explain",
            "Why it is that urgent",
            "The rules that hold for these answers, each with the answers that made it hold and its sources, and the "
            "signs that would make it more urgent.",
            takes,
            schema(Explained),
            partial(asked, Person.explained),
        ),
    )
    return {tool.name: tool for tool in found}


def schema(record: type) -> Schema:
    """The JSON Schema of a record, an object at its root, as clients want it."""
    made = msgspec.json.schema(record)
    root = made["$defs"].pop(made["$ref"].rpartition("/")[2])
    return {**root, "$defs": made["$defs"]}


def _about_a_person(protocol: Protocol) -> Schema:
    value = {"anyOf": [{"type": "string"}, {"type": "number"}, {"type": "array", "items": {"type": "string"}}]}
    answer = {
        "type": "object",
        "properties": {"value": value, "words": {"type": "string", "maxLength": LONGEST_WORDS}},
        "required": ["value"],
        "additionalProperties": False,
    }
    return {
        "type": "object",
        "properties": {
            "answers": {
                "type": "object",
                "description": _ANSWERS,
                "propertyNames": {"enum": list(protocol.content.findings)},
                "additionalProperties": answer,
                "default": {},
            },
            **spoken_in(protocol),
        },
        "additionalProperties": False,
    }


def spoken_in(protocol: Protocol) -> Schema:
    """The language and the country to speak in, as every tool takes them."""
    return {
        "language": {"enum": list(protocol.languages), "default": LANGUAGE, "description": "The person's language."},
        "country": {
            "enum": list(protocol.content.countries),
            "default": COUNTRY,
            "description": "Where the person is, for the numbers to call.",
        },
    }
