"""Models from the content-addressed store and, later, from a vetted mirror."""
