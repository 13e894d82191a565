"""Every command on protocols of other topics, with other levels, pages and questions than the one shipped."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest
from typer.testing import CliRunner

import firstweeks
from cli.person import at_terminal, transcript
from firstweeks.cli.app import app
from firstweeks.model.finding import Kind
from firstweeks.protocol import Protocol
from protocols.topics import HOLES, cases, people


def run(*arguments: object, fails: bool = False) -> str:
    """What a command prints; it must succeed, or fail if that is what it is to do."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    assert (result.exit_code != 0) is fails, result.output
    return result.output


@pytest.fixture(scope="module")
def protocol(folder: Path) -> Protocol:
    return firstweeks.load(folder)


def levels(protocol: Protocol, folder: Path) -> list[str]:
    return [protocol.assess(answers).level.id for answers in people(folder)]


def test_check_finds_nothing(folder: Path) -> None:
    """The content has every word and nothing too much, in each of its languages."""
    assert "no problem" in run("check", "--content", folder)


def test_it_says_what_it_is(folder: Path, protocol: Protocol) -> None:
    """An example says that it is one, and that no clinician has signed it, on its first screen."""
    assert protocol.content.signed_by == ()
    if "example" in protocol.content.id:
        for file in folder.glob("wording/*/protocol.ftl"):
            limits = re.search(r"\.limits =\n(.*?)\n    \.call", file.read_text("utf-8"), re.DOTALL)
            assert limits is not None
            assert re.search("No clinician has signed it|Ningún clínico lo ha firmado", limits[1])


def test_vignettes_are_told_what_they_are_labelled_with(folder: Path) -> None:
    """`evaluate` finds every made-up case at its urgency, and none below what is safe."""
    judged = json.loads(run("evaluate", folder / "vignettes.jsonl", "--content", folder, "--format", "json"))
    assert judged["overall"]["count"] == len(cases(folder))
    assert judged["overall"]["exact"] == len(cases(folder))
    assert judged["overall"]["below_floor"] == 0
    run("evaluate", folder / "vignettes.jsonl", "--content", folder)


def test_assess_gives_each_person_a_level(folder: Path, protocol: Protocol, tmp_path: Path) -> None:
    """One JSON line for each person, with a level of this protocol and rules that it has."""
    file = tmp_path / "people.jsonl"
    file.write_text("".join(json.dumps(answers) + "\n" for answers in people(folder)))
    told = [json.loads(line) for line in run("assess", file, "--content", folder).splitlines()]
    assert [one["level"] for one in told] == levels(protocol, folder)
    assert all(one["protocol"]["id"] == protocol.content.id for one in told)


def test_the_interview_ends_at_the_level_of_all_answers(folder: Path, protocol: Protocol) -> None:
    """Someone who answers truly is told the level of the whole truth, and never a page without a question."""
    for case in cases(folder):
        dialogue = at_terminal(protocol, case["answers"], country="other")
        dialogue.run()
        told = protocol.assess(dialogue.given).level.id
        assert told == protocol.assess(case["answers"]).level.id, case["id"]
        assert not HOLES.search(transcript(dialogue)), transcript(dialogue)


def test_every_claim_is_proved(folder: Path, tmp_path: Path) -> None:
    """The claims hold for every set of answers, and the certificate is about this content."""
    run("prove", "--content", folder, "--certificate", tmp_path / "certificate.json")
    certificate = json.loads((tmp_path / "certificate.json").read_text())
    assert certificate["proved"] is True
    assert certificate["protocol"] == firstweeks.load(folder).content.id


def test_a_false_claim_is_refuted_by_a_person(folder: Path, protocol: Protocol, tmp_path: Path) -> None:
    """A claim that does not hold brings a person of this topic and a non-zero exit."""
    copy = shutil.copytree(folder, tmp_path / "copy")
    least = protocol.content.levels[-1].id
    with (copy / "claims.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[claim.nobody-is-urgent]\nsays = "nobody is"\nnever = ["not level is {least}"]\n')
    assert "REFUTED" in run("prove", "--content", copy, fails=True)


def test_cases_show_a_pair_for_each_rule(folder: Path, protocol: Protocol) -> None:
    """The document to sign has each rule with its sentence; the vignettes are people of this protocol."""
    text = run("cases", "--content", folder)
    assert not HOLES.search(text)
    assert all(f"[{name}]" in text for name in protocol.content.rules)
    for line in run("cases", "--content", folder, "--format", "vignettes").splitlines():
        case = json.loads(line)
        assert protocol.assess(case["answers"]).level.id == case["level"]


def test_robustness_ranks_the_answers(folder: Path) -> None:
    """What one wrong answer can do is said for this protocol too, without people to count."""
    run("robustness", "--content", folder)
    assert isinstance(json.loads(run("robustness", "--content", folder, "--format", "json")), list)


def test_an_edit_is_compared(folder: Path, protocol: Protocol, tmp_path: Path) -> None:
    """A level that is lowered in a copy is found, with who is told less; the same content differs in nothing."""
    copy = shutil.copytree(folder, tmp_path / "copy")
    most, least = protocol.content.levels[0].id, protocol.content.levels[-1].id
    text = (copy / "rules.toml").read_text("utf-8")
    assert f'level = "{most}"' in text
    (copy / "rules.toml").write_text(text.replace(f'level = "{most}"', f'level = "{least}"', 1), encoding="utf-8")
    assert "Someone is told a lower level." in run("diff", folder, copy, fails=True)
    run("diff", folder, folder)


def test_tables_are_told_the_same(folder: Path, protocol: Protocol, tmp_path: Path) -> None:
    """`cohort` and the statement of `sql` give each row the level that `assess` gives."""
    table, told = tmp_path / "people.csv", tmp_path / "told.parquet"
    people_ = frame(protocol, people(folder))
    people_.write_csv(table)
    run("cohort", table, "-o", told, "--content", folder)
    assert pl.read_parquet(told)["level"].to_list() == levels(protocol, folder)
    statement = run("sql", "--dialect", "duckdb", "--content", folder)
    with duckdb.connect() as connection:
        connection.register("people", people_.to_arrow())
        rows = connection.sql(statement.rstrip().removesuffix(";")).pl().sort("person")
    assert rows["level"].to_list() == levels(protocol, folder)


def test_each_thing_is_explained(folder: Path, protocol: Protocol) -> None:
    """`explain` says what a rule, a finding and a source are, in whole words."""
    content = protocol.content
    for name in (name for nouns in (content.rules, content.findings, content.sources) for name in [*nouns][:3]):
        assert not HOLES.search(run("explain", name, "--content", folder))


def test_hazards_are_traced(folder: Path, protocol: Protocol) -> None:
    """`trace` shows the hazards that there are, names what no hazard stands behind, and says that nobody signed."""
    traced = run("trace", "--content", folder, fails=True)
    assert "No clinical safety officer has signed these hazards." in traced
    assert all(name in traced for name in protocol.content.hazards)


def test_mutants_and_lengths(folder: Path) -> None:
    """`mutants` and `interview-report` work on any protocol, with its own vignettes or none."""
    run("mutants", "--content", folder)
    run("interview-report", "--content", folder)


def test_a_claim_of_people_is_found(folder: Path, protocol: Protocol) -> None:
    """`belief` finds a claim in words like its own; a protocol without claims says that it knows none."""
    for belief in protocol.content.beliefs.values():
        phrase = {
            "no-drink-with-diarrhoea": "drinking makes diarrhoea worse",
            "bed-rest-heals": "lie down until the back pain is gone",
        }.get(belief.id)
        if phrase:
            assert "REFUTED" not in run("belief", phrase, "--content", folder)
    run("belief", "anything at all", "--content", folder)


def frame(protocol: Protocol, given: list[dict[str, Any]]) -> pl.DataFrame:
    """People as a wide table: a column for each finding, and for each option of a list."""
    columns: dict[str, pl.Series] = {"person": pl.Series(range(len(given)), dtype=pl.Int64)}
    for finding in protocol.content.findings.values():
        values = [None if one.get(finding.id) == "unsure" else one.get(finding.id) for one in given]
        if finding.kind is not Kind.MANY:
            kind = pl.Float64 if finding.kind is Kind.NUMBER else pl.String
            columns[finding.id] = pl.Series(values, dtype=kind, strict=False)
            continue
        for option in finding.options:
            ticked = [
                None if value is None else option in value or (None if "unsure" in value else False) for value in values
            ]
            columns[f"{finding.id}.{option}"] = pl.Series(ticked, dtype=pl.Boolean)
    return pl.DataFrame(columns)
