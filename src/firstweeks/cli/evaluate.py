"""`firstweeks evaluate`."""


def evaluate() -> None:
    """Not written yet."""
