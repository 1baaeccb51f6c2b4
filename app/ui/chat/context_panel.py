"""What the context window holds, part by part, over the status bar; and how much is remembered."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.context import ContextUse
from app.domain.memory import AUTOMATIC, ChatMemory
from app.ui import fonts
from app.ui.quantities import counted, duration, number
from app.ui.settings.choice import Choice
from app.ui.theme import SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.frames import Rule
from app.ui.widgets.labels import label
from app.ui.widgets.switch import Switch
from app.ui.widgets.texts import ElidedLabel, paragraph

_WIDTH_PX: Final = 400
_CHOICE_PX: Final = 168
_BAR_PX: Final = 10
_SWATCH_PX: Final = 10
_TURNS: Final = (1, 2, 3, 5, 10, 20, 50)  # to choose from; any other number is shown too
_USUAL: Final = -1
_HALF: Final = 0.5  # how strong a colour is beside its stronger kin
_WEAK: Final = 0.2


class _Part(NamedTuple):
    """One part: its words, its tokens, its colour."""

    words: str
    tokens: int
    color: QColor


class ShareBar(QWidget):
    """Parts of a whole side by side; what is left is free."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: Sequence[_Part] = ()
        self._whole = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[_Part], whole: int) -> None:
        """Shows parts of so many tokens."""
        self._parts, self._whole = parts, max(1, whole)
        shares = (f"{part.words} {round(100 * part.tokens / self._whole)} %" for part in parts)
        self.setAccessibleName(", ".join(shares))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _BAR_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(whole, _BAR_PX / 2, _BAR_PX / 2)
        painter.setClipPath(clip)
        painter.fillRect(whole, self._theme.color("groove"))
        x = 0.0
        for part in self._parts:
            width = whole.width() * part.tokens / self._whole
            painter.fillRect(QRectF(x, 0, width, whole.height()), self._theme.color("surface"))
            painter.fillRect(QRectF(x, 0, max(0.0, width - 1), whole.height()), part.color)
            x += width
        painter.end()


class _Swatch(QWidget):
    """The colour of a part, beside its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = QColor()
        self.setFixedSize(_SWATCH_PX, _SWATCH_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color)
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.end()


class ContextPanel(QDialog):
    """A quiet panel in its window; Esc and a press elsewhere close it.

    A dialog, for those who hear it: a frame that has the focus is read as nothing at all.

    Signals:
        memory_chosen: (ChatMemory) what is to hold for the chat on screen.
    """

    memory_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # within the window, as no dialog is made
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._area = parent
        self._memory = ChatMemory()
        self._anchor: QWidget | None = None
        self._back_to: QWidget | None = None
        self._use: ContextUse | None = None
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Context window"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(fonts.scaled(_WIDTH_PX))
        self._model = ElidedLabel("", "small", self)
        self._close = IconButton(theme, "x", self.tr("Close"), self)
        self._close.clicked.connect(self.close_panel)
        self._bar = ShareBar(theme, self)
        self._rows = [
            (_Swatch(self), label("", "", self), label("", "muted", self)) for _ in range(7)
        ]
        self._notes = paragraph("", "small", self)
        self._turns = Choice(self)
        self._turns.setFixedWidth(fonts.scaled(_CHOICE_PX))
        self._turns.setAccessibleName(self.tr("Memory of this chat"))
        self._turns.activated.connect(self._on_turns_chosen)
        self._summarised = Switch(self)
        self._summarised.setAccessibleName(self.tr("Sum up what no longer fits"))
        self._summarised.toggled.connect(self._on_summarised_toggled)
        self._of_chat = QWidget(self)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Context window"), "strong", self))
        head.addWidget(self._model, 1)
        head.addWidget(self._close)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (swatch, words, tokens) in enumerate(self._rows):
            grid.addWidget(swatch, row, 0)
            grid.addWidget(words, row, 1)
            grid.addWidget(tokens, row, 2, Qt.AlignmentFlag.AlignRight)
        chat = QGridLayout(self._of_chat)
        chat.setContentsMargins(0, 0, 0, 0)
        chat.setVerticalSpacing(SPACE_S)
        chat.setColumnStretch(0, 1)
        chat.addWidget(Rule(self), 0, 0, 1, 2)
        chat.addWidget(paragraph(self.tr("Memory of this chat"), "", self), 1, 0)
        chat.addWidget(self._turns, 1, 1)
        chat.addWidget(paragraph(self.tr("Sum up what no longer fits"), "", self), 2, 0)
        chat.addWidget(self._summarised, 2, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S + 4, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S + 4)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(grid)
        column.addWidget(self._notes)
        column.addWidget(self._of_chat)

    # Opening and closing

    def open_panel(self, anchor: QWidget) -> None:
        """Opens over a control; what has the focus now gets it back."""
        self._anchor, self._back_to = anchor, QApplication.focusWidget()
        self.show()
        self._place()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def close_panel(self) -> None:
        """Closes; harmless where it is not open."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        focused, back_to = QApplication.focusWidget(), self._back_to
        had_focus = focused is not None and (focused is self or self.isAncestorOf(focused))
        self.hide()
        self._back_to = None
        if had_focus and back_to is not None and shiboken6.isValid(back_to):
            back_to.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            is_inside = watched is self or self.isAncestorOf(watched)
            is_of_choice = watched.window() is not self.window()  # the list that opens of a choice
            if isinstance(event, QMouseEvent) and not (is_inside or is_of_choice):
                is_anchor = watched is self._anchor
                self.close_panel()
                return is_anchor  # its press is the way to close, and not to open again
        elif event.type() == QEvent.Type.Resize and watched is self._area:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        area, anchor = self._area, self._anchor
        if anchor is None:
            return
        self.adjustSize()
        corner = anchor.mapTo(area, QPoint(0, 0))
        left = max(SPACE_S, min(corner.x(), area.width() - self.width() - SPACE_S))
        self.move(left, corner.y() - self.height() - SPACE_S)

    # What it shows

    def show_use(self, use: ContextUse | None) -> None:
        """Shows what was measured; None: it cannot be measured now."""
        self._use = use
        parts = [] if use is None else self._parts(use)
        if use is not None:
            self._model.setText(use.model)
            self._bar.show_parts(parts[:-1], use.context_tokens)
        self._bar.setVisible(use is not None)
        for row, (swatch, words, tokens) in enumerate(self._rows):
            part = parts[row] if row < len(parts) else None
            for widget in (swatch, words, tokens):
                widget.setVisible(part is not None)
            if part is not None:
                swatch.color = part.color
                swatch.update()
                words.setText(part.words)
                tokens.setText(number(part.tokens))
                one, many = self.tr("{part}: {n} token"), self.tr("{part}: {n} tokens")
                tokens.setAccessibleName(counted(part.tokens, one, many, part=part.words))
        notes = self._notes_of(use)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        if self.isVisible():
            self._place()

    def show_memory(self, memory: ChatMemory | None) -> None:
        """Shows what holds for the chat; None: it has not begun."""
        self._of_chat.setVisible(memory is not None)
        self._memory = memory or ChatMemory()
        wanted = _USUAL if self._memory.turns is None else self._memory.turns
        numbers = sorted({*_TURNS, wanted} - {_USUAL, AUTOMATIC})
        choices = [
            (_USUAL, self.tr("As in Settings")),
            (AUTOMATIC, self.tr("As much as fits")),
            *((n, self._turns_words(n)) for n in numbers),
        ]
        with QSignalBlocker(self._turns), QSignalBlocker(self._summarised):
            self._turns.clear()
            for value, words in choices:
                self._turns.addItem(words, value)
            self._turns.setCurrentIndex(self._turns.findData(wanted))
            self._summarised.setChecked(self._memory.is_summarised)
        if self.isVisible():
            self._place()

    def _turns_words(self, turns: int) -> str:
        if turns == 1:
            return self.tr("The last turn")
        return self.tr("The last {n} turns").format(n=number(turns))

    def _parts(self, use: ContextUse) -> list[_Part]:
        accent, warning, text = (self._theme.color(one) for one in ("accent", "warning", "text"))
        muted = self._theme.color("muted")
        return [
            _Part(self.tr("Rules and instructions"), use.system, muted),
            _Part(self.tr("Summary"), use.memory, _faded(accent, _HALF)),
            _Part(self.tr("Earlier turns"), use.turns, accent),
            _Part(self.tr("Sources"), use.sources, warning),
            _Part(self.tr("Question"), use.question, text),
            _Part(self.tr("Kept for the answer"), use.answer, _faded(accent, _WEAK)),
            _Part(self.tr("Free"), use.free, self._theme.color("groove")),
        ]

    def _notes_of(self, use: ContextUse | None) -> list[str]:
        if use is None:
            return [self.tr("Nothing to measure now: no model is loaded, or it is writing.")]
        notes = []
        if use.is_too_long:
            notes.append(self.tr("The question is too long for this model."))
        if not use.reads_turns:
            notes.append(
                self.tr("This model is given the question and the best sentences, and no turns.")
            )
        elif use.unread == 1:
            notes.append(self.tr("The oldest message is not given to the model."))
        elif use.unread:
            words = self.tr("The {n} oldest messages are not given to the model.")
            notes.append(words.format(n=number(use.unread)))
        if use.question and use.first_word_s is not None and use.whole_s is not None:
            words = self.tr("The answer begins after about {first} and may take {whole}.")
            notes.append(
                words.format(first=duration(use.first_word_s), whole=duration(use.whole_s))
            )
        return notes

    def _on_theme_changed(self) -> None:
        self.show_use(self._use)

    def _on_turns_chosen(self, index: int) -> None:
        value = self._turns.itemData(index)
        turns = None if value == _USUAL else int(value)
        self._choose(ChatMemory(turns, self._memory.is_summarised))

    def _on_summarised_toggled(self, is_on: bool) -> None:
        self._choose(ChatMemory(self._memory.turns, is_on))

    def _choose(self, memory: ChatMemory) -> None:
        self._memory = memory
        self.memory_chosen.emit(memory)


def _faded(color: QColor, alpha: float) -> QColor:
    result = QColor(color)
    result.setAlphaF(alpha)
    return result
