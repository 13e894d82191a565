"""What has a name in a small protocol, explained."""

from __future__ import annotations

import pytest

from firstweeks.rendering.explaining import Explainer
from firstweeks.rendering.words import words
from rendering.small import FOLDER, throat


def explained(name: str) -> list[str]:
    """Everything that is said of a name, a line each, with its headings."""
    lines: list[str] = []
    for section in Explainer(throat().content, words("en", FOLDER)).explain(name):
        lines += [section.heading, *section.paragraphs]
        for part in section.parts:
            lines += [f"{part.heading}: {text}" for text in (*part.paragraphs, *part.items)]
    return lines


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "cannot-swallow",
            [
                "rule cannot-swallow",
                "says: when: signs includes drooling and throat is very_sore",
                "says: level: now",
                "in words: You cannot swallow.",
                "in words: name: Cannot swallow",
            ],
        ),
        ("smoke", ["raise smoke", "says: level: one more, up to now"]),
        ("hurt", ["finding hurt", "says: kind: yes_no, on page you", "used by rule: hurt-by-someone"]),
        ("days", ["says: range: 0 to 30", "says: only if: throat is at least sore", "says: otherwise: 0"]),
        ("now", ["level now", "says: means: call the emergency number", "used by rule: cannot-breathe"]),
        ("gargle", ["advice gargle", "says: kind: self_care", "in words: text: With salt."]),
        ("no-doctor", ["belief no-doctor", "says: verdict: unsafe, urgent", "in words: Unsafe: It can harm."]),
        ("book", ["source book", "says: https://example.org/book", "used by belief: honey", "used by place: GB"]),
    ],
)
def test_what_it_says_where_it_stands_and_what_hangs_on_it(name: str, expected: list[str]) -> None:
    """Each noun is shown with its sentence, its words and whatever uses it."""
    found = explained(name)
    assert [line for line in expected if line not in found] == []


def test_a_name_of_two_things_explains_both() -> None:
    """A finding and its page, or a rule and an item of advice, may have one name: both are told."""
    assert [line for line in explained("throat") if line.startswith(("finding", "rule", "level"))] == ["finding throat"]
    assert explained("nothing-of-that-name") == []


def test_every_place_is_a_line_of_a_file() -> None:
    """Whoever is shown a place finds the noun there."""
    explainer = Explainer(throat().content, words("en", FOLDER))
    lines = (FOLDER / "protocol.toml").read_text("utf-8").splitlines()
    for name in explainer.names:
        for section in explainer.explain(name):
            [stands] = section.paragraphs
            file, _, line = stands.partition(":")
            assert file == "protocol.toml"
            assert not line or name in " ".join(lines[int(line) - 1 : int(line) + 2])
