"""A window opens within its screen."""

from PySide6.QtCore import QSize

from app.ui.first_size import within


def test_a_window_as_large_as_the_screen_leaves_room_for_its_frame() -> None:
    screen = QSize(1280, 800)
    opened = within(screen, screen)
    assert opened.width() < screen.width()
    assert opened.height() < screen.height() - 30


def test_a_window_that_fits_opens_as_it_was_left() -> None:
    assert within(QSize(1280, 800), QSize(1920, 1080)) == QSize(1280, 800)
