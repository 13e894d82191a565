"""The package for other people's pages says what the protocol says, sends nothing, and runs under a strict policy."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page
from typer.testing import CliRunner

import firstweeks
from app.hosting import hosted
from firstweeks.cli.app import app
from firstweeks.protocol import Protocol
from firstweeks.rendering.words import words
from firstweeks.services.npm.packing import files_of
from firstweeks.site.building import SOURCE
from firstweeks.site.parts import packages
from javascript.runners import NODE, chromium

ROOT = Path(__file__).parents[2]
PEOPLE = {path.stem: json.loads(path.read_bytes()) for path in sorted((ROOT / "examples").glob("*.json"))}
CHOSEN = ("01-sore-on-one-side", "02-shoulder-tip-and-brown-spotting", "05-ivf-and-a-scan-inside")
PAGE, STYLE, SCRIPT = re.findall(
    r"```(?:html|css|js)\n(.*?)```", (ROOT / "docs/embedding.md").read_text(encoding="utf-8"), re.DOTALL
)[:3]
ENGINE = re.findall(r"```js\n(import.*?)```", (ROOT / "docs/embedding.md").read_text(encoding="utf-8"), re.DOTALL)[0]


@cache
def shipped() -> Protocol:
    """The protocol that is shipped."""
    return firstweeks.load()


@cache
def packed() -> dict[str, bytes]:
    """The package of it."""
    return dict(files_of(shipped()))


def written(folder: Path) -> Path:
    """The package as a program finds it."""
    for name, content in packed().items():
        path = folder / "node_modules/firstweeks" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@pytest.mark.thorough
def test_the_command_writes_what_package_json_names(tmp_path: Path) -> None:
    """Every way in that the package offers is a file, and its types too; the same content gives the same bytes."""
    out = tmp_path / "firstweeks"
    assert CliRunner().invoke(app, ["npm", str(out)]).exit_code == 0
    assert {name: (out / name).read_bytes() for name in packed()} == packed()
    described = json.loads((out / "package.json").read_bytes())
    assert described["firstweeks"]["content"] == shipped().content.content_hash
    for way, files in described["exports"].items():
        for name in files.values():
            for language in shipped().languages if "*" in way else ("",):
                assert (out / name.replace("*", language)).is_file(), name
    assert CliRunner().invoke(app, ["npm", str(tmp_path)]).exit_code != 0


def test_nothing_in_it_asks_anybody_for_anything() -> None:
    """No script of the package has a way to send, to store, or to make markup or scripts of texts."""
    ways = r"\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource"
    ways += r"|localStorage|sessionStorage|indexedDB|document\.cookie"
    ways += r"|innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|\bimport\("
    for name, content in packed().items():
        if name.endswith(".js") and not name.startswith("words/"):
            assert re.findall(ways, content.decode()) == [], name


def test_every_word_that_the_element_says_is_there() -> None:
    """A message that a script names is in the text of each language: a person never meets a hole."""
    named = set(re.findall(r"[\"`'](ui-[a-z-]+)[\"`']", packed()["element.js"].decode()))
    assert "ui-continue" in named
    for language in shipped().languages:
        say = words(language, shipped().folder)
        text = packed()[f"words/{language}.js"].decode()
        assert [name for name in named if name not in say or f"\\n{name} =" not in text] == []


def test_a_program_is_told_the_same_as_in_python(tmp_path: Path) -> None:
    """The engine and the words of the package say to ten people what Python says."""
    people = [*PEOPLE.values(), {}]
    code = """
    import { Engine, Presenter, wordsOf, summarise, summaryText } from "firstweeks";
    import { protocol } from "firstweeks/protocol";
    import text from "firstweeks/words/es";
    const engine = new Engine(protocol);
    const presenter = new Presenter(engine, wordsOf("es", text), "MX");
    const said = PEOPLE.map((given) => {
      const answers = engine.answers(given);
      const assessment = engine.assess(answers);
      const summary = summaryText(summarise(presenter, assessment, answers, new Date(2026, 2, 9, 4, 5)));
      return { assessment, headline: presenter.result(assessment, answers).headline, summary };
    });
    console.log(JSON.stringify(said));
    """
    (written(tmp_path) / "people.mjs").write_text(code.replace("PEOPLE", json.dumps(people)), encoding="utf-8")
    ran = subprocess.run([NODE, "people.mjs"], cwd=tmp_path, capture_output=True, text=True, check=True)
    for answers, said in zip(people, json.loads(ran.stdout), strict=True):
        assert said["assessment"] == json.loads(json.dumps(shipped().as_json(answers)))
        assert said["headline"] == shipped().result(answers, "es", "MX").headline
        assert said["summary"].startswith(shipped().summary(answers, "es", "MX").title)


def test_the_example_of_the_page_runs(tmp_path: Path) -> None:
    """Whoever copies the few lines for a program gets a headline."""
    (written(tmp_path) / "example.mjs").write_text(ENGINE, encoding="utf-8")
    ran = subprocess.run([NODE, "example.mjs"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert shipped().result({"danger_signs": ["shock"]}, "en", "GB").headline in ran.stdout


@pytest.mark.parametrize(
    ("line", "fits"), [("", True), ("engine.asses({});", False), ("engine.step({a: null});", False)]
)
def test_the_types_say_what_there_is(tmp_path: Path, line: str, *, fits: bool) -> None:
    """A program in TypeScript is told by its compiler of a call that there is not."""
    code = f'/// <reference lib="dom" />\nimport "firstweeks/en";\n{ENGINE}{line}\n'
    code += 'document.querySelector("firstweeks-interview")?.restart();\n'
    code += 'document.addEventListener("firstweeks-result", ({ detail }) => detail.level.length);\n'
    (written(tmp_path) / "program.ts").write_text(code, encoding="utf-8")
    compiler = packages(SOURCE, tests=True) / ".bin" / "tsc"
    options = [
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--module",
        "preserve",
        "--types",
        "",
        "--skipLibCheck",
        "false",
    ]
    ran = subprocess.run([compiler, *options, "program.ts"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode == 0) == fits, ran.stdout


def around(page: str) -> dict[str, bytes]:
    """The files of a page of somebody else with the package beside it."""
    files = {"index.html": page.encode(), "page.css": STYLE.encode(), "page.js": SCRIPT.encode(), "404.html": b""}
    return files | {f"firstweeks/{name}": content for name, content in packed().items()}


class Foreign:
    """The page of the documentation in a browser, with what it was told and what it asked for."""

    def __init__(self, page: Page) -> None:
        self.page, self.faults, self.asked = page, list[str](), list[str]()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda message: self.faults.append(message.text))
        page.on("request", lambda request: self.asked.append(urlsplit(request.url).path))
        page.add_init_script(
            "globalThis.told = []; addEventListener('firstweeks-result', ({detail}) => told.push(detail));"
            "addEventListener('securitypolicyviolation', (event) => console.log('policy: ' + event.violatedDirective));"
        )

    def is_over(self) -> bool:
        """Whether nothing more is asked."""
        return not self.page.locator("firstweeks-interview button.main").count()

    def press(self, name: str) -> None:
        """Press a button of the element."""
        self.page.locator("firstweeks-interview").get_by_role("button", name=name, exact=True).first.click()

    def answer(self, given: dict[str, Any]) -> dict[str, Any]:
        """Answer each question of the page as a person would, by pressing, and say what that is."""
        element = self.page.locator("firstweeks-interview")
        answered: dict[str, Any] = {}
        for name in element.locator("fieldset input:is([type=radio], [type=checkbox]):visible").evaluate_all(
            "inputs => [...new Set(inputs.map((one) => one.name))]"
        ):
            if name.startswith("list-"):
                answered |= self._tick(name, given)
                continue
            value = answered[name] = given.get(name, "unsure")
            if isinstance(value, (int, float)):
                element.locator(f'fieldset:has(input[name="{name}"]) input[type=text]').fill(str(value))
                continue
            for option in value or ["none of these"] if isinstance(value, list) else [value]:
                element.locator(f'input[name="{name}"][value="{option}"]').check()
        element.locator("button.main").click()
        return answered

    def _tick(self, name: str, given: dict[str, Any]) -> dict[str, Any]:
        """Tick the statements of a list that are so, then which of them are not known."""
        boxes = self.page.locator(f'firstweeks-interview input[name="{name}"]:visible')
        values = boxes.evaluate_all("all => all.map((one) => one.value)")
        listed = [one for one in values if one in shipped().content.findings]
        if "unsure" not in values:
            return self._doubt(boxes, {one: given.get(one) not in ("yes", "no") for one in listed})
        ticked = [one for one in listed if given.get(one) == "yes"]
        left = "no" if all(given.get(one) in ("yes", "no") for one in listed) else "unsure"
        last = ["unsure"] if left == "unsure" else [] if ticked else ["none of these"]
        for value in [*ticked, *last]:
            self.page.locator(f'firstweeks-interview input[name="{name}"][value="{value}"]').check()
        return {one: "yes" if one in ticked else left for one in listed}

    def _doubt(self, boxes: Locator, doubted: dict[str, bool]) -> dict[str, Any]:
        """Say which of the statements are not known; the others are not so."""
        for one in (one for one, doubt in doubted.items() if doubt):
            boxes.and_(self.page.locator(f'[value="{one}"]')).check()
        return {one: "unsure" if doubt else "no" for one, doubt in doubted.items()}


@pytest.mark.thorough
@pytest.mark.parametrize("language", ["en", "es", "zh-CN"])
def test_a_person_is_told_the_same_inside_a_foreign_page(language: str) -> None:
    """Under the policy of the example, answering by hand leads to the level of the protocol, and to the page's ear."""
    page_html = PAGE.replace('language="en"', f'language="{language}"').replace("es.js", f"{language}.js")
    with hosted(around(page_html)) as host, chromium() as browser:
        for given in (PEOPLE[name] for name in CHOSEN):
            foreign = Foreign(browser.new_page(viewport={"width": 360, "height": 740}))
            foreign.page.goto(host.address)
            answered: dict[str, Any] = {}
            while not foreign.is_over():
                answered |= foreign.answer(given)
            told = foreign.page.evaluate("told.at(-1)")
            assert told["level"] == shipped().level(answered).id
            assert answered.keys() & given.keys()
            assert told["protocol"]["content"] == shipped().content.content_hash
            assert told["headline"] in foreign.page.locator("#said").inner_text()
            assert "answers" not in told
            wide = foreign.page.evaluate("document.documentElement.scrollWidth")
            assert wide <= 360
            assert foreign.faults == []
            assert {path.split("/")[1] for path in foreign.asked} <= {
                "",
                "firstweeks",
                "page.css",
                "page.js",
                "favicon.ico",
            }
            foreign.page.close()


@pytest.fixture
def foreign() -> Iterator[Foreign]:
    """The page of the documentation, opened."""
    with hosted(around(PAGE)) as host, chromium() as browser:
        page = Foreign(browser.new_page(viewport={"width": 360, "height": 740}))
        page.page.goto(host.address)
        yield page


SAY = words("en")
SUDDEN = {"danger_signs": ["sudden_severe_pain"], "pain_sites": ["pelvis_one_side"], "pain_severity": "mild"}


@pytest.mark.thorough
def test_an_emergency_stands_above_what_is_still_asked(foreign: Foreign) -> None:
    """Whoever must go to hospital is told so, with the number, above the question that can make it an ambulance."""
    inside = foreign.page.locator("firstweeks-interview")
    foreign.answer(SUDDEN)
    [level] = [one for one in shipped().content.levels if one.id == "hospital_now"]
    assert SAY(f"level-{level.id}", emergency=SAY("place-GB.emergency")) in inside.locator(".card").inner_text()
    assert inside.locator(".card a.call").get_attribute("href") == "tel:999"
    assert foreign.page.evaluate("told.length") == 0
    foreign.press(SAY("ui-see-how"))
    assert foreign.page.evaluate("told.at(-1).level") == level.id
    foreign.press(SAY("ui-go-on"))
    assert not foreign.is_over()


@pytest.mark.thorough
def test_what_does_not_fit_together_is_asked_about(foreign: Foreign) -> None:
    """Both answers stand there, and one can be changed, with what was answered marked, or both kept."""
    sites = ["low_back_both_sides", "low_back_one_side"]
    given = {"danger_signs": [], "pregnancy_test": "positive", "pain_sites": sites}
    keep = foreign.page.get_by_role("button", name=SAY("ui-keep-both"))
    while not keep.count():
        foreign.answer(given)
    foreign.press(SAY("ui-change"))
    ticked = foreign.page.locator("firstweeks-interview input:checked")
    assert sorted(ticked.evaluate_all("all => all.map((one) => one.value)")) == sites
    foreign.press(SAY("ui-back"))
    foreign.press(SAY("ui-keep-both"))
    assert keep.count() == 0
    assert foreign.faults == []
