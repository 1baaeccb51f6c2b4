"""Personas and prompts that people made: rows that have a name of their own."""

from collections.abc import Callable
from typing import Final, Generic

from app.domain.named import Named
from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.domain.visible import folded
from app.vault.connection import Vault
from app.vault.errors import NotFoundError
from app.vault.sql import Connection, Row, marks

PERSONA_FIELDS: Final = (
    *("name", "instructions", "greeting", "model"),
    *("preset", "scope", "collection", "icon"),
)
_PROMPT_FIELDS: Final = ("name", "text")


class NamedRows(Generic[Named]):
    """What people keep under names that differ by more than case. Every method is one transaction.

    All raise ``NotFoundError``, with the code of the kind, where something is named that is not
    there.
    """

    def __init__(
        self,
        vault: Vault,
        *,
        kind: str,
        code: str,
        fields: tuple[str, ...],
        read: Callable[[Row], Named],
    ) -> None:
        self._vault = vault
        self._kind = kind
        self._code = code
        self._table = f"{kind}s"
        self._fields = fields
        self._read: Callable[[Row], Named] = read

    def list(self) -> tuple[Named, ...]:
        """All of them, in the order of the alphabet."""
        with self._vault.read() as connection:
            rows = connection.execute(f"{self._select} ORDER BY folded")
            return tuple(self._read(row) for row in rows)

    def count(self) -> int:
        """How many there are."""
        with self._vault.read() as connection:
            (number,) = connection.execute(f"SELECT count(*) FROM {self._table}").fetchone()  # noqa: S608 (names above)
            return int(number)

    def get(self, name: str) -> Named:
        """One of them."""
        with self._vault.read() as connection:
            return self._row(connection, name)

    def add(self, one: Named) -> bool:
        """Keeps it; False where its name is taken, and nothing was changed."""
        with self._vault.write() as connection:
            if self._has(connection, one.name):
                return False
            values = (folded(one.name), *self._values(one))
            connection.execute(
                f"INSERT INTO {self._table} (folded, {', '.join(self._fields)})"  # noqa: S608 (names above)
                f" VALUES ({marks(values)})",
                values,
            )
            return True

    def replace(self, name: str, one: Named) -> bool:
        """Keeps it in place of the one of this name; False where its own name is taken."""
        with self._vault.write() as connection:
            self._row(connection, name)
            if folded(name) != folded(one.name) and self._has(connection, one.name):
                return False
            assigned = ", ".join(f"{field} = ?" for field in ("folded", *self._fields))
            connection.execute(
                f"UPDATE {self._table} SET {assigned} WHERE folded = ?",  # noqa: S608 (names above)
                (folded(one.name), *self._values(one), folded(name)),
            )
            return True

    def remove(self, name: str) -> Named:
        """Removes it for good; returns what it was."""
        with self._vault.write() as connection:
            removed = self._row(connection, name)
            connection.execute(
                f"DELETE FROM {self._table} WHERE folded = ?",  # noqa: S608 (names above)
                (folded(name),),
            )
            return removed

    @property
    def _select(self) -> str:
        return f"SELECT {', '.join(self._fields)} FROM {self._table}"  # noqa: S608 (names above)

    def _row(self, connection: Connection, name: str) -> Named:
        row = connection.execute(f"{self._select} WHERE folded = ?", (folded(name),)).fetchone()
        if row is None:
            raise NotFoundError(
                f"There is no {self._kind} '{name}'.",
                hint=f"List them with: cloister {self._table} list",
                code=self._code,
            )
        return self._read(row)

    def _has(self, connection: Connection, name: str) -> bool:
        row = connection.execute(
            f"SELECT 1 FROM {self._table} WHERE folded = ?",  # noqa: S608 (names above)
            (folded(name),),
        ).fetchone()
        return row is not None

    def _values(self, one: Named) -> tuple[str, ...]:
        return tuple(str(getattr(one, field)) for field in self._fields)


class Personas(NamedRows[Persona]):
    """The personas of one vault; ``no_such_persona``."""

    def __init__(self, vault: Vault) -> None:
        super().__init__(
            vault,
            kind="persona",
            code="no_such_persona",
            fields=PERSONA_FIELDS,
            read=persona_of,
        )


class Prompts(NamedRows[Prompt]):
    """The prompts of one vault; ``no_such_prompt``."""

    def __init__(self, vault: Vault) -> None:
        super().__init__(
            vault,
            kind="prompt",
            code="no_such_prompt",
            fields=_PROMPT_FIELDS,
            read=lambda row: Prompt(*row),
        )


def persona_of(row: Row) -> Persona:
    """A persona from its fields, in their order; after them may stand ``built_in``."""
    name, instructions, greeting, model, preset, scope, collection, icon, *built_in = row
    return Persona(
        name,
        instructions,
        greeting,
        model,
        preset,
        DocumentScope(scope),
        collection,
        icon,
        *built_in,
    )
