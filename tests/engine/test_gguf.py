"""The pre-check reads what it should and refuses what it must, quickly and by name."""

import os
import random
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.engine.errors import DamagedModelError, NotGgufError, UnreadableModelError
from app.engine.gguf import GgufMetadata, read_metadata
from app.engine.gguf_types import TENSOR_TYPES


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def pair(key: str, kind: int, value: bytes) -> bytes:
    return text(key) + struct.pack("<I", kind) + value


ARCHITECTURE = pair("general.architecture", 8, text("llama"))


def tensor(
    name: str = "t", extents: tuple[int, ...] = (32,), kind: int = 0, offset: int = 0
) -> bytes:
    form = f"<I{len(extents)}QIQ"
    return text(name) + struct.pack(form, len(extents), *extents, kind, offset)


def gguf(
    pairs: list[bytes],
    tensors: list[bytes],
    *,
    data: int = 4096,
    version: int = 3,
    tensor_count: int | None = None,
    pair_count: int | None = None,
) -> bytes:
    counts = struct.pack(
        "<IQQ",
        version,
        len(tensors) if tensor_count is None else tensor_count,
        len(pairs) if pair_count is None else pair_count,
    )
    return b"GGUF" + counts + b"".join(pairs) + b"".join(tensors) + bytes(data)


def read(tmp_path: Path, raw: bytes) -> GgufMetadata:
    path = tmp_path / "model.gguf"
    path.write_bytes(raw)
    return read_metadata(path)


def test_the_starter_is_read(starter_gguf: Path) -> None:
    metadata = read_metadata(starter_gguf)
    assert metadata.architecture == "llama"
    assert metadata.quantization == "Q4_1"
    assert metadata.context_tokens == 8192
    assert metadata.parameters == 134_515_008
    assert metadata.license == "apache-2.0"
    assert metadata.vocabulary_tokens == 49152
    assert metadata.cache_bytes_per_token == 2 * 30 * 3 * 128
    assert metadata.tensor_bytes < metadata.size_bytes


def test_a_small_file_is_read(tmp_path: Path) -> None:
    metadata = read(tmp_path, gguf([ARCHITECTURE], [tensor()]))
    assert (metadata.architecture, metadata.parameters) == ("llama", 32)
    assert metadata.name == "model"


@pytest.mark.parametrize("raw", [b"", b"GG", b"PK\x03\x04" + bytes(100), b"ggjt" + bytes(100)])
def test_another_kind_of_file_is_told_apart(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(NotGgufError):
        read(tmp_path, raw)


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(gguf([ARCHITECTURE], [tensor()], version=1), id="version"),
        pytest.param(gguf([ARCHITECTURE], [tensor()], version=99), id="future"),
        pytest.param(gguf([], [], pair_count=5000), id="many keys"),
        pytest.param(gguf([], [], pair_count=2**63), id="very many keys"),
        pytest.param(gguf([ARCHITECTURE], [], tensor_count=2**40), id="many tensors"),
        pytest.param(gguf([], [tensor()]), id="no architecture"),
        pytest.param(
            gguf([pair("general.architecture", 8, text("../x"))], []), id="odd architecture"
        ),
        pytest.param(gguf([pair("general.architecture", 4, bytes(4))], []), id="wrong type"),
        pytest.param(gguf([ARCHITECTURE, ARCHITECTURE], []), id="key twice"),
        pytest.param(gguf([pair("x", 13, bytes(8))], []), id="unknown type"),
        pytest.param(gguf([pair("x", 8, struct.pack("<Q", 2**40))], []), id="long text"),
        pytest.param(gguf([pair("x", 9, struct.pack("<IQ", 8, 2**40))], []), id="long list"),
        pytest.param(gguf([pair("x", 9, struct.pack("<IQ", 9, 1))], []), id="list of lists"),
        pytest.param(
            gguf([ARCHITECTURE, pair("tokenizer.chat_template", 8, text("x" * 70000))], [tensor()]),
            id="long template",
        ),
        pytest.param(
            gguf([ARCHITECTURE, pair("general.alignment", 4, struct.pack("<I", 48))], [tensor()]),
            id="alignment",
        ),
        pytest.param(
            gguf([ARCHITECTURE, pair("general.alignment", 4, bytes(4))], [tensor()]),
            id="alignment 0",
        ),
        pytest.param(gguf([ARCHITECTURE], [tensor(kind=4)]), id="tensor type"),
        pytest.param(gguf([ARCHITECTURE], [tensor(extents=(1,) * 5)]), id="dimensions"),
        pytest.param(gguf([ARCHITECTURE], [tensor(extents=(2**40, 2**40))]), id="overflow"),
        pytest.param(gguf([ARCHITECTURE], [tensor(extents=(33,), kind=2)]), id="block"),
        pytest.param(gguf([ARCHITECTURE], [tensor(offset=1)]), id="unaligned"),
        pytest.param(gguf([ARCHITECTURE], [tensor(offset=8192)]), id="outside"),
        pytest.param(gguf([ARCHITECTURE], [tensor(extents=(2048,))]), id="too long"),
    ],
)
def test_a_contradiction_is_refused_at_once(tmp_path: Path, raw: bytes) -> None:
    began = time.monotonic()
    with pytest.raises(DamagedModelError):
        read(tmp_path, raw)
    assert time.monotonic() - began < 1.0


def test_any_damage_ends_in_one_of_our_errors(tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - no secret
    whole = gguf([ARCHITECTURE, pair("llama.block_count", 4, bytes(4))], [tensor(), tensor("u")])
    for _ in range(600):
        raw = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            raw[chance.randrange(4, 250)] = chance.randrange(256)
        cut = bytes(raw[: chance.randrange(4, len(raw))]) if chance.random() < 0.3 else bytes(raw)
        try:
            read(tmp_path, cut)
        except DamagedModelError:
            continue


def test_the_sizes_of_tensor_types_are_the_librarys() -> None:
    import ctypes

    import llama_cpp.llama_cpp as c

    library = c._lib
    library.ggml_type_size.restype = ctypes.c_size_t
    library.ggml_blck_size.restype = ctypes.c_int64
    for kind, (block, block_bytes, _) in TENSOR_TYPES.items():
        assert library.ggml_blck_size(kind) == block, kind
        assert library.ggml_type_size(kind) == block_bytes, kind


def test_a_file_that_is_not_there_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(UnreadableModelError) as caught:
        read_metadata(tmp_path / "gone.gguf")
    assert caught.value.error_code == "unreadable"
    assert "gone.gguf" in caught.value.message


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.gguf"
    os.mkfifo(pipe)
    began = time.monotonic()
    with pytest.raises(UnreadableModelError):
        read_metadata(pipe)
    assert time.monotonic() - began < 1.0


@pytest.mark.parametrize("name", [".", "/dev/zero"])
def test_a_folder_and_a_device_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableModelError):
        read_metadata(tmp_path / name)


_READ = """
import sys
from pathlib import Path
from app.engine.gguf import read_metadata
from app.errors import UserFacingError
try:
    read_metadata(Path(sys.argv[1]))
except UserFacingError as error:
    print(error.error_code)
"""


def test_a_file_without_permission_is_a_clear_error(
    ordinary_user: list[str], ordinary_folder: Path
) -> None:
    path = ordinary_folder / "secret.gguf"
    path.write_bytes(gguf([ARCHITECTURE], [tensor()]))
    os.chown(path, *ordinary_folder.stat()[4:6])
    path.chmod(0)
    told = subprocess.run(
        [*ordinary_user, sys.executable, "-c", _READ, str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.stdout, told.stderr) == ("unreadable\n", "")
