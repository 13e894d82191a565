"""What is said of a figure: which messages, filled with what. Its twin is site/js/care/saying.js."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from firstweeks.reading.files import CARE, SHIPPED
from firstweeks.rendering.words import Words

Saying = tuple[str, dict[str, str]]


def care_words(language: str, folder: Path = SHIPPED) -> Words:
    """The words of a protocol in a language, with those of its folder care/."""
    return Words(language, folder, care_messages(language, folder))


def care_messages(language: str, folder: Path = SHIPPED) -> str:
    """The Fluent messages of the folder care/ in a language, as one text."""
    paths = sorted((folder / CARE / "wording" / language).glob("*.ftl"))
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def sayings(figure: str, result: dict[str, Any]) -> list[Saying]:
    """The messages that say a figure, in their order, each with the values that it names."""
    texts = {name: plain(value) for name, value in result.items() if type(value) in (int, float, str)}
    head = f"care-figure-{figure}.says"
    match figure:
        case "dating":
            more: list[Saying] = [(f"care-by-{result['stands']}", {})]
            if result["difference"] is not None and result["stands"] != "transfer":
                both = {"difference": plain(abs(result["difference"])), "allowed": plain(result["allowed"])}
                more.append(("care-redated" if result["redated"] else "care-kept", both))
            return [(head, texts), *more]
        case "hcg":
            of_100 = {name: plain(max(0.0, 100 + result[name])) for name in ("change", "scaled")}
            sooner: list[Saying] = [("care-plan-sooner", {})] if result["sooner"] else []
            given = {"after": of_100["change"], "scaled": of_100["scaled"], "hours": texts["hours"]}
            return [(head, given), (f"care-plan-{result['plan']}", {}), *sooner]
        case "weight":
            low, high = map(plain, result["total"] or ("?", "?"))
            found: list[Saying] = [(head, {**texts, "low": low, "high": high})] if result["total"] else []
            found = found or [("care-weight-none", {})]
            if result["band"]:
                found.append(("care-weight-band", dict(zip(("low", "high"), map(plain, result["band"]), strict=True))))
            return [*found, ("care-weight-loss", {})] if result["loss"] else found
        case "puqe":
            return [(head, texts), (f"care-puqe-{result['group']}", {})]
        case "caffeine":
            return [(head, texts), *([("care-caffeine-over", {})] if result["over"] else [])]
        case "meals":
            return [(head, {"times": " · ".join(result["times"])})]
        case _:
            return [(head, texts), (f"care-amount-{result['amount']}", {})]


def plain(value: float | str) -> str:
    """
    A number as people write it, without a fraction that says nothing.

    >>> plain(48.0), plain(64.5), plain("6+3")
    ('48', '64.5', '6+3')
    """
    return value if isinstance(value, str) else format(round(value, 2), "f").rstrip("0").rstrip(".") or "0"
