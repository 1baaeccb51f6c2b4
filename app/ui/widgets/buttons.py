"""Buttons: one filled one for a pane's main act, and quiet ones for the rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import Theme
from app.ui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

_CHEVRON_LEAD_PX = 3


class _Button(QPushButton):
    """A push button of one ``kind`` of the style sheet. Only the keyboard gives it the focus, so
    that the focus ring means something.
    """

    KIND = ""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.KIND)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if text:
            self.setAccessibleName(_spoken(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not by autoDefault: in a dialog it would also press a button that has no focus.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def setText(self, text: str) -> None:
        """Says something else; its name follows, unless it was given one of its own."""
        if self.accessibleName() == _spoken(self.text()):
            self.setAccessibleName(_spoken(text))
        super().setText(text)


def _spoken(text: str) -> str:
    return text.replace("&", "")


class PrimaryButton(_Button):
    """The one filled button of a pane."""

    KIND = "primary"


class QuietButton(_Button):
    """An outlined button."""

    KIND = "quiet"


class DangerButton(_Button):
    """An outlined button for what cannot be taken back."""

    KIND = "danger"


class FlatButton(_Button):
    """Small muted text that acts, for rows of actions under a text."""

    KIND = "flat"


class IconButton(_Button):
    """A square button with an icon only; ``name`` is what screen readers and the tip say."""

    KIND = "icon"

    def __init__(
        self, theme: Theme, icon: str, name: str, parent: QWidget | None = None, *, size: int = 16
    ) -> None:
        from app.ui import icons  # noqa: PLC0415 (not before the first paint)

        super().__init__("", parent)
        self.set_name(name)
        icons.bind(self, theme, icon, tone="muted", size=size)

    def set_name(self, name: str) -> None:
        """Another name."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))


class Pill(_Button):
    """A small rounded choice; with a menu it shows a chevron."""

    KIND = "pill"

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)

    def attach_menu(self, menu: "QMenu", theme: Theme) -> None:
        """Opens ``menu`` when pressed."""
        from app.ui import icons  # noqa: PLC0415 (not before the first paint)

        self.setMenu(menu)
        left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(left if self.isRightToLeft() else right)  # the chevron goes behind
        icons.bind(self, theme, "chevron-down", tone="muted", size=12, lead=_CHEVRON_LEAD_PX)
