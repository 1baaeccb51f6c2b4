"""What can go wrong with the vault, in words."""

from pathlib import Path

from app.errors import UserFacingError


class NoVaultError(UserFacingError):
    """There is no vault at this place."""

    code = "no_vault"
    exit_code = 4


class VaultExistsError(UserFacingError):
    """There is a vault at this place already."""

    code = "vault_exists"


class NewerVaultError(UserFacingError):
    """The vault was made by a later version."""

    code = "newer_vault"


class DamagedVaultError(UserFacingError):
    """The vault's file does not decrypt, or its pages contradict each other."""

    code = "damaged_vault"


class BrokenCopyError(UserFacingError):
    """A copy was read again and is not what was copied."""

    code = "copy_broken"

    def __init__(self, path: Path, reason: str) -> None:
        self.reason = reason
        super().__init__(
            f"The copy '{path}' was written, but reading it again shows that {reason}."
            " It was not kept; the vault is as it was.",
            hint="Check the disk or the stick, or choose another place.",
        )


class NotBackupError(UserFacingError):
    """The file is no backup, or only the beginning of one."""

    code = "not_a_backup"


class NewerBackupError(UserFacingError):
    """The backup was made by a later version."""

    code = "newer_backup"


class DamagedBackupError(UserFacingError):
    """The backup is not as it was written."""

    code = "damaged_backup"

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"The backup '{path}' is damaged: {reason}. Nothing was made.",
            hint="Copy it again from where it was kept, or use an older backup.",
        )


class BeyondRepairError(UserFacingError):
    """The vault is damaged where only a backup helps."""

    code = "beyond_repair"


class VaultUnusableError(UserFacingError):
    """The system refused to read or write the vault's file."""

    code = "vault_unusable"


class VaultClosedError(UserFacingError):
    """The vault was locked while something still wanted to use it."""

    code = "vault_locked"


class DiskFullError(UserFacingError):
    """There was no room; the transaction was rolled back as a whole."""

    code = "disk_full"


class ChangedWhileReadingError(UserFacingError):
    """A file's bytes are not those its text was read from; the transaction was rolled back."""

    code = "changed_while_reading"


class AuditStateLostError(UserFacingError):
    """The row that says where the record of events ends is gone."""

    code = "audit_broken"


class NotFoundError(UserFacingError):
    """Nothing with this id or name; ``code`` says of what kind."""

    code = "not_found"
