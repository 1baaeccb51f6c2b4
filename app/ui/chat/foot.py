"""The conversation page's lower edge: what went wrong, what is attached, and the composer."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.chat.attachment_bar import AttachmentBar
from app.ui.chat.composer import Composer
from app.ui.chat.editing import EditLine
from app.ui.chat.work_line import WorkLine
from app.ui.theme import READING_WIDTH, SPACE_L, SPACE_S, Theme
from app.ui.widgets.notices import Banner

_LEAST_PX: Final = 160


class Foot(QWidget):
    """Its parts stand under the reading column, as wide as that."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(theme, self)
        self.work = WorkLine(self)
        self.attachments = AttachmentBar(theme, self)
        self.edit_line = EditLine(self)
        self.composer = Composer(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 14)
        column.setSpacing(SPACE_S)
        for part in self._parts:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.banner, self.work, self.edit_line, self.attachments, self.composer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = max(_LEAST_PX, min(READING_WIDTH, self.width() - 2 * SPACE_L))
        for part in self._parts:
            part.setFixedWidth(width)
