"""What an unlocked home offers: the services, bundled; and the door that unlocks it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.domain.care import CheckReport, RepairReport, RestoreReport
from app.domain.progress import CancelToken
from app.policy.schema import SitePolicy
from app.services.attachments import AttachmentService
from app.services.audit import AuditService
from app.services.audit_reader import AuditReader
from app.services.backup import BackupService
from app.services.chat import ChatService
from app.services.chat_export import ChatExportService
from app.services.chat_import import ChatImportService
from app.services.context_window import ContextService
from app.services.history import HistoryService
from app.services.integrity import IntegrityService
from app.services.library import LibraryService
from app.services.memory import MemoryService
from app.services.models import ModelService
from app.services.onboarding import OnboardingService
from app.services.pages import PageService
from app.services.passphrase import PassphraseService
from app.services.persona_files.service import PersonaFiles
from app.services.personas import PersonaService
from app.services.preferences import PreferenceService
from app.services.prompts import PromptService
from app.services.remembering import Summariser
from app.services.repair import RepairService
from app.services.retention import RetentionService
from app.services.search import SearchService
from app.services.sync import SyncService
from app.services.titling import TitleService
from app.services.watch import OnProgress
from app.services.watched_folders import WatchService

if TYPE_CHECKING:
    from app.services.evaluation import EvaluationService


@dataclass(frozen=True, slots=True)
class Ending:
    """What cuts a session short before its ``close``, on the thread that closes it.

    ``end_workers`` kills every worker process, for good; what waits for one hears of it.
    ``seize_vault`` undoes what others are changing and refuses them from then on.
    """

    end_workers: Callable[[], None]
    seize_vault: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Session:
    """One unlocked home; ``close`` stops generation, ends the workers, wipes the key.

    ``warnings`` are sentences on what opening it could not do; all the rest works.
    """

    home: Path
    chat: ChatService
    library: LibraryService
    attachments: AttachmentService
    watching: WatchService
    pages: PageService
    search: SearchService
    models: ModelService
    sync: SyncService
    evaluation: Callable[[], "EvaluationService"]
    history: HistoryService
    titles: TitleService
    memory: MemoryService
    context: ContextService
    summaries: Summariser
    exports: ChatExportService
    imports: ChatImportService
    personas: PersonaService
    prompts: PromptService
    persona_files: PersonaFiles
    retention: RetentionService
    preferences: PreferenceService
    onboarding: OnboardingService
    audit: AuditService
    audit_reader: AuditReader
    passphrases: PassphraseService
    backups: BackupService
    integrity: IntegrityService
    repairs: RepairService
    ending: Ending
    close: Callable[[], None]
    warnings: tuple[str, ...] = ()


class AppFactory(Protocol):
    """Implemented by ``bootstrap``; handed to the command line and the window."""

    @property
    def home(self) -> Path:
        """The data folder."""
        ...

    @property
    def vault_path(self) -> Path:
        """The vault's file, there or not."""
        ...

    @property
    def policy(self) -> SitePolicy:
        """What the site allows."""
        ...

    @property
    def benches(self) -> Mapping[str, Callable[[Sequence[str]], Mapping[str, object]]]:
        """The registered benchmarks: name to a function of its arguments that gives figures."""
        ...

    def has_vault(self) -> bool:
        """Whether this home was set up before."""
        ...

    def create(self, passphrase: bytearray) -> Session:
        """Makes the vault, imports the starter models, and returns it unlocked."""
        ...

    def unlock(self, passphrase: bytearray) -> Session:
        """Opens the vault by the passphrase or the recovery code, whose buffer is wiped.

        Raises:
            UserFacingError: ``wrong_passphrase``, ``recovery_code_slip``, ``no_vault``,
                ``newer_vault``, ``damaged_vault``, ``home_in_use``.
        """
        ...

    def restore(
        self,
        file: Path,
        passphrase: bytearray,
        *,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
    ) -> tuple[Session, RestoreReport]:
        """Makes this home from a backup, and returns it unlocked; the passphrase is wiped.

        Raises:
            UserFacingError: those of ``services.restore``, ``vault_exists``, ``home_in_use``.
            CancelledError: there is no home.
        """
        ...

    def examine(
        self,
        passphrase: bytearray,
        *,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
    ) -> CheckReport:
        """Looks over a vault that cannot be opened; changes nothing, wipes the passphrase.

        Raises:
            UserFacingError: ``wrong_passphrase``, ``no_vault``, ``damaged_vault`` (of the keys).
            CancelledError.
        """
        ...

    def repair(
        self,
        target: Path,
        passphrase: bytearray,
        *,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
    ) -> RepairReport:
        """Makes a new home of what can be read of this one; changes nothing here.

        Raises:
            UserFacingError: those of ``services.repair`` and of ``unlock``.
            CancelledError: there is no new home.
        """
        ...

    def sandbox_level(self) -> str:
        """``seccomp+landlock``, ``seccomp`` or ``policy``, as reached by this process."""
        ...
