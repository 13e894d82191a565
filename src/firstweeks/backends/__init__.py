"""One protocol, several machines: each module runs the circuit, or the source, in its own way."""
