"""`firstweeks cohort`: tables from outside, at the door and through it."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import duckdb
import polars as pl
import pytest
from benchmarks.people import random_people, with_gaps

from cli import running
from firstweeks.cohort.reading import source
from firstweeks.cohort.running import Job, Options, jobs, refuse_all
from firstweeks.cohort.validation import TableRejected
from laws.people import Person
from laws.strategies import shipped
from laws.tables import lists, options, plain

PROTOCOL = shipped()
FINDINGS = PROTOCOL.content.findings
PEOPLE: list[Person] = with_gaps(random_people(PROTOCOL.content, 60), 0.15)
NAMES = [f"p{number}" for number in range(len(PEOPLE))]
EXPECTED = [PROTOCOL.level(person).id for person in PEOPLE]


def wide() -> pl.DataFrame:
    """The people, with a column for each option."""
    return plain(options(FINDINGS, PEOPLE)).drop("row").with_columns(pl.Series("person", NAMES))


def in_lists() -> pl.DataFrame:
    """The people, with a list for each many-choice finding."""
    return lists(FINDINGS, PEOPLE).rename({"row": "person"})


def many_as_text() -> pl.DataFrame:
    """The people as a CSV file may hold them."""
    table = lists(FINDINGS, PEOPLE).drop("row").with_columns(pl.Series("person", NAMES))
    many = [name for name, kind in table.schema.items() if kind == pl.List(pl.String)]
    joined = [
        pl.when(pl.col(name).list.len() == 0).then(pl.lit("[]")).otherwise(pl.col(name).list.join(";")).alias(name)
        for name in many
    ]
    return table.with_columns(joined)


def long() -> pl.DataFrame:
    """A row for each answer, and for each option of a list."""
    rows: list[tuple[str, str, str]] = []
    for name, person in zip(NAMES, PEOPLE, strict=True):
        for finding, value in person.items():
            values = list(value) or ["[]"] if isinstance(value, tuple) else [value]
            rows += [(name, finding, f"{one:g}" if isinstance(one, (int, float)) else one) for one in values]
    return pl.DataFrame(rows, schema=["person", "finding", "value"], orient="row")


def into_sqlite(table: pl.DataFrame, path: Path) -> None:
    with sqlite3.connect(path) as database:
        names = ", ".join(f'"{name}"' for name in table.columns)
        database.execute(f"CREATE TABLE people ({names})")
        database.executemany(f"INSERT INTO people VALUES ({', '.join('?' * table.width)})", table.rows())  # noqa: S608
    database.close()


def into_duckdb(table: pl.DataFrame, path: Path) -> None:
    with duckdb.connect(str(path)) as database:
        database.register("given", table.to_arrow())
        database.execute("CREATE TABLE people AS SELECT * FROM given")


SHAPES: dict[str, tuple[Callable[[], pl.DataFrame], str, Callable[[pl.DataFrame, Path], object]]] = {
    "parquet": (wide, "a.parquet", pl.DataFrame.write_parquet),
    "lists in parquet": (
        in_lists,
        "a.parquet",
        pl.DataFrame.write_parquet,
    ),
    "csv": (wide, "a.csv", pl.DataFrame.write_csv),
    "csv with lists as text": (many_as_text, "a.csv", pl.DataFrame.write_csv),
    "tsv": (wide, "a.tsv", lambda table, path: table.write_csv(path, separator="\t")),
    "ndjson": (in_lists, "a.ndjson", pl.DataFrame.write_ndjson),
    "arrow": (wide, "a.arrow", pl.DataFrame.write_ipc),
    "sqlite": (wide, "a.sqlite", into_sqlite),
    "duckdb": (wide, "a.duckdb", into_duckdb),
    "long csv": (long, "a.csv", pl.DataFrame.write_csv),
    "long parquet": (long, "a.parquet", pl.DataFrame.write_parquet),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_everyone_is_told_the_same_however_the_table_comes(shape: str, tmp_path: Path) -> None:
    """The shape of a file changes nobody's level."""
    make, name, write = SHAPES[shape]
    write(make(), tmp_path / name)
    given = f"{tmp_path / name}::people" if name.endswith(("sqlite", "duckdb")) else str(tmp_path / name)
    done = job(given, tmp_path / "out.parquet").run()
    found = pl.read_parquet(tmp_path / "out.parquet")
    assert found["level"].cast(pl.String).to_list() == EXPECTED
    assert done.rows == len(PEOPLE)
    assert done.protocol["content"] == PROTOCOL.content.content_hash


@pytest.mark.parametrize("ending", ["csv", "tsv", "ndjson", "arrow"])
def test_a_result_can_be_written_in_any_of_these(ending: str, tmp_path: Path) -> None:
    """The shape of the result changes nobody's level either."""
    wide().write_parquet(tmp_path / "a.parquet")
    done = job(tmp_path / "a.parquet", tmp_path / f"out.{ending}").run()
    assert done.levels == {level.id: EXPECTED.count(level.id) for level in PROTOCOL.content.levels}


def test_duckdb_gives_the_same_table(tmp_path: Path) -> None:
    """Nobody's level depends on the engine."""
    wide().write_parquet(tmp_path / "a.parquet")
    tables = []
    for engine in ("polars", "duckdb"):
        job(tmp_path / "a.parquet", tmp_path / f"{engine}.parquet", Options(engine, rules=True)).run()
        tables.append(plain(pl.read_parquet(tmp_path / f"{engine}.parquet")))
    assert tables[0].equals(tables[1])


def test_five_faults_are_refused_at_once(tmp_path: Path) -> None:
    """Whoever mends a table learns of everything that is wrong with it, and where, from one run."""
    five_faults().write_csv(tmp_path / "a.csv")
    with pytest.raises(TableRejected) as refused:
        refuse_all([job(tmp_path / "a.csv", tmp_path / "out.parquet")])
    assert [problem.says for problem in refused.value.problems] == [
        '"bleding" is not a finding of this protocol',
        '"danger_signs.shock" is "maybe": 1 row (person "p9")',
        '"weeks" is 99.0, outside its range: 1 row (person "p7")',
        '"scan" has no option "NaN": 1 row (person "p11")',
        '"fever" has no option "yess": 2 rows (person "p3", "p4")',
    ]
    fixes = [problem.fix for problem in refused.value.problems]
    assert fixes[0] == 'did you mean "bleeding"? --keep bleding keeps it as it is'
    assert fixes[4] == 'did you mean "yes"?'
    assert not (tmp_path / "out.parquet").exists()


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_bad_rows_are_put_aside_and_none_is_lost(engine: str, tmp_path: Path) -> None:
    """Everyone in the table is either told a level or put aside with the reason."""
    five_faults().rename({"bleding": "bleeding"}).write_csv(tmp_path / "a.csv")
    chosen = Options(engine, on_bad_rows="quarantine")  # type: ignore[arg-type]
    done = job(tmp_path / "a.csv", tmp_path / "out.parquet", chosen).run()
    told, aside = pl.read_parquet(tmp_path / "out.parquet"), pl.read_parquet(tmp_path / "out.quarantine.parquet")
    assert sorted([*told["person"], *aside["person"]]) == sorted(NAMES)
    assert dict(aside.select("person", "reasons").rows()) == {
        "p3": "no answer by the contract in: fever; ",
        "p4": "no answer by the contract in: fever; ",
        "p7": "no answer by the contract in: weeks; ",
        "p9": "no answer by the contract in: danger_signs.shock; ",
        "p11": "no answer by the contract in: scan; ",
    }
    assert (done.rows, done.quarantined) == (len(PEOPLE) - 5, 5)
    levels = dict(zip(NAMES, EXPECTED, strict=True))
    assert told["level"].cast(pl.String).to_list() == [levels[name] for name in told["person"]]


FAULTS: dict[str, tuple[pl.DataFrame, list[str]]] = {
    "not a number": (
        pl.DataFrame({"weeks": [5.0, float("nan")]}),
        ['"weeks" is nan, outside its range: 1 row (row 2)'],
    ),
    "a type": (pl.DataFrame({"fever": [True]}), ['"fever" holds Boolean, where texts belong']),
    "a list": (
        pl.DataFrame({"danger_signs": [["shock", "shok"]]}),
        ['"danger_signs" has no option "shok": 1 row (row 1)'],
    ),
    "twice in a list": (
        pl.DataFrame({"danger_signs": [["shock", "shock"]]}),
        ['"danger_signs" has the option "shock" twice: 1 row (row 1)'],
    ),
    "an option": (
        pl.DataFrame({"danger_signs.shok": [True], "fever": ["no"]}),
        ['"danger_signs" has no option "shok"'],
    ),
    "both ways": (
        pl.DataFrame({"danger_signs": [["shock"]], "danger_signs.shock": [True]}),
        ['"danger_signs" comes as a list and option by option'],
    ),
    "nothing to read": (pl.DataFrame({"person": ["a"]}), ["no column holds a finding"]),
    "the name of a result": (
        pl.DataFrame({"fever": ["no"], "level": ["x"]}),
        ['"level" is the name of a result'],
    ),
    "two answers": (
        pl.DataFrame({"person": ["a", "a"], "finding": ["fever"] * 2, "value": ["yes", "no"]}),
        ['"fever" has two answers, "yes" and "no": 1 row (person "a")'],
    ),
    "a finding in long form": (
        pl.DataFrame({"person": ["a", "a"], "finding": ["fevr", "fever"], "value": ["yes", "no"]}),
        ['"fevr" is not a finding of this protocol: 1 row'],
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named(fault: str, tmp_path: Path) -> None:
    """What breaks the contract is refused, in words that say which rows."""
    table, says = FAULTS[fault]
    table.write_parquet(tmp_path / "a.parquet")
    keep = ("level",) if fault == "the name of a result" else ()
    with pytest.raises(TableRejected) as refused:
        refuse_all([job(tmp_path / "a.parquet", tmp_path / "out.parquet", Options(keep=keep))])
    assert [problem.says for problem in refused.value.problems] == says
    assert all(problem.fix for problem in refused.value.problems)


def test_what_is_kept_comes_through_untouched(tmp_path: Path) -> None:
    """Who someone is, what they really have, and what else was asked for stand beside what they are told."""
    table = wide().with_columns(truth_ectopic=pl.lit(value=True), clinic=pl.lit("north"))
    table.write_parquet(tmp_path / "a.parquet")
    job(tmp_path / "a.parquet", tmp_path / "out.parquet", Options(keep=("clinic", "fever"))).run()
    found = pl.read_parquet(tmp_path / "out.parquet")
    assert found.columns == ["person", "truth_ectopic", "clinic", "fever", "level", "at_least", "at_most", "decided"]
    assert found["fever"].to_list() == table["fever"].to_list()


def test_the_next_page_is_that_of_the_interview(tmp_path: Path) -> None:
    """Whoever is not decided is asked next what an interview would ask."""
    table = lists(FINDINGS, PEOPLE).rename({"row": "person"})
    table.write_parquet(tmp_path / "a.parquet")
    job(tmp_path / "a.parquet", tmp_path / "out.parquet", Options(next=True)).run()
    pages = [PROTOCOL.next_page(person) for person in PEOPLE]
    decided = [PROTOCOL.assess(person).decided for person in PEOPLE]
    expected = [page.id if page and not done else None for page, done in zip(pages, decided, strict=True)]
    assert pl.read_parquet(tmp_path / "out.parquet")["next"].to_list() == expected


def test_a_run_that_is_stopped_leaves_nothing_behind(tmp_path: Path) -> None:
    """A file that is there is whole."""
    wide().write_parquet(tmp_path / "a.parquet")

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(BaseException):  # noqa: B017, PT011 -- the engine chooses its own
        job(tmp_path / "a.parquet", tmp_path / "out.parquet").run(stop)
    assert [path.name for path in tmp_path.iterdir()] == ["a.parquet"]


def firstweeks(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return running.command(*arguments)


def test_a_folder_is_taken_up_where_it_stopped(tmp_path: Path) -> None:
    """Of several tables only those that are not done, or have changed since, are assessed again."""
    for name in "abc":
        wide().write_parquet(tmp_path / f"{name}.parquet")
    out = tmp_path / "out"
    first = firstweeks("cohort", *sorted(tmp_path.glob("*.parquet")), "-o", out)
    assert (first.returncode, first.stderr) == (0, "")
    (out / "b.parquet").unlink()
    wide().head(7).write_parquet(tmp_path / "c.parquet")
    again = firstweeks("cohort", *sorted(tmp_path.glob("*.parquet")), "-o", out)
    assert [line.endswith("(done before)") for line in again.stdout.splitlines()[-3:]] == [True, False, False]
    assert json.loads((out / "c.about.json").read_text("utf-8"))["rows"] == 7


def test_what_the_table_does_not_say_is_unknown_and_said(tmp_path: Path) -> None:
    """Nobody is told less because a column is not there."""
    pl.DataFrame({"fever": ["no", "yes"]}).write_csv(tmp_path / "a.csv")
    done = firstweeks("cohort", tmp_path / "a.csv", "-o", tmp_path / "out.csv")
    assert done.stderr.startswith("not in the table, so unknown for everyone: danger_signs, ")
    expected = [PROTOCOL.level({"fever": answer}).id for answer in ("no", "yes")]
    assert pl.read_csv(tmp_path / "out.csv")["level"].to_list() == expected


def job(given: object, output: Path, chosen: Options | None = None) -> Job:
    """One table to assess."""
    [one] = jobs(PROTOCOL, [source(str(given))], output, chosen or Options())
    return one


def five_faults() -> pl.DataFrame:
    """The people with a misspelt column, options that do not exist, a number out of range and a slip in a tick."""
    table = plain(options(FINDINGS, PEOPLE)).cast(pl.String).with_columns(pl.Series("person", NAMES)).drop("row")

    def in_rows(rows: list[int], value: str, name: str) -> pl.Expr:
        places = pl.int_range(pl.len()).is_in(rows)
        return pl.when(places).then(pl.lit(value)).otherwise(pl.col(name)).alias(name)

    return table.with_columns(
        in_rows([3, 4], "yess", "fever"),
        in_rows([7], "99", "weeks"),
        in_rows([9], "maybe", "danger_signs.shock"),
        in_rows([11], "NaN", "scan"),
    ).rename({"bleeding": "bleding"})
