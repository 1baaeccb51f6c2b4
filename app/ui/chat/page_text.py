"""Shows a part of a document's page as plain text, with a passage marked."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.ui import fonts
from app.ui.chat.fitted import Span
from app.ui.chat.page_part import PagePart
from app.ui.chat.text_box import InertDocument
from app.ui.theme import Theme

_MARGIN_PX: Final = 18
_LINE_PERCENT: Final = 128


class PageText(QTextEdit):
    """Read-only, selectable, inert. The passage is scrolled to about a third of the height.

    Page keys that have nothing left to scroll are left to the parent, which turns the page.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, has_frame: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._has_frame = has_frame
        self._span = (0, 0)
        self._strong: tuple[Span, ...] = ()
        self._is_rows = False
        self.setDocument(InertDocument(self))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(_MARGIN_PX if has_frame else 0)
        self.document().setUndoRedoEnabled(False)  # it would keep the pages that were shown
        self.reset_zoom()
        self.setAccessibleName(self.tr("Text of the page"))
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_PageUp: bar.minimum(), Qt.Key.Key_PageDown: bar.maximum()}
        if ends.get(Qt.Key(event.key())) == bar.value() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def reset_zoom(self) -> None:
        """The usual size of the text again."""
        self.setFont(fonts.code_font() if self._is_rows else fonts.text_font(13))

    def show_part(self, part: PagePart) -> None:
        """Shows what was cut from a page; nothing is marked where its mark is empty."""
        self._span = (part.start, part.end)
        self._strong = part.strong
        mode = QTextOption.WrapMode
        self.setWordWrapMode(mode.NoWrap if part.is_rows else mode.WrapAtWordBoundaryOrAnywhere)
        if part.is_rows != self._is_rows:
            self._is_rows = part.is_rows
            self.reset_zoom()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # one layout for it all
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(_line_height())
        cursor.insertText(part.text, QTextCharFormat())
        self._mark()
        cursor.endEditBlock()
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
        cursor = QTextCursor(self.document())
        for start, end in self._strong:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            strong = QTextCharFormat()
            strong.setFontWeight(QFont.Weight.DemiBold)
            cursor.mergeCharFormat(strong)
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
        edge = f"1px solid {tokens.border}; border-radius: 8px" if self._has_frame else "none"
        focus = f"QTextEdit:focus {{ border: 1px solid {tokens.accent}; }}"
        self.setStyleSheet(
            f"QTextEdit {{ background: {tokens.surface}; color: {tokens.text}; border: {edge};"
            f" selection-background-color: {tokens.accent};"
            f" selection-color: {tokens.on_accent}; }}" + (focus if self._has_frame else "")
        )
        self._mark()


def _line_height() -> QTextBlockFormat:
    line = QTextBlockFormat()
    line.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return line
