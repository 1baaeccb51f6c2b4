"""Everything that reaches stdout and stderr, as JSON lines or as tidy text."""

import io
import json
import os
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import UserFacingError

_KEPT = frozenset("\n\t\u200c\u200d")  # the last two join letters in many scripts


def plain(text: str) -> str:
    """Text without control and direction characters: a document must not drive the terminal."""
    return "".join(
        char
        for char in text
        if char in _KEPT or unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )


class Output:
    """Writes results to stdout and all else to stderr. A reader that went away is no error."""

    def __init__(self, *, is_json: bool) -> None:
        self.is_json = is_json
        self.is_closed = False
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # A lone surrogate (a file name that is no UTF-8) becomes its JSON escape.
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    @property
    def is_watched(self) -> bool:
        """Whether a person sees stderr, so that progress is worth drawing."""
        return sys.stderr.isatty()

    def record(self, record: Mapping[str, Any]) -> None:
        """One JSON object on its line, at once; nothing without --json."""
        if self.is_json:
            self._write(json.dumps(record, ensure_ascii=False, separators=(", ", ": ")) + "\n")

    def text(self, line: str = "", *, end: str = "\n") -> None:
        """A line for a person; nothing with --json."""
        if not self.is_json:
            self._write(plain(line) + end)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Columns for a person, as wide as they need to be; nothing with --json."""
        cells = [[plain(cell).replace("\n", " ") for cell in row] for row in [head, *rows]]
        widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
        for row in cells:
            padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.text("  ".join(padded).rstrip())

    def note(self, line: str) -> None:
        """A line on stderr, with or without --json."""
        try:
            print(plain(line), file=sys.stderr, flush=True)  # noqa: T201 (the terminal is ours)
        except (BrokenPipeError, ValueError):
            self.is_closed = True

    def error(self, error: UserFacingError) -> None:
        """The failure that ends the command: JSON on stdout, or words on stderr."""
        self.record({"error": error_record(error)})
        if not self.is_json:
            self.note(f"cloister: {error.message}")
            if error.hint:
                self.note(f"  {error.hint}")

    def _write(self, text: str) -> None:
        if self.is_closed:
            return
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            self.is_closed = True
            # Else the interpreter complains when it flushes at exit.
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)


def error_record(error: UserFacingError) -> dict[str, str]:
    """An error as scripts see it."""
    return {"code": error.error_code, "message": error.message, "hint": error.hint}
