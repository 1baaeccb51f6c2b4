"""Takes fetched files into the store and their model into the ledger, whole or not at all."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from app.domain.models import ModelCard, ModelFile, ModelKind, SiteFacts
from app.domain.progress import CancelToken
from app.engine.gguf import read_metadata, read_model
from app.errors import UserFacingError
from app.index.embedder import DESCRIPTION_FILE, EMBEDDER_FILES
from app.mirror.errors import MirrorUntrustedError
from app.mirror.store import ContentStore, StoredFile
from app.mirror.targets import OfferedFile, OfferedModel
from app.services.model_facts import ModelFacts, embedder_facts, gguf_facts
from app.vault.ledger import Ledger, ModelExistsError

OnChecked = Callable[[OfferedModel, OfferedFile, int], None]  # bytes of the file read so far

FETCHED: Final = frozenset({"mirror", "media"})


class NotFetchedError(UserFacingError):
    """A model's files did not all come."""

    code = "not_fetched"


def installed_as(model: OfferedModel, cards: Mapping[str, ModelCard]) -> ModelCard | None:
    """The ledger's entry of exactly these files, whatever it is called."""
    digests = [file.sha256 for file in model.files]
    return next((c for c in cards.values() if [f.sha256 for f in c.files] == digests), None)


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


class Installer:
    """Installs offered models one by one from a folder of parts."""

    def __init__(
        self, ledger: Ledger, store: ContentStore, parts: Path, *, let_go: Callable[[str], None]
    ) -> None:
        """``let_go`` makes sure that nothing holds the model of a name before it is replaced."""
        self._ledger = ledger
        self._store = store
        self._parts = parts
        self._let_go = let_go

    def install(
        self,
        model: OfferedModel,
        site: SiteFacts,
        *,
        source: str,
        on_checked: OnChecked,
        cancel: CancelToken,
    ) -> ModelCard:
        """Takes the model over; one of its name that came from the site too is replaced.

        Raises:
            ModelExistsError: its name belongs to another model, that a person imported.
            NotFetchedError: a file is not there.
            MirrorUntrustedError: bytes are not those that were signed; they were deleted.
            UserFacingError: the files are no model of its kind, or the store would not.
            CancelledError: nothing is entered.
        """
        before = self._refuse_foreign(model.name)
        adopted = self._adopt(model, on_checked, cancel)
        try:
            facts = self._facts(model)
        except UserFacingError:
            self._drop(adopted)
            raise
        is_new = before is None
        if not is_new:
            self._let_go(model.name)
        keep = (
            partial(self._ledger.add, name=model.name, kind=facts.kind)
            if is_new
            else partial(self._ledger.renew, model.name)
        )
        card = keep(
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
        if before is not None:
            self._drop({file.sha256 for file in before.files})
        return card

    def describe(self, card: ModelCard, model: OfferedModel, site: SiteFacts) -> None:
        """Keeps what is newly said of a model whose files are here already."""
        self._ledger.set_site(card.name, model.license or card.license, site)

    def _refuse_foreign(self, name: str) -> ModelCard | None:
        card = next((c for c in self._ledger.list() if c.name == name), None)
        if card is not None and card.source not in FETCHED:
            raise ModelExistsError(
                f"A model named '{name}' is installed that is not the site's. It was not touched.",
                hint=f"Remove it first: cloister models remove '{name}'",
            )
        return card

    def _adopt(self, model: OfferedModel, on_checked: OnChecked, cancel: CancelToken) -> set[str]:
        adopted: set[str] = set()
        for file in model.files:
            if self._store.path_of(file.sha256).exists():
                continue
            part = self._parts / f"{file.sha256}.part"
            was_whole = _is_whole(part, file)
            is_taken = self._store.adopt(
                part,
                StoredFile(file.sha256, file.size_bytes),
                on_bytes=partial(on_checked, model, file),
                cancel=cancel,
            )
            if is_taken:
                adopted.add(file.sha256)
                continue
            self._drop(adopted)
            raise _absent(model, file, was_whole=was_whole)
        return adopted

    def _facts(self, model: OfferedModel) -> ModelFacts:
        """Looks into the files, which the signatures say nothing of."""
        paths = {file.role: self._store.path_of(file.sha256) for file in model.files}
        kind = ModelKind(model.kind)
        if kind is ModelKind.GENERATIVE:
            return gguf_facts(read_model(list(paths.values())), model.license)
        if kind is ModelKind.ADAPTER:
            return gguf_facts(read_metadata(paths["adapter.gguf"]), model.license, kind)
        if kind is ModelKind.EMBEDDER:
            if set(paths) != set(EMBEDDER_FILES):
                raise MirrorUntrustedError(
                    f"'{model.name}' is no embedder that Cloister can use: its files are "
                    f"{', '.join(sorted(paths))}. It was not installed.",
                    hint="Tell whoever publishes the mirror.",
                )
            return embedder_facts(paths[DESCRIPTION_FILE], model.license)
        return ModelFacts(kind, model.architecture, model.quantization, 0, model.license)

    def _drop(self, digests: set[str]) -> None:
        for digest in digests:
            if not self._ledger.is_file_used(digest):
                self._store.remove(digest)


def _is_whole(part: Path, file: OfferedFile) -> bool:
    """Whether as many bytes lie there as were signed, right or not."""
    try:
        return part.lstat().st_size >= file.size_bytes
    except OSError:
        return False


def _absent(model: OfferedModel, file: OfferedFile, *, was_whole: bool) -> UserFacingError:
    if was_whole:
        return MirrorUntrustedError(
            f"'{file.file}' of '{model.name}' is not the file that the site signed. It was "
            "deleted; nothing was installed.",
            hint="Sync again; if that does not help, tell the security officer.",
        )
    return NotFetchedError(
        f"'{model.name}' did not come whole, so it is not installed. What came is kept.",
        hint="Sync again; it goes on from there.",
    )
