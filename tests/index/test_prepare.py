"""Preparing an embedder: what is refused, and that the export says what the original says."""

import json
import sys
from pathlib import Path

import msgspec
import numpy as np
import pytest

from app.index.client import IndexClient
from app.index.embedder import EmbedderError, read_description
from app.index.prepare import main, prepare_in_child, read_layout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with everything but weights that mean something."""
    source = tmp_path / "embedder"
    (source / "1_Pooling").mkdir(parents=True)
    modules = [
        {"idx": 0, "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        {"idx": 2, "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
    ]
    write(source / "modules.json", modules)
    write(source / "config.json", {"model_type": "bert", "max_position_embeddings": 512})
    write(source / "sentence_bert_config.json", {"max_seq_length": 128})
    write(source / "1_Pooling" / "config.json", {"pooling_mode_cls_token": True})
    write(source / "tokenizer.json", {})
    (source / "model.safetensors").write_bytes(b"")
    (source / "README.md").write_text("---\nlicense: mit\n---\n", encoding="utf-8")
    return source


def write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value), encoding="utf-8")


def test_the_layout_is_read_from_the_folders_own_files(folder: Path) -> None:
    layout = read_layout(folder)
    assert (layout.pooling, layout.is_normalized, layout.max_tokens) == ("cls", True, 128)
    assert layout.license == "mit"


def test_prompts_become_prefixes(folder: Path) -> None:
    prompts = {"prompts": {"query": "query: ", "passage": "passage: "}}
    write(folder / "config_sentence_transformers.json", prompts)
    layout = read_layout(folder)
    assert (layout.query_prefix, layout.passage_prefix) == ("query: ", "passage: ")


def test_a_folder_that_is_no_embedder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmbedderError) as refusal:
        read_layout(tmp_path)
    assert refusal.value.error_code == "not_embedder"


def test_weights_that_can_carry_code_are_refused(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(EmbedderError, match="safetensors"):
        read_layout(folder)


def test_an_embedder_with_code_of_its_own_is_refused(folder: Path) -> None:
    write(folder / "config.json", {"auto_map": {"AutoModel": "modeling.Evil"}})
    with pytest.raises(EmbedderError, match="code of its own"):
        read_layout(folder)


@pytest.mark.parametrize(
    "modules",
    [
        [{"path": "", "type": "evil.module.Runner"}],
        [{"path": "../..", "type": "models.Transformer"}, {"path": "p", "type": "models.Pooling"}],
        [{"path": "", "type": "models.Transformer"}],
        [7],
        {},
    ],
)
def test_modules_that_are_unknown_missing_or_elsewhere_are_refused(
    folder: Path, modules: object
) -> None:
    write(folder / "modules.json", modules)
    with pytest.raises(EmbedderError):
        read_layout(folder)


def test_damaged_json_is_refused(folder: Path) -> None:
    (folder / "config.json").write_text("{", encoding="utf-8")
    with pytest.raises(EmbedderError, match="damaged"):
        read_layout(folder)


def test_a_pooling_that_is_unknown_is_refused(folder: Path) -> None:
    write(folder / "1_Pooling" / "config.json", {"pooling_mode": "lasttoken"})
    with pytest.raises(EmbedderError, match="pools"):
        read_layout(folder)


def test_a_description_of_impossible_sizes_is_refused(tmp_path: Path, starter: Path) -> None:
    description = read_description(starter / "embedder" / "embedder.json")
    wrong = msgspec.structs.replace(description, dimension=0)
    (tmp_path / "embedder.json").write_bytes(msgspec.json.encode(wrong))
    with pytest.raises(EmbedderError):
        read_description(tmp_path / "embedder.json")


def test_the_child_reports_a_refusal_as_one_reply(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main([str(tmp_path), str(tmp_path / "out")]) == 3
    reply = json.loads(capfdbinary.readouterr().out)
    assert (reply["type"], reply["code"]) == ("refused", "not_embedder")


def test_a_refusal_crosses_the_process_border(tmp_path: Path) -> None:
    with pytest.raises(EmbedderError) as refusal:
        prepare_in_child(tmp_path, tmp_path / "out")
    assert refusal.value.message


@pytest.mark.torch
@pytest.mark.filterwarnings("ignore")
def test_vectors_are_those_of_sentence_transformers(index: IndexClient) -> None:
    from sentence_transformers import SentenceTransformer

    reference = Path(sys.prefix) / "share" / "cloister" / "reference" / "all-MiniLM-L6-v2"
    texts = [
        "The Rhine rises in the Swiss Alps.",
        "",
        "Tổng doanh thu năm 2019 là bao nhiêu?",
        "word " * 600,
        *(f"Sentence {n} tells of the river and of its banks. " * n for n in range(1, 40)),
    ]
    model = SentenceTransformer(str(reference), device="cpu", local_files_only=True)
    expected = model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
    ours = np.frombuffer(b"".join(index.embed(texts)), dtype="<f4").reshape(len(texts), -1)
    cosines = (ours * expected).sum(axis=1)
    assert cosines.min() >= 0.999
