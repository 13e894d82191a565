"""The protocol for assistants (Model Context Protocol): tools that bound what a model may say, in words to repeat."""
