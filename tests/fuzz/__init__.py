"""Mutated inputs for the parsers, each through the part of the product that takes it in."""
