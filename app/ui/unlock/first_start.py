"""The first start: passphrase, model, documents, on one screen."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.passphrase import LEAST_CHARS
from app.errors import UserFacingError
from app.ui import file_dialog, fonts, icons
from app.ui.drops import DropTarget
from app.ui.seal import SealLabel
from app.ui.theme import SPACE_M, SPACE_S, Theme
from app.ui.unlock.capacity import capacity_text
from app.ui.unlock.passphrase import PassphraseField
from app.ui.unlock.steps import StepCard
from app.ui.unlock.strength import Strength, estimate
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.texts import paragraph

_COLUMN_PX = 520
_COLUMN_LEAST_PX = 590  # the title stays where it is while the steps change
_METER_PX = 160


class FirstStart(QWidget):
    """Three steps; each one says what it is for, none is a dead end.

    Signals:
        passphrase_chosen: the passphrase as a bytearray, for whoever makes the vault.
        finished: the person wants the main window; a list of paths to import, maybe empty.
    """

    passphrase_chosen = Signal(object)
    finished = Signal(object)

    def __init__(self, theme: Theme, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self._theme = theme
        self._step = 1
        self._has_caps_lock = False
        self._steps = (
            StepCard(1, self.tr("Choose a passphrase"), self),
            StepCard(2, self.tr("Your model"), self),
            StepCard(3, self.tr("Your documents"), self),
        )
        self._field = PassphraseField(theme, self.tr("Passphrase"), self)
        self._again = PassphraseField(theme, self.tr("The same again"), self)
        self._meter = ProgressLine(self.tr("Strength"), self, height=5)
        self._verdict = label("", "small", self)
        self._notice = paragraph("", "danger", self)
        self._button = PrimaryButton(self.tr("Continue"), self)
        self._seal = SealLabel(theme, level, self)
        self._build_passphrase_step()
        self._build_documents_step()
        self._lay_out()
        self._connect()
        self._open_passphrase_step()

    def _connect(self) -> None:
        for field in (self._field, self._again):
            field.textChanged.connect(self._on_fields_changed)
            field.returnPressed.connect(self._on_button_clicked)
            field.caps_lock_seen.connect(self._on_caps_lock_seen)
        self._button.clicked.connect(self._on_button_clicked)
        self._drops = DropTarget(self)
        self._drops.dropped.connect(self._on_dropped)
        self._drops.hovered.connect(self._on_hovered)
        self._add_files.clicked.connect(self._choose_files)
        self._add_folder.clicked.connect(self._choose_folder)

    def _build_passphrase_step(self) -> None:
        meter = QHBoxLayout()
        meter.setSpacing(SPACE_S + 2)
        self._meter.setFixedWidth(_METER_PX)
        meter.addWidget(self._meter)
        meter.addWidget(self._verdict)
        meter.addStretch(1)
        column = QVBoxLayout(self._steps[0].content)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._field)
        column.addWidget(self._again)
        column.addLayout(meter)
        column.addWidget(self._notice)
        self._notice.hide()

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
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_S)
        acts.addStretch(1)
        acts.addWidget(self._add_files)
        acts.addWidget(self._add_folder)
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
        foot.addWidget(self._seal)
        foot.addStretch(1)
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
        return self._field

    @property
    def step(self) -> int:
        """Which of the three is open."""
        return self._step

    @property
    def notice(self) -> str:
        """What is said about the passphrase."""
        return self._notice.text()

    @property
    def has_vault(self) -> bool:
        """Whether it went on to the steps after the passphrase."""
        return self._step > 1

    def show_error(self, error: UserFacingError) -> None:
        """Says why the vault could not be made, and lets the person try again."""
        self.reset()
        self._say(f"{error.message} {error.hint}".strip(), "danger")

    def reset(self) -> None:
        """Lets the person try again, where no vault was made."""
        self._set_busy(is_busy=False)
        self._field.setFocus()

    def show_model(self, name: str, free_bytes: int) -> None:
        """The vault is there: goes on to the second step."""
        self._step = 2
        self._set_busy(is_busy=False)
        self._steps[0].fold(self.tr("chosen"), is_done=True)
        self._steps[1].open(capacity_text(name, free_bytes))
        self._steps[2].fold(self.tr("drop files here, or start chatting"))
        self._button.setEnabled(True)
        self._button.setFocus()

    def _open_passphrase_step(self) -> None:
        self._steps[0].open(
            self.tr(
                "It encrypts every chat and document. It is not stored anywhere: if it is lost, "
                "the content is lost."
            )
        )
        self._steps[1].fold(self.tr("a starter model is ready"))
        self._steps[2].fold(self.tr("drop files here, or start chatting"))
        self._on_fields_changed()

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

    def _on_fields_changed(self) -> None:
        passphrase = self._field.text()
        found = estimate(passphrase)
        self._meter.set_fraction(found.fraction if passphrase else 0.0)
        is_poor = found.strength <= Strength.WEAK
        self._meter.set_color_role(
            QPalette.ColorRole.BrightText if is_poor else QPalette.ColorRole.Highlight
        )
        self._verdict.setText(self._strength_words(found.strength) if passphrase else "")
        set_role(self._verdict, "small" if is_poor or not passphrase else "accent")
        is_repeated = passphrase == self._again.text()
        self._warn()
        self._button.setEnabled(is_repeated and found.strength > Strength.TOO_SHORT)

    def _strength_words(self, strength: Strength) -> str:
        return {
            Strength.TOO_SHORT: self.tr("At least {n} characters").format(n=LEAST_CHARS),
            Strength.WEAK: self.tr("Weak: a few more words help"),
            Strength.FAIR: self.tr("Fair"),
            Strength.GOOD: self.tr("Good"),
            Strength.STRONG: self.tr("Strong"),
        }[strength]

    def _on_caps_lock_seen(self, is_on: bool) -> None:
        self._has_caps_lock = is_on
        self._warn()

    def _warn(self) -> None:
        """What may be wrong with what is typed; it goes when it is put right."""
        again = self._again.text()
        is_other = bool(again) and not self._field.text().startswith(again)
        warnings = (
            self.tr("Caps Lock is on.") if self._has_caps_lock else "",
            self.tr("The two are not the same yet.") if is_other else "",
        )
        text = " ".join(one for one in warnings if one)
        if text or self._notice.property("role") == "warning":
            self._say(text, "warning")

    def _on_button_clicked(self) -> None:
        if not self._button.isEnabled():
            return
        if self._step == 1:
            passphrase = self._field.take()
            self._again.clear()
            self._set_busy(is_busy=True)
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

    def _set_busy(self, *, is_busy: bool) -> None:
        for field in (self._field, self._again):
            field.setReadOnly(is_busy)
        if is_busy:
            self._meter.set_color_role(QPalette.ColorRole.Highlight)
            self._meter.set_fraction(None)
            self._say(self.tr("Making your vault; this takes a few seconds."), "muted")
            self._button.setEnabled(False)
        else:
            self._meter.set_fraction(0.0)
            self._say("", "muted")

    def _say(self, text: str, role: str) -> None:
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
        set_role(self._notice, role)
