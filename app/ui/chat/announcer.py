"""Tells a screen reader of an answer as it comes: whole sentences, and at last how it ended."""

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.ui.chat.pieces import tr
from app.ui.chat.turns import Phase, Turn, TurnModel, spoken, spoken_facts, without_markup

# Where a sentence or a line is over. What follows the mark has come, so "3.14" is not cut.
_END: Final = re.compile(r"[.!?…。！？]['\"”’)\]]*(?:\s*\[\d+\])*\s+|\n+")  # noqa: RUF001 (full-width marks end sentences)


class Announcer(QObject):
    """Follows the answer that grows in a conversation, while a screen reader listens.

    Each sentence is said once; a retry, a change by a filter, or another text in place of what
    came is said as a whole when it is done. ``tell`` is for tests.
    """

    def __init__(
        self, view: QWidget, turns: TurnModel, *, tell: Callable[[str], None] | None = None
    ) -> None:
        super().__init__(view)
        self._view = view
        self._turns = turns
        self._tell = tell or self._announce
        self._is_always_heard = tell is not None
        self._said = ""
        turns.turn_replaced.connect(self._on_grown)
        turns.text_appended.connect(self._on_grown)

    def begin(self, said: str = "", since: str = "") -> None:
        """An answer is under way; of one that goes on the beginning was heard before, and of what
        came ``since`` the whole sentences were.
        """
        text = said + since
        ends = [match.end() for match in _END.finditer(text, len(said))]
        self._said = text[: ends[-1]] if ends else said

    def finish(self, turn: Turn) -> None:
        """Says what is left of an answer that is on screen, and what is known of it now."""
        if not self._is_heard:
            return
        is_told = self._said and turn.text.startswith(self._said) and turn.message.is_answerable
        if not is_told:
            self._tell(spoken(turn))
            return
        rest = without_markup(turn.text[len(self._said) :])
        parts = (rest, tr("End of the answer."), *spoken_facts(turn))
        self._tell(" ".join(filter(None, parts)))

    @property
    def _is_heard(self) -> bool:
        return self._is_always_heard or QAccessible.isActive()

    def _on_grown(self, row: int, _first: int = 0) -> None:
        if not self._is_heard:
            return
        turn = self._turns.turn(row)
        if turn.is_question or turn.phase is not Phase.WRITING:
            return
        text = turn.text
        if not text.startswith(self._said):  # it began anew
            self._said = ""
        ends = [match.end() for match in _END.finditer(text, len(self._said))]
        if ends:
            sentences = without_markup(text[len(self._said) : ends[-1]])
            self._said = text[: ends[-1]]
            if sentences:
                self._tell(sentences)

    def _announce(self, text: str) -> None:
        announce(self._view, text)


def announce(where: QWidget, text: str) -> None:
    """Has a screen reader say a text, if one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, text))
