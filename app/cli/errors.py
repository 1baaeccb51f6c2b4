"""What can go wrong on the command line itself."""

from collections.abc import Sequence
from typing import ClassVar

from app.errors import UsageError, UserFacingError

EXIT_DONE = 0
EXIT_PARTLY = 1
EXIT_USAGE = 2
EXIT_REFUSED = 3
EXIT_BUG = 70
EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141


class NoWindowError(UserFacingError):
    """The window cannot be shown here."""

    code = "no_display"


class SandboxTooWeakError(UserFacingError):
    """The site asks for a stronger sandbox than this system offers."""

    code = "sandbox_too_weak"


class PassphraseNeededError(UsageError):
    """There is no terminal to ask on and no file or descriptor was named."""

    code = "passphrase_needed"


class PassphraseUnreadableError(UserFacingError):
    """The named file or descriptor does not give a passphrase."""

    code = "passphrase_unreadable"


class PassphraseMismatchError(UserFacingError):
    """The two entries for a new vault differ."""

    code = "passphrase_mismatch"


class ShortPassphraseError(UserFacingError):
    """A new vault's passphrase has fewer characters than the window would take."""

    code = "short_passphrase"


class NoPassphraseError(UserFacingError):
    """The passphrase was asked for, and the input ended instead."""

    code = "cancelled"
    exit_code = EXIT_INTERRUPTED


class ConfirmationNeededError(UsageError):
    """Something that cannot be taken back was asked for, and nobody can be asked whether."""

    code = "confirmation_needed"


class NotAttachedError(UserFacingError):
    """A file that a question is to bring along cannot be read; nothing was asked."""

    code = "not_attached"


class NoAttachmentError(UserFacingError):
    """No file of that name is attached to the chat."""

    code = "no_such_attachment"


class NotConfirmedError(UserFacingError):
    """Something else than the word was typed."""

    code = "not_confirmed"


class KeepForbiddenError(UserFacingError):
    """The site does not let chats be kept without end."""

    code = "keep_forbidden"


class InputFileError(UserFacingError):
    """A file named on the command line cannot be used."""

    code: ClassVar[str] = "input_unreadable"


class BadLineError(UserFacingError):
    """A line of a batch that holds no question."""

    code = "bad_line"


class NotTextError(UserFacingError):
    """Words that no program can write down."""

    code = "not_text"


class NoCollectionError(UserFacingError):
    """A collection that is not there was named."""

    code = "no_such_collection"


class _NoNameError(UserFacingError):
    """Something chats are put under was named that no chat is put under."""

    kind = ""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        there = f"There are: {', '.join(known)}." if known else f"No chat has a {self.kind} yet."
        super().__init__(f"There is no {self.kind} '{name}'.", hint=there)


class NoFolderError(_NoNameError):
    """No chat lies in a folder of this name."""

    code = "no_such_folder"
    kind = "folder"


class NoTagError(_NoNameError):
    """No chat has this tag."""

    code = "no_such_tag"
    kind = "tag"


class NoDocumentError(UserFacingError):
    """A document that is not there was named."""

    code = "no_such_document"


class NoFailedFileError(UserFacingError):
    """A file that is not on the list of failed ones was named."""

    code = "no_such_failed_file"


class NotWatchedError(UserFacingError):
    """No folder is watched, or not the one that was named."""

    code = "not_watched"


class AuditBrokenError(UserFacingError):
    """The record of events is not whole."""

    code = "audit_broken"


class FileExistsAlreadyError(UserFacingError):
    """There is a file where a new one was to be written."""

    code = "file_exists"


class AmbiguousNameError(UserFacingError):
    """A file name that several documents have."""

    code = "ambiguous_name"


class StoppedError(UserFacingError):
    """The command was interrupted before its end."""

    code = "cancelled"
    exit_code = EXIT_INTERRUPTED


class UnexpectedError(UserFacingError):
    """A bug of ours."""

    code = "internal"
    exit_code = EXIT_BUG
