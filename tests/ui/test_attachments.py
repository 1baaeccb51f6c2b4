"""Files attached to a chat in the window: over a real home, with the starter's own embedder."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.attachments import Attachment, AttachmentState
from app.domain.documents import FileOutcome, ImportSummary
from app.domain.personas import Persona
from app.domain.progress import CancelToken, Progress
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.chat.attachment_bar import AttachmentBar
from app.ui.chat.attachment_reader import AttachmentReader
from app.ui.chat.attachment_words import Obstacle
from app.ui.chat.page import ChatPage
from app.ui.chat.sources import SourcesPanel
from app.ui.confirm import ConfirmDialog
from app.ui.lasting import Lasting
from app.ui.library.drop import DropOverlay
from app.ui.library.password import PasswordDialog
from app.ui.place import Place
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.notices import Banner
from app.ui.workspace import Workspace
from tests.cheap import COST
from tests.conftest import PASSPHRASE, clone_home
from tests.ui import drag

DATA = Path(__file__).resolve().parents[1] / "data"
WAIT_MS = 60_000
WINCH = "The winch of the tug Boreas was overhauled on 3 March 2025 by Nordic Marine in Bergen."


def raise_bug(error: BaseException) -> None:
    raise error


@pytest.fixture(scope="module")
def session(template_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One session for the module, so that its workers start once; quotes answer at once."""
    folder = tmp_path_factory.mktemp("attachments")
    folder.chmod(0o700)
    home = clone_home(template_home, folder / "home")
    opened = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    opened.preferences.update({"quotes_only": True})
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Theme) -> Iterator[ChatPage]:
    tasks = Tasks(on_bug=raise_bug)
    shown = ChatPage(session, tasks, look)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    yield shown
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()
    session.history.delete([chat.id for chat in session.history.list()])
    session.history.purge(older_than_s=0)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    return written(tmp_path / "winch.txt", WINCH)


def written(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def bar(page: ChatPage) -> AttachmentBar:
    (found,) = page.findChildren(AttachmentBar)
    return found


def shown(page: ChatPage) -> dict[str, AttachmentState]:
    return {one.name: one.state for one in bar(page).shown}


def attached(qtbot: QtBot, page: ChatPage, *files: Path) -> None:
    page.attached.add(list(files))
    ready = {file.name: AttachmentState.READY for file in files}
    qtbot.waitUntil(lambda: ready.items() <= shown(page).items(), timeout=WAIT_MS)


def button(page: ChatPage, part: str) -> QPushButton:
    (found,) = (
        one
        for one in bar(page).findChildren(QPushButton)
        if part in one.accessibleName() and one.isVisible()
    )
    return found


def visible_names(page: ChatPage) -> set[str]:
    found = bar(page).findChildren(QPushButton)
    return {one.accessibleName() for one in found if one.isVisible()}


def answers(page: ChatPage) -> list[str]:
    model = page._model
    return [model.turn(row).text for row in range(model.rowCount())][1::2]


def dialog(page: ChatPage, kind: type[ConfirmDialog]) -> ConfirmDialog:
    return page.findChildren(kind)[-1]


def settled(qtbot: QtBot, page: ChatPage, is_true: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: not page.is_answering and is_true(), timeout=WAIT_MS)


def test_a_file_begins_a_chat_and_is_asked_there_and_nowhere_else(
    qtbot: QtBot, page: ChatPage, session: Session, note: Path
) -> None:
    page.set_draft("Who overhauled the winch?")
    with qtbot.waitSignal(page.conversation_changed, timeout=WAIT_MS):
        page.attached.add([note])
    qtbot.waitUntil(lambda: shown(page) == {"winch.txt": AttachmentState.READY}, timeout=WAIT_MS)
    chat = page.conversation
    assert chat is not None
    assert page.draft() == "Who overhauled the winch?"
    assert bar(page).isVisible()
    assert [one.title for one in session.history.list()] == ["winch.txt"]
    assert session.library.list() == ()

    page.send()
    settled(qtbot, page, lambda: answers(page) == [WINCH])

    qtbot.waitUntil(
        lambda: [one.title for one in session.history.list()] == ["Who overhauled the winch?"],
        timeout=WAIT_MS,
    )
    page.open_conversation(None)
    assert shown(page) == {}
    assert not bar(page).isVisible()
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: shown(page) == {"winch.txt": AttachmentState.READY}, timeout=WAIT_MS)


def test_a_question_waits_for_what_is_being_read_and_is_asked_then(
    qtbot: QtBot, page: ChatPage, note: Path
) -> None:
    page.attached.add([note])
    page.set_draft("Who overhauled the winch?")
    page.send()
    assert not page.is_answering
    assert page.draft() == "Who overhauled the winch?"
    assert bar(page).text
    settled(qtbot, page, lambda: answers(page) == [WINCH])
    assert bar(page).text == ""
    assert page.draft() == ""


def test_a_question_that_waits_can_be_asked_at_once(
    qtbot: QtBot, page: ChatPage, session: Session, note: Path
) -> None:
    attached(qtbot, page, note)
    chat = page.conversation
    assert chat is not None
    waiting = Attachment("/files/slow.pdf", AttachmentState.READING)
    bar(page).show_files([*bar(page).shown, waiting])
    page.set_draft("Who overhauled the winch?")
    page.send()
    assert "slow.pdf" in bar(page).text
    assert not page.is_answering

    bar(page).insist_button.click()

    settled(qtbot, page, lambda: answers(page) == [WINCH])
    assert len(session.history.get(chat).messages) == 2


def when_asked(page: ChatPage) -> list[dict[str, AttachmentState]]:
    """How far the files are whenever an answer begins from now on."""
    seen: list[dict[str, AttachmentState]] = []
    page.answering_changed.connect(lambda is_on: seen.append(shown(page)) if is_on else None)
    return seen


def test_a_question_waits_for_the_list_of_what_is_attached(
    qtbot: QtBot, page: ChatPage, session: Session, note: Path
) -> None:
    chat = session.chat.begin("A chat")
    session.attachments.enqueue(chat, [note])
    page.open_conversation(chat)
    page.set_draft("Who overhauled the winch?")
    page.send()
    assert not page.is_answering
    assert bar(page).isVisible()
    assert bar(page).text
    asked = when_asked(page)
    settled(qtbot, page, lambda: len(answers(page)) == 1)
    assert asked == [{"winch.txt": AttachmentState.READY}]


def test_a_file_that_failed_long_ago_holds_no_question_back(
    qtbot: QtBot, page: ChatPage, note: Path, tmp_path: Path
) -> None:
    attached(qtbot, page, note)
    page.attached.add([written(tmp_path / "empty.txt", " ")])
    qtbot.waitUntil(lambda: shown(page).get("empty.txt") is AttachmentState.FAILED, timeout=WAIT_MS)
    page.open_conversation(page.conversation)
    page.set_draft("Who overhauled the winch?")
    page.send()
    settled(qtbot, page, lambda: len(answers(page)) == 1)


@pytest.mark.parametrize("typed", ["Who overhauled the winch, and what", ""])
def test_a_question_that_is_changed_while_it_waits_is_not_asked_by_itself(
    qtbot: QtBot, page: ChatPage, note: Path, typed: str
) -> None:
    attached(qtbot, page, note)
    ready = bar(page).shown
    bar(page).show_files([*ready, Attachment("/files/slow.pdf", AttachmentState.READING)])
    page.set_draft("Who overhauled the winch?")
    page.send()
    assert bar(page).text

    page.set_draft(typed)
    assert bar(page).text == ""
    page.attached.refresh()
    qtbot.waitUntil(lambda: bar(page).shown == ready, timeout=WAIT_MS)
    assert not page.is_answering
    assert page.draft() == typed


def test_an_answer_anew_waits_for_what_is_being_read_too(
    qtbot: QtBot, page: ChatPage, note: Path
) -> None:
    attached(qtbot, page, note)
    page.set_draft("Who overhauled the winch?")
    page.send()
    settled(qtbot, page, lambda: len(answers(page)) == 1)
    waiting = Attachment("/files/slow.pdf", AttachmentState.READING)
    for ask in (page.retry, partial(page.go_on, page._model.turn(1).message.id)):
        bar(page).show_files([*bar(page).shown[:1], waiting])
        ask()
        assert "slow.pdf" in bar(page).text
        assert not page.is_answering

    page.retry()
    bar(page).insist_button.click()

    assert page.is_answering
    settled(qtbot, page, lambda: len(answers(page)) == 1)


def test_a_file_that_cannot_be_read_says_why_and_holds_the_question_back(
    qtbot: QtBot, page: ChatPage, note: Path, tmp_path: Path
) -> None:
    empty = written(tmp_path / "empty.txt", " ")
    page.attached.add([note, empty])
    page.set_draft("Who overhauled the winch?")
    page.send()
    qtbot.waitUntil(lambda: shown(page).get("empty.txt") is AttachmentState.FAILED, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "empty.txt" in bar(page).text, timeout=WAIT_MS)
    (chip,) = (one for one in bar(page).chips if "empty" in one.accessibleName())
    assert chip.accessibleName() == "empty.txt, no text found"
    assert not page.is_answering

    written(empty, "The anchor of the tug was lost off Narvik.")
    button(page, "Read empty.txt again").click()
    qtbot.waitUntil(lambda: shown(page).get("empty.txt") is AttachmentState.READY, timeout=WAIT_MS)
    settled(qtbot, page, lambda: len(answers(page)) == 1)


def test_one_is_removed_after_a_question_and_its_sources_go_with_it(
    qtbot: QtBot, page: ChatPage, session: Session, note: Path
) -> None:
    attached(qtbot, page, note)
    page.set_draft("Who overhauled the winch?")
    page.send()
    settled(qtbot, page, lambda: answers(page) == [WINCH])

    button(page, "Remove winch.txt").click()
    dialog(page, ConfirmDialog).confirm_button.click()

    qtbot.waitUntil(lambda: shown(page) == {}, timeout=WAIT_MS)
    chat = page.conversation
    assert chat is not None
    assert session.attachments.list(chat) == ()
    # The passages quoted were the document's own words: they went with it.
    qtbot.waitUntil(lambda: answers(page) == [""], timeout=WAIT_MS)


def test_one_that_is_not_read_yet_is_removed_at_once(
    qtbot: QtBot, page: ChatPage, session: Session, note: Path, tmp_path: Path
) -> None:
    attached(qtbot, page, note)
    empty = written(tmp_path / "empty.txt", " ")
    page.attached.add([empty])
    qtbot.waitUntil(lambda: shown(page).get("empty.txt") is AttachmentState.FAILED, timeout=WAIT_MS)
    button(page, "Remove empty.txt").click()
    qtbot.waitUntil(lambda: set(shown(page)) == {"winch.txt"}, timeout=WAIT_MS)
    assert session.library.queue() == ()


def test_the_choice_of_documents_says_what_is_asked_beside_them(
    qtbot: QtBot, page: ChatPage, note: Path
) -> None:
    attached(qtbot, page, note)
    entry = "The attached files alone"
    header = page._header
    qtbot.waitUntil(
        lambda: entry in [one.text() for one in header._documents_menu.actions()], timeout=WAIT_MS
    )
    header.documents_chosen.emit(None, False)  # noqa: FBT003 (a signal takes no names)
    assert header._documents.text() == "Attached files"
    page.set_draft("Who overhauled the winch?")
    page.send()
    settled(qtbot, page, lambda: answers(page) == [WINCH])


def test_files_in_the_clipboard_are_attached_and_text_is_written(
    qtbot: QtBot, page: ChatPage, note: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(note))])
    mime.setText(str(note))  # as file managers do
    QApplication.clipboard().setMimeData(mime)
    page.focus_composer()
    QTest.keyClick(page._composer.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.draft() == ""
    qtbot.waitUntil(lambda: shown(page) == {"winch.txt": AttachmentState.READY}, timeout=WAIT_MS)

    QApplication.clipboard().setText("words")
    QTest.keyClick(page._composer.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.draft() == "words"


def test_a_folder_with_too_many_files_is_refused_in_a_sentence_and_begins_no_chat(
    qtbot: QtBot, page: ChatPage, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(51):
        written(folder / f"{number}.txt", WINCH)
    page.attached.add([folder])
    banner = page.findChildren(Banner)[0]
    qtbot.waitUntil(banner.isVisible, timeout=WAIT_MS)
    assert "51 files" in banner.text
    assert page.conversation is None
    assert session.history.list() == ()


def test_a_chat_whose_first_file_vanished_meanwhile_goes_again(
    qtbot: QtBot,
    page: ChatPage,
    session: Session,
    note: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin = session.chat.begin

    def begin_and_lose(title: str, *, persona: Persona | None = None) -> int:
        chat = begin(title, persona=persona)
        note.unlink()
        return chat

    monkeypatch.setattr(session.chat, "begin", begin_and_lose)
    with qtbot.waitSignal(page.attached.failed, timeout=WAIT_MS):
        page.attached.add([note])
    assert page.conversation is None
    assert session.history.list() == ()


def test_what_a_lock_cut_off_is_read_when_its_chat_is_opened(
    qtbot: QtBot, page: ChatPage, session: Session, note: Path
) -> None:
    chat = session.chat.begin("A chat")
    session.attachments.enqueue(chat, [note])
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: shown(page) == {"winch.txt": AttachmentState.READY}, timeout=WAIT_MS)


def test_what_a_lock_cut_off_is_read_after_the_unlock_though_nobody_opens_its_chat(
    qtbot: QtBot, session: Session, look: Theme, note: Path
) -> None:
    chat = session.chat.begin("A chat")
    session.attachments.enqueue(chat, [note])
    tasks = Tasks(on_bug=raise_bug)
    workspace = Workspace(session, tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.start(Place())
    qtbot.waitUntil(
        lambda: [one.state for one in session.attachments.list(chat)] == [AttachmentState.READY],
        timeout=WAIT_MS,
    )
    workspace.acts["attach"]()
    (dialog,) = workspace.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Attach files to this chat"
    dialog.reject()
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()
    session.history.delete([chat])
    session.history.purge(older_than_s=0)


def test_what_no_model_could_read_is_read_once_there_are_others(
    qtbot: QtBot, session: Session, look: Theme, note: Path
) -> None:
    chat = session.chat.begin("A chat")
    session.attachments.enqueue(chat, [note])
    tasks = Tasks(on_bug=raise_bug)
    workspace = Workspace(session, tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(workspace)
    workspace.note_models()
    qtbot.waitUntil(
        lambda: [one.state for one in session.attachments.list(chat)] == [AttachmentState.READY],
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()
    session.history.delete([chat])
    session.history.purge(older_than_s=0)


def test_another_window_of_the_vault_shows_it_too(
    qtbot: QtBot, page: ChatPage, session: Session, look: Theme, note: Path
) -> None:
    chat = session.chat.begin("A chat")
    tasks = Tasks(on_bug=raise_bug)
    other = ChatPage(session, tasks, look)
    qtbot.addWidget(other)
    page.conversation_changed.connect(other.look_again)
    for one in (page, other):
        one.open_conversation(chat)
    attached(qtbot, page, note)
    qtbot.waitUntil(lambda: shown(other) == {"winch.txt": AttachmentState.READY}, timeout=WAIT_MS)
    assert len(session.attachments.list(chat)) == 1
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()


def test_sources_show_its_page_and_offer_nothing_of_a_collection(
    qtbot: QtBot, page: ChatPage, session: Session, look: Theme
) -> None:
    attached(qtbot, page, DATA / "harbour" / "fire-drill-2024.pdf")
    page.set_draft("When was the fire drill?")
    page.send()
    settled(qtbot, page, lambda: len(answers(page)) == 1)
    tasks = Tasks(on_bug=raise_bug)
    panel = SourcesPanel(session, tasks, look)
    qtbot.addWidget(panel)
    panel.show()
    row = page._model.last_answer()
    panel.show_citations(page._model.turn(row).citations)
    qtbot.waitUntil(lambda: panel._shown is not None, timeout=WAIT_MS)
    assert not panel._open.isVisible()
    assert not panel._more.isVisible()
    assert panel._where.text().startswith("page")
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()


@pytest.mark.shared_data
def test_a_locked_file_is_read_once_its_password_is_given(
    qtbot: QtBot, page: ChatPage, shared_data: Path
) -> None:
    locked = shared_data / "documents" / "files" / "samplefiles-libreoffice-writer-password.pdf"
    page.attached.add([locked])
    qtbot.waitUntil(lambda: shown(page) == {locked.name: AttachmentState.FAILED}, timeout=WAIT_MS)
    button(page, "Enter the password").click()
    (asked,) = page.findChildren(PasswordDialog)
    QTest.keyClicks(asked.field, "openpassword")
    asked.import_button.click()
    qtbot.waitUntil(lambda: shown(page) == {locked.name: AttachmentState.READY}, timeout=WAIT_MS)


def test_the_file_that_is_read_says_how_far_it_is(page: ChatPage) -> None:
    states = (AttachmentState.READY, AttachmentState.READING, AttachmentState.READING)
    bar(page).show_files([Attachment(f"/f/{n}.pdf", state) for n, state in enumerate(states)])
    for part, said in ((0.0, "reading…"), (0.4, "reading… 40 %")):
        bar(page).show_progress(part)
        assert [chip.state.text() for chip in bar(page).chips] == ["ready", said, "reading…"]


def test_windows_share_how_far_a_file_is(
    qtbot: QtBot, session: Session, look: Theme, note: Path
) -> None:
    bugs: list[BaseException] = []
    tasks = Tasks(on_bug=bugs.append)
    lasting = Lasting(session, tasks)
    lasting.reader = reader = BrokenReader(session.attachments, tasks, lasting)
    works = (lasting, Lasting(session, tasks, beside=lasting))
    here, there = (ChatPage(session, tasks, look, lasting=one) for one in works)
    chat = session.chat.begin("A chat")
    session.attachments.enqueue(chat, [note])
    for one in (here, there):
        qtbot.addWidget(one)
        one.show()
        one.open_conversation(chat)
    again = "Read winch.txt again"
    both = (here, there)
    qtbot.waitUntil(lambda: all(again in visible_names(one) for one in both), timeout=WAIT_MS)
    assert reader.runs == len(bugs) == 1

    reader.is_broken = False
    button(here, again).click()
    ready = {"winch.txt": AttachmentState.READY}
    qtbot.waitUntil(lambda: all(shown(one) == ready for one in both), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()
    session.history.delete([chat])
    session.history.purge(older_than_s=0)


def test_what_waits_in_several_chats_is_all_read_chat_by_chat(
    qtbot: QtBot, session: Session, note: Path
) -> None:
    chats = [session.chat.begin("A chat") for _ in range(3)]
    for chat in chats:
        session.attachments.enqueue(chat, [note])
    tasks = Tasks(on_bug=raise_bug)
    reader = AttachmentReader(session.attachments, tasks)
    most: list[int] = []
    reader.moved.connect(lambda _: most.append(len(tasks._jobs)))
    reader.go_on()
    qtbot.waitUntil(
        lambda: all(
            [one.state for one in session.attachments.list(chat)] == [AttachmentState.READY]
            for chat in chats
        ),
        timeout=WAIT_MS,
    )
    assert max(most) == 1
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()
    session.history.delete(chats)
    session.history.purge(older_than_s=0)


def test_a_screen_reader_hears_how_reading_ended_and_that_a_question_waits(
    qtbot: QtBot, look: Theme
) -> None:
    said: list[str] = []
    heard = AttachmentBar(look, tell=said.append)
    qtbot.addWidget(heard)
    files = [Attachment(f"/f/{n}.txt", AttachmentState.WAITING) for n in range(2)]
    heard.show_files(files)
    heard.say("It waits.")
    heard.say("It waits.")
    heard.show_files([replace(one, state=AttachmentState.READING) for one in files])
    failed = replace(files[1], state=AttachmentState.FAILED)
    heard.show_files([replace(files[0], state=AttachmentState.READY), failed])
    heard.say("")
    heard.show_files([failed])
    assert said == ["It waits.", "0.txt, ready. 1.txt, could not be read"]


def test_a_screen_reader_hears_once_why_a_file_waits_however_often_it_is_tried(
    qtbot: QtBot, look: Theme
) -> None:
    said: list[str] = []
    heard = AttachmentBar(look, tell=said.append)
    qtbot.addWidget(heard)
    files = [Attachment("/f/winch.txt", AttachmentState.WAITING)]
    full = Obstacle("disk_full", "The disk is full.")
    for obstacle in (full, None, full, None, full):
        heard.show_files(files, obstacle=obstacle)
    assert len(said) == 1
    heard.show_files([replace(files[0], state=AttachmentState.READY)])
    heard.show_files(files, obstacle=full)
    assert len(said) == 3  # that it is ready, and that it waits once more


def test_the_keyboard_stays_on_a_chip_while_files_come_further(page: ChatPage) -> None:
    first, second = (Attachment(f"/f/{n}.pdf", AttachmentState.WAITING) for n in range(2))
    bar(page).show_files([first, second])
    kept = button(page, "Remove 1.pdf")
    kept.setFocus()
    reading = replace(first, state=AttachmentState.READING)
    bar(page).show_files([reading, second])
    bar(page).show_files([replace(second, state=AttachmentState.READY), reading])
    assert QApplication.focusWidget() is kept
    assert bar(page).chips[0].accessibleName() == "1.pdf, ready"
    bar(page).show_files([reading])
    assert QApplication.focusWidget() is not kept


def test_the_keyboard_comes_to_the_chips_right_before_the_question(
    qtbot: QtBot, page: ChatPage, note: Path
) -> None:
    attached(qtbot, page, note)
    page.focus_composer()
    QTest.keyClick(page._composer.edit, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is button(page, "Remove winch.txt")


def test_chips_wrap_and_every_control_of_them_has_a_name(qtbot: QtBot, page: ChatPage) -> None:
    files = [
        Attachment(f"/files/A report with a long name {n}.pdf", state)
        for n, state in enumerate(AttachmentState)
    ]
    bar(page).show_files(files)
    page.resize(620, 700)
    qtbot.waitUntil(lambda: len({chip.y() for chip in bar(page).chips}) > 1, timeout=WAIT_MS)
    assert all(one.accessibleName() for one in bar(page).findChildren(QPushButton))
    right = max(chip.geometry().right() for chip in bar(page).chips)
    assert right < bar(page).width()


class BrokenReader(AttachmentReader):
    """One that ends with what nobody foresaw until it is mended."""

    is_broken = True
    runs = 0

    def _work(
        self, chat: int, emit: Callable[[FileOutcome | Progress], None], cancel: CancelToken
    ) -> ImportSummary:
        self.runs += 1
        if self.is_broken:
            raise ZeroDivisionError
        return super()._work(chat, emit, cancel)


def test_a_bug_while_reading_is_told_once_and_holds_the_question_till_it_is_read_again(
    qtbot: QtBot, session: Session, look: Theme, note: Path
) -> None:
    bugs: list[BaseException] = []
    tasks = Tasks(on_bug=bugs.append)
    lasting = Lasting(session, tasks)
    lasting.reader = reader = BrokenReader(session.attachments, tasks, lasting)
    page = ChatPage(session, tasks, look, lasting=lasting)
    qtbot.addWidget(page)
    page.show()
    page.attached.add([note])
    page.set_draft("Who overhauled the winch?")
    page.send()
    qtbot.waitUntil(lambda: "could not be read" in bar(page).text, timeout=WAIT_MS)
    with qtbot.waitSignal(page.attached.listed, timeout=WAIT_MS):
        page.attached.refresh()
    assert reader.runs == len(bugs) == 1
    assert not page.is_answering

    reader.is_broken = False
    button(page, "Read winch.txt again").click()
    qtbot.waitUntil(lambda: shown(page) == {"winch.txt": AttachmentState.READY}, timeout=WAIT_MS)
    settled(qtbot, page, lambda: len(answers(page)) == 1)
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()
    session.history.delete([chat.id for chat in session.history.list()])
    session.history.purge(older_than_s=0)


def fill_disk(session: Session, *, is_full: bool) -> None:
    """From now on the vault can grow no more, or can again."""
    with session.attachments._attachments._vault.write() as connection:
        (free,) = connection.execute("PRAGMA freelist_count").fetchone()
        connection.execute("DROP TABLE IF EXISTS filler")
        if is_full:  # what was removed before left room within the file
            connection.execute("CREATE TABLE filler (bytes)")
            connection.execute("INSERT INTO filler VALUES (zeroblob(?))", (4_000 * free,))
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages if is_full else pages + 100_000}")


@pytest.fixture
def crowded(
    qtbot: QtBot, session: Session, look: Theme, tmp_path: Path
) -> Iterator[tuple[ChatPage, AttachmentReader]]:
    """A chat on a full disk whose file is too large for what is left; it is tried again in 10 s."""
    tasks = Tasks(on_bug=raise_bug)
    lasting = Lasting(session, tasks)
    reader = AttachmentReader(session.attachments, tasks, lasting, first_wait_ms=10_000)
    lasting.reader = reader
    page = ChatPage(session, tasks, look, lasting=lasting)
    qtbot.addWidget(page)
    page.show()
    chat = session.chat.begin("A chat")
    large = "\n\n".join(f"{WINCH} It was part {number}." for number in range(500))
    session.attachments.enqueue(chat, [written(tmp_path / "winch.txt", large)])
    fill_disk(session, is_full=True)
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: bool(reader.obstacle(chat)), timeout=WAIT_MS)
    yield page, reader
    fill_disk(session, is_full=False)
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=WAIT_MS)
    tasks.close()
    session.history.delete([chat.id for chat in session.history.list()])
    session.history.purge(older_than_s=0)


def test_a_file_that_a_full_disk_holds_up_says_so_and_is_read_once_there_is_room(
    qtbot: QtBot, crowded: tuple[ChatPage, AttachmentReader], session: Session
) -> None:
    page, reader = crowded
    told: list[object] = []
    reader.failed.connect(lambda _, error: told.append(error))
    chip = "winch.txt, waiting: the disk is full"
    qtbot.waitUntil(lambda: chip in [one.accessibleName() for one in bar(page).chips])
    assert button(page, "Read winch.txt again")
    reader._on_wait_over()
    qtbot.waitUntil(lambda: page.conversation not in reader._jobs, timeout=WAIT_MS)
    assert not told  # what was told is not told again
    fill_disk(session, is_full=False)
    qtbot.waitUntil(lambda: shown(page) == {"winch.txt": AttachmentState.READY}, timeout=WAIT_MS)


def test_the_next_question_of_a_chat_tries_again_what_could_not_be_read(
    qtbot: QtBot, crowded: tuple[ChatPage, AttachmentReader], session: Session
) -> None:
    page, reader = crowded
    reader._later_timer.stop()
    page.set_draft("Who overhauled the winch?")
    page.send()
    assert not page.is_answering
    qtbot.waitUntil(lambda: "could not be read" in bar(page).text, timeout=WAIT_MS)
    fill_disk(session, is_full=False)
    page.set_draft("Who overhauled the winch of the tug?")
    page.send()
    settled(qtbot, page, lambda: len(answers(page)) == 1)
    assert shown(page) == {"winch.txt": AttachmentState.READY}


@pytest.fixture
def overlay(page: ChatPage, look: Theme) -> DropOverlay:
    made = DropOverlay(look, page)
    made.set_collection("Documents")
    return made


def test_a_drop_on_a_chat_attaches_on_one_side_and_adds_on_the_other(
    qtbot: QtBot, page: ChatPage, overlay: DropOverlay, note: Path
) -> None:
    overlay.offer_chat(is_offered=True)
    for x, signal in ((100, overlay.attached), (page.width() - 100, overlay.dropped)):
        with qtbot.waitSignal(signal) as heard:
            drag.drop_at(page, QPoint(x, 300), [note])
        assert heard.args == [[note]]
    drag.hover(page, [note])
    assert overlay.text == "Drop to attach to this chat"


def test_where_there_is_no_chat_a_drop_adds_to_the_collection(
    qtbot: QtBot, page: ChatPage, overlay: DropOverlay, note: Path
) -> None:
    overlay.offer_chat(is_offered=False)
    with qtbot.waitSignal(overlay.dropped):
        drag.drop(page, [note])
    drag.hover(page, [note])
    assert overlay.text == "Drop to add to “Documents”"
