"""What a prepared embedder folder holds: the names of its files and its description."""

from collections.abc import Collection
from pathlib import Path
from typing import Final

import msgspec

from app.errors import UserFacingError

MODEL_FILE = "embedder.onnx"
TOKENIZER_FILE = "tokenizer.json"
DESCRIPTION_FILE = "embedder.json"
INT8_FILE = "embedder-int8.onnx"
EMBEDDER_FILES = (MODEL_FILE, TOKENIZER_FILE, DESCRIPTION_FILE)  # in the order of a ledger entry

# Mean over a sample of texts. Measured at .987, the best ten passages are the same within half a
# point (docs/adr/0045); below this line nothing was measured.
LEAST_INT8_COSINE: Final = 0.97

_MAX_DESCRIPTION_BYTES = 64 * 1024


class EmbedderError(UserFacingError):
    """A folder or a file that is not a usable embedder."""

    code = "not_embedder"


class EmbedderDescription(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    """The content of ``embedder.json``. ``max_tokens`` counts the special word pieces too.

    ``int8_cosine`` is how near the vectors of the int8 form came to those of the fp32 form when
    it was prepared (docs/adr/0045), 0 where that was not measured. A form that did not come near
    enough was not kept.
    """

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
    int8_cosine: float = 0.0

    @property
    def has_int8(self) -> bool:
        """Whether an int8 form was kept when it was prepared."""
        return self.int8_cosine >= LEAST_INT8_COSINE


def embedder_roles(names: Collection[str]) -> tuple[str, ...]:
    """The files of an embedder among these names, in the order of a ledger entry.

    The int8 form is the last, where there is one; empty where a file is missing.
    """
    if not set(EMBEDDER_FILES) <= set(names):
        return ()
    return (*EMBEDDER_FILES, INT8_FILE) if INT8_FILE in names else EMBEDDER_FILES


def embedder_files(folder: Path) -> list[Path]:
    """The files of a prepared embedder; empty where the folder is none."""
    names = (*EMBEDDER_FILES, INT8_FILE)
    there = [name for name in names if (folder / name).is_file()]
    return [folder / role for role in embedder_roles(there)]


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
