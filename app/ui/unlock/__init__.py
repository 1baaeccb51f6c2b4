"""The doors: first start, unlock, and what covers a locked window."""
