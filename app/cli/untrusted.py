"""Text and JSON from outside, as far as they can be judged before anything is made of them."""

import json


def is_text(text: str) -> bool:
    """Whether it can be written as UTF-8; bytes that are none arrive as lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_json(content: bytes) -> object:
    """The value that the bytes hold.

    Raises:
        ValueError: they are no JSON, or nested more deeply than anybody means.
    """
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError from None
