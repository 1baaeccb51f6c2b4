"""The documents table under the keyboard, while its rows change."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.library.rows import FileRow, RowState
from app.ui.library.table import DocumentsTable
from app.ui.library.table_model import DocumentsModel
from app.ui.theme import Theme

NAMES = ("anchor", "bollard", "crane", "derrick", "engine")


def rows(names: Sequence[str]) -> list[FileRow]:
    return [FileRow(f"/srv/{name}.txt", RowState.FAILED) for name in names]


@pytest.fixture
def table(qtbot: QtBot) -> DocumentsTable:
    model = DocumentsModel()
    shown = DocumentsTable(model, Theme("light"))
    model.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(900, 300)
    shown.show()
    model.replace(rows(NAMES))
    return shown


def model_of(table: DocumentsTable) -> DocumentsModel:
    model = table.model()
    assert isinstance(model, DocumentsModel)
    return model


def current_name(table: DocumentsTable) -> str:
    return model_of(table).row(table.currentIndex().row()).name


def test_the_keyboard_goes_on_from_its_row_when_others_come(
    qtbot: QtBot, table: DocumentsTable
) -> None:
    table.selectRow(2)
    model_of(table).replace(rows(("above", "ahead", *NAMES)))
    assert current_name(table) == "crane.txt"
    assert [row.name for row in table.selected_rows()] == ["crane.txt"]
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].name == "crane.txt"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert current_name(table) == "derrick.txt"


def test_where_its_row_went_the_keyboard_goes_on_in_its_place(table: DocumentsTable) -> None:
    table.selectRow(4)
    model_of(table).replace(rows(NAMES[:3]))
    assert current_name(table) == "crane.txt"
    assert table.selected_rows() == []


def test_a_reset_does_not_scroll_who_looks_elsewhere(qtbot: QtBot, table: DocumentsTable) -> None:
    many = [f"file-{number:03}" for number in range(100)]
    model_of(table).replace(rows(many))
    table.selectRow(0)
    bar = table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1_000)
    bar.setValue(1_000)
    model_of(table).replace(rows([*many, "one-more"]))
    assert bar.value() == 1_000
    assert current_name(table) == "file-000.txt"


def test_the_menu_key_opens_the_menu_of_the_current_row(
    qtbot: QtBot, table: DocumentsTable
) -> None:
    table.selectRow(3)
    # What Qt makes of the Menu key: an event at the table, not at a place of the viewport.
    pressed = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    with qtbot.waitSignal(table.context_asked) as asked:
        QApplication.sendEvent(table, pressed)
    assert asked.args is not None
    row, where = asked.args
    assert row.name == "derrick.txt"
    cell = table.visualRect(table.currentIndex())
    assert cell.contains(table.viewport().mapFromGlobal(where))


def test_a_right_click_asks_for_the_row_under_it(qtbot: QtBot, table: DocumentsTable) -> None:
    at = table.visualRect(table.model().index(1, 0)).center()
    there = table.viewport().mapToGlobal(at)
    clicked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, there)
    with qtbot.waitSignal(table.context_asked) as asked:
        QApplication.sendEvent(table.viewport(), clicked)
    assert asked.args is not None
    assert asked.args[0].name == "bollard.txt"
    assert [row.name for row in table.selected_rows()] == ["bollard.txt"]
