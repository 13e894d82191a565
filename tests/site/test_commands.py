"""The commands: what they print, and what they say to a mistake."""

from __future__ import annotations

import http.client
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from threading import Thread

import pytest

from firstweeks.cli.app import app as commands
from firstweeks.cli.app import main
from firstweeks.site.folder import Files
from firstweeks.site.headers import HEADERS
from firstweeks.site.serving import LOCALHOST, server


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["firstweeks", *arguments])
    with pytest.raises(SystemExit) as left:
        main()
    return int(left.value.code or 0)


def test_build_then_verify(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Who gets a folder from elsewhere can tell whether it is what this version builds."""
    out = tmp_path / "app"
    assert run(monkeypatch, "site", str(out)) == 0
    assert run(monkeypatch, "verify", str(out), "--rebuild") == 0
    said = capsys.readouterr().out
    assert "byte for byte" in said
    assert len({line for line in said.splitlines() if line.startswith("SHA-256")}) == 1


def test_a_folder_with_a_list_of_its_own_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A host that changes a file and the list together is found out by building anew."""
    from firstweeks.site.folder import write_folder  # noqa: PLC0415 -- only this test forges

    write_folder({"index.html": b"something else"}, tmp_path / "app")
    assert run(monkeypatch, "verify", str(tmp_path / "app")) == 0
    assert run(monkeypatch, "verify", str(tmp_path / "app"), "--rebuild") == 1
    assert "not what this version" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["site", "README.md"], ["verify", "docs"], ["verify", "nowhere"]])
def test_a_mistake_is_a_message(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong folder is said with what to name instead, and leaves with 1."""
    assert run(monkeypatch, *command) == 1
    error = capsys.readouterr().err
    assert f'"{Path.cwd() / command[1]}"' in error or f'"{command[1]}"' in error
    assert "   = name" in error


def test_a_missing_extra_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who has the core alone is told which extra the app needs."""
    monkeypatch.delitem(sys.modules, "firstweeks.site.building", raising=False)
    monkeypatch.delattr("firstweeks.site.building", raising=False)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert run(monkeypatch, "site", str(tmp_path / "app")) == 2
    assert 'pip install ".[site]"' in " ".join(capsys.readouterr().err.split())


def test_a_port_in_use_is_a_message(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A second server says so and names the option."""
    with socket.socket() as taken:
        taken.bind((LOCALHOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert run(monkeypatch, "serve", "--no-open", "--port", str(port)) == 1
    assert f"port {port} is in use" in capsys.readouterr().err


def test_what_is_served_is_the_app_with_its_headers(app: Files) -> None:
    """Each file comes as built, with every header, whatever the query; anything else is the page that says so."""
    with server(app, 0) as serving:
        Thread(target=serving.serve_forever, daemon=True).start()
        base = f"http://{LOCALHOST}:{serving.server_address[1]}/"
        for name in ("", *app):
            with urllib.request.urlopen(f"{base}{name}?from=here") as response:  # noqa: S310 -- it is ours
                assert response.read() == app[name or "index.html"]
                assert HEADERS.items() <= dict(response.headers).items()
        for name in ("nowhere", "../pyproject.toml", "js/", "%2e%2e/x"):
            with pytest.raises(urllib.error.HTTPError) as missing:
                urllib.request.urlopen(base + name)  # noqa: S310 -- it is ours
            assert missing.value.code == 404
            assert missing.value.read() == app["404.html"]
            missing.value.close()
        serving.shutdown()


def test_only_this_computer_is_answered(app: Files) -> None:
    """A page elsewhere that gives its own name our address learns nothing, whatever it asks for."""
    with server(app, 0) as serving:
        Thread(target=serving.serve_forever, daemon=True).start()
        port = serving.server_address[1]
        statuses = {}
        for host in (
            f"{LOCALHOST}:{port}",
            f"LocalHost:{port}",
            f"[::1]:{port}",
            "example.org",
            f"example.org:{port}",
            "",
        ):
            for method in ("GET", "HEAD"):
                asked = http.client.HTTPConnection(LOCALHOST, port)
                asked.request(method, "/", headers={"Host": host})
                answered = asked.getresponse()
                statuses[host] = answered.status
                assert (app["index.html"] == answered.read()) == (answered.status == 200 and method == "GET")
                asked.close()
        serving.shutdown()
    assert list(statuses.values()) == [200, 200, 200, 421, 421, 421]


@pytest.mark.thorough
def test_serving_stops_without_a_traceback() -> None:
    """Ctrl-C is the way to stop, and no fault."""
    program = "import signal as s; s.signal(s.SIGINT, s.default_int_handler); from firstweeks.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", program, "serve", "--no-open", "--port", "0"], stdout=-1, stderr=-1, text=True
    ) as serving:
        assert serving.stdout is not None
        assert serving.stdout.readline().startswith(f"Firstweeks is at http://{LOCALHOST}:")
        serving.send_signal(signal.SIGINT)
        said, error = serving.communicate(timeout=20)
    assert (said.strip(), error, serving.returncode) == ("Stopped.", "", 0)


def test_every_command_of_the_app_takes_a_content_folder() -> None:
    """A protocol of one's own can be built, shown and compared."""
    from typer.main import get_command  # noqa: PLC0415 -- of no use elsewhere

    known = get_command(commands).commands  # type: ignore[attr-defined]
    for name in ("site", "serve", "verify"):
        assert "--content" in {option for parameter in known[name].params for option in parameter.opts}
