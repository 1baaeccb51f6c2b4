"""Questions from a file, one JSON object a line."""

from dataclasses import dataclass
from pathlib import Path

from app.cli.errors import (
    EXIT_DONE,
    EXIT_PARTLY,
    EXIT_REFUSED,
    BadLineError,
    InputFileError,
    NotTextError,
)
from app.cli.untrusted import is_text, read_json
from app.errors import UsageError


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One question; ``id`` is given back as it came."""

    id: str | int | None
    untrusted_question: str
    line: int
    is_question: bool = True

    @property
    def label(self) -> str:
        """How a person recognises it."""
        if not self.is_question:
            return f"line {self.line}:"
        return f"{self.id}: {self.untrusted_question}"

    @property
    def question(self) -> str:
        """The question.

        Raises:
            BadLineError: the line is none.
            NotTextError: it cannot be written as UTF-8.
        """
        if not self.is_question:
            raise BadLineError(
                f"Line {self.line} of the file is not a question, so it was left out.",
                hint='A line looks like {"id": "q1", "question": "Who signed it?"}.',
            )
        if not is_text(self.untrusted_question):
            raise NotTextError(
                "The question is not UTF-8 text, so it was left out.",
                hint="It holds half of a surrogate pair, such as \\ud800.",
            )
        return self.untrusted_question


def read_batch(path: Path) -> list[BatchItem]:
    """All lines of the file that hold something; one that is no question says so when asked.

    Raises:
        InputFileError: it cannot be read.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise InputFileError(f"'{path}' cannot be read ({error.strerror}).") from None
    return [_item(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def one_or_batch(text: str | None, batch: Path | None, *, what: str) -> None:
    """Refuses both and neither."""
    if text is None and batch is None:
        raise UsageError(f"Give a {what}, or --batch FILE.", hint="See --help.")
    if text is not None and batch is not None:
        raise UsageError(f"Give a {what} or --batch FILE, not both.", hint="See --help.")


def status_of(done: int, failed: int) -> int:
    """The exit status of several things that each worked or did not."""
    if not failed:
        return EXIT_DONE
    return EXIT_PARTLY if done else EXIT_REFUSED


def _item(number: int, line: bytes) -> BatchItem:
    try:
        untrusted = read_json(line)
    except ValueError:
        untrusted = None
    fields = untrusted if isinstance(untrusted, dict) else {}
    identity, question = fields.get("id"), fields.get("question")
    known = identity if isinstance(identity, (str, int)) else None
    if known is None or not isinstance(question, str):
        return BatchItem(known, "", number, is_question=False)
    return BatchItem(known, question, number)
