"""People come with what they have, and are told how soon to get care: as Python would tell them, in each language."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import cycle
from typing import Any

import pytest

from app.checks import cleared
from app.conftest import Visit
from app.driver import ERROR, NONE, UNSURE, Visitor
from app.hosting import Host
from app.people import IN_DOUBT, LANGUAGES, SIGNS, SORE_BACK, WELL, vignettes
from homes import HOMES
from laws.strategies import shipped

pytestmark = pytest.mark.thorough

# Two at each of the six levels, and one who is not sure of a danger sign: each in a language, in turn.
PEOPLE = (
    *("medqa-d667", "icl-64", "medqa-t512", "pg-glow1069", "medqa-t598", "pg-csp35", "medqa-t217"),
    *("pg-jlmc", "medqa-t591", "pg-ces22", "pg-dispatch", "pg-ovarian6", "icl-249"),
)


def told(visitor: Visitor) -> str:
    """What Python says on the answers that the app holds."""
    return shipped().result(visitor.answers, visitor.home.language, visitor.home.country).headline


@pytest.mark.parametrize(("name", "language"), list(zip(PEOPLE, cycle(LANGUAGES), strict=False)))
def test_a_whole_journey(visit: Visit, name: str, language: str) -> None:
    """Whoever answers what is asked, as it is, is told what the protocol says of those answers."""
    person = vignettes()[name]
    visitor = visit(language)

    visitor.begin()
    visitor.finish(person)

    assert visitor.answers.items() <= {**dict.fromkeys(visitor.answers, UNSURE), **person}.items()
    assert visitor.heading == told(visitor)


def test_the_people_reach_every_level() -> None:
    """Among the people of these journeys are some at each level, from self-care to the ambulance."""
    reached = {shipped().level(vignettes()[name]).id for name in PEOPLE}
    assert reached == {level.id for level in shipped().content.levels}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_danger_sign_alone(visit: Visit, language: str) -> None:
    """One danger sign is enough: after one page stands what to do now, with the country's number to call."""
    visitor = visit(language)
    number = HOMES[language].number

    for sign in SIGNS:
        visitor.put({}, "start")
        visitor.begin()
        visitor.mark(sign)
        visitor.submit()

        if visitor.screen == "question":
            at_least = shipped().assess(visitor.answers).at_least
            if not at_least.is_emergency:
                continue
            # What can make it an ambulance is asked at once, with what to do above it.
            banner = visitor.see(".app-urgent")
            assert visitor.words(f"level-{at_least.id}", emergency=number) in banner.inner_text()
            assert visitor.words("ui-answer-on-the-way") in banner.inner_text()
            assert banner.locator("a").first.get_attribute("href") == f"tel:{number}"
            visitor.finish({"danger_signs": [sign], "pregnancy_test": "positive", "bleeding": "heavy"})
        assert visitor.screen == "result", sign
        assert visitor.heading == told(visitor)
        assert visitor.see(f'main a[href="tel:{number}"]').first.is_visible()


def test_the_emergency_card_leads_nowhere_else(visit: Visit) -> None:
    """In an emergency there is nothing to read first, choose or fill in: the card holds a number and no other way."""
    visitor = visit()
    visitor.begin()
    visitor.mark("flooding")
    visitor.submit()

    links = visitor.see(".app-card a").evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
    assert set(links) == {"tel:999"}
    assert not visitor.see("main form, .app-card [data-go], main [data-do=startAnew]").count()


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_and_a_sign(visit: Visit, language: str) -> None:
    """Whoever ticks a sign and also "none" is told so, and finds both ticks as they were."""
    visitor = visit(language)
    visitor.begin()

    assert cleared(visitor, SIGNS[0]) == []

    error = visitor.words("ui-error-none-and-sign")
    assert error in visitor.see(ERROR).inner_text()
    assert error in visitor.see(".nhsuk-error-message").inner_text()
    assert visitor.page.title().startswith(visitor.words("ui-error-prefix"))
    assert visitor.answers == {}

    visitor.unmark(NONE)
    visitor.submit()
    assert visitor.answers == {"danger_signs": [SIGNS[0]]}


@pytest.mark.parametrize("link", [True, False], ids=["the link", "the browser"])
def test_back_keeps_answers(visit: Visit, link: bool) -> None:
    """Going back shows each question as it was answered; going on from there asks the same again."""
    visitor = visit()
    visitor.begin()
    visitor.until_asked(SORE_BACK, "bleeding")
    before = visitor.answers

    def back() -> None:
        visitor.do("back") if link else visitor.page.go_back()

    visitor.mark("light")
    back()
    visitor.wait("!document.querySelector('form[data-asks~=bleeding]')")
    assert visitor.answers == before
    while True:
        here = visitor.asks
        assert visitor.ticked == ticks(visitor.groups, here, before)
        if here == ("danger_signs",):
            break
        back()
        visitor.wait(f"document.querySelector('form[data-asks]').dataset.asks !== {' '.join(here)!r}")

    visitor.until_asked(SORE_BACK, "bleeding")
    assert visitor.answers == before
    assert visitor.ticked == set()


def ticks(groups: list[str], asked: tuple[str, ...], answers: Mapping[str, Any]) -> set[str]:
    """The marks that stand for answers on one screen."""
    found: set[str] = set()
    for group in groups:
        value = answers.get(group)
        if group.startswith("list-"):
            value = [name for name in asked if answers.get(name) == "yes"]
        found |= set(value or [NONE]) if isinstance(value, list) else {f"{value}"}
    return found


def test_change_asks_what_depends_on_it(visit: Visit) -> None:
    """A changed answer asks anew what hangs on it, and nothing else; the rest stays as it was."""
    visitor = visit()
    visitor.begin()
    visitor.finish(WELL)
    before = visitor.answers
    visitor.asked.clear()

    visitor.see("main details").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")
    change(visitor, "pain_sites")
    truth = {**SORE_BACK, "scan": "none"}
    visitor.finish(truth)

    findings = {name for names in visitor.asked for name in names}
    content = shipped().content.findings
    assert findings >= {"pain_sites", "pain_severity"}
    assert all(content[name].page in {"pain_where", "pain"} or name not in before for name in findings)
    assert {name: value for name, value in visitor.answers.items() if name in before and name != "pain_sites"} == {
        name: value for name, value in before.items() if name != "pain_sites"
    }
    assert visitor.heading == told(visitor)


def change(visitor: Visitor, finding: str) -> None:
    """Press "Change" in the line of an answer, which on a result opens at a press."""
    visitor.page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    name = visitor.see(f'dt:text-is("{visitor.words(f"finding-{finding}.name")}")')
    visitor.see(".nhsuk-summary-list__row").filter(has=name).locator("[data-do=change]").click()
    assert visitor.asks == (finding,)


def test_answers_that_do_not_fit_together(visit: Visit) -> None:
    """Two answers that cannot both be so are shown side by side; they can be kept, or one changed."""
    visitor = visit()
    told_apart = {**SORE_BACK, "pain_severity": "none"}
    visitor.begin()

    visitor.answer_until(told_apart, lambda: visitor.screen == "conflict", keep=False)
    assert visitor.see(".nhsuk-summary-list__row").count() == 2
    assert visitor.words.lines("contradiction-pain-site-without-severity")[0] in visitor.see("main").inner_text()

    change(visitor, "pain_severity")
    visitor.answer(SORE_BACK)
    assert visitor.screen != "conflict"
    assert visitor.answers["pain_severity"] == "mild"

    visitor.put(told_apart, "start")
    visitor.do("check")
    assert visitor.screen == "conflict"
    visitor.do("keep")
    assert visitor.answers["pain_severity"] == "none"
    assert visitor.screen in {"question", "result"}


def test_if_you_stop(visit: Visit) -> None:
    """Below each question stands what to do for someone who stops there, and the way to it and back."""
    visitor = visit()
    visitor.begin()
    visitor.answer_until(IN_DOUBT, lambda: "pain_sites" in visitor.asks)
    level = shipped().level(visitor.answers)
    said = visitor.words("ui-if-you-stop", soon=visitor.words(f"level-{level.id}.soon", emergency="999"))
    assert said in visitor.see(".app-bar").inner_text()
    asked = visitor.asks

    visitor.do("seeSoFar")
    assert visitor.heading == told(visitor)
    visitor.do("onward")
    assert visitor.asks == asked


def test_a_language_keeps_ticks(visit: Visit) -> None:
    """Whoever changes the language on a screen finds on it what they had ticked, and what that brought."""
    visitor = visit()
    visitor.put({}, "question", {"findings": ["pregnancy_test", "could_be_pregnant", "period"]})
    assert visitor.groups == ["pregnancy_test"]
    visitor.mark("not_done")
    assert visitor.groups == ["pregnancy_test", "could_be_pregnant", "period"]
    visitor.mark("late")
    visitor.see("#language").select_option("zh-CN")
    visitor.wait("document.documentElement.lang === 'zh-CN'")
    visitor.wait("document.querySelectorAll('[data-group]:not([hidden])').length === 3")
    assert visitor.ticked == {"not_done", "late"}


@pytest.mark.parametrize("change", ["same", "better", "worse", "sign"])
def test_a_check_again(visit: Visit, change: str) -> None:
    """Two taps where nothing changed; otherwise only what may have changed is asked anew, the signs first if worse."""
    visitor = visit()
    visitor.put(SORE_BACK, "result")
    visitor.see("footer [data-do=changed]").click()
    visitor.do(change)
    if change == "same":
        assert visitor.screen == "result"
        assert visitor.answers == SORE_BACK
        return
    assert (visitor.asks == ("danger_signs",)) is (change != "better")
    visitor.finish(SORE_BACK)
    asked = {name for names in visitor.asked for name in names}
    assert "pain_sites" in asked
    assert {"pregnancy_test", "risks", "seen_and_planned"}.isdisjoint(asked)
    assert visitor.answers.items() >= {"weeks": SORE_BACK["weeks"], "scan": "inside"}.items()


@pytest.mark.parametrize(("minutes", "kept"), [(14, True), (16, False)])
def test_away_for_a_quarter_of_an_hour(visit: Visit, host: Host, minutes: int, kept: bool) -> None:
    """Away for over 15 minutes, a person comes back to a cover and goes on from there; for less, to the question."""
    visitor = visit(address="")
    visitor.page.clock.install()
    visitor.open(host.address)
    visitor.begin()
    visitor.until_asked(SORE_BACK, "bleeding")

    visitor.hide(hidden=True)
    visitor.page.clock.fast_forward(minutes * 60_000)
    visitor.hide(hidden=False)

    assert visitor.screen == ("question" if kept else "cover")
    if not kept:
        visitor.do("goOn")
    assert visitor.asks == ("bleeding",)


@pytest.mark.parametrize(("today", "said"), [("2026-11-29T12:00:00Z", False), ("2036-01-01T12:00:00Z", True)])
def test_content_past_its_date_says_so(visit: Visit, host: Host, today: str, said: bool) -> None:
    """Once the content should have been reviewed, every page begins with that."""
    visitor = visit(address="")
    visitor.page.clock.set_fixed_time(today)
    visitor.open(host.address)
    assert visitor.page.locator(".app-out-of-date").is_visible() is said
