"""A protocol → the messages that its words must hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from firstweeks.checks.doors import chain
from firstweeks.checks.wording import interface_wording
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.place import Place
from firstweeks.model.route import Way
from firstweeks.reading.draft import Draft
from firstweeks.reading.files import MAIN_LANGUAGE
from firstweeks.reading.nouns import VERDICTS

EMERGENCY = ("emergency",)
PROTOCOL = "protocol"
_START = Place("protocol.toml", 1)

ABOUT: Mapping[str, Mapping[str, str]] = {
    "protocol": {
        "": "the name that people see",
        "limits": "a line each: what the questions cannot do",
        "call": "when to call the emergency number",
        "translation": "who has translated and reviewed the words of this language",
    },
    "page-ID": {"": "the heading of the page"},
    "level-ID": {
        "": "what to do, as the headline; may use `{ $emergency }`, the number of the country",
        "where": "where and how; may use `{ $emergency }`",
        "when": "how soon, in a few words",
        "name": "a short name, for lists and clinicians",
        "go": "the headline where the door is a place to go to, named by `{ $to }`; may be left out",
        "soon": 'what to do, as it completes "If you stop now: ..." and "The advice I got: ..."',
        "if": "the heading over the signs that lead to this level; the least urgent level needs none",
    },
    "finding-ID": {
        "": "the question",
        "hint": "what helps to answer it; may be left out",
        "why": "why it is asked",
        "name": "a short name, for lists and clinicians",
        "none": "that no option is so (kind `many`)",
        "sign": 'the sign, as it completes "if you have or notice" (kind `yes_no` with `watch`)',
        "tick": "the worrying answer as a statement, to tick in a list (kind `yes_no`); without it, the question",
        "date": "the question over the boxes of a date (with `from_date`)",
        "dates": "a line for the date that is counted from, and one for each of `dates` (with `dates`)",
        "found": "what the date comes to, in `{ $number }` (with `from_date`)",
    },
    "option-ID": {
        "": "the answer to choose",
        "hint": "what helps to choose it; may be left out",
        "name": "a short name, for lists and clinicians",
        "sign": 'the sign, as it completes "if you have or notice" (with `watch`)',
        "tell": "how someone who is not sure can tell (kind `many` on the first page)",
    },
    "card-ID": {"": "what stands on the card of an advice, a line each; may be left out, then it is its heading"},
    "brief-ID": {"": "a sign to watch for in at most 8 words, for the card; may be left out"},
    "note-ID": {
        "": "a finding or an option as the first line for a clinician notes it, a number as `{ $value }`; optional"
    },
    "blank-ID": {"": "what a clinician writes in by hand"},
    "say-ID": {"": "what is said of a finding or an option that `said` names; may be left out"},
    "saying-ID": {"": "who is speaking, as it begins a sentence; may use what `fills` names"},
    "rule-ID": {"": "why the level is told", "name": "a short name, for clinicians"},
    "raise-ID": {"": "why it is one step sooner", "name": "a short name, for clinicians"},
    "contradiction-ID": {
        "": "which answers do not fit, and what to check",
        "stands": "what holds until one is changed",
    },
    "advice-ID": {
        "": "the advice as a heading",
        "text": "a paragraph each; may use `{ $emergency }`",
        "steps": "a step each; may be left out",
        "pace": "the phases of one move, in the order of `pace` (with `pace`)",
    },
    "belief-ID": {
        "": "the claim, as people make it",
        "known": "what is known",
        "do": "what to do",
        "phrasings": "a line each: how people say it; each must be found",
    },
    "verdict-ID": {"": "the verdict in a word, for each that is given", "means": "what the verdict means"},
    "concept-ID": {
        "": 'the ways of saying a concept, divided by ";": a star for any ending, "#" for a number, "!" before a denial'
    },
    "danger-ID": {
        "": "what is answered before any claim; may use `{ $emergency }`",
        "do": "what to do now; may use `{ $emergency }`",
    },
    "mention-ID": {"": "what a safe text must mention, as a whole sentence"},
    "place-ID": {
        "": "the name of the country",
        "emergency": "the emergency number as people write it",
    },
    "route-ID": {
        "": "the name of the route",
        "do": "what to do, where it is the first to turn to; may use `{ $emergency }`",
        "else": "when and how to turn to it, where it is the second; may use `{ $emergency }`",
        "to": "its name as it completes the headline of a level's `.go` (for what is gone to)",
    },
    "door-ID": {
        "": "a headline of its own, in place of the level's; may use `{ $emergency }`; may be left out",
        "text": "a line each: what to do and say; may use `{ $emergency }`; may be left out",
    },
    "word-ID": {"": "a phrase that others take as `{ word-ID }`, chosen by the country: `{ $place -> ... }`"},
}
"""What each message and each of its attributes says, for docs/content.md; "" is the text of the message itself."""


@dataclass(frozen=True, slots=True)
class Need:
    """
    One message: what it gives words to, where that is written, the attributes that it has and may have, and the
    variables that fill its own text (under "") and its attributes.

    A message that is not `required` may be there, in every language or in none.
    """

    label: str
    place: Place
    attributes: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    variables: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    required: bool = True


def needed_words(draft: Draft) -> Mapping[str, Need]:
    """Every message that a content needs or may have, by its id."""
    content = draft.content
    # A name, what the questions cannot do, when to call the emergency number, and who has read the translation.
    needs = {PROTOCOL: Need("the protocol", _START, ("limits", "call", "translation"))}
    needs.update(_pages_and_levels(draft))
    for finding in content.findings.values():
        needs.update(_finding(finding, first_page=content.pages[:1] == (finding.page,)))
        if finding.id in content.said and not finding.private:
            needs.update(_said(finding))
        if finding.id in content.handover.noted and not finding.private:
            needs.update(_noted(finding))
    for saying in content.sayings.values():
        needs[f"saying-{saying.id}"] = Need(f'saying "{saying.id}"', saying.place, variables={"": saying.fills})
    for name in content.handover.blanks:
        needs[f"blank-{name}"] = Need(f'blank "{name}" of the handover', _START)
    needs.update(_reasons(content))
    needs.update(_advice(content))
    needs.update(_beliefs(content))
    needs.update(_countries(content))
    needs.update(_doors(content))
    needs.update(_headings(content, needs))
    return needs


def interface_words() -> Mapping[str, Need]:
    """Every message of the software itself, and what fills it; a protocol may say any of them in its own way."""
    return {
        message.id: Need(
            "the software",
            message.place,
            tuple(name for name in message.patterns if name),
            variables={name: tuple(pattern.variables) for name, pattern in message.patterns.items()},
        )
        for message in interface_wording(MAIN_LANGUAGE).messages.values()
    }


def _pages_and_levels(draft: Draft) -> Iterator[tuple[str, Need]]:
    places = {path: place for document in draft.documents.values() for path, place in document.places.items()}
    for number, page in enumerate(draft.content.pages):
        yield f"page-{page}", Need(f'page "{page}"', places.get(("page", number), _START))
    filled = {"": EMERGENCY, "where": EMERGENCY, "if": EMERGENCY, "go": ("to",)}
    for number, level in enumerate(draft.content.levels):
        if not level.id:
            continue
        place = places.get(("level", number), _START)
        # No sign leads to the least urgent level, so that nothing stands under its heading.
        leads, may = (("if",), ()) if level != draft.content.least else ((), ("if",))
        attributes = ("where", "when", "name", "soon", *leads)
        yield f"level-{level.id}", Need(f'level "{level.id}"', place, attributes, (*may, "go"), filled)


def _finding(finding: Finding, *, first_page: bool) -> Iterator[tuple[str, Need]]:
    label, place, many = f'finding "{finding.id}"', finding.place, finding.kind is Kind.MANY
    attributes = ["why", "name"]
    if many:
        attributes.append("none")
    if finding.kind is Kind.YES_NO and finding.watch:
        attributes.append("sign")
    if finding.from_date is not None:
        attributes += ["date", "found", *(["dates"] if finding.dates else [])]
    may = ("hint", "tick") if finding.kind is Kind.YES_NO else ("hint",)
    yield f"finding-{finding.id}", Need(label, place, tuple(attributes), may, {"found": ("number",)})
    if finding.kind is Kind.YES_NO:
        yield f"brief-{finding.id}", Need(label, place, required=False)
        return
    for option in finding.options:
        label = f'option "{option}" of finding "{finding.id}"'
        attributes = ["name"]
        if finding.watch and (many or option != finding.options[0]):
            attributes.append("sign")
        if first_page and many:
            attributes.append("tell")
        yield f"option-{finding.id}-{option}", Need(label, place, tuple(attributes), ("hint",))
        if "sign" in attributes:
            yield f"brief-{finding.id}-{option}", Need(label, place, required=False)


def _said(finding: Finding) -> Iterator[tuple[str, Need]]:
    """What may be said of an answer; an answer without words goes unsaid."""
    yes_no = finding.kind is Kind.YES_NO
    for name in [f"say-{finding.id}"] if yes_no else [f"say-{finding.id}-{option}" for option in finding.options]:
        yield name, Need(f'finding "{finding.id}"', finding.place, required=False)


def _noted(finding: Finding) -> Iterator[tuple[str, Need]]:
    """What may be noted of an answer for a clinician; an answer without words is not noted."""
    label, place = f'finding "{finding.id}"', finding.place
    if finding.kind in (Kind.YES_NO, Kind.NUMBER):
        filled = {"": ("value",)} if finding.kind is Kind.NUMBER else {}
        yield f"note-{finding.id}", Need(label, place, variables=filled, required=False)
        return
    for option in finding.options:
        yield f"note-{finding.id}-{option}", Need(label, place, required=False)


def _reasons(content: Content) -> Iterator[tuple[str, Need]]:
    for rule in content.rules.values():
        yield f"rule-{rule.id}", Need(f'rule "{rule.id}"', rule.place, ("name",))
    for step in content.raises.values():
        yield f"raise-{step.id}", Need(f'raise "{step.id}"', step.place, ("name",))
    for item in content.contradictions.values():
        yield f"contradiction-{item.id}", Need(f'contradiction "{item.id}"', item.place, ("stands",))


def _advice(content: Content) -> Iterator[tuple[str, Need]]:
    filled = dict.fromkeys(("", "text", "steps"), EMERGENCY)
    for advice in content.advice.values():
        attributes = ("text", "pace") if advice.pace else ("text",)
        label = f'advice "{advice.id}"'
        yield f"advice-{advice.id}", Need(label, advice.place, attributes, ("steps",), filled)
        yield f"card-{advice.id}", Need(label, advice.place, variables={"": EMERGENCY}, required=False)


def _beliefs(content: Content) -> Iterator[tuple[str, Need]]:
    for belief in content.beliefs.values():
        yield f"belief-{belief.id}", Need(f'belief "{belief.id}"', belief.place, ("known", "do", "phrasings"))
    for verdict in VERDICTS:
        given = [belief.place for belief in content.beliefs.values() if belief.verdict == verdict]
        if given:
            yield f"verdict-{verdict}", Need(f'verdict "{verdict}"', given[0], ("means",))
    for danger in content.dangers.values():
        yield (
            f"danger-{danger.id}",
            Need(f'danger "{danger.id}"', danger.place, ("do",), variables={"": EMERGENCY, "do": EMERGENCY}),
        )
    for mention in content.mentions.values():
        yield f"mention-{mention.id}", Need(f'mention "{mention.id}"', mention.place)
    for concept, place in content.concepts.items():
        yield f"concept-{concept}", Need(f'concept "{concept}"', place)
    for place in list(content.concepts.values())[:1]:
        yield "concept-none", Need("what is read as nothing", place, required=False)


def _countries(content: Content) -> Iterator[tuple[str, Need]]:
    for country in content.countries.values():
        yield f"place-{country.id}", Need(f'country "{country.id}"', country.place, ("emergency",))


def _doors(content: Content) -> Iterator[tuple[str, Need]]:
    """A name for each route, what to do at each that a door leads to first, and a headline for doors of their own."""
    first = {name for door in content.doors.values() for name in chain(content, door.to)}
    second = {name for door in content.doors.values() for name in (*chain(content, door.fallback), *door.also)}
    filled = dict.fromkeys(("do", "else"), EMERGENCY)
    for route in content.routes.values():
        attributes = ["do"] if route.id in first else []
        attributes += ["else"] if route.id in second else []
        attributes += ["to"] if route.id in first and route.way is Way.GO else []
        yield f"route-{route.id}", Need(f'route "{route.id}"', route.place, tuple(attributes), (), filled)
    for door in content.doors.values():
        filled = {"": EMERGENCY, "text": EMERGENCY}
        yield f"door-{door.id}", Need(f'door "{door.id}"', door.place, (), ("text",), filled, required=False)


def _headings(content: Content, needs: Mapping[str, Need]) -> Iterator[tuple[str, Need]]:
    """The headings of sections that are neither words of the software nor needed already."""
    known = {*needs, *interface_wording(MAIN_LANGUAGE).messages}
    for section in content.layout:
        if section.heading and section.heading not in known:
            yield section.heading, Need(f'section "{section.shows or section.kind}"', section.place)
