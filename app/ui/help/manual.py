"""The manual that ships with the application: its pages cut into topics, and a search over them.

Plain Python without Qt, so that it is read off the GUI thread. The pages are those of ``docs/`` and
the changelog, those for everybody in the user's language; a link that leads out of them becomes its
words.
"""

import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from markdown_it.token import Token

from app.domain.snippet import snippet
from app.domain.sought import Sought
from app.ui.help import blocks

# In the order of the contents.
PAGES: Final = (
    "user-guide",
    "personas",
    "administrator",
    "security",
    "policy",
    "mirror-client",
    "mirror-station",
    "memory",
    "chat-export",
)
CHANGES: Final = "CHANGELOG"
TOPIC_SCHEME: Final = "topic"
PICTURE_SCHEME: Final = "picture"
_PICTURES: Final = "screenshots/"
_SUFFIX: Final = ".md"
_NOT_IN_ANCHOR: Final = re.compile(r"[^\w\- ]")
_MOST_HITS: Final = 40
_HEADING_TOKENS: Final = 3  # begin, words, end


@dataclass(frozen=True, slots=True)
class Topic:
    """A page from one heading of the second level to the next, or a page's beginning.

    ``name`` is the page and the heading's anchor; ``html``, without the heading, is ours as it
    stands, with links ``topic:NAME`` and pictures ``picture:FILE``; ``anchors`` are those of the
    headings in it, its own first.
    """

    name: str
    page: str
    title: str
    html: str
    text: str
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A topic in which everything that was searched for stands; ``snippet`` has it marked."""

    topic: Topic
    snippet: str


class Manual:
    """All topics, in the order of the contents."""

    def __init__(self, topics: Sequence[Topic], titles: Mapping[str, str]) -> None:
        self.topics = tuple(topics)
        self._titles = titles
        self._by_anchor = {
            f"{topic.page}#{anchor}": topic for topic in topics for anchor in topic.anchors
        }
        for topic in reversed(topics):  # a page alone is its first topic
            self._by_anchor[topic.page] = topic

    @classmethod
    def load(cls, folder: Path, changes: Path, translated: Callable[[str], str] = str) -> "Manual":
        """Reads the pages of a folder, and the changelog; a file that is not there is left out.

        ``translated`` says a block of the pages for everybody in the user's language; the anchors
        are those of the page as it is written, so that links hold in every language.
        """
        topics: list[Topic] = []
        titles: dict[str, str] = {}
        for name in PAGES:
            said = translated if name in blocks.TRANSLATED else str
            topics += _topics(name, _read(folder / f"{name}{_SUFFIX}"), titles, said)
        topics += _versions(_topics(CHANGES, _read(changes), titles, str))
        return cls(topics, titles)

    def title_of(self, page: str) -> str:
        """What a page is called."""
        return self._titles.get(page, page)

    def find(self, target: str) -> Topic | None:
        """The topic that a link means: ``page``, or ``page#anchor`` of any heading in it."""
        return self._by_anchor.get(target)

    def of_version(self, version: str) -> Topic | None:
        """What is new in a version; in one that has no heading of its own, the newest changes."""
        changes = [topic for topic in self.topics if topic.page == CHANGES]
        named = (topic for topic in changes if version_of(topic) == version)
        return next(named, changes[0] if changes else None)

    def search(self, typed: str) -> tuple[Hit, ...]:
        """The topics that hold all the words, titles first; the last may be a word's beginning."""
        sought = sought_of(typed)
        if not sought:
            return ()
        found = [topic for topic in self.topics if sought.is_in(f"{topic.title}\n{topic.text}")]
        found.sort(key=lambda topic: not sought.is_in(topic.title))
        return tuple(
            Hit(topic, snippet(topic.text, sought.spans(topic.text)))
            for topic in found[:_MOST_HITS]
        )


def version_of(topic: Topic) -> str:
    """The version that a topic of the changelog tells of: its heading is ``[1.2.0] - DATE``."""
    return topic.title.partition("]")[0].removeprefix("[")


def sought_of(typed: str) -> Sought:
    """The words of a search as they are typed."""
    words = typed.split()
    return Sought(tuple(words[:-1]), words[-1]) if words else Sought()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def _versions(topics: Sequence[Topic]) -> list[Topic]:
    """Those of the changelog that tell of a version, not of the file itself."""
    return [topic for topic in topics if topic.title.startswith("[")]


def _topics(
    page: str, source: str, titles: dict[str, str], translated: Callable[[str], str]
) -> list[Topic]:
    """Cuts a page at its headings of the second level; notes what it is called."""
    parser, seen = blocks.parser(), dict[str, int]()
    made: list[Topic] = []
    for tokens in _cut(blocks.said(parser.parse(source), translated)):
        heading = _plain(tokens[1:2]) if tokens[0].type == "heading_open" else page
        if tokens[0].tag == "h1":
            titles[page] = heading
        anchors = _mark_anchors(tokens, seen)
        body = tokens[_HEADING_TOKENS:]
        _redirect(body, page)
        text = _plain(body)
        html = str(parser.renderer.render(body, parser.options, {}))
        if anchors and text:
            made.append(Topic(f"{page}#{anchors[0]}", page, heading, html, text, anchors))
    return made


def _cut(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    group: list[Token] = []
    for token in tokens:
        if token.type == "heading_open" and token.tag in {"h1", "h2"} and group:
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _mark_anchors(tokens: Sequence[Token], seen: dict[str, int]) -> tuple[str, ...]:
    """Gives every heading a place that links can lead to; the anchors, as forges make them."""
    anchors: list[str] = []
    for token, inline in itertools.pairwise(tokens):
        if token.type != "heading_open":
            continue
        slug = _NOT_IN_ANCHOR.sub("", inline.content.lower()).replace(" ", "-")
        number = seen[slug] = seen.get(slug, -1) + 1
        anchor = f"{slug}-{number}" if number else slug
        anchors.append(anchor)
        place = Token("html_inline", "", 0, content=f'<a name="{anchor}"></a>')
        inline.children = [place, *(inline.children or ())]
    return tuple(anchors)


def _redirect(tokens: Sequence[Token], page: str) -> None:
    """Links lead to topics or nowhere; pictures are those of the manual."""
    for opening, inline in itertools.pairwise(tokens):
        kept: list[Token] = []
        is_dropped = False
        for token in inline.children or ():
            if token.type == "link_open":
                target = _target(str(token.attrGet("href") or ""), page)
                is_dropped = not target
                token.attrSet("href", f"{TOPIC_SCHEME}:{target}")
            elif token.type == "image":
                source = str(token.attrGet("src") or "")
                token.attrSet("src", f"{PICTURE_SCHEME}:{source.removeprefix(_PICTURES)}")
                opening.attrSet("class", "picture")  # its line is as high as the picture
            if not (is_dropped and token.type in {"link_open", "link_close"}):
                kept.append(token)
        if inline.children is not None:
            inline.children = kept


def _target(href: str, page: str) -> str:
    """The page and anchor that a link means; empty where it leads out of the manual."""
    file, _, anchor = href.partition("#")
    name = file.removesuffix(_SUFFIX) if file else page
    if name not in PAGES or (file and not file.endswith(_SUFFIX)):
        return ""
    return f"{name}#{anchor}" if anchor else name


def _plain(tokens: Sequence[Token]) -> str:
    """The words alone, a line for each block."""
    lines: list[str] = []
    for token in tokens:
        if token.type == "inline":
            words = (_words(child) for child in token.children or ())
            lines.append("".join(words))
        elif token.type in {"fence", "code_block"}:
            lines.append(token.content.rstrip("\n"))
    return "\n".join(line for line in lines if line)


def _words(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    return token.content if token.type in {"text", "code_inline"} else ""
