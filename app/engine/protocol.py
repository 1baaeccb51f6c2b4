"""The messages between the engine's client and its worker."""

from enum import StrEnum

import msgspec

from app.domain.chat import GenerationStats
from app.domain.engine import (
    BATCH_TOKENS,
    CacheType,
    FinishReason,
    GenerationRequest,
    PromptSize,
)


class LoadAdapter(msgspec.Struct, frozen=True):
    """A LoRA adapter to add to the model, and how much of it."""

    file: str
    scale: float


class Load(msgspec.Struct, frozen=True, tag="load"):
    """Load a model from its files, in order.

    Thread counts of 0 mean: measure; others are where the search begins, and ends if ``is_pinned``.
    The file's own template is rendered only if its SHA-256 is ``template_sha256``; else the
    built-in form of the ``family`` is used. ``gpu_layers`` is the most to try: where graphics
    memory runs out, fewer are tried. ``can_guess`` lets tokens be foreseen from the prompt.
    ``context_bytes`` is the memory that one context takes.
    """

    files: tuple[str, ...]
    context_tokens: int
    context_bytes: int
    gpu_layers: int
    cache_type: CacheType = CacheType.F16
    threads: int = 0
    threads_batch: int = 0
    is_pinned: bool = False
    template_sha256: str = ""
    family: str = ""
    adapters: tuple[LoadAdapter, ...] = ()
    can_guess: bool = True
    flash_attention: bool | None = None
    ubatch_tokens: int = BATCH_TOKENS


class Generate(msgspec.Struct, frozen=True, tag="generate"):
    """Stream an answer. ``id`` is what a ``Cancel`` names; ``free_bytes`` is memory now."""

    id: int
    request: GenerationRequest
    free_bytes: int


class Measure(msgspec.Struct, frozen=True, tag="measure"):
    """Say what a request would take of the context window now."""

    request: GenerationRequest


class Count(msgspec.Struct, frozen=True, tag="count"):
    """Count the tokens of some texts."""

    texts: tuple[str, ...]


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """End generation ``id`` soon; no answer of its own."""

    id: int


class Probe(msgspec.Struct, frozen=True, tag="probe"):
    """List the devices; ``runs_kernel`` lets each of them compute, to see whether it does."""

    runs_kernel: bool


class DeviceKind(StrEnum):
    """Whose memory a device uses."""

    PROCESSOR = "processor"
    GRAPHICS = "graphics"  # its own
    SHARED = "shared"  # a graphics processor with the machine's memory


class DeviceFacts(msgspec.Struct, frozen=True):
    """A device as the library tells of it, with its memory in bytes."""

    name: str
    description: str
    kind: DeviceKind
    free_bytes: int
    total_bytes: int
    passed: bool


class Devices(msgspec.Struct, frozen=True, tag="devices"):
    """The answer to ``Probe``."""

    devices: tuple[DeviceFacts, ...]


class Loaded(msgspec.Struct, frozen=True, tag="loaded"):
    """The model is ready, with so many of its layers on graphics processors.

    ``is_own_template``: its own renders what chats are made of.
    """

    context_tokens: int
    threads: int
    threads_batch: int
    backend: str
    is_own_template: bool
    gpu_layers: int = 0


class Text(msgspec.Struct, frozen=True, tag="text"):
    """More of the answer ``id``; whole characters."""

    id: int
    text: str


class Thought(msgspec.Struct, frozen=True, tag="thought"):
    """More of what the model thinks before the answer ``id``; whole characters."""

    id: int
    text: str


class Prompted(msgspec.Struct, frozen=True, tag="prompted"):
    """A sign of life while a prompt is read: so many of its tokens are done."""

    id: int
    done: int
    total: int


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The answer is whole. ``stats`` lacks the model's name, and what framed its prompt."""

    id: int
    reason: FinishReason
    stats: GenerationStats
    left_out_turns: int
    threads: int
    threads_batch: int
    is_own_template: bool


class Counts(msgspec.Struct, frozen=True, tag="counts"):
    """The answer to ``Count``."""

    counts: tuple[int, ...]


class Measured(msgspec.Struct, frozen=True, tag="measured"):
    """The answer to ``Measure``."""

    size: PromptSize


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The request failed and the worker goes on. The numbers belong to the code.

    ``id`` is that of a generation, or 0.
    """

    code: str
    id: int = 0
    needed: int = 0
    available: int = 0


Request = Load | Generate | Measure | Count | Cancel | Probe
Reply = Loaded | Text | Thought | Prompted | Done | Measured | Counts | Failed | Devices
