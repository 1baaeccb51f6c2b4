"""Chooses the collection that the Documents view shows and imports into."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.domain.documents import DEFAULT_COLLECTION
from app.ui.chat.untrusted import one_line
from app.ui.library import words
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import Pill, PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_NAME_CHARACTERS = 60
_WIDTH_PX = 380


class CollectionPill(Pill):
    """Shows the chosen collection; None stands for all of them.

    Signals:
        chosen: another one was chosen (str or None).
        new_asked: the user wants a new one.
        languages_asked: the user wants to choose those of the pictures in ``target``.
    """

    chosen = Signal(object)
    new_asked = Signal()
    languages_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._collection: str | None = None
        self._names: Sequence[str] = (DEFAULT_COLLECTION,)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.attach_menu(self._menu, theme)
        self._word()

    @property
    def collection(self) -> str | None:
        """What is chosen."""
        return self._collection

    @property
    def target(self) -> str:
        """Where an import goes."""
        return self._collection or DEFAULT_COLLECTION

    def set_names(self, names: Sequence[str]) -> None:
        """Which collections there are."""
        self._names = names

    def choose(self, collection: str | None) -> None:
        """Chooses one, which may be new: it begins to exist with its first document."""
        if collection is not None and collection not in self._names:
            self._names = sorted((*self._names, collection))
        if collection != self._collection:
            self._collection = collection
            self._word()
            self.chosen.emit(collection)

    def _word(self) -> None:
        name = self._collection or words.tr("All collections")
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(words.tr("Collection: {name}").format(name=name))

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for name in (None, *self._names):
            text = words.tr("All collections") if name is None else name.replace("&", "&&")
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == self._collection)
            action.triggered.connect(lambda _=False, name=name: self.choose(name))
            group.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(words.tr("New collection…")).triggered.connect(self.new_asked)
        languages = words.tr("Languages of pictures in “{collection}”…").format(
            collection=one_line(self.target, _NAME_CHARACTERS).replace("&", "&&")
        )
        self._menu.addAction(languages).triggered.connect(self.languages_asked)


class NewCollectionDialog(QDialog):
    """Asks for a name.

    Signals:
        named: the name, trimmed and not empty.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("New collection"))
        set_surface(self, "surface")
        self.field = QLineEdit(self)
        self.field.setMaxLength(_NAME_CHARACTERS)
        self.field.setAcceptDrops(False)
        self.field.setPlaceholderText(words.tr("For example: Harbour reports"))
        self.field.setAccessibleName(words.tr("Name of the collection"))
        self.create_button = PrimaryButton(words.tr("Create"), self)
        self.create_button.setEnabled(False)
        cancel = QuietButton(words.tr("Cancel"), self)
        text = paragraph(
            words.tr("Documents you add next go into it. A chat can ask one collection alone."),
            "muted",
            self,
        )
        text.setFixedWidth(_WIDTH_PX)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.create_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(words.tr("New collection"), "title", self))
        column.addWidget(text)
        column.addWidget(self.field)
        column.addSpacing(SPACE_S)
        column.addLayout(buttons)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.returnPressed.connect(self._on_create_clicked)
        self.create_button.clicked.connect(self._on_create_clicked)
        cancel.clicked.connect(self.reject)
        self.field.setFocus()

    def _on_field_text_changed(self, text: str) -> None:
        self.create_button.setEnabled(bool(text.strip()))

    def _on_create_clicked(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.named.emit(name)
            self.accept()
