"""`ask`: one turn of a conversation, streamed; or many questions from a file."""

import argparse
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TypedDict

from app.cli import filter_records, records
from app.cli.citing import marked, tell_note, tell_sources
from app.cli.commands.batch import one_or_batch, read_batch, status_of
from app.cli.commands.chats_attachments import attaching
from app.cli.commands.prompted import check_prompted, question_of
from app.cli.context import Context, cancellable, check_collection, tell_words_only
from app.cli.errors import EXIT_DONE, EXIT_INTERRUPTED, EXIT_PARTLY
from app.cli.output import error_record
from app.cli.streaming import AnswerStream, Settled
from app.domain.chat import Message, MessageState
from app.domain.ids import CONVERSATION, MESSAGE, format_id, parse_id
from app.domain.progress import CancelToken
from app.errors import UsageError, UserFacingError
from app.services import persona_use
from app.services.chat import AskEvent, AskOptions, Filtered
from app.services.session import Session


def ask(context: Context) -> int:
    """Asks, streams the answer and ends with its sources."""
    arguments = context.arguments
    earlier = _earlier(arguments)
    check_prompted(arguments)
    if arguments.prompt is None and (earlier is None or earlier.takes_question):
        one_or_batch(arguments.question, arguments.batch, what="question")
    if arguments.quotes and arguments.no_documents and not arguments.attach:
        raise UsageError(
            "Argument --quotes: not allowed with argument --no-documents.",
            hint="Quotes are taken from documents.",
        )
    if arguments.attach and arguments.batch is not None and arguments.conversation is None:
        raise UsageError(
            "Argument --attach: not allowed with --batch, which begins a chat for each question.",
            hint="Name a chat with --conversation.",
        )
    named = arguments.conversation
    conversation = None if named is None else parse_id(CONVERSATION, named)
    if arguments.batch is not None:
        return _ask_batch(context, conversation)
    with context.session() as session, cancellable(_stopper(session)) as token:
        chat = conversation if earlier is None else session.history.chat_of(earlier.message)
        options = _options(context, session, chat)
        question = question_of(context, session)
        with attaching(context, session, chat, persona=options.persona, token=token) as asked_in:
            asking = _Asking(session, asked_in, options, token)
            stream = AnswerStream(context.output, token)
            with closing(stream):
                message, acts = asking.ask(question, on_event=stream.on_event, earlier=earlier)
        tell_words_only(context, session)
    context.output.record(_done(message, acts))
    _tell_end(context, message, stream.settle(message))
    if token.is_cancelled:
        return EXIT_INTERRUPTED
    return EXIT_PARTLY if filter_records.is_blocked(acts) else EXIT_DONE


def _ask_batch(context: Context, conversation: int | None) -> int:
    items = read_batch(context.arguments.batch)
    done = failed = blocked = 0
    with context.session() as session, cancellable(_stopper(session)) as token:
        options = _options(context, session, conversation)
        with attaching(context, session, conversation, persona=options.persona, token=token):
            asking = _Asking(session, conversation, options, token)
        for number, item in enumerate(items):
            if token.is_cancelled or context.output.is_closed:
                break
            if number:
                context.output.text()
            context.output.text(item.label)
            try:
                message, acts = asking.ask(item.question)
            except UserFacingError as error:
                failed += 1
                context.output.record({"id": item.id, "error": error_record(error)})
                context.output.text(error.message)
                continue
            done += 1
            blocked += filter_records.is_blocked(acts)
            context.output.record({"id": item.id, **_done(message, acts)})
            context.output.block(marked(message))
            _tell_end(context, message, Settled(is_marked=True))
        tell_words_only(context, session)
    if token.is_cancelled:
        return EXIT_INTERRUPTED
    return EXIT_PARTLY if blocked else status_of(done, failed)


class _Listening(TypedDict):
    """What every kind of turn takes."""

    options: AskOptions
    on_event: Callable[[AskEvent], None]
    cancel: CancelToken


@dataclass(frozen=True, slots=True)
class _Earlier:
    """An earlier message that is edited, written again, or gone on with."""

    message: int
    takes_question: bool = False
    is_retry: bool = False


def _earlier(arguments: argparse.Namespace) -> _Earlier | None:
    """Which one is named, if any.

    Raises:
        UsageError: something stands beside it that makes no sense.
    """
    named = {
        "--edit": arguments.edit,
        "--retry": arguments.retry,
        "--continue-answer": arguments.continue_answer,
    }
    option, text = next(((name, value) for name, value in named.items() if value), ("", None))
    if text is None:
        return None
    others = {"--conversation": arguments.conversation, "--batch": arguments.batch}
    if option != "--edit":
        others |= {"QUESTION": arguments.question, "--prompt": arguments.prompt}
    for other, value in others.items():
        if value is not None:
            raise UsageError(
                f"Argument {option}: not allowed with {other}.",
                hint="The message says which chat and which question it is.",
            )
    return _Earlier(
        parse_id(MESSAGE, text), takes_question=option == "--edit", is_retry=option == "--retry"
    )


@dataclass(frozen=True, slots=True)
class _Asking:
    """What the questions of one command have in common."""

    session: Session
    conversation: int | None
    options: AskOptions
    cancel: CancelToken

    def ask(
        self,
        question: str,
        *,
        on_event: Callable[[AskEvent], None] | None = None,
        earlier: _Earlier | None = None,
    ) -> tuple[Message, list[Filtered]]:
        """One turn: a new question, or something of an earlier one; and what the filter did."""
        acts: list[Filtered] = []

        def hear(event: AskEvent) -> None:
            if isinstance(event, Filtered):
                acts.append(event)
            if on_event is not None:
                on_event(event)

        return self._asked(question, hear, earlier), acts

    def _asked(
        self, question: str, on_event: Callable[[AskEvent], None], earlier: _Earlier | None
    ) -> Message:
        chat = self.session.chat
        listening: _Listening = {
            "options": self.options,
            "on_event": on_event,
            "cancel": self.cancel,
        }
        if earlier is None:
            return chat.ask(question, conversation=self.conversation, **listening)
        if earlier.takes_question:
            return chat.edit(earlier.message, question, **listening)
        act = chat.retry if earlier.is_retry else chat.continue_answer
        return act(earlier.message, **listening)


def _options(context: Context, session: Session, chat: int | None) -> AskOptions:
    """What was chosen; where nothing was, what the persona says of documents.

    Raises:
        NotFoundError: ``no_such_persona``.
        NoCollectionError, NotGenerativeError: also where no document and no model is asked.
    """
    arguments = context.arguments
    named = None if arguments.persona is None else session.personas.get(arguments.persona)
    options = AskOptions(
        collection=arguments.collection,
        use_documents=not arguments.no_documents,
        model=arguments.model,
        temperature=arguments.temperature,
        max_tokens=arguments.max_tokens,
        seed=arguments.seed,
        quotes_only=arguments.quotes or None,
        changes=dict(arguments.set),
        persona=named,
        memory=arguments.memory,
    )
    if arguments.collection is None and not arguments.no_documents:
        has = None if chat is None else session.personas.of_chat(chat)
        options = persona_use.in_scope(options, named or has)
    check_collection(session, options.collection)
    session.models.answering(arguments.model)
    return options


def _done(message: Message, acts: Sequence[Filtered]) -> records.Record:
    filtered = [filter_records.filtered(act) for act in acts]
    return {**records.done(message), "marked": marked(message), "filtered": filtered}


def _stopper(session: Session) -> Callable[[], None]:
    """Stops from a thread: a signal handler must not wait for a lock its own thread may hold."""

    def stop() -> None:
        threading.Thread(target=session.chat.stop, name="stop", daemon=True).start()

    return stop


def _tell_end(context: Context, message: Message, seen: Settled) -> None:
    output = context.output
    if message.state is not MessageState.COMPLETE:
        output.text(f"[{message.state.value}]")
    if not seen.has_told_note:
        tell_note(output, message)
    if message.stats is not None and message.stats.unread:
        output.text(f"The {message.stats.unread} oldest messages of the chat were not read.")
    tell_sources(output, message, is_marked=seen.is_marked)
    output.text(f"({format_id(CONVERSATION, message.conversation)})")
