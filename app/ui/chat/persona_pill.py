"""Who answers in this chat, in the page's upper edge."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.personas import Persona
from app.ui.personas.words import built_in_personas, shown_name
from app.ui.theme import Theme
from app.ui.widgets.buttons import Pill
from app.ui.widgets.tips import plain_tip

_PILL_CHARS: Final = 22


class PersonaPill(Pill):
    """A choice among the built-in personas and those that people made.

    Signals:
        chosen: a Persona.
        edit_requested: the page with all of them is wanted.
    """

    chosen = Signal(object)
    edit_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("", parent)
        self._shown: tuple[object, ...] = ()
        self.menu_of_personas = QMenu(parent)  # a pill's own direction would turn it round
        self.menu_of_personas.setTitle(_tr("Persona"))
        self.attach_menu(self.menu_of_personas, theme)
        self._own: tuple[Persona, ...] = ()
        self._answers: Persona = built_in_personas()[0]
        self._fill()

    def show_personas(self, own: Sequence[Persona], answers: Persona) -> None:
        """``own`` are those that people made; ``answers`` is whom this chat has."""
        shown = (tuple(own), answers)
        if shown == self._shown:  # an open menu stays as it is
            return
        self._shown = shown
        self._own, self._answers = shown
        self._fill()

    def _fill(self) -> None:
        menu = self.menu_of_personas
        menu.clear()
        group = QActionGroup(menu)
        answers = self._answers
        offered = (*built_in_personas(), *self._own)
        chosen = next((one for one in offered if _is_same(one, answers)), None)
        if chosen is None:  # it is not there any more; the chat has a copy
            self._add(menu, group, answers, is_on=True)
            menu.addSeparator()
        for place, one in enumerate(offered):
            if place and bool(one.built_in) != bool(offered[place - 1].built_in):
                menu.addSeparator()
            self._add(menu, group, one, is_on=one is chosen)
        menu.addSeparator()
        menu.addAction(_tr("Edit personas…"), self.edit_requested.emit)
        name = shown_name(answers)
        text = name if len(name) <= _PILL_CHARS else f"{name[: _PILL_CHARS - 1].rstrip()}…"
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(_tr("Persona: {name}").format(name=name))
        self.setToolTip(plain_tip(_tr("Who answers in this chat: {name}").format(name=name)))

    def _add(self, menu: QMenu, group: QActionGroup, one: Persona, *, is_on: bool) -> None:
        action = QAction(shown_name(one).replace("&", "&&"), group)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda _on, who=one: self.chosen.emit(who))
        menu.addAction(action)


def _is_same(one: Persona, other: Persona) -> bool:
    """Whether it is the same to a person: an edited one keeps its name."""
    if one.built_in or other.built_in:
        return one.built_in == other.built_in
    return one.name.casefold() == other.name.casefold()


def _tr(text: str) -> str:
    return QCoreApplication.translate("PersonaPill", text)
