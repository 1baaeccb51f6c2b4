"""All that is known of one model, for reading and copying."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.models import ModelKind
from app.services.model_rows import ModelRow
from app.ui import fonts
from app.ui.chat.untrusted import clean
from app.ui.models import words
from app.ui.quantities import moment_text, number, size_text
from app.ui.sentences import said
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.scrolling import scroll_by_keys
from app.ui.widgets.texts import paragraph

_WIDTH_PX: Final = 660
_MOST_HEIGHT_PX: Final = 660
_HASH_PX: Final = 11.5
_TEMPLATE_PX: Final = 132
_LIGATURES: Final = QFont.Tag("calt")
_EDGE: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Digest:
    """Something that a SHA-256 identifies; ``text`` says what, ``name`` is its name alone."""

    text: str
    name: str
    sha256: str


class ModelDetails(QDialog):
    """Facts, and the digests that identify the files. Closing is all that can be done."""

    def __init__(
        self,
        name: str,
        facts: Sequence[tuple[str, str]],
        digests: Sequence[Digest],
        *,
        template: str = "",
        template_sha256: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``template`` is the program that came with the model, to read; empty for none."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Details of {name}").format(name=words.shown(name)))
        self.setAccessibleName(self.windowTitle())
        set_surface(self, "surface")
        body = _body(name, facts, digests, self)
        if template:
            _add_template(body, template, template_sha256)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        scroll_by_keys(self, area)
        close = QuietButton(words.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_M)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(Rule(self))
        whole.addLayout(foot)
        close.setFocus()
        width = fonts.scaled(_WIDTH_PX)
        wanted = body.heightForWidth(width) + foot.sizeHint().height() + 2
        self.resize(width, min(wanted, _MOST_HEIGHT_PX))


def details_of(row: ModelRow, others: Sequence[ModelRow], parent: QWidget) -> ModelDetails:
    """Of a model that is installed."""
    digests = [
        Digest(f"{file.name} · {size_text(file.size_bytes)}", file.name, file.sha256)
        for file in row.card.files
    ]
    return ModelDetails(
        row.card.name,
        tuple(facts(row, others)),
        digests,
        template=row.template_text,
        template_sha256=row.template.sha256 if row.template else "",
        parent=parent,
    )


def facts(row: ModelRow, others: Sequence[ModelRow] = ()) -> Iterator[tuple[str, str]]:
    """Names and values, those that are known."""
    card = row.card
    is_adapter = card.kind is ModelKind.ADAPTER
    tokens = words.tr("{n} tokens").format(n=number(row.vocabulary_tokens))
    known = (
        (words.tr("Architecture"), card.architecture),
        (words.tr("Quantisation"), card.quantization),
        (words.tr("Parameters"), words.parameters_text(card.parameters)),
        (
            words.tr("Labels") if card.kind is ModelKind.RERANKER else words.tr("Dimensions"),
            number(card.dimension) if card.dimension else "",
        ),
        (words.tr("Context"), number(card.context_tokens) if card.context_tokens else ""),
        (words.tr("Tokenizer"), f"{row.tokenizer} · {tokens}" if row.tokenizer else ""),
        (words.tr("Prompts"), said(row.template.reason) if row.template else ""),
        (words.tr("Made for"), row.made_for),
        (words.tr("Licence"), card.license or words.tr("not stated")),
        (words.tr("Origin"), words.origin_text(row)),
        *words.site_facts(card),
        (words.tr("Added"), moment_text(card.added)),
        (
            words.tr("Models") if is_adapter else words.tr("This machine"),
            words.fit_text(row, others) if is_adapter else said(row.verdict.reason),
        ),
        (words.tr("For it alone"), words.own_text(row)),
        (words.tr("Taken back"), card.revoked or ""),
    )
    return ((name, value) for name, value in known if value)


def _body(
    name: str,
    facts: Sequence[tuple[str, str]],
    digests: Sequence[Digest],
    parent: QWidget,
) -> QWidget:
    body = QWidget(parent)
    set_surface(body, "surface")
    column = QVBoxLayout(body)
    column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
    column.setSpacing(SPACE_M)
    column.addWidget(label(words.shown(name), "title", body))
    column.addLayout(_form(facts, body))
    column.addWidget(Rule(body))
    column.addWidget(label(words.tr("Files, each with its SHA-256"), "strong", body))
    for digest in digests:
        column.addLayout(_lines(digest, body))
    return body


def _add_template(body: QWidget, template: str, sha256: str) -> None:
    column = body.layout()
    if isinstance(column, QVBoxLayout):
        name = words.tr("Chat template that came with it")
        column.addWidget(Rule(body))
        column.addWidget(label(name, "strong", body))
        column.addLayout(_lines(Digest(words.tr("Its text has this SHA-256"), name, sha256), body))
        column.addWidget(_reader(template, body))


def _form(facts: Sequence[tuple[str, str]], parent: QWidget) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(SPACE_L)
    form.setVerticalSpacing(SPACE_S)
    for name, value in facts:
        # A selectable text is set by Qt itself, at the top of its room.
        title = label(name, "muted", parent)
        title.setAlignment(_EDGE)
        form.addRow(title, _selectable(paragraph(clean(value), "", parent)))
    return form


def _lines(digest: Digest, parent: QWidget) -> QVBoxLayout:
    """What it is, and below it the digest that identifies it."""
    shown = _selectable(label(digest.sha256, "muted", parent))
    shown.setFont(fonts.code_font(_HASH_PX))
    shown.setAccessibleName(words.tr("SHA-256 of {name}").format(name=words.shown(digest.name)))
    lines = QVBoxLayout()
    lines.setSpacing(SPACE_XS)
    lines.addWidget(label(words.shown(digest.text), "", parent))
    lines.addWidget(shown)
    return lines


def _reader(template: str, parent: QWidget) -> QPlainTextEdit:
    """Shows a program and runs nothing."""
    reader = QPlainTextEdit(clean(template), parent)
    reader.setProperty("kind", "field")
    reader.setReadOnly(True)
    font = fonts.code_font(_HASH_PX)
    font.setFeature(_LIGATURES, 0)  # a program is read sign by sign
    reader.setFont(font)
    reader.setFixedHeight(fonts.scaled(_TEMPLATE_PX))
    reader.setTabChangesFocus(True)
    reader.setAccessibleName(words.tr("Chat template that came with it"))
    return reader


def _selectable(text: QLabel) -> QLabel:
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
