"""Personas and prompts: the page that keeps them, and the dialogs over it."""
