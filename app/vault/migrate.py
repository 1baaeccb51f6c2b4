"""The numbered steps that bring a vault from one version's form to the next."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: its number becomes the vault's version."""

    number: int
    sql: str

    def statements(self, is_complete: Callable[[str], bool]) -> list[str]:
        """The single statements, triggers whole, so that all run in one transaction."""
        statements: list[str] = []
        pending = ""
        for line in self.sql.splitlines(keepends=True):
            pending += line
            if line.rstrip().endswith(";") and is_complete(pending):
                statements.append(pending)
                pending = ""
        if any(line.strip() and not line.startswith("--") for line in pending.splitlines()):
            raise ValueError(f"migration {self.number} ends within a statement")
        return statements


def read_migrations(folder: Path) -> tuple[Migration, ...]:
    """The steps in a folder of ``NNNN_name.sql`` files, in order and without gaps."""
    found = tuple(
        Migration(int(file.name[:4]), file.read_text("utf-8"))
        for file in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    )
    if [step.number for step in found] != list(range(1, len(found) + 1)) or not found:
        raise ValueError("migrations must be numbered 0001, 0002, ... without gaps")
    return found


MIGRATIONS: Final = read_migrations(Path(__file__).parent / "migrations")
