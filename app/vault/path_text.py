"""Paths as text: a file name that is no UTF-8 survives the way into the vault and back."""

from typing import Final

# Python shows the bytes of such a name as lone surrogates, which no database takes as text. They
# stand here as the last private-use characters, behind a mark that no name begins with by chance.
_MARK: Final = "\U0010ffff"
_SURROGATES: Final = range(0xDC80, 0xDD00)
_TO_KEPT: Final = {code: 0x10FE00 + code - 0xDC80 for code in _SURROGATES}
_TO_GIVEN: Final = {kept: given for given, kept in _TO_KEPT.items()}


def kept_path(path: str) -> str:
    """A path in the form in which the vault keeps it; nearly always itself."""
    if path.isascii() or not any(ord(character) in _TO_KEPT for character in path):
        return path
    return _MARK + path.translate(_TO_KEPT)


def given_path(path: str) -> str:
    """A kept path as it was given."""
    return path.removeprefix(_MARK).translate(_TO_GIVEN) if path.startswith(_MARK) else path


def kept_below(folder: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Between which kept forms those of all paths below a folder lie, the end left out.

    Two spans, for a path below a plain folder may itself be none; they may be the same.
    """
    plain = folder.rstrip("/")
    marked = _MARK + plain.translate(_TO_KEPT)
    first = plain if kept_path(plain) == plain else marked
    return _span(first), _span(marked)


def _span(folder: str) -> tuple[str, str]:
    return f"{folder}/", folder + chr(ord("/") + 1)


def shown(text: str) -> str:
    """A text for people to read that may quote such a name: its odd bytes become marks."""
    return text.encode("utf-8", "replace").decode("utf-8")
