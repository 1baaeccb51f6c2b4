"""What is attached to the chat on screen: taken in, shown, asked about, taken away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.attachments import Attachment, AttachmentState
from app.domain.documents import PurgeReport
from app.domain.personas import Persona
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.session import Session
from app.ui import file_dialog
from app.ui.chat import attachment_words as words
from app.ui.chat.attachment_bar import AttachmentBar
from app.ui.chat.attachment_reader import AttachmentReader
from app.ui.confirm import ConfirmDialog
from app.ui.tasks import Tasks

_LOOK_AFTER_MS: Final = 150


@dataclass(frozen=True, slots=True)
class _Added:
    """Files that are on their way to a chat; ``chat`` is None before it is begun."""

    chat: int | None
    visit: int
    paths: tuple[Path, ...]
    persona: Persona | None
    passwords: dict[str, str]


class ChatAttachments(QObject):
    """The attached files of whichever chat is shown.

    Signals:
        listed: whether anything that can be asked is attached to the chat on screen.
        changed: (id) something was attached to a chat or taken away, in this window.
        begun: (id) the chat on screen, a new one, was begun with what was attached.
        begun_aside: (id) as ``begun``, while another chat is on screen by now.
        failed: (UserFacingError) something could not be attached, read or removed.
    """

    listed = Signal(bool)
    changed = Signal(int)
    begun = Signal(int)
    begun_aside = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        bar: AttachmentBar,
        reader: AttachmentReader,
        *,
        persona: Callable[[], Persona | None],
        page: QWidget,
    ) -> None:
        """``persona`` is who would answer in a new chat; ``page`` is what dialogs belong to."""
        super().__init__(page)
        self._session = session
        self._tasks = tasks
        self._bar = bar
        self._reader = reader
        self._persona = persona
        self._page = page
        self._chat: int | None = None
        self._visit = 0
        self._coming = 0  # of what was chosen here, not in the vault yet
        self._looks = 0  # of which the last one counts
        self._is_listed = True  # what is attached to the chat on screen is known
        self._held: Callable[[], object] | None = None  # what asks, once it need not wait
        self._is_let = False  # it asks now
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_AFTER_MS)
        self._soon.timeout.connect(self.refresh)
        bar.removed.connect(self._on_removal_asked)
        bar.retried.connect(self._on_retry_asked)
        bar.unlocked.connect(self._on_password_asked)
        bar.insisted.connect(self._ask)
        reader.moved.connect(self._on_moved)
        reader.failed.connect(self._on_reader_failed)

    # What the page asks for

    def open(self, chat: int | None) -> None:
        """Another chat is on screen."""
        if chat != self._chat or chat is None:
            self._visit += 1
            self._coming = 0
        self._chat = chat
        self._is_listed = chat is None
        self._hold(None)
        self._bar.show_files(())
        self.listed.emit(False)  # noqa: FBT003 (a signal takes no names)
        self.refresh()

    def take_id(self, chat: int) -> None:
        """The new chat on screen has an id now."""
        self._chat = chat
        self.refresh()

    def refresh(self) -> None:
        """Reads anew what is attached."""
        chat, attachments = self._chat, self._session.attachments
        self._looks += 1
        if chat is not None:
            self._tasks.read(
                lambda: attachments.list(chat),
                partial(self._on_listed, self._looks),
                partial(self._on_listing_failed, self._looks),
            )

    def look_again(self, chat: int) -> None:
        """A chat was changed in another window."""
        if chat == self._chat:
            self._soon.start()

    def choose(self) -> None:
        """Asks for files, and attaches them."""
        file_dialog.choose_files(self._page, words.tr("Attach files to this chat"), self.add)

    def add(self, paths: list[Path], passwords: dict[str, str] | None = None) -> None:
        """Attaches files, and those of folders; a new chat begins with them."""
        persona = self._persona() if self._chat is None else None
        added = _Added(self._chat, self._visit, tuple(paths), persona, passwords or {})
        self._coming += 1
        self._tasks.job(  # a folder on a slow share must hold up nothing else
            partial(self._attach, added),
            on_success=partial(self._on_attached, added),
            on_failure=self.failed.emit,
            on_finished=partial(self._on_attaching_ended, added),
        )

    def lets_ask(self, act: Callable[[], object]) -> bool:
        """Whether ``act`` may ask now; else it is done once what is attached is read.

        Who asks the same again meanwhile does not want to wait.
        """
        if self._is_let:
            return True
        if self._is_stuck and act != self._held and self._pending() and self._chat is not None:
            self._reader.read(self._chat)  # what stood in the way may be gone by now
        pending = [] if self._is_stuck else self._pending()
        if act == self._held or not (pending or self._coming or not self._is_listed):
            self._hold(None)
            return True
        self._hold(act)
        if pending:
            self._bar.say(words.waiting(pending))
        elif self._coming:
            self._bar.say(words.tr("Attaching…"))
        else:
            self._bar.say(words.tr("Looking up what is attached…"))
            self.refresh()  # it may have failed before
        return False

    def forget(self, act: Callable[[], object]) -> None:
        """``act`` is not to ask any more by itself."""
        if act == self._held:
            self._hold(None)

    @property
    def _is_stuck(self) -> bool:
        return self._chat is not None and self._reader.obstacle(self._chat) is not None

    def _pending(self) -> list[str]:
        return [words.name(one) for one in self._bar.shown if one.is_pending]

    # Attaching and reading

    def _attach(self, added: _Added, _emit: Callable[[object], None], cancel: CancelToken) -> int:
        attachments = self._session.attachments
        files = attachments.found(added.chat, added.paths, cancel=cancel)
        if added.chat is not None:
            attachments.enqueue(added.chat, files, passwords=added.passwords, cancel=cancel)
            return added.chat
        chat = self._session.chat.begin(files[0].name, persona=added.persona)
        try:
            attachments.enqueue(chat, files, passwords=added.passwords, cancel=cancel)
        except BaseException:
            self._session.history.delete([chat])  # nobody began an empty one
            raise
        return chat

    def _on_attached(self, added: _Added, chat: int) -> None:
        self._reader.read(chat)
        is_shown = added.visit == self._visit
        if added.chat is None and is_shown and self._chat is None:
            self._chat = chat
            self.begun.emit(chat)
        elif added.chat is None:
            self.begun_aside.emit(chat)
        self.changed.emit(chat)

    def _on_attaching_ended(self, added: _Added) -> None:
        if added.visit != self._visit:
            return
        self._coming = max(0, self._coming - 1)
        if self._chat is None:
            self._hold(None)  # nothing came, and why is told
        else:
            self.refresh()

    def _on_moved(self, chat: int) -> None:
        if chat == self._chat and not self._soon.isActive():
            self._soon.start()

    def _on_listed(self, look: int, files: tuple[Attachment, ...]) -> None:
        chat = self._chat
        if look != self._looks or chat is None:
            return
        is_first, self._is_listed = not self._is_listed, True
        before = self._bar.shown
        self._bar.show_files(files, obstacle=self._reader.obstacle(chat))
        self._bar.show_progress(self._reader.part(chat))
        self.listed.emit(any(one.document is not None for one in files))
        if any(one.is_pending for one in files) and self._reader.may_begin(chat):
            self._reader.read(chat)
        if before and _documents(before) != _documents(files):
            self.changed.emit(chat)
        self._release(is_first=is_first)

    def _on_listing_failed(self, look: int, error: UserFacingError) -> None:
        if look == self._looks and not self._is_listed:
            self._hold(None)
        self.failed.emit(error)

    def _on_reader_failed(self, chat: int, error: UserFacingError) -> None:
        if chat == self._chat:
            self.failed.emit(error)

    # A question that waits

    def _hold(self, act: Callable[[], object] | None) -> None:
        self._held = act
        if act is None:
            self._bar.say("")

    def _release(self, *, is_first: bool) -> None:
        """Asks what waits, unless what it is about cannot be read; what could not be read before
        the chat was opened holds up nothing.
        """
        if self._held is None or self._coming:
            return
        pending = self._pending()
        failed = [words.name(one) for one in self._bar.shown if one.state is AttachmentState.FAILED]
        if pending:
            said = words.left_out(pending) if self._is_stuck else words.waiting(pending)
            self._bar.say(said)
        elif failed and not is_first:
            self._bar.say(words.left_out(failed))
        else:
            self._ask()

    def _ask(self) -> None:
        act = self._held
        self._hold(None)
        if act is not None:
            self._is_let = True
            try:
                act()
            finally:
                self._is_let = False

    # One file

    def _on_retry_asked(self, one: Attachment) -> None:
        if one.is_pending and self._chat is not None:  # it is in the vault's queue as it is
            self._reader.read(self._chat)
            self.refresh()
        else:
            self.add([Path(one.file)])

    def _on_password_asked(self, one: Attachment) -> None:
        from app.ui.library.password import PasswordDialog  # noqa: PLC0415 (seldom)

        dialog = PasswordDialog(words.name(one), words.tr("Attach"), self._page)
        dialog.given.connect(lambda password: self.add([Path(one.file)], {one.file: password}))
        dialog.open()

    def _on_removal_asked(self, one: Attachment) -> None:
        if one.document is None:
            self._remove(one)
            return
        dialog = ConfirmDialog(
            self._page,
            title=words.tr("Remove “{name}” from this chat?").format(name=words.name(one)),
            text=words.tr(
                "Its text, what was made of it and every quote from it in this chat are erased for "
                "good. What answers said in their own words stays, and so does the file on your "
                "disk."
            ),
            action=words.tr("Remove"),
        )
        dialog.accepted.connect(partial(self._remove, one))
        dialog.open()

    def _remove(self, one: Attachment) -> None:
        chat = self._chat
        if chat is None:
            return
        left = [other for other in self._bar.shown if other.is_pending and other != one]
        if one.is_pending and not left:
            self._reader.cancel(chat)
        attachments = self._session.attachments
        self._tasks.change(
            lambda: attachments.remove(chat, [one]),
            partial(self._on_removed, chat),
            self.failed.emit,
        )

    def _on_removed(self, chat: int, report: PurgeReport) -> None:
        if not report.is_verified:
            self.failed.emit(
                UserFacingError(
                    words.tr("Traces of the file were found after it was removed."),
                    hint=words.tr("Look over the vault in Vault."),
                )
            )
        self.changed.emit(chat)
        if chat == self._chat:
            self.refresh()


def _documents(files: Sequence[Attachment]) -> set[int | None]:
    return {one.document for one in files}
