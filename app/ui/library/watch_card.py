"""The card of the watched folders: a line for each, and what is gone from disk."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.library import watch_words, words
from app.ui.library.watching import FolderState, WatchState
from app.ui.quantities import counted
from app.ui.theme import SPACE_S, Theme
from app.ui.widgets.buttons import DangerButton, FlatButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.texts import ElidedLabel

_MOST_SHOWN: Final = 3


class WatchCard(Card):
    """Hidden while no folder is watched and nothing is gone.

    Signals:
        pause_asked: a WatchedFolder is to be left alone (True), or looked at again (False).
        stop_asked: a WatchedFolder is to be watched no more.
        removal_asked: the documents that are gone are to be removed.
    """

    pause_asked = Signal(object, bool)
    stop_asked = Signal(object)
    removal_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del theme
        self._rows: list[_Row] = []
        self._is_open = False
        self._summary = label("", "strong", self)
        self.all_button = FlatButton("", self)
        self.all_button.clicked.connect(self._on_all_clicked)
        self._gone = label("", "strong", self)
        self._gone_facts = ElidedLabel(words.tr(" · they can still be asked"), "muted", self)
        self.remove_button = DangerButton(words.tr("Remove them…"), self)
        self.remove_button.clicked.connect(self.removal_asked)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_S)
        self._head = _line(self._summary, None, self.all_button)
        self._foot = _line(self._gone, self._gone_facts, self.remove_button)
        self.body.addWidget(self._head)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._foot)
        self.show_state(WatchState())

    @property
    def text(self) -> str:
        """All it says, line by line."""
        parts = [self._summary.text()] if self._head.isVisibleTo(self) else []
        parts += [row.text for row in self._rows if row.isVisibleTo(self)]
        parts += [self._gone.text()] if self._foot.isVisibleTo(self) else []
        return "\n".join(parts)

    @property
    def rows(self) -> Sequence["_Row"]:
        """The lines of the folders, in order."""
        return self._rows

    def show_state(self, state: WatchState) -> None:
        """Says how the folders stand, or hides."""
        if [row.folder_id for row in self._rows] != [one.folder.id for one in state.folders]:
            self._make_rows(state.folders)
        for row, one in zip(self._rows, state.folders, strict=True):
            row.show_state(one)
        self._gone.setText(watch_words.gone_text(len(state.gone)))
        self._foot.setVisible(bool(state.gone))
        self._fold()
        self.setVisible(bool(state.folders or state.gone))

    def _make_rows(self, folders: Sequence[FolderState]) -> None:
        for row in self._rows:
            self._lines.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for one in folders:
            row = _Row(one, self)
            row.pause_asked.connect(self.pause_asked)
            row.stop_asked.connect(self.stop_asked)
            self._lines.addWidget(row)
            self._rows.append(row)

    def _fold(self) -> None:
        """Many folders become one line, unless they are asked for; trouble is always shown."""
        is_long = len(self._rows) > _MOST_SHOWN
        self._head.setVisible(is_long)
        self._summary.setText(
            counted(
                len(self._rows), words.tr("{n} watched folder"), words.tr("{n} watched folders")
            )
        )
        text = words.tr("Show fewer") if self._is_open else words.tr("Show all")
        self.all_button.setText(text)
        self.all_button.setAccessibleName(text)
        for row in self._rows:
            row.setVisible(not is_long or self._is_open or row.has_trouble)

    def _on_all_clicked(self) -> None:
        self._is_open = not self._is_open
        self._fold()


class _Row(QWidget):
    """One watched folder.

    Signals:
        pause_asked, stop_asked: as those of the card.
    """

    pause_asked = Signal(object, bool)
    stop_asked = Signal(object)

    def __init__(self, state: FolderState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._name = label("", "strong", self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = ElidedLabel("", "muted", self)
        self._trouble = ElidedLabel("", "warning", self)
        self.pause_button = QuietButton("", self)
        self.stop_button = FlatButton(words.tr("Stop watching"), self)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.stop_button.clicked.connect(self._on_stop_clicked)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._name)
        line.addWidget(self._facts, 1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(line)
        texts.addWidget(self._trouble)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addLayout(texts, 1)
        row.addWidget(self.pause_button)
        row.addWidget(self.stop_button)
        self.show_state(state)

    @property
    def folder_id(self) -> int:
        """The folder's id."""
        return self._state.folder.id

    @property
    def has_trouble(self) -> bool:
        """Whether something stands in the way of watching it."""
        return bool(watch_words.trouble(self._state.folder))

    @property
    def text(self) -> str:
        """All it says, as one line."""
        return f"{self._name.text()}{self._facts.text()} {self._trouble.text()}".strip()

    def show_state(self, state: FolderState) -> None:
        """Says how the folder stands."""
        self._state = state
        folder = state.folder
        self._name.setText(watch_words.name(folder))
        # A tip is rich text as soon as it looks like it; a hostile name must stay a name.
        self._name.setToolTip(f"<span>{escape(watch_words.path(folder))}</span>")
        self._name.setAccessibleDescription(watch_words.path(folder))
        self._facts.setText(f" · {watch_words.facts(state)}")
        self._trouble.setText(watch_words.trouble(folder))
        self._trouble.setVisible(self.has_trouble)
        text = words.tr("Resume") if folder.is_paused else words.tr("Pause")
        self.pause_button.setText(text)
        for button, act in ((self.pause_button, text), (self.stop_button, self.stop_button.text())):
            button.setAccessibleName(f"{act}: {watch_words.name(folder)}")

    def _on_pause_clicked(self) -> None:
        self.pause_asked.emit(self._state.folder, not self._state.folder.is_paused)

    def _on_stop_clicked(self) -> None:
        self.stop_asked.emit(self._state.folder)


def _line(first: QWidget, middle: QWidget | None, last: QWidget) -> QWidget:
    whole = QWidget(first.parentWidget())
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(first)
    if middle is None:
        row.addStretch(1)
    else:
        row.addWidget(middle, 1)
    row.addWidget(last)
    return whole
