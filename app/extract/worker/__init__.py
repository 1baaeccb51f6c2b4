"""The process that reads documents: sealed, without key or network, one child per document."""
