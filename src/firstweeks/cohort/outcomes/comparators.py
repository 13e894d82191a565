"""Simple rules that others use, written as protocols in the same language: for comparison, for nobody's guidance."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from firstweeks.protocol import Protocol, load

FOLDER = Path(__file__).resolve().parents[2] / "comparisons"


@dataclass(frozen=True)
class Comparator:
    """One rule: where it stands, what it is called, and what it does, in a sentence."""

    folder: str
    title: str
    says: str

    def load(self) -> Protocol:
        return load(FOLDER / self.folder)


COMPARATORS = (
    Comparator(
        "danger_signs",
        "Any danger sign",
        "Any bleeding, severe pain, fever, severe vomiting, a fit, fainting or looking very ill: hospital now. Nothing "
        "else counts. After the World Health Organization's list for health workers.",
    ),
    Comparator(
        "referral",
        "Referral guideline",
        "By what a person can tell without being examined: hospital if unstable, today with pain on jolting, within 24 "
        "hours with pain or from 6 weeks with bleeding. After NICE NG126, which is for clinicians.",
    ),
    Comparator(
        "popular_article",
        "Popular article",
        "Pain without bleeding is implantation and no reason to worry; bleeding with pain: a scan today; fainting and "
        "shock: an ambulance.",
    ),
)
