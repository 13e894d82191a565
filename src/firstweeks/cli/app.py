"""The list of commands, and what they share."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import Any

import typer

from firstweeks.cli import (
    api,
    article,
    assess,
    cases,
    check,
    claim,
    claims_report,
    cohort,
    diary,
    diff,
    evaluate,
    explain,
    fhir,
    figure,
    interview,
    mcp,
    mutants,
    new,
    npm,
    prove,
    report,
    review,
    robustness,
    simulate,
    site,
    sql,
    trace,
)
from firstweeks.model.problem import Rejected, visible

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
app.command()(figure.figure)
app.command()(diary.diary)
app.command("diary-rules")(diary.diary_rules)
app.command()(claim.claim)
app.command("belief", hidden=True)(claim.claim)
app.command()(article.article)
app.command("claims-report")(claims_report.claims_report)
app.command()(new.new)
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
app.command()(review.review)
app.command()(site.site)
app.command()(fhir.fhir)
app.command()(site.serve)
app.command("verify")(site.verify_folder)
app.command()(api.api)
app.command()(mcp.mcp)
app.command()(npm.npm)


# Typer gives no public name to what it raises for a mistake on the command line.
_UsageError: Any = next(base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException")


def main() -> None:
    """Run the firstweeks command; a user's mistake is a message and a non-zero exit, never a traceback."""
    sys.exit(_exit_code())


def _exit_code() -> int:
    """What the command returns to the shell, once everything that it says is written."""
    if sys.stdout is None:
        return _fail("there is no standard output to write to")
    # A name of bytes that are not UTF-8 is shown as escapes.
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = app(standalone_mode=False)
        sys.stdout.flush()
    except Rejected as rejected:
        count = len(rejected.problems)
        return _fail(f"{rejected}\n\n{count:,} problem{'s' if count > 1 else ''}", head="")
    except _UsageError as mistake:
        said = io.StringIO()
        mistake.show(file=said)
        print("\n".join(map(visible, said.getvalue().rstrip().split("\n"))), file=sys.stderr)
        return int(mistake.exit_code)
    except BrokenPipeError:
        _drop_output()
        return 1
    except (OSError, UnicodeError) as error:
        _drop_output()
        return _fail(visible(_described(error)))
    except MemoryError:
        return _fail("there is not enough memory for this")
    return code if isinstance(code, int) else 0


def _fail(says: str, head: str = "error: ") -> int:
    print(f"{head}{says}", file=sys.stderr)
    return 1


def _drop_output() -> None:
    """Forget what is still to be written: the output is closed, or has no room for it."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _described(error: OSError | UnicodeError) -> str:
    if not isinstance(error, OSError):
        return str(error)
    why = error.strerror or str(error)
    why = why[:1].lower() + why[1:]
    return why if error.filename is None else f'"{os.fsdecode(error.filename)}": {why}'
