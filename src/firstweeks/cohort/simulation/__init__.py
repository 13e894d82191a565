"""People who do not exist: a declared scenario, people drawn from it, and the noise of their answers."""
