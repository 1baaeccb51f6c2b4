"""The turns of one conversation as a Qt model: questions and answers, the last maybe growing."""

import re
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.chat import Citation, Message, MessageState
from app.domain.documents import PassageHit
from app.domain.memory import ChatSummary
from app.services.chat import PartBegun
from app.ui.chat.citing import CitationPlan
from app.ui.chat.markdown import render
from app.ui.chat.segments import Segmenter
from app.ui.chat.turn import Boundary, Phase, Turn
from app.ui.chat.untrusted import one_line

__all__ = ["Phase", "Turn", "TurnModel", "attached_words", "spoken"]

_SPOKEN_CHARS: Final = 4000
_NAME_CHARS: Final = 80
_ITEM: Final = "- "
_TAG: Final = re.compile(r"<[^>]*>")


class TurnModel(QAbstractListModel):
    """Rows of turns.

    Signals:
        text_appended: (row, index of the first stretch that changed).
        turn_replaced: (row) anything about it may be different now.
        thoughts_grown: (row) there are more thoughts before the answer.
    """

    text_appended = Signal(int, int)
    turn_replaced = Signal(int)
    thoughts_grown = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: list[Turn] = []
        self._boundary: tuple[int, Boundary] | None = None  # above this row

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._turns)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if index.isValid() and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            said = spoken(self._turns[index.row()])
            boundary = self.boundary_at(index.row())
            return said if boundary is None else f"{_spoken_boundary(boundary)} {said}"
        return None

    def turn(self, row: int) -> Turn:
        """The turn at a row."""
        return self._turns[row]

    def boundary_at(self, row: int) -> Boundary | None:
        """What is to be said above a turn."""
        found = self._boundary
        return found[1] if found is not None and found[0] == row else None

    def set_boundary(self, row: int, summary: ChatSummary | None) -> None:
        """The first so many turns are not given to the model as they were said; 0: all are."""
        old = self._boundary
        is_unfolded = old is not None and old[1].is_unfolded and summary is not None
        boundary = Boundary(summary, is_unfolded=is_unfolded)
        new = (row, boundary) if 0 < row < len(self._turns) else None
        self._replace_boundary(new)

    def toggle_summary(self) -> None:
        """Shows what the model is told of the turns it is not given, or hides it again."""
        if self._boundary is not None and self._boundary[1].summary is not None:
            row, boundary = self._boundary
            is_unfolded = not boundary.is_unfolded
            self._replace_boundary((row, replace(boundary, is_unfolded=is_unfolded)))

    def _replace_boundary(self, new: tuple[int, Boundary] | None) -> None:
        old, self._boundary = self._boundary, new
        if old == new:
            return
        for row in sorted({one[0] for one in (old, new) if one is not None}):
            if row < len(self._turns):
                self.turn_replaced.emit(row)
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, message: int) -> int:
        """The row of a message, -1 when it is not here."""
        found = (row for row, turn in enumerate(self._turns) if turn.message.id == message)
        return next(found, -1)

    def last_id(self) -> int:
        """The id of the last turn; there must be one."""
        return self._turns[-1].message.id

    def last_answer(self) -> int:
        """The row of the last answer, -1 without one."""
        rows = range(len(self._turns) - 1, -1, -1)
        return next((row for row in rows if not self._turns[row].is_question), -1)

    def set_messages(self, messages: Sequence[Message]) -> None:
        """Shows another conversation."""
        self.beginResetModel()
        self._boundary = None
        self._turns = [Turn(message) for message in messages]
        self.endResetModel()

    def add(self, message: Message, *, phase: Phase = Phase.DONE) -> int:
        """Appends a turn; returns its row."""
        row = len(self._turns)
        self.beginInsertRows(QModelIndex(), row, row)
        self._turns.append(Turn(message, phase=phase))
        self.endInsertRows()
        return row

    def restart(self, row: int) -> None:
        """Empties an answer that is asked for anew."""
        old = self._turns[row].message
        empty = replace(
            old,
            text="",
            state=MessageState.STREAMING,
            citations=(),
            nearest=(),
            is_answerable=True,
            is_extractive=False,
            note="",
            stats=None,
            thoughts="",
        )
        self._turns[row] = Turn(empty, phase=Phase.SEARCHING)
        self.turn_replaced.emit(row)

    def resume(self, row: int, begun: Message) -> None:
        """Lets an answer go on from where it ended."""
        turn = Turn(
            replace(begun, state=MessageState.STREAMING, note="", stats=None), phase=Phase.SEARCHING
        )
        turn.parsed()
        self._turns[row] = turn
        self.turn_replaced.emit(row)

    def show_path(self, messages: Sequence[Message]) -> None:
        """Shows another branch of the same chat: the turns that both have are left alone."""
        first = 0
        for turn, message in zip(self._turns, messages, strict=False):
            if not turn.shows(message):
                break
            first += 1
        self.cut(first)
        if first < len(messages):
            self.beginInsertRows(QModelIndex(), first, len(messages) - 1)
            self._turns += [Turn(message) for message in messages[first:]]
            self.endInsertRows()

    def cut(self, row: int) -> None:
        """Takes this turn and all below it away."""
        if row < len(self._turns):
            self.beginRemoveRows(QModelIndex(), row, len(self._turns) - 1)
            if self._boundary is not None and self._boundary[0] >= row:
                self._boundary = None
            del self._turns[row:]
            self.endRemoveRows()

    def set_ids(self, row: int, message: int, conversation: int) -> None:
        """Learns the ids the vault gave."""
        turn = self._turns[row]
        versions = turn.message.versions or (message,)
        turn.message = replace(
            turn.message, id=message, conversation=conversation, versions=versions
        )

    def set_versions(self, row: int, versions: tuple[int, ...]) -> None:
        """Learns of which other messages this one is a version."""
        self._turns[row].message = replace(self._turns[row].message, versions=versions)
        self.turn_replaced.emit(row)

    def set_passages(self, row: int, hits: Sequence[PassageHit]) -> None:
        """Learns what the answer will draw on, so that marks can be shown while it grows."""
        turn = self._turns[row]
        turn.phase = max(turn.phase, Phase.READING)
        turn.passages = len(hits)
        turn.plan = CitationPlan.of_finished(
            turn.message.text,
            turn.message.citations,
            pending=[_pending(n, hit) for n, hit in enumerate(hits, start=1)],
        )
        self.turn_replaced.emit(row)

    def append_text(self, row: int, piece: str) -> None:
        """Lets an answer grow."""
        turn = self._turns[row]
        if turn.segmenter is None:
            turn.segmenter = Segmenter()
        if turn.plan is None:
            turn.plan = CitationPlan()
        first = turn.segmenter.append(piece)
        if turn.phase is not Phase.WRITING:
            turn.stop_thinking()
            turn.phase = Phase.WRITING
            self.turn_replaced.emit(row)
        else:
            self.text_appended.emit(row, first)

    def append_thoughts(self, row: int, piece: str, since: float) -> None:
        """Lets the thoughts before an answer grow, the first of which came at ``since``."""
        turn = self._turns[row]
        is_first = not turn.is_thinking
        turn.think(piece, since)
        if is_first:
            self.turn_replaced.emit(row)
        else:
            self.thoughts_grown.emit(row)

    def toggle_thoughts(self, row: int) -> None:
        """Shows the thoughts before an answer, or hides them again."""
        turn = self._turns[row]
        if turn.thoughts:
            turn.is_unfolded = not turn.is_unfolded
            self.turn_replaced.emit(row)
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def begin_part(self, row: int, event: PartBegun) -> None:
        """Learns which part of whole documents is being read."""
        turn = self._turns[row]
        turn.part = event
        turn.phase = max(turn.phase, Phase.READING)
        self.turn_replaced.emit(row)

    def add_part(self, row: int, text: str) -> None:
        """Shows what a part brought, over the line that tells how far the reading is."""
        turn = self._turns[row]
        if not text:
            return
        if turn.segmenter is None:
            turn.segmenter = Segmenter()
        before = turn.segmenter.text
        gap = "\n" if text.startswith(_ITEM) else "\n\n"  # a list goes on
        turn.segmenter.append(f"{gap if before else ''}{text}")
        turn.plan = turn.plan or CitationPlan()
        turn.phase = Phase.WRITING
        self.turn_replaced.emit(row)

    def drop_parts(self, row: int) -> None:
        """All parts are read: the answer that is made of them takes their place."""
        turn = self._turns[row]
        turn.part = turn.segmenter = None
        turn.phase = Phase.READING
        self.turn_replaced.emit(row)

    def finish(self, row: int, message: Message) -> None:
        """Replaces a growing answer by what was kept of it."""
        old = self._turns[row]
        turn = Turn(message)
        turn.is_unfolded = old.is_unfolded
        if old.segmenter is not None and old.segmenter.text == message.text:
            turn.segmenter = old.segmenter
        self._turns[row] = turn
        self.turn_replaced.emit(row)
        index = self.index(row)
        self.dataChanged.emit(index, index)


def _pending(n: int, hit: PassageHit) -> Citation:
    return Citation(
        n=n,
        passage=hit.passage,
        document=hit.document,
        file=hit.file,
        page=hit.page,
        place=hit.place,
        quote=hit.text,
        is_supported=True,
    )


def spoken(turn: Turn) -> str:
    """What a screen reader says of a turn."""
    if turn.is_question:
        asked = _tr("You asked: {text}").format(text=one_line(turn.text, _SPOKEN_CHARS))
        attached = attached_words(turn.message.attachments) if turn.message.attachments else ""
        return " ".join(filter(None, [asked, attached, *_spoken_version(turn.message)]))
    if turn.is_thinking:
        return _tr("The model is thinking. T shows its thoughts.")
    text = without_markup(turn.text[:_SPOKEN_CHARS])
    if turn.phase is not Phase.DONE:
        return _tr("Answer being written: {text}").format(text=text)
    if not turn.message.is_answerable:
        return _tr("The documents do not say. {text}").format(text=text)
    answer = _tr("Answer: {text}").format(text=text)
    return " ".join([*_spoken_thoughts(turn), answer, *spoken_facts(turn)])


def spoken_facts(turn: Turn) -> list[str]:
    """What a screen reader says of a finished answer after its text."""
    sources = len({citation.n for citation in turn.message.citations})
    doubtful = sum(not citation.is_supported for citation in turn.message.citations)
    parts: list[str] = []
    if sources:
        parts.append(_tr("Sources: {count}.").format(count=sources))
    if doubtful:
        parts.append(_tr("Not supported: {count}.").format(count=doubtful))
    return parts + _spoken_version(turn.message)


def attached_words(names: Sequence[str]) -> str:
    """Which files came with an imported question."""
    listed = ", ".join(one_line(name, _NAME_CHARS) for name in names)
    return _tr("Attached: {names}").format(names=listed)


def _spoken_thoughts(turn: Turn) -> list[str]:
    """That there are thoughts, and where they are opened, which."""
    if not turn.thoughts:
        return []
    if turn.is_unfolded:
        return [_tr("Thoughts: {text}").format(text=one_line(turn.thoughts, _SPOKEN_CHARS))]
    return [_tr("T shows what the model thought.")]


def _spoken_boundary(boundary: Boundary) -> str:
    if boundary.summary is None:
        return _tr("Messages above this one are no longer read by the model.")
    if boundary.is_unfolded:
        return _tr("Messages above this one are read as a summary: {text}").format(
            text=one_line(boundary.summary.text, _SPOKEN_CHARS)
        )
    return _tr("Messages above this one are read as a summary, which S shows.")


def _spoken_version(message: Message) -> list[str]:
    if len(message.versions) == 1 or message.id not in message.versions:
        return []
    place = message.versions.index(message.id) + 1
    words = _tr("Version {place} of {count}.")
    return [words.format(place=place, count=len(message.versions))]


def without_markup(text: str) -> str:
    """The words of a text as they are read out."""
    parts = (unescape(_TAG.sub(" ", block.html)) for block in render(text))
    return one_line(" ".join(parts), _SPOKEN_CHARS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conversation", text)
