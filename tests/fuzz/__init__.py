"""Mutated, broken and hostile inputs, each through the part of the product that takes it in."""
