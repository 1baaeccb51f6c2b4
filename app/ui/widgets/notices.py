"""What tells people something: a banner for a degraded part, a toast for what was done, an
empty state where nothing is yet.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.errors import UserFacingError
from app.ui import icons
from app.ui.chat.untrusted import one_line
from app.ui.sentences import said
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import FlatButton, IconButton, PrimaryButton, QuietButton
from app.ui.widgets.labels import label
from app.ui.widgets.texts import ElidedLabel, paragraph

_MOST_CHARS: Final = 2_000
TOAST_MS: Final = 6_000
UNDO_TOAST_MS: Final = 30_000
_EMPTY_TEXT_PX: Final = 420
_EMPTY_TEXT_LEAST_PX: Final = 200
_ICONS: Final = {"info": "info", "warning": "triangle-alert", "danger": "circle-alert"}
_TONES: Final = {"info": "accent", "warning": "warning", "danger": "danger"}


class Banner(QFrame):
    """A message inside a pane that stays until it is settled. Hidden until something is shown.

    Signals:
        acted: the user pressed the action.
    """

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "banner")
        self._icon = QLabel(self)
        self._text = paragraph("", "strong", self)
        self._hint = paragraph("", "muted", self)
        self.action_button = QuietButton("", self)
        self.action_button.clicked.connect(self.acted)
        close_name = QCoreApplication.translate("Banner", "Dismiss")
        self._close = IconButton(theme, "x", close_name, self)
        self._close.clicked.connect(self.hide)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon, 0)
        row.addLayout(texts, 1)
        row.addWidget(self.action_button, 0)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_message(
        self, text: str, *, hint: str = "", tone: str = "info", action: str = ""
    ) -> None:
        """Shows a message, cleaned: names in it are anyone's. ``tone``: info, warning or danger."""
        text, hint = one_line(text, _MOST_CHARS), one_line(hint, _MOST_CHARS)
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.action_button.setText(action)
        self.action_button.setAccessibleName(action)
        self.action_button.setVisible(bool(action))
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        icons.bind(self._icon, self._theme, _ICONS[tone], tone=_TONES[tone])
        self.setAccessibleName(f"{text} {hint}".strip())
        self.show()

    def show_error(self, error: UserFacingError, *, action: str = "") -> None:
        """Shows an error in its own words."""
        self.show_message(said(error.message), hint=said(error.hint), tone="danger", action=action)


class Toast(QFrame):
    """One short message low in its parent, or in a pane of it.

    It goes by itself, and takes along its act, if it has one.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self._area = parent
        self._pane = parent
        self._above: QWidget | None = None
        self._act: Callable[[], None] | None = None
        self._text = ElidedLabel("", "", self)
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._button = FlatButton("", self)
        self._button.setProperty("kind", "")
        self._button.clicked.connect(self._on_button_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._next: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        parent.installEventFilter(self)
        self.hide()

    @property
    def offers_act(self) -> bool:
        """Whether its button can still be pressed, shown or on a page in the back."""
        return self._act is not None and not self.isHidden()

    def stay_in(self, pane: QWidget, *, above: QWidget) -> None:
        """Stands in a pane of its parent, and clear of what is at the pane's lower edge."""
        self._pane = pane
        self._above = above
        for watched in (pane, above):
            watched.installEventFilter(self)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_message(
        self,
        text: str,
        *,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        duration_ms: int = TOAST_MS,
    ) -> None:
        """Shows a text, with a button if ``action`` is given; replaces what was shown."""
        text = one_line(text)
        self._act = on_action
        self._text.setText(text)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._timer.start(duration_ms)

    def show_next(
        self, text: str, *, action: str, on_action: Callable[[], None], duration_ms: int
    ) -> None:
        """As ``show_message``, but what can be pressed now stays until it is over; the act of the
        next one ends when it would have, had it been shown at once.
        """
        until_s = time.monotonic() + duration_ms / 1000

        def show() -> None:
            left_ms = int((until_s - time.monotonic()) * 1000)
            if left_ms < TOAST_MS:
                self.show_message(text)
            else:
                self.show_message(text, action=action, on_action=on_action, duration_ms=left_ms)

        if self.offers_act:
            self._next = show
        else:
            show()

    def act(self) -> None:
        """Does what its button does."""
        self._on_button_clicked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        corner = self._pane.mapTo(self._area, QPoint(0, 0))
        floor = corner.y() + self._pane.height()
        if self._above is not None and self._above.isVisible():
            floor = self._above.mapTo(self._area, QPoint(0, 0)).y()
        self.setMaximumWidth(self._pane.width() - 2 * SPACE_M)
        self.adjustSize()
        x = corner.x() + (self._pane.width() - self.width()) // 2
        self.move(x, floor - self.height() - SPACE_L)

    def _end(self) -> None:
        self.hide()
        self._timer.stop()
        after, self._next = self._next, None
        if after is not None:
            after()

    def _on_button_clicked(self) -> None:
        act, self._act = self._act, None
        self._end()
        if act is not None:
            act()


class EmptyState(QWidget):
    """What a pane shows while it has nothing to show: why, and what to do about it."""

    def __init__(
        self, theme: Theme, icon: str, title: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        picture = QLabel(self)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        icons.bind(picture, theme, icon, tone="disabled", size=40)
        self._title = label(title, "title", self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = paragraph(text, "muted", self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setMaximumWidth(_EMPTY_TEXT_PX)
        self._text.setMinimumWidth(_EMPTY_TEXT_LEAST_PX)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE_S)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_S)
        column.addStretch(1)
        column.addWidget(picture)
        column.addWidget(self._title)
        # Between stretches, not aligned: an aligned label would lose its height for width.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._text, 100)
        line.addStretch(1)
        column.addLayout(line)
        column.addSpacing(SPACE_M)
        column.addLayout(self._actions)
        column.addStretch(1)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._actions.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def add_action(
        self, text: str, on_pressed: Callable[[], object], *, is_primary: bool = False
    ) -> PrimaryButton | QuietButton:
        """Offers a way out; one of them may be the pane's filled button."""
        button = PrimaryButton(text, self) if is_primary else QuietButton(text, self)
        button.clicked.connect(lambda: on_pressed())  # noqa: PLW0108 (clicked hands over a bool)
        self._actions.addWidget(button)
        return button
