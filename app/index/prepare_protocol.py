"""What the client and the process that prepares an embedder say to each other."""

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


class Prepared(msgspec.Struct, frozen=True, tag="prepared"):
    """Both are written. ``pad_id`` is the tokenizer's word piece that fills a batch.

    ``int8_cosine`` is as in ``EmbedderDescription``; the int8 form is written if it is near.
    """

    dimension: int
    pad_id: int
    int8_cosine: float


class RefusalCode(StrEnum):
    """Why an embedder cannot be prepared."""

    TORCH_MISSING = "torch_missing"
    BAD_TOKENIZER = "bad_tokenizer"
    UNKNOWN_KIND = "unknown_kind"
    BAD_WEIGHTS = "bad_weights"


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """It cannot be prepared, and why."""

    code: RefusalCode
