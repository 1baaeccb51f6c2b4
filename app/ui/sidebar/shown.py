"""Which chats the list shows: all, those of a folder or a tag, the archive; and the pill for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.chat import ConversationSummary
from app.ui.chat.untrusted import one_line
from app.ui.theme import Theme
from app.ui.widgets.buttons import Pill

_NAME_CHARS = 40
_PILL_CHARS = 24


class Kind(Enum):
    """By what chats are chosen."""

    ALL = "all"
    FOLDER = "folder"
    TAG = "tag"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Shown:
    """One choice; ``name`` is that of the folder or the tag. Only ARCHIVE shows archived chats."""

    kind: Kind = Kind.ALL
    name: str = ""

    def of(self, chats: Sequence[ConversationSummary]) -> Sequence[ConversationSummary]:
        """Those of the chats that are shown, in their order."""
        if self.kind is Kind.ARCHIVE:
            return [chat for chat in chats if chat.is_archived]
        listed = [chat for chat in chats if not chat.is_archived]
        if self.kind is Kind.FOLDER:
            return [chat for chat in listed if chat.folder == self.name]
        if self.kind is Kind.TAG:
            return [chat for chat in listed if self.name in chat.tags]
        return listed

    @property
    def words(self) -> str:
        """As people see it."""
        name = one_line(self.name, _NAME_CHARS)
        return {
            Kind.ALL: tr("All chats"),
            Kind.FOLDER: name,
            Kind.TAG: f"#{name}",
            Kind.ARCHIVE: tr("Archived chats"),
        }[self.kind]

    @property
    def nothing(self) -> str:
        """What is said where it holds no chat."""
        if self.kind is Kind.ARCHIVE:
            return tr("The archive is empty. Search finds archived chats too.")
        return tr("Your chats will be listed here.")


@dataclass(frozen=True, slots=True)
class Shelves:
    """What there is to choose from, in the order of the alphabet."""

    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    has_archive: bool = False

    @classmethod
    def of(cls, chats: Sequence[ConversationSummary]) -> "Shelves":
        """Those that some chats lie on."""
        folders = {chat.folder for chat in chats if chat.folder}
        tags = {tag for chat in chats for tag in chat.tags}
        return cls(
            tuple(sorted(folders, key=str.casefold)),
            tuple(sorted(tags, key=str.casefold)),
            any(chat.is_archived for chat in chats),
        )

    @property
    def all(self) -> tuple[Shown, ...]:
        """Every choice, as the menu lists them."""
        return (
            Shown(),
            *(Shown(Kind.FOLDER, name) for name in self.folders),
            *(Shown(Kind.TAG, name) for name in self.tags),
            *([Shown(Kind.ARCHIVE)] if self.has_archive else []),
        )


class ShownPill(Pill):
    """Chooses what the list shows; of use once there is anything to choose.

    Signals:
        chosen: another Shown was chosen.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._shown = Shown()
        self._shelves = Shelves()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.attach_menu(self._menu, theme)
        self._word()
        self.hide()

    @property
    def shown(self) -> Shown:
        """What is chosen."""
        return self._shown

    @property
    def has_choice(self) -> bool:
        """Whether there is anything but all chats to choose."""
        return self._shelves != Shelves()

    def set_shelves(self, shelves: Shelves) -> None:
        """What there is to choose from now; what is gone is chosen no longer."""
        self._shelves = shelves
        if self._shown not in shelves.all:
            self.choose(Shown())

    def choose(self, shown: Shown) -> None:
        """Chooses one."""
        if shown != self._shown:
            self._shown = shown
            self._word()
            self.chosen.emit(shown)

    def _word(self) -> None:
        words = one_line(self._shown.words, _PILL_CHARS)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(tr("Chats shown: {name}").format(name=self._shown.words))

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        former = Kind.ALL
        for one in self._shelves.all:
            if one.kind is not former:
                self._menu.addSeparator()
                former = one.kind
            action = self._menu.addAction(one.words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one == self._shown)
            action.triggered.connect(lambda _=False, one=one: self.choose(one))
            group.addAction(action)


def tr(text: str) -> str:
    """Our words in the user's language."""
    return QCoreApplication.translate("Sidebar", text)
