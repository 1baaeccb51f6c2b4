"""The Documents view: what was imported, what is on its way, what needs attention."""
