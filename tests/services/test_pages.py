"""How pages look: drawn by the real reader from bytes in the vault, or from the file on disk."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.documents import ExtractedPage
from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.extract.client import ExtractClient
from app.extract.protocol import DRAWING_LIMITS, JobLimits
from app.security.paths import sealed_copy
from app.services.page_views import PageView
from app.services.pages import Look, PageService, PageUnseenError
from app.vault.documents import Documents
from app.vault.errors import NotFoundError
from app.vault.records import NewDocument
from tests.conftest import new_vault
from tests.extract.making_pages import Line, page

_LINES: tuple[Line, ...] = ((50, 700, "One. The pump failed.", False), (50, 600, "Two.", False))
_PDF = page(_LINES)
_TEXT = "One. The pump failed.\n\nTwo."


@pytest.fixture(scope="module")
def extractor() -> Iterator[ExtractClient]:
    client = ExtractClient(limits=DRAWING_LIMITS)
    yield client
    client.close()


@pytest.fixture
def documents(tmp_path: Path) -> Iterator[Documents]:
    vault = new_vault(tmp_path / "vault.db", bytearray(range(32)))
    yield Documents(vault)
    vault.close()


@pytest.fixture
def pages(documents: Documents, extractor: ExtractClient) -> Iterator[PageService]:
    made = PageService(documents, extractor)
    yield made
    made.forget()


def add(
    documents: Documents,
    path: Path,
    *,
    data: bytes = _PDF,
    is_kept: bool = True,
    media_type: str = "application/pdf",
) -> PageView:
    """Keeps a document; returns its page with "The pump failed." marked."""
    added = documents.add(
        NewDocument(
            path=str(path),
            sha256=hashlib.sha256(data).hexdigest(),
            size_bytes=len(data),
            mtime_ns=1,
            title="A",
            media_type=media_type,
            collection="Reports",
            warnings=(),
            pages=[ExtractedPage(1, "", _TEXT)],
            spans=[],
            vectors=b"",
            dimension=1,
            embedder="e",
        ),
        original=io.BytesIO(data) if is_kept else None,
    )
    view = (added.document, str(path), "A", "Reports", 1, "", 0, 1, 1, _TEXT, 5, 21)
    return PageView(*view)


def test_a_kept_original_is_drawn_with_its_passage(
    documents: Documents, pages: PageService, tmp_path: Path
) -> None:
    view = add(documents, tmp_path / "gone.pdf")
    picture = pages.draw(view, width_px=300)
    (mark,) = picture.marks
    assert picture.width == 300
    assert mark.left == pytest.approx((50 + 28) / 595, abs=0.02)
    assert mark.top < (842 - 700) / 842 < mark.bottom


def test_leafing_reads_the_document_once_and_forgetting_lets_it_go(
    documents: Documents, pages: PageService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = add(documents, tmp_path / "gone.pdf")
    reads: list[int] = []
    original = documents.original

    def counted(document: int) -> Iterator[bytes]:
        reads.append(document)
        return original(document)

    monkeypatch.setattr(documents, "original", counted)
    for _ in range(3):
        pages.draw(view, width_px=50)
    assert len(reads) == 1
    assert "memfd" in _open_files()
    pages.forget()
    assert "memfd" not in _open_files()
    pages.draw(view, width_px=50)
    assert len(reads) == 2


def test_a_large_document_is_not_held(
    documents: Documents, extractor: ExtractClient, tmp_path: Path
) -> None:
    pages = PageService(documents, extractor, kept_bytes=100)
    assert pages.draw(add(documents, tmp_path / "gone.pdf"), width_px=50).marks
    assert "memfd" not in _open_files()


def test_without_an_original_the_unchanged_file_is_drawn(
    documents: Documents, pages: PageService, tmp_path: Path
) -> None:
    path = tmp_path / "here.pdf"
    path.write_bytes(_PDF)
    assert pages.draw(add(documents, path, is_kept=False), width_px=300).marks


@pytest.mark.parametrize("content", [None, _PDF + b" "])
def test_a_file_that_is_gone_or_changed_is_said_in_a_sentence(
    documents: Documents, pages: PageService, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "here.pdf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PageUnseenError) as caught:
        pages.draw(add(documents, path, is_kept=False), width_px=300)
    assert caught.value.error_code == "original_missing"
    assert "memfd" not in _open_files()


def test_what_the_reader_refuses_is_said_with_what_is_shown_instead(
    documents: Documents, pages: PageService, tmp_path: Path
) -> None:
    with pytest.raises(PageUnseenError) as caught:
        pages.draw(add(documents, tmp_path / "a.pdf", data=b"%PDF-1.7 no more"), width_px=300)
    assert caught.value.error_code == "damaged_file"
    assert "text is shown" in caught.value.message


def test_what_is_attached_to_a_document_is_no_page_of_it(
    documents: Documents, pages: PageService, tmp_path: Path
) -> None:
    view = add(documents, tmp_path / "a.pdf")
    attached = replace(view, page=None, place="annex.txt", page_index=1, page_count=2)
    with pytest.raises(PageUnseenError, match="text is shown"):
        pages.draw(attached, width_px=300)
    only = replace(view, page=None)  # as a picture's text is kept
    assert pages.draw(only, width_px=300).width == 300


def test_a_page_that_takes_too_long_is_said(documents: Documents, tmp_path: Path) -> None:
    client = ExtractClient(limits=JobLimits(wall_s=0.0))
    pages = PageService(documents, client)
    try:
        with pytest.raises(PageUnseenError) as caught:
            pages.draw(add(documents, tmp_path / "a.pdf"), width_px=300)
        assert caught.value.error_code == "too_slow"
    finally:
        pages.forget()
        client.close()


def test_a_cancelled_page_is_not_drawn(
    documents: Documents, pages: PageService, tmp_path: Path
) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        pages.draw(add(documents, tmp_path / "a.pdf"), width_px=300, cancel=cancel)


def test_a_warm_reader_is_there_before_the_first_page(documents: Documents) -> None:
    client = ExtractClient(limits=DRAWING_LIMITS)
    pages = PageService(documents, client)
    pages.warm()
    assert client.worker_pid is not None
    client.close()
    pages.warm()
    assert client.worker_pid is None


def test_which_documents_have_a_look_of_their_own(
    documents: Documents, pages: PageService, tmp_path: Path
) -> None:
    assert pages.look(add(documents, tmp_path / "a.pdf").document) is Look.PAGES
    word = add(documents, tmp_path / "b.txt", data=b"text", media_type="text/plain")
    assert pages.look(word.document) is Look.TEXT
    rows = add(documents, tmp_path / "c.csv", data=b"a,b", media_type="text/csv")
    assert pages.look(rows.document) is Look.ROWS
    mail = add(documents, tmp_path / "d.eml", data=b"To: a", media_type="message/rfc822")
    assert pages.look(mail.document) is Look.MAIL
    with pytest.raises(NotFoundError):
        pages.look(4711)


def test_nobody_can_change_a_file_in_memory() -> None:
    with sealed_copy([b"one", b"two"]) as copy:
        copy.seek(0)
        assert copy.read() == b"onetwo"
        with pytest.raises(OSError, match="not permitted"):
            copy.write(b"more")
        with pytest.raises(OSError, match="not permitted"):
            copy.truncate(0)


def _open_files() -> str:
    return " ".join(str(fd.readlink()) for fd in Path("/proc/self/fd").iterdir() if fd.is_symlink())
