"""What is asked to be loaded: the files, looked over, and the request that the worker gets."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.engine import EngineSettings, LoadedModel
from app.domain.models import FitVerdict, ModelTemplate
from app.engine.errors import ModelNotLoadableError, UnreadableModelError
from app.engine.gguf import GgufMetadata, read_model
from app.engine.gguf_adapter import check_belongs, read_adapter
from app.engine.protocol import Load, LoadAdapter


@dataclass(frozen=True, slots=True)
class Wanted:
    """A model by the name that people give it, its files in order, and how it is loaded."""

    name: str
    files: tuple[Path, ...]
    settings: EngineSettings

    def checked(self) -> GgufMetadata:
        """What the files say, after a look at all of it.

        Raises:
            UserFacingError: not_gguf, model_damaged, model_unsupported, model_part_missing,
                model_not_loadable, adapter_mismatch.
        """
        try:
            metadata = read_model(self.files)
            for adapter in self.settings.adapters:
                check_belongs(read_adapter(adapter.file), self.files, self.name)
        except UnreadableModelError:
            raise ModelNotLoadableError(self.name) from None
        return metadata

    def request(
        self,
        verdict: FitVerdict,
        template: ModelTemplate,
        *,
        threads: tuple[int, int],
        is_pinned: bool,
        can_guess: bool,
    ) -> Load:
        """The request to load it; ``threads`` are for words and for prompts."""
        return Load(
            files=tuple(str(file.absolute()) for file in self.files),
            context_tokens=verdict.context_tokens,
            context_bytes=verdict.parts.context,
            gpu_layers=verdict.gpu_layers,
            cache_type=verdict.cache_type,
            threads=threads[0],
            threads_batch=threads[1],
            is_pinned=is_pinned,
            template_sha256=template.approved_sha256,
            family=template.family,
            adapters=tuple(
                LoadAdapter(str(adapter.file.absolute()), adapter.scale)
                for adapter in self.settings.adapters
            ),
            can_guess=can_guess,
            flash_attention=verdict.flash_attention,
            ubatch_tokens=self.settings.tuning.ubatch_tokens,
        )


def framed_by(loaded: LoadedModel, *, is_own: bool) -> str:
    """The use that framed a prompt, which may be too much for a template that worked before."""
    template = loaded.template
    if template is None:
        return ""
    return (template if is_own else template.failed()).use.value
