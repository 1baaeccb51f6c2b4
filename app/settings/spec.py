"""How a setting is declared."""

from typing import NamedTuple


class Spec(NamedTuple):
    """What people are told of a setting, and what it may be.

    ``group`` is the heading it stands under in the window; empty for what the window keeps by
    itself. ``least`` and ``most`` bound a number, ``most`` the characters of a text.
    ``is_in_vault`` marks what reveals content: it never reaches the plain file. ``form`` names what
    a text has to be: see ``app.settings.sampling_texts``.
    """

    label: str = ""
    help: str = ""
    group: str = ""
    least: float = 0
    most: float = 0
    step: float = 1
    choices: tuple[tuple[str, str], ...] = ()
    zero_text: str = ""
    is_in_vault: bool = False
    form: str = ""
    is_one_line: bool = False


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (the name lupdate looks for)
    """Marks a text for the catalogue without Qt; the window translates it when shown."""
    return text
