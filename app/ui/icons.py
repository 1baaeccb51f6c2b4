"""Icons: SVGs from ``resources/icons``, drawn in a theme's colour at any scale."""

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.ui import assets
from app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

SIZE_PX = 16


def pixmap(
    name: str, color: str, *, size: int = SIZE_PX, scale: float = 1.0, lead: int = 0
) -> QPixmap:
    """The icon ``name`` in ``color`` (#RRGGBB), ``size`` logical pixels wide.

    ``lead`` is free room on its left, for an icon behind a text: Qt leaves almost none. What was
    drawn lately is not drawn again: a window has a hundred icons, and few kinds of them.
    """
    key = f"{name} {color} {size} {scale} {lead}"
    result = QPixmap()
    if QPixmapCache.find(key, result):
        return result
    result = QPixmap(round((lead + size) * scale), round(size * scale))
    result.setDevicePixelRatio(scale)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    _renderer(name, color).render(painter, QRectF(lead, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, result)
    return result


def icon(name: str, color: str, *, size: int = SIZE_PX, lead: int = 0, disabled: str = "") -> QIcon:
    """The icon at the scales of the screens, with a colour for when it cannot be pressed."""
    result = QIcon()
    for scale in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        result.addPixmap(pixmap(name, color, size=size, scale=scale, lead=lead))
        if disabled:
            faint = pixmap(name, disabled, size=size, scale=scale, lead=lead)
            result.addPixmap(faint, QIcon.Mode.Disabled)
    return result


def bind(
    widget: QAbstractButton | QLabel,
    theme: Theme,
    name: str,
    *,
    tone: str = "text",
    size: int = SIZE_PX,
    lead: int = 0,
) -> None:
    """Shows an icon on a button or label, in the theme's colour ``tone``, also after a switch.

    Binding a widget again replaces its icon.
    """
    former = widget.findChild(_Follower, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if former is not None:
        former.setParent(None)
        former.deleteLater()
    _Follower(widget, theme, name=name, tone=tone, size=size, lead=lead).draw()


class _Follower(QObject):
    """Redraws one widget's icon when the theme changes; dies with the widget."""

    def __init__(
        self,
        widget: QAbstractButton | QLabel,
        theme: Theme,
        *,
        name: str,
        tone: str,
        size: int,
        lead: int,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._theme = theme
        self._name = name
        self._tone = tone
        self._size = size
        self._lead = lead
        theme.changed.connect(self.draw)

    def draw(self) -> None:
        color = getattr(self._theme.tokens, self._tone)
        if isinstance(self._widget, QLabel):
            scale = self._widget.devicePixelRatioF()
            self._widget.setPixmap(pixmap(self._name, color, size=self._size, scale=scale))
        else:
            self._widget.setIconSize(QSize(self._lead + self._size, self._size))
            faint = self._theme.tokens.disabled
            drawn = icon(self._name, color, size=self._size, lead=self._lead, disabled=faint)
            self._widget.setIcon(drawn)


def _renderer(name: str, color: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 (not before the first paint)

    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", color.encode())))


@functools.cache
def _source(name: str) -> bytes:
    return (assets.folder() / "icons" / f"{name}.svg").read_bytes()
