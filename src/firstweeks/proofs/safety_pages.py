"""The safety case as Markdown pages: the same content gives the same bytes, wherever it runs."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from firstweeks.files import write_whole
from firstweeks.model.content import Content, Hazard
from firstweeks.model.rule import Raise, Rule
from firstweeks.proofs.hazards import RISKS, SEVERITIES, Control, Controls, risk
from firstweeks.proofs.trace import Trace
from firstweeks.reading.nouns import LIKELIHOODS
from firstweeks.reading.sentence import sentence_of
from firstweeks.rendering.markdown import cell, table

_MARK = "<!-- Written by `firstweeks trace --write`: change the content, not this page. -->"
_UNSIGNED = (
    "**No clinical safety officer has signed this.** Every severity and likelihood is the authors' estimate; none was "
    "measured on people, and nobody has accepted a risk. Until then it is a draft to argue with, not a safety case."
)
_LACKING = "no control yet"
_README = """\
# The safety case

What could hurt someone, what keeps it from happening, and how far that was checked; in the form of the hazard log that
DCB0129 and ISO 14971 ask for.

{unsigned}

| page | what it holds |
| --- | --- |
| [hazards.md](hazards.md) | {hazards} hazards: cause, effect, controls, and the risk that stays |
| [trace.md](trace.md) | hazard → control → what is known of it, and back from claims and emergency rules to hazards |
{groups}

`firstweeks trace` looks up every control, and ends with an error if one is not there, if a hazard has none, or if a
claim or an emergency rule controls nothing. `firstweeks trace --write docs/safety` writes these pages.

What is known of a control, and what that does not say:

- A claim is "not run" until a certificate is given: `firstweeks prove --certificate FILE` proves the claims and writes
  one, and `firstweeks trace --certificate FILE` shows each verdict. One of other content is refused.
- "In the test suite": a test of this name is there. Whether it passes, the suite says.
- "Said in": every language has the words. Whether people understand them, nobody has asked.

## How a hazard is rated

Severity, the worst that can well happen: {severities}.

Likelihood, before and after the controls: {likelihoods}.

The risk, from 1 to 5:

{matrix}

The words and the matrix follow the example of the DCB0129 guidance as the authors know it; the document itself was not
read for this. A safety officer replaces both with their own.

## Where there is no control yet

{open}

Each hazard says under "what stays" what its controls leave open.
"""


def write_pages(trace: Trace, controls: Controls, out: Path) -> None:
    """Write every page to a folder, and take away the pages of groups that are no more."""
    wanted = pages(trace, controls, out)
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("rules-*.md"):
        if old.name not in wanted and old.read_text(encoding="utf-8").startswith(_MARK):
            old.unlink()
    for name, text in wanted.items():
        write_whole(out / name, text)


def pages(trace: Trace, controls: Controls, out: Path) -> dict[str, str]:
    """The pages by their file names; links lead from `out` to the content and to the checkout."""
    writer = _Pages(trace, controls, out.resolve())
    found = {"README.md": writer.readme(), "hazards.md": writer.hazards(), "trace.md": writer.matrix()}
    found |= {_page_of(file): writer.group(file) for file in writer.groups}
    return {name: f"{_MARK}\n\n{text}" for name, text in found.items()}


class _Pages:
    def __init__(self, trace: Trace, controls: Controls, out: Path) -> None:
        self.trace, self.controls, self.out = trace, controls, out
        self.content: Content = trace.content
        rules: list[Rule | Raise] = [*self.content.rules.values(), *self.content.raises.values()]
        self.groups = sorted({rule.place.file for rule in rules})
        self._files = {
            **{f"raise:{one.id}": one.place.file for one in self.content.raises.values()},
            **{f"claim:{one.id}": one.place.file for one in self.content.claims.values()},
            **{f"advice:{one.id}": one.place.file for one in self.content.advice.values()},
            **{f"contradiction:{one.id}": one.place.file for one in self.content.contradictions.values()},
            **{f"belief:{one.id}": one.place.file for one in self.content.beliefs.values()},
            **{f"danger:{one.id}": one.place.file for one in self.content.dangers.values()},
        }

    def readme(self) -> str:
        counts = {file: len(self._rules(file)) for file in self.groups}
        rows = [f"| [{_page_of(file)}]({_page_of(file)}) | {_group_of(file)}: {counts[file]} |" for file in self.groups]
        risks = zip(reversed(LIKELIHOODS), reversed(RISKS), strict=True)
        matrix = table(("likelihood", *SEVERITIES), ((word, *map(str, row)) for word, row in risks))
        return _README.format(
            unsigned=_UNSIGNED,
            hazards=len(self.content.hazards),
            groups="\n".join(rows),
            severities=", ".join(f"{number} {word}" for number, word in enumerate(SEVERITIES, 1)),
            likelihoods=", ".join(LIKELIHOODS),
            open="\n".join(self._open()) or "Nothing is marked so.",
            matrix="\n".join(matrix),
        )

    def _open(self) -> Iterator[str]:
        """The hazards that say themselves that a control is lacking."""
        for one in self.content.hazards.values():
            if _LACKING in one.residual:
                yield f"- {_to_hazard(one.id, one.title)}. {one.residual}"

    def hazards(self) -> str:
        found = list(self.content.hazards.values())
        lines = ["# Hazards", "", _UNSIGNED, "", self._protocol(), ""]
        rows = (
            (
                _to_hazard(one.id, one.title, here=True),
                _severity(one),
                f"{one.before} → {one.after}",
                _risks(one),
                str(len(one.controls)),
            )
            for one in found
        )
        lines += table(("hazard", "severity", "likelihood", "risk", "controls"), rows)
        for one in found:
            lines += self._hazard(one)
        return _text(lines)

    def _hazard(self, hazard: Hazard) -> Iterator[str]:
        yield from ("", f"## {hazard.id}", "", f"**{cell(hazard.title)}.**", "")
        yield f"- Cause: {hazard.cause}"
        yield f"- Effect: {hazard.effect}"
        yield f"- Severity: {_severity(hazard)}"
        yield f"- Likelihood: {hazard.before} without the controls, {hazard.after} with them; risk {_risks(hazard)}"
        yield "- Controls:"
        yield from (f"  - {self._control(one)}" for one in self.trace.controls[hazard.id])
        yield f"- What stays: {hazard.residual}"

    def matrix(self) -> str:
        lines = ["# Trace", "", _UNSIGNED, "", self._protocol(), "", "## From hazards to controls", ""]
        known = [
            ("" if number else _to_hazard(hazard), self._control(one), one.says)
            for hazard, controls in self.trace.controls.items()
            for number, one in enumerate(controls)
        ]
        lines += table(("hazard", "control", "what is known"), known)
        claims = self.content.claims.values()
        lines += ["", "## From claims to hazards", ""]
        lines += table(
            ("claim", "hazards"),
            ((self._link(one.place.file, one.id), self._hazards_of("claim", one.id)) for one in claims),
        )
        emergencies = [self.content.rules[name] for name in self.trace.emergency_rules]
        lines += ["", "## From the rules of emergencies to hazards", ""]
        lines += table(
            ("rule", "level", "hazards"),
            ((_to_rule(rule), rule.level.id, self._hazards_of("rule", rule.id)) for rule in emergencies),
        )
        faults = list(self.trace.faults())
        lines += ["", "## Orphans and dead references", "", *([f"- {cell(one)}" for one in faults] or ["None."])]
        return _text(lines)

    def group(self, file: str) -> str:
        rules = self._rules(file)
        decides = "The most urgent rule that holds decides. " if any(isinstance(rule, Rule) for rule in rules) else ""
        raised = "A raise adds one level, once. " if any(isinstance(rule, Raise) for rule in rules) else ""
        lines = [f"# {_group_of(file).capitalize()}", "", f"{decides}{raised}From {self._link(file, file)}.", ""]
        lines += [_UNSIGNED.partition(" Every")[0], "", *_chart(rules, self.content), ""]
        lines += table(("rule", "when", "level", "sources", "hazards"), map(self._rule, rules))
        lines += ["", f"[The other pages](README.md). What a name such as `unlocated` means: {self._definitions()}."]
        return _text(lines)

    def _rule(self, rule: Rule | Raise) -> tuple[str, ...]:
        kind = "rule" if isinstance(rule, Rule) else "raise"
        sources = ", ".join(self._source(name) for name in rule.sources)
        return f"`{rule.id}`", sentence_of(rule.when), _level(rule), sources, self._hazards_of(kind, rule.id)

    def _rules(self, file: str) -> list[Rule | Raise]:
        """The rules of a file, the most urgent first, then its raises."""
        rules = [rule for rule in self.content.rules.values() if rule.place.file == file]
        raises = [step for step in self.content.raises.values() if step.place.file == file]
        return [*sorted(rules, key=lambda rule: -rule.level.urgency), *raises]

    def _definitions(self) -> str:
        files = sorted({definition.place.file for definition in self.content.definitions.values()})
        return ", ".join(self._link(file, file) for file in files) or "there are none"

    def _control(self, control: Control) -> str:
        """The control as a link to where it stands."""
        content, name = self.content, control.name
        match control.kind:
            case "rule" if name in content.rules:
                return f"rule {_to_rule(content.rules[name])}"
            case "test":
                file, _, function = name.partition("::")
                return f"test {self._link(self.controls.checkout / file, function)}"
            case "document":
                return f"document {self._link(self.controls.checkout / name, name)}"
            case _:
                file = self._files.get(control.reference, "")
                return f"{control.kind} {self._link(file, name)}"

    def _link(self, file: str | Path, shown: str) -> str:
        """A link to a file of the content, or of the checkout; plain where it is not there."""
        path = (self.controls.folder / file).resolve()
        if not path.is_file():
            return f"`{shown}`"
        return f"[{shown}]({Path(os.path.relpath(path, self.out)).as_posix()})"

    def _source(self, name: str) -> str:
        source = self.content.sources.get(name)
        return f"[{name}]({source.link})" if source and source.link else name

    def _hazards_of(self, kind: str, name: str) -> str:
        return ", ".join(_to_hazard(one) for one in self.trace.hazards_of(kind, name)) or "none"

    def _protocol(self) -> str:
        return f"Protocol {self.content.id}, version {self.content.version}."


def _chart(rules: Iterable[Rule | Raise], content: Content) -> Iterator[str]:
    """The rules as questions in a row, the most urgent first; each ends in its level."""
    yield from ("```mermaid", "flowchart TD", '    start(["start"])')
    last, ends = "start -->", dict[str, str]()
    for number, rule in enumerate(rules, 1):
        asked = "<br/>".join(textwrap.wrap(sentence_of(rule.when), 60, break_on_hyphens=False))
        name = rule.level.id if isinstance(rule, Rule) else f"one level more, at most {content.raise_limit.id}"
        end = ends.setdefault(name, f"end{len(ends) + 1}")
        yield f'    q{number}{{{{"<b>{rule.id}</b><br/>{asked}"}}}}'
        yield f"    {last} q{number}"
        yield f"    q{number} -->|yes| {end}"
        last = f"q{number} -->|no|"
    yield from (f'    {end}(["{name}"])' for name, end in ends.items())
    yield from ('    other(["none of these"])', f"    {last} other", "```")


def _level(rule: Rule | Raise) -> str:
    return rule.level.id if isinstance(rule, Rule) else "one more"


def _severity(hazard: Hazard) -> str:
    return f"{hazard.severity} {SEVERITIES[hazard.severity - 1]}"


def _risks(hazard: Hazard) -> str:
    return f"{risk(hazard, hazard.before)} → {risk(hazard, hazard.after)}"


def _to_hazard(name: str, shown: str = "", *, here: bool = False) -> str:
    return f"[{cell(shown or name)}]({'' if here else 'hazards.md'}#{name.lower()})"


def _to_rule(rule: Rule) -> str:
    return f"[{rule.id}]({_page_of(rule.place.file)})"


def _group_of(file: str) -> str:
    """What the rules of a file are about, by its name."""
    return Path(file).with_suffix("").as_posix().removeprefix("rules/").replace("_", " ").replace("/", " ")


def _page_of(file: str) -> str:
    return f"rules-{_group_of(file).replace(' ', '-')}.md"


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
