"""`firstweeks interview-report`."""


def interview_report() -> None:
    """Not written yet."""
