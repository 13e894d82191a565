"""The interview as a dialogue: one page at a time, and every way to go back, ask why, or be unsure."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field

from firstweeks.backends.scalar import NO
from firstweeks.cli.prompts import Typo, read_answer, read_list, shown_options
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Page
from firstweeks.model.finding import Finding, Kind, Value, is_unsure
from firstweeks.model.level import Level
from firstweeks.protocol import Protocol
from firstweeks.rendering.region import ELSEWHERE
from firstweeks.rendering.result import Presenter
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import Words, languages, words

# From this many yes/no questions on, a page lists statements instead of asking one by one (twin: app/questions.js).
LIST_FROM = 2


class Back(Exception):  # noqa: N818 -- a wish of the person, not an error
    """The person wants to go back to the question before."""


class Stop(Exception):  # noqa: N818
    """The person wants to stop, or there is nothing more to read."""


class Restart(Exception):  # noqa: N818
    """The language has changed, so that the question must be asked again in it."""


@dataclass
class Dialogue:
    """Asks one person; the answers live here and nowhere else."""

    protocol: Protocol
    terminal: Terminal
    language: str
    country: str
    given: dict[str, Value] = field(default_factory=dict)
    asking: tuple[Finding, ...] = ()
    _steps: list[dict[str, Value]] = field(default_factory=list)
    _accepted: set[str] = field(default_factory=set)
    _headed: bool = False

    @property
    def words(self) -> Words:
        return words(self.language, self.protocol.folder).at(self.country)

    @property
    def presenter(self) -> Presenter:
        return self.in_language(self.language)

    def in_language(self, language: str) -> Presenter:
        """What presents results in this or another language, for the chosen country."""
        return self.protocol.presenter(language, self.country)

    @property
    def answers(self) -> Answers:
        return self.protocol.answers(self.given)

    def run(self) -> None:
        """Ask page after page until no question can change the level, then what the words of the result hang on."""
        while (page := self._next()) is not None:
            if self.ask_page(page):
                self._check_contradictions()

    @property
    def _at_least(self) -> Level:
        return self.protocol.checked.level_of[self.protocol.interval(self.given).at_least]

    def _next(self) -> Page | None:
        return self.protocol.next_page(self.given) or self.protocol.page_for_words(self.given)

    def ask_page(self, page: Page) -> bool:
        """Ask what is on a page; False if the person went back instead."""
        before = dict(self.given)
        try:
            self._ask(page)
        except Back:
            self._back(before)
            return False
        except Restart:
            self.given = before
            return False
        self._steps.append(before)
        return True

    def change(self, finding: Finding) -> None:
        """Ask one question again, showing the answer that stands."""
        before = dict(self.given)
        self.terminal.line()
        answer = self.presenter.phrases.answer(finding, self.given[finding.id])
        self.terminal.line(self.words("ui-answer-is", answer=answer))
        try:
            self._put({finding.id: self._ask_one(finding)})
        except Back:
            self.given = before

    def _back(self, before: dict[str, Value]) -> None:
        self.given = before
        if self._steps:
            self.given = self._steps.pop()
        else:
            self.terminal.line(self.words("ui-error-first"))

    def _ask(self, page: Page) -> None:
        self._head(page)
        listable = [finding for finding in page.findings if self._listable(finding)]
        listed = tuple(listable) if len(listable) >= LIST_FROM else ()
        for finding in page.findings:
            if finding in listed:
                # Those that wait for an answer of the list itself are asked one by one after it.
                here = tuple(one for one in listed if one.id not in self.given and self._applies(one))
                if finding == listed[0]:
                    self._put(self._ask_list(here) if len(here) > 1 else {})
            if finding.id not in self.given and self._applies(finding):
                self._put({finding.id: self._ask_one(finding)})

    def _head(self, page: Page) -> None:
        """The heading of a page: what to do already in an emergency, or how many pages there still are."""
        level, self._headed = self._at_least, True
        left = self.protocol.pages_left(self.given)
        if level.is_emergency:
            self.terminal.heading(self.words(f"level-{level.id}", emergency=self.presenter.emergency))
            self.terminal.hint([self.words("ui-answer-on-the-way")])
        else:
            heading = self.words(f"page-{page.id}" if left else "ui-for-words")
            more = self.words("ui-left", count=str(left))
            self.terminal.heading(self.words("ui-pair", name=heading, answer=more) if left > 1 else heading)

    def _gap(self) -> None:
        """An empty line above a question, but not below the heading: the longest has 24 lines with its prompt."""
        if not self._headed:
            self.terminal.line()
        self._headed = False

    def _listable(self, finding: Finding) -> bool:
        return finding.kind is Kind.YES_NO and finding.options[-1] == "yes" and not finding.private

    def _applies(self, finding: Finding) -> bool:
        return self.protocol.scalar.gates(self.given.get).get(finding.id) != NO

    def _put(self, new: dict[str, Value]) -> None:
        self.given = {**self.given, **new}

    def _ask_one(self, finding: Finding) -> Value:
        told_how = False
        self._show(finding)
        while True:
            answer = read_answer(finding, self._typed(finding), self.words)
            if isinstance(answer, Typo):
                self.terminal.line(answer.says, "red")
            elif is_unsure(answer) and not told_how and self._tells(finding):
                told_how = True
                self._tell(finding)
            else:
                return answer

    def _ask_list(self, findings: tuple[Finding, ...]) -> dict[str, Value]:
        self._gap()
        self.terminal.line(self.words("ui-list-heading"), "bold")
        for number, finding in enumerate(findings, 1):
            name = f"finding-{finding.id}"
            self.terminal.listed(f"{number}", self.words(f"{name}.tick" if f"{name}.tick" in self.words else name))
        self.terminal.listed("0", self.words("ui-none-of-these"))
        self.terminal.hint([self.words("ui-type-list"), self.words("ui-keys")])
        while True:
            answer = read_list(findings, self._typed(*findings), self.words)
            if not isinstance(answer, Typo):
                return answer
            self.terminal.line(answer.says, "red")

    def _show(self, finding: Finding) -> None:
        show, say = self.terminal, self.words
        self._gap()
        show.line(say(f"finding-{finding.id}"), "bold")
        if finding.private:
            # Who sees the screen is to be thought of before the answer.
            show.hint(say.some_lines(f"finding-{finding.id}.hint")[:1])
        for number, option in enumerate(shown_options(finding), 1):
            yes_no = finding.kind is Kind.YES_NO
            show.listed(f"{number}", say(f"ui-{option}" if yes_no else f"option-{finding.id}-{option}"))
        if finding.kind is Kind.MANY:
            show.listed("0", say(f"finding-{finding.id}.none"))
            show.hint([say("ui-type-many")])
        elif finding.kind is Kind.NUMBER:
            low, high = finding.range or (0, 0)
            show.hint([say("ui-type-number", low=f"{low:g}", high=f"{high:g}")])
            show.hint([say("ui-type-weeks")] if finding.from_date == "weeks" else [])
        else:
            show.hint([say("ui-type-one")])
        show.hint([say("ui-keys")])

    def _explain(self, asking: tuple[Finding, ...], number: int | None) -> None:
        """What counts, and why it is asked: of one line of the list by its number, or of the question itself."""
        show, say = self.terminal, self.words
        if len(asking) > 1:
            names = [f"finding-{finding.id}" for finding in asking]
        else:
            names = [f"option-{asking[0].id}-{option}" for option in shown_options(asking[0])]
        if number and number <= len(names):
            show.hint(say.some_lines(f"{names[number - 1]}.hint"))
        elif len(asking) == 1:
            show.hint(say.some_lines(f"finding-{asking[0].id}.hint"))
        for finding in asking[:1] if len(asking) == 1 else asking[number - 1 : number] if number else ():
            show.line(say("ui-why", why=say(f"finding-{finding.id}.why")))
        if not number and any(f"{name}.hint" in say for name in names):
            show.line(say("ui-explain-one"))

    def _typed(self, *asking: Finding) -> str:
        """What is typed at a question, once it is an answer and not a wish."""
        self.asking = asking
        while True:
            typed = self.read().strip()
            match typed.lower().split():
                case ["<" | "＜"]:
                    raise Back
                case ["q"]:
                    raise Stop
                case ["i"]:
                    self._explain(asking, None)
                case ["i", number] if number.isascii() and number.isdigit():
                    self._explain(asking, int(number))
                case ["l"]:
                    self._choose_language()
                    raise Restart
                case ["c"]:
                    self._choose_country()
                case _:
                    return typed

    def read(self) -> str:
        """
        One line from the person.

        Raises:
            Stop: at the end of the input.
        """
        try:
            typed = self.terminal.console.input("> ")
        except EOFError:
            raise Stop from None
        if not sys.stdin.isatty():
            # A transcript of piped answers shows what was answered.
            self.terminal.line(typed)
        return typed

    def _tells(self, finding: Finding) -> list[str]:
        return [option for option in finding.options if f"option-{finding.id}-{option}.tell" in self.words]

    def _tell(self, finding: Finding) -> None:
        self.terminal.heading(self.words("ui-how-to-tell"))
        for option in self._tells(finding):
            self.terminal.listed("-", self.words(f"option-{finding.id}-{option}"))
            self.terminal.hint(self.words.lines(f"option-{finding.id}-{option}.tell"), 4)
        self.terminal.line(self.words("ui-how-to-tell-again"))

    def _check_contradictions(self) -> None:
        """Explain each new contradiction and offer to change either answer; on the way to a hospital it waits."""
        if self._at_least.is_emergency and self.protocol.next_page(self.given) is not None:
            return
        for name in self.protocol.contradictions(self.given):
            if name in self._accepted:
                continue
            self._accepted.add(name)
            self.terminal.heading(self.words("ui-check-answers"))
            message = f"contradiction-{name}"
            for text in (*self.words.lines(message), *self.words.lines(f"{message}.stands")):
                self.terminal.line(text)
            findings = [self.protocol.content.findings[finding] for finding in self.presenter.phrases.findings_of(name)]
            chosen = self.choose([*(self._to_change(finding) for finding in findings), self.words("ui-keep-both")])
            if chosen < len(findings):
                self.change(findings[chosen])

    def _to_change(self, finding: Finding) -> str:
        phrases = self.presenter.phrases
        answer = phrases.answer(finding, self.given[finding.id]) if finding.id in self.given else "-"
        return self.words("ui-change-answer", name=phrases.name(finding.id), answer=answer)

    def choose(self, options: Iterable[str]) -> int:
        """Let the person pick one of some texts; the number of the one picked, from 0."""
        shown = list(options)
        while True:
            for number, text in enumerate(shown, 1):
                self.terminal.listed(f"{number}", text)
            typed = self.read().strip()
            if typed.lower() == "q":
                raise Stop
            if typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(shown):
                return int(typed) - 1
            self.terminal.line(self.words("ui-error-menu", typed=typed, count=str(len(shown))), "red")

    def _choose_language(self) -> None:
        known = languages(self.protocol.folder)
        self.terminal.line(self.words("ui-choose-language"))
        picked = self.choose(words(language, self.protocol.folder)("ui-language-name") for language in known)
        self.language = known[picked]

    def _choose_country(self) -> None:
        countries = self.protocol.content.countries
        self.terminal.line(self.words("ui-choose-country"))
        self.terminal.line("   ".join(f"{code} {self.words(f'place-{code}')}" for code in countries))
        while True:
            typed = self.read().strip()
            found = next((code for code in countries if code.lower() == typed.lower()), None)
            if found or not typed:
                self.country = found or ELSEWHERE
                line = self.words("ui-numbers-for", country=self.words(f"place-{self.country}"))
                self.terminal.line(line)
                return
            self.terminal.line(self.words("ui-error-country", typed=typed), "red")
