"""Chats as Markdown. What was said stays Markdown; raw HTML and pictures in it become text.

A viewer of Markdown may obey both: a picture is fetched from wherever an answer says.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import BinaryIO, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.domain.invisible import INVISIBLE
from app.domain.portable import PortableChat, PortableMessage
from app.services.chat_files.told import about, head_of, notes_of, sources_of, stretches
from app.services.chat_files.writing import Head, Words
from app.services.source_marks import with_marks

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_TICKS: Final = re.compile(r"`+")
_MOST_TICKS: Final = 500  # in one line; what comes behind is taken for words
_MOST_BRACKETS: Final = 60  # looking for the ends of links is quadratic in these
_LIVE_TOKENS: Final = frozenset({"html_block", "html_inline", "image"})
_LIVE: Final = re.compile(r"<(?=[A-Za-z/!?])|!(?=\[)")
_SIGNS: Final = re.compile(r"([\\`*_\[\]<>#|!])")
_UNSEEN: Final = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffc{INVISIBLE}]")


class MarkdownWriter:
    """Writes chats into a stream, one below the other."""

    def __init__(self, stream: BinaryIO, head: Head, words: Words) -> None:
        self._stream = stream
        self._head = head
        self._words = words
        if head.marking:
            self._write(f"**{_plain(head.marking)}**\n\n")

    def add(self, chat: PortableChat, look: Callable[[], None]) -> None:
        """The next chat."""
        words = self._words
        self._write(f"# {_plain(chat.title)}\n\n")
        self._write(f"{_plain(about(chat, words, self._head.exported))}\n\n")
        for stretch in stretches(chat, words):
            if stretch.title is not None:
                self._write(f"---\n\n## {_plain(stretch.title)}\n\n")
            for message in stretch.messages:
                look()
                self._write(self._told(message))

    def close(self) -> None:
        """The marking stands at the end, too."""
        if self._head.marking:
            self._write(f"**{_plain(self._head.marking)}**\n")

    def _told(self, message: PortableMessage) -> str:
        text = message.text
        if message.is_answerable:
            text = with_marks(text, message.citations)
        parts = [f"### {_plain(head_of(message, self._words))}", _harmless(text).strip()]
        parts += [f"*{_plain(note)}*" for note in notes_of(message, self._words)]
        title, sources = sources_of(message, self._words)
        if sources:
            parts.append(f"{_plain(title)}:")
        for one in sources:
            where = ", ".join(filter(None, (one.file, one.place, one.marking)))
            doubt = f" ({self._words.unsupported})" if one.is_doubtful else ""
            lines = [f"- \\[{one.n}\\] {_plain(where + doubt)}"]
            lines += [f"  > {_plain(quote)}" for quote in one.quotes]
            parts.append("\n".join(lines))
        return "\n\n".join(filter(None, parts)) + "\n\n"

    def _write(self, text: str) -> None:
        self._stream.write(text.encode("utf-8", "replace"))


def _plain(text: str) -> str:
    """A line that Markdown shows as it is written."""
    return _SIGNS.sub(r"\\\1", " ".join(_UNSEEN.sub("", text).split()))


def _harmless(text: str) -> str:
    """Markdown without HTML and pictures; as far as that is sure, code still shows them."""
    text = _UNSEEN.sub("", text.replace("\r\n", "\n"))
    lines, fence = [], ""
    for line in text.split("\n"):
        match = _FENCE.match(line)
        if fence:
            is_end = match and match[1].startswith(fence) and not line[match.end() :].strip()
            fence = "" if is_end else fence
            lines.append(line)
        elif match and not (match[1][0] == "`" and "`" in line[match.end() :]):
            fence = match[1]
            lines.append(line)
        else:
            lines.append(_outside_code(line))
    if fence:  # nothing of it may stay open over what follows
        lines.append(fence)
    made = "\n".join(lines)
    return made if _is_harmless(made) else _LIVE.sub(_as_text, text)


def _outside_code(line: str) -> str:
    """A line without anything live, but for what stands between equal runs of backticks."""
    runs = [(match.start(), match.end()) for match in _TICKS.finditer(line)][:_MOST_TICKS]
    parts, at, n = [], 0, 0
    while n < len(runs):
        start, end = runs[n]
        size = end - start
        closing = next((m for m in range(n + 1, len(runs)) if _size(runs[m]) == size), None)
        if closing is None or line[start - 1 : start] == "\\":
            n += 1
            continue
        parts += [_LIVE.sub(_as_text, line[at:start]), line[start : runs[closing][1]]]
        at, n = runs[closing][1], closing + 1
    return "".join([*parts, _LIVE.sub(_as_text, line[at:])])


def _size(run: tuple[int, int]) -> int:
    return run[1] - run[0]


def _is_harmless(text: str) -> bool:
    """Whether a reader of Markdown sees neither HTML nor a picture in it."""
    if text.count("[") > _MOST_BRACKETS:
        return False
    return not any(
        one.type in _LIVE_TOKENS for token in _reader().parse(text) for one in _all(token)
    )


def _all(token: Token) -> Iterator[Token]:
    yield token
    yield from token.children or ()


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def _as_text(match: re.Match[str]) -> str:
    return "&lt;" if match[0] == "<" else "!\\"
