"""Errors that no caller hears of, in threads and in finalisers: told without their words."""

import contextlib
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs


def install() -> None:
    """Takes the place of Python's own hooks, which print messages and source lines."""
    sys.excepthook = _on_uncaught
    sys.unraisablehook = _on_unraisable
    threading.excepthook = _on_thread_error


def _on_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _tell(kind, error.with_traceback(trace))


def _on_thread_error(arguments: threading.ExceptHookArgs) -> None:
    if not issubclass(arguments.exc_type, SystemExit):
        _tell(arguments.exc_type, arguments.exc_value)


def _on_unraisable(arguments: "UnraisableHookArgs") -> None:
    _tell(arguments.exc_type, arguments.exc_value)


def _tell(kind: type[BaseException], error: BaseException | None) -> None:
    # A hook that fails would have Python print what it was given.
    with contextlib.suppress(Exception):
        from app.security.redaction import describe  # noqa: PLC0415 (rarely needed)

        place = kind.__qualname__ if error is None else describe(error)
        line = f"cloister: something unexpected happened in the background: {place}"
        print(line, file=sys.stderr, flush=True)  # noqa: T201 (the terminal is ours)
