"""Importing models: whole and listed, or not there at all."""

import os
import shutil
from pathlib import Path

import onnx
import pytest

from app.errors import UserFacingError
from app.index.embedder import INT8_FILE
from app.mirror.store import ContentStore
from app.services.model_import import ModelImporter
from app.services.starter import starter_models
from app.vault.connection import Vault
from app.vault.ledger import Ledger


@pytest.fixture
def store(tmp_path: Path) -> ContentStore:
    made = ContentStore(tmp_path / "store")
    made.prepare()
    return made


def _import(vault: Vault, store: ContentStore, path: Path, rule: str = "allow") -> str:
    importer = ModelImporter(Ledger(vault), store, rule=rule)
    with pytest.raises(UserFacingError) as caught:
        importer.import_path(path, name=None, on_progress=None, cancel=None)
    assert Ledger(vault).list() == ()
    return caught.value.error_code


def test_the_starters_are_taken_over_once(vault: Vault, store: ContentStore, starter: Path) -> None:
    importer = ModelImporter(Ledger(vault), store, rule="forbid")
    first = importer.import_starters(starter_models(starter))
    assert {card.source for card in first} == {"starter"}
    assert {card.name for card in first} == {"SmolLM2-135M-Instruct", "all-MiniLM-L6-v2"}
    assert all(card.is_selected for card in Ledger(vault).list())
    assert importer.import_starters(starter_models(starter)) == ()


def test_an_altered_starter_is_refused(vault: Vault, store: ContentStore, starter: Path) -> None:
    importer = ModelImporter(Ledger(vault), store, rule="allow")
    good = starter_models(starter)[0]
    (role, path, _), *rest = good.files
    bad = type(good)(good.name, good.kind, good.license, ((role, path, "0" * 64), *rest))
    with pytest.raises(UserFacingError) as caught:
        importer.import_starters([bad])
    assert caught.value.error_code == "starter_damaged"
    assert Ledger(vault).list() == ()


def test_the_same_model_is_not_taken_twice(
    vault: Vault, store: ContentStore, starter: Path
) -> None:
    importer = ModelImporter(Ledger(vault), store, rule="allow")
    importer.import_starters(starter_models(starter))
    (gguf,) = starter.glob("*.gguf")
    with pytest.raises(UserFacingError) as caught:
        importer.import_path(gguf, name="again", on_progress=None, cancel=None)
    assert caught.value.error_code == "model_exists"


def test_an_embedder_with_another_int8_form_is_taken_beside_the_one_before(
    vault: Vault, store: ContentStore, starter: Path, tmp_path: Path
) -> None:
    importer = ModelImporter(Ledger(vault), store, rule="allow")
    importer.import_starters(starter_models(starter))

    def imports(folder: Path, name: str) -> str:
        try:
            importer.import_path(folder, name=name, on_progress=None, cancel=None)
        except UserFacingError as error:
            return error.error_code
        return ""

    folder = shutil.copytree(starter / "embedder", tmp_path / "embedder")
    model = onnx.load(str(folder / INT8_FILE))
    model.doc_string = "made in another way"
    onnx.save(model, folder / INT8_FILE)
    assert imports(folder, "anew") == ""
    assert imports(folder, "once more") == "model_exists"
    (folder / INT8_FILE).unlink()
    assert imports(folder, "in fp32 alone") == "model_exists"
    assert {"anew", "all-MiniLM-L6-v2"} < {card.name for card in Ledger(vault).list()}


@pytest.mark.parametrize("rule", ["forbid", "listed"])
def test_a_site_that_allows_no_imports_is_obeyed(
    vault: Vault, store: ContentStore, starter: Path, rule: str
) -> None:
    (gguf,) = starter.glob("*.gguf")
    assert _import(vault, store, gguf, rule) == "import_forbidden"


def test_what_is_no_model_is_refused_and_leaves_nothing(
    vault: Vault, store: ContentStore, tmp_path: Path
) -> None:
    text, pipe, folder = tmp_path / "a.gguf", tmp_path / "pipe.gguf", tmp_path / "folder"
    text.write_text("not a model")
    os.mkfifo(pipe)
    folder.mkdir()
    assert _import(vault, store, text) == "not_gguf"
    assert _import(vault, store, pipe) == "not_a_file"
    assert _import(vault, store, tmp_path / "gone.gguf") == "path_not_found"
    assert _import(vault, store, folder) == "not_embedder"
    assert list((tmp_path / "store" / "sha256").iterdir()) == []


def test_a_model_whose_files_are_gone_comes_back_with_them(
    vault: Vault, store: ContentStore, starter: Path
) -> None:
    importer = ModelImporter(Ledger(vault), store, rule="allow")
    importer.import_starters(starter_models(starter))
    before = Ledger(vault).list()
    for card in before:
        for file in card.files:
            store.remove(file.sha256)
    (gguf,) = starter.glob("*.gguf")
    card = importer.import_path(gguf, name=None, on_progress=None, cancel=None)
    assert card in before
    assert store.path_of(card.sha256).exists()
    assert Ledger(vault).list() == before
