"""Tables as text: what is found out about a file, what is said of it, and what is refused."""

from __future__ import annotations

import gzip
import json
import subprocess
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli import running
from cli.test_faults_from_outside import MAIN
from firstweeks.cohort import text_files
from firstweeks.cohort.reading import source
from firstweeks.cohort.running import Job, Options, jobs
from firstweeks.cohort.text_files import TextRejected, open_text
from firstweeks.cohort.validation import TableRejected
from firstweeks.cohort.writing import without_formulas
from firstweeks.model.problem import MOST
from laws.strategies import shipped

TEXT = 'person,fever,weeks\np1,yes,5\np2,"",\np3,,6\n'


def zstd(data: bytes) -> bytes:
    """Bytes compressed with zstd."""
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(data)
    return bytes(sink.getvalue())


WRITTEN: dict[str, tuple[str, Callable[[str], bytes], tuple[str, ...]]] = {
    "plain": ("a.csv", str.encode, ()),
    "a mark": ("a.csv", lambda text: text.encode("utf-8-sig"), ()),
    "UTF-16": ("a.csv", lambda text: text.encode("utf-16"), ("encoded as utf-16",)),
    "gzip": ("a.csv.gz", lambda text: gzip.compress(text.encode()), ()),
    "zstd": ("a.csv.zst", lambda text: zstd(text.encode()), ()),
    "gzip of a mark": ("a.csv.gz", lambda text: gzip.compress(text.encode("utf-8-sig")), ()),
    "semicolons": ("a.csv", lambda text: text.replace(",", ";").encode(), ('cells between ";"',)),
    "tabs": ("a.csv", lambda text: text.replace(",", "\t").encode(), (r'cells between "\t"',)),
    "bars": ("a.csv", lambda text: text.replace(",", "|").encode(), ('cells between "|"',)),
    "tsv": ("a.tsv", lambda text: text.replace(",", "\t").encode(), ()),
    "lines of Windows": ("a.csv", lambda text: text.replace("\n", "\r\n").encode(), ()),
}


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
@pytest.mark.parametrize("how", WRITTEN)
def test_a_file_is_read_however_it_was_saved(how: str, engine: str, tmp_path: Path) -> None:
    """The program that saved a table changes nobody's level; an empty cell is empty, with quotes or without."""
    name, encoded, notes = WRITTEN[how]
    (tmp_path / name).write_bytes(encoded(TEXT))
    one = job(tmp_path / name, tmp_path / "out.parquet", Options(engine))  # type: ignore[arg-type]
    one.run()
    people: list[dict[str, object]] = [{"fever": "yes", "weeks": 5}, {}, {"weeks": 6}]
    found = pl.read_parquet(tmp_path / "out.parquet").sort("person")
    assert found["level"].cast(pl.String).to_list() == [shipped().level(person).id for person in people]
    assert one.notes == notes


REFUSED: dict[str, tuple[str, bytes, str]] = {
    "nothing": ("a.csv", b"", "this file is empty"),
    "nothing in JSON": ("a.ndjson", b"\n\n", "there is nobody in this file"),
    "nobody": ("a.csv", b"fever\n", "there is nobody in this table"),
    "a column twice": ("a.csv", b"fever,fever\nyes,no\n", '"fever" is the name of 2 columns'),
    "two readings": (
        "a.csv",
        b"fever;a,b\nyes;1,2\n",
        "the cells of this file can be divided by several signs",
    ),
    "another encoding": ("a.csv", "fever\n¿sí?\n".encode("cp1252"), "this file is not UTF-8 text"),
    "another encoding later": (
        "a.csv",
        b"fever\n" + b"no\n" * 600_000 + b"\xff\n",
        "the table cannot be read: ",
    ),
    "compressed in secret": (
        "a.csv",
        gzip.compress(TEXT.encode()),
        "this file is compressed with gzip",
    ),
    "zstd in secret": ("a.ndjson", zstd(b"{}"), "this file is compressed with zstd"),
    "not compressed": ("a.csv.gz", TEXT.encode(), "this is no gzip file:"),
    "half of it": ("a.csv.gz", gzip.compress(TEXT.encode())[:-12], "this is no gzip file:"),
    "a key twice": ("a.ndjson", b'{"fever":"no"}\n{"fever":"yes","fever":"no"}\n', 'there twice: "fever"'),
    "a key twice, hidden": ("a.ndjson", b'{"fever":"yes","fever" :"no"}\n', 'there twice: "fever"'),
    "no object": ("a.ndjson", b"[1]\n", "this line is not an object"),
    "no JSON": ("a.ndjson", b"{\n", "not JSON: "),
}


@pytest.mark.parametrize("how", REFUSED)
def test_a_file_that_means_nothing_or_two_things_is_refused(how: str, tmp_path: Path) -> None:
    """A table is read in the one way that there is, or not at all, and the reason is said."""
    name, data, says = REFUSED[how]
    (tmp_path / name).write_bytes(data)
    done = running.command("cohort", tmp_path / name, "-o", tmp_path / "out.csv")
    assert done.returncode == 1
    assert done.stderr.startswith(says)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@given(
    values=st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), st.text(':{}",null\\ ', max_size=6)), max_size=4),
    space=st.sampled_from(["", " "]),
)
def test_a_key_twice_is_found_whatever_the_values_hold(
    values: list[tuple[str, str]], space: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """No colon, quote or brace in a value hides that a key is there twice, or makes it seem so."""
    file = tmp_path_factory.mktemp("lines") / "a.ndjson"
    pairs = ",".join(f"{json.dumps(key)}{space}:{space}{json.dumps(value)}" for key, value in values)
    file.write_text("{" + pairs + "}\n")
    twice = len({key for key, _ in values}) < len(values)
    with pytest.raises(TextRejected, match="there twice") if twice else nullcontext():
        open_text(file)


def test_a_bomb_is_refused_while_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that unpacks to a huge one fills no disk and no memory."""
    monkeypatch.setattr(text_files, "UNPACKED", 10_000_000)
    (tmp_path / "lines.csv.gz").write_bytes(gzip.compress(b"fever\n" + b"no\n" * 10_000_000))
    (tmp_path / "line.ndjson.gz").write_bytes(gzip.compress(b'{"fever":"' + b"n" * 9_000_000))
    with pytest.raises(TextRejected, match="holds more than 10,000,000 bytes"):
        open_text(tmp_path / "lines.csv.gz")
    monkeypatch.setattr(text_files, "LONGEST_LINE", 1_000_000)
    with pytest.raises(TextRejected, match="a line of this file is longer than 1,000,000 bytes"):
        open_text(tmp_path / "line.ndjson.gz")


@pytest.mark.parametrize("before", [0, 1, 999, 4_000_000, 9_000_000])
def test_a_line_of_any_length_is_found_wherever_it_begins(
    before: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line that no engine can hold ends no process."""
    monkeypatch.setattr(text_files, "LONGEST_LINE", 1_000_000)
    start = b'{"fever":"no"}\n' * (before // 15)
    (tmp_path / "a.ndjson").write_bytes(start + b'{"fever":"' + b"n" * 2_000_000 + b'"}\n')
    with pytest.raises(TextRejected, match="a line of this file is longer than 1,000,000 bytes"):
        open_text(tmp_path / "a.ndjson")


@pytest.mark.thorough
def test_ten_thousand_wrong_columns_are_a_page(tmp_path: Path) -> None:
    """Whoever gives the wrong file is told so in a page, with the number of the rest."""
    names = [f"c{number}" for number in range(10_000)]
    (tmp_path / "a.csv").write_text(",".join(names) + "\n" + ",".join("1" for _ in names) + "\n")
    done = running.command("cohort", tmp_path / "a.csv", "-o", tmp_path / "out.csv")
    assert done.returncode == 1
    assert len(done.stderr) < 300 * MOST


def test_a_million_wrong_values_are_a_page(tmp_path: Path) -> None:
    """However many cells are wrong, the commonest few are named, with the number of their rows."""
    rows = [*(f"wrong{number}" for number in range(200_000)), *["ja"] * 1000]
    pl.DataFrame({"fever": rows}).write_csv(tmp_path / "a.csv")
    with pytest.raises(TableRejected) as refused:
        job(tmp_path / "a.csv", tmp_path / "out.csv").run()
    says = [problem.says for problem in refused.value.problems]
    assert says[0] == '"fever" has no option "ja": 1000 rows (rows 200001, 200002, 200003, ...)'
    assert says[-1] == '"fever" has other wrong values too'
    assert len(says) == 6


def test_a_cell_that_a_spreadsheet_would_run_stays_text(tmp_path: Path) -> None:
    """What a table passes on cannot run on the machine of whoever opens the result."""
    (tmp_path / "a.csv").write_text('person,fever,=note\n=1+1,no,"@SUM(1)"\n-5,no,+49 30\n-x,maybe,\n')
    options = Options(keep=("=note",), on_bad_rows="quarantine")
    job(tmp_path / "a.csv", tmp_path / "out.csv", options).run()
    lines = [(tmp_path / name).read_text().splitlines() for name in ("out.csv", "out.quarantine.csv")]
    assert [[line.split(",")[:2] for line in file] for file in lines] == [
        [["person", "'=note"], ["'=1+1", "'@SUM(1)"], ["-5", "'+49 30"]],
        [["person", "fever"], ["'-x", "maybe"]],
    ]
    job(tmp_path / "a.csv", tmp_path / "out.parquet", options).run()
    assert pl.read_parquet(tmp_path / "out.parquet")["person"].to_list() == ["=1+1", "-5"]


@given(st.lists(st.text(max_size=5), min_size=1))
def test_no_text_begins_like_a_formula(texts: list[str]) -> None:
    """Every text begins so that it stays one, and is otherwise what it was."""
    for before, after in zip(texts, without_formulas(pl.DataFrame({"a": texts}))["a"], strict=True):
        assert after in (before, f"'{before}")
        number = after.lstrip("+-").replace(".", "", 1).replace(",", "", 1).isdecimal()
        assert not after.startswith(("=", "+", "-", "@", "\t", "\r")) or number


@pytest.mark.thorough
@pytest.mark.parametrize("name", ["out.parquet", "out.csv", "out.ndjson", "out.arrow"])
@pytest.mark.parametrize("bad", ["refuse", "quarantine"])
@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_a_disk_that_fills_leaves_nothing_behind(name: str, bad: str, engine: str, tmp_path: Path) -> None:
    """No file stands under its name before it is whole, and what is wrong is the disk, not the table."""
    if engine == "duckdb" and name in ("out.ndjson", "out.arrow"):
        pytest.skip("not written by this engine")
    answers = ["no", "yes", "unsure", "perhaps" if bad == "quarantine" else "no"]
    rows = "\n".join(f"{number * 7919 % 99991},{answers[number % 4]}" for number in range(100_000))
    (tmp_path / "a.csv").write_text(f"person,fever\n{rows}\n")
    options = ["cohort", "a.csv", "-o", name, "--on-bad-rows", bad, "--engine", engine, "--report", "page.html"]
    done = subprocess.run(
        ["/bin/sh", "-c", 'ulimit -f 8; exec "$0" "$@"', *MAIN, *options],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 1
    assert "File too large" in done.stderr or "file too large" in done.stderr
    assert "cannot be read" not in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_what_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    """A device, or a file where a folder belongs, is a message."""
    (tmp_path / "a.csv").write_text(TEXT)
    for output in ("/dev/null", tmp_path / "a.csv" / "out"):
        done = running.command("cohort", tmp_path / "a.csv", "-o", output)
        assert done.returncode == 1
        assert str(output) in done.stderr


def job(given_: Path, output: Path, options: Options | None = None) -> Job:
    """One table to assess."""
    [one] = jobs(shipped(), [source(str(given_))], output, options or Options())
    return one
