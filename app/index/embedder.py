"""What a prepared embedder folder holds: the names of its files and its description."""

from pathlib import Path

import msgspec

from app.errors import UserFacingError

MODEL_FILE = "embedder.onnx"
TOKENIZER_FILE = "tokenizer.json"
DESCRIPTION_FILE = "embedder.json"
EMBEDDER_FILES = (MODEL_FILE, TOKENIZER_FILE, DESCRIPTION_FILE)  # in the order of a ledger entry

_MAX_DESCRIPTION_BYTES = 64 * 1024


class EmbedderError(UserFacingError):
    """A folder or a file that is not a usable embedder."""

    code = "not_embedder"


class EmbedderDescription(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    """The content of ``embedder.json``. ``max_tokens`` counts the special word pieces too."""

    name: str
    license: str
    dimension: int
    max_tokens: int
    pooling: str
    normalize: bool
    pad_id: int = 0
    query_prefix: str = ""
    passage_prefix: str = ""
    schema: int = 1


def read_description(path: Path) -> EmbedderDescription:
    """The description of a prepared embedder.

    Raises:
        EmbedderError: the file is missing, damaged, or names impossible sizes.
    """
    try:
        with path.open("rb") as stream:
            raw = stream.read(_MAX_DESCRIPTION_BYTES)
        description = msgspec.json.decode(raw, type=EmbedderDescription)
    except (OSError, msgspec.DecodeError) as error:
        raise EmbedderError(
            "The embedder's description could not be read.",
            hint="Import the embedder again.",
        ) from error
    if not (0 < description.dimension <= 16_384 and 8 <= description.max_tokens <= 32_768):  # noqa: PLR2004
        raise EmbedderError("The embedder's description names impossible sizes.")
    return description
