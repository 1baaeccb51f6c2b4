"""Torture: kills, faults, power cuts, flipped bytes, traces; small in the suite, large by make."""
