"""The conversation page: asks, lets answers grow, and steps between their versions."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.chat import Conversation, Message, MessageState, Role
from app.domain.documents import PassageHit
from app.errors import UserFacingError
from app.services.chat import AskOptions, AskStarted, PartBegun
from app.services.session import Session
from app.ui.chat.announcer import Announcer
from app.ui.chat.asking import Asking, Running
from app.ui.chat.composer import ComposerState
from app.ui.chat.details import AnswerDetails
from app.ui.chat.drafts import DraftsByChat
from app.ui.chat.editing import joined
from app.ui.chat.greeting import UNSAVED
from app.ui.chat.opened import OpenedChat
from app.ui.chat.pieces import Action
from app.ui.chat.turns import Phase
from app.ui.confirm import ConfirmDialog
from app.ui.lasting import Lasting
from app.ui.tasks import Tasks
from app.ui.theme import Theme

_FIRST_TURNS: Final = 2  # a question and its answer


class ChatPage(OpenedChat):
    """One conversation at a time; an answer goes on while another one is looked at.

    Signals:
        conversation_changed: (id) it was begun, or has a new answer; it may not be on screen.
        stats_updated: (GenerationStats) what the last answer of this conversation cost.
        answering_changed: (bool) whether an answer is under way.
    """

    conversation_changed = Signal(int)
    stats_updated = Signal(object)
    answering_changed = Signal(bool)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        lasting: Lasting | None = None,
    ) -> None:
        super().__init__(session, tasks, theme, parent, lasting=lasting)
        self._missed: int | None = None  # the chat that changed elsewhere while this answered in it
        self._failure: tuple[int, UserFacingError] | None = None
        self._asking = self._lasting.asking
        self._announcer = Announcer(self._view, self._model)
        if (running := self._asking.running) is not None:
            self._composer.set_state(ComposerState.ANSWERING)
            self._announce(running)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._choices.given.connect(self.conversation_changed)
        self._attached.changed.connect(self._on_attached_changed)
        self._attached.begun.connect(self._on_begun)
        self._attached.begun_aside.connect(self.conversation_changed)
        self._view.requested.connect(self._on_requested)
        self._composer.sent.connect(self._on_sent)
        self._composer.stopped.connect(self.stop)
        self._banner.acted.connect(self._on_banner_acted)
        self._asking.started.connect(self._on_started)
        self._asking.retrieved.connect(self._on_retrieved)
        self._asking.part_begun.connect(self._on_part_begun)
        self._asking.part_read.connect(self._on_part_read)
        self._asking.parts_done.connect(self._on_parts_done)
        self._asking.thoughts_received.connect(self._on_thoughts_received)
        self._asking.text_received.connect(self._on_text_received)
        self._asking.finished.connect(self._on_finished)
        self._asking.failed.connect(self._on_failed)
        self._asking.ended.connect(self._on_ended)

    # What the window asks for

    @property
    def asking(self) -> Asking:
        """What asks; it goes on while another conversation is looked at."""
        return self._asking

    @property
    def is_answering(self) -> bool:
        """Whether an answer is under way, here or in another conversation."""
        return self._asking.running is not None

    @property
    def unkept_drafts(self) -> DraftsByChat:
        """What is written and not sent, chat by chat, as far as the vault may not hold it yet.

        A question that is on its way to the vault counts: rather twice than not at all.
        """
        unkept, running = self._drafts.unkept, self._asking.running
        if running is None or running.answer or not running.question:
            return unkept
        chat = running.conversation
        text = joined(running.question, self._drafts.whole(chat))
        return {**unkept, chat: text}

    def send(self) -> None:
        """Sends what is written."""
        self._composer.submit()

    def stop(self) -> None:
        """Ends the answer under way soon; what came stays."""
        if self._asking.running is not None:
            self._composer.set_state(ComposerState.STOPPING)
            self._asking.stop()

    def retry(self, answer: int | None = None) -> None:
        """Asks the question of an answer anew, of the last one if none is named."""
        row = self._model.last_answer() if answer is None else self._model.row_of(answer)
        if not (self._is_free(row) and self._attached.lets_ask(partial(self.retry, answer))):
            return
        retried = self._model.turn(row).message.id
        self._model.cut(row + 1)
        self._model.restart(row)
        self._begin(
            Running(self._conversation, self._choices.options, self._visit, retried=retried)
        )

    def go_on(self, answer: int) -> None:
        """Goes on with an answer that was cut off."""
        row = self._model.row_of(answer)
        if not (self._is_free(row) and self._attached.lets_ask(partial(self.go_on, answer))):
            return
        begun = self._model.turn(row).message
        self._model.resume(row, begun)
        self._begin(Running(self._conversation, self._choices.options, self._visit, begun=begun))

    def ask_about(self, question: str, documents: tuple[int, ...]) -> None:
        """Asks a question over these whole documents; a draft while another answer is written."""
        if self.is_answering:
            self.set_draft(question)
            return
        chosen = replace(self._choices.options, documents=documents)
        self._ask(question, replace(chosen, collection=None, use_documents=True))

    # What is asked of a message

    def _on_requested(self, action: Action, message: int) -> None:
        row = self._model.row_of(message)
        if action is Action.RETRY:
            self.retry(message)
        elif action is Action.CONTINUE:
            self.go_on(message)
        elif action is Action.DETAILS and row >= 0:
            dialog = AnswerDetails(self._model.turn(row).message, self)
            dialog.copied.connect(self._on_copied)
            dialog.open()
        elif action is Action.EDIT and self._is_free(row):
            self.edit(self._model.turn(row).message)
        elif action is Action.VERSION and not self._is_answering_here:
            self._show_version(message)
        elif action is Action.REMOVE and self._is_free(row):
            self._ask_to_remove(message)

    def _show_version(self, message: int) -> None:
        history = self._session.history
        self._tasks.change(
            lambda: history.show(message),
            partial(self._on_branch_read, self._visit),
            self.show_error,
        )

    def _ask_to_remove(self, message: int) -> None:
        dialog = ConfirmDialog(
            self,
            title=self.tr("Delete this version?"),
            text=self.tr(
                "It is deleted for good, with all that was said after it. The other versions stay."
            ),
            action=self.tr("Delete"),
        )
        dialog.accepted.connect(partial(self._remove, message))
        dialog.open()

    def _remove(self, message: int) -> None:
        history, visit = self._session.history, self._visit
        self._tasks.change(
            lambda: history.remove_version(message),
            partial(self._on_branch_read, visit),
            self.show_error,
        )

    def _on_branch_read(self, visit: int, conversation: Conversation) -> None:
        """Another branch of the chat on screen is shown; what both have stays where it is."""
        if visit != self._visit or self._is_answering_here:
            return
        with self._view.place_kept():
            self._model.show_path(self._told(conversation.messages))
        self._remember_questions(conversation.messages)
        self.conversation_changed.emit(conversation.summary.id)

    def look_again(self, conversation: int) -> None:
        """A chat was changed in another window: shows it as it is now, where the reader is."""
        self._choices.reread(conversation)
        self._attached.look_again(conversation)
        if conversation != self._conversation:
            return
        if self._is_answering_here:
            self._missed = conversation
            return
        history = self._session.history
        self._tasks.read(
            lambda: history.get(conversation), partial(self._on_changed_elsewhere, self._visit)
        )

    def _on_changed_elsewhere(self, visit: int, conversation: Conversation) -> None:
        if visit != self._visit:
            return
        if self._is_answering_here:
            self._missed = conversation.summary.id
            return
        self._show_summary(conversation.summary)
        with self._view.place_kept():
            self._model.show_path(self._without_growing(conversation.messages))
        self._remember_questions(conversation.messages)

    def _without_growing(self, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        """An answer that grows in another window is shown here when it is done."""
        own = self._asking.answers
        return tuple(
            one for one in messages if one.state is not MessageState.STREAMING or one.id in own
        )

    def _is_free(self, row: int) -> bool:
        """Whether something can be asked at a row that is kept; one answer comes at a time."""
        is_kept = row >= 0 and self._model.turn(row).message.id != UNSAVED
        return is_kept and self._asking.running is None and self._conversation is not None

    @property
    def _is_answering_here(self) -> bool:
        running = self._asking.running
        return running is not None and self._is_shown(running)

    # Asking

    def _on_sent(self, question: str) -> None:
        editing = self._editing
        if editing is None:
            self._ask(question, self._choices.options)
            return
        self._set_editing(None)
        self._composer.set_text(editing.draft)
        row = self._model.row_of(editing.question.id)
        self._model.cut(max(0, row))
        self._ask(question, self._choices.options, edited=editing.question)

    def _ask(self, question: str, options: AskOptions, *, edited: Message | None = None) -> None:
        self._drafts.keep()  # that it is sent, so that no kill brings it back
        self._stack.setCurrentWidget(self._view)
        now = datetime.now(UTC)
        here = self._conversation or 0
        asked = Message(UNSAVED, here, Role.USER, question, now, MessageState.COMPLETE)
        answer = Message(UNSAVED, here, Role.ASSISTANT, "", now, MessageState.STREAMING)
        self._model.add(asked)
        self._model.add(answer, phase=Phase.SEARCHING)
        self._begin(Running(self._conversation, options, self._visit, question, edited))

    def _on_begun(self, conversation: int) -> None:
        """What was attached began the chat; a greeting is kept in it now."""
        self._choices.keep(conversation, self._choices.options)
        self._take_id(conversation)
        self._read_conversation(conversation)

    def _on_attached_changed(self, conversation: int) -> None:
        """Sources may have gone with a file; the other windows look again, too."""
        if conversation == self._conversation and self._model.rowCount():
            self.look_again(conversation)
        self.conversation_changed.emit(conversation)

    def _announce(self, running: Running) -> None:
        """What of an answer was said by a page before this one is not said again."""
        begun = running.begun.text if running.begun is not None else ""
        self._announcer.begin(begun, running.text)

    def _begin(self, running: Running) -> None:
        self._banner.hide()
        self._composer.set_state(ComposerState.ANSWERING)
        self._announce(running)
        if running.edited is not None:
            self._asking.edit(running.edited.id, running)
        elif running.begun is not None:
            self._asking.go_on(running.begun.id, running)
        elif running.retried:
            self._asking.retry(running.retried, running)
        else:
            self._asking.ask(running)
        self.answering_changed.emit(True)  # noqa: FBT003 (a signal takes no names)
        self._view.jump_to_newest()

    def _is_shown(self, running: Running) -> bool:
        """Whether its chat is on screen; a new one has no id until its question is kept."""
        if running.conversation is None:
            return running.visit == self._visit
        return running.conversation == self._conversation

    @property
    def _growing_row(self) -> int:
        """The row that grows; -1 when another conversation is on screen."""
        running = self._asking.running
        if running is None or not self._is_shown(running):
            return -1
        row = self._model.last_answer()
        is_growing = row >= 0 and self._model.turn(row).phase is not Phase.DONE
        return row if is_growing else -1

    def _on_started(self, event: AskStarted) -> None:
        running = self._asking.running
        if running is None:
            return
        if running.is_new_chat:
            self._choices.keep(event.conversation, replace(running.options, documents=()))
            if running.visit == self._visit:
                self._take_id(event.conversation)
        is_greeted = running.is_new_chat and self._model.rowCount() > _FIRST_TURNS
        if (event.kept or is_greeted) and self._is_shown(running):  # not all as it stands here
            self._read_conversation(event.conversation)
        elif (row := self._growing_row) > 0:
            self._model.set_ids(row - 1, event.question, event.conversation)
            self._model.set_ids(row, event.answer, event.conversation)
            if running.edited is not None:
                versions = (*running.edited.versions, event.question)
                self._model.set_versions(row - 1, versions)
        elif self._is_shown(running):  # it was left and opened again meanwhile
            self._read_conversation(event.conversation)
        self.conversation_changed.emit(event.conversation)

    def _on_retrieved(self, passages: tuple[PassageHit, ...]) -> None:
        if (row := self._growing_row) >= 0:
            self._model.set_passages(row, passages)

    def _on_part_begun(self, event: PartBegun) -> None:
        if (row := self._growing_row) >= 0:
            self._model.begin_part(row, event)

    def _on_part_read(self, text: str) -> None:
        if (row := self._growing_row) >= 0:
            self._model.add_part(row, text)

    def _on_parts_done(self) -> None:
        if (row := self._growing_row) >= 0:
            self._model.drop_parts(row)

    def _on_thoughts_received(self, thoughts: str) -> None:
        running = self._asking.running
        if running is not None and (row := self._growing_row) >= 0:
            self._model.append_thoughts(row, thoughts, running.thinking_since)

    def _on_text_received(self, text: str) -> None:
        if (row := self._growing_row) >= 0:
            self._model.append_text(row, text)

    def _on_finished(self, message: Message) -> None:
        running, is_shown = self._asking.running, message.conversation == self._conversation
        is_vain = running is not None and message.id == running.retried
        row = -1 if is_vain else self._growing_row  # all is as it was before, below it too
        if row >= 0:
            self._model.finish(row, message)
            self._announcer.finish(self._model.turn(row))
        elif is_shown:
            self._read_conversation(message.conversation)
        if message.stats is not None:
            self._composer.set_context(message.stats.context_tokens)
            if is_shown:
                self.stats_updated.emit(message.stats)
        self.show_summary_of(message.conversation)
        if running is not None:
            running.is_told = True
        self.conversation_changed.emit(message.conversation)

    def _on_failed(self, error: UserFacingError) -> None:
        """An answer that was begun says itself what went wrong, once it is read back."""
        running = self._asking.running
        if running is None:
            return
        if not running.answer:
            self._give_back(running)
            self.show_error(error)
        elif self._is_shown(running):
            self._failure = (running.answer, error)

    def _told(self, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        """Adds what to do to what went wrong; a retry that brought nothing left no message."""
        messages = self._without_growing(messages)
        failure, self._failure = self._failure, None
        if failure is None:
            return messages
        answer, error = failure
        if all(message.id != answer for message in messages):
            self._banner.show_error(error, action=self.tr("Try again"))
        note = f"{error.message} {error.hint}".strip()
        return tuple(
            replace(message, note=note) if message.id == answer else message for message in messages
        )

    def _on_chat_shown(self) -> None:
        """Goes on showing an answer that grew while another conversation was on screen."""
        running, row = self._asking.running, self._model.last_answer()
        if running is None or row < 0 or self._model.turn(row).message.id != running.answer:
            return
        if running.begun is not None:
            self._model.resume(row, running.begun)
        else:
            self._model.restart(row)
        if running.passages:
            self._model.set_passages(row, running.passages)
        if running.part is not None:
            self._model.begin_part(row, running.part)
            for text in running.parts:
                self._model.add_part(row, text)
        if running.thoughts:
            thoughts = "".join(running.thoughts)
            self._model.append_thoughts(row, thoughts, running.thinking_since)
        if running.text:
            self._model.append_text(row, running.text)

    def _give_back(self, running: Running) -> None:
        """The question was refused before it was kept: it is a draft of its chat again."""
        if not running.question:
            return
        if self._is_shown(running):
            while (last := self._model.rowCount() - 1) >= 0 and self._model.last_id() == UNSAVED:
                self._model.cut(last)
            if running.edited is not None and self._conversation is not None:
                self._read_conversation(self._conversation)
            elif not self._model.rowCount():
                self._stack.setCurrentWidget(self._welcome)
                self._show_greeting()
        if running.conversation == self._conversation:
            self._composer.set_text(joined(running.question, self._composer.text()))
        else:
            later = self._drafts.text(running.conversation)
            self._drafts.note(running.conversation, joined(running.question, later))

    def _on_ended(self, running: Running) -> None:
        self.answering_changed.emit(False)  # noqa: FBT003 (a signal takes no names)
        self._composer.set_state(ComposerState.READY)
        self._foresight.look_again()
        missed, self._missed = self._missed, None
        row = self._model.last_answer()
        is_left_open = row >= 0 and self._model.turn(row).phase is not Phase.DONE
        if is_left_open and self._conversation is not None:
            self._read_conversation(self._conversation)
        elif is_left_open:
            self._give_back(running)
        elif missed is not None:
            self.look_again(missed)
        if running.conversation is not None and not running.is_told:
            self.conversation_changed.emit(running.conversation)

    def _on_banner_acted(self) -> None:
        self._banner.hide()
        self.retry()
