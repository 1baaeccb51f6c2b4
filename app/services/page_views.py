"""Pages as the Sources panel reads them."""

from dataclasses import dataclass

from app.services.quotes import locate
from app.vault.records import StoredPage


@dataclass(frozen=True, slots=True)
class PageView:
    """A passage in the text of its page, for the Sources panel: ``text[start:end]`` is marked.

    ``page_index`` counts all pages of the document from 0, ``page_count`` them all, with what is
    attached to it; ``last_page`` is the number of the last one that has any.
    """

    document: int
    file: str
    title: str
    collection: str
    page: int | None
    place: str
    page_index: int
    page_count: int
    last_page: int
    text: str
    start: int
    end: int


def view_of(stored: StoredPage, quote: str = "") -> PageView:
    """A page; marks the quote where it is found, else what the page comes with."""
    start, end = locate(stored.text, quote, stored.start, stored.end) or (stored.start, stored.end)
    return PageView(
        document=stored.document,
        file=stored.file,
        title=stored.title,
        collection=stored.collection,
        page=stored.page,
        place=stored.place,
        page_index=stored.page_index,
        page_count=stored.page_count,
        last_page=stored.last_page,
        text=stored.text,
        start=start,
        end=end,
    )
