"""
Frames of every engine: a function over Polars rows, run inside the engine on whole Arrow batches.

The contract of an engine is two functions: the columns of a frame as Polars types, and a frame of the same kind whose
rows are those of the first after a function has seen them, a batch at a time. Nothing else knows an engine. Lazy frames
(Polars, DuckDB, Spark) stay lazy: nothing is read before somebody asks for the result.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

import polars as pl
import pyarrow as pa

Rows = Callable[[pl.DataFrame], pl.DataFrame]
"""What is done with some rows: it looks at each row alone, and gives the same columns for any of them."""

Kind = Literal["polars", "polars lazy", "pyarrow", "pandas", "duckdb", "spark"]

BATCH = 1 << 18
"""Rows that are handed over together; fewer cost more calls, more cost more memory."""

_OLDEST = pl.CompatLevel.oldest()


def kind_of(frame: object) -> Kind:
    """
    The engine of a frame.

    Raises:
        TypeError: for a frame of any other engine.
    """
    module, name = type(frame).__module__.partition(".")[0], type(frame).__name__
    match module, name:
        case "polars", "DataFrame":
            return "polars"
        case "polars", "LazyFrame":
            return "polars lazy"
        case "pyarrow", "Table":
            return "pyarrow"
        case "pandas", "DataFrame":
            return "pandas"
        case (("duckdb" | "_duckdb"), "DuckDBPyRelation"):
            return "duckdb"
        case "pyspark", "DataFrame":
            return "spark"
    wanted = "a frame of Polars, pandas or Spark, an Arrow table, or a DuckDB relation"
    raise TypeError(f"{module}.{name} is not a table that can be assessed: give {wanted}")


def schema_of(frame: Any) -> pl.Schema:
    """
    The columns of a frame.

    Raises:
        TypeError: for a frame of an engine that is not known.
    """
    match kind_of(frame):
        case "polars":
            return cast("pl.Schema", frame.schema)
        case "polars lazy":
            return cast("pl.Schema", frame.collect_schema())
        case "pyarrow":
            return _rows(frame.schema.empty_table()).schema
        case "pandas":
            return _rows(pa.Schema.from_pandas(frame, preserve_index=False).empty_table()).schema
        case "duckdb":
            return _rows(frame.limit(0).to_arrow_table()).schema
        case "spark":
            types = importlib.import_module("pyspark.sql.pandas.types")
            return _rows(types.to_arrow_schema(frame.schema).empty_table()).schema


def mapped(frame: Any, function: Rows, schema: pl.Schema, *, columns: Sequence[str] | None = None) -> Any:
    """
    A frame of the same kind, with the rows that a function makes of the columns that it is given.

    Args:
        frame: any frame that `kind_of` knows.
        function: what is done with a batch of rows.
        schema: the columns that it makes.
        columns: the only columns to hand over; without it, all.
    """
    # A frame without columns has no rows.
    columns = None if columns is None else [*columns] or [*schema_of(frame)][:1]
    match kind_of(frame):
        case "polars":
            return function(frame if columns is None else frame.select(columns))
        case "polars lazy":
            given = frame if columns is None else frame.select(columns)
            return given.map_batches(function, schema=schema, streamable=True)
        case "pyarrow":
            return _arrow(function(_rows(frame if columns is None else frame.select(columns))))
        case "pandas":
            given = frame if columns is None else frame[columns]
            found = _arrow(function(_rows(pa.Table.from_pandas(given, preserve_index=False))))
            result = found.to_pandas(types_mapper=importlib.import_module("pandas").ArrowDtype)
            if len(result) == len(frame):
                result.index = frame.index
            return result
        case "duckdb":
            given = frame if columns is None else frame.project(", ".join(map(_quoted, columns)))
            duckdb: Any = importlib.import_module("duckdb")
            # A database of its own: a query cannot start another one on its own connection.
            return duckdb.connect().from_arrow(_Stream(given, function, _arrow_schema(schema)))
        case "spark":
            return _in_spark(frame, function, schema, [*schema_of(frame)] if columns is None else columns)


@dataclass(frozen=True)
class _Stream:
    """The rows that a function makes of a DuckDB relation, as a stream of Arrow that starts anew for each reader."""

    relation: Any
    function: Rows
    schema: pa.Schema

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        reader = pa.RecordBatchReader.from_batches(self.schema, self._batches())
        return reader.__arrow_c_stream__(requested_schema)

    def _batches(self) -> Iterator[pa.RecordBatch]:
        # Only now does the relation run.
        yield from _batches(self.relation.to_arrow_reader(BATCH), self.function, self.schema)


def _in_spark(frame: Any, function: Rows, schema: pl.Schema, columns: Sequence[str]) -> Any:
    """As above; to Spark a dot in a name means a field inside, so that columns have numbers meanwhile."""
    types = importlib.import_module("pyspark.sql.pandas.types")
    numbered = frame.select(*(frame[f"`{name.replace('`', '``')}`"] for name in columns))
    arrow = pa.schema([pa.field(str(number), kind) for number, kind in enumerate(_arrow_schema(schema).types)])
    names, results = [*columns], [*schema]

    def run(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        def renamed(rows: pl.DataFrame) -> pl.DataFrame:
            rows.columns = names
            found = function(rows).select(results)
            found.columns = [str(number) for number in range(len(results))]
            return found

        yield from _batches(_gathered(batches), renamed, arrow)

    numbered = numbered.toDF(*map(str, range(len(columns))))
    return numbered.mapInArrow(run, types.from_arrow_schema(arrow)).toDF(*results)


def _gathered(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.Table]:
    """Small batches together, since a call costs the same however many rows it is given."""
    waiting: list[pa.RecordBatch] = []
    for batch in batches:
        waiting.append(batch)
        if sum(one.num_rows for one in waiting) >= BATCH:
            yield pa.Table.from_batches(waiting)
            waiting = []
    if waiting:
        yield pa.Table.from_batches(waiting)


def _batches(
    batches: Iterable[pa.RecordBatch | pa.Table], function: Rows, schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        yield from _arrow(function(_rows(batch))).cast(schema).to_batches()


def _rows(table: pa.Table | pa.RecordBatch) -> pl.DataFrame:
    return pl.DataFrame(pl.from_arrow(table))


def _arrow(rows: pl.DataFrame) -> pa.Table:
    """Rows as Arrow, without what not every engine reads: categories, and texts with long offsets."""
    return rows.cast({pl.Enum: pl.String, pl.Categorical: pl.String}).to_arrow(compat_level=_OLDEST)


def _arrow_schema(schema: pl.Schema) -> pa.Schema:
    def short(kind: Any) -> Any:
        if pa.types.is_large_string(kind):
            return pa.string()
        return pa.list_(short(kind.value_type)) if pa.types.is_large_list(kind) else kind

    arrow = _arrow(schema.to_frame()).schema
    return pa.schema([pa.field(field.name, short(field.type)) for field in arrow])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def collected(frame: Any) -> pl.DataFrame:
    """The rows of a frame of any engine, in memory."""
    match kind_of(frame):
        case "polars":
            return cast("pl.DataFrame", frame)
        case "polars lazy":
            return cast("pl.DataFrame", frame.collect(engine="streaming"))
        case "pyarrow":
            return _rows(frame)
        case "pandas":
            return _rows(pa.Table.from_pandas(frame, preserve_index=False))
        case "duckdb":
            return _rows(frame.to_arrow_table())
        case "spark":
            return _rows(frame.toArrow())
