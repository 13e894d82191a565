"""Forms that others wrote, each as a page in a browser that shows our questions, is filled, and sends a response."""

from __future__ import annotations

import json
import mimetypes
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Route

from firstweeks.model.finding import UNSURE, Finding, Kind, Value
from firstweeks.services.fhir.naming import ABSENT, ASKED_UNKNOWN, NONE, option_code
from services.fhir.judges import PACKAGES
from services.fhir.people import form

ADDRESS = "http://forms.example/"


@dataclass(frozen=True)
class ForeignForm:
    """
    One form: where its files are, its page, and how a question is found on it.

    `option` holds {link}, {system} and {code}, and `number` {link}; both are selectors. `people` are the seeds of those
    who fill it.
    """

    files: Path
    page: str
    ready: str
    show: str
    sent: str
    option: str
    number: str
    people: tuple[int, ...]

    def open(self, page: Page) -> None:
        """The page with nothing answered; nothing is loaded from anywhere else."""
        page.set_default_timeout(20_000)
        # Playwright notes something on a method that it is given, and this record is frozen.
        page.route("**/*", partial(self._serve))
        page.goto(ADDRESS)
        page.wait_for_function(self.ready)
        self.start(page)

    def start(self, page: Page) -> None:
        """Show the questionnaire anew."""
        page.evaluate(self.show)
        first = next(name for name in form().protocol.content.findings)
        page.wait_for_selector(self.option.format(link=first, system=form().naming.answers, code=f"{first}.{NONE}"))

    def fill(self, page: Page, finding: Finding, value: Value) -> None:
        """Answer one question as someone would."""
        if finding.kind is Kind.NUMBER and value != UNSURE:
            box = page.locator(self.number.format(link=finding.id))
            if box.count():
                box.fill(str(value))
                box.press("Tab")
                # Smart forms take up what is typed a moment later, with all else as it was then: nobody is as quick.
                page.wait_for_timeout(800)
            return
        for option in value or (NONE,) if isinstance(value, tuple) else (str(value),):
            self._tick(page, finding, option)

    def response(self, page: Page) -> dict[str, Any]:
        """The QuestionnaireResponse that the form sends."""
        made: dict[str, Any] = page.evaluate(self.sent)
        return made

    def _tick(self, page: Page, finding: Finding, option: str) -> None:
        """Choose an option, if its question is shown."""
        unsure = option == UNSURE
        chosen = page.locator(
            self.option.format(
                link=f"{finding.id}.unsure" if unsure and finding.kind is Kind.NUMBER else finding.id,
                system=ABSENT if unsure else form().naming.answers,
                code=ASKED_UNKNOWN if unsure else option_code(finding, option),
            )
        )
        if chosen.count():
            chosen.click()

    def _serve(self, route: Route) -> None:
        name = route.request.url.removeprefix(ADDRESS)
        if not name:
            route.fulfill(body=self.page, content_type="text/html")
        elif name == "questionnaire.json":
            route.fulfill(body=json.dumps(form().questionnaire()), content_type="application/fhir+json")
        elif (self.files / name).is_file():
            media = mimetypes.guess_type(name)[0] or "text/plain"
            route.fulfill(body=(self.files / name).read_bytes(), content_type=media)
        else:
            route.abort()


FORMS = {
    "lforms": ForeignForm(
        files=PACKAGES / "lforms" / "dist",
        page="""<!doctype html><html lang="en"><meta charset="utf-8"><title>A form</title><div id="form"></div>
<script src="lforms/webcomponent/assets/lib/zone.min.js"></script>
<script src="lforms/webcomponent/lhc-forms.js"></script>
<script src="lforms/fhir/R4/lformsFHIR.min.js"></script></html>""",
        ready="window.LForms && LForms.FHIR && LForms.FHIR.R4",
        show="""async () => {
  const questionnaire = await (await fetch('questionnaire.json')).json();
  await LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' });
}""",
        sent="LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')",
        option='label[id="{link}/1/1|{system}|{code}"], label[id="{link}/1/1/1|{system}|{code}"]',
        number='input[id^="{link}/1/1"]',
        people=tuple(range(10)),
    ),
    "smart-forms": ForeignForm(
        files=PACKAGES.parent / "smart_forms",
        page="""<!doctype html><html lang="en"><meta charset="utf-8"><title>A form</title><div id="form"></div>
<script src="form.js"></script></html>""",
        ready="Boolean(window.show)",
        show="async () => { await show(await (await fetch('questionnaire.json')).json()); }",
        sent="sent()",
        option='[id="choice-{link}"] input[value="{code}"]',
        number='[id="decimal-{link}"]',
        # It draws the whole form anew for each answer, half a second on a busy machine.
        people=(6, 7, 9),
    ),
}
