"""Values that several benches are asked with."""

import argparse
import math


def count(text: str) -> int:
    """A number of things, 1 or more."""
    if not (text.isascii() and text.isdigit()) or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(text)


def rate(text: str) -> float:
    """So many a second, more than none."""
    number = float(text)
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError("must be a number above 0")
    return number
