"""Models that come in several files: which files, and in which order.

The files are named ``NAME-00001-of-00003.gguf`` and so on; each says its number inside as well.
"""

import re
from pathlib import Path

from app.engine.errors import ModelPartMissingError
from app.engine.gguf import GgufMetadata, read_model, read_part

_NAME = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.DOTALL)


def read_split(path: Path) -> tuple[list[Path], GgufMetadata]:
    """All files of the model that ``path`` is a part of, in order, and what they say together.

    A whole model is its only part. Each file is read once.

    Raises:
        ModelPartMissingError: a file is not there, and which.
        NotGgufError, DamagedModelError, ModelUnsupportedError, UnreadableModelError: one is not
            what it should be.
    """
    part = read_part(path)
    count = part.count
    if count == 1:
        return [path], read_model([path], part)
    named = _NAME.fullmatch(path.name)
    if named is None or int(named[3]) != count:
        raise ModelPartMissingError(
            f"'{path.name}' is one of {count} files of a model, and its name does not say which. "
            "Nothing was changed.",
            hint=f"Such a file is called NAME-00001-of-{count:05}.gguf.",
        )
    names = [f"{named[1]}-{number:05}-of-{count:05}.gguf" for number in range(1, count + 1)]
    parts = [path.with_name(name) for name in names]
    for each in parts:
        if not each.exists():
            raise _missing(each.name, count)
    return parts, read_model(parts, part)


def _missing(name: str, count: int) -> ModelPartMissingError:
    return ModelPartMissingError(
        f"The model is in {count} files, and '{name}' is not there. Nothing was changed.",
        hint="Put all its files into one folder and try again.",
    )
