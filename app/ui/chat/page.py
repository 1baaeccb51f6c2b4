"""The conversation page: title and choices, the turns, and the composer."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor
from PySide6.QtWidgets import QStackedWidget, QToolTip, QVBoxLayout, QWidget

from app.domain.audit import AuditEvent
from app.domain.chat import Citation, Conversation, ConversationSummary, Message, MessageState, Role
from app.domain.documents import PassageHit
from app.domain.ids import CONVERSATION, format_id
from app.errors import UserFacingError
from app.services.chat import AskOptions, AskStarted, PartBegun
from app.services.session import Session
from app.ui.chat.asking import Asking, Running
from app.ui.chat.choices import Choices
from app.ui.chat.composer import ComposerState
from app.ui.chat.conversation import ConversationView
from app.ui.chat.drafts import Drafts, DraftsByChat
from app.ui.chat.foot import Foot
from app.ui.chat.header import ChatHeader
from app.ui.chat.jump import JumpChip
from app.ui.chat.languages import Languages
from app.ui.chat.turns import Phase, TurnModel, spoken
from app.ui.chat.welcome import Welcome
from app.ui.keeping import going
from app.ui.place import Place
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.frames import Rule, set_surface

_UNSAVED: Final = -1  # id of a turn that the vault has not named yet


class ChatPage(QWidget):
    """One conversation at a time; an answer goes on while another one is looked at.

    Signals:
        conversation_changed: (id) it was begun, or has a new answer; it may not be on screen.
        conversation_lost: what was to be shown cannot be read; a new chat is shown.
        title_changed: (id, title) the user gave it another name.
        models_changed: another model was chosen.
        sources_requested: (tuple of Citation, index) a source of an answer was asked for.
        stats_updated: (GenerationStats) what the last answer of this conversation cost.
        attach_requested: files are to be added.
        folder_requested: a folder is to be added.
        documents_requested: what is being read is to be shown.
        answering_changed: (bool) whether an answer is under way.
    """

    conversation_changed = Signal(int)
    conversation_lost = Signal()
    title_changed = Signal(int, str)
    models_changed = Signal()
    sources_requested = Signal(object, int)
    stats_updated = Signal(object)
    attach_requested = Signal()
    folder_requested = Signal()
    documents_requested = Signal()
    answering_changed = Signal(bool)

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._conversation: int | None = None
        self._visit = 0  # counts what was opened: what belongs to an earlier one is not shown
        self._left = Place()  # where to go back to once it is read
        self._drafts = Drafts(session.history, tasks, self)
        self._choices = Choices(session, tasks, self)
        self._failure: tuple[int, UserFacingError] | None = None
        self._model = TurnModel(self)
        self._asking = Asking(session.chat, tasks, self)
        self._header = ChatHeader(theme, self)
        self._view = ConversationView(theme, self._model, self)
        self._welcome = Welcome(theme, self)
        self._foot = Foot(theme, self)
        self._composer = self._foot.composer
        self._banner = self._foot.banner
        self._work = self._foot.work
        self._stack = QStackedWidget(self)
        JumpChip(theme, self._view)
        Languages(self._view, tasks)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        set_surface(self, "surface")
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(Rule(self))
        column.addWidget(self._stack, 1)
        column.addWidget(Rule(self))
        column.addWidget(self._foot)
        self.setTabOrder(self._composer, self._view)
        self.setTabOrder(self._view, self._header)

    def _connect(self) -> None:
        self._header.renamed.connect(self._on_renamed)
        self._header.documents_chosen.connect(self._on_documents_chosen)
        self._header.model_chosen.connect(self._choices.choose_model)
        self._header.quotes_chosen.connect(self._choices.choose_quotes)
        self._choices.changed.connect(self._on_choices_changed)
        self._choices.model_chosen.connect(self.models_changed)
        self._choices.failed.connect(self._show_error)
        self._view.citation_activated.connect(self.sources_requested)
        self._view.retry_requested.connect(self.retry)
        self._view.copied.connect(self._on_copied)
        self._welcome.suggested.connect(self._on_suggested)
        self._welcome.files_requested.connect(self.attach_requested)
        self._welcome.folder_requested.connect(self.folder_requested)
        self._work.opened.connect(self.documents_requested)
        self._composer.edit.textChanged.connect(self._on_text_changed)
        self._drafts.kept_read.connect(self._on_kept_draft_read)
        self._composer.sent.connect(self._on_sent)
        self._composer.stopped.connect(self.stop)
        self._composer.attach_requested.connect(self.attach_requested)
        self._banner.acted.connect(self._on_banner_acted)
        self._asking.started.connect(self._on_started)
        self._asking.retrieved.connect(self._on_retrieved)
        self._asking.part_begun.connect(self._on_part_begun)
        self._asking.part_read.connect(self._on_part_read)
        self._asking.parts_done.connect(self._on_parts_done)
        self._asking.text_received.connect(self._on_text_received)
        self._asking.finished.connect(self._on_finished)
        self._asking.failed.connect(self._on_failed)
        self._asking.ended.connect(self._on_ended)

    # What the window asks for

    @property
    def conversation(self) -> int | None:
        """The conversation on screen; None for a new one."""
        return self._conversation

    @property
    def foot(self) -> QWidget:
        """What stands under the turns: the composer, and what is said over it."""
        return self._foot

    @property
    def is_answering(self) -> bool:
        """Whether an answer is under way, here or in another conversation."""
        return self._asking.running is not None

    def open_conversation(self, conversation: int | None, *, message: int | None = None) -> None:
        """Shows a conversation, at a message if one is named, or an empty new one; drafts stay
        where they were written.
        """
        self._visit += 1
        self._banner.hide()
        self._conversation = conversation
        self._composer.set_text(self._drafts.text(conversation))
        self._show(())
        if conversation is None:
            self._header.clear_title()
            self._header.show_title("", is_editable=False)
            self._choices.start_over()
            return
        self._header.clear_title()
        self._stack.setCurrentWidget(self._view)
        self._choices.open(conversation)
        self._read_conversation(conversation, message)

    def go_back_to(self, place: Place) -> None:
        """Opens a chat where it was left."""
        self._left = place
        self.open_conversation(place.conversation)

    @property
    def position(self) -> tuple[int, int] | None:
        """How far the chat is scrolled up; None at the newest."""
        return self._view.position

    def answer_with(self, citations: tuple[Citation, ...]) -> int | None:
        """The answer that has these sources, by id."""
        for row in range(self._model.rowCount()):
            turn = self._model.turn(row)
            if citations and turn.citations == citations:
                return turn.message.id
        return None

    def focus_composer(self) -> None:
        """Puts the caret into the composer."""
        self._composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> str:
        """What is written and not sent."""
        return self._composer.text()

    @property
    def unkept_drafts(self) -> DraftsByChat:
        """What is written and not sent, chat by chat, as far as the vault may not hold it yet.

        A question that is on its way to the vault counts: rather twice than not at all.
        """
        unkept, running = self._drafts.unkept, self._asking.running
        if running is None or running.answer or not running.question:
            return unkept
        chat = running.conversation
        text = _joined(running.question, self._drafts.text(chat))
        return {**unkept, chat: text}

    def set_draft(self, text: str) -> None:
        """Puts a text into the composer."""
        self._composer.set_text(text)

    def show_work(self, text: str) -> None:
        """Says over the composer what is being read; an empty text says nothing."""
        self._work.say(text)

    def send(self) -> None:
        """Sends what is written."""
        self._composer.submit()

    def stop(self) -> None:
        """Ends the answer under way soon; what came stays."""
        if self._asking.running is not None:
            self._composer.set_state(ComposerState.STOPPING)
            self._asking.stop()

    def retry(self) -> None:
        """Asks the last question anew."""
        row = self._model.last_answer()
        if row < 0 or self._asking.running is not None or self._conversation is None:
            return
        answer = self._model.turn(row).message.id
        if answer == _UNSAVED:
            return
        self._banner.hide()
        self._model.restart(row)
        self._composer.set_state(ComposerState.ANSWERING)
        running = Running(self._conversation, self._choices.options, self._visit)
        self._asking.retry(answer, running)
        self.answering_changed.emit(True)  # noqa: FBT003 (a signal takes no names)
        self._view.jump_to_newest()

    def show_summary_of(self, conversation: int) -> None:
        """Reads title and time of a chat anew, if it is on screen."""
        if conversation == self._conversation:
            history = self._session.history
            self._tasks.read(
                lambda: history.get(conversation).summary,
                partial(self._on_summary_read, self._visit),
            )

    def refresh(self) -> None:
        """Reads anew which documents and models there are."""
        self._choices.refresh()

    # Opening

    def _read_conversation(self, conversation: int, message: int | None = None) -> None:
        self._tasks.read(
            lambda: self._session.history.get(conversation),
            partial(self._on_conversation_read, self._visit, message),
            partial(self._on_conversation_failed, self._visit),
        )

    def _on_conversation_read(
        self, visit: int, message: int | None, conversation: Conversation
    ) -> None:
        if visit != self._visit:
            return
        self._show_summary(conversation.summary)
        self._show(self._with_failure(conversation.messages))
        running = self._asking.running
        if running is not None and running.conversation == conversation.summary.id:
            self._resume(running)
        if message is not None:
            self._view.reveal(self._model.row_of(message))
        left, self._left = self._left, Place()
        if left.conversation == conversation.summary.id:
            self._restore(left)

    def _restore(self, left: Place) -> None:
        if left.turn is not None:
            self._view.go_back_to(left.turn)
        if left.source is not None and (row := self._model.row_of(left.source[0])) >= 0:
            self.sources_requested.emit(self._model.turn(row).citations, left.source[1])

    def _on_conversation_failed(self, visit: int, error: UserFacingError) -> None:
        if visit != self._visit:
            return
        self.open_conversation(None)
        self._show_error(error)
        self.conversation_lost.emit()

    def _resume(self, running: Running) -> None:
        """Goes on showing an answer that grew while another conversation was on screen."""
        row = self._model.last_answer()
        if row < 0 or self._model.turn(row).message.id != running.answer:
            return
        self._model.restart(row)
        if running.passages:
            self._model.set_passages(row, running.passages)
        if running.part is not None:
            self._model.begin_part(row, running.part)
            for text in running.parts:
                self._model.add_part(row, text)
        if running.text:
            self._model.append_text(row, running.text)

    def _show_error(self, error: UserFacingError) -> None:
        self._banner.show_error(error)

    def _show(self, messages: tuple[Message, ...]) -> None:
        self._model.set_messages(messages)
        questions = [message.text for message in messages if message.role is Role.USER]
        self._composer.remember(questions)
        self._stack.setCurrentWidget(self._view if messages else self._welcome)

    # Choices

    def _on_choices_changed(self) -> None:
        offer, options = self._choices.offer, self._choices.options
        self._header.show_models(offer.models, offer.model, is_quoted=self._choices.is_quoted)
        self._header.show_documents(
            offer.collections, options.collection, is_used=options.use_documents
        )
        self._welcome.show_counts(
            offer.documents,
            offer.passages,
            has_model=bool(offer.models),
            uses_documents=options.use_documents,
        )
        has_any = offer.documents > 0
        self._composer.set_uses_documents(is_used=options.use_documents and has_any)
        self._composer.set_context(offer.context_tokens)

    def _on_documents_chosen(self, collection: str | None, is_used: bool) -> None:
        self._choices.choose_documents(collection, is_used=is_used)

    def _on_renamed(self, title: str) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        self._tasks.change(
            lambda: self._session.history.rename(conversation, title),
            partial(self._on_title_kept, conversation, title),
            self._show_error,
        )

    def _on_title_kept(self, conversation: int, title: str, _: None) -> None:
        self.title_changed.emit(conversation, title)

    # Asking

    def _on_suggested(self, text: str) -> None:
        self._composer.set_text(text)
        self.focus_composer()

    def ask_about(self, question: str, documents: tuple[int, ...]) -> None:
        """Asks a question over these whole documents; a draft while another answer is written."""
        if self.is_answering:
            self.set_draft(question)
            return
        chosen = replace(self._choices.options, documents=documents)
        self._ask(question, replace(chosen, collection=None, use_documents=True))

    def _on_sent(self, question: str) -> None:
        self._ask(question, self._choices.options)

    def _ask(self, question: str, options: AskOptions) -> None:
        self._banner.hide()
        self._drafts.keep()  # that it is sent, so that no kill brings it back
        self._stack.setCurrentWidget(self._view)
        now = datetime.now(UTC)
        here = self._conversation or 0
        asked = Message(_UNSAVED, here, Role.USER, question, now, MessageState.COMPLETE)
        answer = Message(_UNSAVED, here, Role.ASSISTANT, "", now, MessageState.STREAMING)
        self._model.add(asked)
        self._model.add(answer, phase=Phase.SEARCHING)
        self._composer.set_state(ComposerState.ANSWERING)
        self._asking.ask(Running(self._conversation, options, self._visit, question))
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
                self._conversation = event.conversation
                self._drafts.note(None, "")
                self._drafts.note(event.conversation, self._composer.text())
                self._choices.open(event.conversation)
                self.show_summary_of(event.conversation)
        if event.kept and self._is_shown(running):  # not as it was typed
            self._read_conversation(event.conversation)
        elif (row := self._growing_row) > 0:
            self._model.set_ids(row - 1, event.question, event.conversation)
            self._model.set_ids(row, event.answer, event.conversation)
        elif self._is_shown(running):  # it was left and opened again meanwhile
            self._read_conversation(event.conversation)
        self.conversation_changed.emit(event.conversation)

    def _on_summary_read(self, visit: int, summary: ConversationSummary) -> None:
        if visit == self._visit:
            self._show_summary(summary)

    def _show_summary(self, summary: ConversationSummary) -> None:
        self._header.show_title(summary.title, is_editable=True)
        self._header.show_going(going(self._session.retention.expires(summary)))

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

    def _on_text_received(self, text: str) -> None:
        if (row := self._growing_row) >= 0:
            self._model.append_text(row, text)

    def _on_finished(self, message: Message) -> None:
        is_shown = message.conversation == self._conversation
        if (row := self._growing_row) >= 0:
            self._model.finish(row, message)
            announcement = QAccessibleAnnouncementEvent(self._view, spoken(self._model.turn(row)))
            QAccessible.updateAccessibility(announcement)
        elif is_shown:
            self._read_conversation(message.conversation)
        if message.stats is not None:
            self._composer.set_context(message.stats.context_tokens)
            if is_shown:
                self.stats_updated.emit(message.stats)
        self.show_summary_of(message.conversation)
        self.conversation_changed.emit(message.conversation)

    def _on_failed(self, error: UserFacingError) -> None:
        """An answer that was begun says itself what went wrong, once it is read back."""
        running = self._asking.running
        if running is None:
            return
        if not running.answer:
            self._give_back(running)
            self._show_error(error)
        elif self._is_shown(running):
            self._failure = (running.answer, error)

    def _with_failure(self, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        """Adds what to do to what went wrong; a retry that brought nothing left no message."""
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

    def _give_back(self, running: Running) -> None:
        """The question was refused before it was kept: it is a draft of its chat again."""
        if not running.question:
            return
        if self._is_shown(running):
            while self._model.rowCount() and self._model.last_id() == _UNSAVED:
                self._model.remove_last()
            if not self._model.rowCount():
                self._stack.setCurrentWidget(self._welcome)
        if running.conversation == self._conversation:
            self._composer.set_text(_joined(running.question, self._composer.text()))
        else:
            later = self._drafts.text(running.conversation)
            self._drafts.note(running.conversation, _joined(running.question, later))

    def _on_ended(self, running: Running) -> None:
        self.answering_changed.emit(False)  # noqa: FBT003 (a signal takes no names)
        self._composer.set_state(ComposerState.READY)
        row = self._model.last_answer()
        is_left_open = row >= 0 and self._model.turn(row).phase is not Phase.DONE
        if is_left_open and self._conversation is not None:
            self._read_conversation(self._conversation)
        elif is_left_open:
            self._give_back(running)

    def _on_banner_acted(self) -> None:
        self._banner.hide()
        self.retry()

    # Drafts

    def _on_text_changed(self) -> None:
        self._drafts.note(self._conversation, self._composer.text())

    def _on_kept_draft_read(self, conversation: int | None) -> None:
        if conversation == self._conversation:
            self._composer.set_text(self._drafts.text(conversation))

    # Small things

    def _on_copied(self, _text: str) -> None:
        audit, conversation = self._session.audit, self._conversation
        subject = "" if conversation is None else format_id(CONVERSATION, conversation)
        self._tasks.change(lambda: audit.record(AuditEvent.COPY, subject=subject))
        QToolTip.showText(QCursor.pos() + QPoint(0, 8), self.tr("Copied"), self._view)


def _joined(question: str, later: str) -> str:
    """A question that came back, before what was written since."""
    return "\n\n".join(text for text in (question, later) if text.strip())
