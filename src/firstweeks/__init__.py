"""
Early-pregnancy symptom guidance that can be checked.

    >>> import firstweeks
    >>> protocol = firstweeks.load()
    >>> protocol.assess({"danger_signs": ["shock"]}).level.id
    'call_ambulance'
"""

from importlib import import_module
from typing import TYPE_CHECKING

from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment, Page
from firstweeks.model.level import Level
from firstweeks.model.problem import AnswersRejected, Problem, ProtocolRejected, RequestRejected
from firstweeks.protocol import Protocol, load

if TYPE_CHECKING:
    from firstweeks.rendering.questions import Option, Question, QuestionPage
    from firstweeks.rendering.result import Result
    from firstweeks.rendering.sections import Section
    from firstweeks.rendering.summary import Summary

__all__ = [
    "Answers",
    "AnswersRejected",
    "Assessment",
    "Level",
    "Option",
    "Page",
    "Problem",
    "Protocol",
    "ProtocolRejected",
    "Question",
    "QuestionPage",
    "RequestRejected",
    "Result",
    "Section",
    "Summary",
    "load",
]

__version__ = "0.1.0"

# Records in words are imported when someone names them, so that an assessment does not wait for the words.
_IN_WORDS = {
    "Option": "questions",
    "Question": "questions",
    "QuestionPage": "questions",
    "Result": "result",
    "Section": "result",
    "Summary": "summary",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in _IN_WORDS:
            return getattr(import_module(f"firstweeks.rendering.{_IN_WORDS[name]}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
