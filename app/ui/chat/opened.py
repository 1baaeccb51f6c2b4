"""The conversation page without its asking: a chat, its title, choices and drafts."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QStackedWidget, QToolTip, QVBoxLayout, QWidget

from app.domain.audit import AuditEvent
from app.domain.chat import Citation, Conversation, ConversationSummary, Message, Role
from app.domain.ids import CONVERSATION, format_id
from app.domain.personas import Persona
from app.domain.sought import Sought
from app.errors import UserFacingError
from app.services.session import Session
from app.ui.chat.attachments import ChatAttachments
from app.ui.chat.choices import Choices
from app.ui.chat.commands import Commands
from app.ui.chat.conversation import ConversationView
from app.ui.chat.editing import Editing
from app.ui.chat.find_bar import FindBar
from app.ui.chat.finding import Finder
from app.ui.chat.foot import Foot
from app.ui.chat.foresight import Foresight
from app.ui.chat.greeting import greeting_turn, is_unbegun
from app.ui.chat.header import ChatHeader
from app.ui.chat.jump import JumpChip
from app.ui.chat.languages import Languages
from app.ui.chat.turns import TurnModel
from app.ui.chat.welcome import Welcome
from app.ui.help.first_steps import FirstSteps
from app.ui.keeping import going
from app.ui.lasting import Lasting
from app.ui.personas.words import given_words
from app.ui.place import Place
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.frames import Rule, set_surface


class OpenedChat(QWidget):
    """Shows one conversation at a time; ``ChatPage`` adds what is asked in it.

    Signals:
        conversation_lost: what was to be shown cannot be read; a new chat is shown.
        title_changed: (id, title) the user gave it another name.
        models_changed: another model was chosen.
        sources_requested: (tuple of Citation, index) a source of an answer was asked for.
        attach_requested: documents are to be added.
        folder_requested: a folder is to be added.
        sample_requested: the sample documents are to be added.
        documents_requested: what is being read is to be shown.
        export_requested: the chat on screen is to be written to a file, or all where it is new.
        import_requested: chats are to come in from files.
        personas_requested: the page with personas and prompts is wanted.
        summary_edited, summary_removed: what sums up what the model is not given is to change.
    """

    conversation_lost = Signal()
    title_changed = Signal(int, str)
    models_changed = Signal()
    sources_requested = Signal(object, int)
    attach_requested = Signal()
    folder_requested = Signal()
    sample_requested = Signal()
    documents_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    personas_requested = Signal()
    summary_edited = Signal()
    summary_removed = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        lasting: Lasting | None = None,
    ) -> None:
        """``lasting`` goes on from a page that was here before; it begins anew without."""
        super().__init__(parent)
        self._lasting = lasting or Lasting(session, tasks)
        self._lasting.setParent(self)
        self._session = session
        self._tasks = tasks
        self._conversation: int | None = None
        self._visit = 0  # counts what was opened: what belongs to an earlier one is not shown
        self._left = Place()  # where to go back to once it is read
        self._editing: Editing | None = None
        self._drafts = self._lasting.drafts
        chosen, given = self._lasting.chosen, self._lasting.given
        self._choices = Choices(session, tasks, self, chosen=chosen, given=given)
        self._model = TurnModel(self)
        self._header = ChatHeader(theme, self)
        self._view = ConversationView(theme, self._model, self)
        self._welcome = Welcome(theme, self)
        self._foot = Foot(theme, self)
        self._composer = self._foot.composer
        self._banner = self._foot.banner
        self._work = self._foot.work
        self._stack = QStackedWidget(self)
        self._foresight = Foresight(
            session,
            tasks,
            model=self._model,
            composer=self._composer,
            options=lambda: self._choices.options,
            until=self._rows_before_question,
            parent=self,
        )
        self._attached = ChatAttachments(
            session,
            tasks,
            self._foot.attachments,
            self._lasting.reader,
            persona=lambda: self._choices.options.persona,
            page=self,
        )
        self._find_bar = FindBar(theme, Finder(self._view, self._model), self)
        self._commands = Commands(theme, self, self._composer, self._view)
        JumpChip(theme, self._view)
        Languages(self._view, tasks)
        self._lay_out()
        self._composer.set_text(self._drafts.text(None))
        self._connect_parts()

    def _lay_out(self) -> None:
        set_surface(self, "surface")
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(Rule(self))
        column.addWidget(self._find_bar)
        column.addWidget(self._stack, 1)
        column.addWidget(Rule(self))
        column.addWidget(self._foot)
        self.setTabOrder(self._find_bar, self._foot.attachments)
        self.setTabOrder(self._foot.attachments, self._composer)
        self.setTabOrder(self._composer, self._view)
        self.setTabOrder(self._view, self._header)

    def _connect_parts(self) -> None:
        self._header.renamed.connect(self._on_renamed)
        self._header.documents_chosen.connect(self._on_documents_chosen)
        self._header.model_chosen.connect(self._choices.choose_model)
        self._header.quotes_chosen.connect(self._choices.choose_quotes)
        self._header.export_requested.connect(self.export_requested)
        self._header.import_requested.connect(self.import_requested)
        self._header.allow_files(
            may_export=self._session.exports.is_allowed,
            may_import=self._session.imports.is_allowed,
        )
        self._choices.changed.connect(self._on_choices_changed)
        self._choices.changed.connect(self._foresight.look_again)
        self._choices.model_chosen.connect(self.models_changed)
        self._choices.failed.connect(self.show_error)
        self._choices.persona_given.connect(self._on_persona_given)
        self._header.persona.chosen.connect(self._choices.choose_persona)
        self._header.persona.edit_requested.connect(self.personas_requested)
        self._view.citation_activated.connect(self.sources_requested)
        self._view.copied.connect(self._on_copied)
        self._view.quoted.connect(self._on_quoted)
        self._view.summary_edited.connect(self.summary_edited)
        self._view.summary_removed.connect(self.summary_removed)
        self._welcome.suggested.connect(self._on_suggested)
        self._welcome.files_requested.connect(self.attach_requested)
        self._welcome.folder_requested.connect(self.folder_requested)
        self._welcome.sample_requested.connect(self.sample_requested)
        self._work.opened.connect(self.documents_requested)
        self._composer.edit.textChanged.connect(self._on_text_changed)
        self._composer.attach_requested.connect(self._attached.choose)
        self._composer.edit.files_pasted.connect(self._attached.add)
        self._composer.lets_send = lambda: self._attached.lets_ask(self._composer.submit)
        self._attached.listed.connect(self._choices.set_attached)
        self._attached.failed.connect(self.show_error)
        self._composer.cancelled.connect(self.stop_editing)
        self._commands.quotes_chosen.connect(self._choices.choose_quotes)
        self._commands.edit_requested.connect(self.personas_requested)
        focus = partial(self._view.setFocus, Qt.FocusReason.OtherFocusReason)
        self._find_bar.closed.connect(focus)
        self._foot.edit_line.cancelled.connect(self.stop_editing)
        self._drafts.changed.connect(self._on_draft_changed)

    @property
    def lasting(self) -> Lasting:
        """What goes on when this page is made anew."""
        return self._lasting

    @property
    def attached(self) -> ChatAttachments:
        """What is attached to the conversation on screen."""
        return self._attached

    @property
    def conversation(self) -> int | None:
        """The conversation on screen; None for a new one."""
        return self._conversation

    @property
    def foresight(self) -> Foresight:
        """What tells what the next question takes."""
        return self._foresight

    def _rows_before_question(self) -> int:
        """An edited question takes the place of itself and all below it."""
        edited = None if self._editing is None else self._editing.question.id
        return self._model.rowCount() if edited is None else self._model.row_of(edited)

    @property
    def first_steps(self) -> FirstSteps:
        """What a new chat shows of the first steps."""
        return self._welcome.first_steps

    @property
    def foot(self) -> QWidget:
        """What stands under the turns: the composer, and what is said over it."""
        return self._foot

    def open_conversation(
        self,
        conversation: int | None,
        *,
        message: int | None = None,
        sought: Sought | None = None,
    ) -> None:
        """Shows a conversation, at a message if one is named, with what was searched for marked,
        or an empty new one; drafts stay where they were written.
        """
        self._visit += 1
        self._set_editing(None)
        self._find_bar.forget()
        self._banner.hide()
        self._conversation = conversation
        self._composer.set_text(self._drafts.text(conversation))
        self._attached.open(conversation)
        self._show(())
        if conversation is None:
            self._header.clear_title()
            self._header.show_title("", is_editable=False)
            self._choices.start_over()
            return
        self._header.clear_title()
        self._stack.setCurrentWidget(self._view)
        self._choices.open(conversation)
        self._read_conversation(conversation, message, sought)

    def _take_id(self, conversation: int) -> None:
        """The new chat on screen has an id now: what was typed for it is kept under that."""
        self._conversation = conversation
        self._drafts.note(None, "")
        self._drafts.note(conversation, self._composer.text())
        self._choices.open(conversation)
        self._attached.take_id(conversation)
        self.show_summary_of(conversation)

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

    def open_find(self) -> None:
        """Looks for words in this chat."""
        if self._model.rowCount():
            selected = self._view.selected_text()
            self._find_bar.open_bar("" if "\n" in selected else selected)

    def focus_composer(self) -> None:
        """Puts the caret into the composer."""
        self._composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> str:
        """What is written and not sent."""
        return self._composer.text()

    def hand_over_drafts(self) -> None:
        """Leaves what is written and not sent to the first window, and keeps it now."""
        self._drafts.hand_over()
        self._drafts.keep()

    def set_draft(self, text: str) -> None:
        """Puts a text into the composer."""
        self._composer.set_text(text)

    def show_work(self, text: str) -> None:
        """Says over the composer what is being read; an empty text says nothing."""
        self._work.say(text)

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

    def _read_conversation(
        self, conversation: int, message: int | None = None, sought: Sought | None = None
    ) -> None:
        history = self._session.history
        self._tasks.read(
            lambda: (
                history.get(conversation)
                if message is None
                else history.shown_at(conversation, message)
            ),
            partial(self._on_conversation_read, self._visit, message, sought),
            partial(self._on_conversation_failed, self._visit),
        )

    def _on_conversation_read(
        self,
        visit: int,
        message: int | None,
        sought: Sought | None,
        conversation: Conversation,
    ) -> None:
        if visit != self._visit:
            return
        self._show_summary(conversation.summary)
        self._show(self._told(conversation.messages))
        self._on_chat_shown()
        if message is not None:
            row = self._model.row_of(message)
            self._view.reveal(row)
            if sought and row >= 0:
                self._find_bar.show_found(row, sought)
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
        self.show_error(error)
        self.conversation_lost.emit()

    def _told(self, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        """The messages with what else is known of them; for the class that asks."""
        return messages

    def _on_chat_shown(self) -> None:
        """A chat is on screen again; for the class that asks."""

    def show_error(self, error: UserFacingError) -> None:
        """Says at the foot of the chat what went wrong."""
        self._banner.show_error(error)

    def _show(self, messages: tuple[Message, ...]) -> None:
        self._model.set_messages(messages)
        self._remember_questions(messages)
        self._stack.setCurrentWidget(self._view if messages else self._welcome)

    def _remember_questions(self, messages: tuple[Message, ...]) -> None:
        self._composer.remember([one.text for one in messages if one.role is Role.USER])

    def _on_summary_read(self, visit: int, summary: ConversationSummary) -> None:
        if visit == self._visit:
            self._show_summary(summary)

    def _show_summary(self, summary: ConversationSummary) -> None:
        self._header.show_title(summary.title, is_editable=True)
        self._header.show_going(going(self._session.retention.expires(summary)))

    # Choices

    def _on_choices_changed(self) -> None:
        offer, options = self._choices.offer, self._choices.options
        self._header.show_choices(self._choices)
        self._commands.show_prompts(offer.prompts, offer.document_names)
        self._show_greeting()
        self._welcome.show_counts(
            offer.documents,
            offer.passages,
            has_model=bool(offer.models),
            uses_documents=options.use_documents,
            is_sample=offer.is_sample(options.collection),
            has_attached=self._choices.has_attached,
        )
        self._composer.set_uses_documents(is_used=self._choices.asks_documents)
        self._composer.set_context(offer.context_tokens)

    def _show_greeting(self) -> None:
        """What a new chat begins with; one that is begun has it already."""
        if self._conversation is not None or not is_unbegun(self._model):
            return
        turns = greeting_turn(self._session.personas.greeting(self._choices.persona))
        shown = [self._model.turn(row).text for row in range(self._model.rowCount())]
        if [one.text for one in turns] != shown:
            self._show(turns)

    def _on_persona_given(self, persona: Persona) -> None:
        said, hint = given_words(persona)
        self._banner.show_message(said, hint=hint)

    def _on_documents_chosen(self, collection: str | None, is_used: bool) -> None:
        self._choices.choose_documents(collection, is_used=is_used)

    def _on_renamed(self, title: str) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        self._tasks.change(
            lambda: self._session.history.rename(conversation, title),
            partial(self._on_title_kept, conversation, title),
            self.show_error,
        )

    def _on_title_kept(self, conversation: int, title: str, _: None) -> None:
        self.title_changed.emit(conversation, title)

    # Writing

    def _on_suggested(self, text: str) -> None:
        self._composer.set_text(text)
        self.focus_composer()

    def edit(self, question: Message) -> None:
        """Lets a question be written anew; what stood in the composer comes back afterwards."""
        before = self._composer.text() if self._editing is None else self._editing.draft
        self._set_editing(Editing(question, before))
        self._composer.set_text(question.text)
        self.focus_composer()

    def stop_editing(self) -> None:
        """Leaves the question as it is."""
        if (editing := self._editing) is not None:
            self._set_editing(None)
            self._composer.set_text(editing.draft)

    def _set_editing(self, editing: Editing | None) -> None:
        self._editing = editing
        self._foot.edit_line.setVisible(editing is not None)

    def _on_text_changed(self) -> None:
        self._attached.forget(self._composer.submit)  # what is typed on is not asked by itself
        self._drafts.note(self._conversation, self._own_draft)

    @property
    def _own_draft(self) -> str:
        text, editing = self._composer.text(), self._editing
        return text if editing is None else editing.unsent(text)

    def _on_draft_changed(self, conversation: int | None) -> None:
        """It was read, or typed in another window: what is typed here must not drop it."""
        draft = self._drafts.text(conversation)
        if conversation != self._conversation or draft == self._own_draft:
            return
        if self._editing is None:
            self._composer.set_text(draft)
        else:
            self._editing = replace(self._editing, draft=draft)

    # Small things

    def _on_copied(self, _text: str) -> None:
        audit, conversation = self._session.audit, self._conversation
        subject = "" if conversation is None else format_id(CONVERSATION, conversation)
        self._tasks.change(lambda: audit.record(AuditEvent.COPY, subject=subject))
        QToolTip.showText(QCursor.pos() + QPoint(0, 8), self.tr("Copied"), self._view)

    def _on_quoted(self, text: str) -> None:
        self._composer.quote(text)
        self.focus_composer()
