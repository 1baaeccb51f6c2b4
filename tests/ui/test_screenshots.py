"""How pictures of the window are made small."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from app.bench import png
from app.bench.stage import Look


def test_a_picture_of_few_colours_is_kept_exactly(tmp_path: Path) -> None:
    image = QImage(101, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#F6F6F3"))
    image.setPixelColor(100, 59, QColor("#1E6E5C"))

    png.save(image, tmp_path / "flat.png")

    kept = QImage(str(tmp_path / "flat.png")).convertToFormat(QImage.Format.Format_RGB32)
    assert kept == image


def test_many_colours_become_their_nearest_of_256(tmp_path: Path) -> None:
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    gradient = QLinearGradient(0, 0, 640, 400)
    gradient.setColorAt(0, QColor("#000000"))
    gradient.setColorAt(0.5, QColor("#1E6E5C"))
    gradient.setColorAt(1, QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), gradient)
    painter.end()

    png.save(image, tmp_path / "gradient.png")

    kept = QImage(str(tmp_path / "gradient.png"))
    assert kept.format() == QImage.Format.Format_Indexed8
    for x, y in ((0, 0), (320, 200), (639, 399), (17, 333)):
        ours, theirs = image.pixelColor(x, y), kept.pixelColor(x, y)
        assert abs(ours.red() - theirs.red()) <= 16
        assert abs(ours.green() - theirs.green()) <= 16
        assert abs(ours.blue() - theirs.blue()) <= 16


def test_names_tell_theme_size_and_scale_unless_they_are_the_usual() -> None:
    assert Look("light", 1280, 800).suffix == "-light"
    assert Look("dark", 1920, 1080).suffix == "-dark-1920x1080"
    assert Look("light", 1280, 800, 2).suffix == "-light-200pc"
    assert Look("light", 1280, 800, text_percent=150).suffix == "-light-text-150pc"
