"""Many people at once: populations, and what the protocol would do to them."""
