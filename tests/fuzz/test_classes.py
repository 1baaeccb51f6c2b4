"""Every class of bad file is refused in a sentence before llama.cpp sees it."""

import time
from pathlib import Path

import pytest

from app.domain.engine import EngineSettings
from app.engine.client import EngineClient
from app.engine.errors import DamagedModelError
from app.engine.gguf import read_metadata
from app.errors import UserFacingError
from tests.fuzz.classes import bad_files
from tests.fuzz.draft import Draft, tiny_by_merges, tiny_by_pieces, tiny_of

BAD = bad_files()


def test_there_are_enough_classes() -> None:
    assert len(BAD) >= 30


@pytest.mark.parametrize(
    "draft",
    [tiny_by_pieces(), tiny_by_merges(), tiny_of("gemma2"), tiny_of("starcoder2")],
    ids=["pieces", "merges", "gemma2", "starcoder2"],
)
def test_the_model_without_a_fault_loads(draft: Draft, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(draft.encode())
    engine = EngineClient()
    try:
        assert engine.load("Tiny", [path], EngineSettings()).context_tokens == 512
    finally:
        engine.close()


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_before_llama_cpp_sees_it(name: str, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(BAD[name]())
    engine = EngineClient()
    began = time.monotonic()
    with pytest.raises(UserFacingError) as caught:
        engine.load("Bad", [path], EngineSettings())
    assert time.monotonic() - began < 1.0
    assert engine.pid is None
    assert caught.value.error_code in {
        "not_gguf",
        "model_damaged",
        "model_unsupported",
        "model_part_missing",
    }
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize("name", ["key_twice", "text_of_terabytes", "token_twice"])
def test_a_refusal_quotes_nothing_of_the_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(BAD[name]())
    with pytest.raises(DamagedModelError) as caught:
        read_metadata(path)
    assert "llama" not in caught.value.message.replace("llama.cpp", "")
