"""What the documents name exists."""

from __future__ import annotations

import pkgutil
import re
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from firstweeks import __version__
from firstweeks.cli.app import app

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(
    path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")) if path.is_file()
)
LINK = re.compile(r"\]\(([^)#]+)(#[^)]*)?\)")
QUOTED = re.compile(r"`([^`\n]+)`")
FOLDERS = ("src/", "tests/", "docs/", "examples/", "requirements/", "benchmarks/", ".ci/")
STARTER = ROOT / "src/firstweeks/starter"
ROOMS = tuple(f"{path.name}/" for path in (ROOT / "src/firstweeks").iterdir() if path.is_dir())


def read(document: Path) -> str:
    return document.read_text(encoding="utf-8")


# What a reader names, and what is made in a checkout when it is first wanted.
MADE = (
    "OUT",
    "DIR",
    ".venv/",
    "dist/",
    "site/built/",
    "compiled.json",
    "me.json",
    "wording/LANGUAGE/",
    "nosebleed/wording/es/",
)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(document: Path) -> None:
    """A newcomer who follows a link arrives."""
    links = [target for target, _ in LINK.findall(read(document)) if "://" not in target]
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_exists(document: Path) -> None:
    """A path in the text is a path in the tree."""
    content = ROOT / "src/firstweeks/content/early_pregnancy"
    missing = []
    for name in QUOTED.findall(read(document)):
        if re.fullmatch(r"[\w./-]+\.(py|md|toml|ftl|txt|json|jsonl)|[\w.-]+(/[\w.-]+)*/", name):
            places = [ROOT / name, ROOT / "src/firstweeks" / name, content / name, document.parent / name]
            places += [content / "wording" / name, *content.glob(f"wording/*/{name}")]
            # What the reader of the tutorial has by then, and what every protocol has.
            places += [STARTER / one for one in (name, name.removeprefix("nosebleed/"), f"wording/en/{name}")]
            places += [ROOT / "src/firstweeks/interface" / name]
            if not any(place.exists() for place in places) and not name.startswith(MADE):
                missing.append(name)
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_exists(document: Path) -> None:
    """A command in the text is a command of the program."""
    known = set(get_command(app).commands)  # type: ignore[attr-defined]
    quoted = QUOTED.findall(read(document))
    named = {found[1] for text in quoted if (found := re.match(r"firstweeks ([a-z][a-z-]+)", text))}
    assert named <= known


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_install_hint_names_what_exists(document: Path) -> None:
    """A name on PyPI that we do not own is no hint; a hint names a clone or a wheel, and extras that there are."""
    hints = re.findall(r"pip install \"?([^\s\"`]+)", read(document))
    extras = set(tomllib.loads(read(ROOT / "pyproject.toml"))["project"]["optional-dependencies"])
    assert [hint for hint in hints if re.match(r"firstweeks(\[|$)", hint)] == []
    named = {name for hint in hints for group in re.findall(r"\[([\w,]+)\]", hint) for name in group.split(",")}
    assert named <= extras


def test_every_word_of_the_glossary_is_in_the_code() -> None:
    """A name that the glossary gives for a word is a module, a class or a function."""
    missing = []
    for row in read(ROOT / "docs/glossary.md").splitlines():
        cells = row.split(" | ")
        for name in QUOTED.findall(cells[-1]) if row.startswith("| ") and len(cells) > 2 else ():
            try:
                pkgutil.resolve_name(f"firstweeks.{name}")
            except (ImportError, AttributeError):
                missing.append(name)
    assert missing == []


def test_versions_are_those_of_the_software_and_the_content() -> None:
    """Someone who cites Firstweeks names the version that there is, and the page on versions explains the right one."""
    assert f"\nversion: {__version__}\n" in read(ROOT / "CITATION.cff")
    content = tomllib.loads(read(ROOT / "src/firstweeks/content/early_pregnancy/protocol.toml"))["version"]
    assert f"The version today.** {content} is" in read(ROOT / "docs/releasing.md")
    assert f"firstweeks-{__version__}-py3-none-any.whl" in read(ROOT / "docs/releasing.md")


def test_every_command_has_help() -> None:
    """Every command says what it does."""
    result = CliRunner().invoke(app, ["--help"])
    assert result.exit_code == 0
    for command in get_command(app).commands.values():  # type: ignore[attr-defined]
        assert command.help


def test_every_room_is_on_the_map() -> None:
    """How-it-works names every room, and each decision has its row."""
    text = read(ROOT / "docs/how-it-works.md")
    assert [room for room in ROOMS if room not in text and room != "__pycache__/"] == []
    rows = read(ROOT / "docs/why/README.md")
    assert [p.name for p in (ROOT / "docs/why").glob("*.md") if p.name != "README.md" and p.name not in rows] == []


def test_the_rooms_import_as_the_map_says() -> None:
    """The layers that import-linter holds are the rooms of the map, and each imports only what lies below it."""
    settings = tomllib.loads(read(ROOT / "pyproject.toml"))["tool"]["importlinter"]
    [layers] = [one["layers"] for one in settings["contracts"] if one["type"] == "layers"]
    depth = {room.removeprefix("firstweeks."): place for place, row in enumerate(layers) for room in row.split(" | ")}
    rows = re.findall(r"^\| `([\w/.]+)` \|.*\| ([^|]*) \|$", read(ROOT / "docs/how-it-works.md"), re.MULTILINE)
    imports = {name.rstrip("/").removesuffix(".py"): [*QUOTED.findall(cell)] for name, cell in rows}
    assert depth.keys() == imports.keys() - {"content/early_pregnancy", "interface"}
    for room, below in imports.items():
        assert all(depth[room] < depth[other] for other in below), room
    # The rows go from the nouns up, so that nothing is named before what it is made of.
    order = [depth[room] for room in imports if room in depth]
    assert order == sorted(order, reverse=True)
