"""The folder of the app: the same bytes anywhere, nothing remote, everything listed, pages that can do little."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

import firstweeks
from firstweeks.reading.files import SHIPPED
from firstweeks.rendering.words import words
from firstweeks.site.folder import SUMS, Files
from firstweeks.site.headers import HEADERS, POLICY, host_files, policy

ADDRESS = re.compile(r"(?:https?:)?//[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s\"'<>)\\]*", re.IGNORECASE)
# Told to hosts, or checked by people; all else is kept by the service worker.
NOT_KEPT = {"sw.js", "_headers", "hosting/nginx.conf", "hosting/Caddyfile"}


class Page(HTMLParser):
    """The elements of a page, as (tag, attributes), and its title."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.title, self._in = "", ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._in = tag

    def handle_data(self, data: str) -> None:
        if self._in == "title" and not self.title:
            self.title = data

    @property
    def links(self) -> list[str]:
        """What the page itself loads or leads to."""
        found = [attributes.get("href") or attributes.get("src") for _, attributes in self.elements]
        return [link for link in found if link and not link.startswith(("#", "tel:"))]


def pages(app: Files) -> dict[str, Page]:
    return {name: Page(content.decode()) for name, content in app.items() if name.endswith(".html")}


@pytest.mark.thorough
@pytest.mark.parametrize("command", [[], ["--content", str(SHIPPED)]])
def test_the_same_input_gives_the_same_bytes(tmp_path: Path, app: Files, command: list[str]) -> None:
    """Whoever builds the app, wherever and whenever, gets the same files."""
    out = tmp_path / "elsewhere" / "app"
    program = (
        "import os, sys, time; os.umask(0o077); time.time = lambda: 1e9; sys.argv[0] = 'firstweeks';"
        "from firstweeks.cli import main; main()"
    )
    odd = {**os.environ, "TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "0"}
    subprocess.run([sys.executable, "-c", program, "site", str(out), *command], check=True, env=odd, cwd=tmp_path)
    written = {path.relative_to(out).as_posix(): path for path in out.rglob("*") if path.is_file()}
    assert written.keys() - {SUMS} == app.keys()
    assert {name: written[name].read_bytes() for name in app} == dict(app)
    modes = {path.stat().st_mode & 0o777 for path in (out, *out.rglob("*"))}
    assert modes == {0o755, 0o644}
    assert [path.name for path in out.parent.iterdir()] == ["app"]


AWAY = {"https://www.bbc.com/weather", "https://www.weather.com.cn/"}


def test_nothing_is_remote(app: Files) -> None:
    """No file of the app names another host, but sources, pages that find a unit, and where "Leave" leads."""
    content = firstweeks.load().content
    ours = {source.link for source in content.sources.values()} | AWAY
    ours |= {contact.link for country in content.countries.values() for contact in country.routes.values()}
    for name, file in app.items():
        if name.endswith(".png") or name in {"LICENSES.txt", "hosting/nginx.conf", "hosting/Caddyfile"}:
            continue
        foreign = [found for found in ADDRESS.findall(file.decode()) if not found.startswith("http://www.w3.org/")]
        assert [found for found in foreign if not any(url.startswith(found) for url in ours)] == [], name


def test_no_name_or_mark_of_others(app: Files) -> None:
    """The app never passes itself off as someone else's: titles, names and icons are its own, and so is the font."""
    for page in pages(app).values():
        assert "NHS" not in page.title
    manifest = json.loads(app["manifest.webmanifest"])
    assert (manifest["name"], manifest["short_name"]) == ("Weeks", "Weeks")
    assert manifest["theme_color"] == "#4b2a6b"
    assert [name for name in app if re.search(r"icon|logo|font", name) and "nhs" in name.lower()] == []
    assert not any("frutiger" in file.decode().lower() for name, file in app.items() if not name.endswith(".png"))


def test_icons_are_as_large_as_they_say(app: Files) -> None:
    """The home screen shows a sharp icon."""
    manifest = json.loads(app["manifest.webmanifest"])
    assert {icon["src"] for icon in manifest["icons"]} <= app.keys()
    for size in (192, 512):
        assert Image.open(BytesIO(app[f"icons/icon-{size}.png"])).size == (size, size)


def test_every_page_has_the_policy_before_anything_else(app: Files) -> None:
    """No page can run or load what is not ours, on any host and from a file."""
    assert pages(app).keys() >= {"index.html", "404.html"}
    for name, page in pages(app).items():
        loaded = [tag for tag, _ in page.elements if tag in {"link", "script", "img", "style"}]
        tags = [tag for tag, _ in page.elements]
        [place] = [
            place
            for place, (tag, attributes) in enumerate(page.elements)
            if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
        ]
        assert page.elements[place][1]["content"] == policy(meta=True), name
        assert place < tags.index(loaded[0]), name


def test_no_page_has_code_or_style_in_it(app: Files) -> None:
    """What the policy would stop is not written."""
    for page in pages(app).values():
        for tag, attributes in page.elements:
            assert tag not in {"style", "base", "iframe", "object", "embed"}
            assert tag != "script" or "src" in attributes
            assert [name for name in attributes if name == "style" or name.startswith("on")] == []


def test_every_link_leads_to_a_file_of_the_folder(app: Files) -> None:
    """The app works below any path and from a file: its addresses are relative, and each is there."""
    for name, page in pages(app).items():
        links = [link for link in page.links if not ADDRESS.match(link)]
        assert [link for link in links if link not in app and link != "./"] == [], name
    style = app["css/nhsuk-frontend.css"].decode()
    assert {f"css/{found}" for found in re.findall(r"url\(([^)]+)\)", style)} <= app.keys()


def test_every_script_and_style_is_loaded(app: Files) -> None:
    """A script that nobody loads is a mistake in the order of scripts."""
    links = set(pages(app)["index.html"].links)
    later = {"sw.js", "js/sources.js", *(name for name in app if name.startswith(("words/", "diary/", "claims/")))}
    assert {name for name in app if name.endswith((".js", ".css"))} - later <= links
    assert not links & later


def test_scripts_run_in_order(app: Files) -> None:
    """The protocol is there before the script that runs it, and styles of ours can change those of others."""
    links = pages(app)["index.html"].links
    assert [link for link in links if link.endswith(".js")] == ["js/protocol.js", "js/firstweeks.js"]
    assert next(link for link in links if link.endswith(".css")) == "css/nhsuk-frontend.css"


def test_the_worker_keeps_exactly_the_app(app: Files) -> None:
    """Each file that a page may need is kept with its hash, and nothing else."""
    listed = re.search(r"^const BUILD = (\{.*?^\});$", app["sw.js"].decode(), re.MULTILINE | re.DOTALL)
    assert listed is not None
    build = json.loads(listed[1])
    assert build["files"].keys() == app.keys() - NOT_KEPT
    for name, kept in build["files"].items():
        assert base64.b64decode(kept["sha256"]) == hashlib.sha256(app[name]).digest()
    assert build["headers"] == HEADERS


def test_hosts_are_told_all_headers() -> None:
    """On each kind of host the pages can do as little as on the next."""
    for name, text in host_files().items():
        for header, value in HEADERS.items():
            assert header in text, name
            assert value in text, name
    assert policy() == HEADERS["Content-Security-Policy"]
    assert "frame-ancestors" in policy()
    assert "frame-ancestors" not in policy(meta=True)
    assert POLICY["default-src"] == "'none'"
    assert not any("unsafe" in value for value in POLICY.values())


def test_pages_without_scripts_have_every_emergency_number(app: Files) -> None:
    """Where scripts do not run, and where there is no page, help is still on the page in each language."""
    for name in ("index.html", "404.html"):
        text = app[name].decode()
        for country in firstweeks.load().content.countries:
            for language in ("en", "es", "zh-CN"):
                assert words(language)(f"place-{country}.emergency") in text
