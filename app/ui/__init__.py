"""The window: the only user of Qt."""
