"""What the rest of Cloister asks of a text generator, and what it hears back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.chat import GenerationStats, Role
from app.domain.progress import CancelToken
from app.domain.sampling import SamplingParams as SamplingParams  # noqa: PLC0414 (part of a request)

if TYPE_CHECKING:
    from app.domain.models import ModelTemplate

BATCH_TOKENS: Final = 512  # of a prompt, evaluated at once


@dataclass(frozen=True, slots=True)
class ChatTurn:
    """One turn of the prompt, before the model's own template is applied."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """A prompt in parts, so that the engine can trim it by the rules.

    ``system`` is never trimmed. ``turns`` ends with the user's turn, which is never trimmed
    either; the oldest turns go first. The final prompt must leave room for ``max_tokens``
    (reduced, but not below 64) in the context window. ``chat`` tells the engine which prompts
    belong together; 0: not known. ``begun`` is the text that the answer goes on from; it is no part
    of the result. ``thoughts`` are what the model thought before it wrote that.
    """

    system: str
    turns: tuple[ChatTurn, ...]
    sampling: SamplingParams = field(default_factory=SamplingParams)
    chat: int = 0
    begun: str = ""
    thoughts: str = ""


class FinishReason(StrEnum):
    """Why generation ended."""

    STOP = "stop"  # end of turn, or a stop string
    LENGTH = "length"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """The whole answer. ``left_out_turns`` counts the oldest turns that did not fit.

    ``thoughts`` are what the model wrote before it, and are no part of it.
    """

    text: str
    reason: FinishReason
    stats: GenerationStats
    left_out_turns: int = 0
    thoughts: str = ""


@dataclass(frozen=True, slots=True)
class PromptSize:
    """What a request would take of the context window if it were sent now, in tokens.

    ``tokens`` is the whole prompt: system text, the turns that are not left out, and what the
    model's template puts around them. ``answer`` is how long its answer may become. ``turns`` has
    each turn of the request, those left out too. ``known`` are in the model's memory already: the
    others have to be read.
    """

    context_tokens: int
    tokens: int
    answer: int
    left_out_turns: int = 0
    system: int = 0
    turns: tuple[int, ...] = ()
    known: int = 0


class CacheType(StrEnum):
    """The numbers of the memory of a conversation (the key-value cache), by size."""

    F16 = "f16"
    Q8_0 = "q8_0"  # about half as large; answers differ hardly
    Q4_0 = "q4_0"  # about a quarter; answers may be worse


@dataclass(frozen=True, slots=True)
class Adapter:
    """A LoRA adapter's file, and how much of it is added: 1 as it was trained, 0 nothing.

    ``size_bytes`` is what it takes of memory; 0 where nobody says.
    """

    file: Path
    scale: float = 1.0
    size_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Tuning:
    """What is fastest for one model on one machine; the defaults suit most of them.

    ``flash_attention`` None leaves it to the library; without it is a wish, for more memory is
    needed then. ``spin`` is how often a thread looks for work
    before it sleeps. Thread counts are where the search for them begins; 0: nothing is known.
    """

    flash_attention: bool | None = None
    ubatch_tokens: int = BATCH_TOKENS
    spin: int = 20_000
    threads: int = 0
    threads_batch: int = 0


DEFAULT_TUNING = Tuning()


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """How a model is loaded. ``context_tokens`` 0 means the model's own, capped by memory.

    ``prompt_form`` names a built-in form of prompts; empty: as the file and the site's rules say.
    ``signed_template`` is the SHA-256 of the chat template that the site's signatures name for it.
    """

    context_tokens: int = 0
    gpu_layers: int = -1  # -1: as many as fit
    cache_type: CacheType = CacheType.F16
    signed_template: str = ""
    adapters: tuple[Adapter, ...] = ()
    prompt_form: str = ""
    tuning: Tuning = DEFAULT_TUNING


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """What the engine says of the model that it holds."""

    name: str
    context_tokens: int
    threads: int
    threads_batch: int
    backend: str  # "cpu" or "gpu"
    gpu_layers: int = 0
    template: "ModelTemplate | None" = None  # how its prompts are framed, once that was tried


@dataclass(frozen=True, slots=True)
class HeldMemory:
    """What an engine holds now, and gives back when it ends; in bytes, without pages of files."""

    ram_bytes: int = 0
    device_bytes: int = 0


class Engine(Protocol):
    """A text generator that holds one model.

    All calls block and may come from any thread, one at a time; ``cancel``, ``unload`` and
    ``close`` may come from any thread at any time. Raises ``UserFacingError`` subclasses with
    codes ``model_not_loadable``, ``model_damaged``, ``model_unsupported``, ``model_too_large``,
    ``model_part_missing``, ``engine_died``, ``context_exceeded``, ``cannot_continue``,
    ``bad_grammar``,
    ``no_model``, and ``vault_locked`` once closed. Only ``load`` starts a worker: after
    ``engine_died`` it has to be called again, with files that were verified again.
    """

    @property
    def loaded(self) -> LoadedModel | None:
        """The model that a living worker holds now; None after its death."""
        ...

    @property
    def held_memory(self) -> HeldMemory:
        """What would come free if it were unloaded."""
        ...

    def load(
        self,
        name: str,
        files: Sequence[Path],
        settings: EngineSettings,
        *,
        cancel: CancelToken | None = None,
    ) -> LoadedModel:
        """Makes the model ready; a no-op when it is already held with the same settings.

        Raises:
            CancelledError: ``cancel`` was set; nothing is loaded then.
        """
        ...

    def generate(
        self,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        *,
        cancel: CancelToken | None = None,
        on_thought: Callable[[str], None] | None = None,
    ) -> GenerationResult:
        """Streams an answer: ``on_text`` gets pieces of whole characters as they come.

        ``on_thought`` gets those of what the model thinks first; without it nobody hears them.

        Setting ``cancel`` ends it soon, even before it begins, with what came until then
        (CANCELLED). Whatever ``on_text`` or ``on_thought`` raises ends it too and is passed on.
        """
        ...

    def measure(self, request: GenerationRequest) -> PromptSize:
        """What a request would take, as the loaded model counts; nothing is generated.

        Raises ``context_exceeded`` where the system text and the last turn do not fit.
        """
        ...

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, without the template's own."""
        ...

    def cancel(self) -> None:
        """Ends the running ``generate`` soon (CANCELLED); harmless when none runs."""
        ...

    def unload(self) -> None:
        """Ends the worker and with it every trace of the text in its memory."""
        ...

    def close(self) -> None:
        """As ``unload``, and for good: whatever is called from now on raises ``vault_locked``."""
        ...
