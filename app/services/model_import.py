"""Brings model files into the store and the ledger: a GGUF, the folder of an embedder or a
cross-encoder, the starters.
"""

import stat
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.domain.models import ModelCard, ModelFile, ModelKind
from app.domain.progress import CancelToken, Progress
from app.engine.gguf import read_metadata
from app.engine.gguf_adapter import is_adapter, read_adapter
from app.engine.gguf_parts import read_split
from app.errors import UserFacingError
from app.index import cross_encoder
from app.index.cross_encoder import CROSS_ENCODER_FILES, is_cross_encoder
from app.index.embedder import DESCRIPTION_FILE, INT8_FILE, MODEL_FILE, embedder_files
from app.index.layout import license_of
from app.index.prepare import prepare_in_child
from app.index.prepare_pairs import prepare_pairs_in_child
from app.mirror.store import SCRATCH_PREFIX, ContentStore, StoredFile
from app.policy.schema import ImportRule
from app.services.model_facts import (
    ModelFacts,
    adapter_facts,
    cross_encoder_facts,
    embedder_facts,
    gguf_facts,
    roles,
)
from app.services.site_trust import ImportForbiddenError
from app.services.starter import StarterModel
from app.vault.ledger import Ledger, ModelExistsError

Judge = Callable[[Collection[str], str], None]  # digests, and the site's rule

_ALLOWING: Final = frozenset({ImportRule.ALLOW, ImportRule.LISTED})


class ModelPathError(UserFacingError):
    """The path of a model is not there."""

    code = "path_not_found"


class ModelImporter:
    """Adds models; each is whole and listed, or not there at all."""

    def __init__(
        self, ledger: Ledger, store: ContentStore, *, rule: str, judge: Judge | None = None
    ) -> None:
        """``judge`` looks digests up in the site's signed list; None where there is none."""
        self._ledger = ledger
        self._store = store
        self._rule = rule
        self._judge = judge

    def import_path(
        self,
        path: Path,
        *,
        name: str | None,
        on_progress: Callable[[Progress], None] | None,
        cancel: CancelToken | None,
    ) -> ModelCard:
        """Imports a GGUF file or a model's folder, as the policy's rule allows."""
        if self._rule not in _ALLOWING or (self._rule == ImportRule.LISTED and not self._judge):
            raise ImportForbiddenError(
                "This site does not allow importing model files. Nothing was changed.",
                hint="Ask the site's administrator for the model.",
            )
        _check_path(path)
        copy = _Copier(self._store, on_progress, cancel)
        if not path.is_dir():
            return self._add_gguf(path, name, copy)
        if embedder_files(path):
            return self._add_embedder(path, name or path.name, copy)
        if is_cross_encoder(path):
            return self._add_cross_encoder(path, name or path.name, copy, cancel)
        with tempfile.TemporaryDirectory(prefix=SCRATCH_PREFIX, dir=self._store.root) as scratch:
            prepare_in_child(path, Path(scratch), name=name or path.name, cancel=cancel)
            return self._add_embedder(Path(scratch), name or path.name, copy)

    def import_starters(self, models: Sequence[StarterModel]) -> tuple[ModelCard, ...]:
        """Takes over the starter models that set-up left; those already here are skipped."""
        known = {card.name for card in self._ledger.list()}
        copy = _Copier(self._store, None, None)
        return tuple(self._add_starter(m, copy) for m in models if m.name not in known)

    def missing(self) -> tuple[ModelCard, ...]:
        """The models of the ledger whose files are not all there."""
        return tuple(
            card
            for card in self._ledger.list()
            if not all(self._store.path_of(file.sha256).exists() for file in card.files)
        )

    def bring_back(self, models: Sequence[StarterModel]) -> None:
        """Copies the files of those the ledger knows by their digests into the store again.

        Raises:
            UserFacingError, OSError: of the first that cannot be copied.
        """
        known = {file.sha256 for card in self._ledger.list() for file in card.files}
        copy = _Copier(self._store, None, None)
        for _, path, sha256 in (file for model in models for file in model.files):
            if sha256 in known and not self._store.path_of(sha256).exists():
                copy.put(path)

    def _back_again(self, paths: Sequence[Path], copy: "_Copier") -> ModelCard | None:
        """The model of the ledger whose files were gone, after a restore say, and are these."""
        gone = self.missing()
        if not gone:
            return None
        stored = {copy.put(path).sha256 for path in paths}
        return next((c for c in gone if {file.sha256 for file in c.files} == stored), None)

    def _add_starter(self, model: StarterModel, copy: "_Copier") -> ModelCard:
        files = {role: path for role, path, _ in model.files}
        if model.kind is ModelKind.GENERATIVE:
            facts = gguf_facts(read_metadata(files["model.gguf"]), model.license)
        else:
            facts = embedder_facts(files[DESCRIPTION_FILE], model.license)
        stored = {role: copy.put(path) for role, path in files.items()}
        for role, file in stored.items():
            model.check(role, file.sha256)
        return self._add(model.name, facts, stored, source="starter")

    def _add_gguf(self, path: Path, name: str | None, copy: "_Copier") -> ModelCard:
        if is_adapter(path):
            return self._add_adapter(path, name, copy)
        parts, metadata = read_split(path)
        if (known := self._back_again(parts, copy)) is not None:
            return known
        chosen = self._free_name(name or metadata.name or path.stem)
        stored = {role: copy.put(part) for role, part in zip(roles(parts), parts, strict=True)}
        self._judge_files(stored)
        self._refuse_twin(stored, "model.gguf")
        return self._add(chosen, gguf_facts(metadata, ""), stored, source="file")

    def _add_adapter(self, path: Path, name: str | None, copy: "_Copier") -> ModelCard:
        metadata = read_adapter(path)
        if (known := self._back_again((path,), copy)) is not None:
            return known
        chosen = self._free_name(name or metadata.name or path.stem)
        stored = {"adapter.gguf": copy.put(path)}
        self._judge_files(stored)
        self._refuse_twin(stored, "adapter.gguf")
        return self._add(chosen, adapter_facts(metadata, ""), stored, source="file")

    def _add_embedder(self, folder: Path, name: str, copy: "_Copier") -> ModelCard:
        files = embedder_files(folder)
        if (known := self._back_again(files, copy)) is not None:
            return known
        chosen = self._free_name(name)
        facts = embedder_facts(folder / DESCRIPTION_FILE, "")
        stored = {file.name: copy.put(file) for file in files}
        self._judge_files(stored)
        self._refuse_twin(stored, MODEL_FILE, INT8_FILE)
        return self._add(chosen, facts, stored, source="file")

    def _add_cross_encoder(
        self, source: Path, name: str, copy: "_Copier", cancel: CancelToken | None
    ) -> ModelCard:
        with tempfile.TemporaryDirectory(prefix=SCRATCH_PREFIX, dir=self._store.root) as scratch:
            folder = Path(scratch)
            prepare_pairs_in_child(source, folder, cancel=cancel)
            files = [folder / role for role in CROSS_ENCODER_FILES]
            if (known := self._back_again(files, copy)) is not None:
                return known
            chosen = self._free_name(name)
            facts = cross_encoder_facts(folder / cross_encoder.CONFIG_FILE, license_of(source))
            stored = {role: copy.put(folder / role) for role in CROSS_ENCODER_FILES}
        self._judge_files(stored)
        self._refuse_twin(stored, cross_encoder.MODEL_FILE)
        return self._add(chosen, facts, stored, source="file")

    def _add(
        self, name: str, facts: ModelFacts, stored: Mapping[str, StoredFile], *, source: str
    ) -> ModelCard:
        return self._ledger.add(
            name=name,
            kind=facts.kind,
            files=tuple(ModelFile(r, f.sha256, f.size_bytes) for r, f in stored.items()),
            architecture=facts.architecture,
            quantization=facts.quantization,
            context_tokens=facts.context_tokens,
            license=facts.license,
            source=source,
            parameters=facts.parameters,
            dimension=facts.dimension,
        )

    def _judge_files(self, stored: Mapping[str, StoredFile]) -> None:
        """Refuses, and forgets, copies that the site's rule does not allow."""
        if self._judge is None:
            return
        digests = [file.sha256 for file in stored.values()]
        try:
            self._judge(digests, self._rule)
        except UserFacingError:
            for digest in digests:
                if not self._ledger.is_file_used(digest):
                    self._store.remove(digest)
            raise

    def _free_name(self, name: str) -> str:
        if any(card.name == name for card in self._ledger.list()):
            raise ModelExistsError(
                f"A model named '{name}' is installed already. Nothing was changed.",
                hint="Remove it first, or import under another name.",
            )
        return name

    def _refuse_twin(self, stored: Mapping[str, StoredFile], *weights: str) -> None:
        """An embedder whose int8 form was made in another way is another one: its vectors are."""
        new = {stored[role].sha256 for role in weights if role in stored}
        for card in self._ledger.list():
            if new <= {file.sha256 for file in card.files}:
                raise ModelExistsError(
                    f"The same file is installed already, as '{card.name}'. Nothing was changed.",
                    hint="Use that one.",
                )


def _check_path(path: Path) -> None:
    """Refuses what is not there, and what is neither a file nor a folder (a pipe would hang)."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise ModelPathError(f"'{path}' is not there. Nothing was changed.") from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise ModelPathError(
            f"'{path.name}' is not a file. Nothing was changed.", code="not_a_file"
        )


class _Copier:
    """Copies files into the store and tells progress in bytes."""

    def __init__(
        self,
        store: ContentStore,
        on_progress: Callable[[Progress], None] | None,
        cancel: CancelToken | None,
    ) -> None:
        self._store = store
        self._on_progress = on_progress
        self._cancel = cancel

    def put(self, path: Path) -> StoredFile:
        total = path.stat().st_size

        def tell(copied: int) -> None:
            if self._on_progress is not None:
                self._on_progress(Progress(done=copied, total=total, current=path.name))

        return self._store.put(path, on_bytes=tell, cancel=self._cancel)
