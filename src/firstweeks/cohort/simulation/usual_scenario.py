"""A scenario for a protocol that has none: most answers are the usual ones, and the rest are spread evenly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firstweeks.circuit.cells import Cells, cells_of
from firstweeks.cohort.simulation.scenario import (
    ASSUMPTION,
    Figure,
    Noise,
    Scenario,
    Setting,
    Step,
    Truth,
)
from firstweeks.model.condition import AllOf, AtLeast, Atom, Condition, Includes, Is, IsEmpty, Named, Not, leaves
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.place import Place

USUAL = 0.9
"""The share of people who give the usual answer to a question; nobody has measured it."""
SETTING = "anyone"


def usual_scenario(content: Content) -> Scenario:
    """
    People who answer each question as usual 9 times in 10, and otherwise give any other answer, each as likely.

    The figures are invented, so that an interview can be measured before anyone has looked for real ones.
    """
    atoms = [leaf for _, _, sentence in content.conditions() for leaf in leaves(sentence)]
    cells = cells_of(content.findings.values(), (atom for atom in atoms if not isinstance(atom, Named)))
    lowest = content.levels[-1]
    truth = Truth(
        id="unknown",
        means="anything",
        needs=lowest,
        enough=content.levels[0],
        must_not_miss=False,
        shares={},
        figures={},
    )
    return Scenario(
        id="usual-answers",
        version="1",
        hash="",
        steps=tuple(step for finding in content.findings.values() for step in _steps(finding, cells)),
        truths=(truth,),
        settings={SETTING: Setting(SETTING, "anyone", {})},
        noise=dict.fromkeys(content.findings, Noise(0, 0, 0)),
    )


def _steps(finding: Finding, cells: Cells) -> Iterator[Step]:
    if finding.kind is Kind.MANY:
        options: list[Atom] = [Includes(finding.id, (option,)) for option in finding.options]
        yield _step(finding, 0, IsEmpty(finding.id), None, USUAL if not finding.usual else 1 - USUAL)
        yield from _one_after_another(finding, options, [1.0] * len(options), Not(IsEmpty(finding.id)))
        return
    [(variable, usual)] = cells.of(finding, finding.usual)
    count = len(cells.variables[variable].cells)
    weights = [USUAL if 1 << cell == usual else (1 - USUAL) / max(count - 1, 1) for cell in range(count)]
    if finding.kind is Kind.NUMBER:
        cuts = cells.thresholds[finding.id]
        for number, cut in enumerate(cuts):
            given = AtLeast(finding.id, cuts[number - 1]) if number else None
            chance = sum(weights[number + 1 :]) / sum(weights[number:])
            yield _step(finding, number, AtLeast(finding.id, cut), given, chance)
    else:
        yield from _one_after_another(finding, [Is(finding.id, option) for option in finding.options], weights, None)


def _one_after_another(
    finding: Finding, atoms: Sequence[Atom], weights: Sequence[float], given: Condition | None
) -> Iterator[Step]:
    """Each value for those who have none before it; what none of these steps decides is the last value."""
    for number, atom in enumerate(atoms[:-1] if given is None else atoms):
        before = [*([] if given is None else [given]), *(Not(one) for one in atoms[:number])]
        condition = None if not before else before[0] if len(before) == 1 else AllOf(tuple(before))
        yield _step(finding, number + 1, atom, condition, weights[number] / sum(weights[number:]))


def _step(finding: Finding, number: int, says: Atom, given: Condition | None, chance: float) -> Step:
    chance = min(chance, 1.0)
    figure = Figure(chance=chance, low=chance, high=chance, source=ASSUMPTION, note="", place=Place("usual answers", 1))
    return Step(f"{finding.id}.{number}", says, given, figure)
