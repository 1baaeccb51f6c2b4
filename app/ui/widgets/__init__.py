"""The small parts every panel is made of, so that all of them look and behave alike.

Nothing is re-exported: import from the module that owns the part.
"""
