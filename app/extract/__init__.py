"""A document's bytes to pages of text, in a disposable worker."""
