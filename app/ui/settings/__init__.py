"""The Settings view, made from the declared fields."""
