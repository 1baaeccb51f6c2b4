"""What a message is made of on a page: small, escaped stretches of HTML, one after the other."""

import re
from collections.abc import Iterator
from html import escape

from app.domain.chat import ABSENT, Citation
from app.domain.portable import PortableMessage, PortableSource
from app.services.chat_files.told import ToldSource, sources_of
from app.services.chat_files.writing import Words
from app.ui.chat import markdown
from app.ui.chat.markdown import Block, BlockKind
from app.ui.chat.untrusted import clean, one_line

_LINK = re.compile(r'href="cite:(\d+)"')  # made by ``markdown`` alone: quotes of texts are escaped
_LINE_CHARS = 100_000


def line(text: str) -> str:
    """A text on one line, escaped."""
    return escape(one_line(text, _LINE_CHARS))


def said(message: PortableMessage, words: Words, *, anchor: str = "") -> Iterator[str]:
    """The blocks of a message's text.

    ``anchor`` is what the ids of its sources begin with, empty where marks lead nowhere.
    """
    sources = message.citations if message.is_answerable else ()
    known = tuple(_citation(one) for one in sources)
    blocks = markdown.render(message.text, known, unsupported=words.unsupported, is_whole=True)
    for block in blocks:
        yield _LINK.sub(lambda match: _target(match, sources, anchor), _html(block))


def quoted(
    message: PortableMessage, words: Words
) -> tuple[str, Iterator[tuple[ToldSource, str, list[str]]]]:
    """A title, and each source with its line and its quotes, all but the source escaped."""
    title, sources = sources_of(message, words)

    def told() -> Iterator[tuple[ToldSource, str, list[str]]]:
        for one in sources:
            where = ", ".join(filter(None, (one.file, one.place, one.marking)))
            doubt = f" ({words.unsupported})" if one.is_doubtful else ""
            yield one, line(where + doubt), [line(quote) for quote in one.quotes]

    return (line(title) if sources else ""), told()


def _target(match: re.Match[str], sources: tuple[PortableSource, ...], anchor: str) -> str:
    return f'href="#{anchor}{sources[int(match[1])].n}"' if anchor else ""


def _html(block: Block) -> str:
    if block.kind is BlockKind.CODE:
        return f"<pre><code>{escape(clean(block.text))}</code></pre>"
    if block.kind is BlockKind.QUOTE:
        return f"<blockquote>{block.html}</blockquote>"
    return "<hr>" if block.kind is BlockKind.RULE else block.html


def _citation(one: PortableSource) -> Citation:
    return Citation(
        n=one.n,
        passage=ABSENT,
        document=ABSENT,
        file=one.file,
        page=one.page,
        place=one.place,
        quote=one.quote,
        is_supported=one.is_supported,
        answer_end=one.answer_end,
    )
