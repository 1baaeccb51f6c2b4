"""Slash commands: a slash in an empty composer lists prompts, which are filled in and put there."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.prompts import DATE, SELECTION, Prompt
from app.ui.chat.composer import Composer
from app.ui.chat.slash_list import Command, SlashList
from app.ui.personas.words import built_in_prompts
from app.ui.quantities import date_text
from app.ui.theme import SPACE_S, Theme

if TYPE_CHECKING:
    from app.ui.chat.conversation import ConversationView

_QUOTES: Final = "quotes"
_EDIT: Final = "edit"


class Commands(QObject):
    """Opens the list while a name is typed after a slash, and does what is taken from it.

    What does not begin like any name is a text like any other, and so is everything once Escape
    was pressed: it can be sent.

    Signals:
        quotes_chosen: no model is to write.
        edit_requested: the page with all prompts is wanted.
    """

    quotes_chosen = Signal()
    edit_requested = Signal()

    def __init__(
        self, theme: Theme, page: QWidget, composer: Composer, view: "ConversationView"
    ) -> None:
        super().__init__(page)
        self._page = page
        self._composer = composer
        self._view = view
        self._own: tuple[Prompt, ...] = ()
        self._documents: tuple[str, ...] = ()
        self._is_left = False  # Escape was pressed; until the field is empty again
        self.list = SlashList(theme, page)
        self.list.taken.connect(self._take)
        composer.edit.installEventFilter(self)
        composer.installEventFilter(self)
        composer.edit.textChanged.connect(self._on_text_changed)

    def show_prompts(self, own: Sequence[Prompt], documents: Sequence[str]) -> None:
        """``own`` are those that people keep; they stand after the program's own.

        ``documents`` are names to choose from where a prompt asks for a document.
        """
        self._own = tuple(own)
        self._documents = tuple(documents)

    def commands(self) -> list[Command]:
        """All there are."""
        found = [Command(one.name, about, one) for one, about in built_in_prompts()]
        found.append(Command(_tr("quotes"), _tr("Quotes only: no model writes"), act=_QUOTES))
        found += [Command(one.name, prompt=one) for one in self._own]
        found.append(Command(_tr("edit prompts"), _tr("Make, change and remove them"), act=_EDIT))
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._composer:
            if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show}:
                self._place()
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        elif isinstance(event, QKeyEvent) and self.list.current is not None:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # else it would stop an answer that is being written
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Up: lambda: self._step(-1),
            Qt.Key.Key_Down: lambda: self._step(1),
            Qt.Key.Key_Return: self._take_current,
            Qt.Key.Key_Enter: self._take_current,
            Qt.Key.Key_Tab: self._take_current,
            Qt.Key.Key_Escape: self._leave,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None

    def _on_text_changed(self) -> None:
        text = self._composer.text()
        if not text:
            self._is_left = False
        is_name = text.startswith("/") and "\n" not in text and self._composer.edit.hasFocus()
        if not is_name or self._is_left:
            self.list.hide()
            return
        self.list.show_commands(_fitting(text[1:], self.commands()))
        self._place()
        self._say()

    def _place(self) -> None:
        """Over the composer, as wide as it."""
        if self.list.isHidden():
            return
        corner = self._composer.mapTo(self._page, QPoint(0, 0))
        self.list.setFixedWidth(self._composer.width())
        self.list.adjustSize()
        self.list.move(corner.x(), max(0, corner.y() - self.list.height() - SPACE_S))

    def _step(self, by: int) -> None:
        self.list.step(by)
        self._say()

    def _say(self) -> None:
        """The keyboard is in the field: what is chosen beside it has to be announced."""
        command = self.list.current
        if command is None:
            return
        place, count = self.list.place
        said = _tr("{name}: {about}. {place} of {count}").format(
            name=command.name, about=command.about, place=place, count=count
        )
        announcement = QAccessibleAnnouncementEvent(self._composer.edit, said)
        QAccessible.updateAccessibility(announcement)

    def _leave(self) -> None:
        self._is_left = True
        self.list.hide()

    def _take_current(self) -> None:
        if (command := self.list.current) is not None:
            self._take(command)

    def _take(self, command: Command) -> None:
        self._leave()
        if command.prompt is not None:
            self._fill(command.prompt)
            return
        self._composer.set_text("")
        (self.quotes_chosen if command.act == _QUOTES else self.edit_requested).emit()

    def _fill(self, prompt: Prompt) -> None:
        """Asks for what only a person knows; what the program knows is put in by itself."""
        known = {DATE: date_text(datetime.now().astimezone())}
        if selected := self._view.selected_text().strip():
            known[SELECTION] = selected
        asked = [one for one in prompt.variables if one.name not in known]
        if not asked:
            self._put(prompt.filled(known))
            return
        from app.ui.chat.fill_dialog import FillDialog  # noqa: PLC0415 (the chat does not wait)

        dialog = FillDialog(self._page, prompt.name, asked, self._documents)
        dialog.filled.connect(lambda values: self._on_filled(prompt, known, values))
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_filled(
        self, prompt: Prompt, known: Mapping[str, str], values: Mapping[str, str]
    ) -> None:
        self._put(prompt.filled({**values, **known}))

    def _on_dialog_finished(self) -> None:
        self._composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, text: str) -> None:
        self._is_left = True  # a prompt may begin with a slash itself
        self._composer.set_text(text)
        self._composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _fitting(typed: str, commands: Sequence[Command]) -> list[Command]:
    """Those whose name begins so, then those with a word in it that does."""
    wanted = typed.casefold().strip()
    begins: list[Command] = []
    within: list[Command] = []
    for one in commands:
        name = one.name.casefold()
        if name.startswith(wanted):
            begins.append(one)
        elif any(word.startswith(wanted) for word in name.split()):
            within.append(one)
    return begins + within


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
