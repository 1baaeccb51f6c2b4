"""A page of a source, as it looks or as text, and the ways to look at it more closely."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import UserFacingError
from app.services.page_views import PageView
from app.services.pages import PageService
from app.ui.chat.page_canvas import PageCanvas
from app.ui.chat.page_image import PageImage
from app.ui.chat.page_loader import PageLoader
from app.ui.chat.page_part import PagePart
from app.ui.chat.page_text import PageText
from app.ui.sentences import error_text
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import IconButton, Pill, QuietButton
from app.ui.widgets.texts import paragraph

_LARGER: Final = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})


class PageStage(QWidget):
    """Shows the page where it has a look of its own and the user has not chosen its text.

    Signals:
        turned: another page is wanted: -1 or 1.
        passage_wanted: back to the passage.
        mode_changed: the page is shown instead of its text, or the other way round.
    """

    turned = Signal(int)
    passage_wanted = Signal()
    mode_changed = Signal()

    def __init__(
        self, pages: PageService, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view: PageView | None = None
        self._part = PagePart()
        self._laid_out = self._part
        self._has_picture = False
        self._prefers_text = False
        self._failure: UserFacingError | None = None
        self._make_tools(theme)  # first: Tab goes in the order of making
        self.text = PageText(theme, self)
        self.canvas = PageCanvas(theme, self)
        self._loader = PageLoader(pages, tasks, self)
        self.note = paragraph("", "small", self)
        self.to_mark = QuietButton(self.tr("Back to passage"), self)
        self._lay_out()
        self._connect()
        self.forget()

    def _make_tools(self, theme: Theme) -> None:
        self.as_page = Pill(self.tr("Page"), self)
        self.as_text = Pill(self.tr("Text"), self)
        for button in (self.as_page, self.as_text):
            button.setCheckable(True)
        self.smaller = IconButton(theme, "minus", self.tr("Smaller (Ctrl+-)"), self)
        self.fitted = IconButton(theme, "move-horizontal", self.tr("Fit the width (Ctrl+0)"), self)
        self.larger = IconButton(theme, "plus", self.tr("Larger (Ctrl++)"), self)
        self.back = IconButton(theme, "arrow-up", self.tr("Previous page (PgUp)"), self)
        self.on = IconButton(theme, "arrow-down", self.tr("Next page (PgDown)"), self)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_XS)
        tools.addWidget(self.as_page)
        tools.addWidget(self.as_text)
        tools.addStretch(1)
        for part in (self.smaller, self.fitted, self.larger, self.back, self.on):
            tools.addWidget(part)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.canvas)
        told = QHBoxLayout()
        told.setSpacing(SPACE_S)
        told.addWidget(self.note, 1)
        told.addWidget(self.to_mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)
        column.addLayout(told)

    def _connect(self) -> None:
        self.as_page.clicked.connect(lambda: self._choose(prefers_text=False))
        self.as_text.clicked.connect(lambda: self._choose(prefers_text=True))
        self.smaller.clicked.connect(lambda: self.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.zoom_by(1))
        self.fitted.clicked.connect(self.fit)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        self.to_mark.clicked.connect(self.passage_wanted)
        self.canvas.width_wanted.connect(self._on_width_wanted)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_failed)

    @property
    def shows_picture(self) -> bool:
        """Whether the page as it looks is in front, there already or on its way."""
        return self._has_picture and not self._prefers_text and self._failure is None

    def show_view(self, view: PageView, part: PagePart, *, has_picture: bool) -> None:
        """Shows a page of a source, or another part of its text."""
        is_other = self._view != view
        self._view = view
        self._has_picture = has_picture
        if is_other:
            self._failure = None
            width_px = self.canvas.first_width()
            self.canvas.wait()
            self._draw(width_px)
        self._part = part
        self._refresh()

    def forget(self) -> None:
        """Shows nothing, and wipes every picture that was kept."""
        self.clear()
        self._loader.forget()

    def forget_unseen(self) -> None:
        """Wipes every picture but the one that is shown."""
        self._loader.forget_all_but(self.canvas.page)

    def clear(self) -> None:
        """Shows nothing; what was drawn before may be wanted again."""
        self._view = None
        self._failure = None
        self._loader.stop()
        self.canvas.clear()
        self._part = PagePart()
        self._lay_out_text()
        self._refresh()

    def set_turns(self, *, can_go_back: bool, can_go_on: bool) -> None:
        """Whether there are pages before and after."""
        for button in (self.back, self.on):
            button.setVisible(can_go_back or can_go_on)
        self.back.setEnabled(can_go_back)
        self.on.setEnabled(can_go_on)

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller, page or text."""
        if self.shows_picture:
            self.canvas.zoom_by(steps)
        else:
            self.text.zoomIn(steps)

    def fit(self) -> None:
        """The usual size again."""
        if self.shows_picture:
            self.canvas.fit()
        else:
            self.text.reset_zoom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = Qt.Key(event.key()), event.modifiers()
        if not keys & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in _LARGER:
            self.zoom_by(1)
        elif key is Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif key is Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _choose(self, *, prefers_text: bool) -> None:
        self._prefers_text = prefers_text
        self._failure = None  # who asks for the page again may have it this time
        if self.canvas.page is None:
            self._draw(self.canvas.first_width())
        self._refresh()
        self.mode_changed.emit()

    def _lay_out_text(self) -> None:
        """Only when it is looked at: a long text takes longer than a frame."""
        if self._laid_out is not self._part:
            self._laid_out = self._part
            self.text.show_part(self._part)

    def _draw(self, width_px: int) -> None:
        if self._view is not None and self.shows_picture:
            self._loader.want(self._view, width_px)
        else:
            self._loader.stop()

    def _on_width_wanted(self, width_px: int) -> None:
        self._draw(width_px)

    def _on_loaded(self, page: PageImage) -> None:
        if page is not self.canvas.page:
            self.canvas.show_page(page)
            self._refresh()

    def _on_failed(self, error: UserFacingError) -> None:
        if self.canvas.page is None:
            self._failure = error
            self._refresh()
            self.mode_changed.emit()

    def _refresh(self) -> None:
        is_page = self.shows_picture
        front = self.canvas if is_page else self.text
        if not is_page:
            self._lay_out_text()
        had_focus = (self.canvas if front is self.text else self.text).hasFocus()
        self._stack.setCurrentWidget(front)
        if had_focus:
            front.setFocus()
        for button in (self.as_page, self.as_text):
            button.setVisible(self._has_picture)
        self.as_page.setChecked(is_page)
        self.as_text.setChecked(not is_page)
        view = self._view
        is_marked = view is not None and view.start < view.end
        self.to_mark.setVisible(view is not None and not is_marked)
        words = self._words(is_marked=is_marked)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self._name_canvas(view)

    def _words(self, *, is_marked: bool) -> str:
        if self._failure is not None:
            return error_text(self._failure)
        page = self.canvas.page
        if self.shows_picture and page is not None and is_marked and not page.marks:
            return self.tr("The passage is not in this picture's own text: Text marks it.")
        return ""

    def _name_canvas(self, view: PageView | None) -> None:
        number = "" if view is None or view.page is None else f" {view.page}"
        #: {number} is empty, or begins with a space.
        self.canvas.setAccessibleName(self.tr("Page{number} as it looks").format(number=number))
        page = self.canvas.page
        passage = "" if view is None else " ".join(view.text[view.start : view.end].split())
        is_marked = page is not None and bool(page.marks)
        words = self.tr("The passage is marked: {passage}").format(passage=passage)
        self.canvas.setAccessibleDescription(words if is_marked else "")
