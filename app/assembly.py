"""Builds every service of an unlocked home by hand, top to bottom; no globals, no locator."""

import contextlib
import functools
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.domain.audit import AuditEvent
from app.domain.engine import Engine
from app.domain.extraction import Extractor
from app.domain.pairs import PairScorer
from app.domain.retrieval import VectorIndex
from app.engine import devices
from app.engine.client import EngineClient
from app.engine.devices import Hardware
from app.engine.free_memory import free_memory_bytes
from app.engine.template_choice import TemplateRules
from app.extract.client import ExtractClient
from app.extract.pool import ExtractPool, workers_for
from app.extract.protocol import DRAWING_LIMITS, JobLimits
from app.index.client import IndexClient
from app.index.pairs_client import PairClient
from app.mirror.door import NetworkDoor
from app.mirror.store import ContentStore
from app.policy.schema import SitePolicy, TemplateRule
from app.security.keyslots import OpenKeyslots
from app.services.attached_removal import AttachedRemoval
from app.services.attachments import AttachmentService
from app.services.audit import AuditService, AuditUnwritableError
from app.services.audit_files import AuditFiles
from app.services.audit_reader import AuditReader
from app.services.backup import BackupService
from app.services.chat import ChatService
from app.services.chat_export import ChatExportService
from app.services.chat_import import ChatImportService
from app.services.composing import Composer
from app.services.context_window import ContextService
from app.services.cross_encoders import CrossEncoders
from app.services.embedder import Precision, SelectedEmbedder
from app.services.evidence import EvidenceService
from app.services.history import HistoryService
from app.services.importing import ImportLimits
from app.services.integrity import IntegrityService
from app.services.judging import Judge
from app.services.library import LibraryService
from app.services.machine import usable_cores
from app.services.memory import MemoryService
from app.services.model_import import ModelImporter
from app.services.models import ModelService
from app.services.onboarding import OnboardingService
from app.services.pages import PageService
from app.services.passphrase import PassphraseService
from app.services.persona_files.service import PersonaFiles
from app.services.personas import PersonaService
from app.services.precedence import Precedence
from app.services.preferences import PreferenceService
from app.services.prompts import PromptService
from app.services.reembedding import Reembedding
from app.services.remembering import Summariser
from app.services.repair import RepairService
from app.services.requests import Requests
from app.services.reranking import Reranker
from app.services.retention import RetentionService
from app.services.screening import ContentFilter
from app.services.search import SearchService
from app.services.session import Ending, Session
from app.services.site_trust import TrustKeeper
from app.services.sync import SyncService
from app.services.titling import TitleService
from app.services.unfinished import end_what_was_begun, put_models_back
from app.services.watched_folders import WatchService
from app.services.whole_documents import WholeDocuments
from app.settings.store import FILE_NAME, SettingsStore
from app.settings.tuning import TuningStore
from app.ui.export.writers import WRITERS
from app.vault.attached import Attachments
from app.vault.audit import AuditLog
from app.vault.chat_memory import ChatMemories
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.cross_encoders import CrossEncoderRecords
from app.vault.documents import Documents
from app.vault.key_generations import KeyGenerations
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.portable import PortableChats
from app.vault.preferences import VaultPreferences
from app.vault.queue import ImportQueue
from app.vault.trust import TrustRecord
from app.vault.vector_sets import VectorSets
from app.vault.watched import WatchedFolders
from app.workers.supervisor import OnDeath

if TYPE_CHECKING:
    from app.services.evaluation import EvaluationService


@dataclass(frozen=True, slots=True)
class Workers:
    """The processes of a session, started when they are needed."""

    engine: Engine
    extractor: Extractor
    index: VectorIndex
    machine: Hardware = field(default_factory=Hardware)
    drawer: ExtractClient = field(default_factory=lambda: ExtractClient(limits=DRAWING_LIMITS))
    make_scorer: Callable[[], PairScorer] = PairClient
    builder: VectorIndex = field(default_factory=IndexClient)

    @classmethod
    def of_product(
        cls, policy: SitePolicy, home: Path, on_death: OnDeath, *, stays: bool
    ) -> "Workers":
        """The real ones, as the site allows them; ``on_death`` hears of one that crashed."""
        languages = policy.documents.ocr_languages
        machine = Hardware(home / devices.FILE_NAME)
        return cls(
            EngineClient(templates=template_rules(policy), machine=machine, on_death=on_death),
            ExtractPool(
                lambda: ExtractClient(ocr_languages=languages, on_death=on_death),
                workers_for(usable_cores(), free_memory_bytes(), JobLimits().memory_bytes),
            ),
            IndexClient(stays=stays, on_death=on_death),
            machine,
            ExtractClient(limits=DRAWING_LIMITS, on_death=on_death),
            functools.partial(PairClient, on_death=on_death),
            IndexClient(on_death=on_death),
        )


def assemble(
    vault: Vault,
    *,
    home: Path,
    policy: SitePolicy,
    stack: contextlib.ExitStack,
    make_workers: Callable[[OnDeath], Workers],
    keys: OpenKeyslots,
    launcher: NetworkDoor | None = None,
    is_restored: bool = False,
) -> Session:
    """The services over an open vault; what must end with the session is put on the stack."""
    log, files = AuditLog(vault), AuditFiles(home)
    first_key = functools.partial(keys.ring.subkey, "audit")
    audit = AuditService(log, files, policy=policy, first_key=first_key)
    audit.open(is_restored=is_restored)
    stack.callback(audit.close)
    passphrases = PassphraseService(
        keys, KeyGenerations(vault), audit=audit, wants_code=policy.vault.recovery_slot
    )
    warnings = passphrases.settle()
    store, settings = ContentStore(home / "store"), SettingsStore(home / FILE_NAME)
    store.prepare()
    ledger, passages, conversations = Ledger(vault), Passages(vault), Conversations(vault)
    put_models_back(ledger, store, home / "sync" / "parts")
    store.keep_only(ledger.file_digests())
    limits = ImportLimits(policy.documents.max_file_mb << 20, policy.documents.keep_originals)
    content_filter = ContentFilter(policy.filter_rules, audit)
    workers = make_workers(functools.partial(_record_death, audit))
    engine, extractor, index = workers.engine, workers.extractor, workers.index
    cross = CrossEncoders(
        ledger, store, CrossEncoderRecords(vault), make_scorer=workers.make_scorer
    )
    end_all = functools.partial(
        _end_all, engine, extractor, index, workers.builder, workers.drawer, cross
    )
    stack.callback(end_all)
    waiting, removal = ImportQueue(vault), AttachedRemoval(audit, index)
    history, portable, retention = (
        HistoryService.of_vault(vault, audit=audit, removal=removal, content_filter=content_filter),
        PortableChats(vault),
        RetentionService(
            conversations, site_days=policy.vault.retention_days, audit=audit, removal=removal
        ),
    )
    damage = end_what_was_begun(vault, history, retention)
    preferences, memory = (
        PreferenceService(settings, VaultPreferences(vault)),
        MemoryService(ChatMemories(vault), content_filter=content_filter),
    )
    embedder = SelectedEmbedder(
        ledger, store, index, precision=Precision(settings), sets=VectorSets(vault)
    )
    precedence = Precedence(on_question=functools.partial(_hold, (index, workers.builder)))
    search = SearchService(
        passages,
        embedder=embedder,
        index=index,
        precedence=precedence,
        reranker=Reranker(passages, cross),
    )
    let_go = functools.partial(_let_go, engine)
    keeper = TrustKeeper(TrustRecord(vault), ledger, home / "sync", on_revoked=let_go)
    importer = ModelImporter(
        ledger, store, rule=policy.models.import_rule, judge=keeper.judge_import
    )
    models = ModelService(
        ledger,
        store,
        importer=importer,
        engine=engine,
        settings=settings,
        machine=workers.machine,
        templates=template_rules(policy),
        tunings=TuningStore(home),
        audit=audit,
        before_load=keeper.catch_up,
        cross_encoders=cross,
    )
    sync, whole = (
        SyncService(
            keeper,
            ledger,
            store,
            folder=home / "sync",
            policy=policy.mirror,
            audit=audit,
            let_go=let_go,
            launcher=launcher,
        ),
        WholeDocuments(
            passages,
            embedder=embedder,
            search=search,
            models=models,
            engine=engine,
            checker=Judge(cross).checker,
        ),
    )
    stack.callback(sync.stop)
    chat = ChatService(
        conversations,
        composer=Composer(
            search=search,
            evidence=EvidenceService(passages, search, judge=Judge(cross)),
            models=models,
            engine=engine,
            whole=whole,
        ),
        models=models,
        engine=engine,
        preferences=preferences,
        audit=audit,
        precedence=precedence,
        content_filter=content_filter,
        memory=memory,
    )
    stack.callback(chat.stop)
    pages = PageService(Documents(vault), workers.drawer)
    stack.callback(pages.close)
    library = LibraryService(
        Documents(vault),
        waiting,
        embedder=embedder,
        reembedding=Reembedding(
            passages,
            VectorSets(vault),
            embedder=embedder,
            index=index,
            builder=workers.builder,
            precedence=precedence,
        ),
        extractor=extractor,
        index=index,
        limits=limits,
        audit=audit,
        precedence=precedence,
        watched=WatchedFolders(vault),
        watch_roots=policy.documents.watch_roots,
        passwords=pages.passwords,
    )

    def evaluate() -> "EvaluationService":
        from app.services import evaluation, throwaway  # noqa: PLC0415 (unlocking would pay for it)

        return evaluation.EvaluationService(
            throwaway.ThrowAwayVaults(
                home,
                ledger,
                store,
                extractor=extractor,
                make_index=lambda: make_workers(functools.partial(_record_death, audit)).index,
                limits=limits,
                cross_encoders=cross,
                precision=Precision(settings),
            ),
            throwaway.Ground(library, search, passages),
            models=models,
            engine=engine,
            preferences=preferences,
            audit=audit,
            cross_encoders=cross,
            rules=policy.filter_rules,
        )

    return Session(
        home=home,
        chat=chat,
        library=library,
        attachments=AttachmentService(Attachments(vault), waiting, library, removal),
        watching=WatchService(
            WatchedFolders(vault), roots=policy.documents.watch_roots, audit=audit
        ),
        pages=pages,
        search=search,
        models=models,
        sync=sync,
        evaluation=evaluate,
        history=history,
        titles=TitleService(
            vault,
            selected=models.selected,
            engine=engine,
            rules=lambda: preferences.get().system_prompt,
            precedence=precedence,
            content_filter=content_filter,
        ),
        memory=memory,
        context=ContextService(
            conversations,
            requests=Requests(search=search, engine=engine),
            memory=memory,
            models=models,
            engine=engine,
            preferences=preferences,
            precedence=precedence,
            content_filter=content_filter,
            whole=whole,
        ),
        summaries=Summariser(
            conversations,
            memory,
            selected=models.selected,
            engine=engine,
            settings=preferences.get,
            precedence=precedence,
            content_filter=content_filter,
        ),
        exports=ChatExportService(
            portable, conversations, home=home, policy=policy.chats, audit=audit, writers=WRITERS
        ),
        imports=ChatImportService(portable, policy=policy, audit=audit),
        personas=PersonaService(vault, content_filter=content_filter),
        prompts=PromptService(vault),
        persona_files=PersonaFiles(vault, home=home, policy=policy.chats, audit=audit),
        retention=retention,
        preferences=preferences,
        onboarding=OnboardingService(
            preferences,
            version=__version__,
            has_chats=lambda: bool(conversations.list()),
            has_documents=lambda: bool(library.list()),
        ),
        audit=audit,
        audit_reader=AuditReader(
            log, files, audit=audit, viewers=policy.audit.viewers, first_key=first_key
        ),
        passphrases=passphrases,
        backups=BackupService(vault, home / FILE_NAME, rule=keys.rule, audit=audit),
        integrity=IntegrityService(vault, audit=audit),
        repairs=RepairService(home, keys, audit=audit),
        ending=Ending(end_all, vault.seize),
        close=stack.close,
        warnings=(*damage, *warnings, *settings.warnings()),
    )


def template_rules(policy: SitePolicy) -> TemplateRules:
    """The site's rules for chat templates, as the engine keeps to them."""
    models = policy.models
    return TemplateRules(
        allows_any=models.templates is TemplateRule.OWN,
        approved=frozenset(models.approved_templates),
    )


def _hold(indexes: Sequence[VectorIndex], is_asked: bool) -> None:
    for index in indexes:
        index.hold(is_held=is_asked)


def _let_go(engine: Engine, name: str) -> None:
    """Ends the engine where it holds this model."""
    if engine.loaded is not None and engine.loaded.name == name:
        engine.unload()


def _record_death(audit: AuditService, role: str) -> None:
    """On a worker's own thread, where nobody could act on a refusal; the session hears of it."""
    with contextlib.suppress(AuditUnwritableError):
        audit.record(AuditEvent.WORKER_CRASH, subject=role, outcome="died")


def _end_all(*workers: Engine | Extractor | VectorIndex | CrossEncoders) -> None:
    """Side by side: a process that held much memory takes its time to go."""
    threads = [threading.Thread(target=worker.close, daemon=True) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
