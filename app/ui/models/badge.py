"""A state that looks like one, not like something to press."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui import icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import Pill

ACT_PX: Final = 90  # of what ends a card, so that all of them stand under each other
_SIGN_PX: Final = 14


def badge_of(text: str, theme: Theme, parent: QWidget) -> Pill:
    """A tinted pill with a tick."""
    badge = Pill(text, parent)
    badge.setMinimumWidth(ACT_PX)
    badge.setCheckable(True)
    badge.setChecked(True)
    badge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    icons.bind(badge, theme, "check", tone="accent", size=_SIGN_PX)
    return badge
