"""The passphrase and the recovery code: what holds, and the ways to change it."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.policy.schema import SitePolicy
from app.services.passphrase import KeyState
from app.services.session import Session
from app.ui.confirm import ConfirmDialog
from app.ui.quantities import date_text
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.unlock.recovery_code import RecoveryCodeDialog
from app.ui.vault.passphrase_change import PassphraseChange
from app.ui.vault.passphrase_dialog import PassphraseDialog
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Card, Rule
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_TEXT_LEAST_PX: Final = 240


class PassphrasePanel(QWidget):
    """Says whether there is a recovery code; changes the passphrase and the code."""

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, policy: SitePolicy) -> None:
        super().__init__()
        del policy
        self._service = session.passphrases
        self._tasks = tasks
        self._theme = theme
        self._has_code = False
        self._done = label("", "accent", self)
        self._code_state = paragraph("", "", self)
        self._code_state.setMinimumWidth(_TEXT_LEAST_PX)
        self.change_button = QuietButton(self.tr("Change…"), self)
        self.change_button.setAccessibleName(self.tr("Change the passphrase…"))
        self.make_button = QuietButton(self.tr("Make one…"), self)
        self.remove_button = QuietButton(self.tr("Take away…"), self)
        self.remove_button.setAccessibleName(self.tr("Take the recovery code away…"))
        self.remove_button.hide()
        self._change = PassphraseChange(session.passphrases, tasks, theme, self)
        self._lay_out()
        self._change.changed.connect(self._on_passphrase_changed)
        self.change_button.clicked.connect(self._change.ask)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self._read()

    @property
    def code_state(self) -> str:
        """What is said about the recovery code."""
        return self._code_state.text()

    @property
    def done(self) -> str:
        """What is said about the last change."""
        return self._done.text()

    def _lay_out(self) -> None:
        card = Card(self, spacing=SPACE_M)
        what = self.tr(
            "It is stored nowhere, so nobody can tell you what it is. Changing it takes a moment, "
            "however much the vault holds."
        )
        for texts, buttons in (
            ((paragraph(what, "", card),), (self.change_button,)),
            (
                (label(self.tr("Recovery code"), "strong", card), self._code_state),
                (self.remove_button, self.make_button),
            ),
        ):
            if card.body.count():
                card.body.addWidget(Rule(card))
            card.body.addLayout(_row(texts, buttons))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Passphrase"), "section", self))
        head.addStretch(1)
        head.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(card)

    def _read(self) -> None:
        self._tasks.read(self._service.state, self._show)

    def _show(self, state: KeyState) -> None:
        self._has_code = state.recovery_made is not None
        self._code_state.setText(self._code_words(state.recovery_made))
        self.remove_button.setVisible(self._has_code)
        words = self.tr("Make a new one…") if self._has_code else self.tr("Make one…")
        self.make_button.setText(words)

    def _code_words(self, made: int | None) -> str:
        if made is None:
            return self.tr("There is none. If the passphrase is lost, so is all that is in here.")
        day = date_text(datetime.fromtimestamp(made, UTC))
        return self.tr(
            "Made on {day}. It opens the vault when the passphrase is lost, for whoever has it."
        ).format(day=day)

    def _reason_words(self, *, has_code: bool) -> str:
        asked = self.tr("Your passphrase is asked for, so that nobody else makes one here.")
        if has_code:
            before = self.tr("The code of before opens nothing any more then.")
            return f"{before} {asked}"
        return asked

    def _on_passphrase_changed(self, state: KeyState) -> None:
        self._show(state)
        self._done.setText(self.tr("Passphrase changed"))

    def _on_make_clicked(self) -> None:
        dialog = PassphraseDialog(
            self,
            self._theme,
            title=self.tr("Make a recovery code"),
            text=self._reason_words(has_code=self._has_code),
            action=self.tr("Make the code"),
            has_new=False,
        )

        def on_made(code: str) -> None:
            dialog.finish()
            self._done.clear()
            RecoveryCodeDialog(self, code).open()
            self._read()

        def on_submitted(passphrase: bytearray, _new: bytearray) -> None:
            self._tasks.change(
                lambda: self._service.make_recovery_code_for(passphrase),
                on_made,
                dialog.show_error,
            )

        dialog.submitted.connect(on_submitted)
        dialog.open()

    def _on_remove_clicked(self) -> None:
        dialog = ConfirmDialog(
            self,
            title=self.tr("Take the recovery code away?"),
            text=self.tr(
                "It opens this vault no more; only the passphrase does. Copies of the data folder "
                "that were made before still open with it."
            ),
            action=self.tr("Take away"),
        )
        dialog.accepted.connect(self._remove)
        dialog.open()

    def _remove(self) -> None:
        self._tasks.change(self._service.remove_recovery_code, self._on_removed)

    def _on_removed(self, state: KeyState) -> None:
        self._show(state)
        self._done.setText(self.tr("Recovery code taken away"))


def _row(texts: tuple[QWidget, ...], buttons: tuple[QWidget, ...]) -> QHBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_XS)
    for text in texts:
        column.addWidget(text)
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    row.addLayout(column, 1)
    row.addSpacing(SPACE_M)
    for button in buttons:
        row.addWidget(button)
    return row
