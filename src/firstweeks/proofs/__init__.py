"""What holds for everyone: claims proved, and refuted by a person. Needs `firstweeks[proofs]`."""
