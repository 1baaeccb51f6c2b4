"""Ids as people and scripts see them: a letter for the kind, then the number."""

from app.errors import UsageError

CONVERSATION, MESSAGE, DOCUMENT, PASSAGE, WATCHED_FOLDER = "c", "m", "d", "p", "w"


def format_id(kind: str, number: int) -> str:
    """The public form, for example ``d12``."""
    return f"{kind}{number}"


def parse_id(kind: str, text: str) -> int:
    """The number behind ``d12`` or ``12``.

    Raises:
        UsageError: the text is neither.
    """
    digits = text.removeprefix(kind)
    if not digits.isascii() or not digits.isdigit() or len(digits) > 18:  # noqa: PLR2004
        raise UsageError(f"'{text}' is not an id.", hint=f"An id looks like {kind}12.")
    return int(digits)
