"""How much is read of a file of chats. Whoever made it may mean harm, or not know better."""

from datetime import UTC, datetime
from typing import Final

from app.domain.portable import PortableChat
from app.services.chat_files.errors import BadChatError, LargeChatError

MOST_FILE_BYTES: Final = 512 << 20
MOST_CHAT_BYTES: Final = 64 << 20  # of one chat, as it stands in its file
MOST_CHATS: Final = 100_000
MOST_MESSAGES: Final = 20_000  # of one chat, all branches together
MOST_TEXT_CHARS: Final = 8 << 20  # of one message
MOST_NAME_CHARS: Final = 4_096  # of a title, a path, the name of a model
MOST_SOURCES: Final = 1_000  # of one answer
MOST_ATTACHMENTS: Final = 200  # of one question, or of one chat
# Times that the vault keeps to the microsecond.
FIRST_MOMENT: Final = datetime(1970, 1, 1, tzinfo=UTC)
LAST_MOMENT: Final = datetime(2240, 1, 1, tzinfo=UTC)


def moment(seconds: float) -> datetime:
    """A time in seconds since 1970 UTC, as other programs write it, brought within bounds.

    Raises:
        BadChatError: it is not a number at all.
    """
    if seconds != seconds:  # noqa: PLR0124 (only NaN is not itself)
        raise BadChatError("A time in this chat is not a time.")
    least, most = FIRST_MOMENT.timestamp(), LAST_MOMENT.timestamp()
    return datetime.fromtimestamp(min(max(seconds, least), most), UTC)


def within(time: datetime) -> datetime:
    """A time brought within the bounds of what the vault keeps."""
    return min(max(time.astimezone(UTC), FIRST_MOMENT), LAST_MOMENT)


def check(chat: PortableChat) -> PortableChat:
    """The chat itself, if it is of a size that is taken over and its messages form a tree.

    Raises:
        BadChatError, LargeChatError.
    """
    if len(chat.messages) > MOST_MESSAGES:
        raise LargeChatError(
            f"A chat has {len(chat.messages)} messages, {MOST_MESSAGES} are the most that is read."
        )
    if len(chat.attachments) > MOST_ATTACHMENTS:
        raise LargeChatError("This chat has more attached files than what is read.")
    known: set[str | None] = {None}
    for message in chat.messages:
        if message.id in known or message.parent not in known:
            raise BadChatError("The messages of this chat do not follow one another.")
        known.add(message.id)
        attached = (one.text for one in message.attachments)
        texts = (message.text, message.note, message.thoughts, *attached)
        sources = (*message.citations, *message.nearest)
        if max(map(len, texts)) > MOST_TEXT_CHARS or any(
            len(one.quote) > MOST_TEXT_CHARS for one in sources
        ):
            raise LargeChatError("A message of this chat is longer than what is read.")
        if len(sources) > MOST_SOURCES or len(message.attachments) > MOST_ATTACHMENTS:
            raise LargeChatError("A message of this chat has more sources than what is read.")
    if chat.shown not in known or (chat.messages and chat.shown is None):
        raise BadChatError("What was last looked at is not in this chat.")
    covered = [one.through for one in chat.summaries]
    if len({*covered}) < len(covered) or not known.issuperset(covered):
        raise BadChatError("A summary in this chat is of messages that are not in it.")
    return chat
