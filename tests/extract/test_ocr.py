"""Which languages can be recognised, and which of them are."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.extract.client import ExtractClient
from app.extract.errors import ExtractError
from app.extract.language_names import LATIN, NAMES, OTHERS
from app.extract.languages import Recognition, chosen, find_languages
from app.extract.worker.ocr import Word, read_table
from app.extract.worker.recognising import placed
from tests.extract import making
from tests.extract.conftest import read_path


def test_without_data_nothing_can_be_recognised(tmp_path: Path) -> None:
    (tmp_path / "osd.traineddata").touch()

    assert find_languages([tmp_path / "absent", tmp_path]) == frozenset()


def test_the_first_folder_with_data_tells_the_languages(tmp_path: Path) -> None:
    for name in ("deu", "eng", "chi_sim", "osd"):
        (tmp_path / f"{name}.traineddata").touch()

    assert find_languages([tmp_path / "absent", tmp_path]) == {"eng", "chi_sim", "deu"}


@pytest.mark.parametrize(
    ("wanted", "used"),
    [
        ([], ("eng", "ara", "chi_sim", "deu")),
        (["rus", "eng"], ("rus", "eng")),
        (["xyz", "fra"], ("fra",)),
        (["xyz"], ()),
        (["rus", "ita", "fra", "eng", "deu"], ("rus", "ita", "fra", "eng", "deu")),
    ],
)
def test_english_and_the_next_by_name_unless_others_are_wanted(
    wanted: Sequence[str], used: Sequence[str]
) -> None:
    assert chosen({"ita", "rus", "fra", "eng", "deu", "chi_sim", "ara"}, wanted) == used


def test_the_wanted_languages_reach_the_reader(tmp_path: Path) -> None:
    client = ExtractClient(ocr_languages=["xyz"])
    (tmp_path / "a.png").write_bytes(making.png_head(100, 100))
    try:
        with pytest.raises(ExtractError) as caught:
            read_path(client, tmp_path / "a.png")
    finally:
        client.stop()
    assert caught.value.error_code == "no_ocr_language"


def _table(*rows: str) -> str:
    """Tesseract's table: the picture is 200 by 100 pixels."""
    page = "1 1 0 0 0 0 0 0 200 100 -1 "
    return "\n".join("\t".join(row.split(" ", 11)) for row in (page, *rows))


def test_the_table_tells_paragraphs_lines_and_places() -> None:
    read = read_table(
        _table(
            "4 1 1 1 1 0 10 10 90 10 -1 ",
            "5 1 1 1 1 1 10 10 40 10 96.5 Two",
            "5 1 1 1 1 2 60 10 40 10 96.5 words",
            "5 1 1 1 2 1 10 30 40 10 96.5 below",
            "5 1 1 2 1 1 10 60 150 40 96.5 apart",
            "5 1 1 2 1 2 170 60 0 40 96.5  ",
            "5 1 no number",
        )
    )
    assert read.text == "Two words\nbelow\n\napart"
    assert [word.text for word in read.words] == ["Two", "words", "below", "apart"]
    assert read.words[1].box == (0.3, 0.1, 0.5, 0.2)
    assert read.words[3].box == (0.05, 0.6, 0.8, 1.0)


def test_scripts_without_spaces_get_none() -> None:
    row = "5 1 1 1 1 {} 10 10 40 10 90 {}"
    words = ["新", "鲜", "、", "甘草", "ABC", "黄酮", "한국", "말"]
    read = read_table(_table(*(row.format(n, word) for n, word in enumerate(words, 1))))
    assert read.text == "新鲜、甘草 ABC 黄酮 한국 말"


def test_words_are_placed_in_what_is_left_of_the_text() -> None:
    box = (0.1, 0.1, 0.2, 0.2)
    words = [Word(text, box) for text in ("The", "re-", "placed", "?!", "lost", "pump", "pump")]
    text = "The replaced pump, the other pump"
    found = [text[word.start : word.end] for word in placed(text, words)]
    assert found == ["The", "re", "placed", "pump", "pump"]


@pytest.mark.parametrize("wanted", [(), ("vie",), ("chi_sim", "vie")])
def test_what_is_missing_is_told_with_what_to_install(wanted: tuple[str, ...]) -> None:
    warning = Recognition(("eng",), wanted).warning
    assert bool(warning) == bool(wanted)
    if wanted:
        assert "Vietnamese" in warning
        assert "it was read as English. To install: apt-get install tesseract-ocr-" in warning
        assert "not read" in Recognition((), wanted).warning


def test_another_language_may_take_the_place_of_one_in_the_same_letters_only() -> None:
    assert chosen({"eng", "rus"}, ["vie"]) == ("eng",)
    assert chosen({"eng", "rus"}, ["jpn"]) == ()
    assert chosen({"eng", "rus"}, ["jpn", "rus"]) == ("rus",)


def test_every_language_has_one_name() -> None:
    assert len(set(NAMES.values())) >= len(NAMES) - 1  # Fraktur's data has two names
    assert not LATIN.keys() & OTHERS.keys()
