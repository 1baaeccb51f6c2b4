"""Reads the header of a GGUF file with bounds on everything: the only parser of model files.

Pure but for reading. Nothing read from the file decides how much memory or time is spent. What the
header means is looked at elsewhere (``gguf_keys``, ``gguf_vocabulary``, ``gguf_tensors``).
https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import struct
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from app.engine.gguf_types import TENSOR_TYPES

MAX_KEYS = 4096
MAX_TENSORS = 65_536
MAX_STRING_BYTES = 1024 * 1024
MAX_NAME_BYTES = 63  # GGML_MAX_NAME less its end
MAX_KEY_BYTES = 255
MAX_ELEMENTS = 2_000_000
MAX_ALL_ELEMENTS = 4_000_000  # of all lists; a quarter of a million tokens need 1.3 million
MAX_KEPT_ELEMENTS = 1024  # of a list of numbers, as there may be for each layer
MAX_METADATA_BYTES = 256 * 1024 * 1024
MIN_ALIGNMENT, MAX_ALIGNMENT = 8, 4096

MAGIC = b"GGUF"
U32, I32, F32, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9
U16 = 2
TOKENS = "tokenizer.ggml.tokens"
SCORES = "tokenizer.ggml.scores"
TOKEN_TYPES = "tokenizer.ggml.token_type"  # noqa: S105 (the field's word)
_WHOLE = {TOKENS, SCORES, TOKEN_TYPES}

_VERSIONS = (2, 3)
_MAX_DIMENSIONS = 4
_MAX_INTEGER = 2**62
_CHUNK_BYTES = 1024 * 1024
_CUT_OFF = "it is cut off: its tensors end beyond the end of the file"
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", U32: "I", I32: "i", F32: "f", BOOL: "B"} | {
    10: "Q",
    11: "q",
    12: "d",
}
_LENGTH = struct.Struct("<Q")

Scalar = int | float | bool | str


class BadFileError(Exception):
    """What is wrong, in words without anything from the file."""


class UnknownFormError(BadFileError):
    """It may be whole: it has a form that this version does not know."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value with its type's number."""

    kind: int
    value: Scalar


@dataclass(frozen=True, slots=True)
class Elements:
    """A list: its elements' type, how many, and they themselves where anything looks at them."""

    kind: int
    count: int
    texts: tuple[bytes, ...] = ()
    numbers: "array[float] | array[int] | None" = None


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor as the header announces it."""

    name: str
    extents: tuple[int, ...]  # the fastest first
    kind: int
    elements: int
    data_bytes: int


@dataclass(frozen=True, slots=True)
class Header:
    """All that a file's header says, within bounds and free of contradictions of form."""

    values: Mapping[str, Value]
    lists: Mapping[str, Elements]
    tensors: tuple[Tensor, ...]
    size_bytes: int

    @property
    def elements(self) -> int:
        """How many elements all lists have."""
        return sum(one.count for one in self.lists.values())

    def integer(self, key: str, default: int = 0) -> int:
        """A whole number that is no less than -1.

        Raises:
            BadFileError: it is something else.
        """
        found = self.values.get(key)
        if found is None:
            return default
        if not isinstance(found.value, int) or not -1 <= found.value < _MAX_INTEGER:
            raise BadFileError("a number is impossible")
        return int(found.value)

    def text(self, key: str, max_bytes: int = MAX_STRING_BYTES) -> str:
        """A text; empty where there is none.

        Raises:
            BadFileError: it is something else, or longer.
        """
        found = self.values.get(key)
        if found is None:
            return ""
        if not isinstance(found.value, str) or len(found.value.encode()) > max_bytes:
            raise BadFileError("a text is too long or no text")
        return found.value


def parse_header(file: BinaryIO, size_bytes: int, most_elements: int = MAX_ALL_ELEMENTS) -> Header:
    """Reads all of the header of a file that stands after its magic.

    Its lists have no more than ``most_elements`` together.

    Raises:
        BadFileError: it is damaged, or beyond our bounds.
        UnknownFormError: or of a form that we do not know.
    """
    source = _Source(file, size_bytes, most_elements)
    if source.number("I") not in _VERSIONS:
        raise UnknownFormError("its version is unknown")
    tensor_count = source.bounded("Q", MAX_TENSORS, "tensors")
    key_count = source.bounded("Q", MAX_KEYS, "keys")
    values: dict[str, Value] = {}
    lists: dict[str, Elements] = {}
    for _ in range(key_count):
        _read_pair(source, values, lists)
    alignment = _alignment(values.get("general.alignment"))
    tensors = _read_tensors(source, tensor_count, alignment)
    return Header(values, lists, tensors, size_bytes)


def _read_pair(source: "_Source", values: dict[str, Value], lists: dict[str, Elements]) -> None:
    key = source.text(MAX_KEY_BYTES).decode("utf-8", "replace")
    kind = source.number("I")
    if not key or key in values or key in lists:
        raise BadFileError("a key is empty or occurs twice")
    if kind == ARRAY:
        lists[key] = _read_list(source, key)
    elif kind == STRING:
        values[key] = Value(kind, source.text(MAX_STRING_BYTES).decode("utf-8", "replace"))
    elif kind == BOOL:
        values[key] = Value(kind, bool(source.bounded("B", 1, "values of a switch")))
    elif kind in _SCALARS:
        values[key] = Value(kind, source.scalar(_SCALARS[kind]))
    else:
        raise BadFileError("a value has an unknown type")


def _read_list(source: "_Source", key: str) -> Elements:
    kind = source.number("I")
    count = source.elements()
    if kind == STRING:
        if key in _WHOLE:
            return Elements(kind, count, texts=tuple(source.texts(count)))
        source.skip_texts(count)
        return Elements(kind, count)
    if kind not in _SCALARS:
        raise BadFileError("a list has an unknown type")
    is_kept = key in _WHOLE or count <= MAX_KEPT_ELEMENTS
    raw = source.take(count * struct.calcsize(_SCALARS[kind]))
    numbers: array[float] | array[int] | None = None
    if is_kept:
        numbers = array(_SCALARS[kind])
        numbers.frombytes(raw)
    return Elements(kind, count, numbers=numbers)


def _alignment(found: Value | None) -> int:
    if found is None:
        return 32
    alignment = found.value
    if found.kind != U32 or not isinstance(alignment, int):
        raise BadFileError("its alignment is impossible")
    if not MIN_ALIGNMENT <= alignment <= MAX_ALIGNMENT or alignment & (alignment - 1):
        raise BadFileError("its alignment is impossible")
    return alignment


def _read_tensors(source: "_Source", count: int, alignment: int) -> tuple[Tensor, ...]:
    """Tensors lie one after the other, each where the padded one before it ends."""
    tensors: dict[str, Tensor] = {}
    expected = last_byte = 0
    for _ in range(count):
        tensor, offset = _read_tensor(source)
        if tensor.name in tensors:
            raise BadFileError("a tensor occurs twice")
        if offset != expected:
            raise BadFileError("a tensor lies where another is, or beside its place")
        tensors[tensor.name] = tensor
        last_byte = offset + tensor.data_bytes
        expected = _padded(last_byte, alignment)
        if last_byte > source.size_bytes:
            raise BadFileError(_CUT_OFF)
    if _padded(source.position, alignment) + last_byte > source.size_bytes:
        raise BadFileError(_CUT_OFF)
    return tuple(tensors.values())


def _read_tensor(source: "_Source") -> tuple[Tensor, int]:
    name = source.text(MAX_NAME_BYTES).decode("utf-8", "replace")
    dimensions = source.bounded("I", _MAX_DIMENSIONS, "dimensions")
    extents = tuple(source.bounded("Q", _MAX_INTEGER, "elements") for _ in range(dimensions))
    kind, offset = source.number("I"), source.bounded("Q", _MAX_INTEGER, "bytes")
    if kind not in TENSOR_TYPES:
        raise UnknownFormError("a tensor has an unknown type")
    block, block_bytes, _ = TENSOR_TYPES[kind]
    elements = 1
    for extent in extents:
        elements *= extent
    row = extents[0] if extents else 1
    if not 0 < elements <= _MAX_INTEGER or row % block:
        raise BadFileError("a tensor has an impossible shape")
    return Tensor(name, extents, kind, elements, elements // block * block_bytes), offset


def _padded(count: int, alignment: int) -> int:
    return -(-count // alignment) * alignment


class _Source:
    """A file's bytes in order, as far as our bounds reach."""

    def __init__(self, file: BinaryIO, size_bytes: int, most_elements: int) -> None:
        self._file = file
        self.size_bytes = size_bytes
        self._end = min(size_bytes, MAX_METADATA_BYTES)
        self._buffer = b""
        self._at = 0
        self._buffer_start = len(MAGIC)
        self._elements_left = most_elements

    @property
    def position(self) -> int:
        """Where the next byte stands in the file."""
        return self._buffer_start + self._at

    def elements(self) -> int:
        """How many elements a list has."""
        count = self.bounded("Q", MAX_ELEMENTS, "elements of a list")
        self._elements_left -= count
        if self._elements_left < 0:
            raise BadFileError("it announces too many elements of all lists")
        return count

    def skip_texts(self, count: int) -> None:
        """As ``texts``, for those that nobody asks about: in a third of the time."""
        unpack, size = _LENGTH.unpack_from, _LENGTH.size
        for _ in range(count):
            at = self._at
            if at + size <= len(self._buffer):
                (length,) = unpack(self._buffer, at)
                end = at + size + length
                if length <= MAX_STRING_BYTES and end <= len(self._buffer):
                    self._at = end
                    continue
            self.text(MAX_STRING_BYTES)

    def texts(self, count: int) -> Iterator[bytes]:
        """So many texts."""
        for _ in range(count):
            yield self.text(MAX_STRING_BYTES)

    def text(self, most: int) -> bytes:
        """A text's bytes, no more than ``most``."""
        if len(self._buffer) - self._at < _LENGTH.size:
            self._fill(_LENGTH.size)
        (length,) = _LENGTH.unpack_from(self._buffer, self._at)
        if length > most:
            raise BadFileError("it announces too many bytes of a text")
        self._at += _LENGTH.size
        return self.take(length)

    def bounded(self, form: str, most: int, what: str) -> int:
        """A count that is within a bound."""
        value = self.number(form)
        if value > most:
            raise BadFileError(f"it announces too many {what}")
        return value

    def number(self, form: str) -> int:
        """A whole number."""
        return int(self.scalar(form))

    def scalar(self, form: str) -> int | float:
        """A number in the form that ``struct`` knows by this letter."""
        value: int | float = struct.unpack(f"<{form}", self.take(struct.calcsize(form)))[0]
        return value

    def take(self, count: int) -> bytes:
        """The next bytes."""
        if len(self._buffer) - self._at < count:
            self._fill(count)
        taken = self._buffer[self._at : self._at + count]
        self._at += count
        return taken

    def _fill(self, count: int) -> None:
        if self.position + count > self._end:
            raise BadFileError("its header is cut off")
        rest = self._buffer[self._at :]
        self._buffer_start += self._at
        self._buffer = rest + self._file.read(max(_CHUNK_BYTES, count) - len(rest))
        self._at = 0
        if len(self._buffer) < count:  # it became shorter while it was read
            raise BadFileError("its header is cut off")
