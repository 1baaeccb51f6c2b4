"""Asks which chats leave the vault, in which form, with what, and where to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from app.services.chat_files.writing import ExportFormat, ExportOptions
from app.ui.export import words
from app.ui.export.job_dialog import JobDialog
from app.ui.export.words import tr
from app.ui.theme import SPACE_M, SPACE_S
from app.ui.vault.care_dialog import NewFileField
from app.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Choice:
    """Some chats by name; ``conversations`` None stands for all."""

    conversations: tuple[int, ...] | None
    name: str


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What was asked for."""

    conversations: tuple[int, ...] | None
    path: Path
    options: ExportOptions


class ExportDialog(JobDialog):
    """Use ``open()``, which does not block.

    Signals:
        submitted: an ExportRequest.
    """

    submitted = Signal(object)

    def __init__(self, parent: QWidget, choices: Sequence[Choice]) -> None:
        super().__init__(
            parent,
            title=tr("Export chats"),
            text=tr(
                "The file is not encrypted: whoever can read it reads the chats. Cloister does not "
                "look after it, and does not delete it."
            ),
            action=tr("Export"),
        )
        self._choices = tuple(choices)
        self.chats = _box([one.name for one in choices], tr("Chats"), self)
        self._formats = tuple(words.format_names())
        self.form = _box(list(words.format_names().values()), tr("Form"), self)
        self.sources = QCheckBox(tr("Sources: file, page and quote"), self)
        self.details = QCheckBox(tr("Details: model, tokens and speed"), self)
        self.branches = QCheckBox(tr("All branches, not the shown one alone"), self)
        self.path = NewFileField(tr("File"), self, self._suggestion())
        self._fill()
        self._show_usual()
        self.form.currentIndexChanged.connect(self._on_form_chosen)
        self.path.edited.connect(self._enable)
        self.action_button.clicked.connect(self._on_submit)
        self._enable()

    @property
    def format(self) -> ExportFormat:
        """The form that is chosen."""
        return self._formats[self.form.currentIndex()]

    def choose_form(self, kind: ExportFormat) -> None:
        """Chooses a form, with what usually goes into it."""
        self.form.setCurrentIndex(self._formats.index(kind))

    def _fill(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (tr("Chats"), self.chats),
            (tr("Form"), self.form),
            (tr("File"), self.path),
        ):
            form.addRow(label(name, "muted", self), field)
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for box in (self.sources, self.details, self.branches):
            boxes.addWidget(box)
        form.insertRow(2, label(tr("With"), "muted", self), boxes)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        column.addLayout(form)

    def _on_form_chosen(self) -> None:
        self._show_usual()
        path = self.path.path
        if path is not None and path.suffix in {kind.suffix for kind in ExportFormat}:
            self.path.set_path(path.with_suffix(self.format.suffix))

    def _show_usual(self) -> None:
        kind = self.format
        usual = ExportOptions.whole(kind) if kind is ExportFormat.JSON else ExportOptions(kind)
        self.sources.setChecked(usual.has_sources)
        self.details.setChecked(usual.has_details)
        self.branches.setChecked(usual.has_branches)

    def _suggestion(self) -> Path:
        """Without a title: names of files are seen by more people than their content."""
        day = datetime.now().astimezone().date().isoformat()
        return Path.home() / f"cloister-chats-{day}{self.format.suffix}"

    def _enable(self) -> None:
        self.action_button.setEnabled(self.path.path is not None and not self.is_busy)

    def _on_submit(self) -> None:
        path = self.path.path
        if path is None:
            return
        options = ExportOptions(
            self.format,
            has_sources=self.sources.isChecked(),
            has_details=self.details.isChecked(),
            has_branches=self.branches.isChecked(),
            replaces=self.path.may_replace,
            words=words.file_words(),
        )
        chosen = self._choices[self.chats.currentIndex()]
        self.begin()
        self.submitted.emit(ExportRequest(chosen.conversations, path, options))


def _box(texts: Sequence[str], name: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.addItems(list(texts))
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
