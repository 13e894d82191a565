"""
The circuit as steps on planes: each takes two planes and gives one, with as few steps and registers as are soon found.

Nodes are asked for on two sides: where they surely hold, and where they surely do not. The second side is the circuit
turned over, "or" for "and", above the planes of where each literal surely does not hold.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, count

import numpy as np

from firstweeks.circuit.graph import NEVER, All, Graph, Literal, reach
from firstweeks.circuit.text import literal_name

Step = tuple[np.ufunc, int, int, int]
"""What is done with which two registers, and the register that it goes into, which may be one of the two."""

ALWAYS = "always"
"""The name of what is so for everyone, among the names that the circuit's text has for literals."""


@dataclass(frozen=True, slots=True)
class Program:
    """
    Steps over registers, and which of these hold the outputs in the end.

    Those of the inputs are never written to: the register given for its name is where a literal surely holds, and the
    next one, if both sides are asked for, where it surely does not.
    """

    inputs: Mapping[str, int]
    both: bool
    steps: tuple[Step, ...]
    outputs: tuple[int, ...]
    registers: int


@dataclass(frozen=True, slots=True)
class _Join:
    """A node on one side, or some of its parts: how its parts are joined, and their numbers."""

    by: np.ufunc
    parts: set[int]


_Joins = dict[int, _Join]
"""By number: twice that of the node, and one more where it surely does not hold; above all these, what is shared."""


def program(graph: Graph, surely: Sequence[int], surely_not: Sequence[int] = ()) -> Program:
    """What gives some nodes, first where they surely hold, then where others surely do not."""
    joins: _Joins = {}
    leaves: dict[int, tuple[str, int]] = {}
    for side, roots in enumerate((surely, surely_not)):
        for number in reach(graph, roots):
            node, key = graph.nodes[number], 2 * number + side
            if isinstance(node, Literal):
                leaves[key] = literal_name(node), side
            elif node.parts:
                conjunction = isinstance(node, All) != bool(side)
                by = np.bitwise_and if conjunction else np.bitwise_or
                joins[key] = _Join(by, {2 * part + side for part in node.parts})
            else:
                # Where "never" surely holds, "always" surely does not.
                leaves[key] = ALWAYS, int((number == NEVER) != bool(side))
    _share(joins, count(2 * len(graph.nodes)))
    inputs = {name: 2 * place for place, name in enumerate(dict.fromkeys(name for name, _ in leaves.values()))}
    register = {key: inputs[name] + side for key, (name, side) in leaves.items()}
    outputs = [2 * root + side for side, roots in enumerate((surely, surely_not)) for root in roots]
    steps, registers = _steps(joins, outputs, register, 2 * len(inputs))
    return Program(inputs, bool(surely_not), tuple(steps), tuple(register[key] for key in outputs), registers)


def _share(joins: _Joins, new: Iterator[int]) -> None:
    """Join two parts once that several nodes join, the commonest first."""
    while True:
        users: defaultdict[tuple[np.ufunc, tuple[int, int]], list[int]] = defaultdict(list)
        for key, join in joins.items():
            for pair in combinations(sorted(join.parts), 2):
                users[join.by, pair].append(key)
        several = sorted((joined for joined in users.items() if len(joined[1]) > 1), key=lambda joined: -len(joined[1]))
        if not several:
            return
        for (by, pair), keys in several:
            # An earlier pair of this round may have taken a part away.
            left = [key for key in keys if joins[key].parts.issuperset(pair)]
            if len(left) > 1:
                shared = next((key for key in left if len(joins[key].parts) == 2), None) or next(new)
                joins.setdefault(shared, _Join(by, set(pair)))
                for key in left:
                    if key != shared:
                        joins[key].parts.difference_update(pair)
                        joins[key].parts.add(shared)


def _steps(joins: _Joins, outputs: Sequence[int], register: dict[int, int], taken: int) -> tuple[list[Step], int]:
    """The joins as steps, with a register for each plane for as long as something needs it; and how many there are."""
    needed = Counter(chain(outputs, chain.from_iterable(join.parts for join in joins.values())))
    new, free, steps = count(taken), list[int](), list[Step]()
    for key in _in_order(joins, outputs):
        by, parts = joins[key].by, joins[key].parts
        needed.subtract(parts)
        free += [register[part] for part in parts if part in joins and not needed[part]]
        register[key] = target = free.pop() if free else next(new)
        # A part whose register is taken over is read first.
        first, *rest = sorted((register[part] for part in parts), key=lambda place: place != target)
        for place in rest or [first]:
            steps.append((by, first, place, target))
            first = target
    return steps, next(new)


def _in_order(joins: _Joins, roots: Iterable[int]) -> Iterator[int]:
    """Each join after those it needs, and as late as it can be, so that its plane is needed soon."""
    done: set[int] = set()
    waiting = list(roots)[::-1]
    while waiting:
        key = waiting[-1]
        before = [part for part in joins[key].parts if part in joins and part not in done] if key in joins else []
        if before:
            waiting += before
            continue
        waiting.pop()
        if key in joins and key not in done:
            done.add(key)
            yield key
