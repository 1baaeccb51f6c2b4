"""Made the kept vaults; run it only for a new version: ``python -m tests.vault.versions.make N``.

A vault of an earlier version stays as it was made: that is its worth.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from app.vault.connection import Vault
from app.vault.migrate import MIGRATIONS
from tests.vault.conftest import KEY
from tests.vault.versions import rows

FOLDER = Path(__file__).parent


def make(version: int) -> Path:
    """Writes the vault of a version; refuses to replace one."""
    path = FOLDER / f"version-{version}.db"
    vault = Vault.create(path, KEY, MIGRATIONS[:version])
    with vault.write() as connection:
        for table, held in rows_of(version).items():
            for row in held:
                names, marks = ", ".join(row), ", ".join("?" * len(row))
                connection.execute(
                    f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 (our own names)
                    tuple(row.values()),
                )
    vault.close()
    return path


def rows_of(version: int) -> Mapping[str, rows.Rows]:
    """What the vault of a version was filled with."""
    if version == 1:
        preferences = [*rows.VERSION_1["preferences"], rows.DRAFT_OF_VERSION_1]
        return {**rows.VERSION_1, "preferences": preferences}
    return {**rows.VERSION_1, "drafts": rows.DRAFTS_OF_VERSION_2}


if __name__ == "__main__":
    make(int(sys.argv[1]))
