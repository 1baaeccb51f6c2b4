"""The line at the bottom: model, context, index, seal, lock."""

from html import escape

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.chat import GenerationStats
from app.domain.context import ContextUse
from app.services.search import IndexState
from app.ui import fonts
from app.ui.chat.context_meter import ContextMeter
from app.ui.quantities import number
from app.ui.seal import SealLabel
from app.ui.theme import SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import FlatButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import ElidedLabel

_HEIGHT_PX = 30
_NAME_CHARS = 48
_GAP_PX = SPACE_M + 2
_LEFT_PX = SPACE_M - 2


class StatusBar(QWidget):
    """Quiet facts; everything it shows is told to it.

    Signals:
        lock_requested: the user pressed Lock.
        context_requested: the user wants to see what the context window holds.
    """

    lock_requested = Signal()
    context_requested = Signal()

    def __init__(self, theme: Theme, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "side")
        self.setFixedHeight(fonts.scaled(_HEIGHT_PX))
        self._model_name = ""
        self._rate = 0.0
        self._has_context = False
        self._model = ElidedLabel("", "small", self)
        self._model.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._usage = ContextMeter(self)
        self._usage.clicked.connect(self.context_requested)
        self._index = label("", "small", self)
        self._seal = SealLabel(theme, level, self)
        self._lock = FlatButton(self.tr("Lock Ctrl+L"), self)
        self._lock.setAccessibleName(self.tr("Lock"))
        self._lock.clicked.connect(self.lock_requested)
        self._lay_out()
        self.set_stats(None)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT_PX, 0, SPACE_S, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._model)
        row.addWidget(self._usage)
        row.addWidget(self._index)
        row.addStretch(1)
        row.addWidget(self._seal)
        row.addWidget(self._lock)

    @property
    def texts(self) -> tuple[str, str, str]:
        """Model, context and index as shown."""
        return self._model.text(), self._usage.text(), self._index.text()

    def set_model(self, name: str) -> None:
        """Which model answers, or what is happening to it."""
        self._model_name = name
        self._show_model()

    def set_stats(self, stats: GenerationStats | None) -> None:
        """What the last answer cost; None hides speed and context."""
        self._has_context = stats is not None and stats.context_tokens > 0
        self._rate = stats.tokens_per_second if stats is not None else 0.0
        if stats is not None and self._has_context:
            used = stats.prompt_tokens + stats.completion_tokens
            self._usage.set_share(used / stats.context_tokens)
        self._show_model()

    def set_use(self, use: ContextUse | None) -> None:
        """What the next question would take; None: not known, and what was shown stays."""
        if use is not None:
            self._has_context = True
            self._usage.set_share(min(1.0, use.prompt / use.context_tokens))
            self._fit()

    @property
    def meter(self) -> ContextMeter:
        """The way to the parts."""
        return self._usage

    def set_index(self, state: IndexState, passages: int, reason: str = "") -> None:
        """How warm the index is, and where it does not work, why."""
        words = {
            IndexState.COLD: self.tr("Index not loaded"),
            IndexState.LOADING: self.tr("Index warming up…"),
            IndexState.READY: self.tr("Index ready"),
            IndexState.FAILED: self.tr("Search by words only"),
        }[state]
        if passages and state is not IndexState.FAILED:
            held = self.tr("1 passage") if passages == 1 else self.tr("{n} passages")
            words += " · " + held.format(n=number(passages))
        elif state is IndexState.READY:
            words = self.tr("No documents yet")
        self._index.setText(words)
        # A tip is rich text as soon as it looks like it; a model's name must stay a name.
        self._index.setToolTip(f"<span>{escape(reason)}</span>" if reason else "")
        self._index.setAccessibleDescription(reason)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window the context goes first, then the index; then the name is cut."""
        kept: list[QWidget] = [self._seal, self._lock]
        if self._model.text():
            kept.append(self._model)
        for fact, is_known in ((self._index, True), (self._usage, self._has_context)):
            is_shown = is_known and self._width_of([*kept, fact]) <= self.width()
            fact.setVisible(is_shown)
            if is_shown:
                kept.append(fact)

    def _width_of(self, parts: list[QWidget]) -> int:
        inside = sum(part.sizeHint().width() for part in parts)
        return _LEFT_PX + inside + _GAP_PX * (len(parts) - 1) + SPACE_S

    def _show_model(self) -> None:
        name = self._model_name
        text = name if len(name) <= _NAME_CHARS else name[: _NAME_CHARS - 1] + "…"
        if text and self._rate:
            rate = f"{self._rate:.0f}" if self._rate >= 10 else f"{self._rate:.1f}"  # noqa: PLR2004
            text += " · " + self.tr("{rate} tokens/s").format(rate=rate)
        self._model.setText(text)
        self._model.setVisible(bool(text))
        self._fit()
