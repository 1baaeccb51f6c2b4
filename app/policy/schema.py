"""The one schema of the site policy: every key, its default, its range and what it means.

Named tuples, not dataclasses: the unlock window waits for them, and they are made in a tenth of
the time.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, NamedTuple

from app.policy.filter.rules import RuleSet

SCHEMA_VERSION = 1


class ImportRule(StrEnum):
    """Which model files a person may import by hand."""

    ALLOW = "allow"
    LISTED = "listed"
    FORBID = "forbid"


class TemplateRule(StrEnum):
    """Which chat templates that come in model files are rendered."""

    LISTED = "listed"
    OWN = "own"


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


class Key(NamedTuple):
    """What a key means, how the file spells it where it is not the field's name, and its range."""

    text: str
    name: str = ""
    least: int = 0
    most: int = 2**31 - 1
    is_built: bool = True  # of a key that nothing keeps to yet, only the default is taken
    pattern: str = ""  # of each text of a list, ...
    form: str = ""  # ... and the same in words


class MirrorPolicy(NamedTuple):
    """Where models come from. Nothing else is ever contacted."""

    url: Annotated[
        str,
        Key("Address of the vetted mirror, `https://host[:port][/path]`; empty: none is fixed."),
    ] = ""
    ca_file: Annotated[
        str,
        Key(
            "File with the certificates, in PEM, of the authority that vouches for the mirror. No "
            "other authority is believed, nor any of the system's."
        ),
    ] = ""
    trust_root: Annotated[
        str,
        Key("File with the pinned root of the site's signatures (`root.json` of the station)."),
    ] = ""
    max_kib_s: Annotated[
        int, Key("Fastest that models are fetched, in KiB per second; 0 is without a limit.")
    ] = 0


class ModelsPolicy(NamedTuple):
    """Which models may be used."""

    import_rule: Annotated[
        ImportRule,
        Key(
            "Import of model files by hand: `allow`, only those whose SHA-256 is on the signed "
            "list of the last sync (`listed`), or `forbid`.",
            name="import",
        ),
    ] = ImportRule.ALLOW
    templates: Annotated[
        TemplateRule,
        Key(
            "The chat template in a model file is a program. `listed`: only those are run that "
            "Cloister knows, that `approved_templates` names, or that the site signed with the "
            "model; any other model gets the built-in form of its family. `own`: every file's own "
            "template is run, in the sandbox."
        ),
    ] = TemplateRule.LISTED
    approved_templates: Annotated[
        tuple[str, ...],
        Key(
            "SHA-256 of further chat templates that are run, as `cloister models list --json` "
            "shows them (`template_sha256`).",
            pattern="[0-9a-fA-F]{64}",
            form="64 hexadecimal digits each",
        ),
    ] = ()


class SandboxPolicy(NamedTuple):
    """How well the program must be sealed."""

    min_level: Annotated[
        SandboxLevel,
        Key(
            "The program refuses to run below this level: `policy` (no kernel filter, for "
            "systems without seccomp), `seccomp`, `seccomp+landlock`."
        ),
    ] = SandboxLevel.SECCOMP


class VaultPolicy(NamedTuple):
    """How the vault is locked and how long it keeps what it holds."""

    kdf: Annotated[
        KdfChoice,
        Key(
            "What turns the passphrase into a key: `argon2id`, or `pbkdf2-fips` where only "
            "FIPS-approved algorithms are allowed. An unlock locks the key anew where it is locked "
            "with the other one; a recovery code has to be made anew."
        ),
    ] = KdfChoice.ARGON2ID
    recovery_slot: Annotated[
        bool,
        Key(
            "Whether every new vault gets a recovery code. One that has none says so at each "
            "unlock."
        ),
    ] = False
    idle_lock_s: Annotated[int, Key("Seconds without input until it locks; 0 means never.")] = 600
    retention_days: Annotated[
        int,
        Key(
            "Days after its last message when a conversation is removed for good, pinned ones "
            "too; 0 keeps them. A person may keep one for a shorter time, never a longer one.",
            most=36_500,
        ),
    ] = 0


class ChatsPolicy(NamedTuple):
    """Whether chats may leave the vault as files that anyone can read, or come in from such."""

    may_export: Annotated[
        bool,
        Key(
            "Whether chats, personas and prompts may be exported; such a file is not encrypted.",
            name="export",
        ),
    ] = True
    may_import: Annotated[
        bool,
        Key("Whether chats, personas and prompts may be imported from files.", name="import"),
    ] = True
    marking: Annotated[
        str,
        Key("Marking of every page of an exported chat, such as `RESTRICTED`; empty: none."),
    ] = ""


class AuditPolicy(NamedTuple):
    """The record of what happened."""

    on_write_error: Annotated[
        WriteErrorRule,
        Key("When the record cannot be written: `warn`, or `lock` the vault."),
    ] = WriteErrorRule.WARN
    viewers: Annotated[
        tuple[str, ...],
        Key(
            "Users of the system who may read and export the record; `*` means everyone. To have "
            "it checked, which shows nothing of it, is everyone's."
        ),
    ] = ("*",)


class DocumentsPolicy(NamedTuple):
    """What may be imported and what is kept of it."""

    keep_originals: Annotated[
        bool, Key("Whether the vault keeps each document's own bytes beside its text.")
    ] = True
    watch_roots: Annotated[
        tuple[str, ...],
        Key(
            "Folders that may be watched, with all below them: a person chooses which, and new and "
            "changed files of those are imported by themselves. `~/` is the home of whoever uses "
            "it. Empty: none, files are imported by hand alone.",
            pattern="(/|~/).*",
            form="absolute, or below `~/`",
        ),
    ] = ()
    max_file_mb: Annotated[
        int, Key("Largest file that is imported, in MiB.", least=1, most=200)
    ] = 200
    ocr_languages: Annotated[
        tuple[str, ...],
        Key(
            "Languages in which pictures of text are read, by the names that `tesseract "
            "--list-langs` gives; each costs its own pass. Empty: English and the next three by "
            "name."
        ),
    ] = ()


class FilterPolicy(NamedTuple):
    """Words and patterns that are stopped, covered or remarked on in questions and answers."""

    lists: Annotated[
        tuple[str, ...],
        Key(
            "Files with the rules of the filter, in the form that docs/administrator.md describes. "
            "Each is held to the same owner and mode as this file; one that is missing or has a "
            "fault is refused, and the policy with it (`policy_filter_invalid`).",
            pattern="/.+",
            form="absolute",
        ),
    ] = ()
    rules: Annotated[
        str, Key("Rules in the same form, written here between three quotes on each side.")
    ] = ""
    contact: Annotated[
        str,
        Key(
            "Whom a person may ask about a question or an answer that was stopped, as in `the "
            "security office, extension 4711`; empty: the administrator of the machine."
        ),
    ] = ""


class RemotePolicy(NamedTuple):
    """Servers inside the site. Off until named."""

    engine_url: Annotated[
        str, Key("Address of an OpenAI-compatible model server.", is_built=False)
    ] = ""
    index_url: Annotated[str, Key("Address of a vector server.", is_built=False)] = ""


class SitePolicy(NamedTuple):
    """What the site allows, whole and checked. ``SitePolicy()`` is what holds without a file.

    ``source`` is the file it was read from, empty for the defaults; ``is_site_wide`` whether
    that file is the administrator's own. ``filter_rules`` are those of all lists that ``filter``
    names, read and checked.
    """

    mirror: MirrorPolicy = MirrorPolicy()
    models: ModelsPolicy = ModelsPolicy()
    sandbox: SandboxPolicy = SandboxPolicy()
    vault: VaultPolicy = VaultPolicy()
    chats: ChatsPolicy = ChatsPolicy()
    audit: AuditPolicy = AuditPolicy()
    documents: DocumentsPolicy = DocumentsPolicy()
    filter: FilterPolicy = FilterPolicy()
    remote: RemotePolicy = RemotePolicy()
    source: str = ""
    is_site_wide: bool = False
    filter_rules: RuleSet = RuleSet()


SECTIONS: Mapping[str, type] = {
    "mirror": MirrorPolicy,
    "models": ModelsPolicy,
    "sandbox": SandboxPolicy,
    "vault": VaultPolicy,
    "chats": ChatsPolicy,
    "audit": AuditPolicy,
    "documents": DocumentsPolicy,
    "filter": FilterPolicy,
    "remote": RemotePolicy,
}
