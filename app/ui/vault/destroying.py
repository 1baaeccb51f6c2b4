"""The last resort: destroys the vault with all that is in it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.policy.schema import SitePolicy
from app.services.destroy import CONFIRMATION, is_confirmed
from app.services.session import Session
from app.ui.confirm import ConfirmDialog
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import DangerButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph


class DestroyPanel(QWidget):
    """Says what it means, and asks for a word before anything happens.

    Signals:
        destroy_confirmed: the word was typed.
    """

    destroy_confirmed = Signal()

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, policy: SitePolicy) -> None:
        del tasks, theme, policy
        super().__init__()
        self._home = session.home
        card = Card(self, spacing=SPACE_S)
        meaning = self.tr(
            "Overwrites the keys, without which nothing of the vault can be read, then removes "
            "every chat, document, model and setting. Nobody can bring it back."
        )
        reach = self.tr(
            "Backups you made elsewhere are not reached. A flash disk may keep old copies of the "
            "keys; they open with your passphrase alone."
        )
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        texts.addWidget(paragraph(meaning, "", card))
        texts.addWidget(paragraph(reach, "muted", card))
        self.button = DangerButton(self.tr("Destroy…"), card)
        self.button.setAccessibleName(self.tr("Destroy this vault"))
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addLayout(texts, 1)
        row.addWidget(self.button)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_M, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Destroy"), "section", self))
        column.addWidget(card)

    def _on_clicked(self) -> None:
        dialog = DestroyDialog(self, self._home.name)
        dialog.accepted.connect(self.destroy_confirmed)
        dialog.open()


class DestroyDialog(ConfirmDialog):
    """Its button works once the word, or the name of the data folder, is typed."""

    def __init__(self, parent: QWidget, folder: str) -> None:
        super().__init__(
            parent,
            title=_tr("Destroy this vault?"),
            text=_tr(
                "Every chat, document, model and setting here is gone for good, and Cloister "
                "starts as on its first day. To go on, type the word “{word}”."
            ).format(word=CONFIRMATION),
            action=_tr("Destroy"),
        )
        self._folder = folder
        self.field = QLineEdit(self)
        self.field.setAccessibleName(_tr("The word that destroys"))
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self._on_return_pressed)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(2, self.field)
        self._on_text_changed("")
        self.field.setFocus()

    def _on_text_changed(self, text: str) -> None:
        self.confirm_button.setEnabled(is_confirmed(text, self._folder))

    def _on_return_pressed(self) -> None:
        if self.confirm_button.isEnabled():
            self.accept()


def _tr(text: str) -> str:
    return QCoreApplication.translate("DestroyDialog", text)
