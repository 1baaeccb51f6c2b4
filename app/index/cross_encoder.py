"""What a cross-encoder's folder holds, and what its config.json says that it is for.

The layout is that of the Hugging Face hub: the model reads two texts at once and gives one number
for each of its labels. https://huggingface.co/docs/transformers/main_classes/configuration
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from app.errors import UserFacingError

MODEL_FILE: Final = "model.onnx"
TOKENIZER_FILE: Final = "tokenizer.json"
CONFIG_FILE: Final = "config.json"
# In the order of a ledger entry: the first file identifies the model.
CROSS_ENCODER_FILES: Final = (MODEL_FILE, TOKENIZER_FILE, CONFIG_FILE)

_MAX_CONFIG_BYTES: Final = 1024 * 1024
_MOST_TOKENS: Final = 512  # of both texts; more of a passage tells little and takes long
_LEAST_TOKENS: Final = 16
_MOST_LABELS: Final = 64
_CLASSIFIER: Final = "ForSequenceClassification"
_ENTAILMENT: Final = "entailment"
# These count positions from behind the id of their padding.
_SHIFTED: Final = frozenset({"roberta", "xlm-roberta", "camembert", "mpnet", "longformer"})


class CrossEncoderError(UserFacingError):
    """A folder or a file that is not a usable cross-encoder."""

    code = "not_cross_encoder"


class _Config(msgspec.Struct, frozen=True):
    """The fields of config.json that are read here; all others are ignored."""

    model_type: str = ""
    architectures: list[str] | None = None
    id2label: dict[str, str] | None = None
    max_position_embeddings: int | None = None
    pad_token_id: int | None = None
    auto_map: dict[str, object] | None = None


@dataclass(frozen=True, slots=True)
class CrossEncoderConfig:
    """A cross-encoder as its config.json describes it.

    ``labels`` is how many numbers it gives for a pair: with one, the number says how well the
    second text answers the first; with several, ``entailment`` is the place of the label that
    says that the first bears the second out. ``max_tokens`` counts the word pieces of both texts
    and the special ones.
    """

    architecture: str
    labels: int
    entailment: int | None
    max_tokens: int
    pad_id: int


def is_cross_encoder(folder: Path) -> bool:
    """Whether config.json says that the folder's model classifies sequences."""
    path = folder / CONFIG_FILE
    if not path.is_file():  # a pipe would hang
        return False
    try:
        with path.open("rb") as stream:
            config = msgspec.json.decode(stream.read(_MAX_CONFIG_BYTES), type=_Config)
    except (OSError, msgspec.DecodeError):
        return False
    return _is_classifier(config)


def read_config(path: Path) -> CrossEncoderConfig:
    """The description of a cross-encoder in a file.

    Raises:
        CrossEncoderError: as ``parse_config``; or the file is missing, or cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return parse_config(stream.read(_MAX_CONFIG_BYTES))
    except OSError as error:
        raise CrossEncoderError(
            "The cross-encoder's config.json could not be read.", hint="Import it again."
        ) from error


def parse_config(content: bytes) -> CrossEncoderConfig:
    """The description of a cross-encoder, from the bytes of its config.json.

    Raises:
        CrossEncoderError: it is damaged, wants code of its own, is of another kind of model, or
            has labels that say nothing of what it is asked here.
    """
    try:
        # What is cut off is no JSON any more.
        config = msgspec.json.decode(content[:_MAX_CONFIG_BYTES], type=_Config)
    except (msgspec.DecodeError, RecursionError) as error:
        raise CrossEncoderError("config.json of this cross-encoder is damaged.") from error
    if config.auto_map is not None:
        raise CrossEncoderError("This cross-encoder needs code of its own, which is never run.")
    if not _is_classifier(config):
        raise CrossEncoderError("This folder does not hold a cross-encoder.")
    names = _labels(config)
    return CrossEncoderConfig(
        architecture=config.model_type,
        labels=len(names),
        entailment=_entailment(names),
        max_tokens=_max_tokens(config),
        pad_id=max(0, config.pad_token_id or 0),
    )


def _is_classifier(config: _Config) -> bool:
    return any(name.endswith(_CLASSIFIER) for name in config.architectures or ())


def _labels(config: _Config) -> list[str]:
    """The labels in order; a config that names none has two, which mean nothing."""
    named = config.id2label or {"0": "LABEL_0", "1": "LABEL_1"}
    wanted = [str(number) for number in range(len(named))]
    if sorted(named, key=lambda key: (len(key), key)) != wanted or len(named) > _MOST_LABELS:
        raise CrossEncoderError("config.json of this cross-encoder numbers its labels wrongly.")
    return [named[key] for key in wanted]


def _entailment(names: list[str]) -> int | None:
    """The place of the label for entailment; None where there is one number alone."""
    if len(names) == 1:
        return None
    places = [place for place, name in enumerate(names) if name.casefold() == _ENTAILMENT]
    if len(places) != 1:
        shown = ", ".join(name[:20] for name in names[:4])
        raise CrossEncoderError(
            f"This model's labels ({shown}) say neither how well a passage answers a question nor "
            "whether it bears a sentence out.",
            hint="A reranker gives one number; a checker has a label called 'entailment'.",
        )
    return places[0]


def _max_tokens(config: _Config) -> int:
    positions = config.max_position_embeddings or _MOST_TOKENS
    if config.model_type in _SHIFTED:
        positions -= 1 + max(0, config.pad_token_id or 0)
    if positions < _LEAST_TOKENS:
        raise CrossEncoderError("config.json of this cross-encoder names impossible sizes.")
    return min(positions, _MOST_TOKENS)
