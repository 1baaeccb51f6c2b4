"""The last step in the child: clean, cap, name."""

import re
from collections import Counter
from pathlib import PurePath

from app.domain.documents import ExtractedPage
from app.domain.placed_words import pack
from app.extract.cleaning import Cleaner
from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.protocol import (
    MAX_PAGES,
    MAX_PLACE_CHARS,
    MAX_RECOGNISED_CHARS,
    MAX_TEXT_BYTES,
    MAX_TITLE_CHARS,
    MAX_WARNING_CHARS,
    MAX_WARNINGS,
    MAX_WORDS_BYTES,
    Extracted,
    Heading,
    Page,
)
from app.extract.worker.draft import Draft, RefusedError
from app.extract.worker.recognising import placed

_HEADING = re.compile(r"^#{1,3} +(\S.*)$", re.MULTILINE)
_HEADING_WITHIN_CHARS = 2_000
_WITHOUT_HEADINGS = frozenset(
    {Kind.TEXT, Kind.CSV, Kind.XML, Kind.XLSX, Kind.XLSB, Kind.XLS, Kind.ODS}
)
# What programs write into titles on their own says nothing about the document.
_PROGRAM = re.compile(r"^Microsoft (Office )?(Word|PowerPoint|Excel) - ")
_NO_TITLE = re.compile(
    r"^(untitled.*|document\d*|presentation\d*|powerpoint presentation|slide \d+|unknown|title)$",
    re.IGNORECASE,
)


def finish(draft: Draft, *, kind: Kind, name: str) -> Extracted:
    """The answer that leaves the child.

    Raises:
        RefusedError: no page has any text.
    """
    cleaner = Cleaner()
    warnings = [cleaner.line(warning)[:MAX_WARNING_CHARS] for warning in draft.warnings]
    pages, was_cut = _capped(draft, cleaner)
    if not any(page.text.strip() for page in pages):
        raise RefusedError(ExtractCode.NO_TEXT)
    if was_cut:
        warnings.insert(0, "The document is longer than the limit; its end was left out.")
    heading = _heading(pages[0]) if kind not in _WITHOUT_HEADINGS else ""
    title = _title(cleaner.line(draft.untrusted_title), heading, cleaner.line(name))
    warnings += cleaner.warnings()
    return Extracted(
        title=title,
        media_type=kind.value,
        pages=pages,
        warnings=list(dict.fromkeys(warnings))[:MAX_WARNINGS],
        recognised=draft.recognised[:MAX_RECOGNISED_CHARS],
    )


def _capped(draft: Draft, cleaner: Cleaner) -> tuple[list[Page], bool]:
    capped: list[Page] = []
    left_bytes, left_words = MAX_TEXT_BYTES, MAX_WORDS_BYTES
    for index, page in enumerate(draft.untrusted_pages):
        if len(capped) == MAX_PAGES:
            return capped, True
        text = cleaner.clean(page.text[:left_bytes])
        encoded = text.encode()
        if len(encoded) > left_bytes:
            text = encoded[:left_bytes].decode(errors="ignore")
        left_bytes -= len(encoded)
        if page.page is not None or text.strip():
            place = cleaner.line(page.place)[:MAX_PLACE_CHARS]
            headings = _headings(page, text)
            words = pack(placed(text, draft.words.get(index, ())))
            words = words if len(words) <= left_words else b""
            left_words -= len(words)
            capped.append(Page(page.page, place, text, headings, words, page.attached))
        if left_bytes <= 0:
            return capped, True
    return capped, False


def _headings(page: ExtractedPage, text: str) -> list[Heading]:
    """The headings of a page that are lines of it still, once both are cleaned."""
    if not page.headings:
        return []
    lines = Counter(" ".join(line.split()) for line in text.split("\n"))
    cleaner = Cleaner()  # what it takes out was counted with the text
    cleaned = [Heading(heading.level, cleaner.line(heading.title)) for heading in page.headings]
    wanted = Counter(heading.title for heading in cleaned)
    return [heading for heading in cleaned if 0 < wanted[heading.title] <= lines[heading.title]]


def _heading(page: Page) -> str:
    match = _HEADING.search(page.text[:_HEADING_WITHIN_CHARS])
    if match is None and page.headings:
        return min(page.headings, key=lambda heading: heading.level).title
    return match[1].strip() if match else ""


def _title(untrusted_title: str, heading: str, name: str) -> str:
    """Metadata, else the first heading, else the file's name."""
    title = _PROGRAM.sub("", untrusted_title)
    if _NO_TITLE.match(title) or not any(char.isalpha() for char in title):
        title = heading or PurePath(name).stem or name
    return title[:MAX_TITLE_CHARS]
