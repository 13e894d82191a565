"""`firstweeks explain`."""


def explain() -> None:
    """Not written yet."""
