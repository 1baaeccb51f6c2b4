"""All that the ledger knows of one model, for reading and copying."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.models import ModelFile
from app.services.models import ModelRow
from app.ui import fonts
from app.ui.models import words
from app.ui.quantities import moment_text, number, size_text
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_WIDTH_PX = 620
_HASH_PX = 11.5


class ModelDetails(QDialog):
    """Facts and files, with the digests that identify them."""

    def __init__(self, row: ModelRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Details of {name}").format(name=row.card.name))
        self.setFixedWidth(fonts.scaled(_WIDTH_PX))
        set_surface(self, "surface")
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_S)
        for name, value in facts(row):
            form.addRow(label(name, "muted", self), _selectable(paragraph(value, "", self)))
        close = QuietButton(words.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(label(row.card.name, "title", self))
        column.addLayout(form)
        column.addWidget(Rule(self))
        column.addWidget(label(words.tr("Files"), "strong", self))
        for file in row.card.files:
            column.addLayout(self._file(file))
        if row.template and row.template.sha256:
            name = words.tr("Its own chat template")
            column.addLayout(self._lines(name, name, row.template.sha256))
        column.addLayout(foot)

    def _file(self, file: ModelFile) -> QVBoxLayout:
        text = f"{file.name} · {size_text(file.size_bytes)}"
        return self._lines(text, file.name, file.sha256)

    def _lines(self, text: str, name: str, sha256: str) -> QVBoxLayout:
        """What it is, and below it the digest that identifies it."""
        digest = _selectable(label(sha256, "muted", self))
        digest.setFont(fonts.code_font(_HASH_PX))
        digest.setAccessibleName(words.tr("SHA-256 of {name}").format(name=name))
        lines = QVBoxLayout()
        lines.setSpacing(SPACE_XS)
        lines.addWidget(label(text, "", self))
        lines.addWidget(digest)
        return lines


def facts(row: ModelRow) -> Iterator[tuple[str, str]]:
    """Names and values, those that are known."""
    card = row.card
    parameters = words.parameters_text(card.parameters) if card.parameters else ""
    known = (
        (words.tr("Architecture"), card.architecture),
        (words.tr("Quantisation"), card.quantization),
        (words.tr("Parameters"), parameters),
        (words.tr("Dimensions"), number(card.dimension) if card.dimension else ""),
        (words.tr("Context"), number(card.context_tokens) if card.context_tokens else ""),
        (words.tr("Licence"), card.license or words.tr("not stated")),
        (words.tr("Origin"), words.origin_text(row)),
        (words.tr("Added"), moment_text(card.added)),
        (words.tr("This machine"), row.verdict.reason),
        (words.tr("Prompts"), row.template.reason if row.template else ""),
    )
    return ((name, value) for name, value in known if value)


def _selectable(text: QLabel) -> QLabel:
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
