"""The protocol inside other people's software: one folder for each edge, all of them thin over the public API."""
