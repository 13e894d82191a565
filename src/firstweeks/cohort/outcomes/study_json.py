"""A study as plain data, for JSON."""

from __future__ import annotations

from typing import Any

import msgspec

from firstweeks.cohort.binomial import CONFIDENCE
from firstweeks.cohort.outcomes.level_counts import LevelCounts, Share, Transitions
from firstweeks.cohort.outcomes.study import Study, Varied
from firstweeks.cohort.outcomes.tornado import Swing


def as_json(study: Study) -> dict[str, Any]:
    """Every figure of a study; what was not measured is null."""
    against = study.previous
    return {
        "simulated": study.origin is not None,
        "origin": msgspec.to_builtins(study.origin),
        "protocol": msgspec.to_builtins(study.protocol),
        "people": study.people,
        "missing_columns": list(study.missing),
        "interval": {"confidence": CONFIDENCE, "sides": 2, "method": "Clopper-Pearson"},
        "told": _told(study.level_counts),
        "others": {counts.name: _told(counts) for counts in study.comparators},
        "against": against
        and {
            "protocol": msgspec.to_builtins(against.protocol),
            "told": _told(against.level_counts),
            "moved": _moved(against.transitions),
        },
        "by_true_answers": study.from_true_answers and _moved(study.from_true_answers),
        "interview": msgspec.to_builtins(study.interviews),
        "figures": {"declared": len(study.figures), "assumed": sum(figure.assumed for figure in study.figures)},
        "varied": study.varied and _varied(study.varied),
    }


def _varied(varied: Varied) -> dict[str, Any]:
    return {
        "every_answer_true": _outcomes(varied.without_noise),
        "noise": {
            effect.name: {**_outcomes(effect.level_counts), "moved": _moved(effect.transitions)}
            for effect in varied.noise
        },
        "missed_per_1000_by_figure": [_swing(swing) for swing in varied.missed_swings],
        "emergency_per_1000_by_figure": [_swing(swing) for swing in varied.emergency_swings],
    }


def _told(counts: LevelCounts) -> dict[str, Any]:
    levels = [level.id for level in counts.levels]
    return {
        **_outcomes(counts),
        "load_per_1000": dict(zip(levels, counts.load, strict=True)),
        "conditions": {
            truth.id: {
                "must_not_miss": truth.must_not_miss,
                "needs": truth.needs.id,
                "enough": truth.enough.id,
                "people": dict(zip(levels, counts.matrix[row].tolist(), strict=True)),
                "told_what_it_needs": _share(counts.sensitivity(row, truth.needs.urgency)),
                "at_least": {
                    level: _share(counts.sensitivity(row, urgency)) for urgency, level in enumerate(levels) if urgency
                },
                "more_urgent_than_needed": counts.above(row),
            }
            for row, truth in enumerate(counts.truths)
        },
    }


def _outcomes(counts: LevelCounts) -> dict[str, Any]:
    return {
        "missed_per_1000": counts.missed,
        "emergency_per_1000": counts.emergency,
        "over_triage_per_1000": counts.over,
    }


def _share(share: Share) -> dict[str, Any] | None:
    if not share.all:
        return None
    low, high = share.interval
    return {"some": share.some, "of": share.all, "share": share.value, "low": low, "high": high}


def _moved(moved: Transitions) -> dict[str, Any]:
    return {
        "lower_per_1000": moved.lower,
        "higher_per_1000": moved.higher,
        "conditions": {
            truth.id: {"lower": moved.lower_of(row), "higher": moved.higher_of(row)}
            for row, truth in enumerate(moved.truths)
            if moved.lower_of(row) or moved.higher_of(row)
        },
    }


def _swing(swing: Swing) -> dict[str, Any]:
    figure = swing.figure
    return {
        "figure": swing.name,
        "chance": figure.chance,
        "low": figure.low,
        "high": figure.high,
        "source": figure.source,
        "at_low": swing.low,
        "at_high": swing.high,
    }
