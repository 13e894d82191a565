"""What every edge over HTTP shares: how a body comes in, how a refusal goes out, and the guard around all of it."""
