"""
The figures that people are given, each worked out from checked inputs and from numbers that stand in the content.

The sources of each formula stand beside its numbers, in care/figures.toml. The twin is site/js/care/figures.js; both
are held by tests/care/vectors.json.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from firstweeks.care.inputs import FigureRejected, Input, Values, as_age, as_date, as_time, read_inputs
from firstweeks.model.problem import Problem

Result = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it takes, the numbers of its formula, and the sources that it rests on."""

    id: str
    inputs: Mapping[str, Input]
    values: Mapping[str, Any]
    sources: tuple[str, ...]


def work_out(figure: Figure, given: Mapping[str, object]) -> Result:
    """
    A figure from what someone gives, as JSON data.

    Raises:
        FigureRejected: with everything that is missing, out of its bounds, not understood, or does not fit together.
    """
    return FORMULAS[figure.id](read_inputs(figure.inputs, given), figure.values)


def rounded(value: float, places: int) -> float:
    """Rounded half up, as both runtimes do it; 2.45 is a half, though a double of it lies a little below."""
    scale = 10.0**places
    return math.floor(value * scale + 0.5 + 1e-9) / scale


def _dating(given: Values, numbers: Mapping[str, Any]) -> Result:
    today = _of(given, "today")
    starts = _starts(given, numbers)
    measured = given.get("measured")
    problems = [
        Problem(f'"{name}" is after today', name, "write a day up to today")
        for name in ("last_period", "ovulation", "transfer", "measured")
        if name in given and _of(given, name) > today
    ]
    if not starts:
        fix = "give last_period, ovulation, transfer with embryo_days, or crown_rump with measured"
        problems.append(Problem("there is no date to count from", "last_period", fix))
    for by, start in starts.items():
        if by not in {problem.place for problem in problems} and not 0 <= today - start <= numbers["longest"]:
            problems.append(Problem(f'by "{by}" this is no day of a pregnancy', by, "check the dates"))
    if problems:
        raise FigureRejected(problems)
    base = next((by for by in ("transfer", "ovulation", "last_period") if by in starts), "")
    stands, difference, allowed = base or "crown_rump", None, None
    if base and "crown_rump" in starts:
        difference = int(starts[base] - starts["crown_rump"])
        by_dates = float(measured or 0) - starts[base]
        allowed = next((days for last, days in numbers["redating"] if by_dates <= last), numbers["redating"][-1][1])
        # A date of transfer is known, and no measurement moves it.
        if base != "transfer" and abs(difference) > allowed:
            stands = "crown_rump"
    return {
        "stands": stands,
        "age": as_age(today - starts[stands]),
        "due": as_date(starts[stands] + numbers["term"]),
        "redated": bool(base) and stands != base,
        "difference": difference,
        "allowed": allowed,
        "estimates": [
            {"by": by, "age": as_age(today - start), "due": as_date(start + numbers["term"])}
            for by, start in starts.items()
        ],
    }


def _starts(given: Values, numbers: Mapping[str, Any]) -> dict[str, float]:
    """The day that a pregnancy is counted from, by each way of dating that there is."""
    found: dict[str, float] = {}
    before = numbers["term"] - numbers["from_ovulation"]
    if "last_period" in given:
        found["last_period"] = _of(given, "last_period") + float(given.get("cycle", 0) or 0)
        found["last_period"] -= numbers["usual_cycle"] if "cycle" in given else 0
    if "ovulation" in given:
        found["ovulation"] = _of(given, "ovulation") - before
    if "transfer" in given:
        found["transfer"] = _of(given, "transfer") - _of(given, "embryo_days") - before
    if "crown_rump" in given:
        length = _of(given, "crown_rump") * numbers["correction"]
        days = numbers["factor"] * math.sqrt(length) + numbers["constant"]
        found["crown_rump"] = _of(given, "measured") - rounded(days, 0)
    return found


def _hcg(given: Values, numbers: Mapping[str, Any]) -> Result:
    hours = (_of(given, "second_at") - _of(given, "first_at")) / 60
    if not numbers["shortest"] <= hours <= numbers["longest"]:
        says = (
            "the second blood test is not after the first" if hours <= 0 else "the two blood tests do not go together"
        )
        fix = f"they need {numbers['shortest']} hours to {numbers['longest'] // 24} days between them"
        raise FigureRejected([Problem(says, "second_at", fix)])
    ratio = _of(given, "second") / _of(given, "first")
    scaled = rounded((ratio ** (numbers["scale"] / hours) - 1) * 100, 1)
    if given.get("same_lab") == "no":
        plan = "other_lab"
    elif hours < numbers["plan_from"]:
        plan = "too_soon"
    elif hours > numbers["plan_to"]:
        plan = "too_late"
    else:
        plan = "rise" if scaled > numbers["rise"] else "fall" if -scaled > numbers["fall"] else "between"
    return {
        "hours": rounded(hours, 1),
        "change": rounded((ratio - 1) * 100, 1),
        "scaled": scaled,
        "plan": plan,
        "sooner": plan == "rise" and _of(given, "second") >= numbers["sooner"],
    }


def _weight(given: Values, numbers: Mapping[str, Any]) -> Result:
    guideline = numbers[str(given["guideline"])]
    mass = _of(given, "before") / (_of(given, "height") / 100) ** 2
    number = next(at for at, row in enumerate(guideline["rows"]) if mass < row[0])
    _, low, high, slow, fast, *twins = guideline["rows"][number]
    several = given.get("babies", 1) != 1
    total = (twins or None) if several else [low, high]
    gained = _of(given, "now") - _of(given, "before") if "now" in given else None
    band = None
    if "age" in given and not several:
        later = max(0.0, _of(given, "age") / 7 - numbers["first_weeks"])
        first = guideline["first"]
        band = [rounded(min(first[0] + later * slow, low), 1), rounded(min(first[1] + later * fast, high), 1)]
    change = None if gained is None else rounded(gained / _of(given, "before") * 100, 1)
    return {
        "bmi": rounded(mass, 1),
        "group": number,
        "total": total,
        "band": band,
        "gained": None if gained is None else rounded(gained, 1),
        "change": change,
        "loss": change is not None and -change >= numbers["loss"],
    }


def _puqe(given: Values, numbers: Mapping[str, Any]) -> Result:
    parts = [
        1 + sum(_of(given, name) > passed for passed in numbers[scale])
        for name, scale in (("nausea", "hours"), ("vomits", "times"), ("retches", "times"))
    ]
    score = sum(parts)
    return {"score": score, "parts": parts, "group": sum(score > highest for highest in numbers["classes"])}


def _caffeine(given: Values, numbers: Mapping[str, Any]) -> Result:
    total = sum(_of(given, name) * each for name, each in numbers["mg"].items() if name in given)
    limit = numbers["limit"]
    return {"total": rounded(total, 0), "left": rounded(max(0, limit - total), 0), "over": total > limit}


def _meals(given: Values, numbers: Mapping[str, Any]) -> Result:
    awake = (_of(given, "sleep") - _of(given, "wake")) % 1440
    shortest, longest = numbers["awake"]
    if not shortest * 60 <= awake <= longest * 60:
        fix = f"a day awake has {shortest} to {longest} hours"
        raise FigureRejected([Problem("these times make no day", "sleep", fix)])
    count = math.ceil(awake / (_of(given, "every") * 60))
    return {"times": [as_time(_of(given, "wake") + math.floor(at * awake / count)) for at in range(count)]}


def _pads(given: Values, numbers: Mapping[str, Any]) -> Result:
    pads, rate = _of(given, "pads"), _of(given, "pads") / _of(given, "hours")
    if not pads:
        wiped = given.get("wiping") == "yes"
        return {"rate": 0, "amount": numbers["wiping"] if wiped else numbers["nothing"]}
    amount = next(amount for amount, least, often in numbers["rows"] if pads >= least and rate >= often)
    return {"rate": rounded(rate, 2), "amount": amount}


def _of(given: Values, name: str) -> float:
    """A number that is there."""
    return float(given[name])


FORMULAS: Mapping[str, Callable[[Values, Mapping[str, Any]], Result]] = {
    "dating": _dating,
    "hcg": _hcg,
    "weight": _weight,
    "puqe": _puqe,
    "caffeine": _caffeine,
    "meals": _meals,
    "pads": _pads,
}
