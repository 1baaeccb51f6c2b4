"""The chip that leads back to the newest text after scrolling up."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton

from app.ui import fonts, icons
from app.ui.chat.view import TurnListView
from app.ui.theme import Theme

_ABOVE_PX: Final = 14


class JumpChip(QPushButton):
    """Floats over the lower edge of the turns while they do not follow the newest text."""

    def __init__(self, theme: Theme, view: TurnListView) -> None:
        super().__init__(QCoreApplication.translate("ChatPage", "Jump to newest"), view)
        self._theme = theme
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it as well
        self.clicked.connect(view.jump_to_newest)
        view.following_changed.connect(self._on_following_changed)
        view.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _on_following_changed(self, is_following: bool) -> None:
        self.setVisible(not is_following and self._view.model().rowCount() > 0)
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        x = (self._view.viewport().width() - self.width()) // 2
        self.move(x, self._view.height() - self.height() - _ABOVE_PX)

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QPushButton {{ background: {tokens.surface}; color: {tokens.text};"
            f" border: 1px solid {tokens.border}; border-radius: 15px; padding: 5px 14px;"
            f" font-size: {fonts.points(fonts.SMALL_PX)}pt; min-height: 18px; }}"
            f"QPushButton:hover {{ background: {tokens.hover}; }}"
            f"QPushButton:focus {{ border: 2px solid {tokens.accent}; padding: 4px 13px; }}"
        )
        self.setIcon(icons.icon("arrow-down", tokens.muted, size=14))
