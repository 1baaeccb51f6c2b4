"""`ask`: one turn of a conversation, streamed; or many questions from a file."""

import threading
from collections.abc import Callable, Sequence

from app.cli import records
from app.cli.commands.batch import one_or_batch, read_batch, status_of
from app.cli.context import Context, cancellable, check_collection
from app.cli.errors import EXIT_DONE, EXIT_INTERRUPTED
from app.cli.output import Output, error_record
from app.domain.chat import Citation, Message, MessageState
from app.domain.ids import CONVERSATION, format_id, parse_id
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.chat import AskEvent, AskOptions, PassagesRetrieved, TextReceived
from app.services.session import Session


def ask(context: Context) -> int:
    """Asks, streams the answer and ends with its sources."""
    arguments = context.arguments
    one_or_batch(arguments.question, arguments.batch, what="question")
    if arguments.batch is not None:
        return _ask_batch(context)
    with context.session() as session, cancellable(_stopper(session)) as token:
        check_collection(session, arguments.collection)
        stream = _Stream(context.output, token)
        message = _turn(context, session, arguments.question, token, on_event=stream.on_event)
    context.output.record(records.done(message))
    stream.settle(message.text)
    _tell_end(context, message)
    return EXIT_INTERRUPTED if token.is_cancelled else EXIT_DONE


def _ask_batch(context: Context) -> int:
    items = read_batch(context.arguments.batch)
    done = failed = 0
    with context.session() as session, cancellable(_stopper(session)) as token:
        check_collection(session, context.arguments.collection)
        for item in items:
            if token.is_cancelled or context.output.is_closed:
                break
            context.output.text(f"\n{item.id}: {item.untrusted_question}")
            try:
                message = _turn(context, session, item.question, token, on_event=None)
            except UserFacingError as error:
                failed += 1
                context.output.record({"id": item.id, "error": error_record(error)})
                context.output.text(error.message)
                continue
            done += 1
            context.output.record({"id": item.id, **records.done(message)})
            context.output.text(message.text)
            _tell_end(context, message)
    return EXIT_INTERRUPTED if token.is_cancelled else status_of(done, failed)


def _turn(
    context: Context,
    session: Session,
    question: str,
    token: CancelToken,
    *,
    on_event: Callable[[AskEvent], None] | None,
) -> Message:
    arguments = context.arguments
    conversation = arguments.conversation
    return session.chat.ask(
        question,
        conversation=None if conversation is None else parse_id(CONVERSATION, conversation),
        options=AskOptions(
            collection=arguments.collection,
            use_documents=not arguments.no_documents,
            model=arguments.model,
            temperature=arguments.temperature,
            max_tokens=arguments.max_tokens,
            seed=arguments.seed,
        ),
        on_event=on_event,
        cancel=token,
    )


def _stopper(session: Session) -> Callable[[], None]:
    """Stops from a thread: a signal handler must not wait for a lock its own thread may hold."""

    def stop() -> None:
        threading.Thread(target=session.chat.stop, name="stop", daemon=True).start()

    return stop


class _Stream:
    """Prints an answer while it comes, and puts right what changed when it was done."""

    def __init__(self, output: Output, token: CancelToken) -> None:
        self._output = output
        self._token = token
        self._shown: list[str] = []

    def on_event(self, event: AskEvent) -> None:
        """One event of the turn."""
        if isinstance(event, PassagesRetrieved):
            found = records.passages(event.passages)
            self._output.record({"event": "retrieved", "passages": found})
        elif isinstance(event, TextReceived):
            self._shown.append(event.text)
            self._output.record({"event": "token", "text": event.text})
            self._output.text(event.text, end="")
        if self._output.is_closed:
            self._token.cancel()

    def settle(self, text: str) -> None:
        """Prints the answer as it was kept, where that is not what was shown."""
        shown = "".join(self._shown).strip()
        if shown:
            self._output.text()
        if text != shown:
            self._output.text(text)


def _tell_end(context: Context, message: Message) -> None:
    output = context.output
    if message.state is not MessageState.COMPLETE:
        output.text(f"[{message.state.value}]")
    if message.note:
        output.text(message.note)
    if message.is_answerable:
        _tell_sources(context, "Sources", message.citations)
    else:
        _tell_sources(context, "The nearest passages", message.nearest, is_claimed=False)
    output.text(f"({format_id(CONVERSATION, message.conversation)})")


def _tell_sources(
    context: Context, title: str, citations: Sequence[Citation], *, is_claimed: bool = True
) -> None:
    if not citations:
        return
    context.output.text(f"{title}:")
    for item in citations:
        place = f"page {item.page}" if item.page is not None else item.place
        doubt = "" if item.is_supported or not is_claimed else " (does not support the sentence)"
        context.output.text(f"  [{item.n}] {item.file}{', ' + place if place else ''}{doubt}")
        context.output.text(f"      {' '.join(item.quote.split())[:200]}")
