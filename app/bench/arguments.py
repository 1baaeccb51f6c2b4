"""Values that several benches are asked with."""

import argparse


def count(text: str) -> int:
    """A number of things, 1 or more."""
    if not (text.isascii() and text.isdigit()) or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(text)
