"""Questions from a file, one JSON object a line."""

from dataclasses import dataclass
from pathlib import Path

from app.cli.errors import EXIT_DONE, EXIT_PARTLY, EXIT_REFUSED, InputFileError, NotTextError
from app.cli.untrusted import is_text, read_json
from app.errors import UsageError


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One question; ``id`` is given back as it came."""

    id: str | int
    untrusted_question: str

    @property
    def question(self) -> str:
        """The question.

        Raises:
            NotTextError: it cannot be written as UTF-8.
        """
        if not is_text(self.untrusted_question):
            raise NotTextError(
                "The question is not UTF-8 text, so it was left out.",
                hint="It holds half of a surrogate pair, such as \\ud800.",
            )
        return self.untrusted_question


def read_batch(path: Path) -> list[BatchItem]:
    """All questions of the file, checked before the first is asked.

    Raises:
        InputFileError: it cannot be read.
        UsageError: a line is not a question; its number is told.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise InputFileError(f"'{path}' cannot be read ({error.strerror}).") from None
    return [_item(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def one_or_batch(text: str | None, batch: Path | None, *, what: str) -> None:
    """Refuses both and neither."""
    if (text is None) == (batch is None):
        raise UsageError(f"Give a {what}, or --batch FILE.", hint="See --help.")


def status_of(done: int, failed: int) -> int:
    """The exit status of several things that each worked or did not."""
    if not failed:
        return EXIT_DONE
    return EXIT_PARTLY if done else EXIT_REFUSED


def _item(path: Path, number: int, line: bytes) -> BatchItem:
    try:
        untrusted = read_json(line)
    except ValueError:
        untrusted = None
    fields = untrusted if isinstance(untrusted, dict) else {}
    identity, question = fields.get("id"), fields.get("question")
    if not isinstance(question, str) or not isinstance(identity, (str, int)):
        raise UsageError(
            f"Line {number} of '{path}' is not a question.",
            hint='A line looks like {"id": "q1", "question": "Who signed it?"}.',
        )
    return BatchItem(identity, question)
