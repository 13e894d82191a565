"""How a protocol is told to other systems: what their codes say of its findings, and what is to be kept apart."""

from __future__ import annotations

from dataclasses import dataclass

from firstweeks.model.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """
    What one code of another system says of a finding.

    A record with the code gives the `answer`. With `value`, such as "http://snomed.info/sct|77386006", only one whose
    value is that; with `unit`, only one that is measured in it, and for an answer other than the number itself only
    from `at_least` on. It must be of the last `within_days` days, where that is not 0. Where `answer` is "" and the
    finding is no number, the record says too little: the finding is asked. `seen` names the package or file that
    shows the code, `fit` how it lies to what is asked, in the words of FHIR's concept maps, and `loses` what is lost.
    """

    id: str
    system: str
    code: str
    display: str
    seen: str
    finding: str
    answer: str = ""
    value: str = ""
    unit: str = ""
    at_least: float | None = None
    within_days: float = 0
    fit: str
    loses: str
    place: Place


@dataclass(frozen=True, slots=True)
class Label:
    """
    A class of sensitive information, by its code in HL7's v3-ActCode: a receiver may keep it apart.

    It is put on everything that is written (`everywhere`), or where an answer is told that `about` names: a finding,
    or one of its options, such as "danger_signs.shock".
    """

    id: str
    display: str
    everywhere: bool
    about: tuple[str, ...]
    place: Place
