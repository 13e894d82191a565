"""The list of commands, and what they share."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

from firstweeks.cli import interview
from firstweeks.model.problem import Rejected, visible

# Where the function of each command is, in the order in which help lists them. A command is imported when it is asked
# for, since all of them together take far longer to import than one.
_COMMANDS = {
    "assess": "assess.assess",
    "explain": "explain.explain",
    "figure": "figure.figure",
    "diary": "diary.diary",
    "diary-rules": "diary.diary_rules",
    "claim": "claim.claim",
    "belief": "claim.claim",
    "article": "article.article",
    "claims-report": "claims_report.claims_report",
    "new": "new.new",
    "check": "check.check",
    "prove": "prove.prove",
    "cases": "cases.cases",
    "diff": "diff.diff",
    "robustness": "robustness.robustness",
    "mutants": "mutants.mutants",
    "trace": "trace.trace",
    "simulate": "simulate.simulate",
    "evaluate": "evaluate.evaluate",
    "cohort": "cohort.cohort",
    "sql": "sql.sql",
    "interview-report": "report.interview_report",
    "review": "review.review",
    "site": "site.site",
    "fhir": "fhir.fhir",
    "serve": "site.serve",
    "verify": "site.verify_folder",
    "api": "api.api",
    "mcp": "mcp.mcp",
    "npm": "npm.npm",
}
_OLD_NAMES = {"belief"}
_SETTINGS: dict[str, Any] = {"add_completion": False, "pretty_exceptions_enable": False, "rich_markup_mode": None}


class _Commands(Mapping[str, Any]):
    """The commands by name, each made of its function when it is asked for."""

    def __getitem__(self, name: str) -> Any:
        module, function = _COMMANDS[name].split(".")
        alone = typer.Typer(**_SETTINGS)
        command = alone.command(name, hidden=name in _OLD_NAMES)
        command(getattr(import_module(f"firstweeks.cli.{module}"), function))
        return typer.main.get_command(alone)

    def __iter__(self) -> Iterator[str]:
        return iter(_COMMANDS)

    def __len__(self) -> int:
        return len(_COMMANDS)


class _Group(TyperGroup):
    """The group of all commands."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        commands: Any = _Commands()
        self.commands = commands


app = typer.Typer(
    cls=_Group,
    help="Early-pregnancy symptom guidance that can be checked. Without a command it starts the interview.",
    no_args_is_help=False,
    **_SETTINGS,
)
app.callback(invoke_without_command=True)(interview.interview)


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
