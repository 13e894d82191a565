"""The list of commands, and what they share."""

from __future__ import annotations

import sys

import typer

from firstweeks.cli import (
    assess,
    belief,
    cases,
    check,
    cohort,
    diff,
    evaluate,
    explain,
    interview,
    mutants,
    prove,
    report,
    robustness,
    simulate,
    site,
    sql,
    trace,
)
from firstweeks.model.problem import Rejected

app = typer.Typer(
    help="Early-pregnancy symptom guidance that can be checked. Without a command it starts the interview.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.callback(invoke_without_command=True)(interview.interview)
app.command()(assess.assess)
app.command()(explain.explain)
app.command()(belief.belief)
app.command()(check.check)
app.command()(prove.prove)
app.command()(cases.cases)
app.command()(diff.diff)
app.command()(robustness.robustness)
app.command()(mutants.mutants)
app.command()(trace.trace)
app.command()(simulate.simulate)
app.command()(evaluate.evaluate)
app.command()(cohort.cohort)
app.command()(sql.sql)
app.command("interview-report")(report.interview_report)
app.command()(site.site)
app.command()(site.serve)
app.command("verify")(site.verify_folder)


def main() -> None:
    """Run the firstweeks command; a user's mistake is a message and a non-zero exit, never a traceback."""
    try:
        app()
    except Rejected as rejected:
        count = len(rejected.problems)
        print(f"{rejected}\n\n{count} problem{'s' if count > 1 else ''}", file=sys.stderr)
        sys.exit(1)
    except (FileNotFoundError, IsADirectoryError, PermissionError, UnicodeDecodeError) as error:
        print(f"error: {_said(error)}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)


def _said(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f'"{error.filename}": {str(error.strerror).lower()}'
    return str(error)
