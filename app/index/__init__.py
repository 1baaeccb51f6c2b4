"""Passages, embedding, vector and lexical search, fusion: a query to ranked passages."""
