"""A whole text, sentence by sentence: from any kind of file, escaped everywhere, kept nowhere."""

from __future__ import annotations

import json
import time
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter

from cli.running import command
from firstweeks.beliefs.files import LARGEST, TextRejected, plain_text
from firstweeks.beliefs.page import article_page
from firstweeks.rendering.words import languages, words
from laws.strategies import shipped

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
# Articles in the style of what people read: a page of a service, a list, a diary, a blog and a forum.
ARTICLES = Path(__file__).with_name("articles")
PROTOCOL = shipped()
EVIL = '<script>alert(1)</script> <img src=x onerror=alert(2)> "quoted" & pain without bleeding is normal.'


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("file", [EXAMPLES / "{}/safe.txt", ARTICLES / "{}/safe.txt", ARTICLES / "{}/leaflet.txt"])
def test_a_safe_text_makes_no_unsafe_claim_and_leaves_nothing_out(language: str, file: Path) -> None:
    """What a careful service would write is not marked as a myth."""
    checked = PROTOCOL.article(Path(str(file).format(language)).read_text("utf-8"), language)
    assert [one.text for one in checked.sentences if one.verdict in ("unsafe", "unsupported")] == []
    assert [one.mention for one in checked.omissions if not one.found] == []
    assert checked.danger is None


@pytest.mark.parametrize("language", languages())
def test_a_dangerous_text_is_told_as_one(language: str) -> None:
    """The claims that can kill are found, told first, and what is missing is named."""
    checked = PROTOCOL.article((EXAMPLES / language / "dangerous.txt").read_text("utf-8"), language)
    assert checked.counts["unsafe"] >= 3
    assert PROTOCOL.content.beliefs[next(iter(checked.claims))].verdict == "unsafe"
    assert {one.mention for one in checked.omissions if not one.found} >= {"no-symptom-excludes", "shoulder"}
    assert words(language)(f"belief-{next(iter(checked.claims))}") in checked.summary


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("name", "false"), [("mixed", 4), ("diary", 3), ("dangerous", 13), ("forum", 6)])
def test_false_claims_of_public_articles_are_found(language: str, name: str, false: int) -> None:
    """At least so many sentences are marked, and what holds a false claim mentions nothing that a safe text must."""
    checked = PROTOCOL.article((ARTICLES / language / f"{name}.txt").read_text("utf-8"), language)
    assert checked.counts["unsafe"] + checked.counts["unsupported"] >= false
    missing = {one.mention for one in checked.omissions if not one.found}
    assert missing >= {"no-symptom-excludes", "fainting", "shoulder"}
    if name in ("dangerous", "forum"):
        assert missing == {one.mention for one in checked.omissions}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("What about an ectopic? Ask us. If you are young and healthy, it will not happen to you.", 1),
        ("And what about sex? It does not cause a miscarriage in pregnancy.", 0),
        ("Pregnancy and you. If there is no bleeding, you can relax.", 1),
        ("Bright red blood needs a call. 4. Less coffee.", 0),
        ("What can I take for the pain? Paracetamol.", 0),
    ],
)
def test_a_sentence_is_read_with_what_it_answers(text: str, claims: int) -> None:
    """A question is completed by its answer, an article is about its subject, and a new subject completes nothing."""
    checked = PROTOCOL.article(text)
    assert sum(one.verdict in ("unsafe", "unsupported") for one in checked.sentences) == claims


def test_the_most_dangerous_claim_stands_first() -> None:
    """Of two unsafe claims the one that the content puts first is named at the top, wherever it stands in the text."""
    checked = PROTOCOL.article("It is only round ligament pain. A negative test means that it cannot be ectopic.")
    assert list(checked.claims) == ["negative-test-not-ectopic", "round-ligament"]


@pytest.mark.parametrize("language", languages())
def test_a_mixed_text_has_some_of_both(language: str) -> None:
    """What holds and what does not stand side by side, and what is not known is counted, never called true."""
    checked = PROTOCOL.article((EXAMPLES / language / "mixed.txt").read_text("utf-8"), language)
    assert checked.counts["unsafe"] >= 1
    assert checked.counts["partly"] + checked.counts["supported"] >= 1
    assert 0 < checked.unknown < len(checked.sentences)


def test_every_place_is_true() -> None:
    """What is said of a sentence points at that sentence."""
    checked = PROTOCOL.article("First.\n\nPain without bleeding is normal!  第三句。", "en")
    assert [checked.text[one.start : one.end] for one in checked.sentences] == [one.text for one in checked.sentences]
    assert [one.claim for one in checked.sentences] == [None, "pain-without-bleeding", None]


def test_the_text_of_others_is_never_markup() -> None:
    """Whatever stands in a text, the page shows it and runs nothing of it."""
    page = article_page(PROTOCOL.article(EVIL), PROTOCOL.content, words("en"), "999")
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "default-src 'none'" in page
    assert '<mark class="unsafe"' in page


def test_the_top_of_the_page_is_what_matters() -> None:
    """The summary, what is unknown, whom to call and what is left out come before the first claim is gone into."""
    checked = PROTOCOL.article((EXAMPLES / "en" / "dangerous.txt").read_text("utf-8"))
    page, say = article_page(checked, PROTOCOL.content, words("en"), "999"), words("en")
    unknown = say("ui-article-unknown", count=str(checked.unknown))
    order = ['class="summary"', unknown, "tel:999", '#claim-1"', say("ui-article-missing"), 'id="claim-1"']
    assert [page.index(one) for one in order] == sorted(page.index(one) for one in order)
    assert "tel:" not in article_page(checked, PROTOCOL.content, say, "the emergency number")


def test_a_danger_of_the_writer_is_told_and_of_others_not() -> None:
    """That I fainted is a danger; to call if you faint is advice."""
    assert PROTOCOL.article("I fainted this morning.").danger == "fainted"
    assert PROTOCOL.article("Call an ambulance if you faint or soak a pad an hour.").danger is None


def test_a_large_text_is_checked_in_two_seconds() -> None:
    """A megabyte is no reason to wait: the bound is a wide one, for a busy machine."""
    files = sorted(EXAMPLES.glob("*/*.txt"))
    text = " ".join(path.read_text("utf-8") for path in files)
    many = "\n".join(f"{text} {number}" for number in range(1_000_000 // len(text.encode()) + 1))[:1_000_000]
    PROTOCOL.article("warm")
    start = time.process_time()
    PROTOCOL.article(many)
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("name", "data", "text"),
    [
        ("a.txt", b"\xef\xbb\xbfPain.", "Pain."),
        ("a", "疼。".encode(), "疼。"),
        (
            "a.html",
            b"<title>t</title><p>One <b>bold</b>\nword.</p><script>x()</script>Two &amp;c",
            "One bold word.\nTwo &c",
        ),
        ("a.html", '<meta charset="gb18030"><body>疼'.encode("gb18030"), "疼"),
        ("a.md", b"# Title\n\nSome *pain*, [a link](http://x.y).\n\n- item", "Title\nSome pain, a link.\nitem"),
        ("a.txt", "Pain.".encode("utf-16"), "Pain."),
    ],
)
def test_the_text_of_a_file(name: str, data: bytes, text: str) -> None:
    """Text, Markdown and HTML become what a reader sees."""
    assert plain_text(data, name).strip() == text


def test_what_holds_no_text_is_refused() -> None:
    """An empty file, a picture of a text, what is not text, and what is too large say what to do instead."""
    writer, blank = PdfWriter(), Path("unused")
    writer.add_blank_page(100, 100)
    held = BytesIO()
    writer.write(held)
    for name, data in (
        ("a.txt", b"  "),
        ("a.pdf", held.getvalue()),
        ("a.pdf", b"%PDF-1.7 broken"),
        ("a.txt", b"\xff\x00\x01"),
        ("a.txt", b"a" * (LARGEST + 1)),
        (str(blank), b""),
    ):
        with pytest.raises(TextRejected) as refused:
            plain_text(data, name)
        assert refused.value.problems[0].fix


def test_the_command_reads_a_file_and_writes_three_forms(tmp_path: Path) -> None:
    """For people, for programs, and as a page; a missing file is a message."""
    file = tmp_path / "post.html"
    file.write_text(f"<p>{EVIL.replace('<', '&lt;')}</p>", encoding="utf-8")
    shown = command("article", str(file), "--lang", "en", "--country", "GB")
    assert "Claims in this text that are unsafe to act on: 1." in " ".join(shown.stdout.split())
    assert shown.stdout.index("unsafe to act on") < shown.stdout.index("What this text leaves out")
    data = json.loads(command("article", str(file), "--format", "json").stdout)
    assert set(data) == {"summary", "danger", "counts", "sentences", "omissions"}
    page = command("article", str(file), "--format", "html").stdout
    assert page.startswith("<!doctype html>")
    assert "<script" not in page
    missing = command("article", str(tmp_path / "none.txt"))
    assert missing.returncode == 1
    assert "Traceback" not in missing.stderr
