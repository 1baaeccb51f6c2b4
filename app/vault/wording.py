"""The words for what can go wrong with the vault's file."""

from pathlib import Path

from app.vault.errors import (
    DamagedVaultError,
    DiskFullError,
    NewerVaultError,
    VaultClosedError,
    VaultUnusableError,
)


def newer_vault() -> NewerVaultError:
    """What is said of a vault of a later form."""
    return NewerVaultError(
        "This vault was made by a newer Cloister. Nothing was changed.",
        hint="Install that version, or a later one, and open it with that.",
    )


def full() -> DiskFullError:
    """There was no room."""
    return DiskFullError(
        "The disk is full: this was not kept. Everything before it is safe.",
        hint="Free some space, then try again.",
    )


def no_room_to_update(needed: int, free: int) -> DiskFullError:
    """There is no room for the copy before an update."""
    mib = 1 << 20
    return DiskFullError(
        "This version stores the vault in another form, and keeps a copy of it as it is first:"
        f" that takes {-(-needed // mib)} MiB, {free // mib} MiB are free. Nothing was changed.",
        hint="Free some space on the disk of the data folder, then open it again.",
    )


def damaged(path: Path, reason: str) -> DamagedVaultError:
    """It cannot be opened."""
    return DamagedVaultError(
        f"The vault '{path}' is damaged: {reason}. It was not changed.",
        hint="Put back the whole data folder from a copy: vault.db and keyslots belong together.",
    )


def unreadable(path: Path) -> DamagedVaultError:
    """One page of it cannot be read."""
    return DamagedVaultError(
        f"A page of the vault '{path}' is not as it was written, so what lies on it cannot be"
        " shown. Nothing was changed; the rest can still be read.",
        hint="Run 'cloister vault check', then restore a backup, or save what can be read with:"
        " cloister vault repair --to FOLDER",
    )


def unusable(path: Path) -> VaultUnusableError:
    """The system refused."""
    return VaultUnusableError(
        f"The vault '{path}' could not be read or written. What was kept before is safe.",
        hint="Check the disk, the permissions and the free space, then try again.",
    )


def closed() -> VaultClosedError:
    """It was locked meanwhile."""
    return VaultClosedError("The vault is locked.", hint="Unlock it and try again.")
