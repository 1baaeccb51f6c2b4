"""Reads a GGUF file's metadata with bounds on everything, before llama.cpp sees the file.

Pure but for reading. Nothing read from the file decides how much memory or time is spent.
https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import errno
import os
import re
import stat
import struct
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

from app.engine.errors import DamagedModelError, NotGgufError, UnreadableModelError
from app.engine.gguf_types import FILE_TYPES, TENSOR_TYPES

MAX_KEYS = 4096
MAX_TENSORS = 65_536
MAX_STRING_BYTES = 1024 * 1024
MAX_TEMPLATE_BYTES = 64 * 1024
MAX_ELEMENTS = 2_000_000
MAX_METADATA_BYTES = 256 * 1024 * 1024
MAX_ALIGNMENT = 4096

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MAX_DIMENSIONS = 4
_MAX_INTEGER = 2**62
_STRING, _ARRAY = 8, 9
_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?"} | {
    10: "<Q",
    11: "<q",
    12: "<d",
}
_ARCHITECTURE = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")

T = TypeVar("T")
Scalar = int | float | bool | str


@dataclass(frozen=True, slots=True)
class GgufMetadata:
    """What a GGUF file says of itself. Texts are untrusted, but short."""

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

    @property
    def cache_bytes_per_token(self) -> int:
        """Memory of one token of context: keys and values of all layers as 16-bit numbers."""
        return 2 * self.block_count * self.head_count_kv * (self.key_length + self.value_length)


@dataclass(frozen=True, slots=True)
class GgufPart:
    """What one file of a model says of itself; a model of one file is its only part."""

    number: int  # from 0
    count: int
    parameters: int
    tensor_bytes: int
    size_bytes: int


def read_metadata(path: Path) -> GgufMetadata:
    """Reads and checks the header: every tensor has a known type and lies within the file.

    Raises:
        NotGgufError: the file is something else.
        DamagedModelError: it is cut off, contradicts itself, or goes beyond our bounds.
        UnreadableModelError: it cannot be read, or is no regular file.
    """
    return _read(path, lambda header: header.metadata(path.stem))


def read_part(path: Path) -> GgufPart:
    """As ``read_metadata``, for any file of a model; only the first knows the architecture."""
    return _read(path, lambda header: header.part())


def _read(path: Path, look: Callable[["_Header"], T]) -> T:
    try:
        with open(path, "rb", opener=_open_regular) as file:
            size_bytes = file.seek(0, os.SEEK_END)
            file.seek(0)
            if file.read(len(_MAGIC)) != _MAGIC:
                raise NotGgufError(
                    f"'{path.name}' is not a GGUF model file.",
                    hint="Models for llama.cpp have the ending .gguf.",
                )
            header = _Header(file, size_bytes)
            header.parse()
            return look(header)
    except _BadFileError as error:
        raise DamagedModelError(
            f"The model file '{path.name}' is damaged: {error}.",
            hint="Copy it again from where it came from and compare its checksum.",
        ) from None
    except OSError:
        raise UnreadableModelError(path.name) from None


def _open_regular(path: str, flags: int) -> int:
    """Opens without waiting, as a pipe would; refuses what is no regular file."""
    fd = os.open(path, flags | os.O_NONBLOCK)
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise OSError(errno.EINVAL, "not a regular file")
    return fd


class _BadFileError(Exception):
    """What is wrong, in words without anything from the file."""


class _Header:
    def __init__(self, file: BinaryIO, size_bytes: int) -> None:
        self._file = file
        self._size_bytes = size_bytes
        self._position = len(_MAGIC)
        self._values: dict[str, Scalar] = {}
        self._lengths: dict[str, int] = {}
        self._types: Counter[str] = Counter()
        self._tensor_bytes = 0

    def parse(self) -> None:
        """Reads all of the header.

        Raises:
            _BadFileError: it is damaged, or beyond our bounds.
        """
        if self._number("<I") not in _VERSIONS:
            raise _BadFileError("its version is unknown")
        tensors = self._bounded("<Q", MAX_TENSORS, "tensors")
        keys = self._bounded("<Q", MAX_KEYS, "keys")
        for _ in range(keys):
            self._read_pair()
        last_byte = 0
        for _ in range(tensors):
            name, elements, data_bytes, offset = self._read_tensor()
            self._types[name] += elements
            self._tensor_bytes += data_bytes
            last_byte = max(last_byte, offset + data_bytes)
        if self._data_start() + last_byte > self._size_bytes:
            raise _BadFileError("it is cut off: its tensors end beyond the end of the file")

    def part(self) -> GgufPart:
        """What is true of every file of a model."""
        return GgufPart(
            number=self._integer("split.no"),
            count=max(1, self._integer("split.count", 1)),
            parameters=self._types.total(),
            tensor_bytes=self._tensor_bytes,
            size_bytes=self._size_bytes,
        )

    def metadata(self, stem: str) -> GgufMetadata:
        """What the first, or only, file of a model says of the model."""
        own = self.part()
        commonest = next((name for name, _ in self._types.most_common(1)), "")
        architecture = self._text("general.architecture")
        if not _ARCHITECTURE.fullmatch(architecture):
            raise _BadFileError("it does not name its architecture")
        self._text("tokenizer.chat_template", MAX_TEMPLATE_BYTES)  # bounded; the worker reads it
        of = f"{architecture}."
        heads = max(1, self._integer(of + "attention.head_count", 1))
        embedding = self._integer(of + "embedding_length")
        return GgufMetadata(
            name=_tidy(self._text("general.name")) or stem,
            architecture=architecture,
            quantization=FILE_TYPES.get(self._integer("general.file_type", -1), commonest),
            license=_tidy(self._text("general.license")),
            context_tokens=self._integer(of + "context_length"),
            parameters=own.parameters,
            block_count=self._integer(of + "block_count"),
            embedding_length=embedding,
            head_count=heads,
            head_count_kv=self._integer(of + "attention.head_count_kv", heads),
            key_length=self._integer(of + "attention.key_length", embedding // heads),
            value_length=self._integer(of + "attention.value_length", embedding // heads),
            vocabulary_tokens=self._lengths.get("tokenizer.ggml.tokens", 0),
            tensor_bytes=own.tensor_bytes,
            size_bytes=self._size_bytes,
            split_count=own.count,
        )

    def _read_pair(self) -> None:
        key = self._string()
        kind = self._number("<I")
        if key in self._values or key in self._lengths:
            raise _BadFileError("a key occurs twice")
        if kind == _ARRAY:
            self._lengths[key] = self._skip_array(key)
        elif kind == _STRING:
            self._values[key] = self._string()
        elif kind in _SCALARS:
            self._values[key] = self._scalar(_SCALARS[kind])
        else:
            raise _BadFileError("a value has an unknown type")

    def _skip_array(self, key: str) -> int:
        kind = self._number("<I")
        count = self._bounded("<Q", MAX_ELEMENTS, "elements of a list")
        if kind == _STRING:
            for _ in range(count):
                self._take(self._bounded("<Q", MAX_STRING_BYTES, "bytes of a text"))
        elif kind in _SCALARS:
            width = struct.calcsize(_SCALARS[kind])
            data = self._take(count * width)
            if count:  # a list with one entry a layer stands for its largest
                numbers = struct.unpack(
                    f"<{min(count, 4096)}{_SCALARS[kind][1]}", data[: min(count, 4096) * width]
                )
                self._values[key] = max(numbers)
        else:
            raise _BadFileError("a list has an unknown type")
        return count

    def _read_tensor(self) -> tuple[str, int, int, int]:
        self._string()
        dimensions = self._bounded("<I", _MAX_DIMENSIONS, "dimensions")
        elements = 1
        row = 1
        for at in range(dimensions):
            extent = self._bounded("<Q", _MAX_INTEGER, "elements")
            row = extent if at == 0 else row
            elements *= extent
        kind, offset = self._number("<I"), self._bounded("<Q", _MAX_INTEGER, "bytes")
        if kind not in TENSOR_TYPES:
            raise _BadFileError("a tensor has an unknown type")
        block, block_bytes, name = TENSOR_TYPES[kind]
        if elements > _MAX_INTEGER or row % block or offset % self._alignment():
            raise _BadFileError("a tensor has an impossible shape")
        return name, elements, elements // block * block_bytes, offset

    def _alignment(self) -> int:
        alignment = self._integer("general.alignment", 32)
        if not 0 < alignment <= MAX_ALIGNMENT or alignment & (alignment - 1):
            raise _BadFileError("its alignment is impossible")
        return alignment

    def _data_start(self) -> int:
        alignment = self._alignment()
        return -(-self._position // alignment) * alignment

    def _integer(self, key: str, default: int = 0) -> int:
        value = self._values.get(key, default)
        if not isinstance(value, int) or not -1 <= value < _MAX_INTEGER:
            raise _BadFileError("a number is impossible")
        return int(value)

    def _text(self, key: str, max_bytes: int = MAX_STRING_BYTES) -> str:
        value = self._values.get(key, "")
        if not isinstance(value, str) or len(value.encode()) > max_bytes:
            raise _BadFileError("a text is too long or no text")
        return value

    def _string(self) -> str:
        raw = self._take(self._bounded("<Q", MAX_STRING_BYTES, "bytes of a text"))
        return raw.decode("utf-8", "replace")

    def _bounded(self, form: str, most: int, what: str) -> int:
        value = self._number(form)
        if value > most:
            raise _BadFileError(f"it announces too many {what}")
        return value

    def _number(self, form: str) -> int:
        return int(self._scalar(form))

    def _scalar(self, form: str) -> int | float | bool:
        value: int | float | bool = struct.unpack(form, self._take(struct.calcsize(form)))[0]
        return value

    def _take(self, count: int) -> bytes:
        self._position += count
        if self._position > min(self._size_bytes, MAX_METADATA_BYTES):
            raise _BadFileError("its header is cut off")
        return self._file.read(count)


def _tidy(text: str, longest: int = 120) -> str:
    """One short line of printable characters."""
    return "".join(char if char.isprintable() else " " for char in text[:longest]).strip()
