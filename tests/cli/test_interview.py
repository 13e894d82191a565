"""Journeys through the interview in the terminal, in given / when / then."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import pexpect
import pytest

from cli.person import Scripted, at_terminal, transcript
from cli.running import command
from firstweeks.cli import interview
from firstweeks.cli.dialogue import Stop
from firstweeks.model.finding import Value
from homes import EVERYWHERE
from laws.strategies import shipped

PROTOCOL = shipped()

NO_SIGNS: dict[str, Value] = {finding.id: finding.usual for finding in PROTOCOL.content.findings.values()}
POSITIVE: dict[str, Value] = {**NO_SIGNS, "pregnancy_test": "positive", "weeks": 5, "medicine_or_condition": "no"}
SORE_ON_ONE_SIDE: dict[str, Value] = {
    **POSITIVE,
    "pain_sites": ("low_back_one_side",),
    "pain_severity": "mild",
    "pain_trend": "steady",
    "pain_changes_with_movement": "yes",
}
SORE_BACK_AFTER_A_SCAN: dict[str, Value] = {
    **SORE_ON_ONE_SIDE,
    "scan": "inside",
    "pain_sites": ("low_back_both_sides",),
}


def asked(truth: Mapping[str, Value], language: str = "en", country: str = "GB") -> Scripted:
    """A person who has answered everything they were asked."""
    dialogue = at_terminal(PROTOCOL, truth, language, country)
    dialogue.run()
    return dialogue


def told(dialogue: Scripted) -> str:
    """The whole result as written to the terminal."""
    assessment = PROTOCOL.assess(dialogue.given)
    before = len(transcript(dialogue))
    dialogue.terminal.result(dialogue.presenter.result(assessment, dialogue.answers), whole=True)
    return transcript(dialogue)[before:]


@pytest.mark.parametrize(("language", "country"), EVERYWHERE)
@pytest.mark.parametrize("sign", PROTOCOL.content.findings["danger_signs"].options)
def test_a_danger_sign_is_told_at_once(sign: str, language: str, country: str) -> None:
    """Whoever ticks a danger sign knows after one page that it is urgent, and the number to call is on the screen."""
    dialogue = at_terminal(PROTOCOL, {**POSITIVE, "danger_signs": [sign]}, language, country)
    page = PROTOCOL.next_page({})
    assert page is not None
    dialogue.ask_page(page)

    assessment = PROTOCOL.assess(dialogue.given)

    assert assessment.level.urgency >= PROTOCOL.content.unanswered.urgency
    shown = told(dialogue)
    assert dialogue.words("place-" + country + ".emergency") in shown


def test_a_sore_side_is_not_explained_away() -> None:
    """Someone with a sore lower back on one side and a positive test is told to speak to a clinician within a day."""
    dialogue = asked(SORE_ON_ONE_SIDE)

    shown = " ".join(told(dialogue).split())

    assert PROTOCOL.assess(dialogue.given).level.id == "within_24_hours"
    assert "Speak to a doctor, nurse or midwife within 24 hours" in shown
    assert "I am about 5 weeks pregnant, with" in shown
    assert "Call 999 now if you have or notice" in shown
    assert "not a certified medical device" in shown


def test_not_sure_on_the_first_page_is_told_how_to_tell_once() -> None:
    """Not sure about a danger sign brings one explanation, then counts as unknown and lifts the level to today."""
    dialogue = asked({**POSITIVE, "danger_signs": ("unsure",)})

    assert transcript(dialogue).count(dialogue.words("ui-how-to-tell-again")) == 1
    assert dialogue.given["danger_signs"] == ("unsure",)
    assert PROTOCOL.assess(dialogue.given).level.id == "same_day"


def test_going_back_asks_again_and_keeps_the_rest() -> None:
    """A person who goes back can answer differently; what came before stays."""
    dialogue = at_terminal(PROTOCOL, SORE_ON_ONE_SIDE)
    dialogue.first = ["0", "<", "2"]

    dialogue.run()

    assert dialogue.given["danger_signs"] == ("sudden_severe_pain",)


def test_back_on_the_first_question_says_so() -> None:
    """There is nothing before the first question, and the person is told."""
    dialogue = at_terminal(PROTOCOL, {"danger_signs": ["shock"]})
    dialogue.first = ["<"]

    dialogue.run()

    assert dialogue.words("ui-error-first") in transcript(dialogue)
    assert dialogue.given == {"danger_signs": ("shock",)}


def test_why_we_ask_is_told_and_the_question_stays() -> None:
    """Asking why costs nothing."""
    dialogue = at_terminal(PROTOCOL, {"danger_signs": ["shock"]})
    dialogue.first = ["i"]

    dialogue.run()

    assert dialogue.words("finding-danger_signs.why") in " ".join(transcript(dialogue).split())


def test_the_language_can_be_changed_on_the_way() -> None:
    """A person can change the language at any question, and is asked the same one again."""
    dialogue = at_terminal(PROTOCOL, {"danger_signs": ["shock"]})
    dialogue.first = ["l", "2"]

    dialogue.run()

    assert dialogue.language == "es"
    assert dialogue.words("finding-danger_signs") in " ".join(transcript(dialogue).split())


def test_the_country_can_be_changed_on_the_way() -> None:
    """The numbers follow the country, whatever the language."""
    dialogue = at_terminal(PROTOCOL, {"danger_signs": ["shock"]})
    dialogue.first = ["c", "xx", "mx"]

    dialogue.run()

    assert dialogue.country == "MX"
    assert "911" in told(dialogue)


def test_a_contradiction_is_explained_and_can_be_mended() -> None:
    """Two answers that do not fit are shown; the person decides, and nothing is corrected silently."""
    dialogue = at_terminal(PROTOCOL, {**SORE_ON_ONE_SIDE, "danger_signs": (), "pain_severity": "none"})
    answers = iter(["2", "2"])
    choose = dialogue.choose

    def pick(options: object) -> int:
        dialogue.first = [next(answers)]
        return choose(options)  # type: ignore[arg-type]

    dialogue.choose = pick  # type: ignore[method-assign]
    dialogue.truth = {**dialogue.truth, "pain_severity": "none"}

    dialogue.run()

    shown = " ".join(transcript(dialogue).split())
    assert dialogue.words("contradiction-pain-site-without-severity") in shown


@pytest.mark.parametrize(("truth", "offered"), [(SORE_ON_ONE_SIDE, True), ({"danger_signs": ["flooding"]}, False)])
def test_self_care_is_offered_where_the_level_has_any(truth: Mapping[str, Value], offered: bool) -> None:
    """Whoever waits for an ambulance is not asked whether to ease the pain first."""
    dialogue, shown = asked(truth), list[str]()

    def pick(options: Iterable[str]) -> int:
        shown.extend(options)
        return len(shown) - 1

    dialogue.choose = pick  # type: ignore[method-assign]
    assert not interview._next(dialogue)
    assert (dialogue.words("ui-next-self-care") in shown) == offered


def test_self_care_has_its_own_gate() -> None:
    """Massage is shown only after the questions that make it safe, and only if every answer allows it."""
    safe, unsafe = asked(SORE_BACK_AFTER_A_SCAN), asked(SORE_ON_ONE_SIDE)

    interview._self_care(safe)
    interview._self_care(unsafe)

    massage = safe.words("advice-massage-stroking")
    assert massage in transcript(safe)
    assert massage not in transcript(unsafe)
    assert unsafe.words("advice-massage-heat-exercise-not-now") in transcript(unsafe)


@pytest.mark.parametrize(("language", "country"), EVERYWHERE)
def test_the_summary_is_in_both_languages(language: str, country: str) -> None:
    """A clinician reads the summary in the language of care, the person in their own."""
    dialogue = asked({**SORE_ON_ONE_SIDE, "unsafe_at_home": "yes"}, language, "MX")

    text = interview._summary(dialogue, markdown=True)

    assert dialogue.words("ui-summary-title") in text
    assert dialogue.in_language("es").words("ui-summary-title") in text
    assert dialogue.words("finding-unsafe_at_home.name") not in text
    assert "unsafe-at-home" not in text
    assert text.count("# ") >= 5


@pytest.mark.parametrize(("language", "country"), EVERYWHERE)
def test_nothing_is_left_in_another_language(language: str, country: str) -> None:
    """No message is missing and no English stands in a Chinese result, but for names that have no other form."""
    dialogue = asked(SORE_BACK_AFTER_A_SCAN, language, country)
    interview._welcome(dialogue)
    interview._self_care(dialogue)
    shown = (transcript(dialogue) + told(dialogue)).replace(PROTOCOL.content.content_hash[:12], "")
    assert not re.search(r"(ui|finding|option|advice|rule)-[a-z]", shown)
    if language == "zh-CN":
        allowed = {"firstweeks", "early", "pregnancy", "version", "protocol", "q", "i", "l", "c", "g", "kg", "mg"}
        names = {"hcg", "pul", "iud", "rh", "who", "ws", "iom", "iu", "bmi", "nice", "nhs", "acog", "ivf", "lb", "uk"}
        latin = {word.lower() for word in re.findall(r"[A-Za-z]{2,}", shown)}
        assert sorted(latin - allowed - names) == []


def test_the_end_of_piped_answers_says_what_is_known() -> None:
    """Answers that stop half way still give what to do on them; and a clean exit."""
    done = command("--lang", "en", "--country", "GB", given="0\n")
    assert done.returncode == 0
    assert "On these answers:" in done.stdout
    assert "be seen today" in done.stdout
    assert not done.stderr
    assert "\x1b" not in done.stdout


def test_control_c_leaves_cleanly(tmp_path: Path) -> None:
    """Ctrl-C ends the interview without a traceback, and nothing is stored."""

    def as_in_a_terminal() -> None:
        # Where the tests run in the background, they may ignore the signal, and what they start does so too.
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    words = ["-c", "from firstweeks.cli import main; main()", "--lang", "en"]
    child = pexpect.spawn(
        sys.executable, words, cwd=tmp_path, encoding="utf-8", timeout=60, preexec_fn=as_in_a_terminal
    )
    child.expect("> ")
    child.sendintr()
    child.expect("We saved nothing")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == interview.INTERRUPTED
    assert not list(tmp_path.iterdir())


def test_the_summary_is_written_where_it_was_asked_for(tmp_path: Path) -> None:
    """`--summary` writes one file, Markdown by its name."""
    file = tmp_path / "summary.md"
    done = command("--lang", "en", "--country", "GB", "--summary", file, given="5\n")
    assert done.returncode == 0
    assert file.read_text(encoding="utf-8").startswith("# Summary from Firstweeks")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--lang", "fr"], 'no language "fr"'),
        (["--country", "ZZ"], 'no country "ZZ"'),
        (["--summary", "/no/such/folder/x.md"], "no folder"),
        (["--content", "/no/such/folder"], "not a content folder"),
    ],
)
def test_a_wrong_option_is_a_message(options: list[str], says: str) -> None:
    """A user's mistake is one message and a non-zero exit, never a traceback."""
    done = command(*options)
    assert done.returncode != 0
    assert says in " ".join(done.stderr.replace("│", " ").split())
    assert "Traceback" not in done.stderr


def test_stopping_is_possible_everywhere() -> None:
    """Q stops at any question."""
    dialogue = at_terminal(PROTOCOL, {})
    dialogue.first = ["q"]
    with pytest.raises(Stop):
        dialogue.run()
