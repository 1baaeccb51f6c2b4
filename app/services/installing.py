"""Takes fetched files into the store and their model into the ledger, whole or not at all.

All parts of a model are verified before the first is moved; where it is not entered after that, all
go back to where they came from, so that nothing is fetched twice.
"""

import contextlib
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import BinaryIO

from app.domain.models import ModelCard, ModelFile, ModelKind, SiteFacts
from app.domain.progress import CancelToken
from app.engine.gguf import read_model
from app.engine.gguf_adapter import read_adapter
from app.errors import UserFacingError
from app.index.cross_encoder import CONFIG_FILE, CROSS_ENCODER_FILES
from app.index.embedder import DESCRIPTION_FILE, embedder_roles
from app.mirror.errors import MirrorUntrustedError
from app.mirror.parts import PartsFolder
from app.mirror.store import ContentStore, StoredFile
from app.mirror.targets import OfferedFile, OfferedModel, Revocation
from app.services.model_facts import (
    ModelFacts,
    adapter_facts,
    cross_encoder_facts,
    embedder_facts,
    gguf_facts,
)
from app.services.site_offers import Offer, OfferState
from app.services.taken_back import revocation_of
from app.vault.ledger import Ledger, ModelExistsError

OnChecked = Callable[[OfferedModel, OfferedFile, int], None]  # bytes of the file read so far


class NotFetchedError(UserFacingError):
    """A model's files did not all come."""

    code = "not_fetched"


def site_facts(model: OfferedModel, targets_version: int) -> SiteFacts:
    """What the signatures say of it, as the ledger keeps it."""
    return SiteFacts(
        target=model.repo,
        commit=model.commit,
        reviewer=model.reviewer,
        note=model.note,
        marking=model.marking,
        targets_version=targets_version,
        chat_template_sha256=model.chat_template_sha256,
        base_sha256=model.base_sha256,
    )


class Installed:
    """The ledger as it is now, to be asked about many offers."""

    def __init__(self, ledger: Ledger) -> None:
        cards = ledger.list()
        self._by_name = {card.name: card for card in cards}
        self._by_files = {tuple(file.sha256 for file in card.files): card for card in cards}

    def of(self, model: OfferedModel) -> ModelCard | None:
        """The entry of exactly these files, whatever it is called."""
        return self._by_files.get(tuple(file.sha256 for file in model.files))

    def named(self, name: str) -> bool:
        """Whether there is one of that name."""
        return name in self._by_name

    def offer(self, model: OfferedModel, revoked: Mapping[str, Revocation]) -> Offer:
        """How an offered model stands here."""
        same = self.of(model)
        if (entry := revocation_of(model, revoked)) is not None:
            return Offer(model, OfferState.REVOKED, same, entry.reason, entry.replaced_by)
        if same is not None:
            return Offer(model, OfferState.INSTALLED, same)
        alike = self._by_name.get(model.name)
        if alike is not None and alike.is_fetched:
            return Offer(model, OfferState.UPDATE, alike)
        return Offer(model, OfferState.AVAILABLE)


class Installer:
    """Installs offered models one by one from a folder of parts."""

    def __init__(
        self, ledger: Ledger, store: ContentStore, *, let_go: Callable[[str], None]
    ) -> None:
        """``let_go`` makes sure that nothing holds the model of a name before it is replaced."""
        self._ledger = ledger
        self._store = store
        self._let_go = let_go

    def install(
        self,
        model: OfferedModel,
        site: SiteFacts,
        *,
        parts: PartsFolder,
        damaged: Collection[str],
        source: str,
        on_checked: OnChecked,
        cancel: CancelToken,
    ) -> ModelCard:
        """Takes the model over; one of its name that came from the site too is replaced.

        ``damaged`` are the files of the store, by digest, that were found not to be right any more.

        Raises:
            ModelExistsError: its name belongs to another model, that a person imported.
            NotFetchedError: a file is not there.
            MirrorUntrustedError: bytes are not those that were signed; they were deleted.
            UserFacingError: the files are no model of its kind, or the store would not.
            CancelledError: nothing is entered.
        """
        before = self._refuse_foreign(model.name)
        missing = self._missing(model, parts, damaged)
        with contextlib.ExitStack() as held:
            readers = [
                held.enter_context(self._held(model, file, parts, on_checked, cancel))
                for file in missing
            ]
            self._ledger.note_arriving([file.sha256 for file in missing])
            try:
                for file, reader in zip(missing, readers, strict=True):
                    if not self._store.take(parts, reader, _stored(file)):
                        raise _untrusted(model, file)
                card = self._enter(model, site, before, source)
            finally:
                put_back(self._ledger, self._store, parts)
        if before is not None:
            self._drop({file.sha256 for file in before.files})
        return card

    def _enter(
        self, model: OfferedModel, site: SiteFacts, before: ModelCard | None, source: str
    ) -> ModelCard:
        facts = self._facts(model)
        if before is not None:
            self._let_go(model.name)
        keep = (
            partial(self._ledger.add, name=model.name, kind=facts.kind)
            if before is None
            else partial(self._ledger.renew, model.name)
        )
        return keep(
            files=tuple(ModelFile(f.role, f.sha256, f.size_bytes) for f in model.files),
            architecture=model.architecture or facts.architecture,
            quantization=model.quantization or facts.quantization,
            context_tokens=facts.context_tokens or model.context_tokens,
            license=model.license or facts.license,
            source=source,
            parameters=facts.parameters or model.parameters,
            dimension=facts.dimension,
            site=site,
        )

    def describe(self, card: ModelCard, model: OfferedModel, site: SiteFacts) -> None:
        """Keeps what is newly said of a model whose files are here already."""
        self._ledger.set_site(card.name, model.license or card.license, site)

    def _refuse_foreign(self, name: str) -> ModelCard | None:
        card = next((c for c in self._ledger.list() if c.name == name), None)
        if card is not None and not card.is_fetched:
            raise ModelExistsError(
                f"A model named '{name}' is installed that is not the site's. It was not touched.",
                hint=f"Remove it first: cloister models remove '{name}'",
            )
        return card

    def _missing(
        self, model: OfferedModel, parts: PartsFolder, damaged: Collection[str]
    ) -> list[OfferedFile]:
        """The files to be taken, each once, all of which lie there whole."""
        missing = {
            file.sha256: file
            for file in model.files
            if file.sha256 in damaged or not self._store.has(_stored(file))
        }
        for file in missing.values():
            if not parts.is_whole(file.sha256, file.size_bytes):
                raise NotFetchedError(
                    f"'{model.name}' did not come whole, so it is not installed. What came is "
                    "kept.",
                    hint="Sync again; it goes on from there.",
                )
        return list(missing.values())

    def _held(
        self,
        model: OfferedModel,
        file: OfferedFile,
        parts: PartsFolder,
        on_checked: OnChecked,
        cancel: CancelToken,
    ) -> BinaryIO:
        on_bytes = partial(on_checked, model, file)
        reader = self._store.hold(parts, _stored(file), on_bytes=on_bytes, cancel=cancel)
        if reader is None:
            raise _untrusted(model, file)
        return reader

    def _facts(self, model: OfferedModel) -> ModelFacts:
        """Looks into the files, which the signatures say nothing of."""
        paths = {file.role: self._store.path_of(file.sha256) for file in model.files}
        kind = ModelKind(model.kind)
        if kind is ModelKind.GENERATIVE:
            return gguf_facts(read_model(list(paths.values())), model.license)
        if kind is ModelKind.ADAPTER:
            return adapter_facts(read_adapter(paths["adapter.gguf"]), model.license)
        if kind is ModelKind.EMBEDDER:
            if set(paths) != set(embedder_roles(paths)):
                raise MirrorUntrustedError(
                    f"'{model.name}' is no embedder that Cloister can use: its files are "
                    f"{', '.join(sorted(paths))}. It was not installed.",
                    hint="Tell whoever publishes the mirror.",
                )
            return embedder_facts(paths[DESCRIPTION_FILE], model.license)
        if kind is ModelKind.RERANKER and paths.keys() >= set(CROSS_ENCODER_FILES):
            return cross_encoder_facts(paths[CONFIG_FILE], model.license)
        return ModelFacts(kind, model.architecture, model.quantization, 0, model.license)

    def _drop(self, digests: set[str]) -> None:
        for digest in digests:
            if not self._ledger.is_file_used(digest):
                self._store.remove(digest)


def put_back(ledger: Ledger, store: ContentStore, parts: PartsFolder) -> None:
    """Puts what was on its way into the store back, unless its model was entered.

    Also after a start: the process that took it over may have been killed at it.
    """
    arriving = ledger.arriving()
    for digest in arriving - ledger.file_digests():
        store.give_back(parts, digest)
    if arriving:
        ledger.note_arriving(())


def _stored(file: OfferedFile) -> StoredFile:
    return StoredFile(file.sha256, file.size_bytes)


def _untrusted(model: OfferedModel, file: OfferedFile) -> MirrorUntrustedError:
    return MirrorUntrustedError(
        f"'{file.file}' of '{model.name}' is not the file that the site signed. It was "
        "deleted; nothing was installed.",
        hint="Sync again; if that does not help, tell the security officer.",
    )
