"""One turn of a conversation: asked, answered, kept, whatever ends it."""

import contextlib
import functools
import threading
from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile
from typing import Concatenate, ParamSpec

from app.domain.audit import AuditEvent, AuditSink
from app.domain.chat import Message, MessageState, Role
from app.domain.engine import Engine
from app.domain.ids import CONVERSATION, MESSAGE, format_id
from app.domain.personas import Persona
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.policy.filter.rules import RuleSet, Side
from app.services import continuing, persona_use
from app.services.composing import Composer
from app.services.memory import MemoryService
from app.services.models import ModelService
from app.services.precedence import Precedence, Rank
from app.services.preferences import PreferenceService
from app.services.screening import AnswerBlockedError, ContentFilter
from app.services.streamed import StreamedText
from app.services.titles import title_of
from app.services.turn import (
    Asked,
    AskEvent,
    AskOptions,
    AskStarted,
    BusyError,
    Draft,
    Filtered,
    NoModelError,
    NotAQuestionError,
    PartBegun,
    PartRead,
    PassagesRetrieved,
    TextReceived,
    ThoughtReceived,
    Turn,
    WhichDocument,
    broken,
    ignore,
    not_an_answer,
    required,
)
from app.vault.conversations import Conversations
from app.vault.path_text import shown

__all__ = [
    "AskEvent",
    "AskOptions",
    "AskStarted",
    "ChatService",
    "Filtered",
    "NoModelError",
    "PartBegun",
    "PartRead",
    "PassagesRetrieved",
    "TextReceived",
    "ThoughtReceived",
    "WhichDocument",
]

_P = ParamSpec("_P")


def _before_imports(
    method: "Callable[Concatenate[ChatService, _P], Message]",
) -> "Callable[Concatenate[ChatService, _P], Message]":
    """Lets imports rest from when the question comes until its answer is kept."""

    @functools.wraps(method)
    def claiming(self: "ChatService", /, *args: _P.args, **kwargs: _P.kwargs) -> Message:
        with self._precedence.claim(Rank.QUESTION):
            return method(self, *args, **kwargs)

    return claiming


class ChatService:
    """Asks questions. One turn at a time; ``stop`` may come from any thread."""

    def __init__(
        self,
        conversations: Conversations,
        *,
        composer: Composer,
        models: ModelService,
        engine: Engine,
        preferences: PreferenceService,
        audit: AuditSink,
        precedence: Precedence | None = None,
        content_filter: ContentFilter | None = None,
        memory: MemoryService | None = None,
    ) -> None:
        """Without ``precedence`` nobody else is at work; without a filter all may be said; without
        ``memory`` the model is given as many turns as fit.
        """
        self._memory = memory
        self._filter = content_filter or ContentFilter(RuleSet(), audit)
        self._precedence = precedence or Precedence()
        self._conversations = conversations
        self._audit = audit
        self._composer = composer
        self._models = models
        self._engine = engine
        self._preferences = preferences
        self._turn = threading.Lock()
        self._running: CancelToken | None = None

    @_before_imports
    def ask(
        self,
        question: str,
        *,
        conversation: int | None = None,
        options: AskOptions | None = None,
        on_event: Callable[[AskEvent], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Message:
        """Asks and returns the finished answer, citations and state included; blocks meanwhile.

        ``on_event`` is called on the calling thread, never after the return.

        Raises:
            UserFacingError: ``empty_question``, ``question_too_long``, ``no_such_conversation``,
                ``no_model``, ``busy``, ``engine_died`` and its kin. The question is kept, and
                the answer, if begun, stands marked as failed or interrupted.
            QuestionBlockedError: the site's filter stops the question, which is not kept.
        """
        subject = "" if conversation is None else format_id(CONVERSATION, conversation)
        screened = self._filter.question(required(question), subject=subject)
        title, persona = title_of(screened.text), None if options is None else options.persona
        if conversation is None:
            conversation = self.begin(title, persona=persona)
        else:
            self._conversations.entitle(conversation, title)
        asked = self._conversations.add_user_message(conversation, screened.text)
        return self._answer(
            replace(self._asked(asked), screened=screened),
            options=options,
            on_event=on_event,
            cancel=cancel,
        )

    def begin(self, title: str, *, persona: Persona | None = None) -> int:
        """A chat in which nothing is asked yet; the first question entitles it anew.

        It has the persona's greeting, as far as that may be shown.
        """
        if persona is not None:
            persona = replace(persona, greeting=self._filter.greeting(persona.greeting))
        return self._conversations.create(shown(title), persona=persona)

    @_before_imports
    def edit(
        self,
        question: int,
        text: str,
        *,
        options: AskOptions | None = None,
        on_event: Callable[[AskEvent], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Message:
        """Asks ``text`` in place of an earlier question; that one stays, with all that follows it.

        Raises:
            UserFacingError: as ``ask``; ``no_such_message``, ``not_a_question``.
        """
        text = required(text)
        if self._conversations.message(question).role is not Role.USER:
            raise NotAQuestionError(
                f"{format_id(MESSAGE, question)} is an answer, and only questions can be edited. "
                "Nothing was changed.",
                hint="Name the question before it.",
            )
        screened = self._filter.question(text, subject=format_id(MESSAGE, question))
        asked = self._conversations.add_version(question, screened.text)
        return self._answer(
            replace(self._asked(asked), screened=screened),
            options=options,
            on_event=on_event,
            cancel=cancel,
        )

    @_before_imports
    def retry(
        self,
        answer: int,
        *,
        options: AskOptions | None = None,
        on_event: Callable[[AskEvent], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Message:
        """Answers the same question anew; the old answer stays beside the new one.

        Where not a word comes, the old one is what is shown and returned.

        Raises:
            UserFacingError: as ``ask``; ``no_such_message``, ``not_an_answer``.
        """
        asked = self._asked_for(answer)
        shown = self._conversations.last_shown(asked.conversation)
        return self._answer(
            replace(asked, beside=answer, shown=shown),
            options=options,
            on_event=on_event,
            cancel=cancel,
        )

    @_before_imports
    def continue_answer(
        self,
        answer: int,
        *,
        options: AskOptions | None = None,
        on_event: Callable[[AskEvent], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Message:
        """Goes on with an answer that was stopped, cut off, or reached its length limit.

        What comes is added to the same message; where nothing comes, it stays as it was.

        Raises:
            UserFacingError: as ``ask``; ``no_such_message``, ``not_an_answer``, and
                ``cannot_continue``: it has an end, something follows it, or the model's chat
                template has no place for the beginning of an answer.
        """
        old = self._conversations.message(answer)
        asked = self._asked_for(answer)
        continuing.check(old)
        if self._conversations.get(old.conversation, through=answer).messages[-1].id != answer:
            raise continuing.CannotContinueError(
                f"Something was said after {format_id(MESSAGE, answer)} already. Nothing was "
                "changed.",
                hint="Have it answered again: what follows stays in a branch of its own.",
            )
        self._conversations.show(answer)
        options = replace(options or AskOptions(), quotes_only=False)
        return self._answer(
            replace(asked, continues=old), options=options, on_event=on_event, cancel=cancel
        )

    def stop(self) -> None:
        """Ends the running answer soon; what came so far stays, marked as stopped."""
        running = self._running
        if running is not None:
            running.cancel()
            self._engine.cancel()

    def _asked(self, question: int) -> Asked:
        """A question that is kept, with what was said before it in its own branch."""
        kept = self._conversations.message(question)
        branch = self._conversations.get(kept.conversation, through=question).messages
        before = takewhile(lambda one: one.id != question, branch)
        history = tuple(one for one in before if not one.is_greeting)
        return Asked(kept.conversation, question, kept.text, history)

    def _asked_for(self, answer: int) -> Asked:
        """The question that an answer is to.

        Raises:
            NotAnAnswerError: it is to none.
        """
        parent = self._conversations.message(answer).parent
        if parent is None or self._conversations.message(parent).role is not Role.USER:
            raise not_an_answer(answer)
        return self._asked(parent)

    def _answer(
        self,
        asked: Asked,
        *,
        options: AskOptions | None,
        on_event: Callable[[AskEvent], None] | None,
        cancel: CancelToken | None,
    ) -> Message:
        if not self._turn.acquire(blocking=False):
            raise BusyError(
                "Another answer is still being written. Your question is kept.",
                hint="Wait for it, or stop it.",
            )
        try:
            self._running = cancel or CancelToken()
            options = replace(options or AskOptions(), chat=asked.conversation)
            persona = persona_use.answering(self._conversations, asked.conversation, options)
            options, note = persona_use.with_model(options, persona, self._models.digest)
            settings = self._models.tuned(self._preferences.get(), options.model)
            settings = persona_use.settings_of(settings, persona).with_changes(options.changes)
            rules = self._filter.instructions(settings.system_prompt)
            settings = settings._replace(system_prompt=rules)
            asked = self._screened(asked)
            if self._memory is not None:
                asked = self._memory.given(asked, options, settings)
            selected = self._models.selected()
            model = options.model or (selected.name if selected is not None else "")
            if self._composer.is_quoted(options, settings):
                model = ""
            self._record(asked, model)
            answer = self._begun(asked, model)
            turn = Turn(
                *(asked, answer, options, settings, on_event or ignore, self._running),
                persona=persona,
                note=note,
            )
            return self._keep(turn)
        finally:
            self._running = None
            self._turn.release()

    def _begun(self, asked: Asked, model: str) -> int:
        """The message that grows."""
        if asked.continues is not None:
            self._conversations.continue_answer(asked.continues.id)
            return asked.continues.id
        return self._conversations.begin_answer(asked.conversation, model=model, question=asked.id)

    def _screened(self, asked: Asked) -> Asked:
        """What the filter lets be sent of a question and of the turns before it."""
        screened = asked.screened
        if screened is None:
            screened = self._filter.question(asked.question, subject=format_id(MESSAGE, asked.id))
        earlier = self._filter.earlier(asked.history)
        return replace(asked, question=screened.text, history=earlier, screened=screened)

    def _record(self, asked: Asked, model: str) -> None:
        """Before the answer begins: one that is cut off was asked for all the same."""
        self._audit.record(
            AuditEvent.QUESTION,
            subject=format_id(MESSAGE, asked.id),
            detail={
                "conversation": format_id(CONVERSATION, asked.conversation),
                "model": self._models.digest(model),
            },
        )
        acts = asked.screened.acts if asked.screened is not None else ()
        self._filter.record(acts, Side.QUESTION, subject=format_id(MESSAGE, asked.id))

    def _keep(self, turn: Turn) -> Message:
        """Composes the answer and keeps it, however it ended."""
        text = StreamedText(self._conversations, turn, self._filter)
        try:
            text.start()
            draft = persona_use.signed(self._composer.compose(turn, text), turn)
        except AnswerBlockedError:
            draft = text.if_broken_off
        except CancelledError:
            draft = broken(turn, text.cut_off(), MessageState.STOPPED)
        except UserFacingError as error:
            self._give_up(turn, text, error.message)
            raise
        except BaseException:
            self._give_up(turn, text, "")
            raise
        draft = text.settled(draft)
        is_ended = draft.state is MessageState.COMPLETE and turn.asked.beside is None
        if draft.text == turn.begun and not is_ended and (taken_back := self._taken_back(turn)):
            if text.blocked is not None:
                raise self._filter.withheld(text.blocked)
            return taken_back
        message = self._finish(turn, draft)
        if turn.asked.beside is not None and message.text:
            self._conversations.remove_if_empty(turn.asked.beside)  # one that failed is no version
            return self._conversations.message(message.id)
        return message

    def _give_up(self, turn: Turn, text: StreamedText, note: str) -> None:
        """Marks an answer that broke off; where nothing came, all is as it was if it can be.

        What broke it off may keep this from being written too (a full disk, a closed vault): then
        the next unlock marks it.
        """
        with contextlib.suppress(UserFacingError):
            left = text.settled(text.if_broken_off)
            if left.text == turn.begun and self._taken_back(turn):
                return
            notes = " ".join(filter(None, (note, left.note)))
            self._finish(turn, replace(left, note=notes))

    def _taken_back(self, turn: Turn) -> Message | None:
        """As it was before, of a retry or a continuation that brought nothing; None of a new one.

        The answer that is shown then.
        """
        asked = turn.asked
        if asked.continues is not None:
            return self._finish(turn, Draft.of(asked.continues))
        if asked.beside is None:
            return None
        self._conversations.remove_message(turn.answer)
        if asked.shown is not None:
            self._conversations.show(asked.shown)
        return self._conversations.message(asked.beside)

    def _finish(self, turn: Turn, draft: Draft) -> Message:
        return self._conversations.finish_answer(
            turn.answer,
            text=draft.text,
            state=draft.state,
            citations=draft.citations,
            nearest=draft.nearest,
            is_answerable=draft.is_answerable,
            is_extractive=draft.is_extractive,
            note=draft.note,
            stats=draft.stats,
            thoughts=draft.thoughts,
        )
