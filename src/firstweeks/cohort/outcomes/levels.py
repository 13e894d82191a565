"""TEMPORARY: levels told, by numpy, until the columnar back end is there."""

from __future__ import annotations

import numpy as np
import polars as pl

from firstweeks.circuit.graph import Literal, reach
from firstweeks.circuit.text import literal_name, statements
from firstweeks.model.finding import Kind
from firstweeks.protocol import Protocol


def levels(protocol: Protocol, frame: pl.DataFrame) -> np.ndarray:
    circuit = protocol.scalar.circuit
    roots = circuit.closed
    lines, said = statements(circuit.graph, roots)
    out = []
    left = {}
    for v, var in enumerate(circuit.cells.variables):
        f = protocol.content.findings.get(var.finding)
        if f is None:
            continue
        if var.option:
            c = frame[f"{var.finding}.{var.option}"]
            left[v] = c.cast(pl.UInt8).replace_strict({0: 1, 1: 2}, default=3, return_dtype=pl.UInt32).to_numpy()
        elif f.kind is Kind.NUMBER:
            c = frame[f.id].to_numpy()
            cell = np.searchsorted(np.array(circuit.cells.thresholds[f.id]), c, "right")
            left[v] = np.where(np.isnan(c), var.all_cells, 1 << cell).astype(np.uint32)
        else:
            left[v] = (
                frame[f.id]
                .replace_strict(
                    {o: 1 << i for i, o in enumerate(f.options)}, default=var.all_cells, return_dtype=pl.UInt32
                )
                .to_numpy()
            )
    for surely in (True, False):
        scope = {"always": np.ones(len(frame), bool), "never": np.zeros(len(frame), bool)}
        for n in reach(circuit.graph, roots):
            node = circuit.graph.nodes[n]
            if isinstance(node, Literal):
                l = left[node.variable]
                scope[literal_name(node)] = (
                    (l & ~np.array(node.cells, l.dtype)) == 0 if surely else (l & node.cells) != 0
                )
        exec("\n".join(lines.values()), scope)
        out.append(sum(eval(said[r], scope).astype(np.uint8) for r in roots))
    least, most = out
    return np.maximum(least, np.minimum(most, protocol.content.unanswered.urgency)).astype(np.uint8)
