"""Two fields for a passphrase that is being chosen, how strong it is, and what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.passphrase import LEAST_CHARS
from app.ui.theme import SPACE_S, Theme
from app.ui.unlock.passphrase import PassphraseField
from app.ui.unlock.strength import Strength, estimate
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.texts import paragraph

_METER_PX = 160


class NewPassphrase(QWidget):
    """Asks twice; says what may be wrong while it is typed, and takes it back when it is right.

    Signals:
        edited: what is typed is another; ``is_acceptable`` may be too.
        submitted: Return was pressed.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_caps_lock = False
        self.field = PassphraseField(theme, name, self)
        self.again = PassphraseField(theme, self.tr("The same again"), self)
        self._meter = ProgressLine(self.tr("Strength"), self, height=5)
        self._meter.setFixedWidth(_METER_PX)
        self._verdict = label("", "small", self)
        self._notice = paragraph("", "danger", self)
        self._notice.hide()
        meter = QHBoxLayout()
        meter.setSpacing(SPACE_S + 2)
        meter.addWidget(self._meter)
        meter.addWidget(self._verdict)
        meter.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.field)
        column.addWidget(self.again)
        column.addLayout(meter)
        column.addWidget(self._notice)
        for field in (self.field, self.again):
            field.textChanged.connect(self._on_fields_changed)
            field.returnPressed.connect(self.submitted)
            field.caps_lock_seen.connect(self._on_caps_lock_seen)

    @property
    def is_acceptable(self) -> bool:
        """Whether it is long enough and the same twice."""
        passphrase = self.field.text()
        is_long = estimate(passphrase).strength > Strength.TOO_SHORT
        return is_long and passphrase == self.again.text()

    @property
    def notice(self) -> str:
        """What is said about it."""
        return self._notice.text()

    def take(self) -> bytearray:
        """The passphrase as bytes to be wiped by whoever gets them; the fields are empty then."""
        passphrase = self.field.take()
        self.again.take()
        return passphrase

    def start_work(self, doing: str) -> None:
        """Closes the fields and says what is being done."""
        self._set_read_only(is_read_only=True)
        self._meter.set_color_role(QPalette.ColorRole.Highlight)
        self._meter.set_fraction(None)
        self.say(doing, "muted")

    def end_work(self) -> None:
        """Opens the fields again, with nothing said."""
        self._set_read_only(is_read_only=False)
        self._meter.set_fraction(0.0)
        self.say("", "muted")

    def say(self, text: str, role: str) -> None:
        """Puts a sentence under the fields."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
        set_role(self._notice, role)

    def _set_read_only(self, *, is_read_only: bool) -> None:
        for field in (self.field, self.again):
            field.setReadOnly(is_read_only)

    def _on_fields_changed(self) -> None:
        passphrase = self.field.text()
        found = estimate(passphrase)
        self._meter.set_fraction(found.fraction if passphrase else 0.0)
        is_poor = found.strength <= Strength.WEAK
        self._meter.set_color_role(
            QPalette.ColorRole.BrightText if is_poor else QPalette.ColorRole.Highlight
        )
        self._verdict.setText(self._strength_words(found.strength) if passphrase else "")
        set_role(self._verdict, "small" if is_poor or not passphrase else "accent")
        self._warn()
        self.edited.emit()

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
        again = self.again.text()
        is_other = bool(again) and not self.field.text().startswith(again)
        warnings = (
            self.tr("Caps Lock is on.") if self._has_caps_lock else "",
            self.tr("The two are not the same yet.") if is_other else "",
        )
        text = " ".join(one for one in warnings if one)
        if text or self._notice.property("role") == "warning":
            self.say(text, "warning")
