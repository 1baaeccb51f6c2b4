"""Says honestly how well this process is kept from the network."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import SPACE_S, Theme
from app.ui.widgets.labels import label

_DOT_PX = 8


class SealText(NamedTuple):
    """One line, its explanation, and whether the kernel stands behind it."""

    line: str
    detail: str
    is_enforced: bool


def seal_text(level: str) -> SealText:
    """The words for a sandbox level; an unknown one claims nothing."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Seal", text)

    if level == "seccomp+landlock":
        return SealText(
            tr("Sealed: no network, files kept apart (kernel-enforced)"),
            tr(
                "The kernel refuses this program any internet socket, and the parts that run "
                "models and read documents every file of yours that they were not given."
            ),
            is_enforced=True,
        )
    if level == "seccomp":
        return SealText(
            tr("Sealed: no network (kernel-enforced)"),
            tr(
                "The kernel refuses this program any internet socket. It does not keep files of "
                "yours from the parts that run models and read documents."
            ),
            is_enforced=True,
        )
    return SealText(
        tr("Not sealed: no network by policy only"),
        tr("This program opens no connection, but on this system the kernel does not enforce it."),
        is_enforced=False,
    )


class SealLabel(QWidget):
    """A dot and one line. The dot is hollow where the kernel does not stand behind the words."""

    def __init__(self, theme: Theme, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = seal_text(level)
        self.setToolTip(text.detail)
        self.setAccessibleName(text.line)
        self.setAccessibleDescription(text.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S - 2)
        row.addWidget(_Dot(theme, is_filled=text.is_enforced, parent=self))
        self._line = label(text.line, "small", self)
        row.addWidget(self._line, 1)

    def wrap_within(self, width: int) -> bool:
        """Breaks the line where it is wider than this; whether it is."""
        is_wide = self.sizeHint().width() > width
        self._line.setWordWrap(is_wide)
        return is_wide


class _Dot(QWidget):
    def __init__(self, theme: Theme, *, is_filled: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_filled = is_filled
        self.setFixedSize(QSize(_DOT_PX, _DOT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color("accent" if self._is_filled else "warning")
        painter.setPen(color)
        painter.setBrush(color if self._is_filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(_DOT_PX / 2, _DOT_PX / 2), 3.4, 3.4)
        painter.end()
