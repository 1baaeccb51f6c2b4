"""What the last run left unfinished, found at an unlock: named, ended, put back."""

import contextlib
from pathlib import Path

from app.errors import UserFacingError
from app.mirror.parts import opened
from app.mirror.store import ContentStore
from app.services.history import HistoryService
from app.services.installing import put_back
from app.services.retention import RetentionService
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.errors import DamagedVaultError, DiskFullError
from app.vault.ledger import Ledger
from app.vault.queue import ImportQueue


def put_models_back(ledger: Ledger, store: ContentStore, folder: Path) -> None:
    """Where a sync was killed while it took a model over, the next one finds all of it again."""
    if ledger.arriving():
        with contextlib.suppress(UserFacingError), opened(folder) as parts:
            put_back(ledger, store, parts)


def end_what_was_begun(
    vault: Vault, history: HistoryService, retention: RetentionService
) -> tuple[str, ...]:
    """Names what the last run left unfinished, and ends what was deleted or expired in it.

    Returns:
        A sentence where a damaged page stood in the way; all that can be read still opens.
    """
    damage: list[DamagedVaultError] = []
    for step in (
        Conversations(vault).mark_interrupted,
        ImportQueue(vault).take_over,
        lambda: history.purge(older_than_s=0),
        retention.apply,
    ):
        try:
            with contextlib.suppress(DiskFullError):  # removing takes room; it goes next time
                step()
        except DamagedVaultError as error:
            damage.append(error)
    return tuple(f"{error.message} {error.hint}" for error in damage[:1])
