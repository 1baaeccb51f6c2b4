"""The persona that a chat has: a copy of its own, whatever becomes of the one it was made from."""

from typing import Final

from app.domain.personas import Persona
from app.vault.personas import PERSONA_FIELDS, persona_of
from app.vault.sql import Connection, marks

_FIELDS: Final = (*PERSONA_FIELDS, "built_in")
_SELECT: Final = f"SELECT {', '.join(_FIELDS)} FROM chat_personas WHERE conversation = ?"  # noqa: S608 (names above)
_KEEP: Final = f"INSERT OR REPLACE INTO chat_personas (conversation, {', '.join(_FIELDS)})"


def read(connection: Connection, conversation: int) -> Persona | None:
    """The chat's persona; None for a chat that was never given one."""
    row = connection.execute(_SELECT, (conversation,)).fetchone()
    return None if row is None else persona_of(row)


def keep(connection: Connection, conversation: int, persona: Persona) -> None:
    """Gives a chat a persona in place of the one before."""
    values = (conversation, *(str(getattr(persona, field)) for field in _FIELDS))
    connection.execute(f"{_KEEP} VALUES ({marks(values)})", values)
