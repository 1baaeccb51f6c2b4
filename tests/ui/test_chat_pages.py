"""Chats on paper: what stands on each page, that nothing is lost between two, and nothing twice."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from app.domain.chat import GenerationStats, Role
from app.domain.portable import PortableChat, PortableMessage, PortableSource
from app.services.chat_files.writing import Head, Words
from app.ui import theme
from app.ui.export.pdf_form import PdfWriter
from app.ui.theme import Theme
from tests.services import made_chats

_NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def _pdf(path: Path, *chats: PortableChat, marking: str = "") -> list[str]:
    """The text of each page."""
    head = Head(_NOON, marking, tuple(chat.title for chat in chats))
    with path.open("wb") as stream:
        writer = PdfWriter(stream, head, Words())
        for chat in chats:
            writer.add(chat, lambda: None)
        writer.close()
    document = pypdfium2.PdfDocument(path)
    return [page.get_textpage().get_text_bounded() for page in document]


def _chat(*texts: str, title: str = "Tides") -> PortableChat:
    messages = tuple(
        PortableMessage(
            f"m{n}",
            f"m{n - 1}" if n else None,
            Role.ASSISTANT if n % 2 else Role.USER,
            text,
            _NOON,
        )
        for n, text in enumerate(texts)
    )
    return PortableChat("c1", title, _NOON, _NOON, messages, messages[-1].id)


def _words(pages: list[str]) -> list[str]:
    return re.findall(r"w\d+x", "\n".join(pages))


@pytest.mark.parametrize(
    "text",
    [
        " ".join(f"w{n}x" for n in range(1_500)),
        "```\n" + "\n".join(f"w{n}x code" for n in range(150)) + "\n```",
        "| a | b |\n|---|---|\n" + "\n".join(f"| w{n}x | other |" for n in range(120)),
        "\n".join(f"- w{n}x\n  - and w{n + 1000}x" for n in range(90)),
    ],
    ids=["prose", "code", "table", "list"],
)
def test_each_word_stands_on_one_page(
    qapp: QApplication, look: Theme, tmp_path: Path, text: str
) -> None:
    assert qapp is not None
    assert look is not None
    pages = _pdf(tmp_path / "a.pdf", _chat(text))
    found = _words(pages)
    assert len(pages) > 2
    assert sorted(found) == sorted(set(re.findall(r"w\d+x", text)))


def test_every_page_bears_marking_title_and_number(
    qapp: QApplication, look: Theme, tmp_path: Path
) -> None:
    assert qapp is not None
    assert look is not None
    text = " ".join(f"w{n}x" for n in range(1_500))
    pages = _pdf(tmp_path / "a.pdf", _chat(text), _chat("Short.", title="Fog"), marking="TOP NOTCH")
    for number, page in enumerate(pages, 1):
        assert "".join(page.split()).count("TOPNOTCH") == 2
        assert f"page {number}" in page
    assert all("Tides" in page for page in pages[:-1])
    assert "Fog" in pages[-1]
    assert "Tides" not in pages[-1]


def test_sources_and_figures_stand_below_an_answer(
    qapp: QApplication, look: Theme, tmp_path: Path
) -> None:
    assert qapp is not None
    assert look is not None
    source = PortableSource(1, "/x/tides.pdf", 4, "", "high at six", marking="RESTRICTED")
    stats = GenerationStats(completion_tokens=7, tokens_per_second=12.5, model="starter")
    asked = PortableMessage("m1", None, Role.USER, "When?", _NOON)
    answer = PortableMessage(
        "m2", "m1", Role.ASSISTANT, "At six.", _NOON, citations=(source,), stats=stats
    )
    chat = PortableChat("c1", "Tides", _NOON, _NOON, (asked, answer), "m2")
    (page,) = _pdf(tmp_path / "a.pdf", chat)
    for words in ("tides.pdf, page 4, RESTRICTED", "high at six", "Model: starter", "7 written"):
        assert words in page
    assert "/x/" not in page


def test_a_dark_window_prints_dark_on_white(
    qapp: QApplication, look: Theme, tmp_path: Path
) -> None:
    assert look is not None
    dark = Theme("dark")
    theme.apply(qapp, dark)
    _pdf(tmp_path / "a.pdf", _chat("The words of the question, in full."))
    page = pypdfium2.PdfDocument(tmp_path / "a.pdf")[0]
    pixels = page.render(scale=2, grayscale=True).to_numpy()
    body = pixels[300:]
    assert int(body.min()) < 60
    assert int(pixels[0].min()) == 255


def test_odd_characters_and_markup_neither_end_nor_drive_the_writing(
    qapp: QApplication, look: Theme, tmp_path: Path
) -> None:
    assert qapp is not None
    assert look is not None
    pages = _pdf(tmp_path / "a.pdf", *made_chats.chats(6))
    assert len(pages) >= 6
    assert b"/URI" not in (tmp_path / "a.pdf").read_bytes()


def test_a_file_that_cannot_be_written_to_its_end_is_told(qapp: QApplication, look: Theme) -> None:
    assert qapp is not None
    assert look is not None
    with Path("/dev/full").open("wb", buffering=0) as full:
        writer = PdfWriter(full, Head(_NOON, "", ("x",)), Words())
        writer.add(_chat("w" * 300_000), lambda: None)
        with pytest.raises(OSError, match="No space left"):
            writer.close()
