"""What has to be minded about some kinds of frames."""

from __future__ import annotations

import importlib
from typing import Any

import narwhals as nw
import pyarrow as pa

from firstweeks.backends.columnar.answers import MARK, Columns, Frame

_DOT = f"{MARK}dot_"


def undotted(frame: Frame) -> tuple[Frame, Columns]:
    """The frame with names that its engine can be asked for, and its columns: to Spark a dot means a field inside."""
    types = dict(frame.collect_schema())
    if not frame.implementation.is_spark_like():
        return frame, Columns(types)
    columns = Columns(types, _DOT)
    return nw.from_native(frame.to_native().toDF(*map(columns.spelled, types))), columns


def redotted(frame: Frame) -> Frame:
    """The frame under the names that were meant."""
    if not frame.implementation.is_spark_like():
        return frame
    native = frame.to_native()
    renamed: Frame = nw.from_native(native.toDF(*(name.replace(_DOT, ".") for name in native.columns)))
    return renamed


def from_arrow(table: pa.Table, like: Any) -> Any:
    """A result as a frame of the same kind as the one that was given."""
    if isinstance(like, pa.Table):
        return table
    pandas: Any = importlib.import_module("pandas")
    result = table.to_pandas(types_mapper=pandas.ArrowDtype)
    result.index = like.index
    return result


def refuse_two_values(frame: Frame) -> None:
    """
    Refuse a frame in which a missing value may compare as false.

    In columns of pandas of the types object, str, category and NumPy's own, `missing == "yes"` is False, not unknown.

    Raises:
        TypeError: for an engine that no test has seen; for pandas with every such column, and what to do instead.
    """
    kind = frame.implementation
    if not (kind.is_polars() or kind.is_pyarrow() or kind.is_pandas() or kind.is_duckdb() or kind.is_spark_like()):
        raise TypeError(f"whether {kind.value} keeps unknown apart from no has not been tested: write frame.to_arrow()")
    if not kind.is_pandas():
        return
    native: Any = frame.to_native()
    # pandas.NA is the one missing value that compares as missing.
    bad = [
        f"{name} ({dtype})"
        for name, dtype in native.dtypes.items()
        if type(getattr(dtype, "na_value", None)).__name__ != "NAType"
    ]
    if bad:
        raise TypeError(
            f"these columns are not nullable, so that a missing answer would count as a no: {', '.join(bad)}; "
            'write frame.convert_dtypes(dtype_backend="pyarrow")'
        )
