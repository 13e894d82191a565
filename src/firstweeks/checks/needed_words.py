"""A protocol → the messages that its words must hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.place import Place
from firstweeks.reading.content import Draft
from firstweeks.reading.nouns import VERDICTS


@dataclass(frozen=True, slots=True)
class Need:
    """
    One message: what it gives words to, where that is written, and the attributes it has, may have, and is filled by.

    A message that is not `required` may be there, in every language or in none.
    """

    label: str
    place: Place
    attributes: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    required: bool = True


def needed_words(draft: Draft) -> Mapping[str, Need]:
    """Every message that a content needs or may have, by its id; interface words ("ui-") are not among them."""
    content = draft.content
    needs = dict(_pages_and_levels(draft))
    for finding in content.findings.values():
        needs.update(_finding(finding, first_page=content.pages[:1] == (finding.page,)))
    needs.update(_reasons(content))
    for advice in content.advice.values():
        label = f'advice "{advice.id}"'
        attributes = ("text", "pace") if advice.pace else ("text",)
        needs[f"advice-{advice.id}"] = Need(label, advice.place, attributes, ("steps",), ("emergency",))
    needs.update(_beliefs(content))
    needs.update(_countries(content))
    return needs


def _pages_and_levels(draft: Draft) -> Iterator[tuple[str, Need]]:
    places = {path: place for document in draft.documents.values() for path, place in document.places.items()}
    start = Place("protocol.toml", 1)
    for page in draft.content.pages:
        yield f"page-{page}", Need(f'page "{page}"', places.get(("pages",), start))
    for number, level in enumerate(draft.content.levels):
        if not level.id:
            continue
        place = places.get(("level", number), start)
        attributes = ("where", "when", "name", "soon")
        yield f"level-{level.id}", Need(f'level "{level.id}"', place, attributes, variables=("emergency",))


def _finding(finding: Finding, *, first_page: bool) -> Iterator[tuple[str, Need]]:
    label, place, many = f'finding "{finding.id}"', finding.place, finding.kind is Kind.MANY
    attributes = ["why", "name"]
    if many:
        attributes.append("none")
    if finding.kind is Kind.YES_NO and finding.watch:
        attributes.append("sign")
    yield f"finding-{finding.id}", Need(label, place, tuple(attributes), ("hint",))
    if finding.kind is Kind.YES_NO:
        yield f"say-{finding.id}", Need(label, place, required=False)
        return
    for option in finding.options:
        label = f'option "{option}" of finding "{finding.id}"'
        attributes = ["name"]
        if finding.watch and (many or option != finding.options[0]):
            attributes.append("sign")
        if first_page and many:
            attributes.append("tell")
        yield f"option-{finding.id}-{option}", Need(label, place, tuple(attributes), ("hint",))
        yield f"say-{finding.id}-{option}", Need(label, place, required=False)


def _reasons(content: Content) -> Iterator[tuple[str, Need]]:
    for rule in content.rules.values():
        yield f"rule-{rule.id}", Need(f'rule "{rule.id}"', rule.place, ("name",))
    for step in content.raises.values():
        yield f"raise-{step.id}", Need(f'raise "{step.id}"', step.place, ("name",))
    for item in content.contradictions.values():
        yield f"contradiction-{item.id}", Need(f'contradiction "{item.id}"', item.place, ("stands",))


def _beliefs(content: Content) -> Iterator[tuple[str, Need]]:
    for belief in content.beliefs.values():
        yield f"belief-{belief.id}", Need(f'belief "{belief.id}"', belief.place, ("known", "do", "phrasings"))
    for verdict in VERDICTS:
        given = [belief.place for belief in content.beliefs.values() if belief.verdict == verdict]
        place = given[0] if given else Place("protocol.toml", 1)
        yield f"verdict-{verdict}", Need(f'verdict "{verdict}"', place, ("means",), required=bool(given))


def _countries(content: Content) -> Iterator[tuple[str, Need]]:
    for country in content.countries.values():
        attributes = ["emergency", "route", "out_of_hours"]
        if country.advice_line:
            attributes.append("advice_line")
        if country.unknown:
            attributes.append("unknown")
        yield f"place-{country.id}", Need(f'country "{country.id}"', country.place, tuple(attributes), ("unknown",))
        if country.support is not None:
            label = f'the support lines of country "{country.id}"'
            yield f"support-{country.id}", Need(label, country.support.place, ("text",))
