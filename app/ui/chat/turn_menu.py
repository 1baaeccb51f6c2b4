"""The menu of a turn: all that can be done with it, also what there is no room for below it."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMenu

from app.services.copies import with_sources
from app.ui.chat.pieces import Action, tr
from app.ui.chat.plain import plain

if TYPE_CHECKING:
    from app.ui.chat.conversation import ConversationView

_MOST_CODE_ACTS: Final = 9


def turn_menu(view: "ConversationView", row: int) -> QMenu:
    """The menu of a row; of the selection alone where there is no turn."""
    menu = QMenu(view)
    copy = menu.addAction(tr("Copy selection"), view.copy)
    quote = menu.addAction(tr("Quote selection in your question"), view.quote)
    for act in (copy, quote):
        act.setEnabled(view.has_selection)
    if row < 0:
        return menu
    menu.addSeparator()
    if view.is_question(row):
        menu.addAction(tr("Copy question"), partial(view.copy_turn, row))
    else:
        _add_copies(menu, view, row)
    if view.has_thoughts(row):
        menu.addAction(tr("Show or hide the thoughts"), partial(view.toggle_thoughts, row))
    if view.has_summary(row):
        menu.addAction(tr("Show or hide the summary"), view.toggle_summary)
        menu.addAction(tr("Edit the summary…"), view.summary_edited.emit)
        menu.addAction(tr("Remove the summary"), view.summary_removed.emit)
    menu.addAction(tr("Select all of it"), partial(view.select_turn, row))
    menu.addSeparator()
    _add_acts(menu, view, row)
    return menu


def _add_copies(menu: QMenu, view: "ConversationView", row: int) -> None:
    menu.addAction(tr("Copy answer"), partial(view.copy_turn, row))
    menu.addAction(
        tr("Copy answer as plain text"),
        partial(view.copy_turn, row, lambda message: plain(message.text)),
    )
    menu.addAction(tr("Copy answer with its sources"), partial(view.copy_turn, row, with_sources))
    count = len(view.code_of(row))
    for number in range(min(count, _MOST_CODE_ACTS)):
        words = tr("Copy code") if count == 1 else tr("Copy code {n}").format(n=number + 1)
        menu.addAction(words, partial(view.copy_code, row, number))


def _add_acts(menu: QMenu, view: "ConversationView", row: int) -> None:
    for words, action in (
        (tr("Answer again"), Action.RETRY),
        (tr("Continue this answer"), Action.CONTINUE),
        (tr("Edit question"), Action.EDIT),
        (tr("How this answer was written"), Action.DETAILS),
    ):
        if view.can(action, row):
            menu.addAction(words, partial(view.request, action, row))
    if not view.can(Action.REMOVE, row):
        return
    menu.addSeparator()
    for words, step in ((tr("Earlier version"), -1), (tr("Later version"), 1)):
        act = menu.addAction(words, partial(view.step, row, step))
        act.setEnabled(view.version(row, step) is not None)
    menu.addAction(tr("Delete this version…"), partial(view.request, Action.REMOVE, row))
