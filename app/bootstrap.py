"""The composition root: builds every object by hand. Nothing in a layer imports this."""

import contextlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.engine.client import EngineClient
from app.extract.client import ExtractClient
from app.index.client import IndexClient
from app.mirror.store import ContentStore
from app.policy.schema import SitePolicy
from app.security import keys, sandbox
from app.security.keys import KdfCost, KeyRing
from app.security.paths import HomeLock, ensure_private_folder
from app.services.chat import ChatService
from app.services.embedder import SelectedEmbedder
from app.services.evidence import EvidenceService
from app.services.history import HistoryService
from app.services.importing import ImportLimits
from app.services.library import LibraryService
from app.services.model_import import ModelImporter
from app.services.models import ModelService
from app.services.preferences import PreferenceService
from app.services.search import SearchService
from app.services.session import Session
from app.services.starter import StarterModel, starter_models
from app.settings.store import SettingsStore
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.errors import NoVaultError
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.preferences import VaultPreferences
from app.vault.queue import ImportQueue

Bench = Callable[[Sequence[str]], Mapping[str, object]]


class App:
    """One data folder and what can be done with it. Implements ``AppFactory``.

    ``kdf_cost`` None means calibrated on this machine to about a second; ``stays`` says that the
    process lives on after its first answer, so that a large index is worth building.
    """

    def __init__(
        self,
        *,
        home: Path,
        policy: SitePolicy,
        benches: Mapping[str, Bench] | None = None,
        kdf_cost: KdfCost | None = None,
        stays: bool = False,
        starters: Sequence[StarterModel] | None = None,
    ) -> None:
        self._home = home
        self._policy = policy
        self._benches = dict(benches or {})
        self._kdf_cost = kdf_cost
        self._stays = stays
        self._starters = starters

    @property
    def home(self) -> Path:
        """The data folder."""
        return self._home

    @property
    def vault_path(self) -> Path:
        """The vault's file."""
        return self._home / "vault.db"

    @property
    def policy(self) -> SitePolicy:
        """What the site allows."""
        return self._policy

    @property
    def benches(self) -> Mapping[str, Bench]:
        """The registered benchmarks."""
        return self._benches

    def sandbox_level(self) -> str:
        """The level this process reached."""
        return sandbox.reached_level()

    def has_vault(self) -> bool:
        """Whether this home was set up before."""
        return self.vault_path.exists()

    def create(self, passphrase: bytearray) -> Session:
        """Makes the vault, imports the starter models, and returns it unlocked."""
        ensure_private_folder(self._home)
        with contextlib.ExitStack() as stack:
            stack.enter_context(HomeLock(self._home))
            if not self.has_vault():
                self._set_aside_orphaned_keyslots()
            cost = self._kdf_cost or keys.calibrate()
            ring = keys.create_keyslots(self._slots_path, passphrase, cost=cost)
            vault = _opened(Vault.create, self.vault_path, ring, stack)
            session = self._session(vault, stack)
            starters = starter_models() if self._starters is None else self._starters
            session.models.import_starters(starters)
            return replace(session, close=stack.pop_all().close)

    def unlock(self, passphrase: bytearray) -> Session:
        """Opens the vault. The passphrase's buffer is wiped."""
        try:
            if not self.has_vault():
                raise NoVaultError(
                    f"There is no vault in '{self._home}'.", hint="Make one with: cloister init"
                )
            with contextlib.ExitStack() as stack:
                stack.enter_context(HomeLock(self._home))
                ring = keys.unlock_keyslots(self._slots_path, passphrase)
                vault = _opened(Vault.open, self.vault_path, ring, stack)
                session = self._session(vault, stack)
                return replace(session, close=stack.pop_all().close)
        finally:
            keys.wipe(passphrase)

    def _session(self, vault: Vault, stack: contextlib.ExitStack) -> Session:
        """Builds the services; what must end with the session is put on the stack."""
        store = ContentStore(self._home / "store")
        store.prepare()
        engine, extractor = EngineClient(), ExtractClient()
        index = IndexClient(stays=self._stays)
        for stop in (engine.unload, extractor.stop, index.stop):
            stack.callback(stop)
        conversations, documents = Conversations(vault), Documents(vault)
        waiting = ImportQueue(vault)
        conversations.mark_interrupted()
        waiting.requeue_reading()
        conversations.purge_deleted(older_than_s=0)
        ledger, passages = Ledger(vault), Passages(vault)
        settings = SettingsStore(self._home / "settings.json")
        preferences = PreferenceService(settings, VaultPreferences(vault))
        embedder = SelectedEmbedder(ledger, store, index)
        search = SearchService(passages, embedder=embedder, index=index)
        models = ModelService(
            ledger,
            store,
            importer=ModelImporter(ledger, store, rule=self._policy.models.import_rule),
            engine=engine,
            settings=settings,
        )
        chat = ChatService(
            conversations,
            search=search,
            evidence=EvidenceService(passages, search),
            models=models,
            engine=engine,
            preferences=preferences,
        )
        stack.callback(chat.stop)
        library = LibraryService(
            documents,
            waiting,
            embedder=embedder,
            extractor=extractor,
            index=index,
            limits=ImportLimits(
                self._policy.documents.max_file_mb << 20, self._policy.documents.keep_originals
            ),
        )
        return Session(
            home=self._home,
            chat=chat,
            library=library,
            search=search,
            models=models,
            history=HistoryService(conversations),
            preferences=preferences,
            close=stack.close,
        )

    def _set_aside_orphaned_keyslots(self) -> None:
        """Keys without a vault are of a set-up that was cut short, or of a vault that was lost.

        They are kept beside, in case a copy of that vault turns up.
        """
        if os.path.lexists(self._slots_path):
            self._slots_path.rename(self._slots_path.with_name(f"keyslots.{time.time_ns()}.old"))

    @property
    def _slots_path(self) -> Path:
        return self._home / "keyslots"


def _opened(
    open_vault: Callable[[Path, bytearray], Vault],
    path: Path,
    ring: KeyRing,
    stack: contextlib.ExitStack,
) -> Vault:
    """Opens the vault; the stack closes it, then wipes the keys."""
    stack.callback(ring.wipe)
    key = ring.database_key()
    try:
        vault = open_vault(path, key)
    finally:
        keys.wipe(key)
    stack.callback(vault.close)
    return vault
