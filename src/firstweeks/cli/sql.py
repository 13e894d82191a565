"""`firstweeks sql`: the protocol as one SQL statement."""

from __future__ import annotations

from typing import Annotated

import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.options import SHIPPED, Content
from firstweeks.protocol import load
from firstweeks.reading.suggesting import did_you_mean

_DIALECT = "duckdb, postgres, bigquery, snowflake, spark, databricks, sqlite, tsql, ...: whatever sqlglot writes."
_BETWEEN = "What stands between a finding and its option in a column's name. Without it a dot, in BigQuery __."
_WITHOUT = "A finding that the table has no column for; may be given several times."
_KEEP = "A column to pass on; may be given several times."
_NO_DOTS = ("bigquery",)


def sql(
    dialect: Annotated[str, typer.Option("--dialect", help=_DIALECT)],
    table: Annotated[str, typer.Option("--table", help="The table of people.")] = "people",
    rules: Annotated[bool, typer.Option("--rules", help="Add a column for each rule.")] = False,
    keep: Annotated[list[str], typer.Option("--keep", metavar="COLUMN", help=_KEEP)] = ["person"],  # noqa: B006 -- typer copies it
    without: Annotated[list[str] | None, typer.Option("--without", metavar="FINDING", help=_WITHOUT)] = None,
    between: Annotated[str, typer.Option("--between", metavar="TEXT", help=_BETWEEN, show_default=False)] = "",
    content: Content = SHIPPED,
) -> None:
    """Write the protocol as one SQL statement over a table of people, with unknowns as NULL."""
    protocol = load(content)
    with needs("sql", {}):
        from firstweeks.backends.sql import Layout, Sql, dialects  # noqa: PLC0415 -- sqlglot is an optional extra

        if dialect not in dialects():
            raise typer.BadParameter(f'"{dialect}" is not a dialect; {did_you_mean(dialect, sorted(dialects()))}')
        for name in without or ():
            if name not in protocol.content.findings:
                says = f'"{name}" is not a finding; {did_you_mean(name, protocol.content.findings)}'
                raise typer.BadParameter(says)
        layout = Layout(table, between or ("__" if dialect in _NO_DOTS else "."), without or (), tuple(keep))
        name = f"{protocol.content.id} {protocol.content.version}, content {protocol.content.content_hash}"
        print(f"-- {name}\n{Sql(protocol.checked, protocol.scalar.circuit).statement(dialect, layout, rules=rules)};")
