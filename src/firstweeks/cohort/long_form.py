"""The long form, as questionnaires export it: a row for each answer → a row for each person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import polars as pl

from firstweeks.backends.columnar.answers import option_column
from firstweeks.cohort.columns import BETWEEN
from firstweeks.cohort.validation import PERSON, TableRejected
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.problem import MOST, Problem
from firstweeks.reading.suggesting import did_you_mean

FINDING, VALUE = "finding", "value"


def is_long(names: Iterable[str]) -> bool:
    """Whether these columns are those of the long form."""
    return {PERSON, FINDING, VALUE} <= {*names}


def widened(frame: object, findings: Mapping[str, Finding], named: str, mapped: Iterable[str] = ()) -> pl.LazyFrame:
    """
    A row for each person, the first met first; every answer as text. `mapped` are names that a map knows.

    Several rows of one person and one finding are several options of it. All people are held in memory.

    Raises:
        TableRejected: with every name that is no finding, how often, and what to write instead.
    """
    if not isinstance(frame, pl.LazyFrame):
        problem = Problem("the long form is read by the engine polars alone", named, "leave out --engine")
        raise TableRejected([problem])
    if missing := [name for name in (PERSON, FINDING, VALUE) if name not in frame.collect_schema().names()]:
        fix = f"the long form has the columns {PERSON}, {FINDING} and {VALUE}"
        raise TableRejected([Problem(f'there is no column "{name}"', named, fix) for name in missing])
    rows = frame.select(PERSON, pl.col(FINDING).cast(pl.String), pl.col(VALUE).cast(pl.String))
    known = [*(name for finding in findings.values() for name in _names(finding)), *mapped]
    strange = rows.filter(~pl.col(FINDING).is_in(known) | pl.col(FINDING).is_null() | pl.col(PERSON).is_null())
    counted = strange.group_by(FINDING).len().sort("len", FINDING, descending=[True, False]).collect()
    if problems := [_unknown(name, count, known, named) for name, count in counted.head(MOST).rows()]:
        if counted.height > MOST:
            says = f"{counted.height - MOST:,} more names are no findings of this protocol"
            problems.append(Problem(says, f"{named}: {FINDING}", "say what they are with --map"))
        raise TableRejected(problems)
    answers = rows.drop_nulls(VALUE).group_by(PERSON, FINDING, maintain_order=True)
    joined = answers.agg(pl.col(VALUE).unique(maintain_order=True).str.join(BETWEEN)).collect()
    everyone = rows.select(PERSON).unique(maintain_order=True).collect()
    wide = joined.pivot(FINDING, index=PERSON, values=VALUE, maintain_order=True)
    return everyone.join(wide, on=PERSON, how="left", maintain_order="left").lazy()


def _names(finding: Finding) -> list[str]:
    many = finding.options if finding.kind is Kind.MANY else ()
    return [finding.id, *(option_column(finding.id, option) for option in many)]


def _unknown(name: str | None, count: int, known: list[str], named: str) -> Problem:
    rows = f"{count} row{'s' if count > 1 else ''}"
    if name is None or name in known:
        fix = "write the person and the finding in every row"
        return Problem(f"a person or a finding is missing: {rows}", f"{named}: {FINDING}", fix)
    return Problem(
        f'"{name}" is not a finding of this protocol: {rows}', f"{named}: {FINDING}", did_you_mean(name, known)
    )
