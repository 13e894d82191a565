"""`firstweeks interview`."""


def interview() -> None:
    """Not written yet."""
