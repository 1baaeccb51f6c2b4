"""Makes messages findable whose words have no spaces between them (Chinese, Thai)."""

from typing import Final

from app.domain.unspaced import pairs_of, runs_of
from app.vault.connection import Vault

_AT_ONCE: Final = 500  # others wait no longer than these take
_MISSING: Final = (
    "SELECT p.message, m.text FROM message_pairs p JOIN messages m ON m.id = p.message"
    " WHERE p.pairs IS NULL LIMIT ?"
)


def catch_up(vault: Vault) -> None:
    """Makes the pairs of all messages that have none yet, in short transactions.

    Raises:
        DiskFullError, VaultClosedError: what was made stays; the next call makes the rest.
    """
    while True:
        with vault.read() as connection:
            rows = connection.execute(_MISSING, (_AT_ONCE,)).fetchall()
        if not rows:
            return
        made = [(_pairs(text), message) for message, text in rows]
        with vault.write() as connection:
            # Only what is still missing: the message may have become another one meanwhile.
            connection.executemany(
                "UPDATE message_pairs SET pairs = ? WHERE message = ? AND pairs IS NULL", made
            )


def _pairs(text: str) -> str:
    """Pairs in order, run by run, and the last letter of each run, which begins no pair."""
    words: list[str] = []
    for run in runs_of(text):
        pairs = pairs_of(run)
        words += (*pairs, pairs[-1][-1] if pairs else run)
    return " ".join(words)
