"""A document's bytes become pages of text, in a disposable worker."""
