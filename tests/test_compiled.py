"""What is kept of the shipped content: the same as made anew, and never anything else."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from firstweeks import compiled as module
from firstweeks import plain
from firstweeks.circuit.diagram import diagram
from firstweeks.compiled import Compiled, compile_content, compiled, keep
from firstweeks.model.finding import Kind
from firstweeks.protocol import Protocol
from firstweeks.reading.files import SHIPPED


class _Place:
    """A folder of content that counts as the shipped one, and where it is kept; how often it was made anew."""

    def __init__(self, folder: Path, kept: Path) -> None:
        self.folder, self.kept, self.made = folder, kept, 0

    def compile(self, folder: Path) -> Compiled:
        self.made += 1
        return compile_content(folder)


SMALL = Path(__file__).parents[1] / "examples" / "protocols" / "low_back_pain"


@pytest.fixture(params=[SMALL], ids=lambda folder: folder.name)
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> _Place:
    """A place where the content of some folder has been kept as the shipped one is."""
    folder = shutil.copytree(request.param, tmp_path / "content")
    (tmp_path / "beside").mkdir()
    found = _Place(folder, tmp_path / "beside" / "compiled.json")
    monkeypatch.setattr(module, "SHIPPED", folder)
    monkeypatch.setattr(module, "KEPT", found.kept)
    monkeypatch.setattr(module, "compile_content", found.compile)
    assert keep()
    found.made = 0
    return found


def _written(content: Compiled) -> str:
    """Everything of a record, sets in one order: theirs hangs on how each was built."""
    return re.sub(r"frozenset\(\{(.*?)\}\)", lambda found: f"{{{sorted(found[1].split(', '))}}}", repr(content))


@pytest.mark.parametrize("place", [SMALL, SHIPPED], ids=lambda folder: folder.name, indirect=True)
def test_what_was_kept_is_what_would_be_made(place: _Place) -> None:
    """Every record, every place in the files, every node, whatever comparisons leave out."""
    kept = compiled(place.folder)
    assert place.made == 0
    anew = compile_content(place.folder)
    anew = anew._replace(diagram=diagram(anew.circuit.graph, anew.circuit.at_least))
    assert kept == anew
    assert _written(kept) == _written(anew)
    for group in ("rules", "findings", "sources", "claims"):
        ours, others = (getattr(one.checked.content, group).values() for one in (kept, anew))
        assert [one.place for one in ours] == [one.place for one in others]


def test_a_protocol_that_was_kept_answers_the_same(place: _Place) -> None:
    """The same assessment and the same page as from what is made anew."""
    kept, anew = Protocol(compiled(place.folder)), Protocol(compile_content(place.folder))
    first = next(iter(kept.content.findings.values()))
    for answers in ({}, {first.id: first.usual}):
        assert kept.assess(answers) == anew.assess(answers)
        assert kept.next_page(answers) == anew.next_page(answers)


def test_what_fits_is_not_written_again(place: _Place) -> None:
    """The file is written once, whole, and nothing unfinished stays beside it."""
    before = place.kept.stat()
    assert not keep()
    assert place.kept.stat().st_mtime_ns == before.st_mtime_ns
    assert [path.name for path in place.kept.parent.iterdir()] == [place.kept.name]


def test_any_change_of_the_content_is_seen(place: _Place) -> None:
    """A rule that was edited and a rule that runs are never two, even where size and time stay as they were."""
    file = place.folder / "protocol.toml"
    before = file.stat()
    text = file.read_text("utf-8")
    changed = text.replace('version = "2026.11"', 'version = "2026.12"')
    assert changed != text
    file.write_text(changed, "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert compiled(place.folder).checked.content.version == "2026.12"
    assert place.made == 1
    assert keep()
    assert compiled(place.folder).checked.content.version == "2026.12"
    assert place.made == 2


@pytest.mark.parametrize("room", [*module._ROOMS, ""])
def test_any_change_of_the_code_is_seen(
    place: _Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: str
) -> None:
    """Each room that decides what comes out, and the modules that keep it, make it anew when they change."""
    package = tmp_path / "package"
    shutil.copytree(Path(module.__file__).parent, package, ignore=shutil.ignore_patterns("site", "content", "*.pyc"))
    monkeypatch.setattr(module, "__file__", str(package / "compiled.py"))
    assert keep()
    place.made = 0
    compiled(place.folder)
    assert place.made == 0
    files = sorted(path for path in (package / room).iterdir() if path.suffix in module._READ)
    edited = next(path for path in files if room or path.name in module._MODULES)
    edited.write_text(edited.read_text("utf-8") + "\n", "utf-8")
    compiled(place.folder)
    assert place.made == 1


def test_every_room_that_is_needed_counts() -> None:
    """No code runs on the way from the files to what is kept, or back, that the seal does not cover."""
    program = (
        "import sys; from firstweeks.compiled import compile_content; from firstweeks.reading.files import SHIPPED;"
        "compile_content(SHIPPED); print(*[name for name in sys.modules if name.startswith('firstweeks.')])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    # The front door, which is imported with the package, uses what was compiled.
    after = {"assessing", "backends", "interview", "protocol", "schemas"}
    used = {name.split(".")[1] for name in ran.stdout.split()} - after
    # Interface holds no code, but what the software says and in which order.
    assert used == {*module._ROOMS, *(name.removesuffix(".py") for name in module._MODULES)} - {"interface"}


@pytest.mark.parametrize("damage", ["empty", "foreign", "missing", "cut", "flipped", "no number"])
def test_what_was_damaged_is_made_anew(place: _Place, damage: str) -> None:
    """A file that is empty, foreign, missing, cut off or altered is not read."""
    first, data = compiled(place.folder), place.kept.read_bytes()
    damaged = {
        "empty": b"",
        "foreign": b"\0\xff",
        "cut": data[:-1],
        "flipped": data[:-100] + bytes([data[-100] ^ 1]) + data[-99:],
        "no number": data.replace(b"5", b"4", 1),
    }
    if damage == "missing":
        place.kept.unlink()
    else:
        place.kept.write_bytes(damaged[damage])
    assert compiled(place.folder) == first._replace(diagram=None)
    assert place.made == 1


def test_nothing_is_written_at_run_time(place: _Place) -> None:
    """Whoever loads a protocol changes nothing on the disk, whether what is kept fits or not."""
    place.kept.write_bytes(b"")
    compiled(place.folder)
    assert place.kept.read_bytes() == b""
    assert [path.name for path in place.kept.parent.iterdir()] == [place.kept.name]


def test_content_of_others_is_not_kept(place: _Place, tmp_path: Path) -> None:
    """A folder given by name is read anew each time."""
    other = shutil.copytree(place.folder, tmp_path / "other")
    compiled(other)
    compiled(other)
    assert place.made == 2


def test_what_is_not_plain_is_refused() -> None:
    """A list, which could be changed, and an object that is no record are not kept as something else."""
    for value in ([1], {"a": [1]}, object(), (b"",)):
        with pytest.raises(TypeError, match="not plain"):
            plain.to_plain(value)


def test_plain_data_comes_back_as_it_was() -> None:
    """Mappings with any keys, sets, enumerations, nested tuples and plain values."""
    value = ({("a", None): 1, "b": (Kind.MANY, ())}, frozenset({"x", "y"}), 0.1, True, None, "\u2028")
    data = json.dumps([plain.to_plain(value)])
    assert tuple(json.loads(data, object_hook=plain.reader([Kind]))[0]) == (*value,)
