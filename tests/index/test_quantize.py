"""The int8 form: made of a real graph, judged by real vectors."""

from collections.abc import Sequence
from pathlib import Path

import onnx
import pytest
from onnx import numpy_helper

from app.index.embedder import (
    INT8_FILE,
    LEAST_INT8_COSINE,
    MODEL_FILE,
    embedder_roles,
)
from app.index.worker.quantize import write_int8
from tests.fakes.small_embedder import make_embedder


def products(path: Path) -> list[str]:
    return [node.op_type for node in onnx.load(str(path)).graph.node if "MatMul" in node.op_type]


def test_all_matrix_products_become_int8_where_little_is_lost(
    tmp_path: Path, embedder_files: Sequence[Path]
) -> None:
    description = make_embedder(tmp_path, tokenizer=embedder_files[1])
    assert LEAST_INT8_COSINE <= write_int8(tmp_path, description) < 1
    assert products(tmp_path / INT8_FILE) == ["MatMulInteger", "MatMulInteger"]
    first = (tmp_path / INT8_FILE).read_bytes()
    assert len(first) < (tmp_path / MODEL_FILE).stat().st_size / 3
    write_int8(tmp_path, description)
    assert (tmp_path / INT8_FILE).read_bytes() == first


def test_a_product_whose_input_reaches_far_stays_in_fp32(
    tmp_path: Path, embedder_files: Sequence[Path]
) -> None:
    description = make_embedder(tmp_path, tokenizer=embedder_files[1], outlier=400.0)
    assert write_int8(tmp_path, description) >= LEAST_INT8_COSINE
    assert sorted(products(tmp_path / INT8_FILE)) == ["MatMul", "MatMulInteger"]


def test_a_form_that_loses_too_much_is_not_kept(
    tmp_path: Path, embedder_files: Sequence[Path]
) -> None:
    description = make_embedder(tmp_path, tokenizer=embedder_files[1])
    model = onnx.load(str(tmp_path / MODEL_FILE))
    table = next(one for one in model.graph.initializer if one.name == "table")
    numbers = numpy_helper.to_array(table).copy()
    numbers[0] = 1e5  # the rounding of the whole table is by its largest number
    table.CopyFrom(numpy_helper.from_array(numbers, "table"))
    (tmp_path / MODEL_FILE).write_bytes(model.SerializeToString())
    assert write_int8(tmp_path, description) < LEAST_INT8_COSINE
    assert not (tmp_path / INT8_FILE).exists()


@pytest.mark.parametrize(
    ("names", "count"),
    [
        ({"embedder.onnx", "tokenizer.json", "embedder.json"}, 3),
        ({"embedder-int8.onnx", "embedder.onnx", "tokenizer.json", "embedder.json"}, 4),
        ({"embedder-int8.onnx", "tokenizer.json", "embedder.json"}, 0),
    ],
)
def test_the_int8_form_may_be_missing_and_nothing_else(names: set[str], count: int) -> None:
    roles = embedder_roles(names)
    assert len(roles) == count
    assert roles[3:] == (("embedder-int8.onnx",) if count > 3 else ())
