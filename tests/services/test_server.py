"""The server as it is started: on this computer alone, silent, and stopped gently; the requests of its page."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

import firstweeks
from firstweeks.cli.app import app

ROOT = Path(__file__).parents[2]
RUN = "from firstweeks.cli import main; main()"
MARK = "zq7mark"


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as trying:
        trying.bind(("127.0.0.1", 0))
        port: int = trying.getsockname()[1]
        return port


@contextmanager
def started(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command, answering, and its address."""
    port = free_port()
    command = [sys.executable, "-c", RUN, "api", "--port", str(port), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        address = f"http://127.0.0.1:{port}"
        try:
            for _ in range(200):
                try:
                    httpx.get(f"{address}/health")
                    break
                except httpx.TransportError:
                    time.sleep(0.1)
            yield process, address
        finally:
            process.kill()


def test_it_answers_on_this_computer_says_nothing_of_it_and_stops_when_told() -> None:
    """One line is all that is ever printed; what is being answered is answered before it stops."""
    with started() as (process, address):
        assert httpx.post(f"{address}/v1/assess", json={"answers": {"fever": MARK}}).status_code == 422
        assert httpx.get(f"{address}/{MARK}").status_code == 404
        assert httpx.get(f"{address}/health", headers={"Host": f"{MARK}.example"}).status_code == 421
        host, port = address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as broken:
            broken.sendall(f"POST /v1/assess HTTP/1.1\r\nHost: localhost\r\n{MARK}\r\n\r\n".encode())
            assert b"400" in broken.recv(100)
        second = CliRunner().invoke(app, ["api", "--port", port])
        assert second.exit_code == 1
        assert "in use" in second.output
        process.send_signal(signal.SIGTERM)
        printed, _ = process.communicate(timeout=20)
        assert process.returncode == 0
        assert printed.count("\n") == 1
        assert "on this computer alone" in printed
        assert MARK not in printed


@pytest.mark.thorough
def test_a_worker_that_dies_is_replaced_and_the_counts_are_those_of_all() -> None:
    """With several workers one may be killed: the others answer, a new one comes, and nothing is counted twice."""
    with started("--workers", "2", "--rate", "0") as (process, address):
        for _ in range(20):
            assert httpx.get(f"{address}/v1/protocol").status_code == 200
        counted = re.findall(r'route="/v1/protocol",status="200"} ([0-9.]+)', httpx.get(f"{address}/metrics").text)
        assert [float(one) for one in counted] == [20]
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="utf-8").split()
        os.kill(int(children[-1]), signal.SIGKILL)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            now = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="utf-8").split()
            if len(now) == len(children) and now != children:
                break
            time.sleep(0.2)
        else:
            pytest.fail("no other worker came")
        assert all(httpx.get(f"{address}/health").status_code == 200 for _ in range(10))


@pytest.mark.parametrize("origin", ["*", "clinic.example", "https://clinic.example/", "null"])
def test_an_origin_is_named_whole_or_refused(origin: str) -> None:
    """No pattern opens the answers to every page."""
    ran = CliRunner().invoke(app, ["api", "--allow-origin", origin])
    assert ran.exit_code == 2
    assert "is no origin" in ran.output


def test_without_the_extra_the_command_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody gets a traceback for a package that is not there."""
    for command, package in (("api", "granian"), ("mcp", "mcp")):
        for name in [name for name in sys.modules if name.startswith("firstweeks.services")]:
            monkeypatch.delitem(sys.modules, name)
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, package, None)
        ran = CliRunner().invoke(app, [command])
        assert ran.exit_code == 2
        assert f'"{package}", which is not installed' in ran.output


def copied(page: str) -> list[list[str]]:
    """The requests of a page that begin with curl, as a shell would take them apart."""
    blocks = re.findall(r"```sh\n(curl .*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)
    return [shlex.split(block.replace("\\\n", " ")) for block in blocks]


@pytest.mark.parametrize("page", ["docs/http.md"])
def test_the_requests_of_the_documentation_are_answered(page: str) -> None:
    """Whoever copies a request from the page gets what the page promises."""
    from services.asking import client  # noqa: PLC0415 -- for these alone

    requests = copied(page)
    assert len(requests) >= 2
    for _, address, *options in requests:
        given = dict(zip(options[::2], options[1::2], strict=True))
        body = given.get("--data") or given["--data-binary"]
        name, _, value = given["-H"].partition(": ")
        said = client()("POST", address.removeprefix("http://127.0.0.1:8080"), content=body, headers={name: value})
        assert said.status_code == 200
        for line, answer in zip(body.splitlines(), said.text.splitlines(), strict=False):
            if "ndjson" in value:
                assert ("problem" in json.loads(answer)) == ("perhaps" in line)
        if address.endswith("/v1/claim"):
            assert said.json()["claim"]["verdict"] == "unsafe"
        elif "ndjson" not in value:
            asked = json.loads(body)
            expected = firstweeks.load().result(asked["answers"], asked["language"], asked["country"])
            assert said.json()["result"]["headline"] == expected.headline
