"""A page with a title bar over one column of cards that scrolls."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import SPACE_L, SPACE_M
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label

_COLUMN_PX = 720
_HEADER_PX = 60


class ColumnPage(QWidget):
    """Add children to ``column``, then call ``end_column``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self.column = QVBoxLayout()
        self.column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self.column.setSpacing(SPACE_M)
        header = QWidget(self)
        set_surface(header, "surface")
        header.setFixedHeight(_HEADER_PX)
        bar = QHBoxLayout(header)
        bar.setContentsMargins(20, 0, 20, 0)
        bar.addWidget(label(title, "title", header))
        inside = QWidget(self)
        inside.setLayout(self.column)
        inside.setMaximumWidth(_COLUMN_PX)
        scroll = self._scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(header)
        outer.addWidget(Rule(self))
        outer.addWidget(scroll, 1)

    def reveal(self, part: QWidget) -> None:
        """Scrolls to a part of the column, once all has its place."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part))

    def end_column(self) -> None:
        """Keeps the cards at the top."""
        self.column.addStretch(1)
