"""The small parts: where they stand, and what they give up where there is little room."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import GenerationStats
from app.services.search import IndexState
from app.ui.main_window import MainWindow
from app.ui.status_bar import StatusBar
from app.ui.theme import Theme
from app.ui.widgets.nav import NavButton
from app.ui.widgets.notices import Toast
from app.ui.widgets.switch import Switch

LEVEL = "seccomp+landlock"


def full_bar(qtbot: QtBot, look: Theme) -> StatusBar:
    bar = StatusBar(look, LEVEL)
    qtbot.addWidget(bar)
    bar.set_model("Mistral-Small-24B-Instruct-2501")
    bar.set_stats(GenerationStats(2000, 0, 1000, 12.0, 14.0, context_tokens=8192))
    bar.set_index(IndexState.READY, 41_208)
    return bar


def shown(bar: StatusBar) -> str:
    said = {text: text.text() for text in bar.findChildren(QLabel)} | {bar.meter: bar.meter.text()}
    return " | ".join(words for text, words in said.items() if text.isVisible())


def test_a_wide_status_bar_says_everything(qtbot: QtBot, look: Theme) -> None:
    bar = full_bar(qtbot, look)
    bar.resize(1280, bar.height())
    bar.show()
    assert "Context 37 %" in shown(bar)
    assert "41,208 passages" in shown(bar)
    assert "Sealed" in shown(bar)


def test_a_narrow_status_bar_gives_up_the_least_needed_first(qtbot: QtBot, look: Theme) -> None:
    bar = full_bar(qtbot, look)
    narrowest = MainWindow(look, LEVEL)
    qtbot.addWidget(narrowest)
    bar.resize(narrowest.minimumWidth(), bar.height())
    bar.show()
    assert "Context" not in shown(bar)
    assert "Mistral" in shown(bar)
    assert "Sealed" in shown(bar)
    parts = [part for part in bar.findChildren(QLabel) if part.isVisible()]
    ends = [part.mapTo(bar, QPoint(part.width(), 0)).x() for part in parts]
    assert max(ends) <= bar.width()
    bar.resize(1280, bar.height())
    assert "Context" in shown(bar)


def test_a_toast_stands_in_its_pane_and_clear_of_what_grows_there(
    qtbot: QtBot, look: Theme
) -> None:
    assert look is not None
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    pane, foot = QWidget(window), QWidget(window)
    pane.setGeometry(250, 0, 700, 770)
    foot.setGeometry(250, 650, 700, 120)
    toast = Toast(window)
    toast.stay_in(pane, above=foot)
    window.show()
    toast.show_message("Chat deleted", action="Undo")
    assert abs(toast.geometry().center().x() - 600) <= 1
    assert toast.geometry().bottom() < 650
    foot.setGeometry(250, 500, 700, 270)
    assert toast.geometry().bottom() < 500
    toast.show_message("A very long title " * 20)
    assert toast.width() < pane.width()


def test_a_switch_ends_where_its_column_ends(qtbot: QtBot, look: Theme) -> None:
    assert look is not None
    switch = Switch()
    qtbot.addWidget(switch)
    switch.setChecked(True)
    ground = switch.palette().color(switch.backgroundRole())
    picture = switch.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(picture.width() - 1, middle) != ground


def test_a_count_is_written_as_the_user_writes_numbers(qtbot: QtBot, look: Theme) -> None:
    entry = NavButton(look, "Documents")
    qtbot.addWidget(entry)
    entry.set_count(41_208)
    assert entry.accessibleName() == "Documents 41,208"
