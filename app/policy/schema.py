"""The one schema of the site policy: every key, its default, its range and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

SCHEMA_VERSION = 1


class ImportRule(StrEnum):
    """Which model files a person may import by hand."""

    ALLOW = "allow"
    LISTED = "listed"
    FORBID = "forbid"


class SandboxLevel(StrEnum):
    """How well a process is sealed, weakest first."""

    POLICY = "policy"
    SECCOMP = "seccomp"
    LANDLOCK = "seccomp+landlock"

    @property
    def rank(self) -> int:
        """Higher is stronger."""
        return list(SandboxLevel).index(self)


class KdfChoice(StrEnum):
    """What turns a passphrase into a key."""

    ARGON2ID = "argon2id"
    PBKDF2_FIPS = "pbkdf2-fips"


class WriteErrorRule(StrEnum):
    """What happens when the audit log cannot be written."""

    WARN = "warn"
    LOCK = "lock"


def _about(
    text: str, *, name: str = "", least: int = 0, most: int = 2**31 - 1
) -> Mapping[str, object]:
    """What a key means, and for numbers its range. ``name`` is the key as the file spells it."""
    return {"text": text, "name": name, "least": least, "most": most, "is_built": True}


def _not_built(text: str, *, most: int = 2**31 - 1) -> Mapping[str, object]:
    """A key that nothing keeps to yet: only its default is taken."""
    return {**_about(text, most=most), "is_built": False}


@dataclass(frozen=True, slots=True)
class MirrorPolicy:
    """Where models come from. Nothing else is ever contacted."""

    url: str = field(default="", metadata=_not_built("Address of the vetted mirror; empty: none."))
    ca_file: str = field(
        default="", metadata=_not_built("File with the authority that vouches for the mirror.")
    )
    trust_root: str = field(
        default="", metadata=_not_built("File with the pinned root of the mirror's signatures.")
    )


@dataclass(frozen=True, slots=True)
class ModelsPolicy:
    """Which models may be used."""

    import_rule: ImportRule = field(
        default=ImportRule.ALLOW,
        metadata=_about(
            "Import of model files by hand: `allow`, only those on the signed list (`listed`; this "
            "version has no list yet, so nothing may be imported), or `forbid`.",
            name="import",
        ),
    )


@dataclass(frozen=True, slots=True)
class SandboxPolicy:
    """How well the program must be sealed."""

    min_level: SandboxLevel = field(
        default=SandboxLevel.SECCOMP,
        metadata=_about(
            "The program refuses to run below this level: `policy` (no kernel filter, for "
            "systems without seccomp), `seccomp`, `seccomp+landlock`."
        ),
    )


@dataclass(frozen=True, slots=True)
class VaultPolicy:
    """How the vault is locked and how long it keeps what it holds."""

    kdf: KdfChoice = field(
        default=KdfChoice.ARGON2ID,
        metadata=_not_built(
            "What turns the passphrase into a key: `argon2id`, or `pbkdf2-fips` where only "
            "FIPS-approved algorithms are allowed."
        ),
    )
    recovery_slot: bool = field(
        default=False, metadata=_not_built("Whether a second, sealed key may open the vault.")
    )
    idle_lock_s: int = field(
        default=600, metadata=_about("Seconds without input until it locks; 0 means never.")
    )
    retention_days: int = field(
        default=0,
        metadata=_not_built(
            "Days after which conversations are removed; 0 keeps them.", most=36_500
        ),
    )


@dataclass(frozen=True, slots=True)
class AuditPolicy:
    """The record of what happened."""

    on_write_error: WriteErrorRule = field(
        default=WriteErrorRule.WARN,
        metadata=_not_built("When the record cannot be written: `warn`, or `lock` the vault."),
    )
    viewers: tuple[str, ...] = field(
        default=("*",), metadata=_not_built("Users who may read the record; `*` means everyone.")
    )


@dataclass(frozen=True, slots=True)
class DocumentsPolicy:
    """What may be imported and what is kept of it."""

    keep_originals: bool = field(
        default=True,
        metadata=_about("Whether the vault keeps each document's own bytes beside its text."),
    )
    watch_roots: tuple[str, ...] = field(
        default=(), metadata=_not_built("Folders whose new files may be imported by themselves.")
    )
    max_file_mb: int = field(
        default=200,
        metadata=_about("Largest file that is imported, in MiB.", least=1, most=65_536),
    )


@dataclass(frozen=True, slots=True)
class RemotePolicy:
    """Servers inside the site. Off until named."""

    engine_url: str = field(
        default="", metadata=_not_built("Address of an OpenAI-compatible model server.")
    )
    index_url: str = field(default="", metadata=_not_built("Address of a vector server."))


@dataclass(frozen=True, slots=True)
class SitePolicy:
    """What the site allows, whole and checked. ``SitePolicy()`` is what holds without a file.

    ``source`` is the file it was read from, empty for the defaults; ``is_site_wide`` whether
    that file is the administrator's own.
    """

    mirror: MirrorPolicy = field(default_factory=MirrorPolicy)
    models: ModelsPolicy = field(default_factory=ModelsPolicy)
    sandbox: SandboxPolicy = field(default_factory=SandboxPolicy)
    vault: VaultPolicy = field(default_factory=VaultPolicy)
    audit: AuditPolicy = field(default_factory=AuditPolicy)
    documents: DocumentsPolicy = field(default_factory=DocumentsPolicy)
    remote: RemotePolicy = field(default_factory=RemotePolicy)
    source: str = ""
    is_site_wide: bool = False


SECTIONS: Mapping[str, type] = {
    "mirror": MirrorPolicy,
    "models": ModelsPolicy,
    "sandbox": SandboxPolicy,
    "vault": VaultPolicy,
    "audit": AuditPolicy,
    "documents": DocumentsPolicy,
    "remote": RemotePolicy,
}
