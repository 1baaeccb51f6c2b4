"""The messages between the engine's client and its worker."""

import msgspec

from app.domain.chat import GenerationStats
from app.domain.engine import FinishReason, GenerationRequest


class Load(msgspec.Struct, frozen=True, tag="load"):
    """Load a model from its files, in order.

    Thread counts of 0 mean: measure; others are where the search begins, and ends if ``is_pinned``.
    The file's own template is rendered only if its SHA-256 is ``template_sha256``; else the
    built-in form of the ``family`` is used. ``can_guess`` lets tokens be foreseen from the prompt.
    """

    files: tuple[str, ...]
    context_tokens: int
    gpu_layers: int
    threads: int = 0
    threads_batch: int = 0
    is_pinned: bool = False
    template_sha256: str = ""
    family: str = ""
    can_guess: bool = True
    flash_attention: bool | None = None
    ubatch_tokens: int = 512


class Generate(msgspec.Struct, frozen=True, tag="generate"):
    """Stream an answer. ``id`` is what a ``Cancel`` names."""

    id: int
    request: GenerationRequest


class Count(msgspec.Struct, frozen=True, tag="count"):
    """Count the tokens of some texts."""

    texts: tuple[str, ...]


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """End generation ``id`` soon; no answer of its own."""

    id: int


class Loaded(msgspec.Struct, frozen=True, tag="loaded"):
    """The model is ready. ``is_own_template``: its own renders what chats are made of."""

    context_tokens: int
    threads: int
    threads_batch: int
    backend: str
    is_own_template: bool


class Text(msgspec.Struct, frozen=True, tag="text"):
    """More of the answer ``id``; whole characters."""

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


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The request failed and the worker goes on. The numbers belong to the code.

    ``id`` is that of a generation, or 0.
    """

    code: str
    id: int = 0
    needed: int = 0
    available: int = 0


Request = Load | Generate | Count | Cancel
Reply = Loaded | Text | Prompted | Done | Counts | Failed
