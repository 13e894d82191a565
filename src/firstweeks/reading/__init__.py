"""Content files → nouns, keeping every place for error messages."""
