"""Documents as a person names them: by id, by path or by file name."""

from collections.abc import Sequence
from pathlib import Path

from app.cli.errors import AmbiguousNameError, NoDocumentError
from app.domain.documents import DocumentSummary
from app.domain.ids import DOCUMENT, format_id, parse_id
from app.errors import UsageError
from app.services.library import LibraryService
from app.services.session import Session
from app.vault.errors import NotFoundError


def document_numbers(
    session: Session, names: Sequence[str], *, needs_letter: bool = False
) -> list[int]:
    """The number behind each name, each once, in the order given.

    A bare number is the name of a file before it is an id; with ``needs_letter``, where a slip
    would cost a document, it is no id at all.

    Raises:
        NoDocumentError: a name fits none.
        AmbiguousNameError: a name fits several; nothing is chosen for the person.
    """
    library = session.library
    documents = library.list()
    found = [_number(library, documents, name, needs_letter=needs_letter) for name in names]
    return list(dict.fromkeys(found))


def _number(
    library: LibraryService,
    documents: Sequence[DocumentSummary],
    name: str,
    *,
    needs_letter: bool,
) -> int:
    fitting = _named(documents, name)
    if name.startswith(DOCUMENT) or not (fitting or needs_letter):
        fitting += [one for one in _with_id(library, _as_id(name)) if one not in fitting]
    if not fitting:
        raise NoDocumentError(f"There is no document '{name}'.", hint=_hint(name))
    if len(fitting) > 1:
        told = ", ".join(f"{format_id(DOCUMENT, one.id)} ({one.file})" for one in fitting)
        raise AmbiguousNameError(
            f"'{name}' is the name of several documents. Nothing was done.",
            hint=f"Name one by its id, or by its path: {told}.",
        )
    return fitting[0].id


def _named(documents: Sequence[DocumentSummary], name: str) -> list[DocumentSummary]:
    path = str(Path(name).absolute())
    return [one for one in documents if one.file == path] or [
        one for one in documents if Path(one.file).name == name
    ]


def _with_id(library: LibraryService, number: int | None) -> list[DocumentSummary]:
    """An id is also that of a file that is attached to a chat, which no list of documents has."""
    try:
        return [] if number is None else [library.get(number)]
    except NotFoundError:
        return []


def _as_id(name: str) -> int | None:
    try:
        return parse_id(DOCUMENT, name)
    except UsageError:
        return None


def _hint(name: str) -> str:
    if not name.startswith(DOCUMENT) and _as_id(name) is not None:
        return f"An id has a letter: {format_id(DOCUMENT, int(name))}."
    return "List them with: cloister docs list"
