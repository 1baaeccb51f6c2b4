"""Acceptance runs, outside the suite: the product as a user runs it, against figures."""
