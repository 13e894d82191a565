"""`firstweeks diff`: what an edit of the content changes, and for whom."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.prove import in_words
from firstweeks.cli.simulated import ScenarioOption, simulated
from firstweeks.model.finding import Value
from firstweeks.protocol import Protocol, load
from firstweeks.reading.files import SHIPPED
from firstweeks.reading.sentence import sentence_of
from firstweeks.rendering.markdown import table
from firstweeks.rendering.terminal import Terminal

if TYPE_CHECKING:
    from firstweeks.proofs.differences import Difference, LevelChange

_SIDE = "A content folder, or a git revision: REV for the content shipped, REV:FOLDER for another folder."
_ALLOW = "Exit with 0 even if someone is told a lower level."
_PEOPLE = "How many people to draw for the shares; 0 leaves them out."
_HEADINGS = ("From", "To", "Who", "For example", "Simulated")


@dataclass(frozen=True, slots=True)
class Shares:
    """
    Of some simulated people, the share that each change meets, and the share that any change meets.

    `says` is where these people come from, or why there are none.
    """

    people: int
    of: tuple[float, ...]
    any: float
    says: str


def diff(
    old: Annotated[str, typer.Argument(help=_SIDE, show_default=False)],
    new: Annotated[str, typer.Argument(help=_SIDE, show_default=False)],
    form: Annotated[Literal["text", "markdown", "json"], typer.Option("--format", help="How to write it.")] = "text",
    allow_lower: Annotated[bool, typer.Option("--allow-lower", help=_ALLOW)] = False,
    people: Annotated[int, typer.Option("--people", metavar="N", min=0, help=_PEOPLE)] = 500,
    scenario: ScenarioOption = None,
) -> None:
    """Say exactly who is told another level after an edit; exit 1 if anyone is told a lower one."""
    with needs("proofs"):
        from firstweeks.proofs.differences import compare  # noqa: PLC0415 -- dd is an optional extra

    with ExitStack() as stack:
        before, after = (load(_folder(side, stack)) for side in (old, new))
        difference = compare(before, after)
        shares = _shares(difference, people if difference.changes else 0, scenario)
        if form == "json":
            print(msgspec.json.encode(as_json(difference, shares)).decode())
        elif form == "markdown":
            print(markdown(difference, shares))
        else:
            _show(difference, shares)
    if difference.lowers and not allow_lower:
        sys.exit(1)


def verdict(difference: Difference) -> str:
    """The difference in one sentence."""
    if difference.lowers:
        return "Someone is told a lower level."
    if difference.changes:
        return "Someone is told a higher level, and nobody a lower one."
    if difference.edits:
        return "Nobody is told another level."
    if difference.old.content.content_hash != difference.new.content.content_hash:
        return "No change in meaning: only words, sources or notes differ."
    return "The two are the same."


def markdown(difference: Difference, shares: Shares) -> str:
    """The difference as a comment on a pull request."""
    old, new = difference.old.content, difference.new.content
    lines = [f"### {new.id}: {old.version} → {new.version}", "", f"**{verdict(difference)}**", ""]
    if difference.changes:
        rows = [_row(difference, number, shares) for number in range(len(difference.changes))]
        lines += [*table(_HEADINGS, [(*row[:2], f"`{row[2]}`" + row[3], *row[4:]) for row in rows]), ""]
        lines += [_note(shares), ""] if shares.says else []
    if difference.edits:
        lines += ["<details><summary>What was edited</summary>", ""]
        shown = [(f"{one.kind} `{one.id}`", _code(one.before), _code(one.after)) for one in difference.edits]
        lines += [*table(("", "Before", "After"), shown), "", "</details>", ""]
    return "\n".join([*lines, f"<sub>content {old.content_hash[:12]} → {new.content_hash[:12]}</sub>"])


def as_json(difference: Difference, shares: Shares) -> dict[str, Any]:
    """The whole difference."""
    sides = (("old", difference.old.content), ("new", difference.new.content))
    return {
        **{side: {"id": one.id, "version": one.version, "content": one.content_hash} for side, one in sides},
        "says": verdict(difference),
        "lowers": difference.lowers,
        "edits": [msgspec.to_builtins(edit) for edit in difference.edits],
        "changes": [
            {
                "from": change.before.id,
                "to": change.after.id,
                "lower": change.lower,
                "when": _when(change),
                "everyone": change.everyone,
                "example": {"old": change.old_answers, "new": change.new_answers},
                "simulated_share": shares.of[number] if shares.people else None,
            }
            for number, change in enumerate(difference.changes)
        ],
        "simulated": {"people": shares.people, "share": shares.any} if shares.people else None,
    }


def _show(difference: Difference, shares: Shares) -> None:
    terminal = Terminal()
    terminal.line(verdict(difference), "bold red" if difference.lowers else "bold")
    for number, change in enumerate(difference.changes):
        before, after, when, rest, example, share = _row(difference, number, shares)
        terminal.line()
        terminal.line(f"{before} -> {after}" + (f"  ({share} of simulated people)" if share else ""), "bold")
        terminal.listed("-", f"{when}{rest}")
        terminal.hint([f"for example {example}"], 4)
        terminal.line(f"    {msgspec.json.encode(_apart(difference.new, change.new_answers)).decode()}", "dim")
    if shares.says:
        terminal.line()
        terminal.hint([_note(shares)])
    for edit in difference.edits:
        terminal.line()
        terminal.line(f"{edit.kind} {edit.id}", "bold")
        terminal.listed("-", edit.before or "was not there")
        terminal.listed("+", edit.after or "is removed")


def _row(difference: Difference, number: int, shares: Shares) -> tuple[str, str, str, str, str, str]:
    """From, to, condition, what limits it, example and share of one change."""
    change = difference.changes[number]
    rest = "" if change.everyone else ", depending on other answers"
    share = _share(shares.of[number], shares) if shares.people else ""
    lower = " (lower)" if change.lower else ""
    return change.before.id, change.after.id + lower, _when(change), rest, _example(difference, change), share


def _when(change: LevelChange) -> str:
    return "anyone" if change.when is None else sentence_of(change.when)


def _example(difference: Difference, change: LevelChange) -> str:
    """What is not usual about the example, in English; what only the old version asks is said in its words."""
    gone = {name: value for name, value in change.old_answers.items() if name not in difference.new.content.findings}
    said = in_words(difference.new, change.new_answers) + in_words(difference.old, gone)
    return "; ".join(said) or "someone who answers as most people do"


def _apart(protocol: Protocol, answers: Mapping[str, Value]) -> dict[str, Value]:
    findings = protocol.content.findings
    return {name: value for name, value in answers.items() if value != findings[name].usual}


def _shares(difference: Difference, count: int, scenario: Path | None) -> Shares:
    """Run both protocols on simulated people; those with an answer that one side does not know are left out."""
    alignment = difference.alignment
    drawn = simulated(difference.new, count, scenario)
    cells_of = [alignment.cells(1, one) for one in drawn.people]
    known = [cells for cells in cells_of if cells is not None]
    met = [0] * len(difference.changes)
    moved = 0
    for cells in known:
        old, new = (
            side.interval(alignment.answers(place, cells)).at_least for place, side in enumerate(alignment.sides)
        )
        pair = (difference.old.checked.level_of[old].id, difference.new.checked.level_of[new].id)
        moved += pair[0] != pair[1]
        for number, change in enumerate(difference.changes):
            if pair == (change.before.id, change.after.id):
                met[number] += alignment.space.contains(change.people, cells)
    total = len(known) or 1
    return Shares(len(known), tuple(some / total for some in met), moved / total, drawn.says)


def _share(part: float, shares: Shares) -> str:
    return f"{part:.1%}" if part else f"under {1 / shares.people:.1%}"


def _note(shares: Shares) -> str:
    if not shares.people:
        return shares.says
    return f"{_share(shares.any, shares)} of {shares.people} simulated people are told another level. {shares.says}"


def _code(text: str | None) -> str:
    return "none" if text is None else f"`{text}`"


def _folder(side: str, stack: ExitStack) -> Path:
    """The content folder, or the one of a git revision, unpacked where it goes when the command ends."""
    if Path(side).is_dir():
        return Path(side)
    if shutil.which("git") is None:
        raise typer.BadParameter(f'"{side}" is no folder, and git is not installed')
    revision, _, folder = side.partition(":")
    try:
        root = Path(
            _git("-C", str(Path.cwd() if folder else SHIPPED.parent), "rev-parse", "--show-toplevel").decode().strip()
        )
        inside = folder or SHIPPED.resolve().relative_to(root.resolve()).as_posix()
        # Without the marker a revision that begins with a dash would be read as an option.
        packed = _git("-C", str(root), "archive", "--end-of-options", f"{revision}:{inside}")
    except subprocess.CalledProcessError as failed:
        reason = failed.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise typer.BadParameter(f'"{side}" is neither a folder nor a git revision with content ({reason})') from None
    unpacked = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="firstweeks-")))
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(unpacked, filter="data")
    return unpacked


def _git(*words: str) -> bytes:
    return subprocess.run([shutil.which("git") or "git", *words], capture_output=True, check=True).stdout  # noqa: S603
