"""The safety case holds together: from each hazard to what controls it, and back."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from firstweeks.checks.checking import load_content
from firstweeks.cli.app import app
from firstweeks.model.content import Content
from firstweeks.proofs.hazards import Controls, State, risk
from firstweeks.proofs.safety_pages import pages, write_pages
from firstweeks.proofs.trace import Trace, proved, trace
from firstweeks.reading.content import read_content
from firstweeks.reading.files import SHIPPED
from firstweeks.reading.nouns import LIKELIHOODS

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs/safety"


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(SHIPPED).content


@pytest.fixture(scope="module")
def controls(content: Content) -> Controls:
    return Controls(content, SHIPPED, {})


@pytest.fixture(scope="module")
def matrix(controls: Controls) -> Trace:
    return trace(controls)


@pytest.fixture(scope="module")
def written(matrix: Trace, controls: Controls) -> dict[str, str]:
    return pages(matrix, controls, PAGES)


def changed(content: Content, **controls_of: tuple[str, ...]) -> Controls:
    """The shipped content with other controls for some hazards, named with "_" for "-"."""
    new = {name.replace("_", "-"): found for name, found in controls_of.items()}
    hazards = {name: replace(one, controls=new.get(name, one.controls)) for name, one in content.hazards.items()}
    return Controls(replace(content, hazards=hazards), SHIPPED, {})


def without(content: Content, reference: str) -> Controls:
    """The shipped content in which no hazard names this control."""
    hazards = {
        name: replace(one, controls=tuple(other for other in one.controls if other != reference))
        for name, one in content.hazards.items()
    }
    return Controls(replace(content, hazards=hazards), SHIPPED, {})


def test_the_shipped_safety_case_has_no_orphan(matrix: Trace) -> None:
    """Every hazard has a control that is there; every claim and every rule that sends to hospital controls one."""
    assert list(matrix.faults()) == []
    assert len(matrix.controls) >= 25


def test_every_kind_of_control_is_used(matrix: Trace) -> None:
    """Hazards are controlled by rules, proofs, tests, words, advice and beliefs, not by one of these alone."""
    kinds = {one.kind for controls in matrix.controls.values() for one in controls}
    assert kinds == {
        "rule",
        "raise",
        "claim",
        "test",
        "words",
        "advice",
        "contradiction",
        "belief",
        "danger",
        "document",
    }


def test_nothing_is_risk_free(content: Content) -> None:
    """No hazard is called gone: what could kill stays at 3 or above whatever is done, and each says what stays."""
    for hazard in content.hazards.values():
        assert risk(hazard, hazard.after) <= risk(hazard, hazard.before)
        assert hazard.severity < 5 or risk(hazard, hazard.after) >= 3
        assert len(hazard.residual) > 30


def test_a_worse_hazard_is_never_a_lesser_risk(content: Content) -> None:
    """The matrix of risks grows with how likely a hazard is, and with how much harm it does."""
    some = next(iter(content.hazards.values()))
    rated = [[risk(replace(some, severity=harm), likely) for harm in range(1, 6)] for likely in LIKELIHOODS]
    for table in (rated, [list(column) for column in zip(*rated, strict=True)]):
        assert all(row == sorted(row) for row in table)
    assert rated[0][0] == 1
    assert rated[-1][-1] == 5


@pytest.mark.parametrize(
    ("reference", "says"),
    [
        ("rule:floding", 'does not exist: did you mean "flooding"?'),
        ("claim:monoton", 'does not exist: did you mean "monotone"?'),
        ("advice:now-selfcare", 'does not exist: did you mean "now-self-care"?'),
        ("words:ui-not-knwon", 'does not exist: did you mean "ui-not-known"?'),
        ("document:docs/safety/READMEE.md", 'does not exist: did you mean "docs/safety/README.md"?'),
        (
            "test:tests/content/test_place.py::test_a",
            'no such file of tests: did you mean "tests/content/test_places.py"?',
        ),
        (
            "test:tests/content/test_places.py::test_a_year_is_a_limit",
            'no such test in this file: did you mean "test_a_year_is_the_limit"?',
        ),
        ("rul:flooding", 'no kind of control: did you mean "rule"?'),
    ],
)
def test_a_dead_reference_is_named(content: Content, reference: str, says: str) -> None:
    """A hazard is never taken as controlled by something that is not there; the message says what was meant."""
    found = trace(changed(content, blood_clot=(reference, *content.hazards["blood-clot"].controls)))
    assert [(hazard, one.reference, one.says) for hazard, one in found.missing] == [("blood-clot", reference, says)]
    assert list(found.faults()) == [f'hazard "blood-clot": {reference} {says}']


@pytest.mark.parametrize(
    ("reference", "fault"),
    [
        ("claim:ivf-cancels-the-scan", 'claim "ivf-cancels-the-scan" controls no hazard'),
        ("rule:shock", 'rule "shock" tells call_ambulance and controls no hazard'),
        ("rule:injury", 'rule "injury" tells hospital_now and controls no hazard'),
        ("danger:saddle", 'danger "saddle" controls no hazard'),
    ],
)
def test_what_controls_nothing_is_named(content: Content, reference: str, fault: str) -> None:
    """A claim, or a rule that sends to hospital, for which nobody can say what it is good for, is a gap in the log."""
    assert list(trace(without(content, reference)).faults()) == [fault]


def test_a_hazard_without_control_is_named(content: Content) -> None:
    """A hazard that nothing controls is said to be so."""
    assert 'hazard "old-version" has no control' in list(trace(changed(content, old_version=())).faults())


def test_a_hazard_is_controlled_by_proofs_that_hold(content: Content) -> None:
    """A claim that is refuted, or that nobody could decide, controls nothing; one sentence of it is enough."""
    sentences = {"floor": ["proved", "refuted"], "monotone": ["unknown", "proved"], "total": ["proved"]}
    claims = {claim: [{"status": one} for one in found] for claim, found in sentences.items()}
    verdicts = proved({"content": content.content_hash, "claims": claims}, content)
    assert verdicts == {"floor": "refuted", "monotone": "unknown", "total": "proved"}
    found = trace(Controls(content, SHIPPED, verdicts))
    assert {(one.name, one.state) for _, one in found.failed} == {
        ("floor", State.REFUTED),
        ("monotone", State.UNKNOWN),
    }
    assert Controls(content, SHIPPED, verdicts).find("claim:total").state is State.PROVED


def test_a_certificate_of_other_content_proves_nothing(content: Content, tmp_path: Path) -> None:
    """What was proved of an older protocol is not shown as proved of this one."""
    file = tmp_path / "certificate.json"
    file.write_text(json.dumps({"content": "0" * 64, "claims": {}}), encoding="utf-8")
    result = CliRunner().invoke(app, ["trace", "--certificate", str(file)])
    assert result.exit_code == 2
    assert "other content" in result.output
    with pytest.raises(ValueError, match="no certificate"):
        proved({}, content)


def test_an_installed_copy_says_what_it_cannot_see(content: Content, tmp_path: Path) -> None:
    """Without the tests and documents at hand, a control by one of them is neither there nor missing."""
    controls = Controls(content, SHIPPED, {}, checkout=tmp_path)
    assert controls.find("test:tests/test_map.py::test_every_link_leads_somewhere").state is State.UNSEEN
    assert list(trace(controls).faults()) == []


def test_the_pages_are_those_of_the_content(written: dict[str, str]) -> None:
    """Whoever signs reads what runs. If this fails, run `firstweeks trace --write docs/safety`."""
    pages = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    # The reports of other commands stand in the same folder, each under its own first line.
    assert {name: text for name, text in pages.items() if not text.startswith("<!-- Generated: ")} == written


def links(text: str) -> Iterator[tuple[str, str]]:
    return ((file, anchor) for file, anchor in re.findall(r"\]\(([^)#]*)#?([^)]*)\)", text) if "://" not in file)


def test_every_link_of_the_pages_arrives(written: dict[str, str]) -> None:
    """A link leads to a file that is there, and to a hazard that has its heading."""
    for page, text in written.items():
        for file, anchor in links(text):
            assert not file or file in written or (PAGES / file).is_file(), (page, file)
            assert not anchor or f"\n## {anchor}\n" in written[file or page], (page, anchor)


def test_each_rule_is_drawn_and_listed_once(content: Content, written: dict[str, str]) -> None:
    """A clinician who reads the charts has seen every rule, with the level that it tells."""
    drawn = "".join(text for page, text in written.items() if page.startswith("rules-"))
    for name in (*content.rules, *content.raises):
        assert drawn.count(f"<b>{name}</b>") == 1
        assert drawn.count(f"| `{name}` |") == 1
    for rule in content.rules.values():
        page = next(text for text in written.values() if f"<b>{rule.id}</b>" in text)
        number = re.findall(rf'q(\d+)\{{\{{"<b>{rule.id}</b>', page)[0]
        end = re.findall(rf"q{number} -->\|yes\| (end\d+)\n", page)[0]
        assert f'    {end}(["{rule.level.id}"])\n' in page


def test_no_chart_asks_a_milder_rule_first(content: Content, written: dict[str, str]) -> None:
    """Whoever follows a chart down ends at the most urgent rule that holds."""
    levels = [level.id for level in content.levels]
    for page, text in written.items():
        rules = [name for name in re.findall(r"<b>(.+?)</b>", text) if name in content.rules]
        order = [levels.index(content.rules[name].level.id) for name in rules]
        assert order == sorted(order), page


def test_the_pages_say_that_nobody_signed_them(written: dict[str, str]) -> None:
    """No page can be taken for a safety case that someone has accepted."""
    assert [page for page, text in written.items() if "No clinical safety officer has signed this" not in text] == []


def test_what_lacks_a_control_is_said_first(content: Content, written: dict[str, str]) -> None:
    """Whoever reads the first page alone knows what nothing controls yet."""
    lacking = [one for one in content.hazards.values() if "no control yet" in one.residual]
    assert [
        one.id
        for one in lacking
        if f"- [{one.title}](hazards.md#{one.id}). {one.residual}\n" not in written["README.md"]
    ] == []
    assert lacking


def test_pages_of_groups_that_are_no_more_are_taken_away(matrix: Trace, controls: Controls, tmp_path: Path) -> None:
    """A page of rules that went is not left to be read; a page that someone wrote by hand stays."""
    write_pages(matrix, controls, tmp_path)
    mark = (tmp_path / "README.md").read_text(encoding="utf-8").splitlines()[0]
    (tmp_path / "rules-gone.md").write_text(mark, encoding="utf-8")
    (tmp_path / "rules-mine.md").write_text("mine", encoding="utf-8")
    write_pages(matrix, controls, tmp_path)
    assert not (tmp_path / "rules-gone.md").exists()
    assert (tmp_path / "rules-mine.md").exists()


def test_the_command_fails_on_an_orphan(tmp_path: Path) -> None:
    """A change that leaves a hazard without its control is stopped."""
    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)
    log = folder / "hazards.toml"
    log.write_text(log.read_text(encoding="utf-8").replace('"rule:seizure"', '"rule:seizures"'), encoding="utf-8")
    result = CliRunner().invoke(app, ["trace", "--content", str(folder), "--format", "json"])
    assert result.exit_code == 1
    faults = json.loads(result.stdout)["faults"]
    assert 'hazard "pre-eclampsia-or-late-signs": rule:seizures does not exist: did you mean "seizure"?' in faults
    assert 'rule "seizure" tells call_ambulance and controls no hazard' in faults


def test_the_command_shows_the_matrix() -> None:
    """Whoever runs it sees each hazard, its controls, and that nobody has signed."""
    result = CliRunner().invoke(app, ["trace"])
    assert result.exit_code == 0, result.output
    assert "ivf-heterotopic-missed" in result.stdout
    assert "No clinical safety officer has signed" in result.stdout


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("severity = 5", "severity = 6", "severity that is none"),
        ('after = "low"', 'after = "seldom"', 'after = "seldom", which does not exist'),
        ('before = "low"', 'before = "very low"', "likelier after its controls"),
        ("residual", "residuum", "residual"),
    ],
)
def test_a_hazard_that_cannot_be_rated_is_refused(tmp_path: Path, old: str, new: str, says: str) -> None:
    """A hazard log with a slip in it is refused like any other content."""
    folder = tmp_path / "content"
    shutil.copytree(SHIPPED, folder)
    log = folder / "hazards.toml"
    text = log.read_text(encoding="utf-8")
    start = text.index("[hazard.mental-health-crisis]")
    log.write_text(text[:start] + text[start:].replace(old, new, 1), encoding="utf-8")
    problems = read_content(folder).problems
    assert [says in problem.says for problem in problems] == [True]
