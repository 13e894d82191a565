"""Two workers for minutes at 80% of what they bear, with slow clients, broken bodies and a worker killed."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import firstweeks
from benchmarks.load import Asked, asked, loaded
from benchmarks.servers import ASSESS, answering, assessments, free_port, workers


def endured(minutes: float) -> str:
    """Two workers for so long at 80% load, disturbed; what was lost, and the memory at the beginning and the end."""
    protocol, port = firstweeks.load(), free_port()
    command = [sys.executable, "-c", "from firstweeks.cli import main; main()"]
    options = ["api", "--port", str(port), "--workers", "2", "--rate", "0"]
    requests = assessments(protocol)
    with subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL) as process:
        try:
            answering(port)
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
    os.kill(workers(pid)[-1], signal.SIGKILL)
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
        for wire in (b"\x00\xff" * 50 + b"\r\n\r\n", asked(ASSESS, b'{"answers": {', lambda _: True).wire):
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(wire)
                await asyncio.wait_for(reader.read(100), 5)
                writer.close()
            except (OSError, TimeoutError):
                pass
        await asyncio.sleep(0.05)


def _memory(pid: int) -> float:
    """The resident memory of all workers, in MB."""
    pages = [int(Path(f"/proc/{one}/statm").read_text("utf-8").split()[1]) for one in workers(pid)]
    return sum(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20
