"""Which certificate an assessment may name, and what `firstweeks check` says of one."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

import firstweeks
from firstweeks.cli.app import app
from firstweeks.reading.files import CERTIFICATE, content_hash
from words.small_content import write_small_content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small content without a certificate."""
    write_small_content(tmp_path)
    return tmp_path


def named(folder: Path) -> str:
    """The certificate that an assessment by this content names."""
    return firstweeks.load(folder).assess({}).protocol.certificate


def said(folder: Path) -> str:
    """What `firstweeks check` says, on one line."""
    result = CliRunner().invoke(app, ["check", "--content", str(folder)])
    assert result.exit_code == 0, result.output
    return " ".join(result.output.split())


def write(folder: Path, **paper: object) -> bytes:
    """A certificate of this content, with some of it written otherwise."""
    text = json.dumps({"content": content_hash(folder), "proved": True, "claims": {}, **paper}).encode()
    (folder / CERTIFICATE).write_bytes(text)
    return text


def test_a_certificate_of_this_content_is_named(folder: Path) -> None:
    """Whoever is assessed can be told what was proved, by its hash."""
    text = write(folder)
    assert named(folder) == hashlib.sha256(text).hexdigest()
    assert "certificate" in said(folder)
    assert "firstweeks prove" not in said(folder)


PAPERS: dict[str, dict[str, object]] = {
    "a claim is refuted": {"proved": False},
    "nobody says whether it is proved": {"proved": None},
    "proved is a text": {"proved": "true"},
    "proved is a number": {"proved": 1},
    "it is about other content": {"content": "0" * 64},
    "it is about no content": {"content": None},
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_certificate_that_does_not_prove_this_content_is_not_named(folder: Path, name: str) -> None:
    """No one is told that what assessed them was proved, if it was not; and `check` says how to prove it."""
    write(folder, **PAPERS[name])
    assert named(folder) == ""
    assert f"firstweeks prove --content {folder} --certificate {folder / CERTIFICATE}" in said(folder)


@pytest.mark.parametrize("text", ["", "[]", "null", "proved", '{"proved": true', "[" * 100_000])
def test_a_file_that_is_no_certificate_is_not_named(folder: Path, text: str) -> None:
    """Whatever stands in the place of a certificate, people are assessed, and nothing is claimed."""
    (folder / CERTIFICATE).write_text(text, encoding="utf-8")
    assert named(folder) == ""
    assert "does not prove this content" in said(folder)


def test_no_certificate_is_said_to_be_none(folder: Path) -> None:
    """Who writes a protocol learns from `check` that it can be proved."""
    assert named(folder) == ""
    assert "no certificate" in said(folder)
    shutil.rmtree(folder)
