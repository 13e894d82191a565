"""The command line: one small module for each command, listed in `app`."""

from firstweeks.cli.app import main

__all__ = ["main"]
