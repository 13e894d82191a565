"""
Early-pregnancy symptom guidance that can be checked.

    >>> import firstweeks
    >>> protocol = firstweeks.load()
    >>> protocol.assess({"danger_signs": ["shock"]}).level.id
    'call_ambulance'
"""

from firstweeks.interview.pages import Page
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment
from firstweeks.model.content import Level
from firstweeks.model.problem import AnswersRejected, Problem, ProtocolRejected, RequestRejected
from firstweeks.protocol import Protocol, load

__all__ = [
    "Answers",
    "AnswersRejected",
    "Assessment",
    "Level",
    "Page",
    "Problem",
    "Protocol",
    "ProtocolRejected",
    "RequestRejected",
    "load",
]

__version__ = "0.1.0"
