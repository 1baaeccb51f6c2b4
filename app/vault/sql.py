"""The part of a SQLCipher connection that the vault's modules use, with types."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol

Row = tuple[Any, ...]


class Cursor(Protocol):
    """What a statement gave."""

    @property
    def lastrowid(self) -> int:
        """The id of the last row inserted."""
        ...

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        ...

    def fetchone(self) -> Any:
        """The next row, or None."""
        ...

    def fetchall(self) -> list[Row]:
        """All rows that are left."""
        ...

    def __iter__(self) -> Iterator[Row]:
        """Row by row."""
        ...


class Connection(Protocol):
    """A connection inside one transaction of ``Vault.read`` or ``Vault.write``."""

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        ...

    def execute(self, sql: str, parameters: Sequence[object] = ...) -> Cursor:
        """Runs one statement."""
        ...

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]]) -> Cursor:
        """Runs one statement for each row of parameters."""
        ...

    def interrupt(self) -> None:
        """Ends the statement that runs now, if one does; for other threads."""
        ...

    def backup(
        self, target: "Connection", *, pages: int, progress: Callable[[int, int, int], None]
    ) -> None:
        """Copies every page; ``progress`` gets a status, the pages left and all of them."""
        ...

    def set_progress_handler(self, handler: Callable[[], bool] | None, n: int) -> None:
        """Asks the handler every ``n`` steps of a statement whether to end it."""
        ...

    def close(self) -> None:
        """Ends the connection."""
        ...


def is_in_transaction(connection: Connection) -> bool:
    """Whether a transaction is open now; a function, since reading it twice may differ."""
    return connection.in_transaction


def marks(values: Sequence[object]) -> str:
    """Question marks for a list of values, for use inside ``IN (...)``."""
    return ",".join("?" * len(values))
