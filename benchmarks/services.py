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
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

import firstweeks
from benchmarks.enduring import endured
from benchmarks.load import Asked, Load, asked, loaded
from benchmarks.servers import ASSESS, assessments, people, served, workers
from benchmarks.tables import table, write
from firstweeks.protocol import Protocol

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks-services.md"
CONNECTIONS = (1, 32, 256)
_LINES = 2_000
_NEXT = "/fhir/QuestionnaireResponse/$next-question"


def _next_questions(protocol: Protocol) -> list[Asked]:
    """The first request of an adaptive form in each language, and the check that it is gone on with."""
    from firstweeks.services.fhir.adaptive import first_response  # noqa: PLC0415 -- needs the extra
    from firstweeks.services.fhir.questionnaire import Form  # noqa: PLC0415

    forms = [Form(protocol, language) for language in protocol.languages]
    bodies = [msgspec.json.encode(first_response(form, "2026-03-01T22:15:00Z")) for form in forms]
    return [asked(_NEXT, body, lambda reply: b'"in-progress"' in reply) for body in bodies]


def measured(seconds: float) -> str:
    """The tables, in Markdown."""
    protocol = firstweeks.load()
    requests = {"assess": assessments(protocol), "next": _next_questions(protocol)}
    fixed = [asked(ASSESS, b"{}", lambda _: True)]
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
    everyone, encode = people(protocol), msgspec.json.encode
    begun = time.process_time()
    for answers in everyone:
        encode(protocol.as_json(answers))
    each = 1000 * (time.process_time() - begun) / len(everyone)
    return f"The assessment alone, in a program, takes {each:.2f} ms of work for one person."


def _worked(pid: int) -> float:
    """The seconds that the workers of a server have worked, by the clock of the processor."""
    ticks = 0
    for one in workers(pid):
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
    everyone = people(protocol)
    lines = [everyone[number % len(everyone)] for number in range(_LINES)]
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
