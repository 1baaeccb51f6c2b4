"""Asks for the passphrase, for a new one, or for both, and stays while the keys are changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserFacingError
from app.ui import fonts
from app.ui.sentences import error_text
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.unlock.new_passphrase import NewPassphrase
from app.ui.unlock.passphrase import PassphraseField
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.texts import paragraph

_WIDTH_PX = 420
_NOTICE_LEAST_PX = 40  # two lines: what is said moves nothing


class PassphraseDialog(QDialog):
    """The old passphrase, the new one, or both; stays while the work is done.

    Use ``open()``, which does not block.

    Signals:
        submitted: the old and the new passphrase as bytearrays, for whoever works with them and
            wipes them; what was not asked for is empty.
    """

    submitted = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        *,
        title: str,
        text: str,
        action: str,
        has_old: bool = True,
        has_new: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        set_surface(self, "surface")
        self.setFixedWidth(fonts.scaled(_WIDTH_PX))
        self._is_busy = False
        name = self.tr("Passphrase now") if has_new else self.tr("Passphrase")
        self.old = PassphraseField(theme, name, self) if has_old else None
        self.new = NewPassphrase(theme, self.tr("New passphrase"), self) if has_new else None
        self._progress = ProgressLine(action, self, height=3)
        self._notice = paragraph("", "muted", self)
        self._notice.setMinimumHeight(fonts.scaled(_NOTICE_LEAST_PX))
        self._notice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.action_button = PrimaryButton(action, self)
        self.cancel_button = QuietButton(self.tr("Cancel"), self)
        self._lay_out(title, text)
        self._connect()
        self._set_busy(is_busy=False)
        (self.old or self.fields[0]).setFocus()

    @property
    def fields(self) -> tuple[PassphraseField, ...]:
        """Every field, from the top."""
        old = () if self.old is None else (self.old,)
        return old if self.new is None else (*old, self.new.field, self.new.again)

    @property
    def notice(self) -> str:
        """What is said under the fields."""
        return self._notice.text()

    def show_error(self, error: UserFacingError) -> None:
        """Says what went wrong, in place, and lets the person try again."""
        self._set_busy(is_busy=False)
        if self.old is not None:
            self.old.set_wrong(True)
        self._say(error_text(error), "danger")
        self.fields[0].setFocus()

    def finish(self) -> None:
        """The work is done."""
        self._is_busy = False
        self.accept()

    def reject(self) -> None:
        """What is being written cannot be called back."""
        if not self._is_busy:
            super().reject()

    def _lay_out(self, title: str, text: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.action_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "title", self))
        body = paragraph(text, "muted", self)
        body.setFixedWidth(fonts.scaled(_WIDTH_PX) - 2 * SPACE_L)  # so that its height is known
        column.addWidget(body)
        column.addSpacing(SPACE_S)
        for part in (self.old, self.new):
            if part is not None:
                column.addWidget(part)
        keep = self._progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(keep)
        column.addWidget(self._progress)
        column.addWidget(self._notice)
        column.addStretch(1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.action_button.clicked.connect(self._on_submit)
        self.cancel_button.clicked.connect(self.reject)
        if self.old is not None:
            self.old.textEdited.connect(self._on_old_edited)
            self.old.returnPressed.connect(self._on_submit)
            if self.new is None:
                self.old.caps_lock_seen.connect(self._on_caps_lock_seen)
        if self.new is not None:
            self.new.edited.connect(self._enable_action)
            self.new.submitted.connect(self._on_submit)

    def _enable_action(self) -> None:
        has_old = self.old is None or bool(self.old.text())
        has_new = self.new is None or self.new.is_acceptable
        self.action_button.setEnabled(has_old and has_new and not self._is_busy)

    def _on_old_edited(self) -> None:
        if self.old is not None and self.old.property("is_wrong") == "true":
            self.old.set_wrong(False)
            self._say("", "muted")
        self._enable_action()

    def _on_caps_lock_seen(self, is_on: bool) -> None:
        if is_on:
            self._say(self.tr("Caps Lock is on."), "warning")
        elif self._notice.property("role") == "warning":
            self._say("", "muted")

    def _on_submit(self) -> None:
        if not self.action_button.isEnabled():
            return
        old = bytearray() if self.old is None else self.old.take()
        new = bytearray() if self.new is None else self.new.take()
        self._set_busy(is_busy=True)
        self.submitted.emit(old, new)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        for field in self.fields:
            field.setReadOnly(is_busy)
        self.cancel_button.setEnabled(not is_busy)
        self._progress.set_fraction(None if is_busy else 0.0)
        self._progress.setVisible(is_busy)
        self._say(self.tr("This takes a second or two.") if is_busy else "", "muted")
        self._enable_action()

    def _say(self, text: str, role: str) -> None:
        self._notice.setText(text)
        set_role(self._notice, role)
