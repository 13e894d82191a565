"""What is kept of the shipped content: the same as made anew, and never anything else."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from firstweeks import compiled as module
from firstweeks.circuit.alike import choosing
from firstweeks.compiled import Compiled, compile_content, compiled
from firstweeks.protocol import Protocol
from firstweeks.reading.files import SHIPPED


class _Place:
    """A folder of content that counts as the shipped one, and where it is kept; how often it was made anew."""

    def __init__(self, folder: Path, kept: Path) -> None:
        self.folder, self.kept, self.made = folder, kept, 0

    def compile(self, folder: Path) -> Compiled:
        self.made += 1
        return compile_content(folder)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> _Place:
    folder = shutil.copytree(SHIPPED, tmp_path / "content")
    found = _Place(folder, tmp_path / "cache" / "protocol.kept")
    monkeypatch.setattr(module, "SHIPPED", folder)
    monkeypatch.setattr(module, "_file", lambda: found.kept)
    monkeypatch.setattr(module, "compile_content", found.compile)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return found


def test_what_was_kept_is_what_would_be_made(place: _Place) -> None:
    """Every record, every place in the files, every node."""
    first, second = compiled(place.folder), compiled(place.folder)
    assert place.made == 1
    anew = compile_content(place.folder)
    anew = anew._replace(choosing=choosing(anew.circuit, anew.checked.urgency_of))
    assert second == first == anew
    assert repr(second) == repr(first)


def test_the_first_page_is_chosen_by_what_was_kept(place: _Place) -> None:
    """The same page as by implicants worked out then."""
    kept = Protocol(compiled(place.folder))
    anew = Protocol(compile_content(place.folder))
    answers = {"danger_signs": [], "pregnancy_test": "positive"}
    assert kept.next_page(answers) == anew.next_page(answers)


def test_any_change_of_the_content_is_seen(place: _Place) -> None:
    """Even one that leaves size and time as they were."""
    compiled(place.folder)
    file = place.folder / "protocol.toml"
    before = file.stat()
    text = file.read_text("utf-8")
    changed = text.replace('version = "2026.11"', 'version = "2026.12"')
    assert changed != text
    file.write_text(changed, "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert compiled(place.folder).checked.content.version == "2026.12"
    assert place.made == 2


def test_any_change_of_the_code_is_seen(place: _Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A room whose code differs makes it anew."""
    compiled(place.folder)
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setattr(module, "_ROOMS", (*module._ROOMS, str(room)))
    (room / "new.py").write_text("")
    compiled(place.folder)
    (room / "new.py").write_text("pass\n")
    compiled(place.folder)
    compiled(place.folder)
    assert place.made == 3


@pytest.mark.parametrize("damage", [b"", b"\0", None, "cut", "flipped"])
def test_what_was_damaged_is_made_anew(place: _Place, damage: bytes | str | None) -> None:
    """A file that is empty, foreign, missing, cut off or altered is not opened."""
    first = compiled(place.folder)
    data = place.kept.read_bytes()
    match damage:
        case None:
            place.kept.unlink()
        case "cut":
            place.kept.write_bytes(data[:-1])
        case "flipped":
            place.kept.write_bytes(data[:-100] + bytes([data[-100] ^ 1]) + data[-99:])
        case bytes():
            place.kept.write_bytes(damage)
    assert compiled(place.folder) == first
    assert place.made == 2
    assert place.kept.read_bytes()[: module._SIZE] == data[: module._SIZE]


def test_nothing_is_kept_where_python_keeps_nothing(place: _Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """`python -B` and PYTHONDONTWRITEBYTECODE are heeded."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compiled(place.folder)
    assert not place.kept.parent.exists()


def test_a_place_that_cannot_be_written_is_no_error(place: _Place) -> None:
    """An installation that belongs to someone else runs all the same, and nothing half-written stays."""
    place.kept.parent.write_text("a file stands where the folder should be")
    assert compiled(place.folder) == compiled(place.folder)
    assert place.made == 2


def test_nothing_unfinished_stays(place: _Place) -> None:
    """One file, whole."""
    compiled(place.folder)
    assert [path.name for path in place.kept.parent.iterdir()] == [place.kept.name]


def test_content_of_others_is_not_kept(place: _Place, tmp_path: Path) -> None:
    """A folder given by name is read anew each time: its folder is not ours to write into."""
    other = shutil.copytree(place.folder, tmp_path / "other")
    before = sorted(other.rglob("*"))
    compiled(other)
    compiled(other)
    assert place.made == 2
    assert sorted(other.rglob("*")) == before
    assert not place.kept.exists()


def test_it_is_kept_beside_the_compiled_module() -> None:
    """Where Python keeps this module's compiled form, under the name of this Python."""
    kept = module._file()
    assert kept.suffix == ".kept"
    assert sys.implementation.cache_tag in kept.name
