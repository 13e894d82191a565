"""A folder is written whole or not at all, never over what is someone's own, and any change of it is seen."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from firstweeks.site.folder import NO_FILE, SUMS, FolderRejected, sums, verify, write_folder

FILES = {"index.html": b"<p>", "js/a.js": b"1"}


def listing(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_build_replaces_an_earlier_one(tmp_path: Path) -> None:
    """What an earlier build wrote goes, and nothing of it is left."""
    out = tmp_path / "new" / "app"
    write_folder(FILES, out)
    write_folder({"b.html": b""}, out)
    assert listing(out).keys() == {"b.html", SUMS}
    (out / "b.html").unlink()
    write_folder(FILES, out)
    assert verify(out) == sums(FILES)


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    """A folder made for the app serves."""
    write_folder(FILES, tmp_path)
    assert listing(tmp_path) == {**FILES, SUMS: sums(FILES)}


@pytest.mark.parametrize("kind", ["foreign", "added", "changed", "file", "below a file", "here", "no list"])
def test_what_is_someones_own_is_never_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    """A folder that holds anything else than an earlier build is refused, and stays as it is."""
    out = tmp_path / "app"
    if kind in {"file", "below a file"}:
        out.write_text("mine")
    elif kind == "foreign":
        out.mkdir()
        (out / "thesis.txt").write_text("mine")
    else:
        write_folder(FILES, out)
    match kind:
        case "added":
            (out / "notes.txt").write_text("mine")
        case "changed":
            (out / "index.html").write_text("mine")
        case "here":
            monkeypatch.chdir(out)
        case "no list":
            (out / SUMS).write_text("mine")
    before = listing(tmp_path)
    with pytest.raises(FolderRejected):
        write_folder({"b.html": b""}, out / "deeper" if kind == "below a file" else out)
    assert listing(tmp_path) == before


def test_a_build_that_breaks_off_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full the earlier app is still whole."""
    out = tmp_path / "app"
    write_folder(FILES, out)
    before = listing(tmp_path)

    def full(path: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        write_folder({"b.html": b""}, out)
    assert listing(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == ["app"]


def test_every_difference_is_named_at_once(tmp_path: Path) -> None:
    """Whoever verifies a copy hears of each file that is missing, changed or added."""
    out = tmp_path / "app"
    write_folder({**FILES, "c.css": b""}, out)
    (out / "index.html").write_bytes(b"<q>")
    (out / "c.css").unlink()
    (out / "d.js").write_bytes(b"")
    with pytest.raises(FolderRejected) as rejected:
        verify(out)
    said = [(problem.says.partition(":")[0], problem.place) for problem in rejected.value.problems]
    assert said == [("missing", "c.css"), ("added", "d.js"), ("changed", "index.html")]


def _link_to_a_folder(out: Path) -> Path:
    (out / "more").symlink_to(out / "js", target_is_directory=True)
    return out / "more"


def _link_to_itself(out: Path) -> Path:
    (out / "again").symlink_to(out, target_is_directory=True)
    return out / "again"


def _link_in_place_of_a_file(out: Path) -> Path:
    (out / "index.html").rename(out.parent / "index.html")
    (out / "index.html").symlink_to(out.parent / "index.html")
    return out / "index.html"


def _link_in_place_of_a_folder(out: Path) -> Path:
    (out / "js").rename(out.parent / "js")
    (out / "js").symlink_to(out.parent / "js")
    return out / "js"


def _pipe_in_place_of_a_file(out: Path) -> Path:
    (out / "index.html").unlink()
    os.mkfifo(out / "index.html")
    return out / "index.html"


def _endless_device(out: Path) -> Path:
    (out / "index.html").unlink()
    (out / "index.html").symlink_to("/dev/zero")
    return out / "index.html"


@pytest.mark.parametrize(
    "plant",
    [
        _link_to_a_folder,
        _link_to_itself,
        _link_in_place_of_a_file,
        _link_in_place_of_a_folder,
        _pipe_in_place_of_a_file,
        _endless_device,
    ],
)
def test_nothing_but_plain_files_passes(tmp_path: Path, plant: Callable[[Path], Path]) -> None:
    """A link, a pipe or a device is no file of the app: it is named, and neither followed nor read."""
    out = tmp_path / "app"
    write_folder(FILES, out)
    planted = plant(out)
    with pytest.raises(FolderRejected) as rejected:
        verify(out)
    assert (NO_FILE, planted.name) in [(problem.says, problem.place) for problem in rejected.value.problems]
    with pytest.raises(FolderRejected):
        write_folder(FILES, out)
    assert os.path.lexists(planted)


@pytest.mark.parametrize("kind", ["pipe", "link"])
def test_the_list_itself_is_a_plain_file(tmp_path: Path, kind: str) -> None:
    """A list of hashes that is a pipe or a link is not waited for, and not believed."""
    out = tmp_path / "app"
    write_folder(FILES, out)
    (out / SUMS).rename(tmp_path / SUMS)
    if kind == "pipe":
        os.mkfifo(out / SUMS)
    else:
        (out / SUMS).symlink_to(tmp_path / SUMS)
    with pytest.raises(FolderRejected, match="neither a plain file nor a folder"):
        verify(out)


def test_a_file_without_end_is_not_read(tmp_path: Path) -> None:
    """A file of a terabyte in place of one of ours is known to be another at once."""
    out = tmp_path / "app"
    write_folder(FILES, out)
    with (out / "index.html").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(FolderRejected, match="changed"):
        verify(out)


@given(place=st.integers(0, 10_000), value=st.integers(0, 255))
@example(place=228, value=1)
@example(place=228, value=7)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_no_byte_changes_unseen(tmp_path: Path, place: int, value: int) -> None:
    """A copy with one other byte in any file, the list itself included, is never taken for the app."""
    out = tmp_path / "app"
    if not out.exists():
        write_folder(FILES, out)
    paths = sorted(path for path in out.rglob("*") if path.is_file())
    path = paths[place % len(paths)]
    original = path.read_bytes()
    changed = bytearray(original)
    changed[(place // len(paths)) % len(original)] ^= value
    path.write_bytes(changed)
    try:
        if value == 0:
            assert verify(out) == sums(FILES)
        else:
            with pytest.raises(FolderRejected):
                verify(out)
    finally:
        path.write_bytes(original)
