"""
Every sign that may start or grow, tried at once.

The circuit's text runs on integers with a bit for each sign: bit 3 of a node says whether the node would hold if the
third sign were there. What an answer to one finding says of all the signs is looked up, as in `function`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import accumulate
from operator import or_

from firstweeks.backends.function import Get, remembering
from firstweeks.backends.scalar import Scalar
from firstweeks.checks.checked import CheckedProtocol
from firstweeks.circuit.text import node_name, statements
from firstweeks.model.finding import UNSURE, Finding, Kind, Value

Run = Callable[[Get], Sequence[int]]
"""For some answers, the signs that reach each step."""
Step = Mapping[int, int]
"""Some nodes, and the signs that each is asked about: it is reached where one of them holds."""

_POSSIBLY, _SURELY = 0, 1


class Signs:
    """
    The signs to watch for in a protocol: the options of the findings that say so, in the order of the content.

    Made for many people; it holds no answers of anyone.
    """

    def __init__(self, protocol: CheckedProtocol, scalar: Scalar) -> None:
        self._protocol, self._scalar = protocol, scalar
        # A choice has no answer that means that nothing is there: unanswered, it stays unknown.
        findings = protocol.content.findings.values()
        self._watched = [one for one in findings if one.watch and one.options and one.kind is not Kind.CHOICE]
        self._quiet: dict[str, Value] = {
            one.id: () if one.kind is Kind.MANY else one.options[0] for one in self._watched
        }
        self._signs = [(finding, option) for finding in self._watched for option in finding.options]
        self._bits = {(finding.id, option): 1 << at for at, (finding, option) in enumerate(self._signs)}
        self._every = (1 << len(self._signs)) - 1
        self._unanswered = protocol.content.unanswered.urgency

    def raising(self, given: Mapping[str, Value], told: int) -> Iterator[tuple[Finding, str, int]]:
        """
        The signs that would raise the level told, each with the urgency that it would reach.

        What the person is unsure of, or was not asked about themselves, may turn out either way: the level is the upper
        end of what the rules about this sign may then reach. Other signs that nobody asked about count as not there.
        """
        get, top, unanswered = given.get, len(self._scalar.circuit.closed), self._unanswered
        if told == top:
            return
        # A person is told `unanswered` where that may be, and more where it is sure: see `assessing.told`.
        may = self._may(get) if told < unanswered else (0,) * unanswered
        reached = [*map(or_, self._rules({**self._quiet, **given}.get), (*may, *self._surely(get)))]
        # From the highest urgency down: the signs that reach it or more.
        or_more = [*accumulate(reached[told:][::-1], or_)]
        left = or_more[-1]
        while left:
            sign = left & -left
            left ^= sign
            finding, option = self._signs[sign.bit_length() - 1]
            if _grows(finding, option, get(finding.id)):
                yield finding, option, told + sum(1 for plane in or_more if plane & sign)

    @cached_property
    def _surely(self) -> Run:
        """What surely is of an urgency above `unanswered`."""
        return self._function(
            _SURELY, [{node: self._every} for node in self._scalar.circuit.closed[self._unanswered :]]
        )

    @cached_property
    def _may(self) -> Run:
        """What may be of an urgency up to `unanswered`."""
        steps = self._scalar.circuit.possible[: self._unanswered]
        return self._function(_POSSIBLY, [{node: self._every} for node in steps])

    @cached_property
    def _rules(self) -> Run:
        """What the rules about a sign itself may reach."""
        steps: list[dict[int, int]] = [{} for _ in self._protocol.level_of[1:]]
        urgency = self._protocol.urgency_of
        for sign, bit in self._bits.items():
            for rule in self._scalar.rules_about(*sign):
                if urgency[rule]:
                    step, node = steps[urgency[rule] - 1], self._scalar.circuit.rules[rule]
                    step[node] = step.get(node, 0) | bit
        return self._function(_POSSIBLY, steps)

    def _function(self, sense: int, steps: Sequence[Step]) -> Run:
        """Compile some steps in one sense: what may be, or what surely is."""
        lookups, graph = self._scalar.lookups, self._scalar.circuit.graph
        lines, said = statements(graph, [node for step in steps for node in step], lookups.whole)
        asked = lookups.by_finding(said)
        names = [", ".join(node_name(graph, number) for number in nodes) for nodes in asked.values()]
        shown = [" | ".join(f"{said[node]} & {signs}" for node, signs in step.items()) or "0" for step in steps]
        text = [
            "def run(get):",
            " try:",
            "  pass",
            *(f"  {row}, = rows{at}[get({name!r})]" for at, (name, row) in enumerate(zip(asked, names, strict=True))),
            " except KeyError: return learn(get)",
            *(f" {line}" for line in lines.values()),
            f" return {', '.join([*shown, ''])}" if shown else " return ()",
        ]
        run: Run = remembering("\n".join(text), asked, partial(self._row, sense), self._every)
        return run

    def _row(self, sense: int, name: str, answer: Value | None, nodes: Sequence[int]) -> tuple[int, ...]:
        """What an answer says of some nodes: of every sign the same, but of the signs of this finding."""
        row, finding = self._scalar.lookups.row, self._scalar.findings[name]
        planes = [self._every if holds else 0 for holds in row(name, answer, nodes)[sense][1:]]
        for option in finding.options:
            bit = self._bits.get((name, option))
            if bit and _grows(finding, option, answer):
                worse = row(name, _worse(finding, option, answer), nodes)[sense][1:]
                planes = [plane | bit if holds else plane & ~bit for plane, holds in zip(planes, worse, strict=True)]
        return tuple(planes)


def _grows(finding: Finding, option: str, now: Value | None) -> bool:
    """Whether an option would be more worrying than the answer."""
    if finding.kind is Kind.MANY:
        return not isinstance(now, tuple) or option not in now
    if finding.kind in (Kind.ORDERED, Kind.YES_NO):
        first = finding.options.index(now) + 1 if now in finding.options else 1
        return finding.options.index(option) >= first
    return False


def _worse(finding: Finding, option: str, now: Value | None) -> Value:
    """The answer that an option makes of one that is less worrying."""
    if finding.kind is not Kind.MANY:
        return option
    has = now if isinstance(now, tuple) else (UNSURE,)
    return tuple(name for name in (*finding.options, UNSURE) if name in has or name == option)
