"""Real and hostile documents from the shared folder, against their truth."""

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.domain.documents import ExtractedDocument
from app.extract.client import ExtractClient
from app.extract.errors import ExtractError
from tests.extract.conftest import read_path

pytestmark = pytest.mark.shared_data

_NO_SPACES = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LEAST_SHARE = 0.98  # of files whose every expected string is found, those for OCR aside


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _normal(text: str, *, with_spaces: bool = True) -> str:
    return (" " if with_spaces else "").join(unicodedata.normalize("NFKC", text).split())


def _holds(text: str, expected: str) -> bool:
    with_spaces = _NO_SPACES.search(expected) is None
    return _normal(expected, with_spaces=with_spaces) in _normal(text, with_spaces=with_spaces)


def _text(document: ExtractedDocument, page: int | None) -> str:
    return "\n".join(part.text for part in document.pages if page is None or part.page == page)


class _Reader:
    """Reads each file once."""

    def __init__(self, client: ExtractClient, folder: Path) -> None:
        self._client = client
        self._folder = folder
        self._read: dict[str, ExtractedDocument | ExtractError] = {}

    def read(self, file: str, password: str | None = None) -> ExtractedDocument | ExtractError:
        if file not in self._read:
            path = self._folder / file
            try:
                self._read[file] = read_path(self._client, path, password=password)
            except ExtractError as error:
                self._read[file] = error
        return self._read[file]


def test_real_documents_hold_what_they_say_on_the_page_they_say_it(
    client: ExtractClient, shared_data: Path
) -> None:
    folder = shared_data / "documents"
    reader = _Reader(client, folder)
    rows = [row for row in _lines(folder / "manifest.jsonl") if not row.get("needs_ocr")]
    missed = []
    for row in rows:
        document = reader.read(row["file"], row.get("password"))
        if isinstance(document, ExtractError):
            found = not row["contains"]
        else:
            text = _text(document, row["page"])
            found = all(_holds(text, part) for part in [*row["contains"], *row.get("extra", ())])
        if not found:
            missed.append((row["file"], row["page"]))

    assert len(missed) <= (1 - _LEAST_SHARE) * len(rows), missed


def test_locked_documents_say_so(client: ExtractClient, shared_data: Path) -> None:
    folder = shared_data / "documents"
    locked = [row for row in _lines(folder / "manifest.jsonl") if row.get("locked")]
    assert locked
    for row in locked:
        path = folder / row["file"]
        for password, code in ((None, "needs_password"), ("not the password", "wrong_password")):
            with pytest.raises(ExtractError) as caught:
                read_path(client, path, password=password)
            assert caught.value.error_code == code, path.name


def test_pictures_of_text_are_read_or_say_what_is_missing(
    client: ExtractClient, shared_data: Path
) -> None:
    path = shared_data / "documents" / "files" / "tika-testOCR.pdf"
    try:
        document = read_path(client, path)
    except ExtractError as error:
        assert error.error_code == "needs_ocr"  # noqa: PT017 - both ends are right
    else:
        assert "Happy New Year 2003!" in document.pages[0].text


def test_answers_stand_on_the_page_that_the_truth_names(
    client: ExtractClient, shared_data: Path
) -> None:
    folder = shared_data / "retrieval" / "squad2-files"
    reader = _Reader(client, folder)
    counts: Counter[bool] = Counter()
    for question in _lines(folder / "questions.jsonl"):
        if not question["relevant"]:
            continue
        document = reader.read(question["relevant"][0])
        assert isinstance(document, ExtractedDocument)
        text = _normal(_text(document, question.get("page")))
        counts[any(_normal(answer) in text for answer in question["answers"])] += 1

    assert counts[True] >= 0.99 * counts.total(), counts


def test_hostile_documents_end_in_text_or_in_a_clear_error(
    client: ExtractClient, shared_data: Path
) -> None:
    folder = shared_data / "malformed"
    reader = _Reader(client, folder)
    wrong = []
    for row in _lines(folder / "manifest.jsonl"):
        outcome = reader.read(row["file"])
        text = "" if isinstance(outcome, ExtractError) else _text(outcome, None)
        is_error = isinstance(outcome, ExtractError)
        is_wrong = (
            (row["outcome"] == "error" and not is_error)
            or (row["outcome"] == "text" and is_error)
            or any(leak in text for leak in row.get("must_not_contain", ()))
            or not all(_holds(text, part) for part in row.get("recoverable", ()))
            or (isinstance(outcome, ExtractError) and outcome.error_code == "worker_died")
        )
        if is_wrong:
            wrong.append(row["file"])

    assert wrong == []
