"""Documents as a person names them: by id, by path or by file name."""

from collections.abc import Sequence
from pathlib import Path

from app.cli.errors import AmbiguousNameError, NoDocumentError
from app.domain.documents import DocumentSummary
from app.domain.ids import DOCUMENT, format_id, parse_id
from app.errors import UsageError
from app.services.session import Session


def document_numbers(session: Session, names: Sequence[str]) -> list[int]:
    """The number behind each name, each once, in the order given.

    Raises:
        NoDocumentError: a name fits none.
        AmbiguousNameError: a name fits several; nothing is chosen for the person.
    """
    documents: tuple[DocumentSummary, ...] | None = None
    found: list[int] = []
    for name in names:
        number = _as_id(name)
        if number is None:
            if documents is None:
                documents = session.library.list()
            number = _by_name(documents, name)
        found.append(number)
    return list(dict.fromkeys(found))


def _as_id(name: str) -> int | None:
    try:
        return parse_id(DOCUMENT, name)
    except UsageError:
        return None


def _by_name(documents: Sequence[DocumentSummary], name: str) -> int:
    path = str(Path(name).absolute())
    fitting = [one for one in documents if one.file == path] or [
        one for one in documents if Path(one.file).name == name
    ]
    if not fitting:
        raise NoDocumentError(
            f"There is no document '{name}'.", hint="List them with: cloister docs list"
        )
    if len(fitting) > 1:
        told = ", ".join(f"{format_id(DOCUMENT, one.id)} ({one.file})" for one in fitting)
        raise AmbiguousNameError(
            f"'{name}' is the name of several documents. Nothing was done.",
            hint=f"Name one by its id: {told}.",
        )
    return fitting[0].id
