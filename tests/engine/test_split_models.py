"""Models in several files: all are found, all are checked, and llama.cpp runs them."""

import shutil
from pathlib import Path

import pytest

from app.bench.random_model import write_split_model
from app.domain.chat import Role
from app.domain.engine import ChatTurn, EngineSettings, GenerationRequest, SamplingParams
from app.engine.client import EngineClient
from app.engine.errors import (
    DamagedModelError,
    ModelNotLoadableError,
    ModelPartMissingError,
    NotGgufError,
)
from app.engine.gguf import read_metadata, read_model
from app.engine.gguf_parts import read_split
from tests.engine.conftest import TINY

COUNT = 3
REQUEST = GenerationRequest(
    "", (ChatTurn(Role.USER, "Go on."),), SamplingParams(temperature=0.0, max_tokens=8)
)


@pytest.fixture(scope="module")
def kept(starter_gguf: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_split_model(tmp_path_factory.mktemp("split"), starter_gguf, TINY, COUNT)


@pytest.fixture
def parts(kept: list[Path], tmp_path: Path) -> list[Path]:
    return [Path(shutil.copy2(part, tmp_path)) for part in kept]


def test_any_part_leads_to_all_in_order(parts: list[Path]) -> None:
    for part in parts:
        assert read_split(part) == (parts, read_model(parts))


def test_a_whole_model_is_its_only_part(tiny_gguf: Path) -> None:
    assert read_split(tiny_gguf) == ([tiny_gguf], read_metadata(tiny_gguf))


def test_the_parts_together_are_as_large_as_the_whole(parts: list[Path], tiny_gguf: Path) -> None:
    together, whole = read_model(parts), read_metadata(tiny_gguf)
    assert together.parameters == whole.parameters
    assert together.tensor_bytes == whole.tensor_bytes
    assert together.size_bytes == sum(part.stat().st_size for part in parts)
    assert together.split_count == COUNT


def test_a_missing_part_is_named(parts: list[Path]) -> None:
    parts[1].unlink()
    with pytest.raises(ModelPartMissingError) as caught:
        read_split(parts[0])
    assert caught.value.error_code == "model_part_missing"
    assert "-00002-of-00003.gguf" in caught.value.message


def test_a_part_under_a_name_of_its_own_is_refused(parts: list[Path]) -> None:
    with pytest.raises(ModelPartMissingError):
        read_split(parts[0].rename(parts[0].with_name("model.gguf")))


def test_a_part_in_the_place_of_another_is_refused(parts: list[Path]) -> None:
    parts[1].write_bytes(parts[2].read_bytes())
    with pytest.raises(DamagedModelError, match="not part 2 of 3"):
        read_split(parts[0])


def test_a_part_that_is_cut_off_is_refused(parts: list[Path]) -> None:
    parts[2].write_bytes(parts[2].read_bytes()[:-4096])
    with pytest.raises(DamagedModelError):
        read_split(parts[0])


def test_a_part_that_is_something_else_is_refused(parts: list[Path]) -> None:
    parts[2].write_bytes(b"PK")
    with pytest.raises(NotGgufError):
        read_split(parts[0])


@pytest.mark.parametrize("is_stored", [False, True])
def test_a_model_in_parts_answers_as_the_whole_one(
    parts: list[Path], tiny_gguf: Path, *, is_stored: bool
) -> None:
    if is_stored:  # the store names files by their content
        parts = [part.rename(part.with_name(f"{number:064x}")) for number, part in enumerate(parts)]
    engine = EngineClient(pinned_threads=1)
    engine.load("Split", parts, EngineSettings())
    split = engine.generate(REQUEST, lambda _: None).text
    engine.load("Whole", [tiny_gguf], EngineSettings())
    assert split == engine.generate(REQUEST, lambda _: None).text
    assert split
    engine.close()


def test_a_part_alone_is_not_loaded(parts: list[Path]) -> None:
    engine = EngineClient(pinned_threads=1)
    with pytest.raises(ModelPartMissingError):
        engine.load("Split", parts[:1], EngineSettings())
    parts[1].unlink()
    with pytest.raises(ModelNotLoadableError):
        engine.load("Split", parts, EngineSettings())
    assert engine.pid is None
    engine.close()
