"""Shows a document's extracted text, page by page, for reading only."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.documents import DocumentText, ExtractedPage
from app.ui.chat.page_part import PagePart, page_part, part_count
from app.ui.chat.page_text import PageText
from app.ui.chat.untrusted import one_line
from app.ui.library import words
from app.ui.library.rows import FileRow
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import IconButton, QuietButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import ElidedLabel

_SIZE_PX = (620, 680)
_PLACE_CHARS = 80


@dataclass(frozen=True, slots=True)
class _Place:
    """A page, counted from 0, and a part of it; part -1 is the last."""

    page: int = 0
    part: int = 0


class TextViewer(QDialog):
    """One document. The text came from an untrusted file: it is shown as plain text only."""

    def __init__(
        self, row: FileRow, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pages: tuple[ExtractedPage, ...] = ()
        self._place = _Place()
        self._part = PagePart()
        self._wanted = 0  # counts what was asked for: what comes late is not shown
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Text of {name}").format(name=words.name(row)))
        self.resize(*_SIZE_PX)
        set_surface(self, "surface")
        self._title = ElidedLabel(words.name(row), "title", self)
        self._path = ElidedLabel(words.path(row), "small", self)
        self._path.set_elide_mode(Qt.TextElideMode.ElideMiddle)
        self._text = PageText(theme, self, has_frame=False)
        self._text.show_part(PagePart(words.tr("Loading…")))
        self._where = label("", "muted", self)
        self.back_button = IconButton(theme, "chevron-left", words.tr("Previous page (PgUp)"), self)
        self.next_button = IconButton(theme, "chevron-right", words.tr("Next page (PgDown)"), self)
        self.back_button.clicked.connect(lambda: self._turn(-1))
        self.next_button.clicked.connect(lambda: self._turn(1))
        self._close = QuietButton(words.tr("Close"), self)
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self._add_shortcuts()
        self._show_where()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    @property
    def where(self) -> str:
        """Which page, or part of it, is shown."""
        return self._where.text()

    def show_text(self, text: DocumentText) -> None:
        """Takes over the pages, and starts with the first."""
        self._pages = text.pages
        if self._pages:
            self._read(_Place())
        else:
            self._text.show_part(PagePart())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._turn(step)

    def _turn(self, by: int) -> None:
        """The next part of a long page, or the next page."""
        if not self._has_more(by):
            return
        page, part = self._place.page, self._part.number + by
        is_within = 0 <= part < self._part.count
        self._read(_Place(page, part) if is_within else _Place(page + by, 0 if by > 0 else -1))

    def _has_more(self, by: int) -> bool:
        is_within = 0 <= self._part.number + by < self._part.count
        return is_within or 0 <= self._place.page + by < len(self._pages)

    def _read(self, place: _Place) -> None:
        self._wanted += 1
        self._tasks.read(
            partial(_read_part, self._pages[place.page], place.part),
            partial(self._on_part_read, self._wanted, place),
        )

    def _on_part_read(self, wanted: int, place: _Place, part: PagePart) -> None:
        if wanted != self._wanted:
            return
        self._place, self._part = place, part
        self._text.show_part(part)
        self._show_where()

    def _show_where(self) -> None:
        self.back_button.setEnabled(bool(self._pages) and self._has_more(-1))
        self.next_button.setEnabled(bool(self._pages) and self._has_more(1))
        self._where.setText(self._where_text() if self._pages else "")

    def _where_text(self) -> str:
        page, count = self._pages[self._place.page], len(self._pages)
        facts = [one_line(page.place, _PLACE_CHARS)]
        if page.page is not None:
            facts.append(words.tr("Page {n} of {count}").format(n=page.page, count=count))
        elif count > 1:
            n = self._place.page + 1
            facts.append(words.tr("Part {n} of {count}").format(n=n, count=count))
        if self._part.count > 1:
            n, count = self._part.number + 1, self._part.count
            facts.append(words.tr("Piece {n} of {count}").format(n=n, count=count))
        return " · ".join(fact for fact in facts if fact)

    def _add_shortcuts(self) -> None:
        for key, step in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            shortcut.activated.connect(lambda step=step: self._turn(step))

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


def _read_part(page: ExtractedPage, number: int) -> PagePart:
    if number < 0:
        number = part_count(page.text) - 1
    return page_part(page.text, number, is_printed=page.page is not None)
