"""Asks for a file or folder and a passphrase, and stays while a backup goes to or comes from it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.progress import Progress
from app.errors import UserFacingError
from app.services.watch import COPYING, LOOKING, SAVING, VERIFYING
from app.ui import file_dialog, fonts
from app.ui.sentences import error_text
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.unlock.new_passphrase import NewPassphrase
from app.ui.unlock.passphrase import PassphraseField
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.texts import paragraph

_WIDTH_PX: Final = 460
_DETAILS_PX: Final = 140
_NOTICE_LEAST_PX: Final = 60  # three lines: what is said moves nothing


class PathField(QWidget):
    """A line for a path and a button that chooses one.

    Signals:
        edited: the path is another.
    """

    edited = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.textChanged.connect(self.edited)
        self.button = QuietButton(_tr("Choose…"), self)
        self.button.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)

    @property
    def path(self) -> Path | None:
        """What is named; None while it is no absolute path."""
        text = self.field.text().strip()
        named = Path(text) if text else None
        return named if named is not None and named.is_absolute() else None

    def set_path(self, path: Path) -> None:
        """Names a path."""
        self.field.setText(str(path))

    def choose(self) -> None:
        """Opens a dialog for an existing file."""
        file_dialog.choose_files(self, self._name, self._on_chosen, is_single=True)

    def _on_chosen(self, paths: list[Path]) -> None:
        self.set_path(paths[0])


class NewFileField(PathField):
    """For a file that is to be written. One that is replaced was confirmed in the dialog."""

    def __init__(self, name: str, parent: QWidget, suggestion: Path) -> None:
        super().__init__(name, parent)
        self._confirmed: Path | None = None
        self.set_path(suggestion)

    @property
    def may_replace(self) -> bool:
        """Whether a file of that name was to be replaced."""
        return self.path is not None and self.path == self._confirmed

    def choose(self) -> None:
        file_dialog.choose_new_file(self, self._name, self._on_new_chosen, self.path)

    def set_confirmed(self, path: Path) -> None:
        """Names a file that may be replaced."""
        self._confirmed = path
        self.set_path(path)

    def _on_new_chosen(self, paths: list[Path]) -> None:
        self.set_confirmed(paths[0])


class FolderField(PathField):
    """For the folder of a new home."""

    def choose(self) -> None:
        file_dialog.choose_folder(self, self._name, self._on_chosen)


class CareDialog(QDialog):
    """A path, a passphrase, then the progress of the work, then what came of it.

    Use ``open()``, which does not block.

    Signals:
        submitted: the path, and the passphrase as a bytearray for whoever works with it and wipes
            it.
        cancel_requested: the work under way is to end.
    """

    submitted = Signal(object, object)
    cancel_requested = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        *,
        title: str,
        text: str,
        action: str,
        path: PathField,
        passphrase: NewPassphrase | PassphraseField,
    ) -> None:
        super().__init__(parent)
        del theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        set_surface(self, "surface")
        self.setFixedWidth(fonts.scaled(_WIDTH_PX))
        self._is_busy = False
        self.path = path
        self.passphrase = passphrase
        self._progress = ProgressLine(action, self, height=3)
        self._notice = paragraph("", "muted", self)
        self._notice.setMinimumHeight(fonts.scaled(_NOTICE_LEAST_PX))
        self._notice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setFrameShape(QFrame.Shape.NoFrame)
        self.details.setFixedHeight(fonts.scaled(_DETAILS_PX))
        self.details.setAccessibleName(_tr("What is lost"))
        self.details.hide()
        self.action_button = PrimaryButton(action, self)
        self.cancel_button = QuietButton(_tr("Cancel"), self)
        self._lay_out(title, text)
        self._connect()
        self._enable()

    @property
    def fields(self) -> tuple[PassphraseField, ...]:
        """Every passphrase field, from the top."""
        if isinstance(self.passphrase, NewPassphrase):
            return (self.passphrase.field, self.passphrase.again)
        return (self.passphrase,)

    @property
    def notice(self) -> str:
        """What is said under the fields."""
        return self._notice.text()

    @property
    def is_busy(self) -> bool:
        """Whether the work is under way."""
        return self._is_busy

    def show_progress(self, batch: Sequence[Progress]) -> None:
        """How far the work is."""
        latest = batch[-1]
        if not self._is_busy:
            return
        self._progress.set_fraction(latest.done / latest.total if latest.total else None)
        self._say(_phase_words(latest), "muted")

    def show_error(self, error: UserFacingError) -> None:
        """Says what went wrong, in place, and lets the person try again."""
        self._set_busy(is_busy=False)
        self._say(error_text(error), "danger")
        self.fields[0].setFocus()

    def show_cancelled(self) -> None:
        """The work ended as asked."""
        if self._is_busy:
            self._set_busy(is_busy=False)
            self._say(_tr("Cancelled. Nothing was left behind."), "muted")

    def show_done(self, text: str, details: str = "") -> None:
        """Says what came of it; nothing is left to do but to close."""
        self._set_busy(is_busy=False)
        self._say(text, "accent")
        self.path.setEnabled(False)
        self.passphrase.hide()
        self.action_button.hide()
        self.details.setPlainText(details)
        self.details.setVisible(bool(details))
        self.adjustSize()
        self.cancel_button.setText(_tr("Close"))
        self.cancel_button.setFocus()

    def reject(self) -> None:
        """While the work is under way it is cancelled; the dialog stays until it has ended."""
        if self._is_busy:
            self._say(_tr("Cancelling…"), "muted")
            self.cancel_requested.emit()
        else:
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
        for part in (self.path, self.passphrase):
            part.setParent(self)
            column.addWidget(part)
        keep = self._progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(keep)
        self._progress.hide()
        column.addWidget(self._progress)
        column.addWidget(self._notice)
        column.addWidget(self.details)
        column.addStretch(1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.action_button.clicked.connect(self._on_submit)
        self.cancel_button.clicked.connect(self.reject)
        self.path.edited.connect(self._enable)
        if isinstance(self.passphrase, NewPassphrase):
            self.passphrase.edited.connect(self._enable)
            self.passphrase.submitted.connect(self._on_submit)
        else:
            self.passphrase.textEdited.connect(self._enable)
            self.passphrase.returnPressed.connect(self._on_submit)

    def _enable(self) -> None:
        if isinstance(self.passphrase, NewPassphrase):
            has_passphrase = self.passphrase.is_acceptable
        else:
            has_passphrase = bool(self.passphrase.text())
        is_ready = self.path.path is not None and has_passphrase
        self.action_button.setEnabled(is_ready and not self._is_busy)

    def _on_submit(self) -> None:
        path = self.path.path
        if self.action_button.isEnabled() and path is not None:
            passphrase = self.passphrase.take()
            self._set_busy(is_busy=True)
            self.submitted.emit(path, passphrase)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        for part in (self.path.field, *self.fields):
            part.setReadOnly(is_busy)
        self.path.button.setEnabled(not is_busy)
        self._progress.set_fraction(None if is_busy else 0.0)
        self._progress.setVisible(is_busy)
        self._say(_tr("Making a key from the passphrase…") if is_busy else "", "muted")
        self._enable()

    def _say(self, text: str, role: str) -> None:
        self._notice.setText(text)
        set_role(self._notice, role)


def _phase_words(progress: Progress) -> str:
    share = f" {progress.done * 100 // progress.total} %" if progress.total else ""
    return {
        #: {share} is empty, or begins with a space.
        COPYING: _tr("Copying, encrypted anew:{share}"),
        #: {share} is empty, or begins with a space.
        VERIFYING: _tr("Reading it again, page by page:{share}"),
        #: {share} is empty, or begins with a space.
        LOOKING: _tr("Looking over every page:{share}"),
        #: {share} is empty, or begins with a space.
        SAVING: _tr("Saving what can be read…{share}"),
    }[progress.current].format(share=share)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CareDialog", text)
