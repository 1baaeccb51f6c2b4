"""Everything that reaches stdout and stderr, as JSON lines or as tidy text."""

import contextlib
import io
import json
import os
import re
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

from app.cli.errors import EXIT_BROKEN_PIPE, EXIT_REFUSED
from app.domain.invisible import INVISIBLE
from app.errors import UserFacingError

# JSON leaves these as they are, but a terminal obeys them, and some readers end a line at two of
# them: the same value, written harmlessly.
_DRIVING = re.compile(f"[\x7f-\x9f\u2028\u2029{INVISIBLE}]")
_UNSEEN = re.compile(f"[{INVISIBLE}]")
_KEPT = frozenset("\n\t\u200c\u200d")  # the last two join letters in many scripts


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]


def counted(count: int, thing: str) -> str:
    """A number and what it counts, as in ``1 page`` and ``2 pages``."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def plain(text: str) -> str:
    """Text without control and unseen characters: a document must not drive the terminal."""
    return "".join(
        char
        for char in _UNSEEN.sub("", text)
        if char in _KEPT or unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )


def one_line(text: str) -> str:
    """A name, a place or a message: no line break or tab in it may pass for our next line."""
    return plain(" ".join(text.splitlines()).replace("\t", " "))


def cut(text: str, most: int) -> str:
    """Text on one line of at most so many characters; an ellipsis where some of it is left out."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    kept = line[: most - 2]
    whole_words, _, _ = kept.rpartition(" ")
    # Where words have no spaces between them the last one may be nearly all there is.
    return f"{whole_words if len(whole_words) > most // 2 else kept} …"


class Output:
    """Writes results to stdout and all else to stderr. A reader that went away is no error."""

    def __init__(self, *, is_json: bool) -> None:
        self.is_json = is_json
        self._failed_status: int | None = None
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # A lone surrogate (a file name that is no UTF-8) becomes its JSON escape.
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    @property
    def is_closed(self) -> bool:
        """Whether nothing more can be written, so that going on is of no use."""
        return self._failed_status is not None

    @property
    def is_watched(self) -> bool:
        """Whether a person sees stderr, so that progress is worth drawing."""
        return sys.stderr is not None and sys.stderr.isatty()

    @property
    def is_terminal(self) -> bool:
        """Whether a person reads stdout while it is written."""
        return not self.is_json and sys.stdout is not None and sys.stdout.isatty()

    def status_or(self, status: int) -> int:
        """The exit status of a command that ended with this one, as far as it could be told."""
        return status if self._failed_status is None else self._failed_status

    def record(self, record: Mapping[str, Any]) -> None:
        """One JSON object on its line, at once; nothing without --json."""
        if self.is_json:
            line = json.dumps(record, ensure_ascii=False, separators=(", ", ": "))
            self._write(_DRIVING.sub(_escaped, line) + "\n")

    def text(self, line: str = "") -> None:
        """One line for a person; nothing with --json."""
        if not self.is_json:
            self._write(one_line(line) + "\n")

    def block(self, text: str, *, end: str = "\n") -> None:
        """An answer, a page or a question, with its own lines; nothing with --json."""
        if not self.is_json:
            self._write(plain(text) + end)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Columns for a person, as wide as they need to be; nothing with --json."""
        cells = [[one_line(cell) for cell in row] for row in [head, *rows]]
        widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
        for row in cells:
            padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.text("  ".join(padded).rstrip())

    def note(self, line: str) -> None:
        """A line on stderr, with or without --json."""
        self._tell(one_line(line) + "\n")

    def ask(self, line: str) -> None:
        """A question on stderr; the answer is typed behind it."""
        self._tell(one_line(line) + " ")

    def alert(self, line: str) -> None:
        """As ``note``, from a signal handler: past the buffer, which may be in use just now."""
        with contextlib.suppress(OSError, ValueError, AttributeError):
            start = "\n" if self.is_watched else ""  # below a progress bar
            os.write(sys.stderr.fileno(), f"{start}{one_line(line)}\n".encode())

    def error(self, error: UserFacingError) -> None:
        """The failure that ends the command: JSON on stdout, or words on stderr."""
        self.record({"error": error_record(error)})
        if not self.is_json:
            self.note(f"cloister: {error.message}")
            if error.hint:
                self.note(f"  {error.hint}")

    def flush(self) -> None:
        """Hands on what others have written to stdout."""
        self._write("")

    def _tell(self, text: str) -> None:
        if sys.stderr is None:  # it was closed before the start
            return
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            _point_nowhere(sys.stderr)

    def _write(self, text: str) -> None:
        if self.is_closed or sys.stdout is None:
            return
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            self._failed_status = EXIT_BROKEN_PIPE
            _point_nowhere(sys.stdout)
        except OSError as error:
            self._failed_status = EXIT_REFUSED
            _point_nowhere(sys.stdout)
            reason = os.strerror(error.errno or 0)
            self.note(f"cloister: The output cannot be written ({reason}).")


def _point_nowhere(stream: TextIO) -> None:
    """Lets what the stream still holds vanish; else the interpreter complains at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def error_record(error: UserFacingError) -> dict[str, str]:
    """An error as scripts see it."""
    return {"code": error.error_code, "message": error.message, "hint": error.hint}
