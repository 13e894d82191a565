"""`firstweeks claim`, `article` and `claims-report`: what someone read reaches what is known of it."""

from __future__ import annotations

import json
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from cli.running import command
from firstweeks.rendering.words import words
from laws.strategies import shipped

BELIEFS = shipped().content.beliefs
LABELLED = Path(__file__).parents[1] / "beliefs" / "labelled.jsonl"
ENGLISH = ("--lang", "en", "--country", "GB")


def run(*arguments: str) -> CompletedProcess[str]:
    """Run the command."""
    return command("claim", *arguments)


def test_the_verdict_comes_first_and_names_its_claim() -> None:
    """The first line is the verdict with the claim it is about; then come the warning, the number, and what to do."""
    done = run("it", "hurts", "low", "in", "my", "belly", "but", "there", "is", "no", "blood", *ENGLISH)
    lines = [line for line in done.stdout.splitlines() if line]

    assert done.returncode == 0
    assert lines[0].startswith("Unsafe: Belly pain with no blood")
    order = [done.stdout.index(text) for text in ("do not wait", "999", "What is known", "What to do now")]
    assert order == sorted(order)
    assert "we read the source" in done.stdout
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I want to die", "Thoughts of harming yourself: get help now"),
        ("quiero morir", "Thoughts of harming yourself"),
        ("我不想活了", "Thoughts of harming yourself"),
        ("I fainted", "You fainted, or nearly did: call 999"),
        ("blood is pouring out of me", "A lot of blood: go to hospital now, or call 999"),
    ],
)
def test_a_danger_is_answered_first(text: str, says: str) -> None:
    """In whatever language it is typed, a danger comes before everything else, with the number."""
    done = run(text, *ENGLISH)
    assert done.stdout.strip().startswith(says)
    assert "999" in done.stdout


def test_the_opposite_of_a_true_claim_is_not_called_supported() -> None:
    """Someone who types that a glass of wine is fine is not told that anything is supported."""
    done = run("a glass of wine is fine in pregnancy", "--format", "json")
    assert json.loads(done.stdout)["verdict"] == "unsupported"


def test_nothing_near_is_said_plainly() -> None:
    """Where no claim is made, that is said, with the number to call, and no verdict."""
    done = run("how", "do", "I", "renew", "my", "passport", "--lang", "en", "--country", "CN")

    assert done.returncode == 0
    assert done.stdout.startswith("We know no claim that is near enough")
    assert "120" in done.stdout
    verdicts = {words("en")(f"verdict-{one.verdict}.means") for one in BELIEFS.values()}
    assert [verdict for verdict in verdicts if verdict in done.stdout] == []


def test_what_is_near_is_asked_with_its_verdict_first() -> None:
    """A claim that is only near never stands there as a bare statement of the myth."""
    done = run("my ovary, what is it", *ENGLISH)
    asked = [line for line in done.stdout.splitlines() if line.startswith("  - ")]
    assert asked
    assert all(line.startswith(("  - Unsafe: “", "  - Not supported: “")) for line in asked)
    assert "Is this what you read?" in done.stdout


def test_programs_get_json_and_people_may_ask_why() -> None:
    """The JSON has the five names of the contract; --why adds what was heard."""
    text = "no bleeding, so my pain is fine"
    plain = json.loads(run(text, "--format", "json").stdout)
    why = json.loads(run(text, "--format", "json", "--why").stdout)
    assert set(plain) == {"claim", "verdict", "score", "nearest", "danger"}
    assert (plain["claim"], plain["verdict"], plain["danger"]) == ("pain-without-bleeding", "unsafe", None)
    assert why == {**plain, "heard": ["no bleeding", "me", "pain", "harmless", "so", "few_words"]}
    assert "no bleeding" in run(text, "--why", *ENGLISH).stdout
    assert "make no claim" not in run(text, "--why", *ENGLISH).stdout


def test_whoever_asks_why_reads_what_kept_it_silent() -> None:
    """A text that only speaks of something is shown the rule of the content by which it makes no claim."""
    for text, rule in (
        ("how much does a chiropractor cost", "inquires"),
        ("a doctor should look at pain on one side", "duty"),
    ):
        done = run(text, "--why", *ENGLISH).stdout
        assert "make no claim because of this rule" in done
        assert rule in done


def test_the_old_name_still_works() -> None:
    """`firstweeks belief` says what `firstweeks claim` says."""
    assert (
        command("belief", "pineapple in pregnancy", *ENGLISH).stdout == run("pineapple in pregnancy", *ENGLISH).stdout
    )


def test_without_a_text_every_claim_is_listed() -> None:
    """The list holds every claim once, the dangerous ones first; there are at least 60."""
    done = run("--lang", "zh-CN")
    say = words("zh-CN")
    places = [done.stdout.replace("\n", "").find(say(f"belief-{name}")[:12]) for name in BELIEFS]

    assert done.returncode == 0
    assert len(BELIEFS) >= 60
    assert -1 not in places
    assert done.stdout.index(say("verdict-unsafe")) < done.stdout.index(say("verdict-supported"))


@pytest.mark.parametrize("options", [("--lang", "xx"), ("--country", "XX"), ("--content", "no-such-folder")])
def test_a_mistake_is_a_message(options: tuple[str, str]) -> None:
    """A language, country or folder that is not there is one message, not a traceback."""
    done = run("pain", *options)

    assert done.returncode != 0
    assert options[1] in done.stderr
    assert "Traceback" not in done.stderr


def test_the_report_counts_by_language() -> None:
    """Right, silent, wrong and dangerous, by language and in all, for texts never tuned on."""
    done = command("claims-report", str(LABELLED))
    assert done.returncode == 0
    lines = [line.split() for line in done.stdout.splitlines()]
    assert lines[0] == ["texts", "right", "silent", "wrong", "dangerous", "%", "dangers", "missed", "invented"]
    assert [line[0] for line in lines[1:5]] == ["en", "es", "zh-CN", "all"]
    assert sum(int(line[1]) for line in lines[1:4]) == int(lines[4][1]) >= 60


def test_labels_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    """Every line that is no labelled text, or names a claim that is not there, is told at once."""
    file = tmp_path / "labels.jsonl"
    file.write_text('{"lang": "en"}\n{"lang": "en", "text": "x", "acceptable": ["no-such"]}\n', encoding="utf-8")
    done = command("claims-report", str(file))
    assert done.returncode == 1
    assert "labels.jsonl:1" in done.stderr
    assert 'there is no claim "no-such"' in done.stderr
