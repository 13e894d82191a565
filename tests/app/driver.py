"""A person with the app open on a phone, who presses what is there and answers whatever is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Locator, Page

from firstweeks.rendering.words import Words, words
from homes import HOMES, Home

NONE = "none of these"
UNSURE = "unsure"
PHONE = {"width": 390, "height": 844}
ERROR = ".nhsuk-error-summary"
# By what each screen alone has; a question comes first, as it may hold a way to the others.
SCREENS = {
    "question": "form[data-asks]",
    "conflict": "[data-do=keep]",
    "cover": "[data-do=goOn]",
    "recheck": "[data-do=sign]",
    "summary": "[data-do=print]",
    "beliefs": "form[role=search]",
    "gate": "[data-do=enter]",
    "care": "main [data-do=start]",
    "aftercare": "[data-do=worse]",
    "timer": ".app-timer",
    "privacy": "[data-do=forget]",
    "numbers": "#country",
    "result": "main .app-card",
    "show": "main .app-show",
    "checked": "main [data-screen=checked]",
    "start": "main [data-go=support]",
    "belief": "main .nhsuk-tag",
}


@dataclass
class Visitor:
    """A visit: the page, the person's home, and what the page asked for and complained of."""

    page: Page
    home: Home
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    asked: list[tuple[str, ...]] = field(default_factory=list)

    # ---- coming
    def open(self, address: str) -> None:
        """Open the app, and wait until it runs."""
        self.page.goto(address)
        self.page.wait_for_selector("html[data-ready]", state="attached")

    def wait(self, condition: str) -> None:
        """Wait until a condition holds; the library's own way needs `eval`, which the policy of the page forbids."""
        for _ in range(100):
            if self.page.evaluate(condition):
                return
            self.page.wait_for_timeout(50)
        msg = f"never so: {condition}"
        raise AssertionError(msg)

    def wait_until_kept(self) -> None:
        """Wait until the whole app is on the device, and what the page loads by itself when it is idle has come."""
        self.wait("navigator.serviceWorker.controller !== null")
        self.page.evaluate("firstweeks.offline.load('js/sources.js')")

    # ---- seeing
    @property
    def words(self) -> Words:
        """The words of the person's language."""
        return words(self.home.language)

    @property
    def screen(self) -> str:
        """The name of the screen that is shown."""
        return next((name for name, sign in SCREENS.items() if self.page.locator(sign).count()), "other")

    @property
    def heading(self) -> str:
        """The heading of the screen."""
        return self.page.locator("main h1").first.inner_text()

    @property
    def asks(self) -> tuple[str, ...]:
        """The findings that this screen asks about."""
        form = self.page.locator("form[data-asks]")
        return tuple((form.get_attribute("data-asks") or "").split()) if form.count() else ()

    @property
    def ticked(self) -> set[str]:
        """The marks on this screen, and what is typed."""
        made = "input[name^=answer]:checked, input[name^=answer][type=text]"
        ticked = f"[...document.querySelectorAll('{made}')].map((input) => input.value).filter(Boolean)"
        return set(self.page.evaluate(ticked))

    @property
    def answers(self) -> dict[str, Any]:
        """What the app holds to be answered."""
        return dict(self.page.evaluate("firstweeks.session.answers"))

    def see(self, locator: str) -> Locator:
        """Something on the page."""
        return self.page.locator(locator)

    # ---- doing
    def do(self, name: str) -> None:
        """Press what calls an action, such as "back"."""
        self.page.locator(f"[data-do={name}]").first.click()

    def go(self, name: str) -> None:
        """Press what leads to a screen."""
        self.page.locator(f"[data-go={name}]").first.click()

    def mark(self, *values: str, group: str = "") -> None:
        """Tick answers, of one group of the screen where it has more."""
        within = f'[data-group="{group}"] ' if group else ""
        for value in values:
            self.page.locator(f'{within}input[name^=answer][value="{value}"]').check()

    def unmark(self, value: str) -> None:
        """Take a tick away."""
        self.page.locator(f'input[name^=answer][value="{value}"]').uncheck()

    def mark_only(self, *values: str, group: str = "") -> None:
        """Tick answers, and take away the ticks from before that are not so."""
        within = f'[data-group="{group}"] ' if group else ""
        boxes = self.page.locator(f"{within}input[type=checkbox][name^=answer]:checked")
        for value in boxes.evaluate_all("(all) => all.map((one) => one.value)"):
            if value not in values:
                self.page.locator(f'{within}input[name^=answer][value="{value}"]').uncheck()
        self.mark(*values, group=group)

    def submit(self) -> None:
        """Press "Continue"."""
        self.page.locator("main button[type=submit]").click()

    def begin(self) -> None:
        """Begin a check."""
        self.do("check")
        assert self.asks == ("danger_signs",)

    def answer(self, truth: Mapping[str, Any]) -> None:
        """Answer what this screen asks, as it is; "unsure" where nothing is known."""
        self.asked.append(self.asks)
        done: set[str] = set()
        while group := next((one for one in self.groups if one not in done), ""):
            done.add(group)
            self._answer_group(group, truth)
        self.submit()

    @property
    def groups(self) -> list[str]:
        """The groups of questions that are to be seen on the screen."""
        names = "(all) => all.filter((one) => !one.hidden).map((one) => one.dataset.group)"
        return list(self.page.locator("[data-group]").evaluate_all(names))

    def _answer_group(self, group: str, truth: Mapping[str, Any]) -> None:
        here = self.page.locator(f'[data-group="{group}"]')
        if group.startswith("list-"):
            options = "(all) => all.filter((one) => !one.hidden).map((one) => one.dataset.option)"
            names = here.locator("[data-option]").evaluate_all(options)
            unsure = [name for name in names if name in self.asks and truth.get(name, UNSURE) == UNSURE]
            if UNSURE not in names:
                self.mark_only(*unsure, group=group)
                return
            marks = [name for name in names if truth.get(name) == "yes"] + ([UNSURE] if unsure else [])
            self.mark_only(*(marks or [NONE]), group=group)
            return
        value = truth.get(group, UNSURE)
        if here.locator("input[type=text][name^=answer]").count() and value != UNSURE:
            here.locator("input[type=text][name^=answer]").fill(f"{value:g}")
        elif isinstance(value, list):
            self.mark_only(*(value or [NONE]), group=group)
        else:
            self.mark_only(str(value), group=group)

    def answer_until(self, truth: Mapping[str, Any], wanted: Callable[[], bool], *, keep: bool = True) -> None:
        """Answer until something is so; contradictions are let stand if `keep`."""
        for _ in range(80):
            if wanted():
                return
            if self.screen == "question":
                self.answer(truth)
                assert not self.page.locator(ERROR).count(), self.page.locator(ERROR).inner_text()
            elif self.screen == "conflict" and keep:
                self.do("keep")
            else:
                break
        assert wanted(), f"the questions ended at {self.screen}: {self.heading}"

    def finish(self, truth: Mapping[str, Any]) -> None:
        """Answer everything, and see the result."""
        self.answer_until(truth, lambda: self.screen == "result")

    def until_asked(self, truth: Mapping[str, Any], finding: str) -> None:
        """Answer until a question is on the screen."""
        self.answer_until(truth, lambda: finding in self.asks)

    def hide(self, *, hidden: bool) -> None:
        """Let the page go out of sight, or come back, as a browser says it."""
        self.page.evaluate(
            """(hidden) => {
                 Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
                 document.dispatchEvent(new Event("visibilitychange"));
               }""",
            hidden,
        )

    def put(self, answers: Mapping[str, Any], screen: str, about: Mapping[str, Any] | None = None) -> None:
        """Be at a screen with answers, without the way there: for what is looked at, not for how one gets there."""
        self.page.evaluate(
            """([answers, screen, about]) => {
                 firstweeks.session.wipe();
                 firstweeks.session.answers = answers;
                 firstweeks.navigation.go(screen, about);
               }""",
            [dict(answers), screen, dict(about or {})],
        )


@contextmanager
def visiting(browser: Browser, language: str = "en", address: str = "", **context: Any) -> Iterator[Visitor]:
    """Someone at home with a phone of their own; with an address, the app is open."""
    home = HOMES[language]
    options = {"viewport": PHONE, "locale": home.locale, "timezone_id": home.zone, **context}
    opened = browser.new_context(**options)
    opened.set_default_timeout(15_000)
    visitor = Visitor(opened.new_page(), home)
    opened.on("request", lambda request: visitor.requests.append(request.url))
    visitor.page.on("console", lambda message: visitor.complaints.append(f"{message.type}: {message.text}"))
    visitor.page.on("pageerror", lambda error: visitor.complaints.append(str(error)))
    try:
        if address:
            visitor.open(address)
        yield visitor
    finally:
        opened.close()
