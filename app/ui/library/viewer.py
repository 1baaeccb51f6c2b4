"""Shows a document's extracted text, page by page, for reading only."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from app.domain.documents import DocumentText, ExtractedPage
from app.ui.library import words
from app.ui.library.rows import FileRow
from app.ui.theme import LINE_HEIGHT, SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import IconButton, QuietButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import ElidedLabel, label

_SIZE_PX = (760, 640)


class TextViewer(QDialog):
    """One document. The text came from an untrusted file: it is shown as plain text only."""

    def __init__(self, row: FileRow, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[ExtractedPage, ...] = ()
        self._place = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Text of {name}").format(name=row.name))
        self.resize(*_SIZE_PX)
        set_surface(self, "surface")
        self._title = ElidedLabel(row.name, "title", self)
        self._path = ElidedLabel(row.file, "small", self)
        self._path.set_elide_mode(Qt.TextElideMode.ElideMiddle)
        self._text = QTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setFrameShape(QTextEdit.Shape.NoFrame)
        self._text.setProperty("kind", "bare")
        self._text.setAccessibleName(words.tr("Text of the page"))
        self._text.setPlainText(words.tr("Loading…"))
        self._where = label("", "muted", self)
        self.back_button = IconButton(theme, "chevron-left", words.tr("Previous page"), self)
        self.next_button = IconButton(theme, "chevron-right", words.tr("Next page"), self)
        self.back_button.clicked.connect(lambda: self.show_page(self._place - 1))
        self.next_button.clicked.connect(lambda: self.show_page(self._place + 1))
        self._close = QuietButton(words.tr("Close"), self)
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self._add_shortcuts()
        self.show_page(0)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    def show_text(self, text: DocumentText) -> None:
        """Takes over the pages, and starts with the first."""
        self._pages = text.pages
        self.show_page(0)

    def show_page(self, place: int) -> None:
        """Shows one page; a place out of range is ignored."""
        last = len(self._pages) - 1
        self.back_button.setEnabled(place > 0)
        self.next_button.setEnabled(place < last)
        if not 0 <= place <= last:
            return
        self._place = place
        self._show_plain(self._pages[place].text)
        self._where.setText(self._where_text())
        self.back_button.setEnabled(place > 0)
        self.next_button.setEnabled(place < last)

    def _show_plain(self, untrusted_text: str) -> None:
        self._text.setPlainText(untrusted_text)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(
            LINE_HEIGHT * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def _where_text(self) -> str:
        page = self._pages[self._place]
        if page.page is not None:
            return words.tr("Page {n} of {count}").format(n=page.page, count=len(self._pages))
        part = words.tr("Part {n} of {count}").format(n=self._place + 1, count=len(self._pages))
        if page.place:
            return f"{page.place} · {part}"
        return "" if len(self._pages) == 1 else part

    def _add_shortcuts(self) -> None:
        for key, step in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            shortcut.activated.connect(lambda step=step: self.show_page(self._place + step))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.back_button)
        foot.addWidget(self._where)
        foot.addWidget(self.next_button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(self._title)
        column.addWidget(self._path)
        column.addWidget(Rule(self))
        column.addWidget(self._text, 1)
        column.addWidget(Rule(self))
        column.addLayout(foot)
