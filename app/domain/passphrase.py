"""What a new passphrase must have at the least; the window and the command line ask the same."""

from typing import Final

LEAST_CHARS: Final = 8
_CONTINUATION_MASK, _CONTINUATION = 0b1100_0000, 0b1000_0000


def is_long_enough(secret: bytes | bytearray) -> bool:
    """Whether UTF-8 text has the least number of characters; no copy of it is made to count."""
    chars = sum(byte & _CONTINUATION_MASK != _CONTINUATION for byte in secret)
    return chars >= LEAST_CHARS
