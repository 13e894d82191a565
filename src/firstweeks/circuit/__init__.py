"""From a checked protocol to one positive circuit: nothing but "and" and "or" over literals."""
