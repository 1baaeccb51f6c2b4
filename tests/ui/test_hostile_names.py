"""A window full of names that want to be rich text: every one stays the characters it is made of.

Qt guesses at rich text in labels, tool tips and items by default, and rich text opens files.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.documents import ExtractedPage, PassageSpan
from app.domain.personas import Persona
from app.domain.prompts import Prompt
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.ui.library.page import LibraryPage
from app.ui.models.page import ModelsPage
from app.ui.place import Place
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.widgets.buttons import IconButton
from app.ui.workspace import Workspace
from app.vault.queue import ImportQueue
from app.vault.records import NewDocument
from tests.fakes.index import DIMENSION
from tests.ui.chat_kit import Desk, add_model, citation, open_desk
from tests.ui.hostile_answers import names

WAIT_MS = 20_000
# Nor may a line break in a name make a line of its own.
_UNSEEN = ("\u202e", "\u2066", "\x1b", "\x07", "\n[9]", "<br>[9]")
_LIVE = ("<img", "<a href", "<h1", "<table><tr><td><img", "<b>bold", "<html", "<i>gpj")


@pytest.fixture
def hostile(tmp_path: Path) -> list[str]:
    return names(tmp_path / "trap")


@pytest.fixture
def desk(tmp_path: Path, hostile: list[str]) -> Iterator[Desk]:
    home = tmp_path / "home"
    home.mkdir()
    with open_desk(home) as made:
        for number, name in enumerate(hostile):
            made.conversations.add_user_message(made.conversations.create(name), name)
            _add_document(made, name, number)
            _fail(made, f"/documents/failed/{name}")
        _add_model_named(made, hostile[0])
        made.session.personas.add(Persona('<b>bold <img src="x">', "<h1>Loud", "<a href=x>"))
        made.session.prompts.add(Prompt('<b>bold <img src="x">', "<h1>Loud {{<b>}}"))
        yield made


@pytest.fixture
def workspace(desk: Desk, look: Theme, qtbot: QtBot) -> Workspace:
    made = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.start(Place())
    return made


def _add_document(desk: Desk, name: str, number: int) -> None:
    span = PassageSpan(0, 0, len(name), name, name)
    desk.documents.add(
        NewDocument(
            path=f"/documents/{name}",
            sha256=f"{number:064x}",
            size_bytes=100,
            mtime_ns=1,
            title=name,
            media_type="text/plain",
            collection=name,
            warnings=(f"The attachment {name} was not read.",),
            pages=[ExtractedPage(None, name, name)],
            spans=[span],
            vectors=bytes(4 * DIMENSION),
            dimension=DIMENSION,
            embedder="cd" * 32,
        ),
        original=None,
    )


def _fail(desk: Desk, path: str) -> None:
    queue = ImportQueue(desk.vault)
    queue.put([path], "Documents")
    queue.mark(path, "Documents", "failed", code="needs_password", message=f"Locked: {path}")


def _add_model_named(desk: Desk, name: str) -> None:
    add_model(desk, "hostile")
    with desk.vault.write() as connection:
        connection.execute("UPDATE models SET name = ? WHERE name = 'hostile'", (name,))


def live(text: str) -> bool:
    """Whether a name stands there as it is: Qt would take it for rich text."""
    return any(part in text.casefold() for part in _LIVE)


def faults(root: QWidget) -> list[str]:
    """Every part of a window that shows a name as more than text."""
    found: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        kind = type(widget).__name__
        if live(widget.toolTip()) or live(widget.whatsThis()):
            found.append(f"{kind} tip: {widget.toolTip()}")
        if isinstance(widget, QLabel):
            is_plain = widget.textFormat() is Qt.TextFormat.PlainText
            found += [f"{kind}: {widget.text()}"] if widget.text() and not is_plain else []
        if isinstance(widget, QTextEdit) and any(
            part in widget.document().toHtml().casefold() for part in ("<img", "<a href")
        ):
            found.append(f"{kind}: rich text")
        if isinstance(widget, QAbstractItemView):
            found += _item_faults(widget)
        found += [f"{kind} shows: {text!r}" for text in _shown(widget) if _has_unseen(text)]
    return found


def _item_faults(view: QAbstractItemView) -> list[str]:
    model = cast("QAbstractItemModel | None", view.model())
    if model is None:
        return []
    found = []
    for row in range(model.rowCount()):
        # PySide keeps a list's count of columns to itself.
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            index = model.index(row, column)
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            shown = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            found += [f"item tip: {tip}"] if live(tip) or _has_unseen(tip) else []
            # The conversation paints a turn itself; what it hands to others is the whole text.
            is_turn = "Conversation" in type(view).__name__
            found += [f"item: {shown!r}"] if _has_unseen(shown) and not is_turn else []
    return found


def _shown(widget: QWidget) -> list[str]:
    texts = [widget.toolTip(), widget.windowTitle(), widget.accessibleName()]
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        texts.append(widget.text())
    return texts


def _has_unseen(text: str) -> bool:
    return any(mark in text for mark in _UNSEEN)


def _has_rows(library: LibraryPage) -> bool:
    return library.model.rowCount() == 14


def _has_cards(models: ModelsPage) -> bool:
    return len(models.cards) == 2


def _is_open(workspace: Workspace, conversation: int) -> bool:
    return workspace.place().conversation == conversation


def _faults_everywhere() -> list[str]:
    return [fault for window in QApplication.topLevelWidgets() for fault in faults(window)]


def test_no_view_shows_a_name_as_rich_text(workspace: Workspace, desk: Desk, qtbot: QtBot) -> None:
    for view in View:
        workspace.show_view(view)
        qtbot.wait(1)
        if view is View.DOCUMENTS:
            library = workspace.findChildren(LibraryPage)[0]
            qtbot.waitUntil(partial(_has_rows, library), timeout=WAIT_MS)
        if view is View.MODELS:
            models = workspace.findChildren(ModelsPage)[0]
            qtbot.waitUntil(partial(_has_cards, models), timeout=WAIT_MS)
        assert _faults_everywhere() == []
    for chat in desk.conversations.list():
        workspace.open_chat(chat.id)
        qtbot.waitUntil(partial(_is_open, workspace, chat.id), timeout=WAIT_MS)
        assert _faults_everywhere() == []


def test_no_dialog_shows_a_name_as_rich_text(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_view(View.DOCUMENTS)
    library = workspace.findChildren(LibraryPage)[0]
    qtbot.waitUntil(partial(_has_rows, library), timeout=WAIT_MS)
    for row in library.model.all_rows:
        library._acts.open(row)
        library._acts.ask_removal([row])
        assert _faults_everywhere() == []
        for dialog in library.findChildren(QWidget):
            if dialog.isWindow():
                dialog.close()


def test_no_message_shows_a_name_as_rich_text(
    workspace: Workspace, hostile: list[str], qtbot: QtBot
) -> None:
    for name in hostile:
        workspace.show_error(UserFacingError(f"'{name}' is gone.", hint=name))
        found = replace(citation(1, quote=name), file=f"/documents/{name}", place=name)
        workspace.show_sources((found,), 0)
        qtbot.wait(1)
        assert _faults_everywhere() == []


def test_a_tip_that_would_be_rich_text_is_found(look: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    careless = QLabel("<b>bold</b><img src='/x'>", host)
    careless.setToolTip("<img src='/x'>")
    careful = IconButton(look, "x", "<img src='/x'>", host)

    assert len(faults(host)) == 2
    assert not live(careful.toolTip())
