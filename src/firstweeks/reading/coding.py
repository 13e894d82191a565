"""The blocks that tell other systems of a protocol: codes and labels."""

from __future__ import annotations

from firstweeks.model.coding import Code, Label
from firstweeks.reading.suggesting import as_written
from firstweeks.reading.table import Table

FITS = ("equivalent", "wider", "narrower", "inexact")


def code(table: Table) -> Code:
    """What a code of another system, such as SNOMED CT, says of a finding. Only codes that somebody has seen."""
    system = table.text("system", about="the address by which FHIR calls the code system")
    if "system" in table.data and "://" not in system and not system.startswith("urn:"):
        fix = 'write the address, such as "http://snomed.info/sct"'
        table.refuse(f"has system = {as_written(system)}, which is no address", "system", fix)
    at_least = (
        table.number("at_least", about="with `unit`: the least that gives the answer")
        if table.has("at_least")
        else None
    )
    return Code(
        id=str(table.path[-1]),
        system=system,
        code=table.text("code", about="the code itself"),
        display=table.text("display", about="what the system calls it"),
        seen=table.text("seen", about="the package, or the file and its commit, in which the code was seen"),
        finding=table.text("finding", about="the finding that it speaks of"),
        answer=table.text("answer", "", about="the answer that it gives; left out, the finding is asked all the same"),
        value=table.text("value", "", about="only where the value is this code, written SYSTEM|CODE"),
        unit=table.text("unit", "", about="only where it is measured in this unit, by its UCUM code"),
        at_least=at_least,
        within_days=table.number("within_days", 0, about="only a record that is no older; 0 is any"),
        fit=table.one_of("fit", FITS, about="how the code lies to what is asked, as FHIR's concept maps say it"),
        loses=table.text("loses", about="what the code does not say, and the question does"),
        place=table.place,
    )


def label(table: Table) -> Label:
    """A class of sensitive information by its code in HL7's v3-ActCode, put on what is written for others."""
    everywhere = table.flag("everywhere", about="it goes on everything")
    about = table.texts("about", (), about="or where one of these is told: a finding, or `FINDING.OPTION`")
    if everywhere == bool(about):
        says = 'has both "everywhere" and "about"' if everywhere else 'has neither "everywhere" nor "about"'
        table.refuse(says, fix="write everywhere = true, or what it is about")
    return Label(str(table.path[-1]), table.text("display", about="what HL7 calls it"), everywhere, about, table.place)
