"""Cloister: a private assistant for machines without internet."""

__version__ = "0.1.0"
