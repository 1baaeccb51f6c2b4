"""`chats`: what the model of a chat is given of it, and what the next question would take."""

from argparse import Namespace
from dataclasses import replace

from app.cli.context import Context
from app.cli.errors import EXIT_DONE
from app.cli.memory_records import context_use, memory_of
from app.domain.chat import Message
from app.domain.context import ContextUse
from app.domain.ids import CONVERSATION, MESSAGE, format_id, parse_id
from app.domain.memory import AUTOMATIC, ChatMemory, ChatSummary
from app.services import persona_use
from app.services.chat import AskOptions, NoModelError
from app.services.memory import NoSummaryError
from app.services.session import Session


def context(context: Context) -> int:
    """The parts of the context window; loads the model, and asks it nothing.

    Raises:
        NoModelError: none is installed.
    """
    arguments = context.arguments
    number = parse_id(CONVERSATION, arguments.conversation)
    with context.session() as session:
        said = session.history.get(number).messages
        options = _options(session, number, arguments)
        session.models.load_selected(options.model)
        use = session.context.look(arguments.question, said, options=options)
        if use is None:
            raise NoModelError(
                "No model would write the answer, so there is no context to measure.",
                hint="Import a GGUF file (cloister models import), or let models write again "
                "(the setting quotes_only).",
            )
        summary = session.memory.summary(said)
    context.output.record(context_use(number, use, summary))
    _tell(context, use, said, summary)
    return EXIT_DONE


def _options(session: Session, number: int, arguments: Namespace) -> AskOptions:
    """As `ask` would have them, with what the chat's persona says of documents and model."""
    persona = session.personas.of_chat(number)
    options = AskOptions(
        use_documents=not arguments.no_documents, model=arguments.model, chat=number
    )
    if not arguments.no_documents:
        options = persona_use.in_scope(options, persona)
    return persona_use.with_model(options, persona, session.models.digest)[0]


def memory(context: Context) -> int:
    """What holds for a chat, changed or not.

    Raises:
        NoSummaryError: there is none to change.
    """
    number = parse_id(CONVERSATION, context.arguments.conversation)
    with context.session() as session:
        said = session.history.get(number).messages
        _change(session, number, said, context)
        chosen, summary = session.memory.of(number), session.memory.summary(said)
    context.output.record(memory_of(number, chosen, summary))
    context.output.text(_turns(chosen))
    if not chosen.is_summarised:
        context.output.text("No summary is written of what is left out.")
    _tell_summary(context, summary)
    return EXIT_DONE


def _change(session: Session, number: int, said: tuple[Message, ...], context: Context) -> None:
    arguments, service = context.arguments, session.memory
    if arguments.turns is not None:
        turns = None if arguments.turns < 0 else arguments.turns
        service.choose(number, replace(service.of(number), turns=turns))
    if arguments.no_summary:
        service.forget(number, said)
    if arguments.allow_summary:
        service.choose(number, replace(service.of(number), is_summarised=True))
    if arguments.summary is not None:
        summary = service.summary(said)
        if summary is None:
            raise NoSummaryError(
                "There is no summary of earlier messages to change. Nothing was changed.",
                hint="One is written once messages do not fit any more.",
            )
        service.edit(summary.through, arguments.summary)


def _turns(memory: ChatMemory) -> str:
    if memory.turns is None:
        return "As many earlier turns as the settings say."
    if memory.turns == AUTOMATIC:
        return "As many earlier turns as fit."
    return f"The last {memory.turns} turns."


def _tell(
    context: Context, use: ContextUse, said: tuple[Message, ...], summary: ChatSummary | None
) -> None:
    parts = (
        ("rules", use.system),
        ("summary", use.memory),
        ("sources", use.sources),
        ("earlier turns", use.turns),
        ("question", use.question),
        ("kept for the answer", use.answer),
        ("free", use.free),
    )
    rows = [[name, str(tokens)] for name, tokens in parts]
    rows.append(["context window", str(use.context_tokens)])
    context.output.table(["part", "tokens"], rows)
    if use.is_too_long:
        context.output.text("The question is too long for this model.")
    if use.unread:
        counted = [one for one in said if not one.is_greeting]
        first = counted[use.unread] if use.unread < len(counted) else None
        before = "" if first is None else f", those before {format_id(MESSAGE, first.id)}"
        context.output.text(f"{use.unread} messages would not be read{before}.")
    if use.first_word_s is not None:
        context.output.text(f"About {use.first_word_s:.1f} s to the first word.")
    _tell_summary(context, summary)


def _tell_summary(context: Context, summary: ChatSummary | None) -> None:
    if summary is not None:
        context.output.text(f"Summary through {format_id(MESSAGE, summary.through)}:")
        context.output.block(summary.text)
