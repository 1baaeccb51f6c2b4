"""The sample collection over the real embedder: added by one click, answered with its pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.chat import Message
from app.domain.documents import SAMPLE_COLLECTION
from app.policy.schema import SitePolicy
from app.services.chat import AskOptions
from app.services.session import Session
from app.ui import sample
from app.ui.chat.welcome import Welcome
from app.ui.confirm import ConfirmDialog
from app.ui.library.page import LibraryPage
from app.ui.place import Place
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.unlock.first_start import FirstStart
from app.ui.views import View
from app.ui.workspace import Workspace
from tests.cheap import COST
from tests.conftest import PASSPHRASE, clone_home

WAIT_MS = 60_000
# File, page and words that answer each of the questions; a page only where the file has some.
ANSWERS = (
    ("Station handbook.pdf", 1, "Up to twelve people may sleep at the station"),
    ("Boat timetable.md", None, "the last boat leaves Juniper Island at 16:20"),
    ("Minutes of the March meeting.docx", None, "Ilse Brandt replaces its glow plugs"),
)


@pytest.fixture(scope="module")
def session(template_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One session for the module, so that its workers start once."""
    folder = tmp_path_factory.mktemp("sample")
    folder.chmod(0o700)
    home = clone_home(template_home, folder / "home")
    opened = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    yield opened
    opened.close()


@pytest.fixture
def workspace(session: Session, look: Theme, tasks: Tasks, qtbot: QtBot) -> Iterator[Workspace]:
    made = Workspace(session, tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.start(Place())
    yield made
    tasks.close()
    session.library.remove([document.id for document in session.library.list()])


def welcome(workspace: Workspace) -> Welcome:
    return workspace.findChildren(Welcome)[0]


def suggested(workspace: Workspace) -> list[str]:
    return [row.question for row in welcome(workspace)._rows]


def asked(session: Session, question: str) -> Message:
    return session.chat.ask(question, options=AskOptions(quotes_only=True))


def test_one_click_in_a_new_chat_brings_it_in_and_its_questions_are_answered(
    workspace: Workspace, session: Session, qtbot: QtBot
) -> None:
    qtbot.waitUntil(welcome(workspace).sample_button.isVisible, timeout=WAIT_MS)
    welcome(workspace).sample_button.click()
    assert workspace.view is View.CHAT
    wanted = [question for _, question in sample.QUESTIONS]
    qtbot.waitUntil(lambda: suggested(workspace) == wanted, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: len(session.library.list(SAMPLE_COLLECTION)) == len(sample.files()),
        timeout=WAIT_MS,
    )
    assert not welcome(workspace).sample_button.isVisible()
    for (file, page, words), (_, question) in zip(ANSWERS, sample.QUESTIONS, strict=True):
        answer = asked(session, question)
        source = answer.citations[0]
        assert answer.is_answerable
        assert Path(source.file).name == file
        assert page is None or source.page == page
        assert words in " ".join(source.quote.split())


def test_a_removal_of_the_sample_can_be_undone(
    workspace: Workspace, session: Session, qtbot: QtBot
) -> None:
    workspace.show_view(View.DOCUMENTS)
    page = workspace.findChildren(LibraryPage)[0]
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)
    (button,) = (
        one for one in page.empty.findChildren(QPushButton) if one.text() == "Try the sample"
    )
    button.click()
    qtbot.waitUntil(lambda: page.document_count == len(sample.files()), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    page.table.selectAll()
    page.remove_button.click()
    page.findChildren(ConfirmDialog)[-1].accept()
    qtbot.waitUntil(lambda: session.library.list() == (), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "removed" in page.toast.text, timeout=WAIT_MS)
    page.toast.act()
    qtbot.waitUntil(lambda: page.document_count == len(sample.files()), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)


def test_documents_of_ones_own_are_not_taken_for_it(
    workspace: Workspace, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("The crane was inspected on 4 May.")
    session.library.add([tmp_path / "note.txt"], collection=SAMPLE_COLLECTION)
    workspace.chat.refresh()
    qtbot.waitUntil(lambda: not welcome(workspace).sample_button.isVisible(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(suggested(workspace)) == 3, timeout=WAIT_MS)
    assert not set(suggested(workspace)) & {question for _, question in sample.QUESTIONS}


def test_the_first_start_offers_it(look: Theme, qtbot: QtBot) -> None:
    first = FirstStart(look, "none")
    qtbot.addWidget(first)
    first.show()
    first.show_model("model", 1)
    first._on_button_clicked()
    assert first.step == 3
    assert first.sample_button.isVisible()
    with qtbot.waitSignal(first.sample_requested, timeout=WAIT_MS):
        first.sample_button.click()
