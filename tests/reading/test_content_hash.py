"""The hash of a content names exactly what it says."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firstweeks.checks.checking import find_problems
from firstweeks.reading.content import read_content
from firstweeks.reading.files import CERTIFICATE, certificate_of, content_hash
from reading.rejections import BASE


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    shutil.copytree(BASE, folder)
    (folder / "wording" / "en").mkdir(parents=True)
    (folder / "wording" / "en" / "levels.ftl").write_text("level-same_day = Today\n", encoding="utf-8")
    return folder


def test_the_same_content_has_the_same_hash(content: Path, tmp_path: Path) -> None:
    """A copy in another folder is the same protocol."""
    shutil.copytree(content, tmp_path / "elsewhere")

    assert content_hash(content) == content_hash(tmp_path / "elsewhere")
    assert read_content(content).content.content_hash == content_hash(content)


def test_line_ends_do_not_matter(content: Path) -> None:
    """The same protocol checked out on Windows has the same hash, and is read the same."""
    before, noun = content_hash(content), read_content(content).content
    for path in content.rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert content_hash(content) == before
    assert read_content(content).content == noun


def test_a_mark_at_the_start_of_a_file_is_read_over(content: Path) -> None:
    """A file that some editor saved with a byte order mark is read like any other."""
    path = content / "rules.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    assert find_problems(read_content(content)) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(data=st.data())
def test_a_changed_byte_changes_it(content: Path, data: st.DataObject) -> None:
    """Any change to a rule or to a word makes it another protocol."""
    path = data.draw(st.sampled_from(sorted(path for path in content.rglob("*") if path.is_file())))
    text = path.read_bytes()
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte not in (text[at], 0x0A, 0x0D)))
    before = content_hash(content)
    try:
        path.write_bytes(text[:at] + bytes([other]) + text[at + 1 :])
        assert content_hash(content) != before
    finally:
        path.write_bytes(text)


def test_what_stands_where_is_part_of_it(content: Path) -> None:
    """A text that moves to another file, and a file that gets another name, change the hash."""
    before = content_hash(content)
    rules, advice = content / "rules.toml", content / "advice.toml"
    one, two = rules.read_bytes(), advice.read_bytes()
    rules.write_bytes(two)
    advice.write_bytes(one)
    moved = content_hash(content)
    rules.rename(content / "rules2.toml")

    assert len({before, moved, content_hash(content)}) == 3


def test_other_files_do_not_matter(content: Path) -> None:
    """A note beside the content is not part of the protocol."""
    before = content_hash(content)
    (content / "README.md").write_text("see rules.toml", encoding="utf-8")
    (content / "folder.toml").mkdir()

    assert content_hash(content) == before
    assert find_problems(read_content(content)) == []


def test_only_a_proof_of_this_content_is_named(content: Path) -> None:
    """An assessment names a certificate only if that says that all claims were proved, of just this content."""
    this, file = content_hash(content), content / CERTIFICATE
    assert certificate_of(content, this) == ""
    for paper in ({"content": this, "proved": True}, {"content": this, "proved": True, "date": "2026-11-22"}):
        file.write_text(json.dumps(paper), encoding="utf-8")
        assert certificate_of(content, this) == hashlib.sha256(file.read_bytes()).hexdigest()
    others: list[object] = [{"content": this, "proved": said} for said in (False, None, 1, "yes", "false", [True])]
    others += [{"content": this}, {"proved": True}, {"content": this[:12], "proved": True}, [], "proved"]
    for other in others:
        file.write_text(json.dumps(other), encoding="utf-8")
        assert certificate_of(content, this) == "", other
    file.write_bytes(b"\xff{")
    assert certificate_of(content, this) == ""
