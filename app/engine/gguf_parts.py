"""Models that come in several files: which files, in which order, and what they are together.

The files are named ``NAME-00001-of-00003.gguf`` and so on; each says its number inside as well.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.engine.errors import DamagedModelError, ModelPartMissingError
from app.engine.gguf import GgufMetadata, read_metadata, read_part

_NAME = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.DOTALL)


def split_parts(path: Path) -> list[Path]:
    """All files of the model that ``path`` is a part of, in order; a whole model is its only one.

    Raises:
        ModelPartMissingError: a file is not there, and which.
        NotGgufError, DamagedModelError, UnreadableModelError: one is not what it should be.
    """
    count = read_part(path).count
    if count == 1:
        return [path]
    named = _NAME.fullmatch(path.name)
    if named is None or int(named[3]) != count:
        raise ModelPartMissingError(
            f"'{path.name}' is one of {count} files of a model, and its name does not say which. "
            "Nothing was changed.",
            hint=f"Such a file is called NAME-00001-of-{count:05}.gguf.",
        )
    names = [f"{named[1]}-{number:05}-of-{count:05}.gguf" for number in range(1, count + 1)]
    parts = [path.with_name(name) for name in names]
    for part in parts:
        if not part.exists():
            raise _missing(part.name, count)
    read_model(parts)
    return parts


def read_model(parts: Sequence[Path]) -> GgufMetadata:
    """Checks every file of a model and describes them as one.

    Raises:
        ModelPartMissingError: these are not all files of the model, in order.
        NotGgufError, DamagedModelError, UnreadableModelError: one is not what it should be.
    """
    metadata = read_metadata(parts[0])
    if metadata.split_count != len(parts):
        raise ModelPartMissingError(
            f"'{metadata.name}' is a model in {metadata.split_count} files, and {len(parts)} "
            "of them are here. Nothing was changed.",
            hint="Put all its files into one folder and import the first.",
        )
    read = [read_part(part) for part in parts]
    for number, (path, part) in enumerate(zip(parts, read, strict=True)):
        if (part.number, part.count) != (number, len(parts)):
            raise DamagedModelError(
                f"The model file '{path.name}' is not part {number + 1} of {len(parts)}.",
                hint="Copy it again from where it came from and compare its checksum.",
            )
    return replace(
        metadata,
        parameters=sum(part.parameters for part in read),
        tensor_bytes=sum(part.tensor_bytes for part in read),
        size_bytes=sum(part.size_bytes for part in read),
    )


def _missing(name: str, count: int) -> ModelPartMissingError:
    return ModelPartMissingError(
        f"The model is in {count} files, and '{name}' is not there. Nothing was changed.",
        hint="Put all its files into one folder and try again.",
    )
