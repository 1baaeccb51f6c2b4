"""Models as the ledger knows them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ModelKind(StrEnum):
    """What a model is for."""

    GENERATIVE = "generative"  # GGUF, for llama.cpp
    EMBEDDER = "embedder"  # ONNX + tokenizer, for the index


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
class ModelCard:
    """A ledger entry: an ordered list of files that is verified, used and removed as one.

    ``source`` says in words where it came from (``starter``, ``file``, ``mirror``).
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
    dimension: int = 0  # embedders only

    @property
    def size_bytes(self) -> int:
        """Bytes of all files together."""
        return sum(file.size_bytes for file in self.files)

    @property
    def sha256(self) -> str:
        """The digest that identifies the model: its first file's."""
        return self.files[0].sha256


@dataclass(frozen=True, slots=True)
class FitVerdict:
    """A verdict with its numbers, in bytes, and the reason in one sentence."""

    fit: Fit
    needed_bytes: int
    free_bytes: int
    reason: str
