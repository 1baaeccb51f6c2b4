"""Tests of the measures that evaluations report."""
