"""The tools, the questions and the prompt on the official SDK, over standard input and output or over HTTP."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import mcp_types as types
import msgspec
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError
from starlette.types import ASGIApp

from firstweeks import __version__
from firstweeks.model.finding import Finding
from firstweeks.model.problem import MOST, Rejected
from firstweeks.protocol import Protocol
from firstweeks.services.mcp.tools import Tool, tools
from firstweeks.services.web.door import without_values
from firstweeks.services.web.faults import fault

_JSON = "application/json"
_QUESTIONS = "firstweeks://questions/"
_INSTRUCTIONS = (Path(__file__).parent / "instructions.md").read_text(encoding="utf-8")
_PROMPT = "how_to_ask"
_READ_ONLY = types.ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
_Context = ServerRequestContext[Any, Any]


def server(protocol: Protocol) -> Server[Any]:
    """A server of one protocol. It keeps nothing between two calls, and writes nothing of them to any log."""
    # The SDK's own messages can hold what a client sent.
    logging.getLogger("mcp").setLevel(logging.CRITICAL + 1)
    known = tools(protocol)

    async def list_tools(_: _Context, __: object) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(tool) for tool in known.values()])

    async def call_tool(_: _Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        if params.name not in known:
            raise MCPError(types.INVALID_PARAMS, "there is no tool of this name")
        return _called(known[params.name], params.arguments or {}, protocol.content.findings)

    async def list_resources(_: _Context, __: object) -> types.ListResourcesResult:
        return types.ListResourcesResult(
            resources=[
                types.Resource(
                    uri=_QUESTIONS + language,
                    name=f"questions-{language}",
                    title=f"Every question and its options ({language})",
                    mime_type=_JSON,
                )
                for language in protocol.languages
            ]
        )

    async def read_resource(_: _Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        language = params.uri.removeprefix(_QUESTIONS)
        if not params.uri.startswith(_QUESTIONS) or language not in protocol.languages:
            raise MCPError(types.INVALID_PARAMS, "there is no resource of this address")
        text = msgspec.json.encode(protocol.questions(language)).decode()
        return types.ReadResourceResult(
            contents=[types.TextResourceContents(uri=params.uri, mime_type=_JSON, text=text)]
        )

    async def list_prompts(_: _Context, __: object) -> types.ListPromptsResult:
        said = "How to ask, and what may be said, when you help someone with these tools."
        return types.ListPromptsResult(prompts=[types.Prompt(name=_PROMPT, title="How to ask", description=said)])

    async def get_prompt(_: _Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        if params.name != _PROMPT:
            raise MCPError(types.INVALID_PARAMS, "there is no prompt of this name")
        content = types.TextContent(text=_INSTRUCTIONS)
        return types.GetPromptResult(messages=[types.PromptMessage(role="user", content=content)])

    return Server(
        "firstweeks",
        version=__version__,
        title="Firstweeks: early-pregnancy symptom guidance that can be checked",
        instructions=_INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_resources=list_resources,
        on_read_resource=read_resource,
        on_list_prompts=list_prompts,
        on_get_prompt=get_prompt,
    )


async def run_stdio(protocol: Protocol) -> None:
    """Serve one client over standard input and output, until it hangs up."""
    one = server(protocol)
    async with stdio_server() as (incoming, outgoing):
        await one.run(incoming, outgoing, one.create_initialization_options())


def http_app(protocol: Protocol) -> ASGIApp:
    """The same over streamable HTTP at `/mcp`, for clients on this computer; each request stands alone."""
    return server(protocol).streamable_http_app(json_response=True, stateless_http=True, max_request_body_size=2**20)


def _described(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.says,
        input_schema=tool.takes,
        output_schema=tool.gives,
        annotations=_READ_ONLY,
    )


def _called(tool: Tool, arguments: Mapping[str, Any], findings: Mapping[str, Finding]) -> types.CallToolResult:
    """What a tool answers; what is wrong with the arguments is told to the model, which can correct it."""
    strange = sorted(set(arguments) - set(tool.takes["properties"]))
    if strange:
        known = ", ".join(tool.takes["properties"])
        return _refused([f"The arguments have keys that this tool does not take; it takes {known}."])
    try:
        record, sentences = tool.call(dict(arguments))
    except Rejected as rejected:
        problems = without_values(rejected.problems[:MOST], findings)
        return _refused([f"{problem.where}: {problem.says}. {problem.fix}." for problem in problems])
    except Exception as error:  # noqa: BLE001 -- a model is told, and nothing of it is logged
        fault(error)
        return _refused(["Something went wrong here. Say so, and that in danger they call their emergency number."])
    plain = msgspec.json.encode(record).decode()
    return types.CallToolResult(
        content=[types.TextContent(text="\n".join(sentences)), types.TextContent(text=plain)],
        structured_content=msgspec.json.decode(plain),
    )


def _refused(lines: list[str]) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(text="\n".join(lines))], is_error=True)
