"""A few of each campaign of kills, and of flipped bytes; `make torture` runs hundreds."""

from tests.torture import backup, destroy, flips, migration, passphrase, restore
from tests.torture.outcome import Tally


def _expect(tally: Tally, *counted: str) -> None:
    assert tally.failures == []
    assert all(tally.counts[name] for name in counted), tally.counts


def test_exactly_one_passphrase_opens_after_kills() -> None:
    _expect(passphrase.run(3, seed=1), "changes acknowledged")


def test_a_migrated_vault_is_old_or_new_after_kills() -> None:
    _expect(migration.run(3, seed=1), "kills")


def test_a_destroyed_home_is_whole_or_gone_after_kills() -> None:
    _expect(destroy.run(3, seed=1), "kills")


def test_a_backup_is_whole_or_absent_after_kills() -> None:
    _expect(backup.run(3, seed=1), "kills")


def test_a_restored_home_is_whole_or_absent_after_kills() -> None:
    _expect(restore.run(3, seed=1), "kills")


def test_a_flipped_byte_is_found_or_harmless() -> None:
    _expect(flips.run(20, seed=1), "refused", "harmless")
