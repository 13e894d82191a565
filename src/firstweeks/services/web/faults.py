"""What becomes of an exception that nobody expected."""

from __future__ import annotations

import logging
import traceback

from firstweeks.model.problem import Problem
from firstweeks.services.web.edge import Refusal

_log = logging.getLogger(__name__)


def fault(error: Exception) -> Refusal:
    """
    A fault of ours as a refusal with the status 500.

    Only the class of the exception and the line of the code are written to the log: its text, and what stands in the
    frames of a traceback, could hold somebody's answer.
    """
    last = traceback.extract_tb(error.__traceback__)[-1]
    _log.error("%s at %s:%s", type(error).__name__, last.filename, last.lineno)
    return Refusal(500, [Problem("something went wrong here", "", "the same request may fail again")])
