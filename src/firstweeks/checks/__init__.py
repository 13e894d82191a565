"""Nouns → problems; content without any becomes a `CheckedProtocol`, the only thing back ends accept."""
