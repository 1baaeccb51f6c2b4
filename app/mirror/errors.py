"""What can go wrong with model files, and with where they come from, in words."""

from app.errors import UserFacingError


class ModelStoreFullError(UserFacingError):
    """The disk filled up while a model was copied; the partial copy was removed."""

    code = "disk_full"


class ModelStoreUnusableError(UserFacingError):
    """The store refuses to take or give up a file, and not for lack of room."""

    code = "store_unusable"


class ModelFileUnreadableError(UserFacingError):
    """A model file cannot be read."""

    code = "unreadable"


class MirrorError(UserFacingError):
    """The mirror or a stick did not give what it should; installed models are untouched."""

    code = "mirror_broken"


class MirrorBrokenError(MirrorError):
    """What came is not what the protocol says: a wrong status, length, or form."""


class TargetsError(MirrorError):
    """The signed list of models contradicts itself, or needs a newer version of ours."""


class MirrorUnreachableError(MirrorError):
    """There is no connection, or it broke off."""

    code = "mirror_unreachable"


class MirrorRefusedError(MirrorError):
    """The mirror does not let us in (401, 403)."""

    code = "mirror_refused"


class MirrorFileMissingError(MirrorError):
    """A file is not there (404, or absent from the stick)."""

    code = "mirror_not_found"


class MirrorTlsError(MirrorError):
    """The mirror's certificate is not one that the site's authority vouches for."""

    code = "mirror_tls"


class MirrorUntrustedError(MirrorError):
    """Signatures, versions or digests do not hold: altered, rolled back, or mixed."""

    code = "mirror_untrusted"


class TrustRootChangedError(MirrorError):
    """Another station's root was named than the one that this vault knows."""

    code = "trust_root_changed"

    def __init__(self, message: str, root_sha256: str, *, hint: str) -> None:
        """``root_sha256`` is of the root that was named."""
        super().__init__(message, hint=hint)
        self.root_sha256 = root_sha256


class TrustMissingError(MirrorError):
    """What this vault saw of the site's list is not in the data folder any more."""

    code = "trust_missing"


class MirrorExpiredError(MirrorError):
    """What was signed is out of date: the mirror is not kept up, or shows an old state."""

    code = "mirror_expired"


class ClockSetBackError(MirrorError):
    """This machine's clock shows an earlier time than it showed before."""

    code = "clock_set_back"


class MediaUnsafeError(MirrorError):
    """A stick holds something that no station writes: links, devices, impossible sizes."""

    code = "media_unsafe"


class ModelRevokedError(UserFacingError):
    """The site has taken this model back."""

    code = "model_revoked"


class TrustNotKeptError(MirrorError):
    """What was verified cannot be kept on this disk."""

    code = "trust_not_kept"


class StationError(UserFacingError):
    """A station refuses; its keys and what it published are as they were."""

    code = "station_refused"


class StationPassphraseError(StationError):
    """A key file does not open with this passphrase."""

    code = "wrong_passphrase"
    exit_code = 4


class BelowThresholdError(StationError):
    """Too few key holders have signed what is to be published."""

    code = "below_threshold"
