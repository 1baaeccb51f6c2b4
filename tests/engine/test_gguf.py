"""The pre-check reads what it should and refuses what it must, quickly and by name."""

import os
import random
import subprocess
import sys
from math import prod
from pathlib import Path

import pytest

from app.engine.errors import (
    DamagedModelError,
    ModelPartMissingError,
    ModelUnsupportedError,
    NotGgufError,
    UnreadableModelError,
)
from app.engine.gguf import GgufMetadata, read_metadata
from tests.fuzz.draft import Draft, tiny_by_merges, tiny_by_pieces

WHOLE = tiny_by_pieces()


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
    assert [(one.keys, one.values) for one in metadata.form.caches] == [(192, 192)] * 30
    assert metadata.tensor_bytes < metadata.size_bytes


@pytest.mark.parametrize("draft", [tiny_by_pieces(), tiny_by_merges()], ids=["pieces", "merges"])
def test_a_small_file_is_read(tmp_path: Path, draft: Draft) -> None:
    metadata = read(tmp_path, draft.encode())
    assert (metadata.name, metadata.block_count) == ("Tiny", 2)
    assert metadata.parameters == sum(prod(tensor.extents) for tensor in draft.tensors)
    assert read(tmp_path, draft.without("general.name").encode()).name == "model"


@pytest.mark.parametrize("name", ["bert", "clip", "t5", "no-such-model"])
def test_a_model_that_cannot_answer_is_refused_by_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ModelUnsupportedError) as caught:
        read(tmp_path, WHOLE.with_value("general.architecture", name).encode())
    assert caught.value.error_code == "model_unsupported"
    assert f"'{name}'" in caught.value.message


@pytest.mark.parametrize("raw", [b"", b"GG", b"PK\x03\x04" + bytes(100), b"ggjt" + bytes(100)])
def test_another_kind_of_file_is_told_apart(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(NotGgufError):
        read(tmp_path, raw)


def test_any_damage_ends_in_one_of_our_errors(tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - no secret
    whole = WHOLE.encode()
    for _ in range(600):
        raw = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            raw[chance.randrange(4, 9000)] = chance.randrange(256)
        cut = bytes(raw[: chance.randrange(4, len(raw))]) if chance.random() < 0.3 else bytes(raw)
        try:
            read(tmp_path, cut)
        except (DamagedModelError, ModelUnsupportedError, ModelPartMissingError):
            continue


def test_a_file_that_is_not_there_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(UnreadableModelError) as caught:
        read_metadata(tmp_path / "gone.gguf")
    assert caught.value.error_code == "unreadable"
    assert "gone.gguf" in caught.value.message


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.gguf"
    os.mkfifo(pipe)
    with pytest.raises(UnreadableModelError):  # a plain open would wait for a writer for ever
        read_metadata(pipe)


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
    path.write_bytes(WHOLE.encode())
    os.chown(path, *ordinary_folder.stat()[4:6])
    path.chmod(0)
    told = subprocess.run(
        [*ordinary_user, sys.executable, "-c", _READ, str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.stdout, told.stderr) == ("unreadable\n", "")
