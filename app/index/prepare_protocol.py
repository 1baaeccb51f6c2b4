"""What the client and the process that prepares a model for the index say to each other."""

from enum import StrEnum

import msgspec

ROLE = "prepare"


class Prepare(msgspec.Struct, frozen=True, tag="prepare"):
    """Write model and tokenizer into ``target``. Folders are as the file system spells them."""

    folder: bytes
    target: bytes
    pooling: str
    max_tokens: int
    passage_prefix: str


class PreparePairs(msgspec.Struct, frozen=True, tag="prepare_pairs"):
    """Write a cross-encoder into ``target``; ``onnx`` is its model, empty where it has none."""

    folder: bytes
    target: bytes
    onnx: bytes


class Prepared(msgspec.Struct, frozen=True, tag="prepared"):
    """All is written. ``pad_id`` is the tokenizer's word piece that fills a batch.

    ``dimension`` counts the numbers of a vector, or the labels of a cross-encoder.
    ``int8_cosine`` is as in ``EmbedderDescription``; the int8 form is written if it is near. A
    cross-encoder has none.
    """

    dimension: int
    pad_id: int
    int8_cosine: float = 0.0


class RefusalCode(StrEnum):
    """Why a model cannot be prepared."""

    TORCH_MISSING = "torch_missing"
    BAD_TOKENIZER = "bad_tokenizer"
    UNKNOWN_KIND = "unknown_kind"
    BAD_WEIGHTS = "bad_weights"
    BAD_MODEL = "bad_model"


class RefusedError(Exception):
    """The folder, or what is installed here, does not do."""

    def __init__(self, code: RefusalCode) -> None:
        super().__init__(code.value)
        self.code = code


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """It cannot be prepared, and why."""

    code: RefusalCode
