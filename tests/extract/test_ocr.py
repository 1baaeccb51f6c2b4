"""Which languages can be recognised."""

from pathlib import Path

from app.extract.worker.ocr import find_languages


def test_without_data_nothing_can_be_recognised(tmp_path: Path) -> None:
    (tmp_path / "osd.traineddata").touch()

    assert find_languages([tmp_path / "absent", tmp_path]) == ()


def test_english_comes_first(tmp_path: Path) -> None:
    for name in ("deu", "eng", "chi_sim", "osd"):
        (tmp_path / f"{name}.traineddata").touch()

    assert find_languages([tmp_path]) == ("eng", "chi_sim", "deu")
