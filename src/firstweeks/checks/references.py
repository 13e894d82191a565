"""Nothing is missing, unused or said twice: pages, findings, definitions, sources, countries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from firstweeks.checks.checked import LEVEL
from firstweeks.checks.conditions import conditions
from firstweeks.model.condition import Named, leaves
from firstweeks.model.problem import Problem
from firstweeks.reading.content import Draft
from firstweeks.reading.table import did_you_mean


def check_references(draft: Draft) -> Iterator[Problem]:
    yield from _check_names(draft)
    yield from _check_pages(draft)
    yield from _check_levels(draft)
    yield from _check_unused(draft)
    yield from _check_sources(draft)
    yield from _check_contradictions(draft)


def _check_names(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    for definition in content.definitions.values():
        if definition.id in content.findings:
            says = f'"{definition.id}" is both a finding and a definition, so a rule that names it can be read two ways'
            yield draft.problem(says, definition.place, "give the definition another name")
    if LEVEL in content.findings:
        place = content.findings[LEVEL].place
        says = 'a finding is called "level", which is what advice calls the level told'
        yield draft.problem(says, place, "give the finding another name")


def _check_pages(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    for finding in content.findings.values():
        if finding.page not in content.pages:
            says = f'finding "{finding.id}" is on the page "{finding.page}", which is not in the list of pages'
            yield draft.problem(says, finding.place, did_you_mean(finding.page, content.pages))
    asked = {finding.page for finding in content.findings.values()}
    for page in content.pages:
        if page not in asked:
            place = next((d.place(("pages",)) for d in draft.documents.values() if "pages" in d.data), None)
            if place:
                says = f'the page "{page}" asks nothing'
                yield draft.problem(says, place, "put a finding on it, or take it out of the list")


def _check_levels(draft: Draft) -> Iterator[Problem]:
    counts = Counter(level.id for level in draft.content.levels)
    for name, count in counts.items():
        if count > 1:
            place = draft.documents["protocol.toml"].place(("level", 0))
            yield draft.problem(f'level "{name}" is written twice', place, "give each its own name")


def _check_unused(draft: Draft) -> Iterator[Problem]:
    """Findings that no rule reads would be asked for nothing; where a sentence was unreadable this cannot be told."""
    if draft.problems:
        return
    content = draft.content
    used: set[str] = set()
    for label, condition in conditions(content):
        if not label.startswith(("advice", "contradiction")):
            used |= {leaf.name if isinstance(leaf, Named) else leaf.finding for leaf in leaves(condition)}
    advised = {leaf.name for _, when in conditions(content) for leaf in leaves(when) if isinstance(leaf, Named)}
    for finding in content.findings.values():
        if finding.id not in used:
            says = f'finding "{finding.id}" is asked, but no rule uses it'
            yield draft.problem(says, finding.place, "use it in a rule, or take it out")
    for definition in content.definitions.values():
        if definition.id not in used | advised:
            says = f'definition "{definition.id}" is never used'
            yield draft.problem(says, definition.place, "use it, or take it out")


def _check_sources(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    cited: set[str] = {country.source for country in content.countries.values()}
    groups = (
        ("rule", content.rules),
        ("raise", content.raises),
        ("advice", content.advice),
        ("belief", content.beliefs),
    )
    for label, group in groups:
        for item in group.values():
            document = draft.documents[item.place.file]
            path = next((path for path, place in document.places.items() if place == item.place), ())
            place = document.place((*path, "sources"))
            if not item.sources:
                fix = 'name at least one, or "panel" for the judgement of the authors'
                yield draft.problem(f'{label} "{item.id}" cites no source', place, fix)
            for source in item.sources:
                if source not in content.sources:
                    says = f'{label} "{item.id}" cites "{source}", which is not in the bibliography'
                    yield draft.problem(says, place, did_you_mean(source, content.sources))
            cited.update(item.sources)
    for country in content.countries.values():
        if country.source not in content.sources:
            says = f'country "{country.id}" cites "{country.source}", which is not in the bibliography'
            yield draft.problem(says, country.place, did_you_mean(country.source, content.sources))
    cited |= {frequency for document in draft.documents.values() for frequency in _cited_elsewhere(document.data)}
    for name, entry in content.sources.items():
        if name not in cited:
            yield draft.problem(f'source "{name}" is not cited by anything', entry.place, "cite it, or take it out")


def _cited_elsewhere(data: dict[str, object]) -> Iterator[str]:
    """The sources of the frequencies, which the simulated populations read."""
    rows = data.get("frequency", {})
    for row in rows.values() if isinstance(rows, dict) else ():
        if isinstance(row, dict) and isinstance(row.get("source"), str):
            yield row["source"]


def _check_contradictions(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    for contradiction in content.contradictions.values():
        if contradiction.unsure and contradiction.unsure not in content.findings:
            says = f'contradiction "{contradiction.id}" waits for "{contradiction.unsure}", which nobody is asked'
            yield draft.problem(says, contradiction.place, did_you_mean(contradiction.unsure, content.findings))
