"""One turn of a conversation: asked, answered, kept, whatever ends it."""

import contextlib
import functools
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Concatenate, ParamSpec

from app.domain.audit import AuditEvent, AuditSink
from app.domain.chat import Message, MessageState, Role
from app.domain.engine import Engine
from app.domain.ids import CONVERSATION, MESSAGE, format_id
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.policy.filter.rules import RuleSet, Side
from app.services.composing import Composer
from app.services.models import ModelService
from app.services.precedence import Precedence, Rank
from app.services.preferences import PreferenceService
from app.services.screening import AnswerBlockedError, ContentFilter
from app.services.streamed import StreamedText
from app.services.turn import (
    Asked,
    AskEvent,
    AskOptions,
    AskStarted,
    BusyError,
    Draft,
    EmptyQuestionError,
    Filtered,
    NoModelError,
    PartBegun,
    PartRead,
    PassagesRetrieved,
    TextReceived,
    Turn,
    WhichDocument,
    ignore,
)
from app.vault.conversations import Conversations

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
    "WhichDocument",
]

_P = ParamSpec("_P")
_TITLE_CHARS = 60


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
    ) -> None:
        """Without ``precedence`` nobody else is at work; without a filter all may be said."""
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
        question = question.strip()
        if not question:
            raise EmptyQuestionError("The question is empty.", hint="Write something to ask.")
        history = self._history(conversation)
        screened = self._filter.question(question, subject=_subject(conversation))
        if conversation is None:
            conversation = self._conversations.create(_title(screened.text))
        asked = self._conversations.add_user_message(conversation, screened.text)
        return self._answer(
            Asked(conversation, asked, screened.text, history, screened=screened),
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
        """Answers the same question anew; the old answer goes when the new one is there."""
        old = self._conversations.message(answer)
        history = self._history(old.conversation)
        before = tuple(message for message in history if message.id < answer)
        asked = next(message for message in reversed(before) if message.role is Role.USER)
        earlier = tuple(message for message in before if message.id < asked.id)
        return self._answer(
            Asked(old.conversation, asked.id, asked.text, earlier, replaces=answer),
            options=options,
            on_event=on_event,
            cancel=cancel,
        )

    def stop(self) -> None:
        """Ends the running answer soon; what came so far stays, marked as stopped."""
        running = self._running
        if running is not None:
            running.cancel()
            self._engine.cancel()

    def _history(self, conversation: int | None) -> tuple[Message, ...]:
        if conversation is None:
            return ()
        return self._conversations.get(conversation).messages

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
            options = options or AskOptions()
            settings = self._models.tuned(self._preferences.get(), options.model)
            rules = self._filter.instructions(settings.system_prompt)
            settings = settings._replace(system_prompt=rules)
            asked = self._screened(asked)
            selected = self._models.selected()
            model = options.model or (selected.name if selected is not None else "")
            if self._composer.is_quoted(options, settings):
                model = ""
            self._record(asked, model)
            answer = self._conversations.begin_answer(asked.conversation, model=model)
            turn = Turn(asked, answer, options, settings, on_event or ignore, self._running)
            return self._keep(turn)
        finally:
            self._running = None
            self._turn.release()

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
            draft = self._composer.compose(turn, text)
        except AnswerBlockedError:
            draft = Draft(text.so_far, MessageState.INTERRUPTED)
        except CancelledError:
            draft = Draft(text.cut_off(), MessageState.STOPPED)
        except UserFacingError as error:
            self._give_up(turn, text, error.message)
            raise
        except BaseException:
            self._give_up(turn, text, "")
            raise
        replaces = turn.asked.replaces
        draft = text.settled(draft)
        if replaces is not None and not draft.text:  # stopped before its first word
            self._conversations.remove_message(turn.answer)
            if text.blocked is not None:
                raise self._filter.withheld(text.blocked)
            return self._conversations.message(replaces)
        message = self._finish(turn, draft)
        if replaces is not None:
            self._conversations.remove_message(replaces)
        return message

    def _give_up(self, turn: Turn, text: StreamedText, note: str) -> None:
        """Marks an answer that broke off; a retry that brought nothing leaves the old one.

        What broke it off may keep this from being written too (a full disk, a closed vault): then
        the next unlock marks it.
        """
        with contextlib.suppress(UserFacingError):
            so_far = text.cut_off()
            if turn.asked.replaces is not None and not so_far:
                self._conversations.remove_message(turn.answer)
                return
            state = MessageState.INTERRUPTED if so_far else MessageState.FAILED
            self._finish(turn, text.settled(Draft(so_far, state, note=note)))

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
        )


def _subject(conversation: int | None) -> str:
    return "" if conversation is None else format_id(CONVERSATION, conversation)


def _title(question: str) -> str:
    line = " ".join(question.split())
    if len(line) <= _TITLE_CHARS:
        return line
    return line[:_TITLE_CHARS].rsplit(" ", 1)[0].rstrip(",;:.") + "…"
