"""
What the servers bear: requests a second and how long they take, against a floor and against another framework.

    python3 dev.py bench services                    prints the table
    python3 dev.py bench services --quick            two seconds for each figure
    python3 dev.py bench services --write            puts the table into docs/benchmarks-services.md too
    python3 dev.py bench services --endure MINUTES   two workers at 80% load, with slow clients, broken bodies and a
                                                     worker killed: no reply lost or wrong, memory flat

Everything runs on this machine, the client too, so that on few cores it takes from the servers that it measures. Every
server is run by granian with one worker; "work" is the time of the processor that a worker took for a request,
which other programs of a busy machine change least. The floor answers the same bytes without reading what was asked.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Literal

import msgspec

import firstweeks
from benchmarks.load import Asked, Load, asked, loaded
from benchmarks.people import vignettes
from benchmarks.tables import table, write
from firstweeks.model.finding import UNSURE, Kind
from firstweeks.protocol import Protocol

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks-services.md"
CONNECTIONS = (1, 32, 256)
_PEOPLE = 200
_LINES = 2_000
_ASSESS, _NEXT = "/v1/assess", "/fhir/QuestionnaireResponse/$next-question"
_SERVE = """
import sys
from benchmarks import services
from granian.constants import Interfaces, Loops
from granian.log import LogLevels
from granian.server import Server
Server("x", port=int(sys.argv[2]), interface=Interfaces.ASGI, loop=Loops.asyncio, websockets=False,
       backpressure=512, log_level=LogLevels.warning).serve(
       target_loader=getattr(services, sys.argv[1]), wrap_loader=False)
"""


def ours() -> Any:
    """Firstweeks as it is served, without a limit of how often one address may ask."""
    from firstweeks.reading.files import SHIPPED  # noqa: PLC0415 -- in the server's own process
    from firstweeks.services.http.running import loaded as served_app  # noqa: PLC0415
    from firstweeks.services.web.service import Settings  # noqa: PLC0415

    return served_app(SHIPPED, Settings(rate=0))


def floor() -> Any:
    """A server that answers the bytes of one assessment, whatever was asked."""
    body = msgspec.json.encode(firstweeks.load().as_json(_people(firstweeks.load())[0]))
    head = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]

    async def fixed(scope: dict[str, Any], _: object, send: Callable[[dict[str, Any]], Any]) -> None:
        if scope["type"] == "http":
            await send({"type": "http.response.start", "status": 200, "headers": head})
            await send({"type": "http.response.body", "body": body})

    return fixed


def fastapi() -> Any:
    """The same work as FastAPI does it: a model of pydantic for the answers, and its own JSON for the reply."""
    from fastapi import FastAPI  # noqa: PLC0415 -- in the server's own process
    from pydantic import BaseModel, Field, create_model  # noqa: PLC0415

    protocol = firstweeks.load()
    fields: dict[str, Any] = {}
    for finding in protocol.content.findings.values():
        kind: Any = Literal[(*finding.options, UNSURE)]
        if finding.kind is Kind.NUMBER:
            kind = float | Literal["unsure"]
        elif finding.kind is Kind.MANY:
            kind = list[kind] | Literal["unsure"]
        fields[finding.id] = (kind | None, Field(default=None))
    answers = create_model("Answers", **fields)
    person = create_model("Person", answers=(answers, ...), language=(str, "en"), country=(str, "other"))
    app = FastAPI()

    async def assess(asked: BaseModel) -> dict[str, Any]:
        given = asked.answers.model_dump(exclude_none=True)  # type: ignore[attr-defined]
        return protocol.as_json(given)

    assess.__annotations__["asked"] = person
    app.post(_ASSESS)(assess)
    return app


def _people(protocol: Protocol) -> list[dict[str, Any]]:
    """The answers of published cases."""
    return [json.loads(json.dumps(person)) for person in vignettes(protocol)][:_PEOPLE]


def _assessments(protocol: Protocol) -> list[Asked]:
    """A request for each person, and the check that the reply is that person's."""
    found = []
    for answers in _people(protocol):
        expected = msgspec.json.encode(protocol.as_json(answers))
        found.append(asked(_ASSESS, json.dumps({"answers": answers}).encode(), partial(_same, expected)))
    return found


def _same(expected: bytes, body: bytes) -> bool:
    return body == expected or json.loads(body) == json.loads(expected)


def _next_questions(protocol: Protocol) -> list[Asked]:
    """The first request of an adaptive form in each language, and the check that it is gone on with."""
    from firstweeks.services.fhir.adaptive import first_response  # noqa: PLC0415 -- needs the extra
    from firstweeks.services.fhir.questionnaire import Form  # noqa: PLC0415

    forms = [Form(protocol, language) for language in protocol.languages]
    bodies = [msgspec.json.encode(first_response(form, "2026-03-01T22:15:00Z")) for form in forms]
    return [asked(_NEXT, body, lambda reply: b'"in-progress"' in reply) for body in bodies]


@contextmanager
def served(name: str) -> Iterator[tuple[int, int]]:
    """One of the servers of this module in a process of its own, answering; its port and the process."""
    port = _free_port()
    with subprocess.Popen([sys.executable, "-c", _SERVE, name, str(port)]) as process:
        try:
            _answering(port)
            yield port, process.pid
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.socket() as trying:
        trying.bind(("127.0.0.1", 0))
        port: int = trying.getsockname()[1]
        return port


def _answering(port: int) -> None:
    # A busy machine takes its time to start one.
    for _ in range(1200):
        with socket.socket() as trying:
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    msg = "the server did not start"
    raise RuntimeError(msg)


def measured(seconds: float) -> str:
    """The tables, in Markdown."""
    protocol = firstweeks.load()
    requests = {"assess": _assessments(protocol), "next": _next_questions(protocol)}
    fixed = [asked(_ASSESS, b"{}", lambda _: True)]
    contenders: Sequence[tuple[str, str, list[Asked]]] = (
        ("a fixed body (floor)", "floor", fixed),
        ("`/v1/assess`", "ours", requests["assess"]),
        ("FastAPI with pydantic, the same work", "fastapi", requests["assess"]),
        ("FHIR `$next-question`", "ours", requests["next"]),
    )
    rows, works = [], dict[str, float]()
    for count in CONNECTIONS:
        loads = {}
        for label, server, sent in contenders:
            with served(server) as (port, pid):
                asyncio.run(loaded(port, sent, min(count, 8), seconds / 4))
                before = _worked(pid)
                loads[label] = asyncio.run(loaded(port, sent, count, seconds))
                work = (_worked(pid) - before) / max(1, len(loads[label].seconds))
                works[label] = 1000 * work
        rows += [_row(count, label, load, loads, works[label]) for label, load in loads.items()]
    head = (
        "connections",
        "server",
        "work ms",
        "a second",
        "p50 ms",
        "p99 ms",
        "of the floor",
        "of FastAPI",
        "wrong or lost",
    )
    return "\n\n".join([table(head, rows), _alone(protocol), _batch(protocol)])


def _alone(protocol: Protocol) -> str:
    """What the assessment alone takes, without any server."""
    people, encode = _people(protocol), msgspec.json.encode
    begun = time.process_time()
    for answers in people:
        encode(protocol.as_json(answers))
    each = 1000 * (time.process_time() - begun) / len(people)
    return f"The assessment alone, in a program, takes {each:.2f} ms of work for one person."


def _worked(pid: int) -> float:
    """The seconds that the workers of a server have worked, by the clock of the processor."""
    ticks = 0
    for one in _workers(pid):
        fields = Path(f"/proc/{one}/stat").read_text("utf-8").rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _row(count: int, label: str, load: Load, loads: dict[str, Load], work: float) -> list[str]:
    lowest, other = (next(one for name, one in loads.items() if word in name) for word in ("floor", "FastAPI"))
    return [
        str(count),
        label,
        f"{work:.2f}",
        f"{load.rate:,.0f}",
        f"{load.milliseconds(0.5):.1f}",
        f"{load.milliseconds(0.99):.1f}",
        f"{load.rate / lowest.rate:.2f}",
        f"{load.rate / other.rate:.2f}",
        str(load.wrong + load.lost),
    ]


def _batch(protocol: Protocol) -> str:
    """A batch over HTTP against the command on a file, the start of its process left out."""
    people = _people(protocol)
    lines = [people[number % len(people)] for number in range(_LINES)]
    with tempfile.TemporaryDirectory() as folder, served("ours") as (port, _):
        file, one = Path(folder) / "people.jsonl", Path(folder) / "one.jsonl"
        file.write_text("".join(json.dumps(answers) + "\n" for answers in lines), encoding="utf-8")
        one.write_text("{}\n", encoding="utf-8")
        body = "".join(json.dumps({"answers": answers}) + "\n" for answers in lines).encode()
        start = time.perf_counter()
        answered = _batched(port, body)
        batch = time.perf_counter() - start
        command = [sys.executable, "-c", "from firstweeks.cli import main; main()", "assess"]
        took = []
        for given in (file, one):
            start = time.perf_counter()
            subprocess.run([*command, str(given)], check=True, stdout=subprocess.DEVNULL)
            took.append(time.perf_counter() - start)
    ran = took[0] - took[1]
    assert answered == _LINES, answered
    took_each = f"{batch:.1f} s over HTTP, {ran:.1f} s by `firstweeks assess`: {batch / ran:.2f} times"
    return f"A batch of {_LINES:,} lines: {took_each}."


def _batched(port: int, body: bytes) -> int:
    """The lines that a batch is answered with."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    connection.request("POST", "/v1/batch", body, {"Content-Type": "application/x-ndjson"})
    return sum(b'"assessment"' in line for line in connection.getresponse())


def endured(minutes: float) -> str:
    """Two workers for so long at 80% load, disturbed; what was lost, and the memory at the beginning and the end."""
    protocol, port = firstweeks.load(), _free_port()
    command = [sys.executable, "-c", "from firstweeks.cli import main; main()"]
    options = ["api", "--port", str(port), "--workers", "2", "--rate", "0"]
    requests = _assessments(protocol)
    with subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL) as process:
        try:
            _answering(port)
            time.sleep(3)
            full = asyncio.run(loaded(port, requests, 16, 5)).rate
            return asyncio.run(_disturbed(process.pid, port, requests, 0.8 * full, 60 * minutes))
        finally:
            process.terminate()


async def _disturbed(pid: int, port: int, requests: list[Asked], rate: float, seconds: float) -> str:
    stop = asyncio.Event()
    others = [asyncio.create_task(_slow(port, stop)) for _ in range(8)] + [asyncio.create_task(_broken(port, stop))]
    begun = _memory(pid)
    first = await loaded(port, requests, 16, seconds / 2, rate)
    os.kill(_workers(pid)[-1], signal.SIGKILL)
    killed = await loaded(port, requests, 16, 10, rate)
    settled = _memory(pid)
    second = await loaded(port, requests, 16, seconds / 2, rate)
    ended = _memory(pid)
    stop.set()
    await asyncio.gather(*others)
    replies = sum(len(one.seconds) for one in (first, killed, second))
    return (
        f"{replies:,} replies at {rate:,.0f} a second: {first.wrong + killed.wrong + second.wrong} wrong, "
        f"{first.lost + second.lost} lost, and {killed.lost} connections cut by the worker killed. Memory of the "
        f"workers: {begun:.0f} MB at the start, {settled:.0f} MB after the new worker came, {ended:.0f} MB at the end."
    )


async def _slow(port: int, stop: asyncio.Event) -> None:
    """A client that begins a request and never ends it."""
    while not stop.is_set():
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"POST /v1/assess HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n")
            writer.write(b"Content-Type: application/json\r\n\r\n{")
            await asyncio.sleep(3)
            writer.close()
        except OSError:
            await asyncio.sleep(0.1)


async def _broken(port: int, stop: asyncio.Event) -> None:
    """A client that sends what is no request, and bodies that are no JSON."""
    while not stop.is_set():
        for wire in (b"\x00\xff" * 50 + b"\r\n\r\n", asked(_ASSESS, b'{"answers": {', lambda _: True).wire):
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(wire)
                await asyncio.wait_for(reader.read(100), 5)
                writer.close()
            except (OSError, TimeoutError):
                pass
        await asyncio.sleep(0.05)


def _workers(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()]


def _memory(pid: int) -> float:
    """The resident memory of all workers, in MB."""
    pages = [int(Path(f"/proc/{one}/statm").read_text("utf-8").split()[1]) for one in _workers(pid)]
    return sum(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20


def main(arguments: list[str]) -> int:
    """Run it; unknown arguments show how."""
    if arguments[:1] == ["--endure"] and len(arguments) == 2:
        print(endured(float(arguments[1])))
        return 0
    if set(arguments) - {"--write", "--quick"}:
        print(__doc__)
        return 2
    text = measured(2 if "--quick" in arguments else 10)
    print(text)
    if "--write" in arguments:
        write(PAGE, text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
