"""Why a document could not be read, in sentences for a person."""

from enum import StrEnum

from app.errors import UserFacingError


class ExtractCode(StrEnum):
    """Stable codes; each has one sentence and one hint below."""

    UNKNOWN_TYPE = "unknown_type"
    NO_TEXT = "no_text"
    NEEDS_OCR = "needs_ocr"
    NO_OCR_LANGUAGE = "no_ocr_language"
    NEEDS_PASSWORD = "needs_password"  # noqa: S105 - a code, no secret
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a code, no secret
    UNKNOWN_LOCK = "unknown_lock"
    DAMAGED_FILE = "damaged_file"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    TOO_MUCH_MEMORY = "too_much_memory"
    UNREADABLE = "unreadable"
    EMPTY_FILE = "empty_file"
    WORKER_DIED = "worker_died"


_SENTENCES: dict[ExtractCode, tuple[str, str]] = {
    ExtractCode.UNKNOWN_TYPE: (
        "This kind of file is not one that Cloister reads, so it was left out.",
        "Save it as PDF, Word, OpenDocument, HTML or plain text and import that.",
    ),
    ExtractCode.NO_TEXT: (
        "There is no text in this file, so nothing could be indexed.",
        "Check that it opens in its own program and shows text.",
    ),
    ExtractCode.NEEDS_OCR: (
        "This file holds pictures of text only, and text recognition is not installed here.",
        "Ask your administrator to install Tesseract with the language of the document.",
    ),
    ExtractCode.NO_OCR_LANGUAGE: (
        "This file holds pictures of text only, and the languages that its collection reads them "
        "in are not installed here.",
        "Choose others for the collection (cloister docs languages), or ask your administrator to "
        "install them for Tesseract.",
    ),
    ExtractCode.NEEDS_PASSWORD: (
        "This file is locked with a password, so it was not read.",
        "Import it again with its password, or save a copy without one.",
    ),
    ExtractCode.WRONG_PASSWORD: (
        "The password given does not open this file, so it was not read.",
        "Check the password; capital letters count.",
    ),
    ExtractCode.UNKNOWN_LOCK: (
        "This file is locked in a way that Cloister does not open, so it was not read.",
        "Open it in its own program with its password, and save a copy without one.",
    ),
    ExtractCode.DAMAGED_FILE: (
        "This file is damaged or incomplete and could not be read.",
        "Get a fresh copy, or open it in its own program and save it again.",
    ),
    ExtractCode.TOO_LARGE: (
        "This file is larger than the limit for one document, or unpacks to more than it.",
        "Split it into smaller files.",
    ),
    ExtractCode.TOO_SLOW: (
        "Reading this file took longer than allowed, so it was stopped.",
        "Split it into smaller files, or save it again in its own program.",
    ),
    ExtractCode.TOO_MUCH_MEMORY: (
        "Reading this file needed more memory than allowed, so it was stopped.",
        "Split it into smaller files, or save it again in its own program.",
    ),
    ExtractCode.UNREADABLE: (
        "This file could not be opened.",
        "Check that it is still there and that you are allowed to read it.",
    ),
    ExtractCode.EMPTY_FILE: (
        "This file is empty.",
        "Check that it was copied completely.",
    ),
    ExtractCode.WORKER_DIED: (
        "The reader stopped while it read this file. Other files are not affected.",
        "The file is probably damaged: save it again in its own program.",
    ),
}


class NoReaderError(UserFacingError):
    """The process that reads documents cannot be started; no document is to blame."""

    code = "no_reader"

    def __init__(self) -> None:
        super().__init__(
            "The reader of documents could not be started, so reading ended here. Files that were "
            "not read still wait.",
            hint="Close other programs if memory is short, then go on; if it fails again, look "
            "with: cloister doctor",
        )


class ExtractError(UserFacingError):
    """A document that could not become text; nothing else is affected."""

    def __init__(self, reason: ExtractCode) -> None:
        message, hint = _SENTENCES[reason]
        super().__init__(message, hint=hint, code=reason.value)
        self.reason = reason
