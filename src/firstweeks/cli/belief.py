"""`firstweeks belief`."""


def belief() -> None:
    """Not written yet."""
