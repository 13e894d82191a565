"""What has to be minded about some kinds of frames."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from firstweeks.backends.columnar.answers import MARK, Columns
from firstweeks.backends.columnar.stages import Frame

_DOT = f"{MARK}dot_"


def undotted(frame: Frame) -> tuple[Frame, Columns]:
    """The frame with names that its engine can be asked for, and its columns: to Spark a dot means a field inside."""
    types = dict(frame.collect_schema())
    if not frame.implementation.is_spark_like():
        return frame, Columns(types)
    columns = Columns(types, _DOT)
    return nw.from_native(frame.to_native().toDF(*map(columns.spelled, types))), columns


def redotted(frame: Frame, names: Sequence[str]) -> Frame:
    """The frame under the names that were meant."""
    if not frame.implementation.is_spark_like():
        return frame
    renamed: Frame = nw.from_native(frame.to_native().toDF(*names))
    return renamed


def refuse_two_values(frame: Frame) -> None:
    """
    Refuse a pandas frame with columns in which a missing value compares as false.

    In columns of the types object, str, category and NumPy's own, `missing == "yes"` is False, not unknown.

    Raises:
        TypeError: with every such column, and what to do instead.
    """
    if not frame.implementation.is_pandas():
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
