"""Over the days: the figures that people are given, the diary, and the rules that read it."""
