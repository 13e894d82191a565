"""The HTTP edge says what the protocol says, and refuses with every fault at once."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from firstweeks.services.http.app import application
from firstweeks.services.web.service import Service
from services.asking import NDJSON, Client, client, in_pieces, shipped

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.json"))
PEOPLE = {path.stem: json.loads(path.read_bytes()) for path in EXAMPLES}
DOCUMENT = client().get("/openapi.json").json()


def served(**settings: Any) -> Client:
    """A client of the same protocol under other settings."""
    usual = shipped().settings
    return Client(application(Service(shipped().protocol, replace(usual, **settings))))


def check(value: object, name: str) -> None:
    """Hold an answer to its schema in the OpenAPI document."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    jsonschema.Draft202012Validator(schema).validate(value)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_person_is_told_the_same_over_http(person: str) -> None:
    """The assessment, the result and the summary are those of the protocol, in each language."""
    protocol, answers = shipped().protocol, PEOPLE[person]
    assessed = client().post("/v1/assess", {"answers": answers}).json()
    assert assessed == json.loads(msgspec.json.encode(protocol.as_json(answers)))
    check(assessed, "Assessment")
    for language in protocol.languages:
        asked = {"answers": answers, "language": language, "country": "GB"}
        said = client().post("/v1/result", asked).json()
        assert said["result"] == json.loads(msgspec.json.encode(protocol.result(answers, language, "GB")))
        assert said["level"] == assessed["level"]
        check(said, "ResultReply")
        summary = client().post("/v1/summary", {**asked, "time": "2026-03-01T22:15:00"}).json()
        assert "2026-03-01 22:15" in summary["text"]
        check(summary, "SummaryReply")


def test_an_interview_over_http_asks_the_pages_of_the_protocol() -> None:
    """Each page is asked in words with what can still change the level, until none can."""
    protocol = shipped().protocol
    findings, answers, pages = protocol.content.findings, dict[str, Any](), []
    while (said := client().post("/v1/next", {"answers": answers, "language": "es"}).json())["page"]:
        check(said, "Next")
        page = protocol.next_page(answers)
        assert page is not None
        assert [one["finding"] for one in said["page"]["questions"]] == [one.id for one in page.findings]
        assert said["level"] == protocol.level(answers).id
        pages.append(page.id)
        answers |= {one["finding"]: findings[one["finding"]].usual for one in said["page"]["questions"]}
    assert len(pages) > 3
    assert protocol.next_page(answers) is None


def test_every_fault_is_said_at_once_with_its_place() -> None:
    """Whoever wrote a request wrongly learns of all that is wrong in one answer."""
    said = client().post(
        "/v1/assess",
        {"answers": {"weeks": 99, "fevr": "yes", "danger_signs": ["shock", 1]}, "language": "xx", "land": "GB"},
    )
    assert said.status_code == 422
    assert said.headers["Content-Type"] == "application/problem+json"
    check(said.json(), "ProblemDetails")
    faults = {fault["pointer"]: fault["fix"] for fault in said.json()["errors"]}
    assert faults == {
        "#/land": "write one of: answers, language, country",
        "#/answers/weeks": 'write a number from 0 to 45, or "unsure"',
        "#/answers/fevr": 'did you mean "fever"?',
        "#/answers/danger_signs/1": faults["#/answers/danger_signs/1"],
        "#/language": "write one of: en, es, zh-CN",
    }


@pytest.mark.parametrize(
    ("method", "path", "options", "status"),
    [
        ("GET", "/v1/nothing", {}, 404),
        ("GET", "/v1/assess", {}, 405),
        ("DELETE", "/v1/questions", {}, 405),
        ("GET", "/v1/questions?language=xx", {}, 422),
        ("GET", "/v1/questions?langage=en", {}, 422),
        ("POST", "/v1/assess", {"content": b"{}"}, 415),
        ("POST", "/v1/assess", {"content": b"{}", "headers": {"Content-Type": "text/plain"}}, 415),
        ("POST", "/v1/assess", {"json": {}}, 422),
        ("POST", "/v1/assess", {"json": []}, 422),
        ("POST", "/v1/assess", {"content": b"{", "headers": {"Content-Type": "application/json"}}, 400),
        ("POST", "/v1/assess", {"content": b"\xff", "headers": {"Content-Type": "application/json"}}, 400),
        (
            "POST",
            "/v1/assess",
            {"content": b"[" * 99 + b"]" * 99, "headers": {"Content-Type": "application/json"}},
            400,
        ),
        ("POST", "/v1/assess", {"content": b"[" * 10**6, "headers": {"Content-Type": "application/json"}}, 400),
        ("POST", "/v1/assess", {"content": b" " * (2**20 + 1), "headers": {"Content-Type": "application/json"}}, 413),
        ("POST", "/v1/batch", {"json": {}}, 415),
        ("GET", "/health", {"headers": {"Host": "rebound.example"}}, 421),
        ("POST", "/v1/summary", {"json": {"answers": {}, "left_out": ["answer-nothing"]}}, 422),
        ("POST", "/v1/summary", {"json": {"answers": {}, "time": "soon"}}, 422),
    ],
)
def test_what_cannot_be_answered_is_refused(method: str, path: str, options: dict[str, Any], status: int) -> None:
    """A refusal is a problem of RFC 9457 with the right status, never a traceback."""
    said = client()(method, path, **options)
    assert said.status_code == status
    assert said.headers["Content-Type"] == "application/problem+json"
    check(said.json(), "ProblemDetails")
    assert said.json()["status"] == status
    if status == 405:
        assert said.headers["Allow"]


def test_every_answer_names_the_protocol_and_lets_a_browser_do_nothing_with_it() -> None:
    """The hash of the content is in each header, a refusal's too, and so are the headers that keep a browser safe."""
    for path in ("/health", "/v1/questions", "/nothing", "/", "/metrics"):
        headers = client().get(path).headers
        assert shipped().protocol.content.content_hash in headers["Firstweeks-Protocol"]
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "Access-Control-Allow-Origin" not in headers
    assert client().post("/v1/result", {"answers": {}}).headers["Cache-Control"] == "no-store"


def test_what_depends_on_the_content_alone_is_sent_once() -> None:
    """The tag is the hash of the content: a client that has it is told that nothing changed."""
    tag = client().get("/v1/questions").headers["ETag"]
    assert shipped().protocol.content.content_hash in tag
    again = client().get("/v1/questions", **{"If-None-Match": f'"other", W/{tag}'})
    assert (again.status_code, again.content) == (304, b"")
    assert client().get("/v1/questions", **{"If-None-Match": '"other"'}).status_code == 200
    assert client().get("/v1/questions?language=xx", **{"If-None-Match": tag}).status_code == 422


def test_a_bad_line_of_a_batch_spoils_no_other() -> None:
    """Each line is answered by its number, in order, however the body was cut into pieces."""
    people = [{"answers": answers} for answers in PEOPLE.values()]
    lines = [json.dumps(one).encode() for one in people]
    lines[2:2] = [b"broken", b"", b'{"answers": {"weeks": 99}}']
    text = b"\n".join(lines)
    for size in (1, 7, 4096):
        pieces = in_pieces(text[at : at + size] for at in range(0, len(text), size))
        said = client()("POST", "/v1/batch", content=pieces, headers=NDJSON)
        answers = [json.loads(line) for line in said.text.splitlines()]
        assert [one["line"] for one in answers] == [1, 2, 3, *range(5, len(lines) + 1)]
        assert [one["problem"]["status"] for one in answers if "problem" in one] == [400, 422]
        levels = [one["assessment"]["level"] for one in answers if "assessment" in one]
        assert levels == [shipped().protocol.level(one["answers"]).id for one in people]
        for one in answers:
            check(one, "BatchLine")


def test_a_line_that_is_too_long_is_refused_and_the_next_answered() -> None:
    """A line longer than a body may be is not kept in memory."""
    one = served(most_bytes=100)
    text = b'{"answers": {}}\n' + b"x" * 1000 + b'\n{"answers": {}}\n' + b"y" * 101
    pieces = in_pieces(text[at : at + 64] for at in range(0, len(text), 64))
    said = one("POST", "/v1/batch", content=pieces, headers=NDJSON).text.splitlines()
    assert [json.loads(line).get("problem", {}).get("status") for line in said] == [None, 413, None, 413]


def test_a_body_that_does_not_come_is_not_waited_for() -> None:
    """A slow client is told so, and holds nothing."""
    import asyncio  # noqa: PLC0415 -- for this test alone
    from collections.abc import AsyncIterator  # noqa: PLC0415

    async def slow() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(5)

    said = served(seconds=0.05)("POST", "/v1/assess", content=slow(), headers={"Content-Type": "application/json"})
    assert said.status_code == 408


def test_who_asks_too_often_is_told_when_to_come_back() -> None:
    """The bucket of an address runs empty and fills again; others are not held up."""
    one = served(rate=0.5, burst=2)
    assert [one.get("/health").status_code for _ in range(3)] == [200, 200, 429]
    assert one.get("/health").headers["Retry-After"] == "2"


def test_other_pages_read_nothing_unless_their_origin_is_named() -> None:
    """CORS is off, and on for the named origins alone."""
    asked = {"Origin": "https://clinic.example"}
    assert "Access-Control-Allow-Origin" not in client().get("/health", **asked).headers
    one = served(origins=("https://clinic.example",))
    assert one.get("/health", **asked).headers["Access-Control-Allow-Origin"] == "https://clinic.example"
    assert one.get("/nothing", **asked).headers["Access-Control-Allow-Origin"] == "https://clinic.example"
    other = one.get("/health", Origin="https://other.example")
    assert "Access-Control-Allow-Origin" not in other.headers


def test_the_page_to_try_it_asks_nobody_else() -> None:
    """The page and its parts are ours: no address of another host is in them."""
    for path in ("/", "/try.js", "/try.css"):
        said = client().get(path)
        assert said.status_code == 200
        assert "//" not in said.text.replace("// Each operation", "")


def test_examples_of_the_document_are_answered() -> None:
    """Whoever copies an example from the OpenAPI document gets an answer."""
    for path, methods in DOCUMENT["paths"].items():
        for method, operation in methods.items():
            [(media, content)] = operation.get("requestBody", {"content": {"": {}}})["content"].items()
            example = content.get("example")
            text = example if isinstance(example, str) else json.dumps(example)
            sent = {"content": text, "headers": {"Content-Type": media}} if media else {}
            said = client()(method.upper(), path, **sent)
            assert said.status_code == 200, path
            assert '"problem":' not in said.text


CLAIMED = "pain without bleeding is fine"


def test_a_claim_and_an_article_are_answered_in_words() -> None:
    """The verdict is that of the protocol, in the person's language; what is not known is not thereby true."""
    protocol = shipped().protocol
    for language in protocol.languages:
        said = client().post("/v1/claim", {"text": CLAIMED, "language": language, "country": "GB"}).json()
        check(said, "ClaimReply")
        found = protocol.claim(CLAIMED, language)
        assert said["claim"]["claim"] == found.claim
        assert said["claim"]["verdict"] == found.verdict
        text = f"{CLAIMED}. The sky is blue."
        checked = client().post("/v1/article", {"text": text, "language": language}).json()
        check(checked, "ArticleReply")
        assert checked["summary"] == protocol.article(text, language).summary
        assert next(one["claim"] for one in checked["sentences"]) == found.claim
        assert checked["omissions"]
    unknown = client().post("/v1/claim", {"text": "the moon is made of cheese"}).json()
    assert unknown["claim"] is None
    assert unknown["says"]


@pytest.mark.parametrize("body", [{}, {"text": ""}, {"text": 1}, {"text": "x" * 2001}, {"text": "x", "answers": {}}])
def test_a_text_is_there_and_no_longer_than_it_may_be(body: dict[str, Any]) -> None:
    """A claim without words, or one of a whole book, is refused."""
    assert client().post("/v1/claim", body).status_code == 422
