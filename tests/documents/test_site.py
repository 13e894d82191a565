"""The documentation site: every link leads somewhere, and nothing on it is fetched from another host."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from javascript.runners import chromium

ROOT = Path(__file__).parents[2]
OUTSIDE = re.compile(r"""(?:url\(|@import)\s*["']?\s*(?:https?:)?//""")
# What a browser fetches by itself, and by which attribute.
FETCHED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href", "object": "data"}

pytestmark = pytest.mark.thorough


def build(source: Path, out: Path) -> subprocess.CompletedProcess[str]:
    """Build the site of a folder with the settings of ours, and with warnings as errors."""
    strict = ("--quiet", "--fail-on-warning", "--keep-going", "--fresh-env")
    command = [sys.executable, "-m", "sphinx", *strict, "--conf-dir", ROOT / "docs/site", source, out]
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=300)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once."""
    out = tmp_path_factory.mktemp("site")
    built = build(ROOT, out)
    assert (built.returncode, built.stderr) == (0, "")
    return out


class Assets(HTMLParser):
    """The addresses that a page makes a browser fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get(FETCHED.get(tag, ""))
        if address:
            self.found.append(address)


def test_no_page_fetches_from_another_host(site: Path) -> None:
    """Someone who reads the documentation tells no third party about it."""
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 40
    for page in pages:
        assets = Assets()
        assets.feed(page.read_text(encoding="utf-8"))
        assert assets.found or page == site / "index.html", page
        assert [address for address in assets.found if "//" in address] == [], page
    for sheet in [*site.rglob("*.css"), *pages]:
        assert OUTSIDE.findall(sheet.read_text(encoding="utf-8")) == [], sheet


def test_it_is_searched_without_a_network(site: Path) -> None:
    """The search finds pages in a browser that is offline, and the pages ask no other host for anything."""
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 360, "height": 740})
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto((site / "search.html").as_uri() + "?q=gestational")
        page.wait_for_selector("#search-results li a")
        assert "Glossary" in page.inner_text("#search-results")
        for name in ("docs/index.html", "docs/glossary.html", "docs/reference.html"):
            page.goto((site / name).as_uri())
            # No page is wider than a phone: wide tables scroll by themselves.
            assert page.evaluate("document.documentElement.scrollWidth") == 360
        assert [url for url in asked if not url.startswith("file:")] == []


def test_the_first_page_leads_on(site: Path) -> None:
    """Someone who opens the address of the site arrives at the first page."""
    assert 'url=docs/index.html"' in (site / "index.html").read_text(encoding="utf-8")
    assert (site / "docs/index.html").is_file()


@pytest.mark.parametrize(
    ("link", "says"),
    [
        ("[gone](gone.md)", "gone.md"),
        ("[anchor](other.md#nowhere)", "nowhere"),
        ("![picture](gone.png)", "gone.png"),
    ],
)
def test_a_broken_link_fails(link: str, says: str, tmp_path: Path) -> None:
    """A link, a heading or a picture that is not there stops the build, by name."""
    docs = tmp_path / "source/docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# First\n\n## Part\n\n- [Other](other.md)\n", "utf-8")
    (docs / "other.md").write_text(f"# Other\n\n{link}\n", "utf-8")
    built = build(tmp_path / "source", tmp_path / "out")
    assert built.returncode != 0
    assert says in built.stderr


def test_a_page_that_nothing_leads_to_fails(tmp_path: Path) -> None:
    """A page that is in no list of the first page is found."""
    docs = tmp_path / "source/docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# First\n", "utf-8")
    (docs / "alone.md").write_text("# Alone\n", "utf-8")
    built = build(tmp_path / "source", tmp_path / "out")
    assert built.returncode != 0
    assert "alone.md" in built.stderr
