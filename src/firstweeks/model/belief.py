"""What people read elsewhere: popular claims, what they are recognised by, and what a text leaves out."""

from __future__ import annotations

from dataclasses import dataclass, field

from firstweeks.model.place import Place


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a pattern: any of these concepts must be said, be denied ("no"), or not come up at all ("never")."""

    concepts: tuple[str, ...]
    need: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a text says, as concepts: it matches where each of its terms holds."""

    terms: tuple[Term, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Belief:
    """
    A popular claim and its verdict; `urgent` ones open with the warning.

    A text makes the claim where it matches a pattern of `says`, or one of `otherwise` where it makes no other claim,
    but not in a sentence that matches one of `opposite`: that says what is sound.
    """

    id: str
    verdict: str
    urgent: bool
    sources: tuple[str, ...]
    says: tuple[Pattern, ...]
    otherwise: tuple[Pattern, ...] = ()
    opposite: tuple[Pattern, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True)
class Danger:
    """A sign that is answered before any claim, where a text matches a pattern of `says`."""

    id: str
    says: tuple[Pattern, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mention:
    """What a safe text must mention; it does where it matches a pattern of `says`."""

    id: str
    says: tuple[Pattern, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Listening:
    """
    How texts are read.

    To deny a concept of `deniable` is another thing than to say it; of any other concept the mention counts. A text
    that matches a pattern of `warns`, and does not ask, makes no unsafe claim. One that matches a pattern of
    `refutes`, and does not ask, makes no claim at all: whatever comforts in it is what it calls false. A concept of
    `little` words is heard wherever it stands, and hides no other; `terse` has no words, and is heard of a sentence
    that says little else. A text that neither denies nor matches a pattern of `states` only speaks of an unsafe
    claim. One that comforts, or tells of something `grave`, makes a partly or wholly supported claim only by a
    pattern that speaks of that too; and a supported one, only if what it denies is spoken of. In an article only
    what says something of `concludes`, or denies something, claims what is unsafe or unsupported. Concepts of `own`
    show that someone writes about themselves. A concept of `context` that an article says anywhere holds for each
    of its sentences. What matches a pattern of `advises` is advice to others: from the first concept of that
    pattern on it tells of no danger. What matches a pattern of `aside` only speaks of a subject, or of another
    thing by the same words: it makes no claim.
    """

    deniable: frozenset[str] = frozenset()
    warns: tuple[Pattern, ...] = ()
    refutes: tuple[Pattern, ...] = ()
    comforts: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    concludes: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    advises: tuple[Pattern, ...] = ()
    aside: tuple[Pattern, ...] = ()
    grave: frozenset[str] = frozenset()
    little: frozenset[str] = frozenset()
    terse: frozenset[str] = frozenset()
    states: tuple[Pattern, ...] = ()
    place: Place = field(default=Place("protocol.toml", 1))

    @property
    def concepts(self) -> frozenset[str]:
        """Every concept that it speaks of."""
        return (
            self.comforts
            | self.asks
            | self.concludes
            | self.own
            | self.context
            | self.little
            | {concept for one in self._patterns for term in one.terms for concept in term.concepts} - self.terse
        )

    @property
    def _patterns(self) -> tuple[Pattern, ...]:
        return (*self.warns, *self.refutes, *self.advises, *self.aside, *self.states)
