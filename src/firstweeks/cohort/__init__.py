"""Many people at once: tables of them, populations, and what the protocol would do to them."""
