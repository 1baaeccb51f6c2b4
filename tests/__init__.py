"""Tests of Cloister; real parts, no mocks."""
