"""The Personas view over a real vault: make, change, copy, remove with undo, files."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.ui.a11y import nameless_controls
from app.ui.personas.page import PersonasPage
from app.ui.personas.persona_dialog import PersonaDialog
from app.ui.personas.prompt_dialog import PromptDialog
from app.ui.personas.rows import NamedRow
from app.ui.theme import Theme
from app.ui.widgets.notices import Toast
from tests.ui.chat_kit import Desk, add_document, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000
CLERK = Persona("Clerk", "Answer like a clerk.", preset="exact", scope=DocumentScope.NONE)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        made.session.personas.add(CLERK)
        made.session.prompts.add(Prompt("daily", "What of {{date}}?"))
        add_document(made.documents)
        yield made


@pytest.fixture
def page(desk: Desk, look: Theme, qtbot: QtBot) -> PersonasPage:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 900)
    made = PersonasPage(desk.session, desk.tasks, look, Toast(window))
    made.setParent(window)
    made.resize(1000, 900)
    window.show()
    qtbot.waitUntil(lambda: "Clerk" in made.rows, timeout=WAIT_MS)
    return made


def open_one(page: PersonasPage, qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in page.findChildren(kind)), timeout=WAIT_MS)
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_all_are_listed_and_the_programs_own_have_but_copy(page: PersonasPage) -> None:
    assert list(page.rows) == [
        *("Plain assistant", "Document analyst", "Translator", "Editor", "Clerk")
    ]
    assert list(page.rows["Editor"].acts) == ["Copy…"]
    assert list(page.rows["Clerk"].acts) == ["Copy…", "Edit…", "Remove"]
    assert page.rows["Clerk"].acts["Edit…"].accessibleName() == "Edit Clerk"
    assert list(page.prompt_rows)[-1] == "daily"
    assert [one for one in nameless_controls(page) if one.isVisible()] == []


def test_of_thousands_only_those_near_what_is_seen_are_made(
    page: PersonasPage, desk: Desk, qtbot: QtBot
) -> None:
    for number in range(1_000):
        desk.session.prompts.add(Prompt(f"p{number:04}", "What of {{it}}?"))
    page.refresh()
    qtbot.waitUntil(lambda: "p0000" in page.prompt_rows, timeout=WAIT_MS)
    assert len(page.prompt_rows) < 60
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20_000, timeout=WAIT_MS)
    bar.setValue(bar.maximum())
    last = page.prompt_rows["p0999"]
    assert last.visibleRegion().boundingRect().height() == last.height()
    assert "p0500" not in page.prompt_rows
    before = page.prompt_rows["p0998"].acts["Remove"]
    assert before.nextInFocusChain() is last.acts["Copy…"]
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        last.acts["Remove"].click()
    qtbot.waitUntil(lambda: "p0999" not in page.prompt_rows, timeout=WAIT_MS)


def test_tab_goes_through_the_rows_in_their_order_and_makes_those_that_come(
    page: PersonasPage, desk: Desk, qtbot: QtBot
) -> None:
    names = [f"p{number:03}" for number in range(60)]
    for name in names:
        desk.session.prompts.add(Prompt(name, "What?"))
    page.refresh()
    qtbot.waitUntil(lambda: names[0] in page.prompt_rows, timeout=WAIT_MS)
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2_000, timeout=WAIT_MS)
    assert names[-1] not in page.prompt_rows
    page.new_prompt_button.setFocus()
    seen: list[str] = []
    for _ in range(3 * (len(names) + 8)):
        focused = page.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        row = page.window().focusWidget().parentWidget()
        if isinstance(row, NamedRow) and row.name[1:] in names:
            seen.append(row.name[1:])
    assert list(dict.fromkeys(seen)) == names


def test_a_new_one_is_written_by_keyboard(page: PersonasPage, desk: Desk, qtbot: QtBot) -> None:
    page.new_button.click()
    dialog = open_one(page, qtbot, PersonaDialog)
    assert isinstance(dialog, PersonaDialog)
    assert list(nameless_controls(dialog)) == []
    qtbot.waitUntil(dialog.name.hasFocus, timeout=WAIT_MS)
    QTest.keyClicks(dialog.name, "Judge")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter presses no button that nobody chose
    QTest.keyClick(dialog.name, Qt.Key.Key_Tab)
    assert dialog.instructions.hasFocus()
    QTest.keyClicks(dialog.instructions, "Be fair.")
    dialog.documents.setCurrentIndex(dialog.documents.findText("Harbour reports"))
    dialog.model.setCurrentIndex(dialog.model.findText("replay"))
    dialog.preset.setCurrentIndex(dialog.preset.findText("Inventive"))
    dialog.icon.setCurrentIndex(dialog.icon.findText("Shield"))
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        dialog.save_button.click()
    assert desk.session.personas.get("judge") == Persona(
        "Judge",
        "Be fair.",
        model="replay",
        preset="inventive",
        scope=DocumentScope.COLLECTION,
        collection="Harbour reports",
        icon="shield-check",
    )
    qtbot.waitUntil(lambda: "Judge" in page.rows, timeout=WAIT_MS)


def test_lists_with_one_value_are_told_apart(page: PersonasPage, qtbot: QtBot) -> None:
    page.new_button.click()
    dialog = open_one(page, qtbot, PersonaDialog)
    lists = dialog.findChildren(QComboBox)
    assert len({one.parentWidget() for one in lists}) == len(lists) == 4
    for one in lists:
        said = QAccessible.queryAccessibleInterface(one).relations()
        assert [label.text(QAccessible.Text.Name) for label, _ in said] == [one.accessibleName()]


def test_what_cannot_be_kept_is_said_and_nothing_typed_is_lost(
    page: PersonasPage, qtbot: QtBot
) -> None:
    page.edit_persona(CLERK)
    dialog = open_one(page, qtbot, PersonaDialog)
    assert isinstance(dialog, PersonaDialog)
    dialog.name.setText("Editor")
    dialog.save_button.click()
    qtbot.waitUntil(dialog.error.isVisible, timeout=WAIT_MS)
    assert "There is a persona named 'Editor' already." in dialog.error.text()
    assert dialog.isVisible()
    assert dialog.instructions.toPlainText() == CLERK.instructions


def test_a_copy_is_another_one(page: PersonasPage, desk: Desk, qtbot: QtBot) -> None:
    page.rows["Translator"].acts["Copy…"].click()
    dialog = open_one(page, qtbot, PersonaDialog)
    assert isinstance(dialog, PersonaDialog)
    assert dialog.name.text() == "Translator (copy)"
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        dialog.save_button.click()
    made = desk.session.personas.get("translator (copy)")
    assert (made.built_in, made.scope) == ("", DocumentScope.NONE)


def test_one_that_names_what_is_gone_keeps_it(page: PersonasPage, desk: Desk, qtbot: QtBot) -> None:
    lost = Persona("Lost", model="gone", scope=DocumentScope.COLLECTION, collection="Old")
    desk.session.personas.add(lost)
    page.edit_persona(lost)
    dialog = open_one(page, qtbot, PersonaDialog)
    assert isinstance(dialog, PersonaDialog)
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        dialog.save_button.click()
    assert desk.session.personas.get("Lost") == lost


def test_a_removal_can_be_undone(page: PersonasPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        page.rows["Clerk"].acts["Remove"].click()
    qtbot.waitUntil(lambda: "Clerk" not in page.rows, timeout=WAIT_MS)
    assert desk.session.personas.own() == ()
    assert "“Clerk” removed" in page._toast.text
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        page._toast.act()
    assert desk.session.personas.own() == (CLERK,)
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        page.prompt_rows["daily"].acts["Remove"].click()
    assert desk.session.prompts.own() == ()
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        page._toast.act()
    assert [one.name for one in desk.session.prompts.own()] == ["daily"]


def test_a_prompt_says_which_variables_it_has(page: PersonasPage, desk: Desk, qtbot: QtBot) -> None:
    page.prompt_rows["daily"].acts["Edit…"].click()
    dialog = open_one(page, qtbot, PromptDialog)
    assert isinstance(dialog, PromptDialog)
    assert dialog.variables.text() == "Variables: Date"
    dialog.text.setPlainText("Of {{ship}} in {{port=Norrhaven}}")
    assert dialog.variables.text() == "Variables: Ship, Port"
    assert list(nameless_controls(dialog)) == []
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        dialog.save_button.click()
    assert desk.session.prompts.get("daily").text == "Of {{ship}} in {{port=Norrhaven}}"


def test_files_go_out_and_come_in(
    page: PersonasPage, desk: Desk, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("files") / "out.json"
    with qtbot.waitSignal(page.files.told, timeout=WAIT_MS) as told:
        page.files.export_to(path)
    assert told.args == ["Wrote 1 persona and 1 prompt to out.json"]
    desk.session.personas.remove("Clerk")
    with qtbot.waitSignal(page.changed, timeout=WAIT_MS):
        page.files.import_file(path)
    assert desk.session.personas.own() == (CLERK,)
    held = json.loads(path.read_text())
    held["personas"][0]["name"] = "a\u202eb"
    path.write_text(json.dumps(held))
    page.files.import_file(path)
    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert "at place 1" in page.banner.text
    assert desk.session.personas.own() == (CLERK,)
