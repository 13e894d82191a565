"""A checked text as one page that holds all it needs, with the claims marked where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from firstweeks.beliefs.article import Article, Marked
from firstweeks.model.belief import Belief
from firstweeks.model.content import Content
from firstweeks.rendering.words import Words

# The page runs nothing and loads nothing: whatever stands in the text stays text.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
body { font: 1.1rem/1.5 system-ui, sans-serif; color: #212b32; margin: 0 auto; padding: 1rem; max-width: 44rem; }
h1, h2, h3 { line-height: 1.3; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.1rem; }
ol a { color: inherit; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid #768692; padding-top: 1rem; }
mark { color: inherit; background: #fff3c4; border-bottom: 3px solid #b26200; }
mark.unsafe { background: #fbdcd8; border-color: #d5281b; }
mark.supported { background: #d9f0dd; border-color: #007f3b; }
.danger { border: 4px solid #d5281b; padding: 0 1rem; }
.summary { font-weight: 600; }
blockquote { margin: 1rem 0; overflow-wrap: anywhere; }
article { border-inline-start: 6px solid #b26200; padding-inline-start: 1rem; }
article.unsafe { border-color: #d5281b; }
article.supported { border-color: #007f3b; }
sup a, .call a { color: #005eb8; }
@media (prefers-color-scheme: dark) {
  body { background: #16191c; color: #e8edee; }
  mark { color: #212b32; }
  .text sup a, .call a { color: #41b6e6; }
}
"""


def article_page(checked: Article, content: Content, say: Words, emergency: str) -> str:
    """The page, in the language of `say`."""
    numbers = {claim: number for number, claim in enumerate(checked.claims, 1)}
    title = escape(say("ui-article-title"))
    parts = [
        "<!doctype html>",
        f'<html lang="{escape(say.language)}" dir="{escape(say("ui-language-direction"))}">',
        '<head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title><style>{_STYLE}</style></head><body><main><h1>{title}</h1>",
        *_danger(checked.danger, say, emergency),
        f'<p class="summary">{escape(checked.summary)}</p>',
        f"<p>{escape(say('ui-article-unknown', count=str(checked.unknown)))}</p>",
        f'<p class="call"><strong>{_call(say("ui-emergency-line", emergency=emergency), emergency)}</strong></p>',
        *_contents(numbers, content, say),
        *_omissions(checked, say, found=False),
        *(_claim(content.beliefs[name], marked, numbers[name], say) for name, marked in checked.claims.items()),
        *_omissions(checked, say, found=True),
        f"<h2>{escape(say('ui-article-text'))}</h2>",
        f'<div class="text">{_text(checked, numbers, say)}</div>',
        f"<p>{escape(say('ui-article-kept'))}</p>",
        "</main></body></html>\n",
    ]
    return "\n".join(parts)


def _danger(name: str | None, say: Words, emergency: str) -> Iterable[str]:
    if name is not None:
        yield f'<section class="danger"><h2>{escape(say(f"danger-{name}", emergency=emergency))}</h2>'
        yield _list(say.lines(f"danger-{name}.do", emergency=emergency)) + "</section>"


def _call(line: str, emergency: str) -> str:
    """The line with the number to call, which a phone calls when it is tapped; where it is told in words, the line."""
    number = escape(emergency)
    link = f'<a href="tel:{number}">{number}</a>'
    return escape(line).replace(number, link, 1) if emergency.isdecimal() else escape(line)


def _contents(numbers: Mapping[str, int], content: Content, say: Words) -> Iterable[str]:
    """Where there are several claims, each as a line that leads to it, its verdict first."""
    if len(numbers) > 1:
        lines = ((number, escape(_heading(content.beliefs[name], say))) for name, number in numbers.items())
        yield "<ol>" + "".join(f'<li><a href="#claim-{number}">{line}</a></li>' for number, line in lines) + "</ol>"


def _heading(belief: Belief, say: Words) -> str:
    return say("ui-pair", name=say(f"verdict-{belief.verdict}"), answer=say(f"belief-{belief.id}"))


def _claim(belief: Belief, marked: Iterable[Marked], number: int, say: Words) -> str:
    heading = escape(_heading(belief, say))
    quotes = (say("ui-article-says", text=one.text) for one in list(marked)[:3])
    quoted = "".join(f"<blockquote>{escape(quote)}</blockquote>" for quote in quotes)
    known = "".join(f"<p>{escape(line)}</p>" for line in say.lines(f"belief-{belief.id}.known"))
    return (
        f'<article class="{belief.verdict}" id="claim-{number}"><h2>{number}. {heading}</h2>{quoted}'
        f"<h3>{escape(say('ui-belief-known'))}</h3>{known}"
        f"<h3>{escape(say('ui-do-now'))}</h3>{_list(say.lines(f'belief-{belief.id}.do'))}</article>"
    )


def _omissions(checked: Article, say: Words, *, found: bool) -> Iterable[str]:
    items = [one.says for one in checked.omissions if one.found is found]
    if items:
        yield f"<h2>{escape(say('ui-article-mentioned' if found else 'ui-article-missing'))}</h2>{_list(items)}"


def _list(items: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>"


def _text(checked: Article, numbers: dict[str, int], say: Words) -> str:
    """The text with its marks; what is between sentences stays as it is."""
    parts, at = [], 0
    for one in checked.sentences:
        parts.append(escape(checked.text[at : one.start]))
        shown = escape(checked.text[one.start : one.end])
        if one.claim:
            number, title = numbers[one.claim], escape(say(f"verdict-{one.verdict}"))
            link = f'<sup><a href="#claim-{number}">{number}</a></sup>'
            shown = f'<mark class="{one.verdict}" title="{title}">{shown}</mark>{link}'
        parts.append(shown)
        at = one.end
    return "".join([*parts, escape(checked.text[at:])])
