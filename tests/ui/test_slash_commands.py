"""A slash in an empty composer: the list, what is taken from it, and what is left as it is."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.prompts import Prompt
from app.ui import clipboard
from app.ui.a11y import nameless_controls
from app.ui.chat import slash_list
from app.ui.chat.fill_dialog import FillDialog
from app.ui.chat.page import ChatPage
from app.ui.quantities import date_text
from app.ui.theme import Theme
from tests.ui.chat_kit import Desk, add_document, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        made.session.prompts.add(Prompt("daily log", "The log of {{ship}} for {{port=Norrhaven}}"))
        made.session.prompts.add(Prompt("today", "What is due on {{date}}?"))
        made.session.prompts.add(Prompt("pasted", "/mind this: {{clipboard}}"))
        add_document(made.documents)
        yield made


@pytest.fixture
def page(desk: Desk, look: Theme, qtbot: QtBot) -> ChatPage:
    made = ChatPage(desk.session, desk.tasks, look)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    made.focus_composer()
    qtbot.waitUntil(made._composer.edit.hasFocus, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(made._choices.offer.prompts) == 3, timeout=WAIT_MS)
    return made


def type_in(page: ChatPage, text: str) -> None:
    QTest.keyClicks(page._composer.edit, text)


def press(page: ChatPage, key: Qt.Key) -> None:
    QTest.keyClick(page._composer.edit, key)


def names(page: ChatPage) -> list[str]:
    listed = page._commands.list
    if not listed.isVisible():
        return []
    model = listed.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def dialog(page: ChatPage) -> FillDialog:
    found = [one for one in page.findChildren(FillDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_list_opens_over_the_composer_and_is_narrowed(page: ChatPage) -> None:
    type_in(page, "/")
    assert names(page) == [
        *("/summarise", "/compare", "/translate", "/explain", "/quotes"),
        *("/daily log", "/pasted", "/today", "/edit prompts"),
    ]
    listed = page._commands.list
    assert listed.geometry().bottom() < page._foot.geometry().bottom()
    assert listed.width() == page._composer.width()
    assert [one for one in nameless_controls(page) if one.isVisible()] == []
    type_in(page, "L")
    assert names(page) == ["/daily log"]  # a word within
    type_in(page, "x")
    assert names(page) == []
    press(page, Qt.Key.Key_Backspace)
    assert names(page) == ["/daily log"]


def test_of_many_only_those_that_are_seen_are_read(
    page: ChatPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Prompt] = []

    def about(one: Prompt) -> str:
        read.append(one)
        return "About."

    monkeypatch.setattr(slash_list, "about_prompt", about)
    many = [Prompt(f"way {n}", "Where?") for n in range(20_000)]
    page._commands.show_prompts(many, ())
    begun_s = time.perf_counter()
    type_in(page, "/w")
    assert len(names(page)) == len(many)
    assert time.perf_counter() - begun_s < 2  # to look each up among all others takes eight
    assert len(set(read)) < 20


def test_keys_choose_and_leave_and_the_text_stays(page: ChatPage, qtbot: QtBot) -> None:
    type_in(page, "/")
    press(page, Qt.Key.Key_Up)
    assert page._commands.list.place == (9, 9)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Down)
    current = page._commands.list.current
    assert current is not None
    assert current.name == "compare"
    press(page, Qt.Key.Key_Escape)
    assert names(page) == []
    assert page.draft() == "/"
    type_in(page, "to")
    assert names(page) == []  # until the field is empty again
    with qtbot.waitSignal(page._composer.sent) as sent:
        press(page, Qt.Key.Key_Return)
    assert sent.args == ["/to"]
    type_in(page, "/to")
    assert names(page) == ["/today"]


def test_what_begins_like_no_name_is_sent_as_it_is(page: ChatPage, qtbot: QtBot) -> None:
    type_in(page, "/etc/hosts: what is it?")
    assert names(page) == []
    with qtbot.waitSignal(page._composer.sent) as sent:
        press(page, Qt.Key.Key_Return)
    assert sent.args == ["/etc/hosts: what is it?"]


def test_a_slash_within_a_text_opens_nothing(page: ChatPage) -> None:
    type_in(page, "either/or /")
    assert names(page) == []
    page.set_draft("")
    QTest.keyClick(page._composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_in(page, "/")
    assert names(page) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_what_the_program_knows_is_put_in_by_itself(page: ChatPage, key: Qt.Key) -> None:
    from datetime import datetime

    type_in(page, "/tod")
    press(page, key)
    assert page.draft() == f"What is due on {date_text(datetime.now().astimezone())}?"
    assert page._composer.edit.hasFocus()
    assert names(page) == []


def test_the_rest_is_asked_for_field_by_field(page: ChatPage, qtbot: QtBot) -> None:
    type_in(page, "/daily")
    press(page, Qt.Key.Key_Return)
    form = dialog(page)
    ship, port = form.fields["ship"], form.fields["port"]
    assert isinstance(ship, QLineEdit)
    assert isinstance(port, QLineEdit)
    assert (ship.accessibleName(), port.text()) == ("Ship", "Norrhaven")
    assert list(nameless_controls(form)) == []
    qtbot.waitUntil(ship.hasFocus, timeout=WAIT_MS)
    QTest.keyClicks(ship, "{{port}}")
    QTest.keyClick(ship, Qt.Key.Key_Return)
    qtbot.waitUntil(port.hasFocus, timeout=WAIT_MS)
    QTest.keyClick(port, Qt.Key.Key_Return)
    assert page.draft() == "The log of {{port}} for Norrhaven"
    page.activateWindow()  # there is no window manager here
    qtbot.waitUntil(page._composer.edit.hasFocus, timeout=WAIT_MS)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_a_document_is_offered_by_name(page: ChatPage, qtbot: QtBot) -> None:
    type_in(page, "/sum")
    press(page, Qt.Key.Key_Return)
    field = dialog(page).fields["document"]
    assert isinstance(field, QLineEdit)
    qtbot.waitUntil(field.hasFocus, timeout=WAIT_MS)
    QTest.keyClicks(field, "2024")
    popup = field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible, timeout=WAIT_MS)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert page.draft() == "Summarise incident-2024-017.pdf"


def test_escape_in_the_form_leaves_what_was_typed(page: ChatPage, qtbot: QtBot) -> None:
    type_in(page, "/daily")
    press(page, Qt.Key.Key_Return)
    QTest.keyClick(dialog(page), Qt.Key.Key_Escape)
    assert page.draft() == "/daily"
    qtbot.waitUntil(page._composer.edit.hasFocus, timeout=WAIT_MS)


def test_the_clipboard_is_read_when_it_is_asked_for_and_not_before(page: ChatPage) -> None:
    clipboard.put("from \u202e elsewhere")
    type_in(page, "/pasted")
    press(page, Qt.Key.Key_Return)
    form = dialog(page)
    field = form.fields["clipboard"]
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    (paste,) = (one for one in form.findChildren(QPushButton) if "clipboard" in one.text())
    paste.click()
    assert field.toPlainText() == "from  elsewhere"
    form.insert_button.click()
    assert page.draft() == "/mind this: from  elsewhere"
    assert names(page) == []


def test_the_selection_is_taken_from_the_chat(page: ChatPage, qtbot: QtBot) -> None:
    page.set_draft("What drives it?")
    page.send()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)
    page._view.select_turn(1)
    page.focus_composer()
    type_in(page, "/expl")
    press(page, Qt.Key.Key_Return)
    assert page.draft().startswith("Explain in plain words")
    assert page.draft().endswith(page._view.selected_text())


def test_commands_do_what_the_window_can_do(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    type_in(page, "/quo")
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._header._model.text() == "Quotes only", timeout=WAIT_MS)
    assert desk.session.preferences.get().quotes_only
    assert page.draft() == ""
    type_in(page, "/edit")
    with qtbot.waitSignal(page.personas_requested):
        press(page, Qt.Key.Key_Return)


def test_while_an_answer_comes_escape_closes_the_list_first(page: ChatPage, desk: Desk) -> None:
    desk.gate.clear()
    page.set_draft("What drives it?")
    page.send()
    page.focus_composer()
    type_in(page, "/")
    assert names(page)
    press(page, Qt.Key.Key_Escape)
    assert names(page) == []
    assert page.is_answering
    desk.gate.set()


def test_a_click_takes_a_row_and_leaving_the_field_closes_the_list(page: ChatPage) -> None:
    type_in(page, "/tod")
    view = page._commands.list.view
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.draft().startswith("What is due on")
    page.set_draft("")
    type_in(page, "/")
    assert names(page)
    page._composer.edit.clearFocus()
    assert names(page) == []
