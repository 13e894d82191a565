"""What is counted: how many requests, and how long they took, by route. Nothing of what was asked or answered."""

from __future__ import annotations

from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.values import ValueClass

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
TEXT = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True)
class Metrics:
    """The counters of one server; all its workers write to the same files where it has several."""

    registry: CollectorRegistry
    requests: Counter
    seconds: Histogram
    feedback: Counter

    def count(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count one request; the route is its template, never the path that was asked for."""
        self.requests.labels(route, method, str(status)).inc()
        self.seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        """Everything counted, as Prometheus reads it."""
        if ValueClass.__name__ == "MmapedValue":
            together = CollectorRegistry()
            MultiProcessCollector(together)  # type: ignore[no-untyped-call]
            return generate_latest(together)
        return generate_latest(self.registry)


def metrics() -> Metrics:
    """Counters at nought."""
    registry = CollectorRegistry()
    labels = ("route", "method", "status")
    return Metrics(
        registry,
        Counter("firstweeks_requests", "Requests answered.", labels, registry=registry),
        Histogram("firstweeks_seconds", "Seconds per request.", ("route",), buckets=_SECONDS, registry=registry),
        Counter("firstweeks_feedback", "What was made of cards.", ("outcome", "reason"), registry=registry),
    )
