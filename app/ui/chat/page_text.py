"""Shows one page of a document as plain text, with a passage marked."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.ui import fonts
from app.ui.chat.text_box import InertDocument
from app.ui.chat.untrusted import clean
from app.ui.theme import Theme

_MAX_CHARS: Final = 200_000
_MARGIN_PX: Final = 18
_LINE_PERCENT: Final = 128


class PageText(QTextEdit):
    """Read-only, selectable, inert. The passage is scrolled to about a third of the height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._span = (0, 0)
        self.setDocument(InertDocument(self))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(_MARGIN_PX)
        self.setFont(fonts.text_font(13))
        self.setAccessibleName(self.tr("Text of the page"))
        theme.changed.connect(self._dress)
        self._dress()

    def show_page(self, untrusted_text: str, start: int, end: int) -> None:
        """Shows a page; ``text[start:end]`` is marked, nothing when they are equal."""
        before = clean(untrusted_text[:start])
        marked = clean(untrusted_text[start:end])
        after = clean(untrusted_text[end : end + _MAX_CHARS])
        self._span = (len(before), len(before) + len(marked))
        self.setCurrentCharFormat(QTextCharFormat())  # else new text takes over the old mark
        self.setPlainText(before + marked + after)
        self._mark()
        QTimer.singleShot(0, self, self.show_mark)

    def show_mark(self) -> None:
        """Scrolls to the marked passage, else to the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._span[0], self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        if self._span[0] == self._span[1]:
            bar.setValue(0)
            return
        top = self.cursorRect(cursor).top() + bar.value()
        bar.setValue(top - self.viewport().height() // 3)

    def marked_text(self) -> str:
        """The marked passage."""
        return self.toPlainText()[self._span[0] : self._span[1]]

    def _mark(self) -> None:
        line = QTextBlockFormat()
        line.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
        if self._span[0] < self._span[1]:
            cursor.setPosition(self._span[0])
            cursor.setPosition(self._span[1], QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(QColor(self._theme.tokens.mark))
            form.setForeground(QColor(self._theme.tokens.on_mark))
            form.setFontWeight(QFont.Weight.Medium)
            cursor.mergeCharFormat(form)

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QTextEdit {{ background: {tokens.surface}; color: {tokens.text};"
            f" border: 1px solid {tokens.border}; border-radius: 8px;"
            f" selection-background-color: {tokens.accent};"
            f" selection-color: {tokens.on_accent}; }}"
            f"QTextEdit:focus {{ border: 1px solid {tokens.accent}; }}"
        )
        self._mark()
