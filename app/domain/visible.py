"""Whether a text that a person is to read, and a model to obey, shows all that is in it."""

import re
from typing import Final

from app.domain.invisible import INVISIBLE

# Controls but tab and line end, other line ends, halves of characters, the place of an object.
_HIDDEN: Final = re.compile(
    f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffc{INVISIBLE}]"
)


def unified(text: str) -> str:
    """The same text with line ends as they are kept here."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_visible(text: str) -> bool:
    """Whether nothing in it is hidden: no control, no turned direction, no width of zero."""
    return _HIDDEN.search(text) is None


def is_name(text: str, most_chars: int) -> bool:
    """Whether something can be called so: one line, all of it to be seen, with something to say."""
    return (
        0 < len(text) <= most_chars
        and is_visible(text)
        and text == " ".join(text.split())
        and any(map(str.isalnum, text))
    )


def folded(name: str) -> str:
    """What two names that nobody tells apart by ear have in common."""
    return name.casefold()
