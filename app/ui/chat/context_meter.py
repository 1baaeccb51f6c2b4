"""How full the context window is, in the status bar: words, a bar, and a way to the parts."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui import fonts
from app.ui.widgets.buttons import FlatButton
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.tips import plain_tip

_METER_PX: Final = 70
_GAP_PX: Final = 2
_EDGE_PX: Final = 8


class ContextMeter(FlatButton):
    """A button that shows a share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bar = ProgressLine(self.tr("Context used"), self, height=5)
        self._bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.setFixedSize(fonts.scaled(_METER_PX), self._bar.sizeHint().height())
        # The words stand at the left, the bar in the room that is left of them.
        self.setStyleSheet("text-align: left;")
        self.setToolTip(plain_tip(self.tr("What the context window holds (Ctrl+I)")))

    def set_share(self, share: float) -> None:
        """Shows how much is used, 0 to 1."""
        percent = round(share * 100)
        self.setText(self.tr("Context {percent} %").format(percent=percent))
        self.setAccessibleName(self.tr("Context used: {percent} %").format(percent=percent))
        self._bar.set_fraction(share)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + _GAP_PX + self._bar.width() + _EDGE_PX, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = self.width() - self._bar.width() - _EDGE_PX
        self._bar.move(left, (self.height() - self._bar.height()) // 2)
