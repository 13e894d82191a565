"""An sdist carries what the build hook made, so that a wheel is built from it without network."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from firstweeks.site.parts import PARTS, SCRIPT

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.thorough


def build(source: Path, target: str, folder: Path) -> Path:
    """Build one distribution; whatever would have to be fetched fails."""
    offline = {**os.environ, "npm_config_offline": "true", "npm_config_cache": str(folder / "empty")}
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=source, env=offline, check=True, capture_output=True)
    [built] = folder.glob("*.tar.gz" if target == "sdist" else "*.whl")
    return built


def tracked() -> set[str]:
    """The files of the project that are under version control."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S607
    return set(listed.stdout.split("\0"))


def made(names: set[str]) -> set[str]:
    """Those of some files that are parts of the app, made when it is first built."""
    return {name for name in names if name.startswith("src/firstweeks/site/built/")}


def test_sdist_to_wheel_needs_no_network(tmp_path: Path) -> None:
    """Who packages Firstweeks offline gets the whole app, with the licences of its parts and no stray files."""
    sdist = build(ROOT, "sdist", tmp_path)
    with tarfile.open(sdist) as archive:
        names = {member.name.partition("/")[2] for member in archive if member.isfile()}
        assert names - tracked() - {"PKG-INFO", "src/firstweeks/compiled.json"} == made(names)
        archive.extractall(tmp_path / "unpacked", filter="data")
    [source] = (tmp_path / "unpacked").iterdir()
    with zipfile.ZipFile(build(source, "wheel", tmp_path)) as wheel:
        packed = {name: wheel.read(name) for name in wheel.namelist()}
    site = "firstweeks/site/"
    folders = (ROOT / "src/firstweeks" / name for name in ("site", "starter"))
    sources = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    ours = {path.relative_to(ROOT / "src").as_posix() for path in sources if "__pycache__" not in path.parts}
    assert ours <= packed.keys()
    assert {f"{site}built/{name}" for part in PARTS for name in (SCRIPT, *part.styles.values())} <= packed.keys()
    licences = packed[f"{site}built/LICENSES.txt"].decode()
    assert all(part.copyright in licences for part in PARTS)
