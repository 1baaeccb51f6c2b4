"""Collects the texts that people see, and keeps the catalogues of their translations."""
