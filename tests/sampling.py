"""Looks at processes from outside, again and again, on a thread of its own."""

import threading
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self


class Sampler(ABC):
    """Takes a look every ``tick_s`` from when it is entered until it is left."""

    def __init__(self, tick_s: float) -> None:
        self._tick_s = tick_s
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sampler")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._thread.join()

    @abstractmethod
    def look(self) -> None:
        """One look."""

    def _run(self) -> None:
        while not self._is_over.wait(self._tick_s):
            self.look()


def children_of(pid: int) -> list[int]:
    """The processes that any of its threads started and that are still there."""
    found: list[int] = []
    with suppress(FileNotFoundError, ProcessLookupError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += [int(child) for child in (task / "children").read_text().split()]
    return found
