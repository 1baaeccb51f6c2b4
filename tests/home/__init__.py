"""The door to a home, with real parts."""
