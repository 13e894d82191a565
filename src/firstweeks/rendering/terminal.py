"""Results on a terminal: 80 columns, with or without colour, read by eye, by pipe or by screen reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from firstweeks.model.level import Tone
from firstweeks.rendering.lines import line_ends
from firstweeks.rendering.result import Result
from firstweeks.rendering.sections import Call, Section

_MARKS = {"emergency": "!", "do_not": "×"}
_WIDTH = 80


class Terminal:
    """
    Writes to a console.

    Plain mode (a pipe, or `--plain`) draws no boxes and no bullets that a screen reader would read out; every
    level is in words, so that no colour carries meaning.
    """

    def __init__(self, console: Console | None = None, *, plain: bool = False) -> None:
        self.console = console or Console(highlight=False, markup=False, emoji=False)
        self.plain = plain or not self.console.is_terminal
        self.console.width = min(self.console.width, _WIDTH)

    def line(self, text: str = "", style: str = "") -> None:
        if text:
            self._indented(Text(text, style=style), 0)
        else:
            self.console.print()

    def heading(self, text: str) -> None:
        self.line()
        self.line(text, "bold")

    def hint(self, lines: Iterable[str], indent: int = 0) -> None:
        """Small print below a question or an answer."""
        for text in lines:
            self._indented(Text(text, style="dim"), indent)

    def listed(self, label: str, text: str, indent: int = 2) -> None:
        """A line behind a label, wrapped so that it stays to the right of it."""
        head = Text(f"{label} ", style="bold")
        for number, line in enumerate(self._lines(Text(text), indent + head.cell_len)):
            self.console.print(Text.assemble(" " * indent, head if not number else " " * head.cell_len, line))

    def card(self, title: str, lines: Iterable[str], *, urgent: bool) -> None:
        """The headline of a result: in a box for the eye, as plain lines otherwise."""
        style = "bold white on red" if urgent else "bold"
        if self.plain:
            self.line()
            self.line(title, "bold")
            for text in lines:
                self.line(text)
            return
        body = Text("\n").join([Text(f" {title} ", style=style), *map(Text, lines)])
        self.console.print(Panel(body, border_style="red" if urgent else "blue", padding=(1, 2)))

    def section(self, section: Section, indent: int = 0) -> None:
        """A heading and what stands below it, each step down two spaces further in."""
        self.line()
        self._indented(Text(section.heading, style="bold" if not indent else "underline"), indent)
        for paragraph in section.paragraphs:
            self._indented(Text(paragraph), indent + 2)
        for call in section.calls:
            self._indented(Text(_called(call)), indent + 2)
        for item in section.items:
            self.listed("-" if self.plain else _MARKS.get(section.tone, "•"), item, indent + 2)
        for part in section.parts:
            self.section(part, indent + 2)

    def _indented(self, text: Text, indent: int) -> None:
        for line in self._lines(text, indent):
            self.console.print(Text.assemble(" " * indent, line))

    def _lines(self, text: Text, indent: int) -> Iterator[Text]:
        """A text in lines that leave room for an indent, without blanks at their ends."""
        for paragraph in text.split(allow_blank=True):
            for line in paragraph.divide(line_ends(paragraph.plain, self.console.width - indent)):
                line.rstrip()
                yield line

    def result(self, result: Result, *, whole: bool = False) -> None:
        """The card of a result, in the end so that it stays on the screen; the `whole` comes before it."""
        for section in result.sections if whole else ():
            self.section(section)
        # "Call 999 now" says how soon by itself.
        when = [result.when] if result.when not in result.headline else []
        with self.console.capture() as shown:
            self.card(result.headline, when, urgent=result.tone is not Tone.PLAIN)
            for section in result.card:
                self._of_card(section)
        self.console.file.write(shown.get())
        if not self.plain and shown.get().count("\n") >= self.console.height:
            self._again(result, when)

    def _again(self, result: Result, when: Iterable[str]) -> None:
        """What to do, in the last lines, where the head of the card has scrolled away."""
        calls = [_called(call) for section in result.card for call in section.calls][:1]
        self.line()
        for text in (result.headline, *when, *calls):
            self.line(text, "bold")

    def _of_card(self, section: Section) -> None:
        """A section of the card: without a heading where there is none, and close to what is above it."""
        if section.heading:
            self.section(section)
            return
        self.line()
        for text in (*section.paragraphs, *map(_called, section.calls)):
            self.line(text)


def _called(call: Call) -> str:
    """A number or a page on a line of its own."""
    return f"{call.text} {call.link}".rstrip()
