"""
Records as plain data and back: what is compiled once is kept as JSON, which nothing in it can run.

A record is an object with its name and the values of its fields in their order: {"Level": ["routine", 0, "", ""]}.
Texts, numbers, true, false and null stand for themselves, and a list is a tuple. Mappings, sets and members of an
enumeration are written as records too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

MAPPING, SET = "mapping", "set"


def to_plain(value: object) -> Any:
    """
    A value as plain data.

    Raises:
        TypeError: if it holds anything but records, enumerations, mappings, tuples, frozen sets and plain values.
    """
    if isinstance(value, Enum):
        return {type(value).__name__: [value.value]}
    if value is None or isinstance(value, (str, int, float)):
        return value
    if type(value) is tuple:
        return [to_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {MAPPING: [[to_plain(key), to_plain(one)] for key, one in value.items()]}
    if isinstance(value, frozenset):
        return {SET: [to_plain(one) for one in sorted(value)]}
    if is_dataclass(value) and not isinstance(value, type):
        return {type(value).__name__: [to_plain(getattr(value, field.name)) for field in fields(value) if field.init]}
    msg = f"not plain: {type(value).__name__}"
    raise TypeError(msg)


def reader(kinds: Iterable[type]) -> Callable[[dict[str, list[Any]]], Any]:
    """
    What makes a value of each object of plain data, for `json.loads(..., object_hook=...)`.

    The outermost value must be a record of one of these kinds, as must all records in it.
    """
    makers: dict[str, Callable[..., Any]] = {kind.__name__: _maker(kind) for kind in kinds}
    makers |= {MAPPING: lambda *pairs: dict(pairs), SET: lambda *items: frozenset(items)}

    def made(data: dict[str, list[Any]]) -> Any:
        [(name, values)] = data.items()
        return makers[name](*[_frozen(value) if type(value) is list else value for value in values])

    return made


def _maker(kind: type) -> Callable[..., Any]:
    """What makes a record of a kind from the values of its fields in their order."""
    if is_dataclass(kind) and any(field.kw_only for field in fields(kind)):
        names = [field.name for field in fields(kind) if field.init]
        return lambda *values: kind(**dict(zip(names, values, strict=True)))
    return kind


def _frozen(values: list[Any]) -> tuple[Any, ...]:
    return tuple([_frozen(value) if type(value) is list else value for value in values])
