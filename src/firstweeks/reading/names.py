"""The names of blocks and options: what a sentence can say."""

from __future__ import annotations

from firstweeks.model.place import Place
from firstweeks.reading.sentence import NAME, WORDS
from firstweeks.reading.table import Table


def block_id(table: Table) -> str:
    """The id that a block gives itself, refused where no sentence could say it."""
    name = table.text("id", about="the name by which everything else calls it: letters, digits, `_` and `-`")
    if name.strip():
        refuse_name(table, f'is called "{name}"', name, table.at("id"))
    return name


def refuse_name(table: Table, says: str, name: str, place: Place) -> None:
    """Refuse a name that sentences cannot say."""
    if name in WORDS:
        table.refuse(f"{says}, a word that sentences are made of", fix="give it another name", place=place)
    elif not NAME.fullmatch(name):
        fix = 'start with a letter, and use letters, digits, "_" and "-" alone'
        table.refuse(f"{says}, which no sentence can say", fix=fix, place=place)
