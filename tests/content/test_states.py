"""Self-harm, violence, loss, abortion, a treated ectopic, IVF and late weeks have words of their own, everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest

from firstweeks.checks.checked import read_by
from firstweeks.model.finding import Value
from firstweeks.rendering.sections import Section
from laws.strategies import shipped

PROTOCOL = shipped()
LANGUAGES = PROTOCOL.languages
COUNTRIES = {"en": "GB", "es": "MX", "zh-CN": "CN"}
USUAL: dict[str, Value] = {one.id: one.usual for one in PROTOCOL.content.findings.values()}
PREGNANT: dict[str, Value] = {**USUAL, "pregnancy_test": "positive", "weeks": 7, "scan": "none"}
UNTESTED: dict[str, Value] = {**USUAL, "pregnancy_test": "not_done", "could_be_pregnant": "no", "period": "cannot_tell"}
SORE: dict[str, Value] = {"pain_sites": ("pelvis_middle",), "pain_severity": "mild", "pain_trend": "steady"}
ENDED: dict[str, Value] = {**PREGNANT, "pregnancy_ended": "yes", "bleeding": "light"}

STATES: dict[str, dict[str, Value]] = {
    "self-harm": {**PREGNANT, "danger_signs": ("self_harm",)},
    "violence": {**PREGNANT, "danger_signs": ("in_danger",)},
    "violence-and-ill": {**PREGNANT, "danger_signs": ("shock", "in_danger")},
    "unsafe": {**PREGNANT, "unsafe_at_home": "yes", "bleeding": "light"},
    "loss": {**ENDED, "ended_how": "miscarriage"},
    "abortion": {**ENDED, "ended_how": "abortion", "pain_sites": ("pelvis_middle",), "pain_severity": "mild"},
    "treated-ectopic": {**ENDED, "ended_how": "ectopic_treated"},
    "known-ectopic": {**PREGNANT, "scan": "outside", "bleeding": "spotting"},
    "birth": {**ENDED, "ended_how": "birth"},
    "no-heartbeat": {**PREGNANT, "scan": "unclear", "scan_said": "no_heartbeat"},
    "fertility": {**PREGNANT, "risks": ("fertility_treatment",), "bleeding": "spotting"},
    "late": {**PREGNANT, "weeks": 30, "scan": "inside"},
    "flooding": {**PREGNANT, "danger_signs": ("flooding",)},
    "untested": {**UNTESTED, "could_be_pregnant": "yes", "period": "late", "bleeding": "spotting"},
    "loss-untested": {**UNTESTED, **SORE, "pregnancy_ended": "yes", "ended_how": "miscarriage"},
    "abortion-untested": {**UNTESTED, **SORE, "pregnancy_ended": "yes", "ended_how": "abortion"},
    "pills-did-nothing": {**ENDED, "ended_how": "abortion", "pills_did_nothing": "yes", "bleeding": "none"},
    "birth-untested": {**UNTESTED, **SORE, "pregnancy_ended": "yes", "ended_how": "birth"},
    "flu": {**UNTESTED, "pregnancy_test": "negative", "period": "normal", "fever": "yes"},
}
# What stands on no card but those named: each pattern in every language, in the order of COUNTRIES.
OWN: dict[str, tuple[tuple[str, str, str], frozenset[str]]] = {
    "lie down": ((r"Lie down", r"Acuéstese", r"躺下"), frozenset({"flooding", "violence-and-ill"})),
    "police": ((r"\bpolice\b", r"\bpolicía\b", r"警"), frozenset({"violence", "violence-and-ill", "unsafe"})),
    # Whoever hurts them may stand behind the door.
    "unlock": ((r"[Uu]nlock", r"[Aa]bra la puerta", r"门锁"), frozenset({"flooding"})),
    "harming oneself is said": (
        (r"risk of harming myself", r"puedo hacerme daño", r"我可能会伤害自己"),
        frozenset({"self-harm"}),
    ),
    "ibuprofen is advised": (
        (r"[Ii]buprofen .* often advised", r"aconseja[nr].* ibuprofeno", r"常建议吃布洛芬|布洛芬和热敷"),
        frozenset({"abortion", "abortion-untested"}),
    ),
    "take a test, today or again": (
        (
            r"Take a pregnancy test today|Test again in 3 days",
            r"Hágase hoy una prueba|Repítala",
            r"今天就验孕|再验一次",
        ),
        frozenset({"untested"}),
    ),
    "some bleeding is expected": (
        (r"bleeding (and cramps are|is to be) expected", r"[Ee]s de esperar algo de sangrado", r"意料之中"),
        frozenset({"treated-ectopic", "abortion-untested"}),
    ),
    "no pregnancy is known": ((r"I am not pregnant", r"no hay un embarazo", r"没有怀孕"), frozenset({"flu"})),
    "this guide cannot check": (
        (r"first 20 weeks", r"primeras 20 semanas", r"前 20 周|看不了"),
        frozenset({"late", "birth", "birth-untested"}),
    ),
    "we are sorry": ((r"We are sorry", r"Lo sentimos", r"我们很难过"), frozenset({"no-heartbeat"})),
    "no scan has shown": (
        (r"no scan that has shown", r"aún no tengo (ecografía|ultrasonido)", r"还没做 B 超"),
        frozenset({"self-harm", "violence", "unsafe", "fertility", "flooding"}),
    ),
    "I am pregnant": (
        (r"weeks pregnant", r"semanas de embarazo", r"我怀孕"),
        frozenset(
            {"self-harm", "violence", "violence-and-ill", "unsafe", "no-heartbeat", "fertility", "late", "flooding"}
        ),
    ),
}


def texts(sections: tuple[Section, ...]) -> Iterator[str]:
    """Every text of some sections."""
    for section in sections:
        yield from (section.heading, *section.paragraphs, *section.items, *(call.text for call in section.calls))
        yield from texts(section.parts)


def card(state: Mapping[str, Value], language: str) -> str:
    """What stands open for someone, but for the signs to watch for, which name what may come."""
    found = PROTOCOL.result(state, language, COUNTRIES[language])
    shown = tuple(section for section in found.card if not section.id.startswith("changes-"))
    return "\n".join([found.headline, *texts(shown)])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", OWN)
def test_words_of_a_state_stand_on_its_card_alone(words: str, language: str) -> None:
    """Nobody reads the words of another's state."""
    patterns, allowed = OWN[words]
    pattern = dict(zip(COUNTRIES, patterns, strict=True))[language]
    having = {name for name, state in STATES.items() if re.search(pattern, card(state, language))}
    assert having <= allowed, f"{having - allowed} in {language}"
    assert having or not allowed


# What hurts, or is wrong, anywhere in the result where a pregnancy has ended, is outside the womb or has no heartbeat.
CARRIES_ON = (r"carr(y|ies) on|keep the pregnancy", r"sig(a|ue|uen) adelante|«retener»", r"继续怀|继续下去|保胎")
WITHOUT_HOPE = ("loss", "abortion", "treated-ectopic", "known-ectopic", "no-heartbeat")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", WITHOUT_HOPE)
def test_nobody_who_lost_a_pregnancy_reads_that_many_carry_on(state: str, language: str) -> None:
    """Neither the card nor any closed line says so, however much of it bleeds."""
    pattern = dict(zip(COUNTRIES, CARRIES_ON, strict=True))[language]
    for bleeding in ("none", "spotting", "light", "moderate", "heavy"):
        answers = {**STATES[state], "bleeding": bleeding, "pain_sites": ("pelvis_middle",), "pain_severity": "mild"}
        found = PROTOCOL.result(answers, language, COUNTRIES[language])
        told = [text for text in texts((*found.card, *found.sections)) if re.search(pattern, text)]
        assert told == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_said_of_a_scan_is_said_on_the_phone(language: str) -> None:
    """Someone told of a sac, a molar pregnancy or no heartbeat does not say that nothing was seen."""
    presenter = PROTOCOL.presenter(language, COUNTRIES[language])
    unclear = presenter.words("say-scan-unclear")
    for said in ("sac_only", "no_heartbeat", "may_be_molar", "nothing_seen"):
        answers = PROTOCOL.answers({**PREGNANT, "scan": "unclear", "scan_said": said, "bleeding": "spotting"})
        sentence = presenter.speaker.say(answers.given, PROTOCOL.assess(answers))
        assert (unclear in sentence) == (said == "nothing_seen")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("how", "saying"),
    [("birth", "after-birth"), ("miscarriage", "after-loss"), ("abortion", "after-abortion"), ("", "maybe")],
)
def test_who_bleeds_heavily_says_what_ended(how: str, saying: str, language: str) -> None:
    """On the way to a hospital too it is asked whether a pregnancy ended; nobody says otherwise."""
    truth = {**UNTESTED, "bleeding": "heavy", "pregnancy_ended": "yes" if how else "no", "ended_how": how or "birth"}
    given: dict[str, Value] = {}
    while page := PROTOCOL.next_page(given):
        given |= {finding.id: truth[finding.id] for finding in page.findings}
    assert PROTOCOL.level(given).id == "hospital_now"
    presenter = PROTOCOL.presenter(language, COUNTRIES[language])
    said = presenter.speaker.say(given, PROTOCOL.assess(given))
    assert presenter.words(f"saying-{saying}") in said
    # An ambulance is called before anyone asks: the sentence then leaves it open.
    at_once = {"danger_signs": ("flooding",)}
    assert PROTOCOL.next_page(at_once) is None
    assert presenter.words("saying-maybe-or-lately") in presenter.speaker.say(at_once, PROTOCOL.assess(at_once))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_private_is_not_said(language: str) -> None:
    """The sentence that others hear is the same with and without what was answered in private."""
    for private in (one.id for one in PROTOCOL.content.findings.values() if one.private):
        for state in ({**PREGNANT, "bleeding": "light", "injury": "yes"}, STATES["abortion"]):
            answers = PROTOCOL.answers({**state, private: "yes"})
            presenter = PROTOCOL.presenter(language, COUNTRIES[language])
            assessment = PROTOCOL.assess(answers)
            without = {name: value for name, value in answers.given.items() if name != private}
            assert presenter.speaker.say(answers.given, assessment) == presenter.speaker.say(without, assessment)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_decides_is_said(language: str) -> None:
    """For each rule that one answer makes hold, the words of that answer are in the sentence."""
    presenter = PROTOCOL.presenter(language, COUNTRIES[language])
    said = PROTOCOL.content.said
    for sign in PROTOCOL.content.findings["danger_signs"].options:
        answers = PROTOCOL.answers({**PREGNANT, "danger_signs": (sign,)})
        sentence = presenter.speaker.say(answers.given, PROTOCOL.assess(answers))
        assert presenter.words(f"say-danger_signs-{sign}") in sentence
    deciding = {
        name
        for answers in STATES.values()
        for reason in PROTOCOL.assess(answers).rules[:1]
        for name in reason.because
        if not PROTOCOL.content.findings[name].private
    }
    symptoms = {name for name in deciding if PROTOCOL.content.findings[name].page not in PROTOCOL.content.background}
    assert symptoms - set(said) == set()


def test_no_first_line_for_a_clinician_is_longer_than_60_words() -> None:
    """A line of 60 words is read in 20 seconds; nobody's is longer, with every sign and risk that can be ticked."""
    everything = {
        one.id: one.options if one.kind == "many" else one.options[-1] if one.options else one.usual
        for one in PROTOCOL.content.findings.values()
    }
    for language in ("en", "es"):
        for state in (*STATES.values(), everything, {**everything, "pregnancy_test": "positive", "scan": "none"}):
            line = PROTOCOL.summary(state, language, "GB").topics[0].lines[0].text
            assert len(line.split()) <= 60, line


def test_assessments_and_requests_read_nothing_private() -> None:
    """What the first line assesses or asks for tells nothing that was answered in private."""
    kinds = {row.kind for row in PROTOCOL.content.layout if {"say", "summary"} & set(row.on)}
    advice = [one for one in PROTOCOL.content.advice.values() if one.kind in kinds]
    private = {one.id for one in PROTOCOL.content.findings.values() if one.private}
    assert len(advice) > 3
    assert not [one.id for one in advice if read_by(one.when, PROTOCOL.content) & private]
