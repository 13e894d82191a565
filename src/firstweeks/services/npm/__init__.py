"""The engine, the words and the interview as an npm package, for other people's pages."""
