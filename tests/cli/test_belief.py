"""`firstweeks belief`: what people say reaches the claim it means, or none."""

from __future__ import annotations

from functools import cache
from subprocess import CompletedProcess

import pytest

import firstweeks
from cli.paraphrases import ABOUT_OTHER_THINGS, SEEN, UNSEEN
from cli.running import command
from firstweeks.rendering.beliefs import Claims, Match, is_near, nearest_claims
from firstweeks.rendering.words import languages, words

BELIEFS = firstweeks.load().content.beliefs
PARAPHRASES = [
    (language, text, name)
    for table in (SEEN, UNSEEN)
    for language, rows in table.items()
    for text, name in rows.items()
]
TOLD_APART = {
    "en": ("pain without bleeding", "pain with bleeding"),
    "es": ("dolor sin sangrado", "dolor con sangrado"),
    "zh-CN": ("肚子疼不出血", "肚子疼出血"),
}


@cache
def claims(language: str) -> Claims:
    """The claims of a language, prepared once."""
    return Claims(words(language), BELIEFS)


def told(language: str, text: str) -> Match | None:
    """The claim whose verdict is told, if one is near enough."""
    found = claims(language).near(text)
    return found[0] if found and is_near(found[0], BELIEFS) else None


def run(*arguments: str) -> CompletedProcess[str]:
    """Run the command."""
    return command("belief", *arguments)


@pytest.mark.parametrize("language", languages())
def test_a_claim_in_its_own_words_is_found(language: str) -> None:
    """Whoever types a claim, or a phrasing of it, as the content has it gets the verdict of that very claim."""
    say = words(language)
    missed = []
    for name in BELIEFS:
        for text in (say(f"belief-{name}"), *say.lines(f"belief-{name}.phrasings")):
            found = told(language, text)
            if found is None or found.belief != name:
                missed.append((name, text, found))

    assert missed == []


@pytest.mark.parametrize("table", [SEEN, UNSEEN], ids=["seen", "unseen"])
def test_a_paraphrase_reaches_its_claim(table: dict[str, dict[str, str]]) -> None:
    """At least 85 in 100 people who say a claim in words of their own are told about that claim."""
    rows = [(language, text, name) for language, texts in table.items() for text, name in texts.items()]
    reached = [
        (text, name) for language, text, name in rows if (found := told(language, text)) and found.belief == name
    ]

    assert len(rows) >= 35
    assert len(reached) >= 0.85 * len(rows)


def test_a_dangerous_belief_is_never_called_supported() -> None:
    """Nobody who says a dangerous thing in words of their own reads that it is supported."""
    unsafe = [row for row in PARAPHRASES if BELIEFS[row[2]].verdict == "unsafe"]
    verdicts = [(text, BELIEFS[found.belief].verdict) for lang, text, _ in unsafe if (found := told(lang, text))]

    assert len(unsafe) >= 40
    assert [text for text, verdict in verdicts if verdict == "supported"] == []


@pytest.mark.parametrize(("language", "pair"), TOLD_APART.items())
def test_without_is_not_with(language: str, pair: tuple[str, str]) -> None:
    """Pain without bleeding and pain with bleeding are two claims, and each carries the warning."""
    without, with_it = told(language, pair[0]), told(language, pair[1])

    assert without is not None
    assert with_it is not None
    assert without.belief == "pain-without-bleeding"
    assert with_it.belief in ("bleeding-and-pain-mean-loss", "implantation-bleeding")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "no baby heartbeat on the scan"),
        ("en", "bleeding without pain"),
        ("en", "I don't smoke so it can't be ectopic"),
        ("en", "test is positive so it cannot be ectopic"),
        ("en", "do not have a scan"),
        ("es", "no se ve el latido"),
        ("es", "no me vino la regla"),
        ("es", "sangrado sin dolor"),
        ("es", "no fumo, no puede ser ectópico"),
        ("es", "no hace falta una ecografía"),
        ("zh-CN", "没有胎心"),
        ("zh-CN", "月经没来"),
        ("zh-CN", "不抽烟不会宫外孕"),
        ("zh-CN", "不用做B超"),
    ],
)
def test_a_no_never_turns_a_danger_into_a_comfort(language: str, text: str) -> None:
    """What is said with a "no" is told with the warning of an urgent claim, or not told at all."""
    found = told(language, text)

    assert found is None or (BELIEFS[found.belief].urgent and BELIEFS[found.belief].verdict != "supported")


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang, all_ in ABOUT_OTHER_THINGS.items() for text in all_]
)
def test_what_is_not_known_gets_no_verdict(language: str, text: str) -> None:
    """Whoever asks about something that no claim is about is given no verdict, in any language."""
    spoken = [words(name) for name in sorted(languages(), key=lambda name: name != language)]
    _, found = nearest_claims(spoken, BELIEFS, text)

    assert not found or not is_near(found[0], BELIEFS)


@pytest.mark.parametrize("text", ["???", "12345", "    ", "<>", "¬¬", "a" * 5000, "没", "no no no", "\\b(.*)"])
def test_any_text_is_answered(text: str) -> None:
    """Whatever is typed, the answer is that nothing is near, never a fault."""
    assert nearest_claims([words(name) for name in languages()], BELIEFS, text) is not None
    assert told("en", text) is None


def test_a_claim_is_found_in_another_language() -> None:
    """Someone who reads Spanish and types an English claim is told in the language they typed."""
    say, found = nearest_claims([words("es"), words("en"), words("zh-CN")], BELIEFS, "pain without any bleeding")

    assert (say.language, found[0].belief) == ("en", "pain-without-bleeding")


def test_the_verdict_comes_first_and_names_its_claim() -> None:
    """The first line is the verdict with the claim it is about; then come the warning, the number, and what to do."""
    done = run("it", "hurts", "but", "there", "is", "no", "blood", "--lang", "en", "--country", "GB")
    lines = [line for line in done.stdout.splitlines() if line]

    assert done.returncode == 0
    assert lines[0].startswith("Unsafe: Belly pain with no blood")
    order = [done.stdout.index(text) for text in ("do not wait", "999", "What is known", "What to do now")]
    assert order == sorted(order)
    assert "we read the source" in done.stdout
    assert max(map(len, lines)) <= 80


def test_a_true_claim_is_not_a_verdict_on_its_opposite() -> None:
    """Someone who types that alcohol is fine reads which claim is supported, in the same line as the word."""
    done = run("alcohol is fine in pregnancy", "--lang", "en", "--country", "GB")

    assert done.stdout.splitlines()[1] == "Supported: Do not smoke or drink alcohol in pregnancy"


def test_nothing_near_is_said_plainly() -> None:
    """Where no claim is near, that is said, with three claims and the number to call, and no verdict at all."""
    done = run("can", "I", "dye", "my", "hair", "--lang", "en", "--country", "CN")

    assert done.returncode == 0
    assert done.stdout.startswith("We know no claim that is near enough")
    assert "120" in done.stdout
    assert sum(line.startswith("  - ") for line in done.stdout.splitlines()) == 3
    verdicts = {words("en")(f"verdict-{one.verdict}.means") for one in BELIEFS.values()}
    assert [verdict for verdict in verdicts if verdict in done.stdout] == []


def test_without_a_text_every_claim_is_listed() -> None:
    """The list holds every claim once, the dangerous ones first."""
    done = run("--lang", "zh-CN")
    say = words("zh-CN")
    places = [done.stdout.replace("\n", "").find(say(f"belief-{name}")[:12]) for name in BELIEFS]

    assert done.returncode == 0
    assert -1 not in places
    assert done.stdout.index(say("verdict-unsafe")) < done.stdout.index(say("verdict-supported"))


@pytest.mark.parametrize("options", [("--lang", "xx"), ("--country", "XX"), ("--content", "no-such-folder")])
def test_a_mistake_is_a_message(options: tuple[str, str]) -> None:
    """A language, country or folder that is not there is one message, not a traceback."""
    done = run("pain", *options)

    assert done.returncode != 0
    assert options[1] in done.stderr
    assert "Traceback" not in done.stderr
