"""A folder that a collection follows, over a real vault with the real reader of documents."""

from collections.abc import Sequence
from pathlib import Path

from app.domain.documents import FileOutcome, FileStatus
from app.domain.watching import WatchedFolder
from app.extract.client import ExtractClient
from app.mirror.store import ContentStore
from app.services.embedder import SelectedEmbedder
from app.services.importing import ImportLimits
from app.services.library import LibraryService
from app.services.precedence import Precedence
from app.services.reembedding import Reembedding
from app.services.watched_folders import Looked, WatchService, WatchTiming
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.queue import ImportQueue
from app.vault.vector_sets import VectorSets
from app.vault.watched import WatchedFolders
from tests.fakes.audit import HeardEvents
from tests.fakes.index import WordIndex
from tests.services.conftest import install_embedder

TIMING = WatchTiming(settle_s=0.05, rescan_s=60.0, poll_s=0.1)


class CountingIndex(WordIndex):
    """Counts the texts that were embedded."""

    embedded = 0

    def embed(self, texts: Sequence[str], *, is_background: bool = False) -> list[bytes]:
        self.embedded += len(texts)
        return super().embed(texts, is_background=is_background)


class Desk:
    """The services over one vault, and a folder that the site lets be watched."""

    def __init__(
        self, vault: Vault, folder: Path, *, extractor: ExtractClient, tokenizer: Path
    ) -> None:
        self.vault = vault
        self.root = folder / "root"
        self.inbox = self.root / "inbox"
        self.inbox.mkdir(parents=True)
        self.index = CountingIndex()
        self.heard = HeardEvents()
        self.recorded = HeardEvents()  # by the library
        self.watching = self.service()
        self._store = ContentStore(folder / "store")
        self._store.prepare()
        install_embedder(Ledger(vault), self._store, folder, tokenizer=tokenizer.read_bytes())
        self.library = self.reading_by(extractor)

    def service(self, *, max_files: int = 100, timing: WatchTiming = TIMING) -> WatchService:
        """As a new session has it."""
        return WatchService(
            WatchedFolders(self.vault),
            roots=[str(self.root)],
            audit=self.heard,
            timing=timing,
            max_files=max_files,
        )

    def reading_by(
        self, extractor: ExtractClient, *, roots: Sequence[str] | None = None
    ) -> LibraryService:
        """The library with another reader, or with other roots of the site."""
        embedder = SelectedEmbedder(Ledger(self.vault), self._store, self.index)
        return LibraryService(
            Documents(self.vault),
            ImportQueue(self.vault),
            embedder=embedder,
            reembedding=Reembedding(
                Passages(self.vault),
                VectorSets(self.vault),
                embedder=embedder,
                index=self.index,
                builder=WordIndex(),
                precedence=Precedence(),
            ),
            extractor=extractor,
            index=self.index,
            limits=ImportLimits(1 << 20, keep_originals=True),
            audit=self.recorded,
            watched=WatchedFolders(self.vault),
            watch_roots=[str(self.root)] if roots is None else roots,
        )

    def write(self, name: str, text: str) -> Path:
        """A new file, or one with other words."""
        path = self.inbox / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def follow(self) -> WatchedFolder:
        return self.watching.add(self.inbox)

    def look(self) -> Looked:
        """One look at all that is watched, which is one folder."""
        (looked,) = self.watching.look()
        return looked

    def bring(self) -> list[FileOutcome]:
        """A look, and the import of what it found."""
        self.look()
        outcomes: list[FileOutcome] = []
        summary = self.library.resume(on_outcome=outcomes.append, only_watched=True)
        assert summary.indexed == sum(one.status is FileStatus.INDEXED for one in outcomes)
        return outcomes

    def ends(self) -> dict[str, str]:
        """How each file ended that a look and an import brought, by name."""
        return {Path(one.file).name: one.status.value for one in self.bring()}

    def files(self) -> dict[str, bool]:
        """The documents by the name of their file, and whether they are gone."""
        return {Path(one.file).name: one.is_gone for one in self.library.list()}

    def state(self) -> WatchedFolder:
        (folder,) = self.watching.list()
        return folder
