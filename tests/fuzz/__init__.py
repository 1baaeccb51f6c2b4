"""Broken model files and hostile templates: by class, by chance, and what becomes of them."""
