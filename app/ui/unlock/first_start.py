"""The first start: passphrase, model, documents, on one screen."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import UserFacingError
from app.ui import file_dialog, fonts, icons
from app.ui.drops import DropTarget
from app.ui.seal import SealLabel
from app.ui.sentences import error_text
from app.ui.theme import SPACE_M, SPACE_S, Theme
from app.ui.unlock.capacity import capacity_text
from app.ui.unlock.new_passphrase import NewPassphrase
from app.ui.unlock.passphrase import PassphraseField
from app.ui.unlock.steps import StepCard
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label

_COLUMN_PX = 520
_COLUMN_LEAST_PX = 590  # the title stays where it is while the steps change


class FirstStart(QWidget):
    """Three steps; each one says what it is for, none is a dead end.

    Signals:
        passphrase_chosen: the passphrase as a bytearray, for whoever makes the vault.
        restore_requested: a backup is to be restored instead.
        finished: the person wants the main window; a list of paths to import, maybe empty.
        sample_requested: the person wants it with the documents that ship for trying.
    """

    passphrase_chosen = Signal(object)
    restore_requested = Signal()
    finished = Signal(object)
    sample_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        level: str,
        parent: QWidget | None = None,
        *,
        must_have_code: bool = False,
    ) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self._theme = theme
        self._step = 1
        self._steps = (
            StepCard(1, self.tr("Choose a passphrase"), self),
            StepCard(2, self.tr("Your model"), self),
            StepCard(3, self.tr("Your documents"), self),
        )
        self._chosen = NewPassphrase(theme, self.tr("Passphrase"), self)
        self._code = QCheckBox(self.tr("Also make a recovery code to write down"), self)
        self._code.setChecked(must_have_code)
        self._code.setHidden(must_have_code)
        words = self.tr("Your site has you write down a recovery code next.")
        self._code_note = label(words, "muted", self)
        self._code_note.setHidden(not must_have_code)
        self._button = PrimaryButton(self.tr("Continue"), self)
        self.restore_button = QuietButton(self.tr("Restore a backup…"), self)
        self._seal = SealLabel(theme, level, self)
        self._build_passphrase_step()
        self._build_documents_step()
        self._lay_out()
        self._connect()
        self._open_passphrase_step()

    def _connect(self) -> None:
        self._chosen.edited.connect(self._on_passphrase_edited)
        self._chosen.submitted.connect(self._on_button_clicked)
        self._button.clicked.connect(self._on_button_clicked)
        self.restore_button.clicked.connect(self.restore_requested)
        self._drops = DropTarget(self)
        self._drops.dropped.connect(self._on_dropped)
        self._drops.hovered.connect(self._on_hovered)
        self._add_files.clicked.connect(self._choose_files)
        self._add_folder.clicked.connect(self._choose_folder)
        self.sample_button.clicked.connect(self.sample_requested)

    def _build_passphrase_step(self) -> None:
        column = QVBoxLayout(self._steps[0].content)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._chosen)
        column.addWidget(self._code)
        column.addWidget(self._code_note)

    def _build_documents_step(self) -> None:
        zone = self._zone = QFrame(self._steps[2].content)
        zone.setProperty("kind", "drop")
        picture = QLabel(zone)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        icons.bind(picture, self._theme, "folder-plus", tone="accent", size=32)
        words = label(self.tr("Drop files or folders here"), "muted", zone)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._add_files = QuietButton(self.tr("Add files…"), zone)
        self._add_folder = QuietButton(self.tr("Add folder…"), zone)
        self.sample_button = QuietButton(self.tr("Try the sample"), zone)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_S)
        acts.addStretch(1)
        acts.addWidget(self._add_files)
        acts.addWidget(self._add_folder)
        acts.addWidget(self.sample_button)
        acts.addStretch(1)
        inner = QVBoxLayout(zone)
        inner.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        inner.setSpacing(SPACE_S)
        inner.addWidget(picture)
        inner.addWidget(words)
        inner.addLayout(acts)
        column = QVBoxLayout(self._steps[2].content)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.addWidget(zone)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        buttons = self.restore_button.sizeHint().width() + self._button.sizeHint().width()
        room = fonts.scaled(_COLUMN_PX) - buttons - 2 * SPACE_S
        foot.setSpacing(SPACE_S)
        if self._seal.wrap_within(room):
            foot.addWidget(self._seal, 1)
        else:
            foot.addWidget(self._seal)
            foot.addStretch(1)
        foot.addWidget(self.restore_button)
        foot.addWidget(self._button)
        body = QWidget(self)
        body.setFixedWidth(fonts.scaled(_COLUMN_PX))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S + 4)
        column.addWidget(label(self.tr("Welcome to Cloister"), "display", body))
        column.addWidget(
            label(self.tr("A private assistant that runs on this machine alone."), "muted", body)
        )
        column.addSpacing(SPACE_M)
        for step in self._steps:
            column.addWidget(step)
        column.addSpacing(SPACE_S)
        column.addLayout(foot)
        column.addStretch(1)
        body.setMinimumHeight(_COLUMN_LEAST_PX)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        # Between stretches, not aligned: an aligned body would lose its height for width.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(body)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(1)

    @property
    def field(self) -> PassphraseField:
        """The first passphrase field, which wants the focus."""
        return self._chosen.field

    @property
    def step(self) -> int:
        """Which of the three is open."""
        return self._step

    @property
    def notice(self) -> str:
        """What is said about the passphrase."""
        return self._chosen.notice

    @property
    def wants_code(self) -> bool:
        """Whether a recovery code is to be made with the vault."""
        return self._code.isChecked()

    @property
    def has_vault(self) -> bool:
        """Whether it went on to the steps after the passphrase."""
        return self._step > 1

    def show_error(self, error: UserFacingError) -> None:
        """Says why the vault could not be made, and lets the person try again."""
        self.reset()
        self._chosen.say(error_text(error), "danger")

    def reset(self) -> None:
        """Lets the person try again, where no vault was made."""
        self._chosen.end_work()
        self.restore_button.setEnabled(True)
        self._chosen.field.setFocus()

    def show_model(self, name: str, free_bytes: int) -> None:
        """The vault is there: goes on to the second step."""
        self.restore_button.hide()
        self._step = 2
        self._chosen.end_work()
        self._steps[0].fold(self.tr("chosen"), is_done=True)
        self._steps[1].open(capacity_text(name, free_bytes))
        self._steps[2].fold(self.tr("drop files here, or start chatting"))
        self._button.setEnabled(True)
        self._button.setFocus()

    def _open_passphrase_step(self) -> None:
        self._steps[0].open(
            self.tr(
                "It encrypts every chat and document, and is not stored anywhere. Without it, and "
                "without a recovery code, the content is lost."
            )
        )
        self._steps[1].fold(self.tr("a starter model is ready"))
        self._steps[2].fold(self.tr("drop files here, or start chatting"))
        self._on_passphrase_edited()

    def _open_documents_step(self) -> None:
        self._step = 3
        self._steps[1].fold(self.tr("ready"), is_done=True)
        self._steps[2].open(
            self.tr(
                "Answers cite the page they come from. Texts are kept encrypted; "
                "nothing leaves this machine. You can add documents at any time."
            )
        )
        self._button.setText(self.tr("Start chatting"))
        self._button.setFocus()

    def _on_passphrase_edited(self) -> None:
        self._button.setEnabled(self._chosen.is_acceptable)

    def _on_button_clicked(self) -> None:
        if not self._button.isEnabled():
            return
        if self._step == 1:
            passphrase = self._chosen.take()
            self._chosen.start_work(self.tr("Making your vault; this takes a few seconds."))
            self._button.setEnabled(False)
            self.restore_button.setEnabled(False)
            self.passphrase_chosen.emit(passphrase)
        elif self._step == 2:  # noqa: PLR2004 (the second step)
            self._open_documents_step()
        else:
            self.finished.emit([])

    def _on_dropped(self, paths: list[Path]) -> None:
        if self._step > 1:
            self._finish_soon(paths)

    def _on_hovered(self, is_over: bool) -> None:
        self._zone.setProperty("is_hovered", is_over)
        self._zone.style().unpolish(self._zone)
        self._zone.style().polish(self._zone)

    def _choose_files(self) -> None:
        file_dialog.choose_files(self, self.tr("Add files"), self._finish_soon)

    def _choose_folder(self) -> None:
        file_dialog.choose_folder(self, self.tr("Add a folder"), self._finish_soon)

    def _finish_soon(self, paths: list[Path]) -> None:
        # Whoever listens destroys this window, and Qt still needs it for the drop or the dialog.
        QTimer.singleShot(0, self, lambda: self.finished.emit(paths))
