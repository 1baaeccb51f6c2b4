"""`search`: retrieval alone."""

from app.cli import document_records, records
from app.cli.commands.batch import one_or_batch, read_batch, status_of
from app.cli.context import Context, check_collection, tell_words_only
from app.cli.errors import EXIT_DONE
from app.cli.output import cut, error_record
from app.domain.documents import PassageHit
from app.errors import UserFacingError
from app.services.search import SearchResult
from app.services.session import Session

_PASSAGE_CHARS = 300


def search(context: Context) -> int:
    """The best passages for one query, or for each line of a file."""
    arguments = context.arguments
    one_or_batch(arguments.query, arguments.batch, what="query")
    if arguments.batch is not None:
        return _search_batch(context)
    with context.session() as session:
        check_collection(session, arguments.collection)
        result = _search(context, session, arguments.query)
        tell_words_only(context, session)
    context.output.record({"query": result.query, **_found(result)})
    _tell(context, result)
    return EXIT_DONE


def _search_batch(context: Context) -> int:
    items = read_batch(context.arguments.batch)
    failed = 0
    with context.session() as session:
        check_collection(session, context.arguments.collection)
        for item in items:
            try:
                result = _search(context, session, item.question)
            except UserFacingError as error:
                failed += 1
                context.output.record({"id": item.id, "error": error_record(error)})
                context.output.text(item.label)
                context.output.text(error.message)
                continue
            context.output.record({"id": item.id, **_found(result)})
            context.output.text(item.label)
            _tell(context, result)
            if context.output.is_closed:
                break
        tell_words_only(context, session)
    return status_of(len(items) - failed, failed)


def _search(context: Context, session: Session, query: str) -> SearchResult:
    arguments = context.arguments
    return session.search.search(
        query,
        k=arguments.k,
        per_document=arguments.per_document,
        collection=arguments.collection,
    )


def _found(result: SearchResult) -> records.Record:
    return {
        "passages": document_records.passages(result.passages),
        "elapsed_ms": round(result.elapsed_ms, 2),
        "notes": [{"code": note.value, "message": note.sentence} for note in result.notes],
    }


def _tell(context: Context, result: SearchResult) -> None:
    for note in result.notes:
        context.output.text(note.sentence)
    for rank, hit in enumerate(result.passages, start=1):
        context.output.text(f"{rank:>3}. {hit.score:.3f}  {where(hit)}")
        context.output.text(f"     {cut(hit.text, _PASSAGE_CHARS)}")
        if hit.duplicates:
            passages = "passage says" if hit.duplicates == 1 else "passages say"
            context.output.text(f"     {hit.duplicates} more {passages} nearly the same.")
    if not result.passages:
        context.output.text("Nothing was found.")


def where(hit: PassageHit) -> str:
    """File and page, or what stands for a page."""
    place = f"page {hit.page}" if hit.page is not None else hit.place
    return f"{hit.file}, {place}" if place else hit.file
