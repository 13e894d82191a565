"""
Settings of the documentation site, which `python3 dev.py docs` builds with Sphinx.

The pages are the Markdown files of the repository, where they stand. Their lists of links are the navigation: a page
named index.md or README.md leads to the pages that it links to.
"""

from __future__ import annotations

import re
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from firstweeks import __version__

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\[([^\]]+)\]\((?!\w+://)([^)#\s]+\.(?:md|rst))\)")

project, author, release = "Firstweeks", "the authors of Firstweeks", __version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
root_doc = "docs/index"
include_patterns = [
    "*.md",
    "docs/**",
    "examples/**.md",
    "src/firstweeks/site/js/README.md",
    "tests/vignettes/README.md",
]
exclude_patterns = [".*", "build", "dist", "node_modules", "benchmarks", "requirements"]

myst_heading_anchors = 4
smartquotes = False
default_role = "code"
suppress_warnings = ["myst.header"]

autodoc_preserve_defaults = True
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "undoc-members": False}
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"Firstweeks {release}"
html_favicon = html_logo = "../../src/firstweeks/site/icons/icon.svg"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_extra_path = ["start"]
html_copy_source = html_show_sourcelink = html_show_copyright = False
html_theme_options = {"navigation_with_keys": True, "top_of_page_buttons": []}


def lead_to_links(_: Sphinx, page: str, source: list[str]) -> None:
    """Add what a page links to as its part of the navigation; on the first page each heading is a part of its own."""
    text = source[0]
    if page == root_doc:
        parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
        for caption, part in zip(parts[1::2], parts[2::2], strict=True):
            entries = [f"{title} <{link}>" for title, link in LINK.findall(part)]
            source[0] += toctree(f":caption: {caption}", *entries)
    elif page.endswith("/README"):
        links = [link for _, link in LINK.findall(text) if "/" not in link]
        source[0] += toctree("", *dict.fromkeys(links)) if links else ""


def toctree(*lines: str) -> str:
    """A part of the navigation, as MyST writes it."""
    return "\n".join(("\n```{toctree}", ":hidden:", ":titlesonly:", *lines, "```\n"))


def clean_blocks(_: Sphinx, document: nodes.document) -> None:
    """
    Leave out Mermaid's drawings, and the blank line that doctest needs at the end of an example.

    The drawings need 3 MB of script, and the table below each says the same.
    """
    for block in list(document.findall(nodes.literal_block)):
        if block.get("language") == "mermaid":
            block.parent.remove(block)
        else:
            block.children = [nodes.Text(block.astext().rstrip())]


def setup(app: Sphinx) -> None:
    """Take part in the build."""
    app.connect("source-read", lead_to_links)
    app.connect("doctree-read", clean_blocks)
