"""The command line."""


def main() -> None:
    """Run the firstweeks command."""
