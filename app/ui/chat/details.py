"""How an answer was written: model, figures, sampling, sources; to read and to copy."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.chat import GenerationStats, Message
from app.domain.ids import MESSAGE, format_id
from app.domain.sampling import SamplingParams
from app.ui import clipboard, fonts
from app.ui.chat.answer_pieces import source_name
from app.ui.chat.untrusted import clean
from app.ui.quantities import counted, locale, moment_text, number
from app.ui.sentences import said
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.scrolling import scroll_by_keys
from app.ui.widgets.texts import paragraph

_WIDTH_PX: Final = 440
_MOST_HEIGHT_PX: Final = 560
_EDGE: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class AnswerDetails(QDialog):
    """Names and values. They can be copied, each or all.

    Signals:
        copied: (str) all of it went to the clipboard.
    """

    copied = Signal(str)

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = tuple(facts(message))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How this answer was written"))
        self.setAccessibleName(self.windowTitle())
        set_surface(self, "surface")
        body = self._body()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        scroll_by_keys(self, area)
        self.copy_button = QuietButton(self.tr("Copy"), self)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        close = QuietButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_M)
        foot.setSpacing(SPACE_S)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
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

    @property
    def text(self) -> str:
        """All of it, a line for each fact."""
        return "\n".join(f"{name}: {value}" for name, value in self.facts)

    def _body(self) -> QWidget:
        body = QWidget(self)
        set_surface(body, "surface")
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_S)
        for name, value in self.facts:
            title = label(name, "muted", body)
            title.setAlignment(_EDGE)
            shown = paragraph(value, "", body)
            flags = Qt.TextInteractionFlag
            shown.setTextInteractionFlags(
                flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            )
            shown.setAccessibleName(name)
            form.addRow(title, shown)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.windowTitle(), "title", body))
        column.addLayout(form)
        column.addStretch(1)
        return body

    def _on_copy_clicked(self) -> None:
        clipboard.put(self.text)
        self.copied.emit(self.text)


def facts(message: Message) -> Iterator[tuple[str, str]]:
    """Names and values, those that are known."""
    stats = message.stats
    known = [
        (_tr("Message"), format_id(MESSAGE, message.id)),
        (_tr("Begun"), moment_text(message.created)),
        (_tr("Written by"), _writer(message)),
        (_tr("Persona"), "" if stats is None else stats.persona),
        *(() if stats is None else _figures(stats)),
        *(() if stats is None or stats.sampling is None else _sampling(stats.sampling, stats.seed)),
        (_tr("Sources"), "\n".join(_sources(message))),
        (_tr("Note"), said(message.note)),
    ]
    return ((name, clean(value)) for name, value in known if value)


def _writer(message: Message) -> str:
    if message.stats is not None and message.stats.model:
        return message.stats.model
    return _tr("no model: the documents, word for word") if message.is_extractive else ""


def _figures(stats: GenerationStats) -> Iterator[tuple[str, str]]:
    if not stats.prompt_tokens:
        return
    cached = _tr("{n} tokens, {cached} of them read before").format(
        n=number(stats.prompt_tokens), cached=number(stats.cached_tokens)
    )
    yield _tr("Prompt"), cached
    words = [counted(stats.completion_tokens, _tr("{n} token"), _tr("{n} tokens"))]
    if stats.continued:
        words.append(_tr("in {n} parts").format(n=number(stats.continued + 1)))
    yield _tr("Answer"), ", ".join(words)
    if stats.thought_tokens:
        thought = counted(
            stats.thought_tokens,
            _tr("{n} token in {seconds} s, before the answer"),
            _tr("{n} tokens in {seconds} s, before the answer"),
            seconds=_decimal(stats.thought_ms / 1000, 1),
        )
        yield _tr("Thoughts"), thought
    yield _tr("Context"), _tr("{n} tokens").format(n=number(stats.context_tokens))
    yield (
        _tr("First word"),
        _tr("after {seconds} s").format(seconds=_decimal(stats.ttft_ms / 1000, 2)),
    )
    yield _tr("Speed"), _tr("{rate} tokens/s").format(rate=_decimal(stats.tokens_per_second, 1))
    yield _tr("Ended"), _ends().get(stats.finish, "")


def _sampling(sampling: SamplingParams, seed: int | None) -> Iterator[tuple[str, str]]:
    yield _tr("Temperature"), _short(sampling.temperature)
    yield (
        _tr("Sampling"),
        f"top-k {sampling.top_k} · top-p {_short(sampling.top_p)} · min-p {_short(sampling.min_p)}",
    )
    yield _tr("Repeat penalty"), _short(sampling.repeat_penalty)
    most = counted(sampling.max_tokens, _tr("at most {n} token"), _tr("at most {n} tokens"))
    yield _tr("Length"), most
    if seed is not None:
        words = str(seed) if sampling.seed is not None else _tr("{n}, drawn").format(n=seed)
        yield _tr("Seed"), words


def _ends() -> dict[str, str]:
    return {
        "stop": _tr("by itself"),
        "length": _tr("at its length limit"),
        "cancelled": _tr("when it was stopped"),
    }


def _sources(message: Message) -> Iterator[str]:
    told = set()
    for one in sorted(message.citations or message.nearest, key=lambda one: one.n):
        line = f"[{one.n}] {source_name(one)}"
        if line not in told:
            told.add(line)
            yield line


def _decimal(value: float, places: int) -> str:
    return locale().toString(value, "f", places)


def _short(value: float) -> str:
    return locale().toString(value, "g", 4)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerDetails", text)
