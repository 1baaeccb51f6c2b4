"""Where the user is in the window; kept over a lock, so it must reveal no content."""

from dataclasses import dataclass

from app.ui.views import View


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and the chat that is open, by id."""

    view: View = View.CHAT
    conversation: int | None = None
