"""
The circuit's text on nullable Boolean columns of any engine: a few lines at a time, each stage on the one before.

The engines' own "and" and "or" are Kleene's. One nested expression would be a tree in which shared parts are written
out again and again; a line that is a column is worked out once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import narwhals as nw

from firstweeks.backends.columnar.answers import MARK, Frame
from firstweeks.circuit.graph import Graph
from firstweeks.circuit.text import stages, statements


class Stages:
    """Some nodes of a graph, to be worked out on frames that have a column for each literal."""

    def __init__(self, graph: Graph, roots: Iterable[int]) -> None:
        self._graph = graph
        self._lines, self._said = statements(graph, roots)

    def run(self, frame: Frame) -> Frame:
        """The frame with a column for each line."""
        for stage in stages(self._graph, self._lines):
            frame = frame.with_columns(*(self._line(number) for number in stage))
        return frame

    def value(self, root: int) -> nw.Expr:
        """A node that was asked for."""
        said = self._said[root]
        return nw.lit(said == "always") if said in ("always", "never") else column(said)

    def _line(self, number: int) -> nw.Expr:
        name, _, says = self._lines[number].partition(" = ")
        # The text is made from numbers alone; no content reaches it as code.
        expression: nw.Expr = eval(says, {"__builtins__": {}}, _Columns())  # noqa: S307
        return expression.alias(MARK + name)


def column(name: str) -> nw.Expr:
    """What the text calls by this name."""
    return nw.col(MARK + name)


class _Columns(Mapping[str, nw.Expr]):
    """The names of the text as columns."""

    def __getitem__(self, name: str) -> nw.Expr:
        return column(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0
