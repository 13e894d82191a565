"""A page to ask, in words."""

from __future__ import annotations

from firstweeks.model.assessment import Page
from firstweeks.protocol import Protocol
from firstweeks.rendering.questions import QuestionPage


def in_words(protocol: Protocol, page: Page, language: str) -> QuestionPage:
    """
    A page in words, with only the questions that can still change the level.

    In an emergency one page may join the questions of several; it has the title of the first.
    """
    pages = protocol.questions(language)
    asked = {question.finding: question for one in pages for question in one.questions}
    title = next(one.title for one in pages if one.id == page.id)
    return QuestionPage(id=page.id, title=title, questions=tuple(asked[finding.id] for finding in page.findings))
