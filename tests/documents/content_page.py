"""
docs/content.md: every file, block and key of a protocol, made from the readers themselves.

The readers say beside each key what it means, and are watched while they read the protocols that there are: what
they ask for is what can be written. So the page has no list of its own that could be forgotten.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar
from unittest.mock import patch

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from firstweeks.checks.needed_words import ABOUT
from firstweeks.model.finding import Kind
from firstweeks.reading import claims, coding, content, findings, nouns, patterns, sentence
from firstweeks.reading.content import default_layout, read_content
from firstweeks.reading.files import INTERFACE, SHIPPED
from firstweeks.reading.table import Table
from protocols.topics import TOPICS

PAGE = Path(__file__).parents[2] / "docs" / "content.md"
FOLDERS = (*TOPICS.values(), SHIPPED)

# Sentences with what they say; a test parses each.
SENTENCES = {
    "fever is yes": "a yes/no finding has this answer",
    "movements is fewer": "a choice, or an ordered finding, has this option",
    "leg_weakness is at least some": "an ordered finding has this option or a more worrying one",
    "minutes is at least 15": "a number is this or greater; for a smaller one write `not minutes is at least 15`",
    "danger_signs includes stridor": "a list has this option",
    "danger_signs includes any of stridor, chest_indrawing": "a list has one of these options, or several",
    "not danger_signs is empty": "a list has any option at all",
    "fast_breathing": "the condition holds that `[definition]` gives this name",
    "fever is yes and not (stiff_neck is no or age_months is at least 12)": "joined, with brackets round one joint",
    "level is at least today": "the person is told this level or a more urgent one; in advice and claims alone",
}


@dataclass(frozen=True)
class Block:
    """A kind of block: how it is written, the file that it usually stands in, and what it is."""

    title: str
    file: str
    says: str
    keys: Iterable[Key] = ()
    examples: tuple[str, ...] = ()


@dataclass
class Key:
    """One key of one kind of block, as the readers ask for it."""

    name: str
    shape: str | list[str] = ""
    default: Any = None
    about: str = ""
    optional: bool = False
    used: bool = False
    choices: set[tuple[str, ...]] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)

    @property
    def type(self) -> str:
        """What can be written, in words; a closed list where it is the same in every protocol."""
        if len(self.choices) == 1:
            return " or ".join(f"`{choice}`" for choice in next(iter(self.choices)) if choice)
        if isinstance(self.shape, list):
            return "text"
        return {"": "an answer", "sentence": "[sentence](#sentences)"}.get(self.shape, self.shape)

    @property
    def without(self) -> str:
        """What holds where the key is left out."""
        match self.default:
            case None:
                return "nothing" if self.optional else "required"
            case "" | ():
                return "nothing"
            case bool():
                return f"`{str(self.default).lower()}`"
            case tuple():
                return "`[" + ", ".join(f'"{one}"' for one in self.default) + "]`"
            case _:
                return f"`{self.default}`"

    @property
    def goes_with(self) -> str:
        """The kinds of finding that have the key, where not all have it."""
        return f" ({', '.join(sorted(self.kinds))})" if self.kinds and len(self.kinds) < len(Kind) else ""


@dataclass(frozen=True)
class Example:
    """A block as it stands in a protocol."""

    block: str
    kind: str
    folder: Path
    text: str


class Watched(Table):
    """A table that notes what its reader asks for, and how the block is written."""

    folder: ClassVar[Path]
    keys: ClassVar[dict[str, dict[str, Key]]] = {}
    examples: ClassVar[dict[Any, Example]] = {}

    def _describe(self, key: str, shape: str | list[str], default: Any, about: str) -> None:
        # ("advice", ID, "pace") is the block advice.pace, and the top of protocol.toml has no path.
        names = (*self.path[:1], *self.path[2:])
        # A place has a block for each of its routes, under the route's own name.
        if names == ("place", "route"):
            return
        block = "place.route" if names[:2] == ("place", "route") and len(names) == 3 else ".".join(map(str, names))
        kind = str(self.data["kind"]) if block == "finding" else ""
        seen = self.keys.setdefault(block, {}).setdefault(key, Key(key))
        seen.about = about or seen.about
        seen.used |= key in self.data
        seen.kinds |= {kind} - {""} if shape or about else set()
        if shape:
            seen.shape, seen.default = shape, default
        else:
            seen.optional = True
        if isinstance(shape, list):
            seen.choices.add(tuple(shape))
        found = Example(block, kind, self.folder, written(self))
        self.examples.setdefault((self.folder, self.document.name, self.path), found)


def watched() -> tuple[dict[str, dict[str, Key]], list[Example]]:
    """Every key that the readers ask for in the protocols that there are, and every block of these protocols."""
    Watched.keys.clear()
    Watched.examples.clear()
    with patch.object(content, "Table", Watched):
        for folder in FOLDERS:
            Watched.folder = folder
            read_content(folder)
        Watched.folder = INTERFACE
        default_layout.__wrapped__()
    return dict(Watched.keys), [*Watched.examples.values()]


def blocks() -> list[Block]:
    """The kinds of block in the order of the page."""
    keys, examples = watched()

    def block(title: str, file: str, reader: Callable[..., Any] | str, name: str) -> Block:
        says = reader if isinstance(reader, str) else " ".join((inspect.getdoc(reader) or "").split())
        kinds = [kind.value for kind in Kind] if name == "finding" else [""]
        shown = tuple(richest(examples, name, kind) for kind in kinds)
        return Block(title, file, says, sorted(keys[name].values(), key=lambda key: key.name != "id"), shown)

    top = "What the protocol is called, and what holds for it as a whole. `said` may stand at the top of any file."
    return [
        block("The top of `protocol.toml`", "protocol.toml", top, ""),
        block("`[scope]`", "protocol.toml", "Whom the protocol is for.", "scope"),
        block("`[[level]]`", "protocol.toml", nouns.level, "level"),
        block("`[[page]]`", "findings.toml", findings.page, "page"),
        block("`[[finding]]`", "findings.toml", findings.finding, "finding"),
        block("`[rule.ID]`", "rules.toml", nouns.rule, "rule"),
        block("`[raise.ID]`", "rules.toml", nouns.raised, "raise"),
        block("`[contradiction.ID]`", "contradictions.toml", nouns.contradiction, "contradiction"),
        block("`[advice.ID]`", "advice.toml", nouns.advice, "advice"),
        block("`[advice.ID.pace]`", "advice.toml", nouns._pace, "advice.pace"),
        block("`[saying.ID]`", "sayings.toml", nouns.saying, "saying"),
        block("`[handover]`", "sayings.toml", "What a clinician reads first of a summary.", "handover"),
        block("`[[section]]`", "layout.toml", nouns.section, "section"),
        block("`[claim.ID]`", "claims.toml", claims.claim, "claim"),
        block("`[belief.ID]`", "beliefs.toml", nouns.belief, "belief"),
        block("`[danger.ID]`", "beliefs.toml", patterns.danger, "danger"),
        block("`[mention.ID]`", "beliefs.toml", patterns.mention, "mention"),
        block("`[listening]`", "beliefs.toml", patterns.listening, "listening"),
        block("`[source.ID]`", "sources.toml", nouns.source, "source"),
        block("`[place.CODE]`", "places.toml", nouns.country, "place"),
        block("`[place.CODE.route.ID]`", "places.toml", nouns.contact, "place.route"),
        block("`[route.ID]`", "routes.toml", nouns.route, "route"),
        block("`[door.ID]`", "routes.toml", nouns.door, "door"),
        block("`[hazard.ID]`", "hazards.toml", nouns.hazard, "hazard"),
        block("`[code.ID]`", "fhir.toml", coding.code, "code"),
        block("`[label.ID]`", "fhir.toml", coding.label, "label"),
    ]


def page() -> str:
    """The whole page."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 -- Markdown, made of our own words alone
    )
    text = environment.get_template("content_page.md.jinja").render(
        blocks=blocks(),
        grammar=grammar(sentence),
        sentences=SENTENCES,
        claim_grammar=grammar(claims),
        claim_sentences=claim_sentences(),
        laws=", ".join(f"`{law}`" for law in claims.LAWS),
        messages=[{"name": name, "parts": parts, "example": message(name)} for name, parts in ABOUT.items()],
    )
    return re.sub(r"\n{3,}", "\n\n", text).rstrip() + "\n"


def claim_sentences() -> list[str]:
    """A sentence of each kind that claims have, from the protocols that there are."""
    found: dict[str, str] = {}
    for folder in FOLDERS:
        for claim in read_content(folder).content.claims.values():
            for one in claim.always:
                found.setdefault("never" if one.given is None else "always", one.text)
            for compared in claim.compare:
                kind = "given" if compared.as_given is not None else "compare" if compared.when is None else "if"
                found.setdefault(kind, compared.text)
    return [found[kind] for kind in ("always", "never", "compare", "if", "given")]


def grammar(module: ModuleType) -> str:
    """The rules of a grammar, as the docstring of the module that reads it gives them."""
    lines = [line for line in (inspect.getdoc(module) or "").split("\n") if line.startswith("    ")]
    return "\n".join(line[4:] for line in lines)


def message(name: str) -> str:
    """A message of this kind, as the first protocol that has one writes it."""
    pattern = name.replace("ID", r"[\w-]+")
    for folder in FOLDERS:
        for file in sorted(folder.glob("wording/en/*.ftl")):
            found = re.search(rf"(?m)^{pattern} =.*(\n    .*)*", file.read_text("utf-8"))
            if found:
                return found[0]
    msg = f"no protocol has a message {name}"
    raise LookupError(msg)


def richest(examples: Iterable[Example], block: str, kind: str) -> str:
    """The block that shows most: the one with most keys in the first protocol that has any."""
    found = [one for one in examples if (one.block, one.kind) == (block, kind)]
    if not found:
        msg = f"no protocol has a block {block} {kind}"
        raise LookupError(msg)
    first = [one.text for one in found if one.folder == found[0].folder]
    return max(first, key=lambda text: (text.count(" = "), len(text)))


def written(table: Table) -> str:
    """The lines of a block as they stand in its file, up to an empty line or the next header."""
    lines: list[str] = []
    inside = False
    for line in table.document.lines[table.place.line - 1 if table.path else 0 :]:
        if not inside and (line.startswith("[") if not table.path or lines else False):
            break
        if not inside and table.path and not line.strip():
            break
        inside ^= line.count('"""') % 2 == 1
        lines.append(line)
    while lines and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    return "\n".join(lines).strip()


def kind_of(name: str) -> str:
    """The entry of `ABOUT` that a message belongs to."""
    head, _, rest = name.partition("-")
    return f"{head}-ID" if rest else head
