"""`docs reembed`: the chosen embedder reads all documents anew while the one before answers."""

from app.cli import model_records
from app.cli.context import Context, cancellable
from app.cli.errors import EXIT_DONE, EXIT_INTERRUPTED
from app.cli.output import counted
from app.cli.progress import bar, follow
from app.domain.progress import CancelToken, Progress
from app.errors import UsageError
from app.services.reembedding import ReembeddingState
from app.services.session import Session

_STOPPING = "Stopping after the documents being read…"


def reembed(context: Context) -> int:
    """Reads, or says what is left, or gives it up; what was read before a stop is kept."""
    arguments = context.arguments
    if arguments.cancel and arguments.precision:
        raise UsageError("--cancel goes back to what answers now; it takes no --precision.")
    with (
        context.session() as session,
        cancellable(lambda: context.output.alert(_STOPPING)) as token,
    ):
        reembedding, count = session.library.reembedding, 0
        if arguments.precision:
            session.preferences.update({"passage_precision": arguments.precision})
        if arguments.cancel:
            reembedding.give_up()
        elif not arguments.status:
            count = read_all(context, session, token)
        state = reembedding.state()
    context.output.record({"reembedding": model_records.reembedding(state), "read": count})
    context.output.text(_in_words(state, count))
    return EXIT_INTERRUPTED if token.is_cancelled else EXIT_DONE


def read_all(context: Context, session: Session, cancel: CancelToken) -> int:
    """Reads what the chosen embedder has not read, under a bar; returns how many documents."""
    with bar(context.output, "doc") as shown:
        move = follow(shown)

        def on_progress(progress: Progress) -> None:
            shown.set_postfix_str(f"{progress.passages_per_s:.0f} passages/s", refresh=False)
            move(progress)

        return session.library.refresh_vectors(on_progress=on_progress, cancel=cancel)


def _in_words(state: ReembeddingState, count: int) -> str:
    read = f"Read {counted(count, 'document')}. " if count else ""
    if not state.is_pending:
        return f"{read}{state.answering} answers, and has read " + (
            f"all but {counted(state.documents_left, 'document')}."
            if state.documents_left
            else "every document."
        )
    return (
        f"{read}{state.following} has {counted(state.documents_left, 'document')} left to read, "
        f"of {state.documents}. Until then {state.answering} answers."
    )
