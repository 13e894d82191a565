"""`firstweeks new`: a protocol of one's own, written whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from firstweeks.cli.app import app
from firstweeks.cli.new import STARTER, NotBegun, begin


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def texts(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }


def test_the_starter_is_copied_under_its_new_name(tmp_path: Path) -> None:
    """Every file of the starter is there, and nothing but the id differs."""
    begin(tmp_path / "mine", "sore-throat")
    copied, original = texts(tmp_path / "mine"), texts(STARTER)
    assert copied["protocol.toml"] == original["protocol.toml"].replace('"my-protocol"', '"sore-throat"')
    assert {**copied, "protocol.toml": ""} == {**original, "protocol.toml": ""}
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize(
    ("folder", "name"), [("nosebleed", "nosebleed"), ("Sore Throat (2)", "sore-throat-2"), ("喉咙痛", "my-protocol")]
)
def test_the_id_comes_from_the_name_of_the_folder(tmp_path: Path, folder: str, name: str) -> None:
    """Without --id the protocol is called as its folder is."""
    assert run("new", tmp_path / folder).exit_code == 0
    assert f'id = "{name}"' in (tmp_path / folder / "protocol.toml").read_text("utf-8")


def test_the_commands_that_it_names_work(tmp_path: Path) -> None:
    """What a newcomer is told to type next finds no problem and proves every claim."""
    written = run("new", tmp_path / "my folder", "--id", "mine")
    assert written.exit_code == 0
    assert f"firstweeks check --content '{tmp_path}/my folder'" in written.output
    checked = run("check", "--content", tmp_path / "my folder")
    assert checked.exit_code == 0, checked.output
    assert "no problem in 3 findings, 4 rules" in checked.output
    assert run("prove", "--content", tmp_path / "my folder").exit_code == 0


def test_an_empty_folder_may_be_there_already(tmp_path: Path) -> None:
    """An empty folder, and folders above that are not there yet, are as good as a new one."""
    (tmp_path / "empty").mkdir()
    begin(tmp_path / "empty", "one")
    begin(tmp_path / "not" / "there" / "yet", "two")
    assert (tmp_path / "empty" / "rules.toml").is_file()
    assert (tmp_path / "not" / "there" / "yet" / "rules.toml").is_file()


def test_what_is_there_is_never_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file, a folder with something in it, and the folder one is in are refused, and stay as they are."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    before = sorted(path.as_posix() for path in tmp_path.rglob("*"))
    for folder, says in {"full": "is not empty", "file": "is a file", "file/below": "is a file"}.items():
        with pytest.raises(NotBegun, match=says):
            begin(tmp_path / folder, "mine")
    with pytest.raises(NotBegun, match="the one you are in"):
        begin(Path(), "mine")
    assert sorted(path.as_posix() for path in tmp_path.rglob("*")) == before


def test_every_reason_is_named_at_once(tmp_path: Path) -> None:
    """A bad id and a full folder are two problems of one refusal."""
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(NotBegun) as refused:
        begin(tmp_path, "Sore Throat")
    assert [problem.says for problem in refused.value.problems] == [
        '"Sore Throat" cannot be the id of a protocol',
        f'"{tmp_path}" is not empty',
    ]


def test_a_failure_on_the_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk is full after some files, no half of a protocol stays behind."""
    copied: list[object] = []
    plain = shutil.copyfile

    def full(source: str, target: str) -> str:
        copied.append(source)
        if len(copied) > 4:
            raise OSError(28, "No space left on device", target)
        return plain(source, target)

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(OSError, match="No space left"):
        begin(tmp_path / "mine", "mine")
    assert list(tmp_path.iterdir()) == []
