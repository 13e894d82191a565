"""`firstweeks mutants`: what single faults in the rules would do, and what would notice them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.cohort.evaluation import refuse_levels_without_urgency
from firstweeks.cohort.vignettes import URGENCIES, read_vignettes
from firstweeks.model import content as model
from firstweeks.protocol import Protocol, load
from firstweeks.rendering.markdown import table
from firstweeks.rendering.phrases import pairs_in_words
from firstweeks.rendering.terminal import Terminal

if TYPE_CHECKING:
    from firstweeks.proofs.mutation import Floor, MutantOutcome

PAGE = "docs/safety/mutants.md"
# Where the vignettes of the shipped content stand in a checkout; those of any other content stand in its folder.
SHIPPED_VIGNETTES = Path("tests/vignettes/vignettes.jsonl")
STEEP = 2
_VIGNETTES = "People who must not be told less than is safe; by default vignettes.jsonl in the content folder."
_LIMIT = "Stop after this many mutants."
_COLUMNS = ("", "Mutants", "Same levels", "Only raise", "Lower by 1", "Lower by 2+", "Claim", "Vignette", "Survive")
_INTRODUCTION = """\
Do the proofs prove something? Each mutant is this protocol with one fault in a rule, a raise, a question's `only_if` or
a definition that levels depend on. Decision diagrams say exactly for whom the level changes, over all complete answers,
and which claims or vignettes would notice. A mutant with the same levels for everyone is no fault. The laws on
totality, unsure answers and exact intervals are not asked here, nor are the checks of the content, which would refuse
some mutants outright; so what survives here is an upper bound.

"Claim" counts the mutants that change a level and break a claim, "vignette" those that only a vignette notices: a
person of {vignettes} is told less than is safe. "Survive" are the rest that change a level.

A claim reads each answer as the protocol counts it. So a fault in an `only_if` changes what the claim means as well;
where a question is wrongly left unasked, only a claim that compares two people by what they gave can notice."""


def mutants(
    content: Content = SHIPPED,
    form: Annotated[Literal["text", "markdown", "json"], typer.Option("--format", help="How to write it.")] = "text",
    vignettes: Annotated[
        Path | None, typer.Option("--vignettes", metavar="FILE", help=_VIGNETTES, show_default=False)
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", metavar="N", min=1, help=_LIMIT, show_default=False)] = None,
) -> None:
    """Put single faults into the rules, and tell what would notice them and whose level would change unnoticed."""
    with needs("proofs"):
        from firstweeks.proofs.mutation import outcomes  # noqa: PLC0415 -- dd is an optional extra

    protocol, file = load(content), vignettes or default_vignettes(content)
    known = floors(protocol.content, file) if vignettes or file.exists() else []
    found = list(outcomes(protocol.content, known, limit))
    if form == "json":
        print(msgspec.json.encode([as_json(one) for one in found]).decode())
    elif form == "markdown":
        print(markdown(protocol, found, file))
    else:
        _show(protocol, found)


def default_vignettes(folder: Path) -> Path:
    """The file that holds the vignettes of a content folder, if there is one."""
    return SHIPPED_VIGNETTES if folder.resolve() == SHIPPED.resolve() else folder / "vignettes.jsonl"


def floors(content: model.Content, file: Path) -> list[Floor]:
    """The vignettes of a file as people who must not be told less than is safe."""
    from firstweeks.proofs.mutation import Floor  # noqa: PLC0415 -- dd is an optional extra

    refuse_levels_without_urgency(content)
    return [
        Floor(
            one.id,
            one.answers.given,
            min(
                (level.urgency for level in content.levels if URGENCIES[level.vignette_urgency] >= one.floor),
                default=len(content.levels) - 1,
            ),
        )
        for one in read_vignettes(file.read_bytes(), content.findings)
    ]


def counts(found: Iterable[MutantOutcome]) -> dict[str, int]:
    """How many mutants there are, what they do, and what notices them."""
    some, tests = list(found), _tests()
    return {name: sum(map(test, some)) for name, test in tests.items()}


def markdown(protocol: Protocol, found: list[MutantOutcome], vignettes: Path) -> str:
    """The counts by kind, then every survivor that lowers a level, the steepest first."""
    lines = [
        f"<!-- Generated: firstweeks mutants --format markdown > {PAGE} -->",
        "",
        "# What notices a single fault",
        "",
        _INTRODUCTION.format(vignettes=f"`{vignettes.as_posix()}`" if vignettes.exists() else "no file of vignettes"),
        "",
        f"{protocol.content.id} {protocol.content.version}, {len(found)} mutants, by `firstweeks mutants`.",
        "",
        *table(_COLUMNS, _rows(found)),
    ]
    for title, some in (("two levels or more", _survivors(found, STEEP, 99)), ("one level", _survivors(found, 1, 1))):
        lines += ["", f"## Survivors that lower someone by {title}", ""]
        told = [(one.mutant.where, one.mutant.says, _levels(one), _person(protocol, one)) for one in some]
        lines += table(("Where", "Fault", "Level", "For example"), told) if told else ["None."]
    return "\n".join(lines)


def as_json(one: MutantOutcome) -> dict[str, Any]:
    """One mutant."""
    return {
        "kind": one.mutant.kind,
        "where": one.mutant.where,
        "fault": one.mutant.says,
        "changes": one.changes,
        "drop": one.drop,
        "claims": one.claims,
        "vignettes": one.vignettes,
        "from": one.before and one.before.id,
        "to": one.after and one.after.id,
        "person": one.person,
    }


def _tests() -> dict[str, Callable[[MutantOutcome], bool]]:
    return {
        "mutants": lambda one: True,
        "same": lambda one: not one.changes,
        "raise": lambda one: one.changes and not one.drop,
        "lower": lambda one: one.drop == 1,
        "steep": lambda one: one.drop >= STEEP,
        "claim": lambda one: bool(one.claims),
        "vignette": lambda one: bool(one.vignettes) and not one.claims,
        "survive": lambda one: one.survives,
    }


def _rows(found: list[MutantOutcome]) -> list[tuple[str, ...]]:
    named = [
        (kind, [one for one in found if one.mutant.kind == kind])
        for kind in dict.fromkeys(o.mutant.kind for o in found)
    ]
    named += [
        ("All", found),
        ("All that only raise", [one for one in found if one.changes and not one.drop]),
        ("All that lower by one", [one for one in found if one.drop == 1]),
        ("All that lower by two or more", [one for one in found if one.drop >= STEEP]),
    ]
    return [(name, *map(str, counts(some).values())) for name, some in named]


def _survivors(found: list[MutantOutcome], least: int, most: int) -> list[MutantOutcome]:
    some = [one for one in found if one.survives and least <= one.drop <= most]
    return sorted(some, key=lambda one: (-one.drop, -one.before.urgency if one.before else 0))


def _levels(one: MutantOutcome) -> str:
    return f"{one.before} → {one.after}"


def _person(protocol: Protocol, one: MutantOutcome) -> str:
    usual = {name: finding.usual for name, finding in protocol.content.findings.items()}
    apart = {name: value for name, value in (one.person or {}).items() if value != usual[name]}
    return "; ".join(pairs_in_words(protocol.content, protocol.folder, apart))


def _show(protocol: Protocol, found: list[MutantOutcome]) -> None:
    terminal = Terminal()
    for name, *numbers in _rows(found):
        told = zip(_COLUMNS[1:], numbers, strict=True)
        terminal.listed("-", f"{name}: " + ", ".join(f"{column.lower()} {number}" for column, number in told))
    for one in _survivors(found, 1, 99):
        terminal.line()
        terminal.line(f"{_levels(one)}  {one.mutant.where}: {one.mutant.says}", "bold")
        terminal.hint([_person(protocol, one)], 4)
