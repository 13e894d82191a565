"""The tools, without the protocol that carries them: arguments in, a record and sentences out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import msgspec

from firstweeks.model.problem import Problem, RequestRejected
from firstweeks.protocol import Protocol
from firstweeks.services.claims import LONGEST_ARTICLE, LONGEST_CLAIM, ArticleReply, ClaimReply, article, claim
from firstweeks.services.mcp.replies import Assessed, Explained, NextQuestion
from firstweeks.services.mcp.speaking import COUNTRY, LANGUAGE, Person, person
from firstweeks.services.mcp.taken import LONGEST_WORDS, read_one_of

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
        Tool(
            "check_claim",
            "What is known of a claim",
            "The known claim that a text makes, the verdict on it, what is known and what to do; a danger in the text "
            "comes first. Where `claim` is null nothing is known: say so, and never that it is true.",
            _about_a_text(protocol, LONGEST_CLAIM),
            schema(ClaimReply),
            partial(_claim, protocol),
        ),
        Tool(
            "check_article",
            "What is wrong with an article, and what it leaves out",
            "Each sentence of a text that makes a known claim, with its verdict, and what a safe text must mention and "
            "this one does not. A sentence without a verdict is not known to be true.",
            _about_a_text(protocol, LONGEST_ARTICLE),
            schema(ArticleReply),
            partial(_article, protocol),
        ),
    )
    return {tool.name: tool for tool in found}


def _claim(protocol: Protocol, arguments: dict[str, Any]) -> Reply:
    reply = claim(protocol, *_text(protocol, arguments, LONGEST_CLAIM))
    danger = (reply.danger.headline, *reply.danger.do) if reply.danger else ()
    known = reply.claim
    told = (f"{known.verdict_says}: {known.says}", known.means, known.warning, *known.known, *known.do) if known else ()
    return reply, tuple(line for line in (*danger, *told, reply.says, reply.emergency) if line)


def _article(protocol: Protocol, arguments: dict[str, Any]) -> Reply:
    reply = article(protocol, *_text(protocol, arguments, LONGEST_ARTICLE))
    danger = (reply.danger.headline, *reply.danger.do) if reply.danger else ()
    return reply, (*danger, reply.summary, reply.emergency)


def _text(protocol: Protocol, arguments: dict[str, Any], longest: int) -> tuple[str, str, str]:
    """The text, the language and the country of a call."""
    text = arguments.get("text")
    if not isinstance(text, str) or not text.strip() or len(text) > longest:
        fix = f"write what is said, of {longest:,} characters at most"
        raise RequestRejected([Problem("there is no text, or it is too long", "text", fix)])
    language = read_one_of("language", arguments.get("language"), LANGUAGE, protocol.languages)
    country = read_one_of("country", arguments.get("country"), COUNTRY, tuple(protocol.content.countries))
    return text, language, country


def _about_a_text(protocol: Protocol, longest: int) -> Schema:
    text = {"type": "string", "minLength": 1, "maxLength": longest, "description": "In the words in which it is said."}
    return {
        "type": "object",
        "properties": {"text": text, **spoken_in(protocol)},
        "required": ["text"],
        "additionalProperties": False,
    }


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
