"""Preparing an embedder: what is refused, and that the export says what the original says."""

import json
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
import pytest

from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.index.client import IndexClient
from app.index.embedder import (
    EMBEDDER_FILES,
    INT8_FILE,
    LEAST_INT8_COSINE,
    EmbedderError,
    embedder_files,
    read_description,
)
from app.index.layout import read_layout
from app.index.prepare import prepare_in_child

HOSTILE = "from pathlib import Path; Path(__file__).with_name('was_run').touch()"


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


def test_a_pipe_in_place_of_a_file_is_refused_and_not_waited_for(folder: Path) -> None:
    (folder / "config.json").unlink()
    os.mkfifo(folder / "config.json")
    with pytest.raises(EmbedderError):
        read_layout(folder)


@pytest.fixture
def hostile_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with modules that would be imported from it."""
    hostile = tmp_path / "stick"
    (hostile / "app").mkdir(parents=True)
    for name in ("json.py", "torch.py", "app/__init__.py"):
        (hostile / name).write_text(HOSTILE)
    monkeypatch.chdir(hostile)
    monkeypatch.setenv("PYTHONPATH", str(hostile))
    return hostile


def as_links(folder: Path, target: Path) -> Path:
    """The same folder as a download cache holds it: its files are links to elsewhere."""
    for path in folder.rglob("*"):
        link = target / path.relative_to(folder)
        link.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            link.symlink_to(path)
    return target


def was_run(hostile: Path) -> bool:
    return any(hostile.rglob("was_run"))


def test_a_refusal_crosses_the_process_border(
    folder: Path, tmp_path: Path, hostile_folder: Path
) -> None:
    with pytest.raises(EmbedderError, match=r"tokenizer\.json is damaged"):
        prepare_in_child(folder, tmp_path / "out")
    assert not was_run(hostile_folder)
    assert not list((tmp_path / "out").iterdir())


def test_preparing_ends_when_it_is_cancelled(
    folder: Path, tmp_path: Path, embedder_files: Sequence[Path]
) -> None:
    (folder / "tokenizer.json").write_bytes(embedder_files[1].read_bytes())
    target, cancel = tmp_path / "out", CancelToken()
    is_over = threading.Event()

    def cancel_once_it_works() -> None:
        while not is_over.wait(0.01):
            if (target / "tokenizer.json").exists():
                cancel.cancel()

    watcher = threading.Thread(target=cancel_once_it_works)
    watcher.start()
    try:
        with pytest.raises(CancelledError):
            prepare_in_child(folder, target, cancel=cancel)
    finally:
        is_over.set()
        watcher.join()
    assert [path.name for path in target.iterdir()] == ["tokenizer.json"]


@pytest.mark.torch
@pytest.mark.filterwarnings("ignore")
def test_vectors_are_those_of_sentence_transformers(tmp_path: Path, hostile_folder: Path) -> None:
    reference = Path(sys.prefix) / "share" / "cloister" / "reference" / "all-MiniLM-L6-v2"
    prepared = tmp_path / "prepared"
    prepare_in_child(as_links(reference, tmp_path / "links"), prepared)
    assert not was_run(hostile_folder)
    assert sorted(path.name for path in prepared.iterdir()) == sorted((*EMBEDDER_FILES, INT8_FILE))
    os.chdir("/")
    from sentence_transformers import SentenceTransformer

    texts = [
        "The Rhine rises in the Swiss Alps.",
        "",
        "Tổng doanh thu năm 2019 là bao nhiêu?",
        "word " * 600,
        *(f"Sentence {n} tells of the river and of its banks. " * n for n in range(1, 40, 4)),
    ]
    model = SentenceTransformer(str(reference), device="cpu", local_files_only=True)
    expected = model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
    index = IndexClient()
    try:
        index.start(embedder_files(prepared))
        made = [index.embed(texts), index.embed_passages(texts)]
    finally:
        index.stop()
    fp32, int8 = (
        np.frombuffer(b"".join(rows), dtype="<f4").reshape(len(texts), -1) for rows in made
    )
    assert (fp32 * expected).sum(axis=1).min() >= 0.999
    assert (int8 * expected).sum(axis=1).mean() >= LEAST_INT8_COSINE
    description = read_description(prepared / "embedder.json")
    assert description.has_int8
    assert description.int8_cosine < 0.9999
