"""Languages of pictures: chosen for a collection; what is lacking is said."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.documents import NOT_RECOGNISED, ExtractedPage, FileStatus
from app.extract import languages as known
from app.services import recognition
from app.services.recognition import LanguagesError, checked, languages_of
from app.vault.connection import Vault
from app.vault.documents import Documents
from tests.services.conftest import note_of
from tests.services.test_importing import _Imports, extractor, imports

__all__ = ["extractor", "imports"]


@pytest.fixture
def only_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with the usual data of Tesseract."""
    monkeypatch.setattr(known, "installed", lambda: frozenset({"eng"}))


@pytest.mark.usefixtures("only_english")
@pytest.mark.parametrize(
    ("chosen", "used", "told"),
    [
        ([], ("eng",), ""),
        (["eng"], ("eng",), ""),
        (["vie", "eng"], ("eng",), "asks for Vietnamese, which is not installed here: pictures"),
        (["vie"], ("eng",), "are read as English. To install: apt-get install tesseract-ocr-vie."),
        (["chi_sim"], (), "pictures of text are not read. To install: apt-get install"),
        (["chi_sim", "rus"], (), "asks for Chinese (simplified) and Russian, which are not"),
    ],
)
def test_a_language_that_is_not_installed_is_said_and_nothing_is_read_in_other_letters(
    chosen: list[str], used: tuple[str, ...], told: str
) -> None:
    found = languages_of("Harbour", chosen, site=())
    assert found.used == used
    assert told in found.warning
    assert bool(found.warning) == bool(told)
    assert found.by_default == ("eng",)


def test_a_language_goes_by_its_name_in_words_or_by_tesseracts() -> None:
    assert checked(["Vietnamese", "chi_sim", "chinese  (simplified)", "ENG"]) == (
        *("vie", "chi_sim", "eng"),
    )
    with pytest.raises(LanguagesError, match="Klingon"):
        checked(["Klingon"])
    with pytest.raises(LanguagesError, match=str(recognition.MOST_LANGUAGES)):
        checked(["ara", "bel", "ben", "bul", "cat", "ces", "dan", "deu", "ell"])


def test_a_collection_keeps_its_languages(vault: Vault) -> None:
    documents = Documents(vault)
    assert documents.ocr_languages("Harbour") == ()
    documents.set_ocr_languages("Harbour", ["vie", "eng"])
    assert documents.ocr_languages("Harbour") == ("vie", "eng")
    assert documents.ocr_languages("Documents") == ()
    assert "Harbour" in documents.collections()
    documents.set_ocr_languages("Harbour", [])
    assert documents.ocr_languages("Harbour") == ()


def test_where_words_stand_is_kept_and_goes_with_the_document(vault: Vault) -> None:
    documents = Documents(vault)
    note = note_of("One word.")
    packed = bytes(range(12))
    page = ExtractedPage(1, "", "One word.", words=packed)
    pages = [ExtractedPage(None, "", "none"), page]
    added = documents.add(replace(note, pages=pages), original=None).document
    assert documents.words_at(added, 0) == b""
    assert documents.words_at(added, 1) == packed
    assert documents.remove([added]).is_verified
    assert documents.words_at(added, 1) == b""


def test_a_document_whose_pictures_were_read_otherwise_is_read_again_with_all_its_paths(
    vault: Vault, imports: _Imports, tmp_path: Path
) -> None:
    text = "The pump lost pressure at noon."
    first, twin = tmp_path / "a.txt", tmp_path / "b.txt"
    for path in (first, twin):
        path.write_text(text)
    imports.run(first, twin)
    (before,) = {one.document for one in imports.outcomes}
    with vault.write() as connection:  # as if a page of it had been a picture
        connection.execute("UPDATE documents SET recognised = 'xyz'")

    imports.run(twin)

    (again,) = imports.outcomes
    assert again.status is FileStatus.INDEXED
    assert again.document != before
    documents = imports.documents
    assert [one.id for one in documents.list()] == [again.document]
    assert again.document is not None
    assert sorted(documents.text(again.document).files) == [str(first), str(twin)]
    imports.run(first, twin)
    assert {one.status for one in imports.outcomes} == {FileStatus.UNCHANGED}


def test_a_picture_that_nothing_could_read_is_read_once_something_can(
    vault: Vault, imports: _Imports, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Some words.")
    imports.run(path)
    with vault.write() as connection:
        connection.execute("UPDATE documents SET recognised = ?", (NOT_RECOGNISED,))
    imports.run(path)
    is_read = bool(known.installed())
    assert imports.outcomes[0].status is (FileStatus.INDEXED if is_read else FileStatus.UNCHANGED)
