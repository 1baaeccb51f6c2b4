"""Documents: read through the real worker."""
