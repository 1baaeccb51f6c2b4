"""What is painted by hand changes sides where people read from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.settings.fields import spec
from app.ui.chat.acts import Act, FooterPiece, Version
from app.ui.chat.highlight import Highlighter
from app.ui.chat.look import Look
from app.ui.chat.pieces import Action, Kit
from app.ui.mirror import placed
from app.ui.settings.numbers import NumberControl
from app.ui.sidebar.delegate import menu_rect
from app.ui.theme import Theme

ROW = QRect(10, 0, 200, 30)


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("qapp")
def test_from_left_to_right_a_part_stays_where_it_is() -> None:
    assert placed(QRectF(10, 1, 5, 2), QRectF(0, 0, 100, 10)) == QRectF(10, 1, 5, 2)
    assert menu_rect(ROW).right() == ROW.right() - 1


@pytest.mark.usefixtures("leftwards")
def test_from_right_to_left_it_lies_as_far_from_the_other_side() -> None:
    assert placed(QRectF(10, 1, 5, 2), QRectF(0, 0, 100, 10)) == QRectF(85, 1, 5, 2)
    assert menu_rect(ROW).left() == ROW.left() + 1


def spots(look: Theme) -> tuple[QRectF, QRectF, QRectF]:
    """Copy, the version before and the version after, of a footer."""
    kit = Kit(Look(look), Highlighter())
    footer = FooterPiece(kit, [Act("Copy", Action.COPY, "")], version=Version(2, 3))
    footer.ensure(400)
    copy, before, after = footer.spots()
    assert (before.value, after.value) == (-1, 1)
    return copy.rect, before.rect, after.rect


def test_the_acts_of_an_answer_begin_where_reading_begins(look: Theme) -> None:
    copy, before, after = spots(look)
    assert copy.right() <= before.left() < after.left()


@pytest.mark.usefixtures("leftwards")
def test_the_acts_of_an_answer_begin_at_the_right_from_right_to_left(look: Theme) -> None:
    copy, before, after = spots(look)
    assert copy.left() >= before.right() > after.right()
    assert copy.right() >= 400


def ends(look: Theme, qtbot: QtBot) -> tuple[bool, bool]:
    """Whether the groove of a slider near its least is filled at its left and at its right end."""
    owner = QWidget()
    qtbot.addWidget(owner)
    control = NumberControl(spec("temperature"), owner, is_whole=False)
    control.set_value(spec("temperature").least + 0.2)
    owner.show()
    slider = control.findChildren(QSlider)[0]
    picture, middle = slider.grab().toImage(), slider.height() // 2
    left, right = (picture.pixelColor(x, middle) for x in (3, slider.width() - 4))
    return left == look.color("accent"), right == look.color("accent")


def test_a_slider_is_filled_from_its_least_on(look: Theme, qtbot: QtBot) -> None:
    assert ends(look, qtbot) == (True, False)


@pytest.mark.usefixtures("leftwards")
def test_a_slider_is_filled_from_the_right_from_right_to_left(look: Theme, qtbot: QtBot) -> None:
    assert ends(look, qtbot) == (False, True)
