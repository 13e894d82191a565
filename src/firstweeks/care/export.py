"""A diary that was exported by the app, as JSON or CSV: read with all its faults at once, and written."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping

from firstweeks.care.checks import Check, as_data, read_check
from firstweeks.care.diary import Diary, Field
from firstweeks.care.history import UNSURE, Entry, Known
from firstweeks.care.inputs import as_date, as_moment, day, moment
from firstweeks.model.problem import Problem, Rejected
from firstweeks.protocol import Protocol
from firstweeks.reading.strict_json import JsonError, read_json
from firstweeks.reading.suggesting import as_written, did_you_mean, either, kind_of

FORMAT = "firstweeks_diary"
VERSION = 1
AT = "at"
LONGEST_TEXT = 2000
MOST_ENTRIES = 100_000


class ExportRejected(Rejected):
    """A file that is not the export of a diary, or that holds what cannot be entered; nothing of it is taken."""


def read_export(data: bytes, diary: Diary) -> list[Entry]:
    """
    The entries of a file, in the order of time.

    Raises:
        ExportRejected: with everything that is wrong, each at its entry or line.
    """
    rows = _json_rows(data) if data.lstrip()[:1] in (b"{", b"\xef", b"[") else _csv_rows(data)
    problems: list[Problem] = []
    entries = [_entry(where, row, diary, problems) for where, row in rows]
    if problems:
        raise ExportRejected(problems)
    return sorted(entries, key=lambda entry: entry.at)


def read_diary_file(data: bytes, diary: Diary, protocol: Protocol) -> tuple[list[Entry], list[Check]]:
    """
    The entries of a file, and the last interviews that it holds; a table holds none.

    Raises:
        ExportRejected: with everything that is wrong, each at its entry, line or check.
    """
    problems: list[Problem] = []
    entries: list[Entry] = []
    try:
        entries = read_export(data, diary)
    except ExportRejected as refused:
        problems += refused.problems
    checks = [
        read_check(f"checks[{number}]", row, protocol, diary, problems) for number, row in enumerate(_checks(data))
    ]
    if problems:
        raise ExportRejected(problems)
    return entries, sorted((check for check in checks if check), key=lambda check: check.at)


def _checks(data: bytes) -> Iterable[object]:
    try:
        found = read_json(data)
    except JsonError:
        # It is a table, or was refused as a whole.
        return ()
    checks = found.get("checks", []) if isinstance(found, dict) else []
    return checks if isinstance(checks, list) else [checks]


def write_json(entries: Iterable[Entry], diary: Diary, checks: Iterable[Check] = ()) -> str:
    """The entries, and the last interviews, as the app exports them."""
    rows = [{AT: as_moment(entry.at), **_written(entry.values, diary)} for entry in entries]
    kept = [as_data(check) for check in checks]
    found = {FORMAT: VERSION, "entries": rows, **({"checks": kept} if kept else {})}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def write_csv(entries: Iterable[Entry], diary: Diary) -> str:
    """The entries as a table, with a column for each field."""
    said = io.StringIO()
    writer = csv.DictWriter(said, [AT, *diary.fields], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({AT: as_moment(entry.at), **_written(entry.values, diary)} for entry in entries)
    return said.getvalue()


def _written(values: Mapping[str, Known], diary: Diary) -> dict[str, Known]:
    return {
        name: as_date(float(value)) if diary.fields[name].kind == "date" and value != UNSURE else value
        for name, value in values.items()
    }


def _json_rows(data: bytes) -> list[tuple[str, Mapping[str, object]]]:
    try:
        found = read_json(data)
    except JsonError as error:
        raise ExportRejected([Problem(error.says, "file", "export the diary anew")]) from None
    if not isinstance(found, dict) or found.get(FORMAT) != VERSION or not isinstance(found.get("entries"), list):
        fix = f'it begins with {{"{FORMAT}": {VERSION}, "entries": [...]}}'
        raise ExportRejected([Problem("this is not a diary of this version", "file", fix)])
    rows = found["entries"]
    if len(rows) > MOST_ENTRIES:
        raise ExportRejected([Problem(f"it has more than {MOST_ENTRIES} entries", "entries", "take some out")])
    wrong = [
        Problem(f"an entry is {kind_of(row)}", f"entries[{number}]", 'write {"at": ..., ...}')
        for number, row in enumerate(rows)
        if not isinstance(row, dict)
    ]
    if wrong:
        raise ExportRejected(wrong)
    return [(f"entries[{number}]", row) for number, row in enumerate(rows)]


def _csv_rows(data: bytes) -> Iterator[tuple[str, Mapping[str, object]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExportRejected([Problem(f"byte {error.start + 1} is not UTF-8", "file", "save it as UTF-8")]) from None
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise ExportRejected([Problem(f"this is not CSV: {error}", "file", "export the diary anew")]) from None
    if not rows or AT not in rows[0] or len(set(rows[0])) != len(rows[0]):
        raise ExportRejected([Problem("the first line does not name the columns", "line 1", "it begins with at,...")])
    head = rows[0]
    long = [
        Problem(f"it has {len(row)} columns, and the first line {len(head)}", f"line {number}", "export the diary anew")
        for number, row in enumerate(rows[1:], 2)
        if row and len(row) != len(head)
    ]
    if long:
        raise ExportRejected(long)
    for number, row in enumerate(rows[1:], 2):
        if row:
            yield f"line {number}", {name: value for name, value in zip(head, row, strict=True) if value}


def _entry(where: str, row: Mapping[str, object], diary: Diary, problems: list[Problem]) -> Entry:
    at, values = 0.0, {}
    given = row.get(AT)
    try:
        at = moment(given if isinstance(given, str) else "")
    except ValueError as error:
        problems.append(Problem(f'"{AT}" is {as_written(given)}, {error}', where, "write 2026-11-22T09:30"))
    for name, value in row.items():
        if name == AT:
            continue
        if name not in diary.fields:
            problems.append(Problem(f'"{name}" cannot be entered', where, did_you_mean(name, diary.fields)))
            continue
        try:
            values[name] = _value(diary.fields[name], value)
        except ValueError as error:
            says, fix = f'"{name}" is {as_written(value)}, {error}', _instead(diary.fields[name])
            problems.append(Problem(says, where, fix))
    return Entry(at, values)


def _value(field: Field, value: object) -> Known:
    """One value; a ValueError says what is wrong with it."""
    if value == UNSURE and field.kind != "text":
        return UNSURE
    if field.kind == "number":
        if isinstance(value, str):
            value = float(value) if value.replace(".", "", 1).isdecimal() and value.isascii() else None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ValueError("which is no number")
        if not field.range[0] <= value <= field.range[1]:
            raise ValueError("outside its range")
        return float(value)
    if not isinstance(value, str):
        raise ValueError(f"which is {kind_of(value)}")  # noqa: TRY004 -- it is told as a problem
    if field.kind == "date":
        return day(value)
    if field.kind == "text" and len(value) > LONGEST_TEXT:
        raise ValueError(f"which is longer than {LONGEST_TEXT} characters")
    if field.options and value not in field.options:
        raise ValueError("which is not one of its options")
    return value


def _instead(field: Field) -> str:
    match field.kind:
        case "number":
            return f"write a number from {field.range[0]:g} to {field.range[1]:g}"
        case "date":
            return "write a date as 2026-11-22"
        case "text":
            return "make it shorter"
        case _:
            return f"write {either(field.options)}"
