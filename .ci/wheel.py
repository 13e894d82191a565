"""
Builds the sdist, and from it the wheel, and uses the wheel as a newcomer would, on the oldest and newest Python here.

    python3 .ci/wheel.py [PYTHON...]     with other Pythons, if any are named

Each Python gets an environment of its own with the pinned dependencies and the wheel, and no source tree. The commands
find nothing of Node there, and may write nothing beside the package.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from dev import environment  # noqa: E402 -- the root is no package

PYENV = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
KEPT = "from firstweeks import compiled as c; assert c._kept() is not None, 'the content is compiled at each start'"
# What is run, with what it reads from the terminal, and what it must say.
FIRST = (
    (["firstweeks", "--help"], "", "Without a command it starts the interview"),
    (["firstweeks", "--lang", "en", "--country", "GB", "--plain"], "1\n", "Call 999"),
    (["firstweeks", "assess", "person.json", "--format", "text", "--country", "GB"], "", "within 24 hours"),
    (["firstweeks", "check"], "", "no problem"),
    (["firstweeks", "site", "app"], "", "files in app"),
    (["firstweeks", "verify", "app", "--rebuild"], "", "byte for byte"),
    (["python", "-c", KEPT], "", ""),
)


def main(pythons: list[str]) -> int:
    """Build, and try; a command that fails, or says something else, ends it."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = built(Path(folder))
        for python in pythons or oldest_and_newest():
            tried(wheel, python, Path(folder) / Path(python).name)
    return 0


def built(folder: Path) -> Path:
    """The wheel, built from the sdist: whatever the sdist lacks, the wheel lacks too."""
    python = environment("run") / "python"
    run([python, "-m", "hatchling", "build", "-t", "sdist", "-d", folder], cwd=ROOT)
    [sdist] = folder.glob("*.tar.gz")
    offline = {**os.environ, "npm_config_offline": "true", "npm_config_cache": str(folder / "empty")}
    pip = [
        str(python),
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(folder),
        str(sdist),
    ]
    run(pip, cwd=folder, env=offline)
    [wheel] = folder.glob("*.whl")
    print(f"{sdist.name}, {sdist.stat().st_size:,} bytes; {wheel.name}, {wheel.stat().st_size:,} bytes", flush=True)
    return wheel


def oldest_and_newest() -> list[str]:
    """The oldest Python that the project allows and the newest one, of those on this machine."""
    found = []
    for minor in range(11, 30):
        name = f"python3.{minor}"
        # pyenv puts a command of that name on the path that does not run unless it was chosen.
        there = [*map(str, PYENV.glob(f"3.{minor}.*/bin/{name}")), shutil.which(name)]
        found += [python for python in there if python][:1]
    return found[:1] + found[1:][-1:]


def tried(wheel: Path, python: str, folder: Path) -> None:
    """Install the wheel for one Python, and run the first commands there."""
    run([python, "-m", "venv", folder], cwd=ROOT)
    tools = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = [
        str(tools / "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
    ]
    run([*pip, "--require-hashes", "-r", ROOT / "requirements" / "run.txt"], cwd=folder)
    run([*pip, wheel], cwd=folder)
    shutil.copy(ROOT / "examples" / "01-sore-on-one-side.json", folder / "person.json")
    before = listing(folder)
    bare = {"PATH": str(tools), "HOME": str(folder), "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    for command, typed, says in FIRST:
        done = subprocess.run(  # noqa: S603
            [tools / command[0], *command[1:]],
            cwd=folder, env=bare, input=typed, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        said = " ".join(done.stdout.split())
        if done.returncode or done.stderr or says not in said:
            sys.exit(f"{python}: {command} left with {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr}")
    written = {path for path in listing(folder) - before if not path.startswith("app")}
    if written:
        sys.exit(f"{python}: something was written that nobody asked for: {sorted(written)[:5]}")
    print(f"{python}: {len(FIRST)} commands of the installed wheel run as they should", flush=True)


def listing(folder: Path) -> set[str]:
    """All files below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def run(command: Sequence[str | Path], cwd: Path, env: dict[str, str] | None = None) -> None:
    """Run one step; its own message says what went wrong."""
    if subprocess.call(command, cwd=cwd, env=env):  # noqa: S603
        sys.exit(f"this did not work: {' '.join(map(str, command))}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
