"""How often one address may ask."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

# More addresses than this are not remembered; the one that was silent for longest is forgotten first.
_MOST = 10_000


class Rate:
    """
    A bucket of requests for each address: it holds `burst`, and fills by `rate` a second.

    Addresses are kept in memory for as long as their bucket is not full, and written nowhere.
    """

    def __init__(self, rate: float, burst: int, clock: Callable[[], float] = monotonic) -> None:
        self.rate, self.burst, self.clock = rate, burst, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, address: str) -> float:
        """Take one request from the bucket of an address: the seconds to wait until there is one, 0 if there is."""
        if not self.rate:
            return 0
        now = self.clock()
        left, since = self._buckets.pop(address, (float(self.burst), now))
        left = min(self.burst, left + (now - since) * self.rate)
        short = max(0.0, 1 - left)
        self._buckets[address] = (left if short else left - 1, now)
        if len(self._buckets) > _MOST:
            self._buckets.popitem(last=False)
        return short / self.rate
