"""What an edit changes in the text that decides: each rule, definition, finding ... as a sentence, before and after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from firstweeks.model.claim import Claim
from firstweeks.model.condition import AtLeast, Atom, Condition, Is, IsEmpty, Named, leaves
from firstweeks.model.content import Content
from firstweeks.model.finding import Finding, Kind
from firstweeks.model.route import Country
from firstweeks.reading.sentence import sentence_of


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing of the content that means something else now; None where it was not there, or is no more."""

    kind: str
    id: str
    before: str | None
    after: str | None


def edits(old: Content, new: Content) -> tuple[Edit, ...]:
    """Everything that means something else, in the order of the new content; what was removed comes last."""
    before, after = dict(_sentences(old)), dict(_sentences(new))
    return tuple(
        Edit(*key, before.get(key), after.get(key))
        for key in dict.fromkeys((*after, *before))
        if before.get(key) != after.get(key)
    )


def atoms_of(edit: Edit, content: Content) -> Iterator[Atom]:
    """What one side of an edit reads about a person, through definitions and through what the findings wait for."""
    seen: set[str] = set()
    waiting = list(_conditions(edit, content))
    for condition in waiting:
        for leaf in leaves(condition):
            if isinstance(leaf, Named):
                if leaf.name not in seen:
                    seen.add(leaf.name)
                    waiting.append(content.definitions[leaf.name].means)
                continue
            yield leaf
            gate = content.findings[leaf.finding].only_if
            if gate is not None and leaf.finding not in seen:
                seen.add(leaf.finding)
                waiting.append(gate)


def _conditions(edit: Edit, content: Content) -> Iterator[Condition]:
    if edit.kind == "rule" and edit.id in content.rules:
        yield content.rules[edit.id].when
    if edit.kind == "raise" and edit.id in content.raises:
        yield content.raises[edit.id].when
    if edit.kind == "definition" and edit.id in content.definitions:
        yield content.definitions[edit.id].means
    if edit.kind == "protocol":
        yield from (step.when for step in content.raises.values())
    if edit.kind == "finding" and edit.id in content.findings:
        finding = content.findings[edit.id]
        yield from () if finding.only_if is None else (finding.only_if,)
        yield _any_atom(finding)


def _any_atom(finding: Finding) -> Atom:
    """Something that can be said of a finding."""
    match finding.kind:
        case Kind.MANY:
            return IsEmpty(finding.id)
        case Kind.NUMBER:
            return AtLeast(finding.id, finding.range[1] if finding.range else 0)
        case _:
            return Is(finding.id, finding.options[0])


def _sentences(content: Content) -> Iterator[tuple[tuple[str, str], str]]:
    levels = ", ".join(level.id for level in content.levels)
    yield ("protocol", "levels"), levels
    yield ("protocol", "unanswered"), content.unanswered.id
    yield ("protocol", "raise_limit"), content.raise_limit.id
    for finding in content.findings.values():
        yield ("finding", finding.id), _finding(finding)
    for definition in content.definitions.values():
        yield ("definition", definition.id), sentence_of(definition.means)
    for rule in content.rules.values():
        yield ("rule", rule.id), f"{rule.level}: {sentence_of(rule.when)}"
    for step in content.raises.values():
        yield ("raise", step.id), f"one level more: {sentence_of(step.when)}"
    for item in content.contradictions.values():
        unsure = f", {item.unsure} unsure" if item.unsure else ""
        yield ("contradiction", item.id), sentence_of(item.when) + unsure
    for advice in content.advice.values():
        safe = ", only when safe" if advice.only_when_safe else ""
        yield ("advice", advice.id), f"{advice.kind}{safe}: {sentence_of(advice.when)}"
    for claim in content.claims.values():
        yield ("claim", claim.id), _claim(claim)
    for belief in content.beliefs.values():
        yield ("belief", belief.id), belief.verdict + (", urgent" if belief.urgent else "")
    for country in content.countries.values():
        yield ("country", country.id), _country(country)


def _finding(finding: Finding) -> str:
    parts = [str(finding.kind)]
    if finding.options:
        parts.append(", ".join(finding.options))
    if finding.range is not None:
        parts.append(f"from {finding.range[0]:g} to {finding.range[1]:g} {finding.unit}".rstrip())
    if finding.only_if is not None:
        parts.append(f"only if {sentence_of(finding.only_if)}, otherwise {_value(finding.otherwise)}")
    parts.append(f"usually {_value(finding.usual)}")
    parts += [name for name in ("watch", "private") if getattr(finding, name)]
    return "; ".join(parts)


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none of these"
    return f"{value:g}" if isinstance(value, (int, float)) else str(value)


def _claim(claim: Claim) -> str:
    limits = [f"law {claim.law}"] if claim.law else []
    limits += ["for everyone who is shown advice that is only for the safe"] if claim.safe_advice else []
    limits += [f"not of {', '.join(claim.reasons_only)}"] if claim.reasons_only else []
    return "; ".join([*(one.text for one in claim.always), *(one.text for one in claim.compare), *limits])


def _country(country: Country) -> str:
    also = f", also {', '.join(country.also)}" if country.also else ""
    routes = country.routes.items()
    lines = [f"{name} {one.number or one.link} {one.hours}" for name, one in routes if one.number or one.link]
    return "; ".join([f"emergency {country.emergency}{also}", *lines])
