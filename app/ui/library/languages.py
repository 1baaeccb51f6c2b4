"""Chooses in which languages the pictures of text of a collection are read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.recognition import MOST_LANGUAGES, CollectionLanguages
from app.ui.chat.untrusted import one_line
from app.ui.library import words
from app.ui.sentences import said
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_NAME_CHARACTERS = 60
_WIDTH_PX = 420
_MOST_LIST_PX = 260


class LanguagesDialog(QDialog):
    """A box for each language that is installed, and for each that the collection asks for.

    Signals:
        chosen: the languages, by Tesseract's names; none: as the site reads.
    """

    chosen = Signal(object)

    def __init__(self, languages: CollectionLanguages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = languages.chosen
        title = words.tr("Languages of pictures")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        set_surface(self, "surface")
        by_default = words.languages_in_words(languages.by_default) or words.tr("none is installed")
        self.site_box = QCheckBox(
            words.tr("As this site reads: {languages}").format(languages=by_default), self
        )
        self.boxes = {
            name: QCheckBox(self._named(name, languages), self)
            for name in dict.fromkeys((*languages.installed, *languages.chosen))
        }
        for name, box in self.boxes.items():
            box.setChecked(name in languages.chosen)
            box.toggled.connect(self._on_box_toggled)
        self.site_box.setChecked(not languages.chosen)
        self.site_box.clicked.connect(self._on_site_box_clicked)
        self.note = self._text("", "small")
        self.save_button = PrimaryButton(words.tr("Save"), self)
        self.save_button.clicked.connect(self._on_save_clicked)
        cancel = QuietButton(words.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self._lay_out(title, languages, cancel)
        self._on_box_toggled()

    def _named(self, name: str, languages: CollectionLanguages) -> str:
        if name in languages.installed:
            return words.language(name)
        return words.tr("{language}: not installed here").format(language=words.language(name))

    def _text(self, text: str, role: str) -> QLabel:
        result = paragraph(text, role, self)
        result.setFixedWidth(_WIDTH_PX)
        return result

    def _lay_out(self, title: str, languages: CollectionLanguages, cancel: QWidget) -> None:
        name = one_line(languages.collection, _NAME_CHARACTERS)
        what = words.tr(
            "Scanned pages and pictures in “{collection}” are read in these languages; each takes "
            "its own time. A document that was read in others is read again when you import it "
            "again."
        ).format(collection=name)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "title", self))
        column.addWidget(self._text(what, "muted"))
        column.addSpacing(SPACE_XS)
        column.addWidget(self.site_box)
        column.addWidget(self._list())
        column.addWidget(self.note)
        column.addSpacing(SPACE_S)
        column.addLayout(buttons)
        if languages.warning:
            self.note.setText(said(languages.warning))
        self.note.setVisible(bool(languages.warning))

    def _list(self) -> QWidget:
        """The boxes, which scroll where there are many."""
        inside = QWidget(self)
        set_surface(inside, "surface")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_XS)
        for box in self.boxes.values():
            rows.addWidget(box)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from box to box
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFixedHeight(min(inside.sizeHint().height(), _MOST_LIST_PX))
        return area

    def _chosen(self) -> tuple[str, ...]:
        """Those of before in their order, which Tesseract heeds, then what is new."""
        checked = [name for name, box in self.boxes.items() if box.isChecked()]
        kept = [name for name in self._before if name in checked]
        return tuple(dict.fromkeys((*kept, *checked)))

    def _on_box_toggled(self) -> None:
        chosen = self._chosen()
        self.site_box.setChecked(not chosen)
        self.site_box.setEnabled(bool(chosen))
        self.save_button.setEnabled(len(chosen) <= MOST_LANGUAGES)

    def _on_site_box_clicked(self) -> None:
        for box in self.boxes.values():
            box.setChecked(False)

    def _on_save_clicked(self) -> None:
        self.chosen.emit(self._chosen())
        self.accept()
