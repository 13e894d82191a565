"""Everything cites sources that exist, and every source is cited, once."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks.model.place import Place
from firstweeks.model.problem import Problem
from firstweeks.reading.draft import Draft
from firstweeks.reading.table import did_you_mean
from firstweeks.reading.toml_places import KeyPath


def check_sources(draft: Draft) -> Iterator[Problem]:
    """Citations of nothing, sources that nobody cites, and publications listed twice."""
    cited: set[str] = set()
    for label, source, block, keys in _citations(draft):
        cited.add(source)
        if source and source not in draft.content.sources:
            says, place = f'{label} cites "{source}", which is not in the bibliography', draft.place(block, *keys)
            yield draft.problem(says, place, did_you_mean(source, draft.content.sources))
    for name, entry in draft.content.sources.items():
        if name not in cited:
            yield draft.problem(f'source "{name}" is not cited by anything', entry.place, "cite it, or take it out")
    yield from _check_twice(draft)


def _citations(draft: Draft) -> Iterator[tuple[str, str, Place, KeyPath]]:
    """Each citation: what cites, which source, in which block, and where in it."""
    content = draft.content
    groups = (
        ("rule", content.rules),
        ("raise", content.raises),
        ("advice", content.advice),
        ("belief", content.beliefs),
    )
    for kind, group in groups:
        for item in group.values():
            for number, source in enumerate(item.sources):
                yield f'{kind} "{item.id}"', source, item.place, ("sources", number)
    for country in content.countries.values():
        yield f'country "{country.id}"', country.source, country.place, ("source",)
        for name, contact in country.routes.items():
            if contact.source:
                yield f'route "{name}" of country "{country.id}"', contact.source, contact.place, ("source",)


def _check_twice(draft: Draft) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for source in draft.content.sources.values():
        name = first.setdefault(" ".join(source.citation.lower().split()), source.id)
        if name != source.id and source.citation:
            says = f'source "{source.id}" is the same publication as "{name}"'
            place = draft.place(source.place, "citation")
            yield draft.problem(says, place, f'cite "{name}" for both, or say in the citation how they differ')
