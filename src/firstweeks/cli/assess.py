"""`firstweeks assess`."""


def assess() -> None:
    """Not written yet."""
