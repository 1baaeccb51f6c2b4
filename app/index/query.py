"""Reads a question as a person who searches means it, without a model; pure.

Field filters, quoted phrases, identifiers, figures and dates are recognised; all else is words.
Nothing is refused: what only looks like syntax is words too.
"""

import re
import unicodedata

from app.domain.query import Filters, Query
from app.domain.unspaced import is_unspaced
from app.index.dates import date_forms

_MOST_CHARS = 20_000  # of a question; what stands beyond adds nothing to a search
_MOST_WHOLES = 200
_QUOTED = (
    r'(?<!\w)"[^"]{1,400}"(?!\w)|[\u201c\u201e][^\u201c\u201d]{1,400}[\u201c\u201d]|\u00ab[^\u00bb]{1,400}\u00bb'
    r"|\u300c[^\u300d]{1,400}\u300d|\u300e[^\u300f]{1,400}\u300f"
)
_FIELD = (
    r"(?<!\S)(?P<field>file|type|page):"
    r"(?:[\"\u201c](?P<phrase>[^\"\u201d]{1,400})[\"\u201d]|(?P<word>\S+))"
)
_PARTS = re.compile(rf"{_FIELD}|(?P<quoted>{_QUOTED})", re.IGNORECASE)
_SYNTAX = re.compile(
    r"(?<=\bfile):|(?<=\btype):|(?<=\bpage):|[\"\u201c-\u201e\u00ab\u00bb\u300c-\u300f]",
    re.IGNORECASE,
)
_PAGES = re.compile(r"(\d{1,6})(?:[-\u2013](\d{1,6}))?")
_TYPE = re.compile(r"\.?([a-z0-9]{1,10})")
# Letters and digits with signs between them: INC-2023-0417, 12/4.B, 2021-03-12.
_IDENTIFIER = re.compile(r"(?<![^\W_])(?<!\d,)[^\W_]+(?:[-_/.:#\u2010-\u2013][^\W_]+)+")
_FIGURE = re.compile(r"\d[\d.,:/-]*\d")
_FILE_NAME = re.compile(r"[^\s/]\.[a-z][a-z0-9]{1,4}(?!\w)", re.IGNORECASE)


def parse(question: str) -> Query:
    """The question's text with its filters taken out, and what it asks of a passage."""
    question = _clean(question)
    found = _Found()
    kept: list[str] = []
    position = 0
    for match in _PARTS.finditer(question):
        if match["quoted"] is not None:
            found.quote(match["quoted"][1:-1])
        elif found.filter(match["field"].casefold(), match["phrase"], match["word"]):
            kept.append(question[position : match.start()])
            position = match.end()
    text = " ".join("".join([*kept, question[position:]]).split())
    spaced = _spaced(text)
    wholes = [w for w in _IDENTIFIER.findall(spaced) if any(map(str.isdigit, w))]
    wholes += [w for w in _FIGURE.findall(_IDENTIFIER.sub(" ", spaced)) if not w.isdigit()]
    wholes += date_forms(text)
    return Query(
        text=text,
        quoted=tuple(dict.fromkeys(found.quoted)),
        wholes=tuple(dict.fromkeys(wholes))[:_MOST_WHOLES],
        filters=Filters(tuple(found.files), tuple(found.types), tuple(found.pages)),
        may_name_file=_FILE_NAME.search(text) is not None,
    )


def as_words(text: str) -> str:
    """Text of a document, in which nothing is to be read as a filter or a quotation."""
    return _SYNTAX.sub(" ", text)


def without_filters(question: str) -> str:
    """The question as it is to be answered; as it was typed where it has no filters."""
    parsed = parse(question)
    return parsed.text if parsed.filters and parsed.text else question


class _Found:
    """Collects what is no plain word."""

    def __init__(self) -> None:
        self.quoted: list[str] = []
        self.files: list[str] = []
        self.types: list[str] = []
        self.pages: list[tuple[int, int]] = []

    def quote(self, phrase: str) -> None:
        """A phrase between quotation marks, if any word is in it."""
        if any(map(str.isalnum, phrase)):
            self.quoted.append(" ".join(phrase.split()))

    def filter(self, field: str, phrase: str | None, word: str | None) -> bool:
        """Takes a filter; False where its value can be none of this field."""
        value = (phrase if phrase is not None else (word or "").rstrip("?!,;.")).strip().casefold()
        if field == "file" and any(map(str.isalnum, value)):
            self.files.append(value)
            return True
        if field == "type" and (ending := _TYPE.fullmatch(value)):
            self.types.append(ending[1])
            return True
        if field == "page" and (pages := _PAGES.fullmatch(value)):
            first, last = int(pages[1]), int(pages[2] or pages[1])
            self.pages.append((min(first, last), max(first, last)))
            return True
        return False


def _clean(text: str) -> str:
    """Text that can be written as UTF-8, without what ends a string elsewhere."""
    text = text[:_MOST_CHARS].encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
    return unicodedata.normalize("NFC", text)


def _spaced(text: str) -> str:
    """The text with blanks in place of letters that have no spaces between their words."""
    if not is_unspaced(text):
        return text
    return "".join(" " if is_unspaced(char) else char for char in text)
