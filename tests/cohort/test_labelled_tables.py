"""Simulated tables and labelled ones: written whole, read at the door, and told the same as one person alone."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

from cohort.scenario_people import protocol, sampler, scenario
from firstweeks.cohort.outcomes.comparators import COMPARATORS
from firstweeks.cohort.outcomes.labelled_tables import columns_of, read_labelled
from firstweeks.cohort.outcomes.levels import levels
from firstweeks.cohort.outcomes.study import INTERVIEWS, study
from firstweeks.cohort.reading import Source
from firstweeks.cohort.simulation.noise import with_noise
from firstweeks.cohort.simulation.sampler import BLOCK
from firstweeks.cohort.simulation.table import GROUP, Simulation, frame, read_origin, write
from firstweeks.cohort.validation import TableRejected

FINDINGS = protocol().content.findings


def written(folder: Path, count: int, workers: int = 1, *, noise: float = 1, true_answers: bool = False) -> Path:
    """A simulated table."""
    file = folder / f"{count}-{workers}-{noise}-{true_answers}.parquet"
    write(Simulation(sampler(), 3, count, noise, true_answers), file, workers, lambda _: None)
    return file


def labelled(folder: Path, **columns: object) -> Path:
    """A table that no simulation wrote."""
    file = folder / "labelled.parquet"
    pl.DataFrame(columns).write_parquet(file)
    return file


@pytest.mark.thorough
def test_the_same_bytes_however_many_draw_them(tmp_path: Path) -> None:
    """Two workers write what one writes, across row groups, down to the last byte."""
    count = GROUP * BLOCK + 1000
    one, two = written(tmp_path, count, 1), written(tmp_path, count, 2)
    assert one.read_bytes() == two.read_bytes()
    assert pl.scan_parquet(one).select(pl.len()).collect().item() == count


def test_more_people_begin_with_the_same_ones(tmp_path: Path) -> None:
    """Person number 900 of a seed is the same in a table of a thousand and in one of a hundred thousand."""
    few, many = (pl.read_parquet(written(tmp_path, count)) for count in (1000, 100_000))
    assert many.head(1000).equals(few)
    assert many["person"].to_list() == list(range(100_000))


def test_a_table_keeps_its_contract(tmp_path: Path) -> None:
    """Texts for choices, numbers, nullable yes and no for each option; what is true begins with truth_."""
    table = pl.read_parquet(written(tmp_path, 2000, true_answers=True))
    wanted = columns_of(FINDINGS)
    true = ["truth_condition", "truth_setting", *(f"truth_answer.{name}" for name in wanted)]
    assert table.columns == ["person", *wanted, *true]
    assert {table[name].dtype for name in wanted} == {pl.Boolean, pl.String, pl.Float32}
    assert set(table["bleeding"].drop_nulls()) <= {*FINDINGS["bleeding"].options, "unsure"}
    assert set(table["truth_condition"]) <= {truth.id for truth in scenario().truths}


def test_a_table_says_that_it_is_simulated(tmp_path: Path) -> None:
    """Whoever opens the file later can see that no one in it is real, and draw it again."""
    origin = read_origin(written(tmp_path, 1000))
    assert origin is not None
    assert "no one in this table is real" in origin.simulated
    assert (origin.seed, origin.people, origin.setting, origin.noise) == (3, 1000, "symptom_checker", 1)
    assert origin.scenario_hash == scenario().hash
    assert origin.content == protocol().content.content_hash


def test_a_table_is_told_what_each_person_is_told() -> None:
    """A person gets the same level alone as in a table, with true answers and with noisy ones, by every rule."""
    true = sampler().block(8, 0)[:400]
    noisy = with_noise(sampler(), 8, 0, sampler().block(8, 0))[:400]
    for rule in (protocol(), *(other.load() for other in COMPARATORS)):
        for people in (true, noisy):
            counts = levels(rule, frame(protocol().checked, people))
            for row in range(len(people)):
                person = people.person(row, FINDINGS.values())
                known = {name: value for name, value in person.items() if name in rule.content.findings}
                for name, value in known.items():
                    if isinstance(value, tuple):
                        options = (*rule.content.findings[name].options, "unsure")
                        known[name] = tuple(one for one in value if one in options)
                assert rule.level(known).urgency == counts[row]


@pytest.mark.thorough
def test_a_study_counts_everyone_once(tmp_path: Path) -> None:
    """The counts of a study are those of its table, by what people have, for the protocol and for every other rule."""
    file = written(tmp_path, 3000, true_answers=True)
    found = study(protocol(), read_labelled(Source(file), FINDINGS, scenario()), against=protocol())
    truths = pl.read_parquet(file)["truth_condition"]
    assert found.people == 3000
    for row, truth in enumerate(scenario().truths):
        for counts in (found.level_counts, *found.comparators):
            assert counts.matrix[row].sum() == (truths == truth.id).sum()
    assert [counts.name for counts in found.comparators] == [other.title for other in COMPARATORS]
    assert found.previous is not None
    assert found.previous.transitions.lower == found.previous.transitions.higher == 0
    assert np.array_equal(found.previous.level_counts.matrix, found.level_counts.matrix)
    assert found.from_true_answers is not None
    assert found.from_true_answers.higher > found.from_true_answers.lower > 0
    assert found.varied is None
    assert found.interviews.people == INTERVIEWS
    assert 1 < found.interviews.pages <= 8
    assert found.interviews.pages < found.interviews.questions < len(FINDINGS)


def test_the_people_of_a_table_are_the_people_drawn(tmp_path: Path) -> None:
    """Whoever is interviewed has given the answers that stand in the table."""
    table = read_labelled(Source(written(tmp_path, 300)), FINDINGS, scenario())
    counts = with_noise(sampler(), 3, 0, sampler().block(3, 0))
    [chunk] = table.chunks()
    for row, person in enumerate(table.people(chunk, 300)):
        assert dict(person) == counts.person(row, FINDINGS.values())


@pytest.mark.thorough
def test_a_labelled_table_needs_no_simulation(tmp_path: Path) -> None:
    """A table of one's own with truths is counted; columns that it lacks are unknown, and named."""
    file = labelled(
        tmp_path,
        **{"danger_signs.shock": [True, False, None], "truth_condition": ["stone", "viable", "viable"]},
    )
    found = study(protocol(), read_labelled(Source(file), FINDINGS, scenario()))
    row = [truth.id for truth in scenario().truths].index("stone")
    assert found.origin is None
    assert found.level_counts.matrix[row].tolist() == [0, 0, 0, 0, 0, 1]
    assert "bleeding" in found.missing
    assert "danger_signs.shock" not in found.missing


LISTS: dict[str, list[Any]] = {
    "danger_signs": [["shock"], [], None, ["shoulder_tip_pain", "unsure"]],
    "bleeding": ["none", "unsure", None, "spotting"],
    "weeks": [5, 7, None, 8],
    "truth_condition": ["stone", "viable", "viable", "ectopic-unruptured"],
    "clinic": ["a", "b", "a", "b"],
}


@pytest.mark.thorough
@pytest.mark.parametrize("ending", ["parquet", "csv", "ndjson", "arrow", "sqlite"])
def test_a_table_of_any_kind_is_counted_alike(ending: str, tmp_path: Path) -> None:
    """Whatever holds it, and whether signs come as a list, as text or a column each."""
    table = pl.DataFrame(LISTS)
    columns = {
        f"danger_signs.{option}": [None if signs is None else option in signs for signs in LISTS["danger_signs"][:3]]
        for option in FINDINGS["danger_signs"].options
    }
    wide = pl.DataFrame(
        {**{name: values[:3] for name, values in LISTS.items() if name not in ("danger_signs", "clinic")}, **columns}
    )
    file = tmp_path / f"people.{ending}"
    texts = table.with_columns(
        pl.when(pl.col("danger_signs").list.len() == 0)
        .then(pl.lit("[]"))
        .otherwise(pl.col("danger_signs").list.join(";"))
        .alias("danger_signs")
    )
    match ending:
        case "parquet":
            table.write_parquet(file)
        case "csv":
            texts.write_csv(file)
        case "ndjson":
            table.write_ndjson(file)
        case "arrow":
            table.write_ipc(file)
        case _:
            with sqlite3.connect(file) as database:
                database.execute("CREATE TABLE t (danger_signs, bleeding, weeks, truth_condition, clinic)")
                database.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?)", texts.rows())
            database.close()
    read = read_labelled(Source(file, "t" if ending == "sqlite" else ""), FINDINGS, scenario(), ["clinic"])
    found = study(protocol(), read)
    wide.write_parquet(tmp_path / "wide.parquet")
    first = study(protocol(), read_labelled(Source(tmp_path / "wide.parquet"), FINDINGS, scenario()))
    last = [truth.id for truth in scenario().truths].index("ectopic-unruptured")
    assert found.people == 4
    assert np.array_equal(
        np.delete(found.level_counts.matrix, last, axis=0), np.delete(first.level_counts.matrix, last, axis=0)
    )
    assert found.level_counts.matrix[last].tolist() == [0, 0, 0, 0, 0, 1]
    assert [counts.matrix.sum() for counts in found.comparators] == [4] * len(COMPARATORS)


REFUSED: dict[str, tuple[dict[str, object], str, str]] = {
    "an unknown truth": (
        {"fever": ["yes"], "truth_condition": ["stones"]},
        '"stones" is not a condition of the scenario: 1 row',
        'did you mean "stone"?',
    ),
    "no truth": ({"fever": ["yes"]}, 'this table has no column "truth_condition"', "add what each person"),
    "an unknown column": (
        {"fever": ["yes"], "fevers": ["yes"], "truth_condition": ["stone"]},
        '"fevers" is not a finding of this protocol',
        'did you mean "fever"? --keep fevers keeps it as it is',
    ),
    "an answer that is none": (
        {"fever": ["yess"], "truth_condition": ["stone"]},
        '"fever" has no option "yess": 1 row (row 1)',
        'did you mean "yes"?',
    ),
    "a number out of its range": (
        {"weeks": [99.0, 5.0], "truth_condition": ["stone", "stone"]},
        '"weeks" is 99.0, outside its range: 1 row (row 1)',
        "write a number from 0 to 45",
    ),
    "an option that is no yes or no": (
        {"risks.coil": ["yes"], "truth_condition": ["stone"]},
        '"risks.coil" is "yes": 1 row (row 1)',
        "write true or false, or leave it empty",
    ),
    "no answers": ({"truth_condition": ["stone"]}, "no column holds a finding", "name the columns after findings"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_table_that_cannot_be_counted_is_refused(name: str, tmp_path: Path) -> None:
    """What is wrong with a table is said with how many rows it concerns and what to write instead."""
    columns, says, fix = REFUSED[name]
    file = labelled(tmp_path, **columns)
    with pytest.raises(TableRejected) as caught:
        study(protocol(), read_labelled(Source(file), FINDINGS, scenario()))
    [problem] = caught.value.problems
    assert problem.says == says
    assert fix in problem.fix
    assert str(file) in str(problem.place)


def test_all_faults_at_once(tmp_path: Path) -> None:
    """Five planted faults are five problems."""
    columns: dict[str, object] = {
        "fever": ["yess", "no"],
        "weeks": [99.0, 5.0],
        "bleeding": ["red", "none"],
        "risks.coil": ["yes", "no"],
        "truth_condition": ["stones", "stone"],
    }
    with pytest.raises(TableRejected) as caught:
        study(protocol(), read_labelled(Source(labelled(tmp_path, **columns)), FINDINGS, scenario()))
    assert {str(problem.place).rpartition(": ")[2] for problem in caught.value.problems} == set(columns)


def test_a_failed_run_leaves_nothing_behind(tmp_path: Path) -> None:
    """A table appears whole or not at all, and one that was there stays."""

    def fail(_: int) -> None:
        raise RuntimeError

    file = tmp_path / "people.parquet"
    file.write_bytes(b"before")
    with pytest.raises(RuntimeError):
        write(Simulation(sampler(), 3, 1000), file, 1, fail)
    assert file.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["people.parquet"]


def test_the_rules_of_others_ask_the_questions_of_the_protocol() -> None:
    """They are compared on the same answers: each question and each option means what it means in the protocol."""
    for other in COMPARATORS:
        for name, finding in other.load().content.findings.items():
            ours = FINDINGS[name]
            assert (finding.kind, finding.page, finding.only_if, finding.otherwise, finding.range) == (
                *(ours.kind, ours.page, ours.only_if, ours.otherwise, ours.range),
            )
            assert set(finding.options) <= set(ours.options)
            assert finding.options == tuple(option for option in ours.options if option in finding.options)


def test_the_rules_of_others_say_what_they_are_said_to_say() -> None:
    """Any bleeding is a hospital by danger signs; pain without bleeding is nothing to the article; and so on."""
    signs, referral, article = (other.load() for other in COMPARATORS)
    pain = {"pain_sites": ["pelvis_one_side"], "pain_severity": "moderate", "bleeding": "none", "danger_signs": []}
    positive = {"pregnancy_test": "positive", "scan": "none", "weeks": 7, "dates_sure": "yes", "pain_on_jolting": "no"}

    def told(rule: object, **answers: object) -> str:
        known = {name: value for name, value in answers.items() if name in rule.content.findings}  # type: ignore[attr-defined]
        return str(rule.level(known).id)  # type: ignore[attr-defined]

    assert told(article, **pain) == told(signs, **pain) == "self_care"
    assert told(referral, **pain, **positive) == "within_24_hours"
    assert told(referral, **{**pain, **positive, "pain_on_jolting": "yes"}) == "same_day"
    assert told(signs, **{**pain, "bleeding": "spotting"}) == "hospital_now"
    assert told(article, **{**pain, "bleeding": "spotting"}) == "same_day"
    assert told(article, **{**pain, "danger_signs": ["shock"]}) == "call_ambulance"
    assert told(referral, **{**pain, "danger_signs": ["shock"]}) == "hospital_now"
