"""The Sources panel: the page a citation stands on, with the passage marked."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.audit import AuditEvent
from app.domain.chat import Citation
from app.domain.ids import DOCUMENT, format_id
from app.errors import UserFacingError
from app.services.page_views import PageView
from app.services.pages import Look, has_picture
from app.services.session import Session
from app.ui import clipboard, fonts
from app.ui.chat.page_part import PagePart, marked_part, page_part, part_count
from app.ui.chat.page_stage import PageStage
from app.ui.chat.source_menu import SourceMenu
from app.ui.chat.untrusted import clean, one_line
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import IconButton, QuietButton
from app.ui.widgets.frames import Card, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.notices import Banner, EmptyState
from app.ui.widgets.texts import ElidedLabel, paragraph

_NAME_CHARS: Final = 120
_WIDTH_PX: Final = 344
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class _Shown:
    """A page, the part of its text that is looked at, and how it is best looked at."""

    page: PageView
    part: PagePart
    look: Look


class SourcesPanel(QWidget):
    """One source of an answer at a time, and the pages around it.

    Signals:
        closed: the panel is to go away.
        collection_opened: (name) the collection of what is shown is to be looked at.
        question_asked: (question, documents) a question over whole documents for a new chat.
    """

    closed = Signal()
    collection_opened = Signal(str)
    question_asked = Signal(str, object)

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._citations: tuple[Citation, ...] = ()
        self._index = 0
        self._shown: _Shown | None = None
        self._wanted = 0  # counts what was asked for: what comes late is not shown
        set_surface(self, "side")
        self._make_top(theme)
        self._make_card()
        self._stage = PageStage(session.pages, tasks, theme, self)
        self._make_absence()
        self._copy = QuietButton(self.tr("Copy with citation"), self)
        self._open = QuietButton(self.tr("Open collection"), self)
        self._more = SourceMenu(theme, self)
        self._banner = Banner(theme, self)
        self._lay_out(theme)
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self._refresh()

    def _make_top(self, theme: Theme) -> None:
        self._title = label(self.tr("Sources"), "strong", self)
        self._earlier = IconButton(
            theme, "chevron-left", self.tr("Previous source (Shift+F3)"), self
        )
        self._later = IconButton(theme, "chevron-right", self.tr("Next source (F3)"), self)
        self._count = label("", "muted", self)
        self._close = IconButton(theme, "x", self.tr("Close Sources (Esc)"), self)

    def _make_card(self) -> None:
        self._card = Card(self, margin=12, spacing=2)
        self._chip = label("", "", self._card)
        self._chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._file = ElidedLabel("", "strong", self._card)
        self._file.set_elide_mode(Qt.TextElideMode.ElideMiddle)
        self._where = paragraph("", "small", self._card)
        self._doubt = paragraph(
            self.tr("This passage does not support the sentence that names it."),
            "warning",
            self._card,
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._chip)
        row.addWidget(self._file, 1)
        self._card.body.addLayout(row)
        self._card.body.addWidget(self._where)
        self._card.body.addWidget(self._doubt)

    def _make_absence(self) -> None:
        """What stands in place of the page where there is none."""
        self._absence = Card(self, margin=12, spacing=SPACE_S)
        self._absence_text = paragraph(
            self.tr(
                "This document is not in this vault: the chat was imported. These are the words "
                "that came with it; nobody here can check them."
            ),
            "warning",
            self._absence,
        )
        self._absent_quote = paragraph("", "", self._absence)
        self._absence.body.addWidget(self._absence_text)
        self._absence.body.addWidget(self._absent_quote)

    def _lay_out(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_XS)
        top.addWidget(self._title, 1)
        for part in (self._earlier, self._count, self._later, self._close):
            top.addWidget(part)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_S)
        acts.addWidget(self._copy)
        acts.addStretch(1)
        acts.addWidget(self._open)
        acts.addWidget(self._more)
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._card)
        column.addWidget(self._banner)
        column.addWidget(self._absence)
        column.addWidget(self._stage, 1)
        column.addStretch()
        column.addLayout(acts)
        self._empty = EmptyState(
            theme,
            "text-quote",
            self.tr("No source chosen"),
            self.tr("Click a number in an answer to see the page it comes from."),
            self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 9, 14, SPACE_M)
        outer.setSpacing(SPACE_S)
        outer.addLayout(top)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._earlier.clicked.connect(lambda: self._step(-1))
        self._later.clicked.connect(lambda: self._step(1))
        self._stage.turned.connect(self._turn_page)
        self._stage.passage_wanted.connect(self._read_source)
        self._stage.mode_changed.connect(self._refresh)
        self._open.clicked.connect(self._on_open_clicked)
        self._copy.clicked.connect(self.copy_with_citation)
        self._close.clicked.connect(self.closed)
        self._more.question_asked.connect(self.question_asked)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, super().sizeHint().height())

    def show_citations(self, citations: Sequence[Citation], index: int = 0) -> None:
        """Shows source ``index`` of an answer; the others are one step away."""
        self._citations = tuple(citations)
        self._index = max(0, min(index, len(self._citations) - 1))
        self._read_source()

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the answer that is looked at."""
        return self._citations

    @property
    def absence(self) -> str:
        """What is said where the document is not here; empty where it is."""
        if not self._citations or self._citations[self._index].is_here:
            return ""
        return f"{self._absence_text.text()} {self._absent_quote.text()}".strip()

    @property
    def index(self) -> int:
        """Which of the sources is shown."""
        return self._index

    def clear(self) -> None:
        """Shows nothing, and drops what was shown."""
        self._wanted += 1
        self._citations = ()
        self._forget_page()
        self._stage.forget()

    def recheck(self) -> None:
        """Documents came or went: keeps no page of one that is gone, in sight or out of it."""
        self._stage.forget_unseen()
        if self._shown is not None:
            self._tasks.read(
                functools.partial(self._session.pages.look, self._shown.page.document),
                on_failure=functools.partial(self._on_document_lost, self._wanted),
            )

    def copy_with_citation(self) -> None:
        """Copies the quote, and where it comes from."""
        if not self._citations:
            return
        citation = self._citations[self._index]
        part = PagePart() if self._shown is None else self._shown.part
        quote = one_line(citation.quote, 4000) or one_line(part.text[part.start : part.end], 4000)
        place = self._place_words(citation.page, citation.place)
        source = ", ".join(part for part in (self._file.text(), place) if part)
        clipboard.put(f"“{quote}” ({source})")
        audit = self._session.audit
        document = format_id(DOCUMENT, citation.document) if citation.is_here else ""
        self._tasks.change(lambda: audit.record(AuditEvent.COPY, subject=document))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Escape: self.closed.emit,
            Qt.Key.Key_PageUp: lambda: self._turn_page(-1),
            Qt.Key.Key_PageDown: lambda: self._turn_page(1),
            Qt.Key.Key_F3: lambda: self._step(-1 if event.modifiers() & _SHIFT else 1),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _step(self, by: int) -> None:
        if self._citations:
            self._index = (self._index + by) % len(self._citations)
            self._read_source()

    def _turn_page(self, by: int) -> None:
        """The next page, or in its text the next part of a long one."""
        if self._shown is not None and self._has_more(by):
            by_page = self._stage.shows_picture
            self._read(functools.partial(_turned, self._session, self._shown, by, by_page=by_page))

    def _has_more(self, by: int) -> bool:
        if self._shown is None:
            return False
        page, part = self._shown.page, self._shown.part
        has_part = not self._stage.shows_picture and 0 <= part.number + by < part.count
        return has_part or 0 <= page.page_index + by < page.page_count

    def _read_source(self) -> None:
        self._forget_page()
        self._wanted += 1
        if self._citations and self._citations[self._index].is_here:
            citation = self._citations[self._index]
            self._read(functools.partial(_of_citation, self._session, citation))

    def _read(self, call: Callable[[], _Shown]) -> None:
        self._wanted += 1
        self._tasks.read(
            call,
            functools.partial(self._on_page_read, self._wanted),
            functools.partial(self._on_failed, self._wanted),
        )

    def _on_page_read(self, wanted: int, shown: _Shown) -> None:
        if wanted != self._wanted:
            return
        self._shown = shown
        self._banner.hide()
        can_draw = has_picture(shown.page, shown.look)
        self._stage.show_view(shown.page, shown.part, has_picture=can_draw)
        self._refresh()

    def _on_document_lost(self, wanted: int, error: UserFacingError) -> None:
        if wanted == self._wanted:
            self._stage.forget()
            self._on_failed(wanted, error)

    def _on_open_clicked(self) -> None:
        if self._shown is not None:
            self.collection_opened.emit(self._shown.page.collection)

    def _on_failed(self, wanted: int, error: UserFacingError) -> None:
        if wanted != self._wanted:
            return
        self._forget_page()
        self._banner.show_error(error)

    def _forget_page(self) -> None:
        """No text may stand under the name of another source."""
        self._shown = None
        self._banner.hide()
        self._stage.clear()
        self._refresh()

    def _refresh(self) -> None:
        has_source = bool(self._citations)
        self._stack.setCurrentIndex(int(has_source))
        for part in (self._earlier, self._count, self._later):
            part.setVisible(len(self._citations) > 1)
        if not has_source:
            return
        citation, shown = self._citations[self._index], self._shown
        total = len(self._citations)
        self._count.setText(
            self.tr("{index} of {count}").format(index=self._index + 1, count=total)
        )
        self._chip.setText(str(citation.n))
        name = one_line(PurePath(citation.file).name, _NAME_CHARS)
        self._file.setText(name)
        self._where.setText(self._where_words(citation, shown))
        self._doubt.setVisible(self._is_doubtful)
        self._dress()
        self._open.setEnabled(shown is not None)
        # What is attached to the chat is in no collection, and asked in this chat alone.
        is_attached = shown is not None and not shown.page.collection
        self._show_acts(citation, is_attached=is_attached)
        self._more.offer(citation, [one for one in self._citations if one.is_here])
        self._stage.set_turns(can_go_back=self._has_more(-1), can_go_on=self._has_more(1))
        self._card.setAccessibleName(f"{citation.n}: {name}, {self._where.text()}")

    def _show_acts(self, citation: Citation, *, is_attached: bool) -> None:
        self._absence.setVisible(not citation.is_here)
        self._stage.setVisible(citation.is_here)
        for act in (self._open, self._more):
            act.setVisible(citation.is_here and not is_attached)
        quote = "" if citation.is_here else one_line(citation.quote, 4000)
        self._absent_quote.setText(f"“{quote}”" if quote else "")
        self._absent_quote.setVisible(bool(quote))

    def _where_words(self, citation: Citation, shown: _Shown | None) -> str:
        if shown is None:
            return self._place_words(citation.page, citation.place)
        page, number, count = shown.page, shown.part.number + 1, shown.part.count
        place = self._place_words(page.page, page.place)
        if page.page is not None and page.last_page > 1:
            place = self.tr("page {page} of {count}").format(page=page.page, count=page.last_page)
        has_parts = count > 1 and not self._stage.shows_picture
        part = self.tr("piece {n} of {count}").format(n=number, count=count) if has_parts else ""
        return " · ".join(one for one in (one_line(page.collection, 60), place, part) if one)

    def _place_words(self, page: int | None, place: str) -> str:
        if page is not None:
            return self.tr("page {page}").format(page=page)
        return one_line(clean(place), 80)

    @property
    def _is_doubtful(self) -> bool:
        if not self._citations:
            return False
        citation = self._citations[self._index]
        return not citation.is_supported and citation.answer_end > 0

    def _dress(self) -> None:
        tokens = self._theme.tokens
        look = (
            f"border: 1px dashed {tokens.warning}; color: {tokens.warning}; padding: 0 4px;"
            if self._is_doubtful
            else f"background: {tokens.accent_tint}; color: {tokens.accent}; padding: 1px 5px;"
        )
        size = f"font-size: {fonts.points(fonts.SMALL_PX)}pt; font-weight: 600;"
        self._chip.setStyleSheet(f"{look} border-radius: 4px; {size}")


def _of_citation(session: Session, citation: Citation) -> _Shown:
    page = session.library.page_view(citation.passage, citation.quote)
    look = session.pages.look(page.document)
    is_printed = page.page is not None
    part = marked_part(page.text, page.start, page.end, is_printed=is_printed, look=look)
    return _Shown(page, part, look)


def _turned(session: Session, shown: _Shown, by: int, *, by_page: bool) -> _Shown:
    """The part after or before; a page's first or last one where its neighbour had no more."""
    page, number = shown.page, shown.part.number + by
    if by_page or not 0 <= number < shown.part.count:
        page = session.library.page_at(page.document, page.page_index + by)
        number = 0 if by > 0 or by_page else part_count(page.text) - 1
    mark = (page.start, page.end)
    is_printed = page.page is not None
    part = page_part(page.text, number, mark=mark, is_printed=is_printed, look=shown.look)
    return _Shown(page, part, shown.look)
