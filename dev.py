"""
Sets up what one thing needs, from git and Python 3.11 alone, and runs it.

    python3 dev.py run [ARGUMENT...]     the firstweeks command; without arguments, the interview
    python3 dev.py test [ARGUMENT...]    every check and test; arguments go to pytest
    python3 dev.py quick                 every check, and tests but the thorough ones, laws on fewer examples
    python3 dev.py refresh               make anew what is made from the content: certificate, safety pages, conformance
    python3 dev.py conformance           compare what Python and the app say with tests/conformance
    python3 dev.py conformance --write   write down anew what they say, to be reviewed as a difference
    python3 dev.py bench [ARGUMENT...]   the benchmark against other engines, as docs/benchmarks.md describes it
    python3 dev.py bench browser         the same in a browser, as docs/benchmarks-browser.md describes it
    python3 dev.py bench app             size and speed of the app, as docs/benchmarks-app.md describes them
    python3 dev.py bench diary           how soon the screens of a full diary show, into the same page
    python3 dev.py bench walks           people walked through the app on a small phone, into docs/walks.md
    python3 dev.py bench services        what the servers bear, as docs/benchmarks-services.md describes it
    python3 dev.py docs [--serve]        the documentation site in build/docs/; any warning fails; --serve shows it
    python3 dev.py lock                  pin the newest allowed versions, with hashes
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
import venv
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent
DOCUMENTATION = ROOT / "build" / "docs"
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-cache"),
)
CONTENT = "src/firstweeks/content/early_pregnancy"
LABELLED = "tests/beliefs/labelled.jsonl"
# What is made from the content: the page, where a command writes one to its output, and the command.
MADE_FROM_CONTENT = (
    ("", ("firstweeks", "claims-report", LABELLED, "--count", f"{CONTENT}/wording/evidence.toml")),
    ("", ("firstweeks", "prove", "--certificate", f"{CONTENT}/certificate.json")),
    ("", ("firstweeks", "trace", "--write", "docs/safety")),
    ("docs/safety/robustness.md", ("firstweeks", "robustness", "--format", "markdown")),
    ("docs/safety/mutants.md", ("firstweeks", "mutants", "--format", "markdown")),
    ("", ("pytest", "tests/conformance", "--accept")),
)
# The dependency groups that each list of requirements holds.
GROUPS = {
    "run": ("build",),
    "app": ("app",),
    "test": ("build", "app", "test", "docs"),
    "docs": ("build", "docs"),
    "peers": ("build", "peers"),
}
# The extras of the project that each environment installs.
EXTRAS = {
    "run": ["--extra", "site"],
    "test": ["--all-extras"],
    "docs": [],
    "peers": ["--extra", "cohort", "--extra", "service", "--extra", "spark", "--extra", "sql"],
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
            return check_and_test("-m", "not thorough", "--hypothesis-profile", "everyday")
        case ["refresh"]:
            return refresh()
        case ["conformance", *rest]:
            accept = ["--accept"] if rest == ["--write"] else rest
            return subprocess.call([environment("test") / "pytest", "tests/conformance", *accept], cwd=ROOT)  # noqa: S603
        case ["bench", *rest]:
            return bench(*rest)
        case ["docs"]:
            return documentation()
        case ["docs", "--serve"]:
            return documentation() or serve(DOCUMENTATION)
        case ["lock"]:
            return lock()
        case _:
            print(__doc__)
            return 2


def check_and_test(*arguments: str) -> int:
    """Every check, then the tests on all processors, those of a file on one, in the order of the files."""
    tools = environment("test")
    for check in CHECKS:
        print("$", *check, flush=True)
        code = subprocess.call([tools / check[0], *check[1:]], cwd=ROOT)  # noqa: S603
        if code:
            return code
    spread = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
    return subprocess.call([tools / "pytest", *spread, *arguments], cwd=ROOT)  # noqa: S603


def bench(*arguments: str) -> int:
    """One of the benchmarks; those with peers have an environment of their own."""
    browsers = {"browser": "browser", "app": "app_speed", "diary": "diary_speed", "walks": "walks"}
    modules = {name: f"benchmarks.{module}" for name, module in browsers.items()}
    name, *rest = arguments or ("",)
    if name in modules:
        return subprocess.call([environment("test") / "python", "-m", modules[name], *rest], cwd=ROOT)  # noqa: S603
    return subprocess.call([environment("peers") / "python", "-m", "benchmarks", *arguments], cwd=ROOT)  # noqa: S603


def refresh() -> int:
    """Make anew all that is made from the content; what fails, such as a claim that is refuted, ends it."""
    tools = environment("test")
    for page, command in MADE_FROM_CONTENT:
        print("$", *command, *([">", page] if page else []), flush=True)
        done = subprocess.run([tools / command[0], *command[1:]], cwd=ROOT, stdout=subprocess.PIPE, check=False)  # noqa: S603
        if done.returncode:
            print(done.stdout.decode(errors="replace"))
            return done.returncode
        if page:
            (ROOT / page).write_bytes(done.stdout)
    return 0


def documentation() -> int:
    """Build the documentation site; a broken link is an error."""
    tools = environment("docs")
    strict = ("--quiet", "--fail-on-warning", "--keep-going", "--fresh-env", "--write-all")
    build = [str(tools / "sphinx-build"), *strict, "--conf-dir", "docs/site", ".", str(DOCUMENTATION)]
    code = subprocess.call(build, cwd=ROOT)  # noqa: S603
    if not code:
        print(DOCUMENTATION / "docs" / "index.html")
    return code


def serve(folder: Path) -> int:
    """Show a folder on this computer alone, until Control-C."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, suppress(KeyboardInterrupt):
        print(f"http://127.0.0.1:{server.server_port}/ shows it; stop with Control-C", flush=True)
        server.serve_forever()
    return 0


def environment(name: str) -> Path:
    """The folder of commands of a virtual environment with the pinned versions; made once for each lock file."""
    if sys.version_info < (3, 11):  # noqa: UP036 -- the script itself must say so
        sys.exit("Firstweeks needs Python 3.11 or newer; this is " + sys.version.split()[0])
    requirements = ROOT / "requirements" / f"{name}.txt"
    folder = ROOT / ".venv" / name
    tools = folder / ("Scripts" if os.name == "nt" else "bin")
    stamp = folder / "installed"
    wanted = hashlib.sha256(requirements.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        print(f"Setting up {folder.relative_to(ROOT)} ...", file=sys.stderr)
        venv.create(folder, clear=True, with_pip=True)
        pip: list[str | Path] = [tools / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _step(*pip, "--require-hashes", "--no-deps", "-r", requirements)
        _step(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT)
        stamp.write_text(wanted)
    _step(tools / "python", "-c", "from firstweeks.compiled import keep; keep()")
    if name == "test":
        # Python's part of the environment is needed to fetch npm's.
        _step(tools / "python", "-m", "firstweeks.site.parts")
        _step(tools / "python", ".ci/fhir_packages.py")
        _step(tools / "python", ".ci/clients.py")
    return tools


def _step(*command: str | Path) -> None:
    """Run one step of setting up, or end with what to do."""
    if subprocess.call(command, cwd=ROOT):  # noqa: S603
        says = "Setting up did not work; what went wrong stands above. It needs a network the first time."
        sys.exit(f"{says} Then run the same command again.")


def lock() -> int:
    """
    Write requirements/*.txt from pyproject.toml.

    Best with the oldest Python 3.11 at hand: some packages need one of its later releases.
    """
    folder = ROOT / ".venv" / "lock"
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.check_call([python, "-m", "pip", "install", "--quiet", "pip-tools"])  # noqa: S603
    common = ["--quiet", "--generate-hashes", "--strip-extras", "--allow-unsafe", "--no-emit-index-url"]
    common += ["--no-emit-trusted-host", "--no-emit-find-links", "--no-header", "--no-annotate", "--upgrade"]
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    for name, wanted in GROUPS.items():
        extra = folder / f"{name}.in"
        extra.write_text("\n".join(line for group in wanted for line in groups[group]))
        sources = ["pyproject.toml", *EXTRAS[name], str(extra)] if name in EXTRAS else [str(extra)]
        compile_ = [str(python), "-m", "piptools", "compile", *common, "-o", f"requirements/{name}.txt", *sources]
        subprocess.check_call(compile_, cwd=ROOT)  # noqa: S603
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
