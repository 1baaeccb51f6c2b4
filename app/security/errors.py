"""What can go wrong with the keys, in words."""

from app.errors import UserFacingError


class WrongPassphraseError(UserFacingError):
    """No slot opens with this passphrase or recovery code."""

    code = "wrong_passphrase"
    exit_code = 4


class RecoveryCodeSlipError(UserFacingError):
    """What looks like a recovery code does not fit its own check characters."""

    code = "recovery_code_slip"
    exit_code = 4


class KeyslotDamagedError(UserFacingError):
    """The key file is missing, or not as it was written."""

    code = "damaged_vault"


class NewerKeyslotsError(UserFacingError):
    """The key file is of a later format."""

    code = "newer_vault"


class KeyslotWriteError(UserFacingError):
    """The key file could not be written."""

    code = "disk_full"


class KeyslotUnconfirmedError(KeyslotWriteError):
    """The key file was written; whether it outlives a power failure the disk did not say."""

    code = "keys_unconfirmed"


class KeyslotsExistError(UserFacingError):
    """There is a key file already."""

    code = "vault_exists"


class NoPassphraseSlotError(UserFacingError):
    """Only the recovery code opens the vault."""

    code = "passphrase_missing"


class KeysWipedError(UserFacingError):
    """The vault was locked while something still wanted its keys."""

    code = "vault_locked"


class NoMemoryForKeysError(UserFacingError):
    """The machine cannot give the memory that checking a passphrase takes."""

    code = "no_memory"
