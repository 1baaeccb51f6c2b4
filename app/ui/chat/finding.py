"""Finds words in the chat on screen, from one to the next, and marks them where they stand."""

from app.domain.sought import Sought
from app.ui.chat.conversation import ConversationView
from app.ui.chat.selection import Place
from app.ui.chat.turns import TurnModel
from app.ui.chat.untrusted import clean

Found = tuple[Place, Place]


class Finder:
    """Steps through a chat.

    Turns are chosen by their source, which is quick in a chat of any length; where in a turn the
    words stand is looked up once it is its turn. A turn whose source alone has them is passed over.
    """

    def __init__(self, view: ConversationView, model: TurnModel) -> None:
        self._view = view
        self._model = model
        self._words = ""
        self._sought = Sought()  # of a search through all chats, in place of the words
        self._first: int | None = None  # where to begin; None: at what is in sight
        self._at: Found | None = None
        self._rows: list[int] | None = None  # None: to be looked up
        for changed in (
            model.modelReset,
            model.rowsInserted,
            model.rowsRemoved,
            model.turn_replaced,
        ):
            changed.connect(self._forget_rows)

    def _forget_rows(self) -> None:
        self._rows = None

    @property
    def at(self) -> int:
        """The row that was found last; -1 before anything was."""
        return -1 if self._at is None else self._at[0].row

    def begin(self, words: str) -> None:
        """Looks for other words from now on, from the turn in sight downwards."""
        self._words = " ".join(words.split())
        self._look_for(Sought(), None)

    def begin_at(self, row: int, sought: Sought) -> None:
        """Marks what was searched for in all chats, and steps through it from a turn on."""
        self._words = ""
        self._look_for(sought, row)

    def unmark(self) -> None:
        """Marks what was searched for no longer; steps go on."""
        self._view.look_for(Sought())

    def _look_for(self, sought: Sought, first: int | None) -> None:
        self._sought, self._first = sought, first
        self._at = self._rows = None
        self._view.look_for(sought)

    def rows(self) -> list[int]:
        """The turns that have the words, by row."""
        if self._rows is None:
            self._rows = self._look_up()
        return self._rows

    def _look_up(self) -> list[int]:
        if self._sought:
            turns = (self._model.turn(row) for row in range(self._model.rowCount()))
            return [row for row, turn in enumerate(turns) if self._sought.spans(clean(turn.text))]
        wanted = self._words.casefold().split()
        if not wanted:
            return []
        return [
            row
            for row in range(self._model.rowCount())
            if (text := self._model.turn(row).text.casefold())
            and all(word in text for word in wanted)
        ]

    def step(self, *, is_back: bool = False) -> bool:
        """Marks the next place, or the one before; after the last comes the first again."""
        rows = self.rows()
        order = list(reversed(rows)) if is_back else rows
        start = self._start(is_back=is_back)
        ahead = [row for row in order if (row <= start if is_back else row >= start)]
        # All of them once, and the row it began in twice: its first places may be the next ones.
        for row in [*ahead, *order]:
            found = self._in_row(row, is_back=is_back)
            if found is not None:
                self._at = found
                self._view.mark(*found)
                return True
            self._at = None if self._at is not None and self._at[0].row == row else self._at
        return False

    def _start(self, *, is_back: bool) -> int:
        if self._at is not None:
            return self._at[0].row
        if self._first is not None:
            return self._first
        seen = self._view.rows_in_sight
        return seen.stop - 1 if is_back else seen.start

    def _in_row(self, row: int, *, is_back: bool) -> Found | None:
        places = (
            self._view.found_in(row) if self._sought else self._view.occurrences(row, self._words)
        )
        if self._at is not None and self._at[0].row == row:
            at = self._at
            places = [one for one in places if (one < at if is_back else one > at)]
        if not places:
            return None
        return places[-1] if is_back else places[0]
