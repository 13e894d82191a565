"""What a protocol would do to many people: levels by truth, what that misses and costs, and how sure that is."""
