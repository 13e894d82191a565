"""
Other engines, each running the same protocol: one small module a peer.

A peer takes the protocol once, then facts for one person at a time, in the shape that suits it best, and gives back
the urgency and the rules that fired.
"""
