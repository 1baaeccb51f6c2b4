"""Documents within a document, such as what is attached to mail: one part each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from app.domain.documents import ExtractedPage
from app.extract.worker.draft import Draft, Source

MESSAGE = "message"

_MAX_DEPTH = 3
_MAX_ATTACHMENTS = 200

ReadAttached = Callable[[str, bytes, Source], Draft]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document within another."""

    name: str
    data: bytes


def with_attachments(
    text: str, title: str, attachments: Iterable[Attachment], around: Source, read: ReadAttached
) -> Draft:
    """A message's text, then the text of what is attached; what cannot be read is named."""
    draft = Draft([ExtractedPage(None, MESSAGE, text)], untrusted_title=title)
    add_attachments(draft, attachments, around, read)
    return draft


def add_attachments(
    draft: Draft, attachments: Iterable[Attachment], around: Source, read: ReadAttached
) -> None:
    """Adds the text of what is attached to what has been read; what cannot be read is named."""
    for number, attachment in enumerate(attachments):
        name = attachment.name or "attachment"
        part = _read(attachment, around, read) if number < _MAX_ATTACHMENTS else None
        if part is None:
            draft.warnings.append(f"The attachment {name} was not read.")
            continue
        before = draft.untrusted_pages[-1].attached if draft.untrusted_pages else 0
        for page in part.untrusted_pages:
            where = f"page {page.page}" if page.page is not None else page.place
            place = f"{name}, {where}" if where else name
            attached = before + 1 + page.attached  # it may hold files itself
            draft.untrusted_pages.append(replace(page, page=None, place=place, attached=attached))
        draft.warnings += part.warnings
        draft.recognised = draft.recognised or part.recognised


def _read(attachment: Attachment, around: Source, read: ReadAttached) -> Draft | None:
    if around.depth >= _MAX_DEPTH or around.is_late():
        return None
    try:
        return read(attachment.name, attachment.data, around)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - the edge of a document: parsers raise anything
        return None
