"""Rerankers and checkers from their folder to a search: real processes, real ONNX files."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli
from tests.cross_encoders import NLI, config, write_cross_encoder


@pytest.fixture
def tokenizer(starter: Path) -> Path:
    return starter / "embedder" / "tokenizer.json"


def row(result: Any, name: str) -> dict[str, Any]:
    rows: list[dict[str, Any]] = result.last["models"]
    return next(one for one in rows if one["name"] == name)


def test_a_reranker_is_imported_tried_used_and_switched_off(
    harbour: Cli, tmp_path: Path, tokenizer: Path
) -> None:
    question = "What must be done in severe weather?"
    before = harbour("search", question).last["passages"]
    # It holds what shares no word with the question for the best answer, and so fails its trial.
    wrong = write_cross_encoder(tmp_path / "wrong", tokenizer, sign=-1.0)
    imported = harbour("models", "import", wrong)
    assert imported.status == 0, imported
    assert (row(imported, "wrong")["kind"], row(imported, "wrong")["role"]) == (
        "reranker",
        "reranker",
    )
    assert row(imported, "wrong")["trial"]["order"]["trust"] == 0.0
    assert "no better than guessing" in imported.last["notes"][0]
    assert harbour("search", question).last["passages"] == before
    words = write_cross_encoder(tmp_path / "words", tokenizer, place="onnx/model.onnx")
    assert harbour("models", "import", words).status == 0
    used = harbour("models", "use", "words")
    assert (used.status, row(used, "words")["selected"]) == (0, True)
    assert row(used, "words")["trial"]["order"]["trust"] > 0.5
    after = harbour("search", question).last["passages"]
    assert {one["passage"] for one in after} >= {before[0]["passage"]}
    assert [one["score"] for one in after] != [one["score"] for one in before]
    listed = harbour("models", "list")
    assert [one["selected"] for one in listed.last["models"] if one["role"]] == [False, True]
    off = harbour("models", "use", "words", "--off")
    assert (off.status, row(off, "words")["selected"]) == (0, False)
    assert harbour("search", question).last["passages"] == before
    assert harbour("models", "use", "words").status == 0
    removed = harbour("models", "remove", "words")
    assert "wrong takes its place" in removed.stderr


def test_an_evaluation_names_what_took_part(cli: Cli, tmp_path: Path, tokenizer: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    texts = ["The gate opens at six in the morning.", "Bread needs flour and water."]
    lines = [{"id": str(n), "title": "", "text": text} for n, text in enumerate(texts)]
    (folder / "corpus.jsonl").write_text("".join(json.dumps(one) + "\n" for one in lines))
    asked = {"id": "q", "question": "When does the gate open?", "relevant": ["0"]}
    (folder / "questions.jsonl").write_text(json.dumps(asked))
    for name, labels in (("words", {"0": "LABEL_0"}), ("inference", NLI)):
        source = write_cross_encoder(tmp_path / name, tokenizer, labels=labels)
        assert cli("models", "import", source).status == 0
    arguments = ("eval", folder, "--no-floor", "--answers", "extractive")
    measured = cli(*arguments).last
    named = (measured["figures"]["reranker"], measured["figures"]["checker"])
    assert named == ("words", "inference")
    assert "<td>inference</td>" in Path(measured["report"]).read_text()
    without = cli(*arguments, "--no-cross-encoders", "--report", tmp_path / "r.html").last
    assert (without["figures"]["reranker"], without["figures"]["checker"]) == (None, None)


def test_what_is_no_cross_encoder_is_refused_in_a_sentence(
    cli: Cli, tmp_path: Path, tokenizer: Path
) -> None:
    folder = write_cross_encoder(tmp_path / "topics", tokenizer)
    labels = {"0": "sports", "1": "politics"}
    (folder / "config.json").write_text(json.dumps(config(labels)))
    refused = cli("models", "import", folder)
    assert (refused.status, refused.code) == (3, "not_cross_encoder")
    assert "sports, politics" in refused.last["error"]["message"]
    kept = cli("models", "list").last["models"]
    switched = cli("models", "use", kept[0]["name"], "--off")
    assert (switched.status, switched.code) == (3, "not_switchable")
