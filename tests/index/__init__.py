"""Tests of passages, embedding, vector search and fusion."""
