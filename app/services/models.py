"""Local models: list, import, verify, choose, remove, load."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.engine import LoadedModel
from app.domain.models import FitVerdict, ModelCard
from app.domain.progress import CancelToken, Progress


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model, whether its files were seen intact, and whether it fits this machine now."""

    card: ModelCard
    is_verified: bool
    verdict: FitVerdict


class ModelService:
    """The ledger of models and the one that answers."""

    def list(self) -> tuple[ModelRow, ...]:
        """All models of the ledger."""
        raise NotImplementedError

    def import_file(
        self,
        path: Path,
        *,
        name: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> ModelCard:
        """Copies a GGUF file, or an embedder folder, into the store after a check.

        Raises:
            UserFacingError: ``not_gguf``, ``model_damaged``, ``model_exists``,
                ``import_forbidden``, ``disk_full``, ``path_not_found``.
        """
        raise NotImplementedError

    def verify(self, name: str | None = None) -> tuple[ModelRow, ...]:
        """Hashes the files of one model, or all, against the ledger."""
        raise NotImplementedError

    def use(self, name: str) -> ModelCard:
        """Makes it the model that answers (or, for an embedder, the one that indexes)."""
        raise NotImplementedError

    def remove(self, name: str) -> int:
        """Removes a model and its files; returns the bytes freed."""
        raise NotImplementedError

    def selected(self) -> ModelCard | None:
        """The generative model that answers, if there is one."""
        raise NotImplementedError

    def load_selected(self) -> LoadedModel | None:
        """Starts the engine with the selected model; blocks. None without a model."""
        raise NotImplementedError

    @property
    def loaded(self) -> LoadedModel | None:
        """What the engine holds now, if anything."""
        raise NotImplementedError
