"""An assistant gets a bound that it cannot talk away; the official SDK is the client."""

from __future__ import annotations

import json
import logging
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from mcp import StdioServerParameters
from mcp.client.client import Client
from mcp.client.stdio import stdio_client

import firstweeks
from firstweeks.protocol import Protocol
from firstweeks.services.mcp.server import server
from firstweeks.services.mcp.tools import tools
from javascript.runners import NODE
from services.asking import awaited

ROOT = Path(__file__).parents[2]
PEOPLE = {path.stem: json.loads(path.read_bytes()) for path in sorted((ROOT / "examples").glob("*.json"))}
Answer = TypeVar("Answer")
INSPECTOR = ROOT / ".venv/inspector/node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js"
RUN = "from firstweeks.cli import main; main()"
ABOUT_A_PERSON = ("next_question", "assess", "explain")


@cache
def shipped() -> Protocol:
    """The protocol that is shipped."""
    return firstweeks.load()


def asked(ask: Callable[[Client], Awaitable[Answer]]) -> Answer:
    """What a client of the SDK gets."""

    async def talk() -> Answer:
        async with Client(server(shipped())) as client:
            return await ask(client)

    return awaited(talk())


def call(tool: str, **arguments: Any) -> Any:
    """One call of a tool."""
    return asked(lambda client: client.call_tool(tool, arguments))


def said(answers: dict[str, Any], words: str = "what I said") -> dict[str, Any]:
    """Answers with the words of the person."""
    return {name: {"value": value, "words": words} for name, value in answers.items()}


def test_every_tool_says_what_it_takes_and_gives_and_changes_nothing() -> None:
    """A client can check what goes in and out, and need not ask before it calls."""
    listed = asked(lambda client: client.list_tools()).tools
    assert {"next_question", "assess", "explain"} <= {tool.name for tool in listed}
    for tool in listed:
        for schema in (tool.input_schema, tool.output_schema):
            assert schema is not None
            assert schema["type"] == "object"
            jsonschema.Draft202012Validator.check_schema(schema)
        assert tool.annotations is not None
        assert tool.annotations.read_only_hint
        assert not tool.annotations.open_world_hint


@pytest.mark.parametrize("person", PEOPLE)
def test_an_assistant_is_told_what_the_app_tells(person: str) -> None:
    """The level and the words are those of the protocol, and keep the output schema."""
    answers = PEOPLE[person]
    for tool in ABOUT_A_PERSON:
        got = call(tool, answers=said(answers), country="GB", language="es").structured_content
        jsonschema.Draft202012Validator(tools(shipped())[tool].gives).validate(got)
        assert got["told"]["level"] == shipped().level(answers).id
        assert got["told"]["headline"] == shipped().result(answers, "es", "GB").headline
        assert got["protocol"]["content"] == shipped().content.content_hash
        assert [one["finding"] for one in got["taken"]] == list(shipped().answers(answers))


def test_an_answer_without_words_counts_as_not_asked() -> None:
    """What nobody said changes nothing, and the assistant is told to ask."""
    bare = {name: {"value": one.usual} for name, one in shipped().content.findings.items()}
    blank = {name: {**one, "words": "  "} for name, one in bare.items()}
    for answers in (bare, blank):
        got = call("assess", answers=answers).structured_content
        assert got["told"]["level"] == shipped().level({}).id
        assert not got["told"]["decided"]
        assert got["taken"] == []
        assert len(got["not_counted"]) == len(answers)
        assert any("ask the person" in line for line in got["for_the_assistant"])


def test_free_text_is_never_turned_into_an_answer() -> None:
    """A value that is no option is refused with the options, and is not repeated; nothing near it is taken instead."""
    got = call("assess", answers={"fever": {"value": "a bit hot", "words": "a bit hot"}})
    assert got.is_error
    assert got.structured_content is None
    assert "no, yes, unsure" in got.content[0].text
    assert "hot" not in got.content[0].text


def test_a_danger_comes_first_in_whole_sentences() -> None:
    """The first thing that a model reads is what to do at once; nothing more is asked."""
    for sign in shipped().content.findings["danger_signs"].options:
        got = call("next_question", answers=said({"danger_signs": [sign]}), country="GB")
        assert next(iter(got.structured_content)) == "danger"
        if not shipped().level({"danger_signs": [sign]}).at_once:
            continue
        sentences = got.structured_content["danger"]["sentences"]
        assert all(sentence.endswith((".", "!", "?")) for sentence in sentences)
        assert got.content[0].text.startswith("\n".join(sentences))
        assert got.structured_content["page"] is None


@settings(max_examples=25, deadline=None)
@given(some.data())
def test_nothing_reassures_below_the_level_told(data: some.DataObject) -> None:
    """Whatever was answered, the bound is said, and what is still open is named while anything is."""
    findings = shipped().content.findings
    chosen = data.draw(some.lists(some.sampled_from(sorted(findings)), unique=True, max_size=8))
    answers = {name: findings[name].usual for name in chosen}
    got = call("assess", answers=said(answers)).structured_content
    told = got["told"]
    assert any("less urgent" in line for line in got["for_the_assistant"])
    order = [level.id for level in shipped().content.levels]
    assert order.index(told["level"]) <= order.index(told["at_least"])
    text = json.dumps({key: got[key] for key in ("danger", "told")}).lower()
    assert not any(word in text for word in ("nothing to worry", "probably", "low risk"))
    if not told["decided"] and len(answers) < 4:
        assert told["waits_for"]


def test_private_questions_are_not_named_in_what_is_open() -> None:
    """A screen that others may see does not name them; only their own page does, marked as private."""
    private = [name for name, one in shipped().content.findings.items() if one.private]
    assert private
    got = call("assess").structured_content
    words = {q.finding: q.name for page in shipped().questions("en") for q in page.questions}
    assert not {words[name] for name in private} & set(got["told"]["waits_for"])


def test_an_interview_ends_where_no_answer_can_change_the_level() -> None:
    """Asked page by page with words, it comes to the same end as the app."""
    answers: dict[str, Any] = {}
    findings = shipped().content.findings
    while page := call("next_question", answers=said(answers)).structured_content["page"]:
        answers |= {one["finding"]: findings[one["finding"]].usual for one in page["questions"]}
    assert shipped().next_page(answers) is None


@pytest.mark.parametrize(
    "arguments",
    [
        {"answers": []},
        {"answers": {"fever": "yes"}},
        {"answers": {"fever": {"words": "yes"}}},
        {"answers": {"fever": {"value": "yes", "words": 1}}},
        {"answers": {"fever": {"value": "yes", "words": "x" * 3000}}},
        {"answers": {"fever": {"value": "yes", "words": "x", "sure": True}}},
        {"answers": {"nothing": {"value": "yes", "words": "x"}}},
        {"language": "xx"},
        {"language": ["en"]},
        {"country": None, "language": 3},
        {"sex": "f"},
    ],
)
def test_what_is_wrong_is_told_to_the_model(arguments: dict[str, Any]) -> None:
    """A model that calls a tool wrongly is told how to call it, and the server lives on."""
    got = call("assess", **arguments)
    assert got.is_error
    assert got.content[0].text


def test_the_questions_are_there_to_read_and_the_prompt_says_how_to_ask() -> None:
    """Each language has its questions, and the prompt holds the rules of asking."""

    async def read(client: Client) -> None:
        listed = (await client.list_resources()).resources
        assert len(listed) == len(shipped().languages)
        for resource in listed:
            [content] = (await client.read_resource(resource.uri)).contents
            pages = json.loads(content.text)  # type: ignore[union-attr]
            assert [page["id"] for page in pages] == list(shipped().content.pages)
        [prompt] = (await client.list_prompts()).prompts
        [message] = (await client.get_prompt(prompt.name)).messages
        assert "word for word" in message.content.text  # type: ignore[union-attr]

    asked(read)


def test_nothing_of_a_call_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Marks in answers, words and names are in no line of any log, not even when the tool breaks."""
    caplog.set_level(logging.DEBUG)
    mark = "zq7mark"
    call("assess", answers={mark: {"value": mark, "words": mark}})
    call("assess", answers={"fever": {"value": "yes", "words": mark}}, **{mark: mark})
    call("assess", answers={"fever": {"value": mark, "words": mark}})
    assert mark not in caplog.text


def test_over_standard_input_and_output() -> None:
    """The command speaks to the SDK's client as an assistant starts it."""
    command = StdioServerParameters(command=sys.executable, args=["-c", RUN, "mcp"], env=dict(os.environ))

    async def talk() -> str:
        async with Client(stdio_client(command)) as client:
            got = await client.call_tool("assess", {"answers": said({"danger_signs": ["shock"]})})
            level: str = got.structured_content["told"]["level"]
            return level

    assert awaited(talk()) == shipped().level({"danger_signs": ["shock"]}).id


def call_to_copy() -> list[str]:
    """The words of the command on the page."""
    page = (ROOT / "docs/mcp.md").read_text(encoding="utf-8")
    [block] = re.findall(r"```sh\n(npx .*?)```", page, re.DOTALL)
    return shlex.split(block.replace("\\\n", " "))


def test_the_call_of_the_documentation_is_answered() -> None:
    """Whoever copies the call from the page is told of the danger first."""
    page = (ROOT / "docs/mcp.md").read_text(encoding="utf-8")
    words = call_to_copy()
    given = dict(words[place + 1].split("=", 1) for place, word in enumerate(words) if word == "--tool-arg")
    got = call(words[words.index("--tool-name") + 1], answers=json.loads(given["answers"]), country=given["country"])
    assert got.structured_content["danger"]["sentences"]
    assert got.structured_content["taken"][0]["words"] in page


@pytest.mark.thorough
def test_the_inspector_reads_what_the_server_says() -> None:
    """The command line of the protocol's makers lists all there is, and answers the call of the documentation."""
    tool = call_to_copy()[3:]
    assert tool[:2] == ["firstweeks", "mcp"]
    assert [one["name"] for one in inspected("--method", "tools/list")["tools"]] == [*tools(shipped())]
    assert len(inspected("--method", "resources/list")["resources"]) == len(shipped().languages)
    assert [one["name"] for one in inspected("--method", "prompts/list")["prompts"]] == ["how_to_ask"]
    answered = inspected(*tool[2:])["structuredContent"]
    jsonschema.Draft202012Validator(tools(shipped())["assess"].gives).validate(answered)
    assert answered["told"]["level"] == shipped().level({"danger_signs": ["shoulder_tip_pain"]}).id
    assert answered["danger"]["sentences"]


def inspected(*arguments: str) -> Any:
    """What the inspector prints of our server."""
    if not INSPECTOR.is_file():
        pytest.skip("the inspector is not installed: .ci/clients.py")
    server_ = [sys.executable, "-c", RUN, "mcp"]
    ran = subprocess.run(
        [str(NODE), str(INSPECTOR), "--cli", *arguments, "--", *server_], capture_output=True, text=True, check=True
    )
    return json.loads(ran.stdout)


def test_a_claim_and_an_article_are_checked() -> None:
    """A dangerous claim comes with what to do; where nothing is known, that is said; a text of nothing is refused."""
    got = call("check_claim", text="pain without bleeding is fine", country="GB", language="es")
    jsonschema.Draft202012Validator(tools(shipped())["check_claim"].gives).validate(got.structured_content)
    assert got.structured_content["claim"]["verdict"] == "unsafe"
    assert "999" in got.content[0].text
    unknown = call("check_claim", text="the moon is made of cheese").structured_content
    assert unknown["claim"] is None
    assert unknown["says"]
    checked = call("check_article", text="Pain without bleeding is fine. Drink water.")
    jsonschema.Draft202012Validator(tools(shipped())["check_article"].gives).validate(checked.structured_content)
    assert checked.structured_content["counts"]["unsafe"] == 1
    assert call("check_claim", text=" ").is_error
    assert call("check_article", text="x" * 200_000).is_error
