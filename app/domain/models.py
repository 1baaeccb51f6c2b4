"""Models as the ledger knows them."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.engine import CacheType

MAX_CRASHES = 2
_FETCHED = frozenset({"mirror", "media"})


class ModelKind(StrEnum):
    """What a model is for."""

    GENERATIVE = "generative"  # GGUF, for llama.cpp
    EMBEDDER = "embedder"  # ONNX + tokenizer, for the index
    ADAPTER = "adapter"  # GGUF, a LoRA that is added to a generative one
    OCR = "ocr"  # kept, not used yet
    RERANKER = "reranker"  # ONNX + tokenizer, a cross-encoder: orders passages, checks answers

    @property
    def is_chosen(self) -> bool:
        """Whether one of its kind is the one in use."""
        return self in (ModelKind.GENERATIVE, ModelKind.EMBEDDER)


class Fit(StrEnum):
    """Whether a model fits this machine's free memory now."""

    YES = "yes"
    TIGHT = "tight"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model in the content-addressed store; ``name`` is its role (model.gguf)."""

    name: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What the site's signatures say of a model beside its files; ``target`` is its repository.

    ``marking`` is the highest that it is approved for, empty for any; ``base_sha256`` the first
    file of the model that an adapter belongs to.
    """

    target: str = ""
    commit: str = ""
    reviewer: str = ""
    note: str = ""
    marking: str = ""
    targets_version: int = 0
    chat_template_sha256: str = ""
    base_sha256: str = ""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A ledger entry: an ordered list of files that is verified, used and removed as one.

    ``source`` says in words where it came from (``starter``, ``file``, ``mirror``, ``media``);
    ``crashes`` counts how often in a row loading it ended the engine's worker; ``failed_template``
    is the SHA-256 of its own chat template if that failed when it was last loaded. From ``target``
    on it is as in ``SiteFacts``; ``revoked`` is why the site took it back, None if it did not;
    ``settings`` what a person set for it alone, JSON text or empty.
    """

    id: int
    name: str
    kind: ModelKind
    files: tuple[ModelFile, ...]
    architecture: str
    quantization: str
    context_tokens: int
    license: str
    source: str
    added: datetime
    is_selected: bool
    parameters: int = 0
    dimension: int = 0  # of an embedder: numbers of a vector; of a cross-encoder: labels
    crashes: int = 0
    failed_template: str = ""
    target: str = ""
    commit: str = ""
    reviewer: str = ""
    note: str = ""
    marking: str = ""
    targets_version: int = 0
    chat_template_sha256: str = ""
    base_sha256: str = ""
    revoked: str | None = None
    replaced_by: str = ""
    settings: str = ""

    @property
    def is_revoked(self) -> bool:
        """Whether the site took it back: it is not loaded any more."""
        return self.revoked is not None

    @property
    def is_fetched(self) -> bool:
        """Whether it came from the site's mirror or a stick, so that a sync can bring it again."""
        return self.source in _FETCHED

    @property
    def is_put_aside(self) -> bool:
        """Whether it is not loaded any more until somebody says so."""
        return self.crashes >= MAX_CRASHES

    @property
    def is_usable(self) -> bool:
        """Whether nothing that is known speaks against loading it."""
        return not (self.is_revoked or self.is_put_aside)

    @property
    def succession(self) -> tuple[bool, int]:
        """The order in which others take the place of one that goes: usable ones, oldest first."""
        return not self.is_usable, self.id

    @property
    def size_bytes(self) -> int:
        """Bytes of all files together."""
        return sum(file.size_bytes for file in self.files)

    @property
    def sha256(self) -> str:
        """The digest that identifies the model: its first file's."""
        return self.files[0].sha256


class TemplateUse(StrEnum):
    """Why a model's prompts have the form that they have."""

    LISTED = "listed"  # its own template, which is on our list
    APPROVED = "approved"  # its own template, which the site's policy names
    SIGNED = "signed"  # its own template, which the site's signatures name
    OWN = "own"  # its own template, as the policy allows every one
    BUILT_IN = "built-in"  # ours for its family
    CHOSEN = "chosen"  # ours for the family that somebody chose
    FALLBACK = "fallback"  # ours for all: nothing tells its family

    @property
    def is_own(self) -> bool:
        """Whether the template that came with the model is rendered."""
        return self in (
            TemplateUse.LISTED,
            TemplateUse.APPROVED,
            TemplateUse.SIGNED,
            TemplateUse.OWN,
        )


_TEMPLATE_REASONS = {
    TemplateUse.LISTED: "Its own chat template, which Cloister knows.",
    TemplateUse.APPROVED: "Its own chat template, which the site's policy approves.",
    TemplateUse.SIGNED: "Its own chat template, which the site's signatures approve.",
    TemplateUse.OWN: "Its own chat template, as the site's policy allows.",
    TemplateUse.BUILT_IN: "The built-in form '{family}': its own chat template is missing or not "
    "approved, and is not run.",
    TemplateUse.CHOSEN: "The built-in form '{family}', which was chosen for this model.",
    TemplateUse.FALLBACK: "The built-in form '{family}', for want of a better one: nothing tells "
    "which it was made for. Answers may be worse.",
}
_FAILED_REASONS = {
    TemplateUse.BUILT_IN: "The built-in form '{family}': its own chat template failed when it was "
    "run.",
    TemplateUse.FALLBACK: "The built-in form '{family}', for want of a better one: its own chat "
    "template failed when it was run. Answers may be worse.",
}


@dataclass(frozen=True, slots=True)
class ModelTemplate:
    """How a model's prompts are framed. ``sha256`` is that of its own template, empty for none.

    ``instead`` is the use where its own template is not run; ``has_failed``: it was, in vain.
    """

    use: TemplateUse
    family: str
    sha256: str
    instead: TemplateUse = TemplateUse.BUILT_IN
    has_failed: bool = False

    @property
    def reason(self) -> str:
        """Why, in one sentence."""
        reasons = _FAILED_REASONS if self.has_failed else _TEMPLATE_REASONS
        return reasons[self.use].format(family=self.family)

    @property
    def approved_sha256(self) -> str:
        """The digest of the template that may be rendered; empty where none may."""
        return self.sha256 if self.use.is_own else ""

    def failed(self) -> "ModelTemplate":
        """The same once its own template has failed; no change where that is not run anyway."""
        return replace(self, use=self.instead, has_failed=True) if self.use.is_own else self


@dataclass(frozen=True, slots=True)
class MemoryParts:
    """What a model's memory is for, in bytes; graphics memory is among them."""

    weights: int = 0
    cache: int = 0  # the memory of a conversation
    compute: int = 0  # of one batch of tokens
    process: int = 0  # the program itself, with the vocabulary

    @property
    def context(self) -> int:
        """What each conversation that is held in memory takes."""
        return self.cache + self.compute


class OfferKind(StrEnum):
    """What would have to change."""

    CONTEXT = "context"
    CACHE = "cache_type"
    LAYERS = "gpu_layers"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class FitOffer:
    """A way to get an answer where a model does not fit: these settings, or another ``model``.

    ``text`` says it in one sentence, with its number.
    """

    kind: OfferKind
    needed_bytes: int
    text: str
    context_tokens: int
    cache_type: CacheType = CacheType.F16
    gpu_layers: int = -1
    model: str = ""


@dataclass(frozen=True, slots=True)
class FitVerdict:
    """A verdict with its numbers, in bytes, and the reason in one sentence.

    ``needed_bytes`` is what it must have of the machine's memory, ``peak_bytes`` the most that its
    process shows while it loads, with pages of the file that the system may take back at any time.
    Those of a graphics processor are counted apart unless it shares the machine's memory. Where
    it does not fit, ``offers`` are ordered by how little they change.
    """

    fit: Fit
    needed_bytes: int
    free_bytes: int
    reason: str
    context_tokens: int = 0
    cache_type: CacheType = CacheType.F16
    gpu_layers: int = 0
    flash_attention: bool | None = None
    peak_bytes: int = 0
    device_bytes: int = 0
    device_free_bytes: int = 0
    parts: MemoryParts = MemoryParts()
    offers: tuple[FitOffer, ...] = ()
