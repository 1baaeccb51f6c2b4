"""Shows one topic of the manual: it reads no file but the manual's pictures, and no address."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.domain.sought import Sought
from app.ui import fonts, language
from app.ui.help.manual import PICTURE_SCHEME, TOPIC_SCHEME
from app.ui.help.words import tr
from app.ui.theme import READING_WIDTH, SPACE_L, Theme
from app.ui.tokens import Tokens

_MARGIN_PX: Final = SPACE_L
_LINE_PERCENT: Final = 145
_REDRAW_MS: Final = 120  # while a window is drawn wider its pictures wait
_LAST_OF_ONE_UNIT: Final = "\uffff"


class ManualBrowser(QTextBrowser):
    """Reading text at a readable width.

    Signals:
        topic_requested: (target) a link to another place of the manual was followed.
    """

    topic_requested = Signal(str)

    def __init__(self, theme: Theme, pictures: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._html = ""
        self._sought = Sought()
        self._drawn_px = 0
        self.setProperty("kind", "manual")
        self.setAccessibleName(tr("Page of the manual"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_MS)
        self._redraw.timeout.connect(self._render_again)
        theme.changed.connect(self._render_again)

    def show_html(self, html: str, *, anchor: str = "", sought: Sought | None = None) -> None:
        """Shows a topic from its beginning, from one of its headings, or from what was sought."""
        self._html = html
        self._sought = sought or Sought()
        self._render()
        self._mark(self._sought)
        if anchor:
            self.scrollToAnchor(anchor)

    @property
    def place(self) -> int:
        """The paragraph at the upper edge, by number: the same in every language."""
        return self.cursorForPosition(QPoint(0, _MARGIN_PX)).blockNumber()

    def go_to(self, place: int) -> None:
        """Brings a paragraph to the upper edge."""
        block = self.document().findBlockByNumber(place)
        if block.isValid() and place:
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top) - _MARGIN_PX)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the manual in the theme's look, of the window in the user's language where
        there is one; nothing else, whatever is asked for.
        """
        del kind
        url = QUrl(name)
        if url.scheme() != PICTURE_SCHEME:
            return None
        image = QImage(str(self._picture(Path(url.path()).name)))
        if image.isNull():
            return None
        # Scaled here: the text's own painter would leave out every other pixel.
        ratio = self.devicePixelRatioF()
        width = round(self._text_px * ratio)
        scaled = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = max(0, event.size().width() + self._side_px * 2 - READING_WIDTH - 2 * _MARGIN_PX)
        side = spare // 2
        if side != self._side_px:
            self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)
        if self._text_px != self._drawn_px and PICTURE_SCHEME in self._html:
            self._redraw.start()

    def _picture(self, file: str) -> Path:
        dark = file.replace("-light.", "-dark.")
        looks = (dark, file) if self._theme.tokens.is_dark else (file,)
        said = f"-{language.current()}."
        names = (name for look in looks for name in (said.join(look.rsplit(".", 1)), look))
        paths = (self._pictures / name for name in names)
        return next((path for path in paths if path.is_file()), self._pictures / file)

    @property
    def _side_px(self) -> int:
        return self.viewportMargins().left()

    @property
    def _text_px(self) -> int:
        return max(1, min(READING_WIDTH, self.viewport().width() - 2 * _MARGIN_PX))

    def _render(self) -> None:
        self._drawn_px = self._text_px
        document = self.document()
        document.setDocumentMargin(_MARGIN_PX)
        document.setDefaultFont(fonts.text_font())
        document.setDefaultStyleSheet(_sheet(self._theme.tokens))
        self.setHtml(self._html)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _mark(self, sought: Sought) -> None:
        marked: list[QTextEdit.ExtraSelection] = []
        text = self.document().toPlainText()
        # Qt counts characters beyond the first 65,536 as two; the manual has none of them.
        if text and max(text) <= _LAST_OF_ONE_UNIT:
            marked = [self._marked(first, last) for first, last in sought.spans(text)]
        self.setExtraSelections(marked)
        if marked:
            place = QTextCursor(marked[0].cursor)
            place.clearSelection()
            self.setTextCursor(place)
            self.ensureCursorVisible()

    def _marked(self, first: int, last: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(QColor(self._theme.tokens.mark))
        form.setForeground(QColor(self._theme.tokens.on_mark))
        selection.cursor = cursor
        selection.format = form
        return selection

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == TOPIC_SCHEME:
            name, anchor = url.path(), url.fragment()
            self.topic_requested.emit(f"{name}#{anchor}" if anchor else name)

    def _render_again(self) -> None:
        """In other colours, or with pictures of another width; what is read stays in sight."""
        place, marked = self.verticalScrollBar().value(), self.extraSelections()
        self._render()
        if marked:
            self._mark(self._sought)
        self.verticalScrollBar().setValue(place)


def _sheet(tokens: Tokens) -> str:
    line = f"line-height: {_LINE_PERCENT}%;"
    return f"""
    h1 {{ font-size: {fonts.points(22)}pt; font-weight: 700; margin: 4px 0 12px 0; }}
    h2 {{ font-size: {fonts.points(18)}pt; font-weight: 600; margin: 20px 0 8px 0; }}
    h3 {{ font-size: {fonts.points(fonts.TITLE_PX)}pt; font-weight: 600; margin: 18px 0 6px 0; }}
    p {{ margin: 0 0 10px 0; {line} }}
    li {{ margin: 0 0 5px 0; {line} }}
    p.picture {{ line-height: 100%; }}
    .page {{ color: {tokens.muted}; font-size: {fonts.points(fonts.SMALL_PX)}pt; margin: 0; }}
    a {{ color: {tokens.accent}; text-decoration: underline; }}
    code {{ font-family: "{fonts.CODE_FAMILY}"; font-size: {fonts.points(fonts.CODE_PX)}pt;
      background-color: {tokens.code}; }}
    pre {{ white-space: pre-wrap; background-color: {tokens.code}; margin: 0 0 12px 0; }}
    table {{ border-collapse: collapse; margin: 4px 0 14px 0; }}
    td, th {{ padding: 6px 16px 6px 0; border-bottom: 1px solid {tokens.border}; }}
    th {{ font-weight: 600; text-align: left; }}
    """
