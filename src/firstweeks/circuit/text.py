"""
The circuit as text: one `name = a & b | c` a line.

Because it uses nothing but `&` and `|`, the same lines run on Python integers (a person, or a cohort as bit
planes), on nullable Boolean columns and in JavaScript; a back end supplies the literals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from firstweeks.circuit.graph import All, Graph, Literal, literals, reach


def literal_name(literal: Literal) -> str:
    """What the text calls a literal: variable and cells."""
    return f"v{literal.variable}_{literal.cells}"


def statements(graph: Graph, roots: Iterable[int]) -> tuple[list[str], dict[int, str]]:
    """
    The lines that compute some roots, and the expression that names each root.

    A node used once stands inside its user's line. `always` and `never` are names that a back end supplies too.
    """
    roots = list(roots)
    wanted = reach(graph, roots)
    uses = Counter(roots)
    for number in wanted:
        node = graph.nodes[number]
        uses.update(() if isinstance(node, Literal) else node.parts)
    lines: list[str] = []
    said: dict[int, str] = {}
    for number in wanted:
        node = graph.nodes[number]
        if isinstance(node, Literal):
            said[number] = literal_name(node)
        elif not node.parts:
            said[number] = "always" if number == graph.always else "never"
        else:
            joined = (" & " if isinstance(node, All) else " | ").join(said[part] for part in node.parts)
            said[number] = f"({joined})"
            if uses[number] > 1 or number in roots:
                lines.append(f"n{number} = {joined}")
                said[number] = f"n{number}"
    return lines, said


def names(graph: Graph, roots: Iterable[int]) -> list[Literal]:
    """The literals that the text of some roots asks for."""
    return literals(graph, roots)
