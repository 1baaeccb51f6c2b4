"""What a model file says of itself, after a look at all that llama.cpp would trust in it.

The pre-check: form (``gguf_header``), keys (``gguf_keys``), vocabulary (``gguf_vocabulary``) and
tensors (``gguf_tensors``). What it lets pass is still loaded in a sealed worker only.
"""

import errno
import os
import stat
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.engine.errors import (
    DamagedModelError,
    ModelPartMissingError,
    ModelUnsupportedError,
    NotGgufError,
    UnfitModelError,
    UnreadableModelError,
)
from app.engine.families import MARKING_TOKENS
from app.engine.gguf_form import ModelForm, read_form
from app.engine.gguf_header import (
    MAGIC,
    MAX_ALL_ELEMENTS,
    TOKENS,
    BadFileError,
    Header,
    UnknownFormError,
    parse_header,
)
from app.engine.gguf_keys import SilentModelError, check_types, read_sizes
from app.engine.gguf_tensors import check_tensors
from app.engine.gguf_types import FILE_TYPES, TENSOR_TYPES
from app.engine.gguf_vocabulary import check_vocabulary


@dataclass(frozen=True, slots=True)
class GgufMetadata:
    """What the files of a model say of it together. Texts are untrusted, but short.

    ``chat_template`` is the program in it, which nobody has approved yet; ``marking_tokens`` are
    those of its tokens by which families of models are told apart.
    """

    name: str
    architecture: str
    quantization: str
    license: str
    context_tokens: int
    parameters: int
    block_count: int
    embedding_length: int
    head_count: int
    head_count_kv: int
    key_length: int
    value_length: int
    vocabulary_tokens: int
    tensor_bytes: int
    size_bytes: int
    split_count: int
    form: ModelForm
    chat_template: str = ""
    marking_tokens: tuple[str, ...] = ()
    tokenizer: str = ""  # how text is cut into tokens, by llama.cpp's names


@dataclass(frozen=True, slots=True)
class GgufPart:
    """One file of a model and what its header says; a model of one file is its only part."""

    path: Path
    header: Header
    number: int  # from 0
    count: int


def read_metadata(path: Path) -> GgufMetadata:
    """Reads and checks a model of one file.

    Raises:
        NotGgufError: the file is something else.
        DamagedModelError: it is cut off, contradicts itself, or goes beyond our bounds.
        ModelUnsupportedError: it is a model, and none that answers.
        ModelPartMissingError: it is one of several files.
        UnreadableModelError: it cannot be read, or is no regular file.
    """
    return read_model((path,))


def read_model(parts: Sequence[Path], read: GgufPart | None = None) -> GgufMetadata:
    """Reads and checks every file of a model, in order, and describes them as one.

    The one that was ``read`` already is not read again. Lists are bounded in all files together.

    Raises:
        ModelPartMissingError: these are not all files of the model.
        NotGgufError, DamagedModelError, ModelUnsupportedError, UnreadableModelError: one is not
            what it should be.
    """
    found: list[GgufPart] = []
    left = MAX_ALL_ELEMENTS
    for path in parts:
        is_read = read is not None and read.path == path and read.header.elements <= left
        found.append(read if read is not None and is_read else read_part(path, left))
        left -= found[-1].header.elements
    headers = [part.header for part in found]
    if found[0].count != len(parts):
        raise ModelPartMissingError(
            f"'{parts[0].name}' is of a model in {found[0].count} files, and {len(parts)} of them "
            "are here. Nothing was changed.",
            hint="Put all its files into one folder and import the first.",
        )
    for number, (path, part) in enumerate(zip(parts, found, strict=True)):
        if (part.number, part.count) != (number, len(parts)):
            raise DamagedModelError(
                f"The model file '{path.name}' is not part {number + 1} of {len(parts)}.",
                hint="Copy it again from where it came from and compare its checksum.",
            )
    try:
        return _metadata(headers, parts[0].stem)
    except BadFileError as error:
        raise UnfitModelError(parts[0].name, str(error)) from None
    except SilentModelError as silent:
        raise ModelUnsupportedError(parts[0].name, str(silent), is_known=silent.is_known) from None


def read_part(path: Path, most_elements: int = MAX_ALL_ELEMENTS) -> GgufPart:
    """Which file of a model this is; only the first says what the model is.

    Raises:
        NotGgufError, DamagedModelError, UnreadableModelError: it is not what it should be.
    """
    header = read_header(path, most_elements)
    try:
        check_types(header)
        return GgufPart(
            path=path,
            header=header,
            number=header.integer("split.no"),
            count=max(1, header.integer("split.count", 1)),
        )
    except BadFileError as error:
        raise UnfitModelError(path.name, str(error)) from None


def read_header(path: Path, most_elements: int = MAX_ALL_ELEMENTS) -> Header:
    """The header of a GGUF file of any kind, checked for its form alone.

    Raises:
        NotGgufError, DamagedModelError, UnfitModelError, UnreadableModelError: it is not what it
            should be.
    """
    try:
        with open(path, "rb", opener=_open_regular) as file:
            size_bytes = file.seek(0, os.SEEK_END)
            file.seek(0)
            if file.read(len(MAGIC)) != MAGIC:
                raise NotGgufError(
                    f"'{path.name}' is not a GGUF model file.",
                    hint="Models for llama.cpp have the ending .gguf.",
                )
            return parse_header(file, size_bytes, most_elements)
    except UnknownFormError as error:
        raise UnfitModelError(path.name, str(error)) from None
    except BadFileError as error:
        raise damaged(path, error) from None
    except OSError:
        raise UnreadableModelError(path.name) from None


def damaged(path: Path, error: BadFileError) -> DamagedModelError:
    """The error for people of a file that contradicts itself or our bounds."""
    return DamagedModelError(
        f"The model file '{path.name}' is damaged: {error}.",
        hint="Copy it again from where it came from and compare its checksum.",
    )


def _open_regular(path: str, flags: int) -> int:
    """Opens without waiting, as a pipe would; refuses what is no regular file."""
    fd = os.open(path, flags | os.O_NONBLOCK)
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise OSError(errno.EINVAL, "not a regular file")
    return fd


def _metadata(headers: Sequence[Header], stem: str) -> GgufMetadata:
    first = headers[0]
    sizes = read_sizes(first)
    vocabulary = check_vocabulary(first)
    check_tensors(headers, sizes, vocabulary)
    tensors = [tensor for header in headers for tensor in header.tensors]
    if len(headers) > 1 and first.integer("split.tensors.count") != len(tensors):
        raise BadFileError("a tensor is missing")
    types: Counter[str] = Counter()
    for tensor in tensors:
        types[TENSOR_TYPES[tensor.kind][2]] += tensor.elements
    commonest = next((name for name, _ in types.most_common(1)), "")
    return GgufMetadata(
        name=tidy(first.text("general.name")) or stem,
        architecture=sizes.architecture,
        quantization=FILE_TYPES.get(first.integer("general.file_type", -1), commonest),
        license=tidy(first.text("general.license")),
        context_tokens=sizes.context,
        parameters=types.total(),
        block_count=sizes.layers,
        embedding_length=sizes.width,
        head_count=sizes.heads,
        head_count_kv=sizes.heads_kv,
        key_length=sizes.key_length,
        value_length=sizes.value_length,
        vocabulary_tokens=vocabulary,
        tensor_bytes=sum(tensor.data_bytes for tensor in tensors),
        size_bytes=sum(header.size_bytes for header in headers),
        split_count=len(headers),
        form=read_form(headers, sizes, vocabulary),
        chat_template=first.text("tokenizer.chat_template"),
        marking_tokens=_marking_tokens(first),
        tokenizer=tidy(f"{first.text('tokenizer.ggml.model')} {first.text('tokenizer.ggml.pre')}"),
    )


def _marking_tokens(header: Header) -> tuple[str, ...]:
    texts = frozenset(header.lists[TOKENS].texts)
    return tuple(sorted(token for token in MARKING_TOKENS if token.encode() in texts))


def tidy(text: str, longest: int = 120) -> str:
    """One short line of printable characters."""
    return "".join(char if char.isprintable() else " " for char in text[:longest]).strip()
