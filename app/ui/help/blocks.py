"""The manual in blocks: a heading, a paragraph, a cell of a table is translated as one text.

Plain Python without Qt: the window says blocks with it, and the catalogues are made from it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

CONTEXT: Final = "Manual"  # of blocks in the catalogues
TRANSLATED: Final = ("user-guide",)  # the pages that are for everybody
_WRAP: Final = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Block:
    """One text of a page: its Markdown on one line, so that it may be wrapped anew.

    ``kind`` is what it stands in, by the name of the HTML element: ``h2``, ``p``, ``li``, ``td``.
    """

    source: str
    kind: str
    line: int


def parser() -> MarkdownIt:
    """Reads Markdown as the manual is written in; raw HTML is text."""
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable("html_inline")


def blocks(page: str) -> Iterator[Block]:
    """What is to be translated of a page: all that has a letter."""
    around: list[Token] = []
    for token in parser().parse(page):
        if token.nesting > 0:
            around.append(token)
        elif token.nesting < 0:
            around.pop()
        elif token.type == "inline" and _has_words(source := _source(token)):
            line = next((each.map[0] for each in (token, *reversed(around)) if each.map), 0)
            yield Block(source, _kind(around), line + 1)


def said(tokens: list[Token], translated: Callable[[str], str]) -> list[Token]:
    """A page with what is said for each of its blocks; their ``content`` stays as it is written."""
    reader = parser()
    for token in tokens:
        if token.type == "inline" and _has_words(source := _source(token)):
            text = translated(source)
            if text != source:
                token.children = reader.parseInline(text)[0].children
    return tokens


def _source(inline: Token) -> str:
    return _WRAP.sub(" ", inline.content)


def _has_words(source: str) -> bool:
    return any(character.isalpha() for character in source)


def _kind(around: Sequence[Token]) -> str:
    """The element around a text; a paragraph in a list is the list's."""
    tags = [token.tag for token in around[-2:]]
    return "li" if tags == ["li", "p"] else tags[-1]
