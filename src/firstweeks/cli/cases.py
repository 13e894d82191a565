"""`firstweeks cases`: pairs of people who differ in one answer, for a clinician to sign and for tests to run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from firstweeks.cli.extras import needs
from firstweeks.cli.interview import choose
from firstweeks.cli.options import SHIPPED, Content, Language
from firstweeks.files import write_whole
from firstweeks.protocol import load
from firstweeks.rendering.region import guess_language
from firstweeks.rendering.words import languages, words

_FORMAT = "A document to sign, or JSON lines for tests."
_RULE = "Only the pairs of this rule or raise."
_FILE = "Write to this file."


def cases(
    content: Content = SHIPPED,
    lang: Language = "",
    form: Annotated[Literal["markdown", "vignettes"], typer.Option("--format", help=_FORMAT)] = "markdown",
    rule: Annotated[str, typer.Option("--rule", metavar="ID", help=_RULE, show_default=False)] = "",
    file: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help=_FILE, show_default=False)] = None,
) -> None:
    """For each answer that a rule asks for, show two people who differ in it alone and in whether the rule holds."""
    with needs("proofs"):
        from firstweeks.proofs.case_document import CaseDocument  # noqa: PLC0415 -- z3 is an optional extra
        from firstweeks.proofs.cases import Cases  # noqa: PLC0415

    protocol, known = load(content), languages(content)
    language = choose("language", lang, known) or guess_language(known)
    rules = (*protocol.content.rules, *protocol.content.raises)
    document = CaseDocument(protocol, words(language, content))
    coverage = Cases(protocol).coverage(choose("rule", rule, rules))
    lines = document.markdown(coverage) if form == "markdown" else document.vignettes(coverage)
    text = "".join(f"{line}\n" for line in lines)
    if file is None:
        print(text, end="")
    else:
        write_whole(file, text)
