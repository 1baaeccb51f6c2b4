"""Documents that give no text: every one ends with a code and a sentence."""

import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from app.extract.client import ExtractClient
from app.extract.errors import ExtractCode, ExtractError
from tests.extract import making
from tests.extract.conftest import read_path

Refusal = Callable[..., str]


def test_every_code_has_a_sentence_and_a_hint() -> None:
    for code in ExtractCode:
        error = ExtractError(code)
        assert error.message.endswith(".")
        assert error.hint.endswith(".")
        assert error.error_code == code.value


def test_an_empty_file(refusal: Refusal) -> None:
    assert refusal("a.pdf", b"") == "empty_file"


def test_a_file_of_an_unknown_kind(refusal: Refusal) -> None:
    assert refusal("a.bin", b"\x00\x01\x02\x03") == "unknown_type"


def test_a_file_without_text(refusal: Refusal) -> None:
    assert refusal("a.txt", b" \n\t\n") == "no_text"
    assert refusal("a.pdf", making.pdf([[]])) == "no_text"


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.xls", "a.png", "a.epub"])
def test_noise_under_a_known_name(refusal: Refusal, name: str) -> None:
    assert refusal(name, b"\x9c\x01\x07" * 500) == "damaged_file"


def test_a_truncated_archive(refusal: Refusal) -> None:
    data = making.docx(making.word_paragraph("text " * 1000))

    assert refusal("a.docx", data[: len(data) // 2]) == "damaged_file"


def test_a_zip_bomb_is_not_unpacked(refusal: Refusal) -> None:
    bomb = making.pack({"word/document.xml": b"<a>" + b" " * (64 << 20) + b"</a>"})

    assert refusal("a.docx", bomb) == "too_large"


@pytest.mark.parametrize("alike", [4, 40])
def test_a_member_beyond_a_hundred_times_its_size_is_a_bomb(refusal: Refusal, alike: int) -> None:
    """Of office files that were not made for it, the most even ones pack a third of that."""
    lines = b"".join(b"<p>Line %d.</p>" % (n // alike) for n in range(700_000))
    data = making.pack({"word/document.xml": b"<a>" + lines + b"</a>"})
    ratio = len(lines) / len(data)
    assert (ratio > 100) is (alike == 40)
    assert ratio < 250

    assert (refusal("a.docx", data) == "too_large") is (alike == 40)


@pytest.mark.parametrize(("more", "code"), [(0, "no_text"), (1, "too_large")])
def test_an_archive_of_more_than_ten_thousand_members(
    refusal: Refusal, more: int, code: str
) -> None:
    parts = {"word/document.xml": making.word_paragraph(""), "[Content_Types].xml": ""}
    parts |= {f"word/media/{n}.png": "" for n in range(10_000 - len(parts) + more)}
    data = making.pack(parts)
    assert (refusal("a.docx", data) == "too_large") is (code == "too_large")
    assert (refusal("backup.bin", data) == "unknown_type") is (code == "too_large")


def test_an_unused_bomb_does_not_matter(client: ExtractClient, tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    data = making.odf("text", "<text:p>harmless</text:p>")
    path.write_bytes(data)
    with making.appended(path) as archive:
        archive.writestr("unused", b"\0" * (64 << 20))

    assert read_path(client, path).pages[0].text == "harmless"


def test_entities_are_refused(refusal: Refusal, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("do not read")
    entity = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}">]>'
    body = f"{entity}<document><body><p>&x;</p></body></document>"
    data = making.pack({"word/document.xml": body, "[Content_Types].xml": ""})

    assert refusal("a.docx", data) == "damaged_file"


def test_names_in_archives_are_never_paths(client: ExtractClient, tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    path.write_bytes(making.odf("text", "<text:p>harmless</text:p>"))
    with making.appended(path) as archive:
        archive.writestr("../../escaped", b"x")

    read_path(client, path)

    assert [entry.name for entry in tmp_path.iterdir()] == ["a.odt"]


def test_a_huge_declared_picture(refusal: Refusal) -> None:
    assert refusal("a.png", making.png_head(60_000, 60_000)) == "too_large"


def test_an_encrypted_package_asks_for_its_password(refusal: Refusal) -> None:
    manifest = "<manifest><encryption-data/></manifest>"
    data = making.pack(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": manifest,
            "content.xml": b"\x8f\x01\x02",
        }
    )

    assert refusal("a.odt", data) == "needs_password"


def test_deep_nesting_ends(refusal: Refusal) -> None:
    body = "<d>" * 5000 + "</d>" * 5000

    assert refusal("a.docx", making.pack({"word/document.xml": body})) == "damaged_file"


def test_a_file_above_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 2000)

    with pytest.raises(ExtractError) as caught:
        read_path(ExtractClient(max_file_bytes=1000), path)

    assert caught.value.error_code == "too_large"


def test_a_name_that_is_no_text_is_no_obstacle(client: ExtractClient, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("inside")

    document = read_path(client, path)

    assert document.title == "caf?"


def test_an_endless_password_is_wrong(refusal: Refusal) -> None:
    assert refusal("a.pdf", making.pdf([[]]), password="x" * 100_000) == "wrong_password"


@pytest.mark.parametrize("claimed", [200_000, 2**31])
def test_a_bomb_that_lies_about_its_packed_size_is_not_unpacked(
    refusal: Refusal, claimed: int
) -> None:
    """The ratio is measured by the size that the directory gives: it has to be in the file."""
    data = bytearray(making.pack({"word/document.xml": b"<a>" + b" " * (64 << 20) + b"</a>"}))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 20, claimed)
    assert claimed > len(data)

    assert refusal("a.docx", bytes(data)) == "damaged_file"
