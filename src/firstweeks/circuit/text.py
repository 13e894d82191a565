"""
The circuit as text: one `name = a & b | c` a line.

Because it uses nothing but `&` and `|`, the same lines run on truth values (a person), on Python integers (a cohort
as bit planes), on nullable Boolean columns and in JavaScript; a back end supplies the literals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import chain

from firstweeks.circuit.graph import ALWAYS, NEVER, All, Graph, Literal, reach


def literal_name(literal: Literal) -> str:
    """What the text calls a literal: variable and cells."""
    return f"v{literal.variable}_{literal.cells}"


def node_name(graph: Graph, number: int) -> str:
    """What the text calls a node that stands on a line of its own or is supplied."""
    node = graph.nodes[number]
    return literal_name(node) if isinstance(node, Literal) else f"n{number}"


def statements(
    graph: Graph,
    roots: Iterable[int],
    supplied: Callable[[int], bool] = lambda _: False,
    signs: tuple[str, str] = ("&", "|"),
) -> tuple[dict[int, str], dict[int, str]]:
    """
    The lines that compute some roots, each after those it needs, and the expression for each node.

    A node used once stands inside its user's line. A back end supplies the literals, `always` and `never`, and may
    choose to supply more; the text then says only what stands above those. `signs` are its words for and, or.
    """
    roots = set(roots)
    wanted = reach(graph, roots, supplied)
    uses = Counter(chain.from_iterable(graph.parts(number) for number in wanted if not supplied(number)))
    conjunction, disjunction = (f" {sign} " for sign in signs)
    lines: dict[int, str] = {}
    said: dict[int, str] = {}
    for number in wanted:
        node = graph.nodes[number]
        if number in (ALWAYS, NEVER):
            said[number] = "always" if number == ALWAYS else "never"
        elif isinstance(node, Literal) or supplied(number):
            said[number] = node_name(graph, number)
        else:
            joined = (conjunction if isinstance(node, All) else disjunction).join([said[part] for part in node.parts])
            said[number] = f"({joined})"
            if uses[number] > 1 or number in roots:
                said[number] = node_name(graph, number)
                lines[number] = f"{said[number]} = {joined}"
    return lines, said


def stages(graph: Graph, lines: Mapping[int, str]) -> list[list[int]]:
    """The lines in groups, of which each needs only those before it, for back ends that work on whole groups."""
    depth: dict[int, int] = {}
    for number in lines:
        needed = reach(graph, graph.parts(number), lambda part: part in lines)
        depth[number] = 1 + max((depth[part] for part in needed if part in depth), default=0)
    found: list[list[int]] = [[] for _ in range(max(depth.values(), default=0))]
    for number, at in depth.items():
        found[at - 1].append(number)
    return found
