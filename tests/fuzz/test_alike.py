"""What is known by heart of an architecture is what llama.cpp's loader makes of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine import gguf_known as known
from app.engine.errors import UnfitModelError
from app.engine.gguf import read_metadata
from tests.fuzz.draft import OUTSIDE, Draft, tiny_of, weights
from tests.fuzz.gguf import LOADED, Behind

EMBEDDING = "token_embd.weight"  # of some models llama.cpp takes another in its place


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One place for all files, for the worker may read no other."""
    return tmp_path_factory.mktemp("alike") / "model.gguf"


@pytest.fixture(scope="module")
def behind() -> Iterator[Behind]:
    worker = Behind()
    yield worker
    worker.close()


def _tried(behind: Behind, path: Path, draft: Draft) -> tuple[bool, bool]:
    """Whether the pre-check lets it pass, and whether llama.cpp loads it."""
    path.write_bytes(draft.encode())
    try:
        read_metadata(path)
    except UnfitModelError:
        return False, behind.load(path).word == LOADED
    return True, behind.load(path).word == LOADED


@pytest.mark.parametrize("architecture", [*known.ALIKE, *OUTSIDE])
def test_a_model_of_what_is_needed_loads(architecture: str, behind: Behind, path: Path) -> None:
    assert _tried(behind, path, tiny_of(architecture)) == (True, True)


@pytest.mark.parametrize("architecture", known.ALIKE)
def test_a_model_without_any_of_it_is_stopped(
    architecture: str, behind: Behind, path: Path
) -> None:
    """Just those: the pre-check asks for nothing that llama.cpp can do without."""
    whole = tiny_of(architecture)
    needed = [t for t in whole.tensors if not t.name.startswith("blk.0.") and t.name != EMBEDDING]
    for gone in needed:
        rest = replace(whole, tensors=tuple(t for t in whole.tensors if t != gone))
        passes, loads = _tried(behind, path, rest)
        assert passes is loads, gone.name


@pytest.mark.parametrize("architecture", [*known.ALIKE, *OUTSIDE])
def test_heads_that_are_turned_in_part_are_stopped_where_llama_cpp_dies_of_them(
    architecture: str, behind: Behind, path: Path
) -> None:
    draft = tiny_of(architecture).with_value(f"{architecture}.rope.dimension_count", 8)
    passes, loads = _tried(behind, path, draft)
    assert passes is loads is (architecture not in known.TURNED_WHOLE)


@pytest.mark.parametrize("architecture", OUTSIDE)
def test_a_tensor_that_does_not_fit_the_embedding_is_stopped_in_any_architecture(
    architecture: str, behind: Behind, path: Path
) -> None:
    whole = tiny_of(architecture)
    checked = known.OF_WIDTH | known.FROM_WIDTH | known.TO_WIDTH
    odd = {
        tensor.name: tuple(96 if extent == 64 else 64 for extent in tensor.extents)
        for tensor in whole.tensors
        if tensor.name.removeprefix("blk.1.") in checked
    }
    assert len(odd) >= 7
    for name, extents in odd.items():
        draft = replace(
            whole,
            tensors=tuple(weights(name, extents) if t.name == name else t for t in whole.tensors),
        )
        assert _tried(behind, path, draft) == (False, False), name


@pytest.mark.parametrize("architecture", OUTSIDE)
def test_dense_layers_need_the_number_of_their_inner_width(
    architecture: str, behind: Behind, path: Path
) -> None:
    draft = tiny_of(architecture).without(f"{architecture}.feed_forward_length")
    assert _tried(behind, path, draft) == (False, False)
