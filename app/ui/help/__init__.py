"""Help inside the window: the manual, what is new, and where the keys are listed."""
