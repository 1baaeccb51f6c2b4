"""The states of the window, in an order in which a person would come to them."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton

from app.bench.stage import PASSPHRASE, Stage
from app.services.search import IndexState
from app.ui.chat.conversation import ConversationView
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import TurnModel
from app.ui.library.page import LibraryPage
from app.ui.models.page import ModelsPage
from app.ui.sidebar.sidebar import Sidebar
from app.ui.unlock.first_start import FirstStart
from app.ui.unlock.unlock_page import UnlockPage
from app.ui.views import View
from app.ui.widgets.notices import Banner

_COLLECTION: Final = "Harbour reports"
_LOGS: Final = 240
_SOME_LOGS: Final = 40
_ANSWER_CHARACTERS: Final = 60
_QUESTIONS: Final = (
    "Who informs the agents of the ships?",
    "What is the lowest permitted pressure of the hydraulic pump?",
)
_MORE_QUESTIONS: Final = (
    "How much does the maintenance plan cost?",
    "How long is the pilot boat Lom in the yard?",
)
_LONG_QUESTION: Final = "What caused the hydraulic pump to lose pressure?"
_LONG_REQUEST: Final = "Tell a long story about a day in the harbour of Norrhaven."
_UNANSWERABLE: Final = "What did the bakery in the old town charge for rye bread in 1974?"


@dataclass(frozen=True, slots=True)
class Samples:
    """Folders to import: what imports well, what needs attention, and many small files."""

    good: Path
    problems: Path
    many: Path

    @classmethod
    def copy(cls, source: Path, target: Path) -> "Samples":
        """Copies the sample documents of the tests, so that no path of a checkout is shown."""
        samples = cls(target / "Harbour", target / "Inbox", target / "Berth logs")
        for origin, folder in (
            (source / "harbour", samples.good),
            (source / "harbour_problems", samples.problems),
        ):
            folder.mkdir()
            for file in origin.iterdir():
                (folder / file.name).write_bytes(file.read_bytes())
        samples.many.mkdir()
        for number, text in enumerate(_berth_logs(), start=1):
            (samples.many / f"berth-log-{number:03}.txt").write_text(text)
        return samples


def tour(stage: Stage, samples: Samples) -> None:
    """Takes a picture of every state."""
    parts: tuple[Callable[[], None], ...] = (
        lambda: _first_start(stage),
        lambda: _documents(stage, samples),
        lambda: _chats(stage),
        lambda: _history(stage),
        lambda: _models_and_settings(stage),
        lambda: _indexing(stage, samples),
        lambda: _worker_dies(stage),
        lambda: _lock_and_unlock(stage),
    )
    for part in parts:
        if not stage.is_done:
            part()


def _first_start(stage: Stage) -> None:
    page = stage.child(FirstStart)
    stage.shoot("first-start")
    stage.type(stage.child(QLineEdit, "Passphrase"), PASSPHRASE, is_sent=False)
    again = stage.child(QLineEdit, "The same again")
    stage.type(again, PASSPHRASE, is_sent=False)
    stage.shoot("first-start-passphrase")
    QTest.keyClick(again, Qt.Key.Key_Return)
    stage.wait(lambda: page.step == 2, "the vault")  # noqa: PLR2004
    stage.shoot("first-start-model")
    stage.child(QPushButton, "Continue").click()
    stage.shoot("first-start-documents")
    stage.child(QPushButton, "Start chatting").click()
    stage.wait(lambda: stage.shell.main_window is not None, "the main window")
    stage.wait(lambda: stage.session.models.loaded is not None, "the model")
    stage.shoot("chat-empty-no-documents")


def _documents(stage: Stage, samples: Samples) -> None:
    stage.workspace.show_view(View.DOCUMENTS)
    page = stage.child(LibraryPage)
    stage.wait(page.empty.isVisible, "the empty library")
    stage.shoot("documents-empty")
    page.collection_pill.choose(_COLLECTION)
    stage.workspace.add_paths([samples.good, samples.problems])
    stage.wait(lambda: not page.imports.is_running, "the import")
    stage.wait(page.card.retry_button.isVisible, "the problems")
    stage.wait(lambda: not page.toast.isVisible(), "the toast to go")
    stage.shoot("documents-problems")
    place = page.model.place_of((_COLLECTION, str(samples.good / "incident-2024-017.pdf")))
    if place is not None:
        page.table.selectRow(place)
    page.open_button.click()
    stage.settle()
    stage.shoot("documents-text")
    stage.child(QDialog).close()
    page.remove_button.click()
    stage.shoot("documents-remove")
    stage.child(QDialog).close()
    page.table.clearSelection()
    stage.wait(lambda: stage.session.search.state is IndexState.READY, "the index")


def _chats(stage: Stage) -> None:
    stage.workspace.new_chat()
    stage.shoot("chat-empty")
    for question in _MORE_QUESTIONS:
        stage.workspace.new_chat()
        _ask(stage, question)
    stage.workspace.new_chat()
    _ask(stage, _UNANSWERABLE)
    stage.shoot("chat-documents-do-not-say")
    stage.workspace.new_chat()
    _ask(stage, _LONG_QUESTION, streaming="chat-streaming")
    stage.workspace.new_chat()
    for question in _QUESTIONS:
        _ask(stage, question)
    view = stage.child(ConversationView)
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    stage.wait(lambda: view.open_source(1), "a source")
    stage.settle()
    stage.shoot("chat-answered")


def _ask(stage: Stage, question: str, *, streaming: str = "") -> None:
    chat = stage.child(ChatPage)
    turns = _turns(chat)
    stage.type(stage.child(QPlainTextEdit, "Your question"), question)
    if streaming:
        stage.wait(lambda: _is_written(turns) or not chat.is_answering, "the first words")
        stage.shoot(streaming, is_moving=True)
    stage.wait(lambda: not chat.is_answering, f"the answer to: {question}")


def _turns(chat: ChatPage) -> TurnModel:
    return chat.findChildren(TurnModel)[0]


def _is_written(turns: TurnModel) -> bool:
    row = turns.last_answer()
    return row >= 0 and len(turns.turn(row).text) >= _ANSWER_CHARACTERS


def _history(stage: Stage) -> None:
    sidebar = stage.child(Sidebar)
    sidebar.open_search()
    stage.type(sidebar.search_pane.field, "pilot boat", is_sent=False)
    stage.wait(lambda: sidebar.search_pane.hits, "the hits")
    stage.shoot("history-search")
    sidebar.close_search()
    chats = sidebar.chat_list.chats
    last = chats.index(chats.rowCount() - 1, 0)
    sidebar.chat_list.setCurrentIndex(last)
    QTest.keyClick(sidebar.chat_list, Qt.Key.Key_Delete)
    stage.shoot("history-undo")
    stage.child(QPushButton, "Undo").click()


def _models_and_settings(stage: Stage) -> None:
    stage.workspace.show_view(View.MODELS)
    page = stage.child(ModelsPage)
    stage.wait(lambda: page.cards, "the cards")
    stage.shoot("models")
    next(iter(page.cards.values())).details_button.click()
    stage.shoot("models-details")
    stage.child(QDialog).close()
    stage.workspace.show_view(View.SETTINGS)
    stage.shoot("settings")
    stage.press(Qt.Key.Key_F1)
    stage.wait(lambda: stage.find(QDialog), "the sheet")
    stage.shoot("shortcuts")
    stage.child(QDialog).close()


def _indexing(stage: Stage, samples: Samples) -> None:
    stage.workspace.add_paths([samples.many])
    page = stage.child(LibraryPage)
    stage.wait(lambda: page.imports.progress.done >= _SOME_LOGS, "some files")
    stage.shoot("documents-indexing", is_moving=True)
    page.card.pause_button.click()
    stage.wait(page.card.resume_button.isVisible, "the pause")
    stage.shoot("documents-paused")


def _worker_dies(stage: Stage) -> None:
    stage.workspace.new_chat()
    chat = stage.child(ChatPage)
    stage.type(stage.child(QPlainTextEdit, "Your question"), _LONG_REQUEST)
    turns = _turns(chat)
    stage.wait(lambda: _is_written(turns) or not chat.is_answering, "the first words")
    stage.kill_worker("engine")
    stage.wait(lambda: not chat.is_answering, "the end of the answer")
    stage.shoot("chat-model-stopped")


def _lock_and_unlock(stage: Stage) -> None:
    main = stage.shell.main_window
    if main is None:
        return
    stage.workspace.lock_requested.emit()
    stage.wait(lambda: main.workspace is None, "the lock")
    stage.shoot("locked")
    stage.restart()
    page = stage.child(UnlockPage)
    stage.shoot("unlock")
    stage.type(page.field, "not the passphrase")
    stage.wait(lambda: not page.field.isReadOnly(), "the refusal")
    stage.shoot("unlock-wrong-passphrase")
    _damage_model(stage)
    stage.type(page.field, PASSPHRASE)
    stage.wait(lambda: stage.shell.main_window is not None, "the main window")
    stage.wait(lambda: any(b.isVisible() for b in _banners(stage)), "the banner")
    stage.shoot("banner-model-damaged")
    for banner in _banners(stage):
        banner.hide()
    stage.workspace.show_view(View.DOCUMENTS)
    card = stage.child(LibraryPage).card
    stage.wait(card.resume_button.isVisible, "the offer to go on")
    stage.shoot("documents-unfinished")


def _banners(stage: Stage) -> list[Banner]:
    return stage.workspace.findChildren(Banner)


def _damage_model(stage: Stage) -> None:
    """Changes one byte of the largest file in the store."""
    files = [path for path in (stage.factory.home / "store").rglob("*") if path.is_file()]
    model = max(files, key=lambda path: path.stat().st_size)
    model.chmod(0o600)
    with model.open("r+b") as stream:
        stream.seek(-1, os.SEEK_END)
        last = stream.read(1)[0]
        stream.seek(-1, os.SEEK_END)
        stream.write(bytes([last ^ 1]))


def _berth_logs() -> Iterator[str]:
    """A made-up log for each of many days."""
    ships = ("Nordlys", "Marit Lind", "Havbris", "Astrid", "Solvang")
    cargoes = ("paper", "steel coils", "timber", "salt", "machine parts")
    for day in range(1, _LOGS + 1):
        ship, cargo = ships[day % len(ships)], cargoes[day * 3 % len(cargoes)]
        yield (
            f"Berth log, day {day}\n\n"
            f"The {ship} made fast at berth {day % 4 + 1} at {5 + day % 9}:20 with {cargo}. "
            f"{20 + day * 7 % 60} lifts were made before noon. The wind came from the "
            f"southwest with {3 + day % 11} metres per second. Nothing unusual was seen.\n\n"
            f"The {ship} is expected to leave on the evening tide. The lines were checked at "
            "every change of shift, and the fenders showed no new damage.\n"
        )
