"""The catalogues: what is collected, what translators answer, what the window is given."""
