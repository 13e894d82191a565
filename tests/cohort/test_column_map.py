"""A map from the words of a table to the contract of answers: what it changes, and that it guesses nothing."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from cli import running
from firstweeks.cohort import assess
from firstweeks.cohort.column_map import MapRejected, TableMap, read_map
from firstweeks.cohort.draft_map import draft_map
from firstweeks.cohort.reading import source
from firstweeks.cohort.validation import TableRejected
from laws.strategies import shipped

FINDINGS = shipped().content.findings
MAP = """
[table]
decimal = ","
missing = ["NA"]

[column."Fieber"]
is = "fever"
[column."Fieber".values]
"Ja" = "yes"
"Nein" = "no"
"weiß nicht" = "unsure"
"k.A." = "missing"

[column."SSW"]
is = "weeks"

[column."Zeichen"]
is = "danger_signs"
between = ","
[column."Zeichen".values]
"Schock" = "shock"
"keine" = "[]"

[column."Anfall"]
is = "risks.coil"
[column."Anfall".values]
"1" = "true"
"0" = "false"

[column."Klinik"]
keep = true

[column."Notizen"]
ignore = true
"""
TABLE = pl.DataFrame(
    {
        "person": ["a", "b", "c", "d"],
        "Fieber": ["Ja", "Nein", "weiß nicht", "k.A."],
        "SSW": ["5,5", "6", "NA", ""],
        "Zeichen": ["Schock, flooding", "keine", "NA", "shock"],
        "Anfall": [1.0, 0.0, None, 1.0],
        "Klinik": ["Köln", "", "x", "y"],
        "Notizen": ["..."] * 4,
    }
)


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    """The map as a file."""
    (tmp_path / "map.toml").write_text(MAP, "utf-8")
    return tmp_path / "map.toml"


def test_a_map_changes_the_words_and_nothing_else(map_file: Path) -> None:
    """Everyone is told what they would be told had the table been written in the words of the contract."""
    people: list[dict[str, object]] = [
        {"fever": "yes", "weeks": 5.5, "danger_signs": ["shock", "flooding"]},
        {"fever": "no", "weeks": 6, "danger_signs": []},
        {"fever": "unsure"},
        {"danger_signs": ["shock"]},
    ]
    plain = pl.DataFrame(
        {
            "person": TABLE["person"],
            "fever": ["yes", "no", "unsure", None],
            "weeks": [5.5, 6, None, None],
            "danger_signs": [["shock", "flooding"], [], None, ["shock"]],
            "risks.coil": [True, False, None, True],
        }
    )
    found = assess(TABLE, table_map=map_file, rules=True)
    assert found["Klinik"].to_list() == TABLE["Klinik"].to_list()
    assert "Notizen" not in found.columns
    assert found.drop("Klinik").equals(assess(plain, rules=True))
    assert found["level"].to_list() == [shipped().level(person).id for person in people]


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_a_map_works_from_a_file(engine: str, map_file: Path, tmp_path: Path) -> None:
    """The same table as CSV gives the same levels by every engine, in the command too."""
    table = TABLE.cast({"Anfall": pl.Int64})
    table.write_csv(tmp_path / "a.csv", separator=";", quote_style="always")
    out = tmp_path / "out.parquet"
    done = running.command("cohort", tmp_path / "a.csv", "-o", out, "--map", map_file, "--engine", engine)
    assert done.returncode == 0
    assert f'{tmp_path / "a.csv"}: cells between ";"' in done.stderr
    expected = assess(TABLE, table_map=map_file)["level"].to_list()
    assert pl.read_parquet(out).sort("person")["level"].cast(pl.String).to_list() == expected


def test_a_value_that_the_map_does_not_name_is_refused(map_file: Path) -> None:
    """Nothing is guessed: "JA" is not "Ja", and is said by the name that the column came with."""
    table = TABLE.with_columns(Fieber=pl.lit("JA"), SSW=pl.lit("5,5,5"))
    with pytest.raises(TableRejected) as refused:
        assess(table, table_map=map_file)
    assert [(problem.says, problem.place) for problem in refused.value.problems] == [
        ('"weeks" is a number, not a text: 4 rows (person "a", "b", "c", ...)', "the table: SSW"),
        ('"fever" has no option "JA": 4 rows (person "a", "b", "c", ...)', "the table: Fieber"),
    ]


def test_a_map_that_does_not_fit_the_table_is_refused(map_file: Path) -> None:
    """A column that is gone, or is there twice, is said."""
    table = TABLE.drop("SSW").with_columns(fever=pl.lit("no"))
    with pytest.raises(TableRejected) as refused:
        assess(table, table_map=map_file)
    assert [problem.says for problem in refused.value.problems] == [
        'the map has a column "SSW", which the table does not have',
        '"Fieber" and "fever" are each "fever"',
    ]


def test_the_long_form_has_a_map_too(tmp_path: Path) -> None:
    """Names and values of questionnaires are mapped before and after the rows of a person are brought together."""
    long = pl.DataFrame(
        {
            "Patient": ["a", "a", "a", "b"],
            "Frage": ["Fieber", "Zeichen", "Zeichen", "Fieber"],
            "Antwort": ["Ja", "Schock", "flooding", "Nein"],
        }
    )
    long.write_csv(tmp_path / "a.csv")
    names = "".join(
        f'[column."{one}"]\nis = "{other}"\n'
        for one, other in (("Patient", "person"), ("Frage", "finding"), ("Antwort", "value"))
    )
    (tmp_path / "map.toml").write_text(MAP.replace('between = ","', "") + names, "utf-8")
    out = tmp_path / "out.csv"
    done = running.command("cohort", tmp_path / "a.csv", "-o", out, "--map", tmp_path / "map.toml")
    assert done.returncode == 0, done.stderr
    expected: list[dict[str, object]] = [{"fever": "yes", "danger_signs": ["shock", "flooding"]}, {"fever": "no"}]
    assert pl.read_csv(out)["level"].to_list() == [shipped().level(person).id for person in expected]


FAULTS = {
    '[column.a]\nis = "fevr"': 'column "a" is "fevr", which is no finding',
    '[column.a]\nis = "danger_signs.shok"': 'column "a" is "danger_signs.shok", which is no finding',
    "[column.a]": 'column "a" does not say what it is',
    '[column.a]\nis = ""': 'column "a" does not say what it is',
    '[column.a]\nis = "fever"\nkeep = true': 'column "a" says more than one thing',
    '[column.a]\nis = "fever"\nvalues = { x = "ja" }': 'column "a" has "x" = "ja", which is no answer to it',
    '[column.a]\nis = "fever"\nvalues = { x = "" }': 'column "a" says nothing yet about the value "x"',
    '[column.a]\nis = "fever"\nvalues = { x = 1 }': 'column "a" has "x" = 1, which is no answer to it',
    '[column.a]\nis = "fever"\nwhat = "x"': 'column "a" has a key "what" that means nothing here',
    "column = 1": 'the map needs a block in "column", not a number',
    "[column]\na = 1": 'the map has a column "a" that is no block',
    '[table]\ndecimal = "x"': 'the table has decimal = "x", which does not exist',
    '[table]\nseparator = ";;"': 'the table has separator = ";;"',
    '[table]\nencoding = "latin-99"': 'the table has an encoding that is not known, "latin-99"',
    '[colum.a]\nis = "fever"': 'the map has a key "colum" that means nothing here',
}


@pytest.mark.parametrize("text", FAULTS)
def test_a_fault_of_a_map_is_said_with_its_place(text: str, tmp_path: Path) -> None:
    """What is wrong in a map is refused where it stands, with what to write instead."""
    (tmp_path / "map.toml").write_text(text, "utf-8")
    with pytest.raises(MapRejected) as refused:
        read_map(tmp_path / "map.toml", FINDINGS)
    [problem] = refused.value.problems
    assert problem.says == FAULTS[text]
    assert problem.fix
    assert str(problem.place).startswith(str(tmp_path / "map.toml"))


def test_a_draft_marks_what_it_recognised_and_leaves_the_rest(tmp_path: Path) -> None:
    """A draft says yes where "Ja" plainly is one, and cannot be used until a person has filled in the rest."""
    pl.DataFrame(
        {
            "person": ["a", "b", "c"],
            "FEVER": ["JA", "nein", "evtl."],
            "danger signs: shock": ["1", "0", None],
            "SSW": ["5,5", "6", "NA"],
            "Fiebre": ["u", "v", "w"],
        }
    ).write_csv(tmp_path / "a.csv", separator=";")
    text = draft_map(shipped(), source(str(tmp_path / "a.csv")), TableMap())
    assert text.splitlines()[3:] == [
        "[table]",
        'separator = ";"',
        'encoding = "utf-8"',
        '# decimal = ","',
        "",
        '[column."FEVER"]',
        'is = "fever"  # recognised',
        '[column."FEVER".values]',
        '"JA" = "yes"  # 1 row: recognised',
        '"evtl." = ""  # 1 row: write one of no, yes, unsure, missing',
        '"nein" = "no"  # 1 row: recognised',
        "",
        '[column."danger signs: shock"]',
        'is = "danger_signs.shock"  # recognised',
        '[column."danger signs: shock".values]',
        '"0" = "false"  # 1 row: recognised',
        '"1" = "true"  # 1 row: recognised',
        "",
        '[column."SSW"]',
        "# not recognised; or write keep = true, or ignore = true",
        '# values: "5,5" (1), "6" (1), "NA" (1)',
        'is = ""',
        "",
        '[column."Fiebre"]',
        'is = "fever"  # recognised',
        '[column."Fiebre".values]',
        *(f'"{value}" = ""  # 1 row: write one of no, yes, unsure, missing' for value in "uvw"),
    ]
    (tmp_path / "map.toml").write_text(text, "utf-8")
    with pytest.raises(MapRejected) as refused:
        read_map(tmp_path / "map.toml", FINDINGS)
    assert [problem.says for problem in refused.value.problems] == [
        'column "FEVER" says nothing yet about the value "evtl."',
        'column "SSW" does not say what it is',
        *(f'column "Fiebre" says nothing yet about the value "{value}"' for value in "uvw"),
    ]


def test_a_draft_can_be_made_from_a_map(map_file: Path, tmp_path: Path) -> None:
    """Once a person has said what the columns are, the values that are not named yet are drafted."""
    TABLE.write_csv(tmp_path / "a.csv")
    text = draft_map(shipped(), source(str(tmp_path / "a.csv")), read_map(map_file, FINDINGS))
    (tmp_path / "again.toml").write_text(text, "utf-8")
    with pytest.raises(MapRejected, match='"Schock, flooding"'):
        read_map(tmp_path / "again.toml", FINDINGS)
    assert '"Ja" = "yes"' in text
    assert "keep = true" in text
    assert "ignore = true" in text


def test_a_draft_replaces_no_file(map_file: Path, tmp_path: Path) -> None:
    """A map that somebody completed is not lost to a second draft."""
    TABLE.write_csv(tmp_path / "a.csv")
    done = running.command("cohort", tmp_path / "a.csv", "--draft-map", map_file)
    assert done.returncode == 2
    assert map_file.read_text("utf-8") == MAP
