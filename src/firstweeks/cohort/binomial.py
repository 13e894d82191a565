"""
Exact bounds on a share of which some events were seen in some trials.

They are the shares under which so few, or so many, events would still be as likely as the confidence leaves
(Clopper CJ, Pearson ES. Biometrika 1934;26:404-13), found by bisection on the tail of the binomial distribution. The
tail is the regularised incomplete beta function, by its continued fraction (Press WH and others. Numerical Recipes,
3rd edition, 6.4), so that ten million trials take no longer than ten.
"""

from __future__ import annotations

import math

CONFIDENCE = 0.95
_TINY = 1e-300


def upper_bound(events: int, trials: int, confidence: float = CONFIDENCE) -> float:
    """
    The exact one-sided upper bound on a share.

        >>> round(upper_bound(0, 59), 4)
        0.0495
    """
    if not 0 <= events <= trials:
        msg = f"{events} events in {trials} trials"
        raise ValueError(msg)
    if events == trials:
        return 1.0
    low, high = events / trials, 1.0
    while low < (middle := (low + high) / 2) < high:
        if at_most(events, trials, middle) > 1 - confidence:
            low = middle
        else:
            high = middle
    return high


def interval(events: int, trials: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """
    The exact two-sided interval of a share; 0 to 1 where nothing was tried.

        >>> low, high = interval(19, 20)
        >>> round(low, 4), round(high, 4)
        (0.7513, 0.9987)
    """
    side = 1 - (1 - confidence) / 2
    return 1 - upper_bound(trials - events, trials, side), upper_bound(events, trials, side)


def at_most(events: int, trials: int, share: float) -> float:
    """The chance of at most so many events; share strictly between 0 and 1."""
    return beta_share(trials - events, events + 1, 1 - share) if events < trials else 1.0


def beta_share(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function: the share of the beta distribution that lies below x."""
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(a, b, x) / a
    return 1 - front * _fraction(b, a, 1 - x) / b


def _fraction(a: float, b: float, x: float) -> float:
    """The continued fraction, by Lentz's method; it needs about as many steps as the root of the larger parameter."""
    c, d = 1.0, 1 / _off_zero(1 - (a + b) * x / (a + 1))
    found = d
    for m in range(1, 50 + 10 * math.isqrt(int(max(a, b)) + 1)):
        for step in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / _off_zero(1 + step * d)
            c = _off_zero(1 + step / c)
            found *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    return found


def _off_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
