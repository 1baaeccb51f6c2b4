"""What can be done with the chats that are chosen in the list: one menu for one or for many."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.chat import ConversationSummary
from app.ui.chat.untrusted import one_line
from app.ui.keeping import choices
from app.ui.sidebar.name_dialog import NameDialog
from app.ui.sidebar.shown import Shelves, tr

Chats = Sequence[ConversationSummary]

_NAME_CHARS: Final = 40


class ChatActs(QObject):
    """Tells what a person wants done with chats; all by their ids, in one list.

    Signals:
        rename_asked: one id; the editor is to open where the chat stands.
        pin_asked, archive_asked: the ids, and whether so or no longer.
        move_asked: the ids, and the folder; empty for none.
        tag_asked: the ids, the tag, and whether it is given or taken away.
        keep_asked: one id and its days; None as the site says.
        export_asked: one id; it is to be written to a file.
        delete_asked: the chats.
    """

    rename_asked = Signal(int)
    pin_asked = Signal(object, bool)
    archive_asked = Signal(object, bool)
    move_asked = Signal(object, str)
    tag_asked = Signal(object, str, bool)
    keep_asked = Signal(int, object)
    export_asked = Signal(int)
    delete_asked = Signal(object)

    def __init__(self, parent: QWidget, *, site_days: int) -> None:
        """``site_days``: for how long the site lets a chat be kept; 0 without end."""
        super().__init__(parent)
        self._window = parent
        self._site_days = site_days
        self.shelves = Shelves()

    def menu(self, chats: Chats) -> QMenu:
        """The whole menu; it goes when it is closed."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = [chat.id for chat in chats]
        if len(chats) == 1:
            menu.addAction(tr("Rename"), partial(self.rename_asked.emit, ids[0]))
        are_pinned = all(chat.is_pinned for chat in chats)
        pin = tr("Unpin") if are_pinned else tr("Pin")
        menu.addAction(pin, partial(self.pin_asked.emit, ids, not are_pinned))
        self.fill_folders(menu.addMenu(tr("Move to folder")), chats)
        self.fill_tags(menu.addMenu(tr("Tags")), chats)
        are_archived = all(chat.is_archived for chat in chats)
        archive = tr("Take out of the archive") if are_archived else tr("Archive")
        menu.addAction(archive, partial(self.archive_asked.emit, ids, not are_archived))
        if len(chats) == 1:
            self._fill_keeping(menu.addMenu(tr("Keep")), chats[0])
            menu.addAction(tr("Export…"), partial(self.export_asked.emit, ids[0]))
        menu.addSeparator()
        menu.addAction(tr("Delete"), partial(self.delete_asked.emit, tuple(chats)))
        return menu

    def fill_folders(self, menu: QMenu, chats: Chats) -> None:
        """The folders, none, and a new one."""
        ids = [chat.id for chat in chats]
        lies_in = {chat.folder for chat in chats}
        group = QActionGroup(menu)
        for name in self.shelves.folders:
            action = menu.addAction(_shown(name), partial(self.move_asked.emit, ids, name))
            action.setCheckable(True)
            action.setChecked(lies_in == {name})
            group.addAction(action)
        if lies_in - {""}:
            menu.addAction(tr("Out of the folder"), partial(self.move_asked.emit, ids, ""))
        menu.addSeparator()
        menu.addAction(tr("New folder…"), partial(self._ask_folder, ids))

    def fill_tags(self, menu: QMenu, chats: Chats) -> None:
        """The tags, those that all of the chats have checked; and a new one."""
        ids = [chat.id for chat in chats]
        for name in self.shelves.tags:
            have_it = all(name in chat.tags for chat in chats)
            act = partial(self.tag_asked.emit, ids, name, not have_it)
            action = menu.addAction(_shown(name), act)
            action.setCheckable(True)
            action.setChecked(have_it)
        menu.addSeparator()
        menu.addAction(tr("New tag…"), partial(self._ask_tag, ids))

    def _fill_keeping(self, menu: QMenu, chat: ConversationSummary) -> None:
        group = QActionGroup(menu)
        for words, days in choices(self._site_days):
            action = menu.addAction(words, partial(self.keep_asked.emit, chat.id, days))
            action.setCheckable(True)
            action.setChecked(days == chat.keep_days)
            group.addAction(action)

    def _ask_folder(self, ids: list[int]) -> None:
        self._ask(
            lambda name: self.move_asked.emit(ids, name),
            title=tr("New folder"),
            text=tr("A folder is there as long as a chat lies in it."),
            example=tr("For example: Harbour works"),
        )

    def _ask_tag(self, ids: list[int]) -> None:
        self._ask(
            lambda name: self.tag_asked.emit(ids, name, True),  # noqa: FBT003 (a signal)
            title=tr("New tag"),
            text=tr("A chat can have several tags. A tag is there as long as a chat has it."),
            example=tr("For example: urgent"),
        )

    def _ask(self, on_named: Callable[[str], None], *, title: str, text: str, example: str) -> None:
        dialog = NameDialog(self._window, title=title, text=text, example=example)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(on_named)
        dialog.open()


def _shown(name: str) -> str:
    return one_line(name, _NAME_CHARS).replace("&", "&&")
