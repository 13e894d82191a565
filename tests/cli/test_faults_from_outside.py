"""What the world outside does to a command: full disks, closed outputs, names that move the cursor, huge input."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from cli import running
from firstweeks.files import whole
from firstweeks.model.problem import MOST, Problem, Rejected, visible

MAIN = [sys.executable, "-c", "from firstweeks.cli import main; main()"]
FULL = Path("/dev/full")


def firstweeks(*arguments: str | Path, **how: object) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    command: list[str | bytes] = [*MAIN, *(os.fspath(one) for one in arguments)]
    return subprocess.run(command, text=True, check=False, encoding="utf-8", stderr=subprocess.PIPE, **how)  # type: ignore[call-overload,no-any-return]


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", [["check"], ["explain", "fever"], ["assess", "-"], ["cases", "--rule", "flooding"]])
def test_a_full_disk_is_one_line(command: list[str]) -> None:
    """Whoever has no room left is told so, and a script sees it too."""
    with FULL.open("w") as full:
        done = firstweeks(*command, stdout=full, input='{"danger_signs": []}')
    assert (done.returncode, done.stderr) == (1, "error: no space left on device\n")


def test_a_closed_output_is_one_line() -> None:
    """A command that cannot say anything does not claim to have said it."""
    done = subprocess.run(
        ["/bin/sh", "-c", '"$0" "$@" >&-', *MAIN, "check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "error: there is no standard output to write to\n")


def test_a_reader_that_went_away_is_no_fault() -> None:
    """Whoever looks at the first lines alone is not shown a traceback."""
    done = subprocess.run(
        ["/bin/sh", "-c", '"$0" "$@" | true', *MAIN, "explain", "fever"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


NAMES = {"an escape": "a\x1b[2Jb", "right to left": "a\u202eb", "a bell": "a\x07b", "not UTF-8": "a\udcffb"}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("command", [["assess"], ["explain"], ["check", "--content"], []])
def test_a_name_cannot_move_the_cursor(
    command: list[str], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No name of a file, an option or anything else reaches the terminal as anything but signs to read."""
    monkeypatch.chdir(tmp_path)
    for arguments in ([*command, name], [*command, f"--{name}"], [*command, f"{name}.csv"]):
        done = running.command(*arguments)
        assert done.returncode in (1, 2)
        assert "Traceback" not in done.stderr
        assert visible(name) in done.stderr
        assert not {"\x1b", "\u202e", "\x07", "\udcff"} & {*done.stderr, *done.stdout}


def test_what_a_name_hides_is_shown() -> None:
    """Words of every language stay as they are; whatever cannot be seen is written out."""
    assert visible("¿Sangrado? 你好　世界") == "¿Sangrado? 你好　世界"
    assert visible("\x1b]0;x\x07\u200b\u2066\n") == r"\x1b]0;x\x07\u200b\u2066\n"
    problem = Problem("\x1b[31m", "people\n\x1b[2J.csv", "\x9b1m")
    assert str(problem) == "\\x1b[31m\n  --> people\\n\\x1b[2J.csv\n   = \\x9b1m"


def test_many_problems_are_counted() -> None:
    """A file in which everything is wrong is told of in a page, with the number of the rest."""
    rejected = Rejected([Problem(f"{number} is wrong", fix="x" * 100_000) for number in range(10_000)])
    assert len(str(rejected)) < 2_000 * MOST
    assert str(rejected).endswith(f"\n\nand {10_000 - MOST:,} more")


@pytest.mark.parametrize(
    "answers",
    [
        {"danger_signs": [f"wrong{number}" for number in range(100_000)]},
        {f"wrong{number}": "yes" for number in range(100_000)},
        {"danger_signs": ["shock"] * 100_000},
        {"fever": "y" * 10_000_000},
    ],
)
def test_a_hundred_thousand_faults_take_a_moment(answers: dict[str, object]) -> None:
    """However much is wrong, the message stays short and comes soon."""
    done = running.command("assess", "-", given=json.dumps(answers))
    assert done.returncode == 1
    assert len(done.stdout) < 100_000


def test_an_input_that_is_too_long_is_refused(tmp_path: Path) -> None:
    """One line of any length fills no memory, and the people after it are assessed."""
    with (tmp_path / "a.jsonl").open("w") as file:
        file.write('{"fever": "no"}\n')
        file.write('{"fever": "' + "n" * 40_000_000 + '"}\n')
        file.write('{"fever": "yes"}\n')
    done = running.command("assess", tmp_path / "a.jsonl")
    lines = list(map(json.loads, done.stdout.splitlines()))
    assert [("level" in line, line.get("line")) for line in lines] == [(True, None), (False, 2), (True, None)]
    assert lines[1]["error"][0]["says"] == "this is longer than 16,777,216 bytes"
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"fever": "yes", "fever": "no"}', 'there twice: "fever"'),
        ('{"weeks": NaN}', "not JSON: NaN is not a number in JSON"),
        ('{"weeks": 1' + "0" * 5000 + "}", "not JSON: it holds a number of thousands of digits"),
        ("[" * 100_000, "not JSON: it is nested too deep"),
        ('{"fever": "yes"', "not JSON: expecting ',' delimiter at character 16"),
    ],
)
def test_json_that_means_two_things_is_refused(text: str, says: str) -> None:
    """No answer depends on which of two values a reader takes."""
    done = running.command("assess", "-", given=text)
    assert done.returncode == 1
    assert [problem["says"] for problem in json.loads(done.stdout)["error"]] == [says]


def test_a_byte_order_mark_changes_nothing() -> None:
    """Whatever an editor of another system puts before the text is not part of it."""
    text = '{"fever": "no"}'
    plain, marked = (running.command("assess", given=one) for one in (text, f"\ufeff{text}"))
    assert plain.stdout == marked.stdout != ""


def _small_files() -> None:
    """Stands for a disk with little room left."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


@pytest.mark.thorough
@pytest.mark.parametrize(
    "arguments",
    [
        ["simulate", "-n", "5000", "-o", "out.parquet"],
        ["cases", "--rule", "known-ectopic-may-be-rupturing", "-o", "out.md"],
        ["site", "out"],
    ],
    ids=lambda arguments: f"{arguments[0]} {arguments[-1]}",
)
def test_a_disk_that_fills_leaves_nothing_behind(arguments: list[str], tmp_path: Path) -> None:
    """What stands under its name is whole; what could not be written is not there, and the reason is one line."""
    rows = "\n".join(["no", "yes", "unsure", "perhaps" if "quarantine" in arguments else "no"] * 20_000)
    (tmp_path / "people.csv").write_text(f"fever\n{rows}\n")
    before = sorted(tmp_path.iterdir())
    done = firstweeks(*arguments, stdout=subprocess.PIPE, cwd=tmp_path, preexec_fn=_small_files)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "file too large" in done.stderr.lower()
    assert "read" not in done.stderr
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_that_was_there_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    """A failure in the middle costs nobody the file of yesterday."""
    file = tmp_path / "out.txt"
    file.write_text("yesterday")
    with suppress(OSError), whole(file) as unfinished:
        unfinished.write_text("half")
        raise OSError
    assert [path.read_text() for path in tmp_path.iterdir()] == ["yesterday"]


def test_a_device_is_written_to_as_it_is() -> None:
    """A device is not replaced by a file."""
    with whole(Path(os.devnull)) as unfinished:
        assert unfinished == Path(os.devnull)
