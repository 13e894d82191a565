"""The nouns of a protocol, its answers and its assessments. Imports nothing but the standard library."""
