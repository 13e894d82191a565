"""In a real browser: after the first visit the app needs no host, and nothing but the app as built is ever kept."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from app.hosting import Host, hosted
from firstweeks.site.folder import Files, write_folder
from firstweeks.site.headers import HEADERS
from firstweeks.site.worker import worker
from javascript.runners import CHROMIUM, chromium

HOST_FILES = ("sw.js", "_headers", "hosting/nginx.conf", "hosting/Caddyfile")
UPDATE = "navigator.serviceWorker.getRegistration().then((found) => found.update())"

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(shutil.which(CHROMIUM) is None, reason="needs Debian's chromium, as .ci/run installs it"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context()
    opened.set_default_timeout(15_000)
    yield opened
    opened.close()


@pytest.fixture(params=["", "some/where/"], ids=["at the root", "below a path"])
def host(app: Files, request: pytest.FixtureRequest) -> Iterator[Host]:
    with hosted(app, request.param) as found:
        yield found


@dataclass
class Visit:
    """A page, with what it asked for and what it complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def wait(page: Page, condition: str) -> None:
    """Wait until a condition holds; the library's own way needs `eval`, which the policy of the page forbids."""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(100)
    msg = f"never so: {condition}"
    raise AssertionError(msg)


def visit(context: BrowserContext, address: str, *, kept: bool = True) -> Visit:
    """Open the app, and wait until it is kept."""
    seen = Visit(context.new_page())
    context.on("request", lambda request: seen.requests.append(request.url))
    seen.page.on("console", lambda message: seen.errors.append(message.text) if message.type == "error" else None)
    seen.page.on("pageerror", lambda error: seen.errors.append(str(error)))
    seen.page.goto(address)
    if kept:
        wait(seen.page, "navigator.serviceWorker.controller !== null")
    return seen


def changed(app: Files, name: str, addition: bytes) -> dict[str, bytes]:
    """The next version of the app, in which one file is longer."""
    files = {kept: content for kept, content in app.items() if kept not in HOST_FILES}
    files[name] += addition
    return {**app, **files, "sw.js": worker(files).encode()}


def test_after_the_first_visit_no_host_is_needed(context: BrowserContext, host: Host) -> None:
    """On a train without a network every page is there, whatever the query, and nobody was asked for anything since."""
    seen = visit(context, host.address)
    host.stop()
    asked = len(host.asked)
    for path in ("", "?from=a&b=c", "index.html", "index.html?x#y", "404.html"):
        response = seen.page.goto(host.address + path)
        assert response is not None
        assert response.status == 200, path
        assert response.from_service_worker
        assert {name.lower(): value for name, value in HEADERS.items()}.items() <= response.headers.items()
    # Not opened as pages: for a file that is no page a browser itself asks for favicon.ico.
    for path in ("LICENSES.txt", "css/app.css?v=2", "manifest.webmanifest"):
        assert seen.page.evaluate("(path) => fetch(path).then((response) => response.status)", path) == 200
    assert len(host.asked) == asked
    assert seen.errors == []


def test_a_page_that_does_not_exist_still_has_the_numbers(context: BrowserContext, host: Host) -> None:
    """A mistyped address leads to the page with the emergency numbers, without a host too, with its style."""
    seen = visit(context, host.address)
    host.stop()
    for path in ("nowhere", "deep/er/nowhere.html?x"):
        seen.page.goto(host.address + path)
        assert seen.page.url == f"{host.address}404.html"
        assert "999" in seen.page.inner_text("main")
        assert seen.page.evaluate("getComputedStyle(document.body).fontFamily").startswith("-apple-system")
    assert seen.page.evaluate("fetch('nothing.js').then((response) => response.status)") == 404


def test_no_one_else_is_asked(context: BrowserContext, host: Host) -> None:
    """From the first visit on, every request goes to the host of the app."""
    seen = visit(context, host.address)
    seen.page.reload()
    assert [url for url in seen.requests if not url.startswith((host.address, "data:"))] == []
    assert seen.errors == []
    # The same for everybody: all files at the first visit, none for what is read.
    assert {path.removeprefix(f"/{host.below}") for path in host.asked} >= set(host.files) - set(HOST_FILES) - {
        "index.html"
    }


def test_a_new_version_waits_for_the_person(context: BrowserContext, host: Host, app: Files) -> None:
    """Words never change under someone's hands: the new version comes when the person says so."""
    seen = visit(context, host.address)
    host.restart(changed(app, "css/app.css", b"/* new */"))
    seen.page.reload()
    seen.page.evaluate(UPDATE)
    wait(seen.page, "firstweeks.offline.waiting !== null")
    style = "fetch('css/app.css').then((response) => response.text())"
    seen.page.reload()
    assert "/* new */" not in seen.page.evaluate(style)
    wait(seen.page, "firstweeks.offline.waiting !== null")
    with seen.page.expect_navigation():
        seen.page.evaluate("firstweeks.offline.update()")
    assert "/* new */" in seen.page.evaluate(style)
    assert seen.page.evaluate("caches.keys().then((names) => names.length)") == 1
    host.stop()
    seen.page.reload()
    assert "/* new */" in seen.page.evaluate(style)


def test_another_window_is_told_and_not_reloaded(context: BrowserContext, host: Host, app: Files) -> None:
    """Answers in one window are not lost because another window agreed to a new version."""
    first, second = visit(context, host.address), visit(context, host.address)
    second.page.evaluate(
        "window.answers = 1; document.addEventListener('update-done', () => { window.told = true; }); undefined"
    )
    host.restart(changed(app, "css/app.css", b"/* new */"))
    first.page.evaluate(UPDATE)
    wait(first.page, "firstweeks.offline.waiting !== null")
    with first.page.expect_navigation():
        first.page.evaluate("firstweeks.offline.update()")
    wait(second.page, "window.told")
    assert second.page.evaluate("window.answers") == 1


def test_a_file_with_another_byte_is_not_kept(context: BrowserContext, host: Host, app: Files) -> None:
    """A file that was changed on the host or on the way never becomes part of the app on the device."""
    host.restart({**app, "css/app.css": app["css/app.css"] + b" "})
    seen = visit(context, host.address, kept=False)
    wait(seen.page, "caches.keys().then((names) => names.length === 0)")
    seen.page.wait_for_timeout(1500)
    state = "navigator.serviceWorker.getRegistration().then((found) => found ? [found.active, found.waiting] : [])"
    assert [worker for worker in seen.page.evaluate(state) if worker] == []
    assert seen.page.evaluate("caches.keys()") == []


def test_a_tampered_update_leaves_the_old_version_working(context: BrowserContext, host: Host, app: Files) -> None:
    """Someone who takes over the host cannot slip a file in: the version on the device stays, whole."""
    seen = visit(context, host.address)
    tampered = changed(app, "css/app.css", b"/* new */")
    host.restart({**tampered, "index.html": tampered["index.html"] + b"<p>anything</p>"})
    seen.page.evaluate(f"{UPDATE}.then(() => 1, () => 0)")
    seen.page.wait_for_timeout(1500)
    assert seen.page.evaluate("firstweeks.offline.waiting === null")
    host.stop()
    seen.page.reload()
    assert "anything" not in seen.page.inner_text("body")
    assert seen.page.evaluate("caches.keys().then((names) => names.length)") == 1


def test_only_scripts_of_the_app_can_be_made(context: BrowserContext, host: Host) -> None:
    """Text never becomes a script: one policy, and it knows the words of a language and the worker alone."""
    seen = visit(context, host.address)
    refused = """(name) => firstweeks.offline.loadWords(name).then(() => "loaded", (error) => String(error))"""
    for name in ("../js/app/x", "en.js?", "//example.org/en", "en/../../x"):
        assert "not a script of this app" in seen.page.evaluate(
            f"(name) => Promise.resolve().then(() => ({refused})(name)).catch(String)", name
        )
    for attack in (
        "trustedTypes.createPolicy('other', {})",
        "trustedTypes.createPolicy('firstweeks', {})",
        "document.body.innerHTML = '<p>x</p>'",
        "document.createElement('script').src = 'js/offline.js'",
    ):
        assert seen.page.evaluate(
            f"(() => {{ try {{ {attack}; return '' }} catch (error) {{ return error.name }} }})()"
        )


def test_the_folder_opens_as_a_file(context: BrowserContext, tmp_path: Path, app: Files) -> None:
    """From a USB stick the app runs its scripts and styles, with the same policy and no complaint."""
    write_folder(app, tmp_path / "app")
    seen = visit(context, (tmp_path / "app" / "index.html").as_uri(), kept=False)
    assert seen.page.evaluate("typeof firstweeks.offline.loadWords") == "function"
    assert seen.page.evaluate("getComputedStyle(document.body).fontFamily").startswith("-apple-system")
    assert [url for url in seen.requests if not url.startswith("file:")] == []
    assert seen.errors == []
