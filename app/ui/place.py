"""Where the user is in the window; kept over a lock, so it must reveal no content."""

from typing import NamedTuple

from app.ui.views import View


class Place(NamedTuple):
    """A page, and the chat that is open, by id.

    ``turn`` is the row at the upper edge and how many pixels of it are above that edge; None at
    the newest. ``source`` is the answer whose Sources are open, by id, and which of them is shown.
    """

    view: View = View.CHAT
    conversation: int | None = None
    turn: tuple[int, int] | None = None
    source: tuple[int, int] | None = None
