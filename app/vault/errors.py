"""What can go wrong with the vault, in words."""

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


class NotFoundError(UserFacingError):
    """Nothing with this id or name; ``code`` says of what kind."""

    code = "not_found"
