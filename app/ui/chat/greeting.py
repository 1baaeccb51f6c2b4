"""What a new chat begins with, where its persona says something first."""

from datetime import UTC, datetime
from typing import Final

from app.domain.chat import Message, MessageState, Role
from app.ui.chat.turns import Phase, TurnModel

UNSAVED: Final = -1  # id of a turn that the vault has not named yet


def greeting_turn(text: str) -> tuple[Message, ...]:
    """The turn that it is; none where nothing is said."""
    if not text.strip():
        return ()
    now = datetime.now(UTC)
    return (Message(UNSAVED, 0, Role.ASSISTANT, text.strip(), now, MessageState.COMPLETE),)


def is_unbegun(model: TurnModel) -> bool:
    """Whether nothing was asked yet in a new chat, greeted or not."""
    rows = model.rowCount()
    if rows == 0:
        return True
    first = model.turn(0)
    return rows == 1 and first.phase is Phase.DONE and not first.is_question
