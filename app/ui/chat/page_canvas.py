"""Shows a page as it looks, white in every theme, with a passage marked on it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QWidget

from app.domain.page_pictures import PageBox
from app.ui import fonts
from app.ui.chat.page_image import PageImage
from app.ui.theme import Theme

_PRINTED_SIZE: Final = 96 / 72  # pixels a point
_MAX_FIT: Final = 2 * _PRINTED_SIZE
_ZOOMS: Final = (0.2, 10.0)
_ZOOM_STEP: Final = 1.2
_NOTCH: Final = 120  # of a wheel, in eighths of a degree
_EDGE_PX: Final = 12  # beside the text when the page is fitted
_MARK_AT: Final = 1 / 3  # of the height
_MARK_ROOM_PX: Final = 1.5
_SHARPEN_MS: Final = 120
_TELL_AFTER_MS: Final = 250  # a page that comes at once is not announced
_FIRST_WIDTH: Final = 1.4  # of the view, before the page's measures are known


class PageCanvas(QAbstractScrollArea):
    """One page, scrolled to its passage. Fitted, its text is as wide as the view.

    Page keys that have nothing left to scroll are left to the parent, which turns the page.

    Signals:
        width_wanted: the picture would be sharp with that many device pixels across.
    """

    width_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: PageImage | None = None
        self._zoom: float | None = None  # pixels a point; None: fitted
        self._tells = False
        self._last_width = 0
        self._sharpen = self._timer(_SHARPEN_MS, self._on_sharpen_due)
        self._tell = self._timer(_TELL_AFTER_MS, self._on_tell_due)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._hold_focus()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalScrollBar().setSingleStep(24)
        self.setAccessibleName(self.tr("The page"))
        theme.changed.connect(self._dress)
        self._dress()

    def _hold_focus(self) -> None:
        """The focus is on a picture: Qt calls the area itself a filler, which tells nobody."""
        held = QLabel(self)
        blank = QPixmap(1, 1)
        blank.fill(Qt.GlobalColor.transparent)
        held.setPixmap(blank)
        held.setAutoFillBackground(True)
        self.setViewport(held)
        held.setFocusProxy(None)  # type: ignore[arg-type]
        held.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(held)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.viewport().setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.viewport().setAccessibleDescription(description)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()  # the frame shows the focus
        return super().viewportEvent(event)

    @property
    def page(self) -> PageImage | None:
        """What is shown."""
        return self._page

    @property
    def is_fitted(self) -> bool:
        """Whether the page follows the width of the view."""
        return self._zoom is None

    @property
    def scale(self) -> float:
        """Pixels of the view for a point on paper."""
        return self._fitting() if self._zoom is None else self._zoom

    @property
    def is_sharp(self) -> bool:
        """Whether a pixel of the picture is one of the screen."""
        return self._page is not None and self._page.image.width() == self._sharp_width()

    def first_width(self) -> int:
        """Device pixels to ask for before the page is known: most are as wide as the last."""
        guess = max(1, round(self._room() * _FIRST_WIDTH * self.devicePixelRatioF()))
        return self._last_width or guess

    def wait(self) -> None:
        """Shows that another page is on its way."""
        self._page = None
        self._tells = False
        self._tell.start()
        self._measure()

    def clear(self) -> None:
        """Shows nothing."""
        self.wait()
        self._tell.stop()

    def show_page(self, page: PageImage) -> None:
        """Shows a page at its passage, or a sharper picture of it where it is."""
        is_other = self._page is None
        self._page = page
        self._tell.stop()
        self._measure()
        if is_other:
            self.show_mark()
        self._sharpen.start()

    def show_mark(self) -> None:
        """Scrolls to the passage, else to the top of the page."""
        page = self._page
        if page is None:
            return
        area = self._page_rect()
        left = page.body.left * area.width() - _EDGE_PX
        top = 0.0
        if page.marks:
            first = page.marks[0]
            top = first.top * area.height() - self.viewport().height() * _MARK_AT
            if first.right * area.width() > left + self.viewport().width():
                left = first.left * area.width() - _EDGE_PX
        self.horizontalScrollBar().setValue(round(left))
        self.verticalScrollBar().setValue(round(top))

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Larger or smaller; what lies ``at`` a place of the view stays there: without one the
        passage where it is in sight, else the middle.
        """
        if self._page is None:
            return
        place = at or self._anchor()
        before = self._page_rect()
        x = (place.x() - before.left()) / before.width()
        y = (place.y() - before.top()) / before.height()
        low, high = _ZOOMS
        self._zoom = min(high, max(low, self.scale * _ZOOM_STEP**steps))
        self._measure()
        after = self._page_rect()
        self.horizontalScrollBar().setValue(round(x * after.width() - place.x()))
        self.verticalScrollBar().setValue(round(y * after.height() - place.y()))
        self._sharpen.start()

    def _anchor(self) -> QPointF:
        """Where the passage begins, if that is in sight, else the middle of the view."""
        page, view = self._page, QRectF(self.viewport().rect())
        if page is not None and page.marks:
            area, first = self._page_rect(), page.marks[0]
            left = area.left() + first.left * area.width()
            begin = QPointF(left, area.top() + first.top * area.height())
            if view.contains(begin):
                return begin
        return view.center()

    def fit(self) -> None:
        """The width of the view again, at the passage."""
        self._zoom = None
        self._measure()
        self.show_mark()
        self._sharpen.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_PageUp: bar.minimum(), Qt.Key.Key_PageDown: bar.maximum()}
        edges = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        key = Qt.Key(event.key())
        if key in edges and not event.modifiers():
            bar.setValue(edges[key])
        elif ends.get(key) == bar.value() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / _NOTCH, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if self.is_fitted and event.oldSize().width() != event.size().width():
            self.show_mark()
            self._sharpen.start()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._page is None:
            self._paint_waiting(painter)
            return
        area = self._page_rect()
        painter.fillRect(area, Qt.GlobalColor.white)
        hint = QPainter.RenderHint.SmoothPixmapTransform
        painter.setRenderHint(hint, not self.is_sharp)
        painter.drawImage(QRectF(area), self._page.image)
        for mark in self._page.marks:
            self._paint_mark(painter, area, mark)

    def _paint_mark(self, painter: QPainter, area: QRect, mark: PageBox) -> None:
        """A highlighter's stroke: what is printed stays as dark as it was."""
        tokens = self._theme.tokens
        box = QRectF(
            area.left() + mark.left * area.width(),
            area.top() + mark.top * area.height(),
            (mark.right - mark.left) * area.width(),
            (mark.bottom - mark.top) * area.height(),
        ).adjusted(-_MARK_ROOM_PX, 0, _MARK_ROOM_PX, 0)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(box, QColor(tokens.mark))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if tokens.name == "contrast":
            painter.setPen(QPen(QColor(tokens.on_mark), 1))
            painter.drawRect(box)

    def _paint_waiting(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), Qt.GlobalColor.white)
        if self._tells:
            painter.setFont(fonts.text_font(13))
            painter.setPen(QColor("#676C73"))  # on white, in every theme
            words = self.tr("The page is being drawn…")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _on_tell_due(self) -> None:
        self._tells = True
        self.viewport().update()

    def _on_sharpen_due(self) -> None:
        if self._page is not None:
            self._last_width = self._sharp_width()
            self.width_wanted.emit(self._last_width)

    def _sharp_width(self) -> int:
        return max(1, round(self._page_rect().width() * self.devicePixelRatioF()))

    def _room(self) -> int:
        """Width beside the scroll bar, there or not: a fit that changed it would not end."""
        bar = self.verticalScrollBar().sizeHint()
        return max(1, self.maximumViewportSize().width() - bar.width())

    def _fitting(self) -> float:
        page = self._page
        if page is None:
            return _PRINTED_SIZE
        whole = self._room() / page.points_wide
        body_wide = (page.body.right - page.body.left) * page.points_wide
        by_body = (self._room() - 2 * _EDGE_PX) / body_wide
        return min(max(whole, min(by_body, _PRINTED_SIZE)), _MAX_FIT)

    def _page_rect(self) -> QRect:
        """Where the page lies in the view: in its middle where it is narrower."""
        page, view = self._page, self.viewport().size()
        if page is None:
            return QRect(QPoint(), view)
        width = max(1, round(page.points_wide * self.scale))
        height = max(1, round(page.points_high * self.scale))
        left = max(0, (view.width() - width) // 2) - self.horizontalScrollBar().value()
        return QRect(left, -self.verticalScrollBar().value(), width, height)

    def _measure(self) -> None:
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if self.is_fitted else policy.ScrollBarAsNeeded
        )
        area, view = self._page_rect(), self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), area.width(), view.width()),
            (self.verticalScrollBar(), area.height(), view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
        self.viewport().update()

    def _timer(self, after_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(act)
        return timer

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"PageCanvas {{ background: {tokens.side}; border: 1px solid {tokens.border};"
            f" border-radius: 4px; }} PageCanvas:focus {{ border: 1px solid {tokens.accent}; }}"
            " QAbstractScrollArea::corner { background: transparent; border: none; }"
        )
        self.viewport().update()
