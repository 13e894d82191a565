"""The plain text of a file that someone wants checked: text, Markdown, HTML or PDF. Nothing in it is ever run."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from io import BytesIO
from pathlib import PurePath

from firstweeks.model.problem import Problem, Rejected

KINDS = (".txt", ".md", ".markdown", ".html", ".htm", ".pdf")
LARGEST = 5_000_000
"""Bytes; a larger file is no article."""
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?([a-zA-Z0-9_-]+)", re.IGNORECASE)
_UNSEEN = frozenset({"title", "script", "style", "template", "noscript", "head", "svg", "iframe", "object"})
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    ]
)


class TextRejected(Rejected):
    """A file that no text can be read from."""


def plain_text(data: bytes, name: str) -> str:
    """
    The text of a file, by the ending of its name; without a known one it is plain text.

    Raises:
        TextRejected: if it is too large, holds no text, or is not what its ending says.
    """
    kind = PurePath(name).suffix.lower()
    if len(data) > LARGEST:
        raise _rejected(f"it has {len(data):,} bytes", name, f"give the part to check: at most {LARGEST:,} bytes")
    if kind == ".pdf" or data[:5] == b"%PDF-":
        text = _of_pdf(data, name)
    elif kind in (".html", ".htm"):
        text = of_html(_decoded(data, name))
    elif kind in (".md", ".markdown"):
        from markdown_it import MarkdownIt  # noqa: PLC0415 -- it takes a while to load, and few files need it

        text = of_html(MarkdownIt("commonmark", {"html": True}).render(_decoded(data, name)))
    else:
        text = _decoded(data, name)
    if not text.strip():
        raise _rejected("there is no text in it", name, "a picture of a text cannot be read: copy the text itself")
    return text


def of_html(markup: str) -> str:
    """What a reader sees of a page, a line for each block; scripts and styles are left out."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in _BLOCKS:
            self.parts.append("\n")
        if tag == "body":
            self._unseen = 0

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            # A line that is broken in the source is no line of its own.
            self.parts.append(data.replace("\n", " "))


def _of_pdf(data: bytes, name: str) -> str:
    try:
        from pypdf import PdfReader  # noqa: PLC0415
        from pypdf.errors import PyPdfError  # noqa: PLC0415
    except ImportError:
        raise _rejected(
            "PDF cannot be read here", name, 'install the extra: pip install "firstweeks[article]"'
        ) from None
    try:
        pages = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise _rejected(f"it is no PDF that can be read: {error}", name, "copy the text out of it") from None
    # A PDF breaks lines by their width: only an empty one, or one after the end of a sentence, begins something new.
    return re.sub(r"(?<![.!?。！？:：\n])\n(?!\n)", " ", "\n".join(pages))


def _decoded(data: bytes, name: str) -> str:
    declared = _CHARSET.search(data[:2048])
    names = ["utf-16"] if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig"]
    for encoding in [*names, *([declared[1].decode("ascii")] if declared else [])]:
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise _rejected("it is not UTF-8 text", name, "save it as UTF-8, or give a .pdf or .html file its ending")


def _rejected(says: str, name: str, fix: str) -> TextRejected:
    return TextRejected([Problem(says, name, fix)])
