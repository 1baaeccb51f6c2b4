"""Asks for the passphrase: in the small first window, and over a locked one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserFacingError
from app.ui import fonts
from app.ui.seal import SealLabel
from app.ui.sentences import error_text
from app.ui.theme import SPACE_L, SPACE_S, SPACE_XS, Theme
from app.ui.unlock.passphrase import PassphraseField
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from app.ui.widgets.texts import Paragraph

_COLUMN_PX = 344
_NOTICE_LEAST_PX = 66  # three lines and some air: what is said moves nothing


class UnlockPage(QWidget):
    """One field and one button; says what it is doing and what went wrong.

    Signals:
        submitted: the passphrase as a bytearray, for whoever unlocks, who must wipe it.
    """

    submitted = Signal(object)

    def __init__(self, theme: Theme, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self._title = label(self.tr("Cloister"), "display", self)
        self._lead = label(self.tr("Enter your passphrase to unlock."), "muted", self)
        self._lead.setWordWrap(True)
        self._field = PassphraseField(theme, self.tr("Passphrase"), self)
        self._field.setProperty("ground", "surface")
        self._field.returnPressed.connect(self._on_submit)
        self._field.textEdited.connect(self._on_field_edited)
        self._field.caps_lock_seen.connect(self._on_caps_lock_seen)
        self._notice: Paragraph | None = None
        self._notice_room = QWidget(self)
        self._notice_room.setMinimumHeight(_NOTICE_LEAST_PX)
        self._progress = ProgressLine(self.tr("Unlocking"), self, height=3)
        self._button = PrimaryButton(self.tr("Unlock"), self)
        self._button.clicked.connect(self._on_submit)
        self._button.setEnabled(False)
        self._seal = SealLabel(theme, level, self)
        self._lay_out()
        self.set_busy(is_busy=False)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(SPACE_S)
        column.addWidget(self._field)
        column.addWidget(self._progress)
        column.addWidget(self._button)
        column.addWidget(self._notice_room)
        if self._seal.wrap_within(fonts.scaled(_COLUMN_PX)):
            column.addWidget(self._seal)
        else:
            column.addWidget(self._seal, 0, Qt.AlignmentFlag.AlignHCenter)
        body = QWidget(self)
        body.setLayout(column)
        body.setFixedWidth(fonts.scaled(_COLUMN_PX))
        column.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        outer.setSpacing(SPACE_XS)
        outer.addStretch(2)
        # Between stretches, not aligned: an aligned body would lose its height for width.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(body)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(3)

    @property
    def field(self) -> PassphraseField:
        """The passphrase field, which wants the focus."""
        return self._field

    @property
    def notice(self) -> str:
        """What is said under the field."""
        return self._notice.text() if self._notice is not None else ""

    def set_title(self, title: str, lead: str) -> None:
        """Says why it asks."""
        self._title.setText(title)
        self._lead.setText(lead)

    def set_busy(self, *, is_busy: bool, doing: str = "") -> None:
        """While the key is derived the field is closed and a line runs."""
        self._field.setReadOnly(is_busy)
        self._progress.set_fraction(None if is_busy else 0.0)
        keep = self._progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(keep)
        self._progress.setVisible(is_busy)
        self._button.setEnabled(not is_busy and bool(self._field.text()))
        self._button.setText(self.tr("Unlocking…") if is_busy else self.tr("Unlock"))
        if is_busy:
            self._say(doing, "muted")

    def show_error(self, error: UserFacingError) -> None:
        """Says what went wrong, in place, and lets the person try again."""
        self.set_busy(is_busy=False)
        self._field.set_wrong(True)
        self._say(error_text(error), "danger")
        self._field.setFocus()

    def reset(self) -> None:
        """As new: nothing typed, nothing said."""
        self._field.clear()
        self._field.set_wrong(False)
        self._say("", "muted")
        self.set_busy(is_busy=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._field.setFocus()

    def _say(self, text: str, role: str) -> None:
        if self._notice is None:
            if not text:
                return
            self._notice = self._make_notice()
        self._notice.setText(text)
        set_role(self._notice, role)

    def _make_notice(self) -> "Paragraph":
        from app.ui.widgets.texts import paragraph  # noqa: PLC0415 (not before the first paint)

        notice = paragraph("", "muted", self._notice_room)
        notice.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        room = QVBoxLayout(self._notice_room)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(notice)
        return notice

    def _says(self, role: str) -> bool:
        return self._notice is not None and self._notice.property("role") == role

    def _on_field_edited(self) -> None:
        self._button.setEnabled(bool(self._field.text()) and not self._field.isReadOnly())
        if self._field.property("is_wrong") == "true":
            self._field.set_wrong(False)
            if self._says("danger"):
                self._say("", "muted")

    def _on_caps_lock_seen(self, is_on: bool) -> None:
        if is_on:
            self._say(self.tr("Caps Lock is on."), "warning")
        elif self._says("warning"):
            self._say("", "muted")

    def _on_submit(self) -> None:
        if not self._field.text() or self._field.isReadOnly():
            return
        passphrase = self._field.take()
        self.set_busy(
            is_busy=True, doing=self.tr("Checking the passphrase; this takes about a second.")
        )
        self.submitted.emit(passphrase)
