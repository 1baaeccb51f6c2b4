"""Where questions are written: grows with the text, sends on Enter, stops what runs."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.context import ContextUse
from app.ui import fonts, icons
from app.ui.chat.untrusted import clean
from app.ui.quantities import counted, duration, number
from app.ui.theme import RADIUS_COMPOSER, SPACE_S, Theme
from app.ui.widgets.buttons import Pill, PrimaryButton, QuietButton
from app.ui.widgets.labels import set_role
from app.ui.widgets.texts import ElidedLabel

_MOST_LINES: Final = 8
_MAX_CHARS: Final = 200_000
_CHARS_PER_TOKEN: Final = 3.6
_LONG_SHARE: Final = 0.6  # of the context window; beyond it the answer has little room
_HISTORY: Final = 100
_ACTS_PX: Final = 36


def is_warning(use: ContextUse) -> bool:
    """Whether something is lost, or cannot be, if the question is sent."""
    return use.is_too_long or use.pushed_out > 0


class ComposerState(Enum):
    """What the button does."""

    READY = "ready"
    ANSWERING = "answering"
    STOPPING = "stopping"


class QuestionEdit(QPlainTextEdit):
    """A plain text field that grows up to eight lines.

    Signals:
        submitted: Enter was pressed.
        recalled: Up (-1) or Down (+1) asks for an earlier or later question.
        stop_wanted: Escape was pressed.
        files_pasted: list of Path; files were put into the clipboard, not their names.
    """

    files_pasted = Signal(list)
    submitted = Signal()
    recalled = Signal(int)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.text_font())
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.stop_wanted.emit()
        elif event.key() == Qt.Key.Key_Up and self._is_at_edge(is_first=True):
            self.recalled.emit(-1)
        elif event.key() == Qt.Key.Key_Down and self._is_at_edge(is_first=False):
            self.recalled.emit(1)
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(_files_in(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted text keeps its lines and loses its controls; files are handed on."""
        if files := _files_in(source):
            self.files_pasted.emit(files)
            return
        room = _MAX_CHARS - self.document().characterCount()
        self.insertPlainText(clean(source.text())[: max(0, room)])

    def _is_at_edge(self, *, is_first: bool) -> bool:
        """Recall is for an empty field, and for one that shows a recalled question."""
        if not self.toPlainText():
            return is_first
        cursor = self.textCursor()
        return bool(self.property("is_recalled")) and (
            cursor.atStart() if is_first else cursor.atEnd()
        )

    def _fit(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        self._wrap_first_lines()
        # A plain text document's height is counted in lines, not pixels.
        lines = max(1.0, self.document().size().height())
        self.setFixedHeight(round(min(lines, _MOST_LINES) * line) + 6)
        is_full = lines > _MOST_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_full else policy.ScrollBarAlwaysOff
        )

    def _wrap_first_lines(self) -> None:
        """Until a paragraph is painted, Qt counts it as one line, however long it is."""
        layout, block = self.document().documentLayout(), self.document().begin()
        for _ in range(_MOST_LINES):
            if not block.isValid():
                break
            layout.blockBoundingRect(block)
            block = block.next()


def _files_in(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


class Composer(QFrame):
    """The field, an attach button, a hint, and the one filled button of the page.

    Signals:
        sent: (text) a question to ask.
        stopped: the running answer is to end.
        cancelled: Escape was pressed, and nothing runs.
        attach_requested: files are to be attached to the chat.
    """

    sent = Signal(str)
    stopped = Signal()
    cancelled = Signal()
    attach_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = ComposerState.READY
        self._context_tokens = 0
        self._estimate: ContextUse | None = None
        self._uses_documents = True
        self._asked: list[str] = []
        self._recalled_at = 0
        self.lets_send: Callable[[], bool] = lambda: True  # asked before anything is sent
        self.setObjectName("composer")
        self.edit = QuestionEdit(self)
        self.edit.setAccessibleName(self.tr("Your question"))
        self.edit.setAccessibleDescription(
            self.tr("Enter sends, Shift and Enter break the line, Up brings back a question.")
        )
        self._attach = Pill(self.tr("Attach"), self)
        self._attach.setToolTip(self.tr("Attach files to this chat (Ctrl+Shift+A)"))
        self._attach.setText(f" {self._attach.text()}")  # Qt leaves no room beside an icon
        icons.bind(self._attach, theme, "paperclip", tone="muted", size=12)
        self._hint = ElidedLabel("", "small", self)
        self._send = PrimaryButton(self.tr("Send"), self)
        self._send.setToolTip(self.tr("Send (Enter)"))
        self._stop = QuietButton(self.tr("Stop"), self)
        self._stop.setText(f"\u25a0\u2002{self._stop.text()}")
        self._stop.setToolTip(self.tr("Stop this answer (Esc)"))
        self._lay_out()
        self._connect()
        self._dress()
        self._refresh()

    def _lay_out(self) -> None:
        bar = QWidget(self)
        bar.setMinimumHeight(_ACTS_PX)  # with nothing but small parts as well
        acts = QHBoxLayout(bar)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(SPACE_S)
        acts.addWidget(self._attach)
        acts.addWidget(self._hint, 1)
        acts.addWidget(self._stop)
        acts.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 12, 12, 11)
        column.setSpacing(SPACE_S)
        column.addWidget(self.edit)
        column.addWidget(bar)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.submitted.connect(self.submit)
        self.edit.recalled.connect(self._on_recalled)
        self.edit.stop_wanted.connect(self._on_stop_wanted)
        self.edit.installEventFilter(self)
        self._attach.clicked.connect(self.attach_requested)
        self._send.clicked.connect(self.submit)
        self._stop.clicked.connect(self._on_stop_wanted)
        self._theme.changed.connect(self._dress)

    @property
    def state(self) -> ComposerState:
        """What the button does."""
        return self._state

    def text(self) -> str:
        """What is written and not sent."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Puts a text into the field, the caret behind it."""
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def quote(self, text: str) -> None:
        """Adds a text as a quotation below what is written, the caret under it."""
        quoted = "\n".join(f"> {line}".rstrip() for line in text.splitlines())
        before = self.text().rstrip()
        self.set_text(f"{before}\n\n{quoted}\n\n" if before else f"{quoted}\n\n")

    def remember(self, questions: list[str]) -> None:
        """What Up brings back, oldest first."""
        self._asked = questions[-_HISTORY:]
        self._recalled_at = len(self._asked)

    def set_context(self, tokens: int) -> None:
        """How much the model reads at once; 0 when unknown."""
        self._context_tokens = tokens
        self._refresh()

    @property
    def is_warning(self) -> bool:
        """Whether what is known of the question is a warning."""
        return self._estimate is not None and is_warning(self._estimate)

    def show_estimate(self, use: ContextUse | None) -> None:
        """Tells what the question that is written takes; None: not known, or not worth it."""
        if use != self._estimate:
            self._estimate = use
            self._show_hint()

    def set_uses_documents(self, *, is_used: bool) -> None:
        """Whether documents are asked, or the model alone."""
        self._uses_documents = is_used
        self._refresh()

    def set_state(self, state: ComposerState) -> None:
        """Switches between sending and stopping."""
        self._state = state
        self._refresh()

    def submit(self) -> None:
        """Sends what is written, when it may be sent."""
        text = self.text().strip()
        if self._state is not ComposerState.READY or not text or not self.lets_send():
            return
        self.remember([*self._asked, text])
        self.edit.clear()
        self.sent.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._dress()
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        if self.edit.property("is_recalled") and self.text() != self._recalled():
            self.edit.setProperty("is_recalled", None)
        self._refresh()

    def _on_stop_wanted(self) -> None:
        if self._state is ComposerState.ANSWERING:
            self.set_state(ComposerState.STOPPING)
            self.stopped.emit()
        elif self._state is ComposerState.READY:
            self.cancelled.emit()

    def _recalled(self) -> str:
        return self._asked[self._recalled_at] if self._recalled_at < len(self._asked) else ""

    def _on_recalled(self, step: int) -> None:
        self._recalled_at = max(0, min(len(self._asked), self._recalled_at + step))
        text = self._recalled()
        self.edit.setProperty("is_recalled", bool(text))
        self.set_text(text)
        if step < 0:
            self.edit.moveCursor(QTextCursor.MoveOperation.Start)

    def _refresh(self) -> None:
        state = self._state
        is_answering = state in {ComposerState.ANSWERING, ComposerState.STOPPING}
        self._send.setVisible(not is_answering)
        self._stop.setVisible(is_answering)
        self._stop.setEnabled(state is ComposerState.ANSWERING)
        self._send.setEnabled(state is ComposerState.READY and bool(self.text().strip()))
        self.edit.setPlaceholderText(
            self.tr("Ask your documents…") if self._uses_documents else self.tr("Ask the model…")
        )
        self._show_hint()

    def _show_hint(self) -> None:
        estimate = self._estimate
        tokens = len(self.text()) / _CHARS_PER_TOKEN
        is_long = bool(self._context_tokens) and tokens > self._context_tokens * _LONG_SHARE
        text = ""
        if self._state is ComposerState.STOPPING:
            text, is_long = self.tr("Stopping…"), False
        elif estimate is not None and self.text().strip():
            text, is_long = self._estimated(estimate), is_warning(estimate)
        elif is_long:
            text = self.tr("About {tokens} tokens; this model reads {context} at once.").format(
                tokens=number(round(tokens)), context=number(self._context_tokens)
            )
        elif self.edit.document().blockCount() > 1:
            text = self.tr("Enter sends, Shift+Enter breaks the line")
        set_role(self._hint, "warning" if is_long else "small")
        self._hint.setText(text)

    def _estimated(self, use: ContextUse) -> str:
        if use.is_too_long:
            return self.tr("Too long: {tokens} tokens; this model reads {context} at once.").format(
                tokens=number(use.question), context=number(use.context_tokens)
            )
        tokens = counted(use.asked, self.tr("~{n} token"), self.tr("~{n} tokens"))
        if use.pushed_out == 1:
            return self.tr("{tokens} · the oldest message will no longer be read").format(
                tokens=tokens
            )
        if use.pushed_out:
            words = self.tr("{tokens} · the {n} oldest messages will no longer be read")
            return words.format(tokens=tokens, n=number(use.pushed_out))
        if use.first_word_s is None:
            return tokens
        return self.tr("{tokens} · about {time} to the first word").format(
            tokens=tokens, time=duration(use.first_word_s)
        )

    def _dress(self) -> None:
        tokens = self._theme.tokens
        edge = tokens.accent if self.edit.hasFocus() else tokens.border
        self.setStyleSheet(
            f"#composer {{ background: {tokens.field}; border: 1px solid {edge};"
            f" border-radius: {RADIUS_COMPOSER}px; }}"
            "#composer QPlainTextEdit { background: transparent; border: none; }"
        )
