"""What can be wrong with a file of chats, and with one chat in it."""

from app.errors import UserFacingError

_KNOWN = (
    "Files that can be read: Cloister's own (.json), ChatGPT's export (the .zip, or"
    " conversations.json in it), Open WebUI's export (.json) and GPT4All's chats (.chat)."
)


class ChatFileError(UserFacingError):
    """The file as a whole cannot be read; nothing of it came in."""

    code = "chat_file_unreadable"


class NotAChatFileError(ChatFileError):
    """It is no file of chats that is known here."""

    code = "not_a_chat_file"

    def __init__(self, name: str) -> None:
        super().__init__(f"'{name}' is no file of chats that Cloister knows.", hint=_KNOWN)


class DamagedChatFileError(ChatFileError):
    """It breaks off or is not well-formed; what came before that stays."""

    code = "chat_file_damaged"


class NewerChatFileError(ChatFileError):
    """A later version of a program wrote it."""

    code = "chat_file_newer"


class LargeChatFileError(ChatFileError):
    """It is larger than what is read."""

    code = "chat_file_too_large"


class BadChatError(UserFacingError):
    """One chat of a file cannot be taken over; the others can."""

    code = "chat_unreadable"


class LargeChatError(BadChatError):
    """One chat has more, or longer, messages than what is read."""

    code = "chat_too_large"
