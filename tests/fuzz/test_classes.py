"""Every class of bad file is refused in a sentence before llama.cpp sees it."""

import time
from pathlib import Path

import pytest

from app.domain.engine import EngineSettings
from app.engine.client import EngineClient
from app.engine.errors import DamagedModelError, ModelUnsupportedError, UnfitModelError
from app.engine.gguf import read_metadata
from app.errors import UserFacingError
from tests.fuzz.classes import bad_files, with_lists
from tests.fuzz.draft import Draft, tiny_by_merges, tiny_by_pieces, tiny_of
from tests.fuzz.gguf import CHECK_LIMIT_S

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
    engine = EngineClient(pinned_threads=1)
    try:
        assert engine.load("Tiny", [path], EngineSettings()).context_tokens == 512
    finally:
        engine.close()


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_before_llama_cpp_sees_it(name: str, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(BAD[name]())
    engine = EngineClient(pinned_threads=1)
    began = time.thread_time()
    with pytest.raises(UserFacingError) as caught:
        engine.load("Bad", [path], EngineSettings())
    assert time.thread_time() - began < CHECK_LIMIT_S
    assert engine.pid is None
    assert caught.value.error_code in {
        "not_gguf",
        "model_damaged",
        "model_unsupported",
        "model_part_missing",
    }
    assert caught.value.message.endswith(".")


def test_lists_are_bounded_together(tmp_path: Path) -> None:
    """Each may be long; as many as there are keys would keep a processor for minutes."""
    path = tmp_path / "model.gguf"
    path.write_bytes(with_lists(tiny_by_pieces(), 2)())
    assert read_metadata(path).block_count == 2
    path.write_bytes(with_lists(tiny_by_pieces(), 3)())
    with pytest.raises(DamagedModelError, match="elements of all lists"):
        read_metadata(path)


@pytest.mark.parametrize(
    ("name", "is_unfit"),
    [
        ("tensor_missing", True),
        ("tensor_type_unknown", True),
        ("version_of_the_future", True),
        ("size_of_wrong_type", True),
        ("more_keys_than_there_are", False),
        ("tensor_beyond_the_end", False),
    ],
)
def test_the_advice_fits_what_is_wrong(name: str, is_unfit: bool, tmp_path: Path) -> None:
    """Copying a file again does not help where a tensor was never in it."""
    path = tmp_path / "model.gguf"
    path.write_bytes(BAD[name]())
    with pytest.raises(DamagedModelError) as caught:
        read_metadata(path)
    assert isinstance(caught.value, UnfitModelError) is is_unfit
    assert ("Copy it again" in caught.value.hint) is not is_unfit


@pytest.mark.parametrize(
    ("architecture", "words", "advice"),
    [("bert", "cannot answer", "for chat"), ("newest", "does not know", "newer version")],
)
def test_a_kind_that_is_not_known_is_told_from_one_that_never_answers(
    architecture: str, words: str, advice: str, tmp_path: Path
) -> None:
    path = tmp_path / "model.gguf"
    draft = tiny_by_pieces().with_value("general.architecture", architecture)
    path.write_bytes(draft.encode())
    with pytest.raises(ModelUnsupportedError) as caught:
        read_metadata(path)
    assert words in caught.value.message
    assert advice in caught.value.hint


@pytest.mark.parametrize("name", ["key_twice", "text_of_terabytes", "token_twice"])
def test_a_refusal_quotes_nothing_of_the_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(BAD[name]())
    with pytest.raises(DamagedModelError) as caught:
        read_metadata(path)
    assert "llama" not in caught.value.message.replace("llama.cpp", "")
