"""
Text files as people have them: compressed or not, in any encoding, with any sign between the cells.

What is found is said, and where two readings are possible the file is refused until a map says which. An engine is
given nothing but plain UTF-8 whose lines it can hold: a file that is something else is copied to a temporary one first.
"""

from __future__ import annotations

import codecs
import csv
import io
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import IO, Any

import msgspec
import pyarrow as pa
from charset_normalizer import from_bytes

from firstweeks.cohort.file_formats import compression_of, format_of
from firstweeks.model.problem import MOST, Problem, Rejected
from firstweeks.reading.strict_json import JsonError, read_json
from firstweeks.reading.suggesting import as_written, listed

UNPACKED = 16 * 2**30
"""How many bytes a compressed file may hold."""

LONGEST_LINE = 16 * 2**20
"""How many bytes a line may have: engines hold a line in memory, and some end the process when they cannot."""

SEPARATORS = (",", ";", "\t", "|")

_BLOCK = 2**20
_MAGIC = {b"\x1f\x8b": ("gzip", ".gz"), b"\x28\xb5\x2f\xfd": ("zstd", ".zst")}
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_LOOKED_AT = 200


class TextRejected(Rejected):
    """A text file that cannot be read, or only by guessing."""


@dataclass(frozen=True)
class TextFile:
    """
    A text file that an engine can read.

    Attributes:
        path: the file itself, or a plain copy of it.
        separator: what stands between the cells of a line; "" for JSON.
        notes: what was found out about the file, where it is not the usual.
    """

    path: Path
    separator: str
    encoding: str
    notes: tuple[str, ...] = ()


def open_text(path: Path, separator: str = "", encoding: str = "") -> TextFile:
    """
    Find out how a file is to be read; what is said of it is not looked for.

    Raises:
        TextRejected: if it is empty, too large, not what its name or its map says, or can be read in two ways.
    """
    _check_name(path)
    found = encoding or _encoding(path)
    notes = [f"encoded as {found}"] if not encoding and found not in ("utf-8", "utf-8-sig") else []
    plain = path if found == "utf-8" and not compression_of(path) else _copy(path, found)
    _check_lines(plain, str(path))
    kind = format_of(path)
    if kind == "ndjson":
        _check_objects(plain, str(path))
        return TextFile(plain, "", found, tuple(notes))
    if not separator:
        separator = "\t" if kind == "tsv" else _separator(plain, str(path))
        if separator != ("\t" if kind == "tsv" else ","):
            notes.append(f"cells between {as_written(separator)}")
    _check_header(plain, separator, str(path))
    return TextFile(plain, separator, found, tuple(notes))


def _refused(says: str, where: str, fix: str) -> TextRejected:
    return TextRejected([Problem(says, where, fix)])


def _check_name(path: Path) -> None:
    """Refuse a file that is empty, or compressed without saying so in its name."""
    with path.open("rb") as file:
        start = file.read(4)
    if not start:
        raise _refused("this file is empty", str(path), "write the people of the table into it")
    for magic, (packed, ending) in _MAGIC.items():
        if start.startswith(magic) and compression_of(path) != packed:
            fix = f"name it {path.name}{ending}, or unpack it"
            raise _refused(f"this file is compressed with {packed}, which its name does not say", str(path), fix)


def _stream(path: Path) -> Iterator[bytes]:
    """The bytes of a file in blocks, unpacked; no more of them than are allowed."""
    packed = compression_of(path)
    total = 0
    with closing(pa.input_stream(str(path), compression=packed or None)) as stream:
        while True:
            try:
                block = stream.read(_BLOCK)
            except (OSError, pa.ArrowException) as error:
                raise _refused(f"this is no {packed} file: {error}", str(path), "pack it anew") from None
            if not block:
                return
            total += len(block)
            if total > UNPACKED:
                fix = "unpack it yourself, if you know what it is"
                raise _refused(f"this file holds more than {UNPACKED:,} bytes", str(path), fix)
            yield block


def _encoding(path: Path) -> str:
    """The encoding of a file by its mark or its first bytes."""
    first = next(_stream(path), b"")
    for mark, encoding in _MARKS.items():
        if first.startswith(mark):
            return encoding
    try:
        codecs.getincrementaldecoder("utf-8")().decode(first)
    except UnicodeDecodeError:
        name = _guess(first)
        fix = f'save it as UTF-8, or write in a map (--draft-map): [table] encoding = "{name}", if it is that'
        raise _refused("this file is not UTF-8 text", str(path), fix) from None
    return "utf-8"


def _guess(first: bytes) -> str:
    """The most usual of the encodings under which the bytes look like text."""
    best = from_bytes(first).best()
    possible = [best.encoding, *best.could_be_from_charset] if best else []
    return next((one for one in ("cp1252", *possible) if one in possible), "cp1252")


def guessed_encoding(path: Path) -> str:
    """What the encoding of a file may be, for a person to confirm; "" where it is certain."""
    first = next(_stream(path), b"")
    try:
        codecs.getincrementaldecoder("utf-8")().decode(first)
    except UnicodeDecodeError:
        return "" if first.startswith(tuple(_MARKS)) else _guess(first)
    return ""


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Where plain copies are kept until the program ends."""
    return tempfile.TemporaryDirectory(prefix="firstweeks-")


def _copy(path: Path, encoding: str) -> Path:
    """A plain copy in UTF-8."""
    decoder = codecs.getincrementaldecoder(encoding)()
    with tempfile.NamedTemporaryFile("wb", dir=_folder().name, delete=False) as file:
        since_line_end = 0
        for block in _stream(path):
            _write(file, decoder, block, path, encoding, final=False)
            since_line_end = len(block) - block.rfind(b"\n") - 1 if b"\n" in block else since_line_end + len(block)
            if since_line_end > LONGEST_LINE:
                raise _too_long(str(path))
        _write(file, decoder, b"", path, encoding, final=True)
    return Path(file.name)


def _write(
    file: IO[bytes], decoder: codecs.IncrementalDecoder, block: bytes, path: Path, encoding: str, *, final: bool
) -> None:
    try:
        file.write(decoder.decode(block, final).encode())
    except UnicodeDecodeError as error:
        says = f"this file is not {encoding} text: {as_written(repr(error.object[error.start : error.end]))}"
        raise _refused(says, str(path), "say its encoding in a map, or save it as UTF-8") from None


def _check_lines(plain: Path, named: str) -> None:
    """
    Refuse a line that is too long.

    A line longer than `LONGEST_LINE` covers a whole block of half that size, in which then no line ends. In most files
    the first bytes of each block have a line end, so that little is read.
    """
    size = LONGEST_LINE // 2
    with plain.open("rb") as file:
        for start in range(0, plain.stat().st_size - size + 1, size):
            file.seek(start)
            left = size
            while left > 0:
                part = file.read(min(left, 65536))
                if b"\n" in part:
                    break
                left -= len(part)
            else:
                raise _too_long(named)


def _too_long(named: str) -> TextRejected:
    return _refused(f"a line of this file is longer than {LONGEST_LINE:,} bytes", named, "write a person on each line")


def _check_objects(plain: Path, named: str) -> None:
    """Refuse lines that are no JSON objects, or have a key twice: engines differ in which of the two they take."""
    decoder = msgspec.json.Decoder(dict[str, msgspec.Raw])
    problems: list[Problem] = []
    seen = 0
    with plain.open("rb") as file:
        for number, line in enumerate(file, 1):
            text = line.strip()
            if not text:
                continue
            seen += 1
            try:
                # Each key has a colon: as many colons as keys leave none for a second one.
                if len(decoder.decode(text)) != text.count(b":"):
                    read_json(text)
            except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, JsonError):
                says, fix = _wrong_object(text)
                problems.append(Problem(says, f"{named}: line {number}", fix))
            if len(problems) > MOST:
                break
    if not seen:
        raise _refused("there is nobody in this file", named, "write a JSON object for each person, one on each line")
    if problems:
        raise TextRejected(problems)


def _wrong_object(text: bytes) -> tuple[str, str]:
    """What is wrong with a line, and what to write instead."""
    fix = "write one JSON object on each line"
    try:
        value: Any = read_json(text)
    except JsonError as error:
        return error.says, error.fix
    return ("this line is not an object", fix) if not isinstance(value, dict) else ("this line cannot be read", fix)


def _records(plain: Path, separator: str) -> list[list[str]]:
    """The first records of a file, as one separator divides them."""
    with plain.open(encoding="utf-8", errors="replace", newline="") as file:
        text = io.StringIO("".join(islice(file, _LOOKED_AT)))
    try:
        return [record for record in csv.reader(text, delimiter=separator) if record]
    except csv.Error:
        return []


def _separator(plain: Path, named: str) -> str:
    """The sign that divides all of the first records into as many cells as the names of the columns."""
    divided = {one: _records(plain, one) for one in SEPARATORS}
    several = [one for one, records in divided.items() if records and len(records[0]) > 1]
    even = [one for one in several if len({len(record) for record in divided[one]}) == 1]
    if not several:
        return ","
    if len(several) > 1 and len(even) != 1:
        both = listed([as_written(one) for one in several])
        fix = "say which in a map (--draft-map): [table] separator"
        raise _refused(f"the cells of this file can be divided by several signs: {both}", named, fix)
    return (even or several)[0]


def _check_header(plain: Path, separator: str, named: str) -> None:
    """Refuse a column that is named twice, since only one of the two would be read."""
    names = Counter(next(iter(_records(plain, separator)), []))
    problems = [
        Problem(f"{as_written(name)} is the name of {count} columns", named, "give each column a name of its own")
        for name, count in names.items()
        if count > 1
    ]
    if problems:
        raise TextRejected(problems)
