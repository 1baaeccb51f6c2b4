"""Which languages can be recognised, and which of them are."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.extract.client import ExtractClient
from app.extract.errors import ExtractError
from app.extract.languages import chosen, find_languages
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
