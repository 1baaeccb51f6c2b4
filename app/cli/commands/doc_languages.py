"""`docs languages`: in which languages the pictures of text of a collection are read."""

from app.cli import document_records
from app.cli.context import Context, check_collection
from app.cli.errors import EXIT_DONE
from app.errors import UsageError
from app.extract.languages import in_words, name_of


def languages(context: Context) -> int:
    """Shows what is installed and what each collection asks for, or changes that."""
    collection, chosen = context.arguments.collection, context.arguments.chosen
    if chosen is not None and collection is None:
        raise UsageError(
            "Name the collection whose languages to change.",
            hint="cloister docs languages --collection NAME --set vie,eng",
        )
    with context.session() as session:
        if chosen is None:
            check_collection(session, collection)
        else:
            session.library.set_ocr_languages(collection, chosen)
        names = [collection] if collection else session.library.collections()
        found = [session.library.ocr_languages(name) for name in names]
    there = found[0].installed
    context.output.record(
        {
            "installed": [document_records.language(name) for name in there],
            "collections": [document_records.collection_languages(item) for item in found],
        }
    )
    context.output.text(f"Installed: {', '.join(f'{name_of(n)} ({n})' for n in there) or 'none'}.")
    rows = [
        [
            item.collection,
            in_words(item.chosen) or "as the site reads",
            in_words(item.used) or "not read",
            in_words(item.missing),
        ]
        for item in found
    ]
    context.output.table(["collection", "asks for", "read in", "not installed"], rows)
    for item in found:
        if item.warning:
            context.output.text(item.warning)
    return EXIT_DONE
