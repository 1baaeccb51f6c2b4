"""Finds the passage here that a source of another vault was, by content and words."""

import re
from dataclasses import dataclass
from typing import Final

from app.domain.portable import PortableSource
from app.vault.attached import IS_LISTED
from app.vault.sql import Connection

_PAGES: Final = (
    "SELECT g.document, g.id, g.text FROM documents d JOIN pages g ON g.document = d.id"  # noqa: S608 (a constant)
    " JOIN collections c ON c.id = d.collection"
    # What is attached to another chat is that chat's alone.
    f" WHERE {IS_LISTED} AND d.sha256 = ? AND g.page IS ? AND (g.page IS NOT NULL OR g.place = ?)"
    " ORDER BY d.id, g.page_index"
)
_PASSAGES: Final = "SELECT id, first, last FROM passages WHERE page = ? ORDER BY first, id"
_MOST_QUOTE_WORDS: Final = 5_000


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A passage, and the document that it is of."""

    passage: int
    document: int


def place_of(connection: Connection, source: PortableSource) -> Whereabouts | None:
    """The passage that holds the beginning of the quote, in the document of that very content.

    None where that document is not here, or does not say so on that page.
    """
    if not source.sha256:
        return None
    words = source.quote.split(maxsplit=_MOST_QUOTE_WORDS)
    said = re.compile(r"\s+".join(map(re.escape, words[:_MOST_QUOTE_WORDS])))
    for document, page, text in connection.execute(
        _PAGES, (source.sha256, source.page, source.place)
    ):
        found = said.search(text)
        if found is None:
            continue
        for passage, first, last in connection.execute(_PASSAGES, (page,)):
            if first <= found.start() < last:
                return Whereabouts(passage, document)
    return None
