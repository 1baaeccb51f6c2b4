"""What holds for one model alone: adapters, form of prompts, context, how it chooses words."""

import functools
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.engine import CacheType
from app.domain.model_settings import MAX_SCALE, NO_SETTINGS, NUMBERS, ModelSettings
from app.errors import UserFacingError
from app.services.model_rows import ModelRow
from app.services.model_settings import PROMPT_FORMS, SETTINGS, applied
from app.services.model_tuning import ModelTuning
from app.settings.fields import Settings, spec
from app.settings.spec import Spec
from app.ui import fonts
from app.ui.models import words
from app.ui.sentences import error_text
from app.ui.settings.fields import FieldRow
from app.ui.settings.numbers import NumberControl
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Card, Rule, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.switch import Switch
from app.ui.widgets.texts import ElidedLabel, paragraph

_WIDTH_PX: Final = 680
_HEIGHT_PX: Final = 640
_CHOICE_PX: Final = 220
_CACHES: Final = (CacheType.Q8_0, CacheType.Q4_0)
_SCALE: Final = Spec(label="Scale", least=0, most=MAX_SCALE, step=0.05)


class ModelOptions(QDialog):
    """Applies every choice at once; what is the same as in Settings follows Settings.

    Signals:
        changed: something else holds now; once, when it is closed.
    """

    changed = Signal()

    def __init__(
        self,
        row: ModelRow,
        adapters: Sequence[ModelRow],
        general: Settings,
        tuning: ModelTuning,
        tasks: Tasks,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """``adapters`` are those that can be attached to the model."""
        super().__init__(parent)
        self._name = row.card.name
        self._general = general
        self._tuning = tuning
        self._tasks = tasks
        self._has_changed = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Settings for {name}").format(name=words.shown(self._name)))
        self.setAccessibleName(self.windowTitle())
        set_surface(self, "window")
        self._error = paragraph("", "danger", self)
        self._error.hide()
        attached = {one.card.name: one.scale for one in row.attached}
        self.adapters = [AdapterRow(one, attached.get(one.card.name), self) for one in adapters]
        self.rows = {name: self._number_row(name) for name in NUMBERS}
        forms = [("", words.tr("As its file says")), *((name, name) for name in PROMPT_FORMS)]
        self.form = _Choice(words.tr("Form of prompts"), forms, row.own.prompt_form, self)
        caches = [(None, words.tr("As usual (f16)")), *((one, one.value) for one in _CACHES)]
        self.cache = _Choice(words.tr("Conversations in memory"), caches, row.own.cache_type, self)
        for adapter in self.adapters:
            adapter.edited.connect(self._on_adapters_edited)
        self.form.currentIndexChanged.connect(self._on_form_chosen)
        self.cache.currentIndexChanged.connect(self._on_cache_chosen)
        self._show(row.own)
        self._lay_out()
        self.finished.connect(self._on_finished)

    def _number_row(self, name: str) -> FieldRow:
        usual = getattr(self._general, name)
        result = FieldRow(name, spec(name), self, usual=usual, reset=words.tr("As in Settings"))
        result.edited.connect(self._on_number_edited)
        return result

    def _show(self, own: ModelSettings) -> None:
        holds = applied(self._general, own)
        for name, row in self.rows.items():
            row.set_value(getattr(holds, name))

    def _on_number_edited(self, name: str, value: object) -> None:
        follows = value == getattr(self._general, name)
        self._change({name: None if follows else value})

    def _on_form_chosen(self) -> None:
        self._change({"prompt_form": self.form.value})

    def _on_cache_chosen(self) -> None:
        self._change({"cache_type": self.cache.value})

    def _on_reset_clicked(self) -> None:
        with QSignalBlocker(self.form), QSignalBlocker(self.cache):
            self.form.setCurrentIndex(0)
            self.cache.setCurrentIndex(0)
        self._show(NO_SETTINGS)
        self._change(dict.fromkeys(SETTINGS))

    def _change(self, changes: dict[str, object]) -> None:
        self._has_changed = True
        self._error.hide()
        self._tasks.change(
            functools.partial(self._tuning.change, self._name, changes),
            on_failure=self._on_failed,
        )

    def _on_adapters_edited(self) -> None:
        self._has_changed = True
        self._error.hide()
        wanted = [(row.name, row.scale) for row in self.adapters if row.is_attached]
        self._tasks.change(
            functools.partial(self._tuning.attach, self._name, wanted),
            on_failure=self._on_failed,
        )

    def _on_failed(self, error: UserFacingError) -> None:
        self._error.setText(error_text(error))
        self._error.show()

    def _on_finished(self) -> None:
        if self._has_changed:
            self.changed.emit()

    def _lay_out(self) -> None:
        body = QWidget(self)
        set_surface(body, "window")
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(label(words.tr("Adapters"), "section", body))
        column.addWidget(self._adapters_card(body))
        column.addSpacing(SPACE_S)
        column.addWidget(label(words.tr("Answers"), "section", body))
        column.addWidget(self._answers_card(body))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reset_button = QuietButton(words.tr("All as in Settings"), self)
        self.reset_button.clicked.connect(self._on_reset_clicked)
        close = QuietButton(words.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_M)
        foot.setSpacing(SPACE_S)
        foot.addWidget(self._error, 1)
        foot.addStretch()
        foot.addWidget(self.reset_button)
        foot.addWidget(close)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_S)
        head.setSpacing(SPACE_XS)
        head.addWidget(label(self.windowTitle(), "title", self))
        head.addWidget(paragraph(words.options_text(), "muted", self))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(area, 1)
        whole.addWidget(Rule(self))
        whole.addLayout(foot)
        self.resize(fonts.scaled(_WIDTH_PX), _HEIGHT_PX)

    def _adapters_card(self, parent: QWidget) -> Card:
        card = Card(parent, spacing=SPACE_S)
        if not self.adapters:
            card.body.addWidget(paragraph(words.no_adapter_text(), "muted", card))
        for position, row in enumerate(self.adapters):
            if position:
                card.body.addWidget(Rule(card))
            card.body.addWidget(row)
        return card

    def _answers_card(self, parent: QWidget) -> Card:
        card = Card(parent, spacing=SPACE_S)
        card.body.addLayout(_described(self.form, words.form_text(), card))
        card.body.addWidget(Rule(card))
        card.body.addLayout(_described(self.cache, words.cache_text(), card))
        for row in self.rows.values():
            card.body.addWidget(Rule(card))
            card.body.addWidget(row)
        return card


class AdapterRow(QWidget):
    """An adapter that can be on, and how much of it.

    Signals:
        edited: it was switched, or another scale was chosen.
    """

    edited = Signal()

    def __init__(self, row: ModelRow, scale: float | None, parent: QWidget) -> None:
        """``scale`` None: it is not attached."""
        super().__init__(parent)
        self.name = row.card.name
        shown = words.shown(self.name)
        self.switch = Switch(self)
        self.switch.setChecked(scale is not None)
        self.switch.setAccessibleName(words.tr("Attach {name}").format(name=shown))
        self.control = NumberControl(_SCALE, self, is_whole=False)
        self.control.set_value(1.0 if scale is None else scale)
        self.control.setAccessibleName(words.tr("Scale of {name}").format(name=shown))
        self.control.setEnabled(scale is not None)
        self.switch.toggled.connect(self._on_toggled)
        self.control.edited.connect(self.edited)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(ElidedLabel(shown, "", self))
        texts.addWidget(ElidedLabel(words.facts_text(row.card), "small", self))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        line.setSpacing(SPACE_M)
        line.addWidget(self.switch)
        line.addLayout(texts, 1)
        line.addWidget(self.control)

    @property
    def is_attached(self) -> bool:
        """Whether the model is loaded with it."""
        return self.switch.isChecked()

    @property
    def scale(self) -> float:
        """How much of it."""
        return float(self.control.value())

    def _on_toggled(self, is_on: bool) -> None:
        self.control.setEnabled(is_on)
        self.edited.emit()


class _Choice(QComboBox):
    """One of a few, by its data; the wheel scrolls past it."""

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], chosen: object, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self.addItems([text for _, text in options])
        self.setCurrentIndex(self._values.index(chosen))
        self.setFixedWidth(fonts.scaled(_CHOICE_PX))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: object) -> None:
        """Chooses another one."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _described(choice: _Choice, text: str, parent: QWidget) -> QHBoxLayout:
    """A choice with its name and what it means on its left."""
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(label(choice.accessibleName(), "", parent))
    texts.addWidget(paragraph(text, "small", parent))
    line = QHBoxLayout()
    line.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
    line.setSpacing(SPACE_M)
    line.addLayout(texts, 1)
    line.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
    return line
