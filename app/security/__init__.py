"""Keys, sandboxing, safe file operations, redaction."""
