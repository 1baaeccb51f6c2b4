"""Where the user is in the window; kept over a lock, so it must reveal no content."""

from typing import NamedTuple

from app.ui.views import View


class Place(NamedTuple):
    """A page, and the chat that is open, by id."""

    view: View = View.CHAT
    conversation: int | None = None
