"""Nothing is missing, unused or named twice: pages, findings, definitions."""

from __future__ import annotations

from collections.abc import Iterator

from firstweeks.checks.checked import LEVEL, read_by
from firstweeks.model.condition import Includes, IsEmpty, Named, leaves
from firstweeks.model.content import Content
from firstweeks.model.finding import Kind
from firstweeks.model.problem import Problem
from firstweeks.reading.draft import Draft
from firstweeks.reading.table import did_you_mean


def check_references(draft: Draft) -> Iterator[Problem]:
    """Names that mean two things, pages without questions, findings and definitions that nothing uses."""
    yield from _check_names(draft)
    yield from _check_pages(draft)
    yield from _check_unused(draft)
    yield from _check_unused_options(draft)
    yield from _check_contradictions(draft)


def _check_names(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    for definition in content.definitions.values():
        if definition.id in content.findings:
            says = f'"{definition.id}" is both a finding and a definition, so a rule that names it can be read two ways'
            yield draft.problem(says, definition.place, "give the definition another name")
    for kind, group in (("finding", content.findings), ("definition", content.definitions)):
        if LEVEL in group:
            says = f'a {kind} is called "level", which is what advice calls the level told'
            yield draft.problem(says, draft.place(group[LEVEL].place, "id"), "give it another name")


def _check_pages(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    asked = {finding.page for finding in content.findings.values()}
    for finding in content.findings.values():
        if content.pages and finding.page and finding.page not in content.pages:
            says = f'finding "{finding.id}" is on the page "{finding.page}", which is not in the list of pages'
            place = draft.place(finding.place, "page")
            yield draft.problem(says, place, did_you_mean(finding.page, content.pages))
    for document in draft.documents.values():
        for number, row in enumerate(document.data.get("page", ())):
            page = row.get("id") if isinstance(row, dict) else None
            if isinstance(page, str) and page.strip() and page not in asked:
                place = document.place(("page", number, "id"))
                yield draft.problem(f'the page "{page}" asks nothing', place, "put a finding on it, or take it out")


def _check_unused(draft: Draft) -> Iterator[Problem]:
    """Findings that no level depends on would never be asked. Words of unreadable sentences count as used."""
    content = draft.content
    used, needed = _read_for_a_level(content), set(draft.mentioned)
    for name in draft.mentioned & set(content.definitions):
        used |= read_by(content.definitions[name].means, content)
    for _, _, condition in content.conditions():
        needed |= {leaf.name for leaf in leaves(condition) if isinstance(leaf, Named)}
    for finding in content.findings.values():
        if finding.id not in used | draft.mentioned | draft.doubtful:
            place = draft.place(finding.place, "id")
            says = f'finding "{finding.id}" can change no level: no rule reads it'
            yield draft.problem(says, place, "use it in a rule, or take it out")
    for definition in content.definitions.values():
        if definition.id not in needed | draft.doubtful:
            says = f'definition "{definition.id}" is never used'
            yield draft.problem(says, definition.place, "use it, or take it out")


def _check_unused_options(draft: Draft) -> Iterator[Problem]:
    """Options of a many-choice finding that nothing reads; "is empty" reads them all."""
    atoms = [leaf for _, _, condition in draft.content.conditions() for leaf in leaves(condition)]
    empty = {atom.finding for atom in atoms if isinstance(atom, IsEmpty)}
    read = {(atom.finding, option) for atom in atoms if isinstance(atom, Includes) for option in atom.options}
    for finding in draft.content.findings.values():
        if finding.kind is not Kind.MANY or finding.id in empty | draft.mentioned | draft.doubtful:
            continue
        for number, option in enumerate(finding.options):
            if (finding.id, option) not in read:
                says = f'finding "{finding.id}" has the option "{option}", which nothing reads'
                place = draft.place(finding.place, "options", number)
                yield draft.problem(says, place, "use it in a rule, or take it out")


def _read_for_a_level(content: Content) -> set[str]:
    """The findings that rules and raises read, and those that say whether these are asked."""
    used: set[str] = set()
    for condition in (item.when for group in (content.rules, content.raises) for item in group.values()):
        used |= read_by(condition, content)
    waiting = list(used)
    for name in waiting:
        if name in content.findings:
            new = read_by(content.findings[name].only_if, content) - used
            used |= new
            waiting += new
    return used


def _check_contradictions(draft: Draft) -> Iterator[Problem]:
    content = draft.content
    for contradiction in content.contradictions.values():
        unsure = contradiction.unsure
        if unsure and unsure not in content.findings and unsure not in draft.doubtful:
            says = f'contradiction "{contradiction.id}" waits for "{unsure}", which nobody is asked'
            place = draft.place(contradiction.place, "unsure")
            yield draft.problem(says, place, did_you_mean(unsure, content.findings))
