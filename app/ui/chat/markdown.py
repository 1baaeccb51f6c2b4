"""Turns an answer's Markdown into our own small, escaped HTML; nothing in it is live.

Links and images are shown as text, raw HTML as the characters it is made of. The only anchors
in the output are ``cite:<index>``, made here from marks that ``citing`` placed.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from html import escape
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.domain.chat import Citation
from app.ui.chat.citing import MARK, CitationPlan, mark_of, unmarked
from app.ui.chat.segments import Segment, Segmenter
from app.ui.chat.untrusted import clean

MAX_TABLE_ROWS: Final = 60
MAX_TABLE_COLUMNS: Final = 12
_MAX_NESTING: Final = 12
_MAX_BRACKETS: Final = 60
_MAX_QUOTES: Final = 4  # block quotes drawn inside each other
_LANGUAGE: Final = re.compile(r"[\w+#.-]{1,24}")
# A line that begins with a letter and holds nothing that means something in Markdown.
_PLAIN: Final = re.compile(
    r"\n*([^\W\d_](?:[^\W_]|[ ,.;:'\"()?!/%\-\u2013\u2014\u2018-\u201d\u2026])*+)\s*"
)
_TAGS: Final = {
    "strong_open": "<b>", "strong_close": "</b>",
    "em_open": "<i>", "em_close": "</i>",
    "s_open": "<s>", "s_close": "</s>",
    "hardbreak": "<br>",
    "softbreak": "<br>",  # models break lines without Markdown's two blanks
    "bullet_list_open": "<ul>", "bullet_list_close": "</ul>",
    "ordered_list_close": "</ol>",
    "list_item_open": "<li>", "list_item_close": "</li>",
    "table_open": '<table width="100%" border="0" cellspacing="0" cellpadding="0">',
    "table_close": "</table>",
    "tr_open": "<tr>", "tr_close": "</tr>",
    "th_close": "</th>", "td_close": "</td>",
    "paragraph_open": "<p>", "paragraph_close": "</p>",
}  # fmt: skip


class BlockKind(Enum):
    """How a block is drawn."""

    PROSE = "prose"
    HEADING = "heading"
    LIST = "list"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Block:
    """One thing to lay out. ``html`` is safe as it stands; code has its ``text`` too.

    ``is_continued`` and ``has_more`` say that the block before or after is the same thing, cut.
    """

    kind: BlockKind
    html: str
    text: str = ""
    language: str = ""
    is_continued: bool = False
    has_more: bool = False
    left_out: int = 0  # table rows that are not shown


@lru_cache(maxsize=2)
def _parser(*, has_links: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _MAX_NESTING})
    parser.enable(["table", "strikethrough"])
    if not has_links:
        parser.disable(["link", "image"])
    # Reference definitions would swallow lines and give "[1]" a second meaning.
    parser.disable(["html_block", "html_inline", "reference", "autolink"])
    return parser


def render_segment(
    text: str,
    segment: Segment,
    plan: CitationPlan,
    *,
    unsupported: str = "not supported",
    is_whole: bool = False,
) -> list[Block]:
    """The blocks of one stretch of an answer; ``unsupported`` labels marks that do not hold.

    ``is_whole`` renders tables of any size: for paper, which nobody waits for.
    """
    source = plan.marked(text[segment.start : segment.end], segment.start)
    source = clean(unmarked(segment.prefix) + source)
    plain = _PLAIN.fullmatch(source)
    if plain is not None:  # most of what is written, and looked at many times while it grows
        html = f"<p>{escape(plain.group(1).rstrip())}</p>"
        return _with_seams([Block(BlockKind.PROSE, html)], segment)
    # Looking for the ends of links is quadratic in the brackets that begin them.
    tokens = _parser(has_links=source.count("[") <= _MAX_BRACKETS).parse(source)
    blocks = [
        _Renderer(plan.citations, unsupported, is_whole=is_whole, is_cut=segment.has_more).block(
            group
        )
        for group in _top_level(tokens)
    ]
    return _with_seams(blocks, segment)


def render(
    text: str,
    citations: Sequence[Citation] = (),
    *,
    unsupported: str = "not supported",
    is_whole: bool = False,
) -> list[Block]:
    """All blocks of a finished text; the rest as ``render_segment`` has it."""
    segmenter = Segmenter()
    segmenter.append(text)
    plan = CitationPlan.of_finished(text, citations)
    return [
        block
        for segment in segmenter.segments()
        for block in render_segment(text, segment, plan, unsupported=unsupported, is_whole=is_whole)
    ]


def tokens_of(text: str) -> list[Token]:
    """What a finished text is made of, as it is shown; links stay the characters they are."""
    return _parser(has_links=False).parse(clean(text))


def code_blocks(text: str) -> list[str]:
    """The code in a finished text, each block as it was written."""
    found: list[str] = []
    for block in render(text):
        if block.kind is BlockKind.CODE and block.is_continued and found:
            found[-1] = f"{found[-1]}\n{block.text}"
        elif block.kind is BlockKind.CODE:
            found.append(block.text)
    return found


def _with_seams(blocks: list[Block], segment: Segment) -> list[Block]:
    if blocks and segment.is_continued:
        blocks[0] = replace(blocks[0], is_continued=True)
    if blocks and segment.has_more:
        blocks[-1] = replace(blocks[-1], has_more=True)
    return blocks


def _top_level(tokens: Sequence[Token]) -> Iterable[list[Token]]:
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield group
            group = []


_KINDS: Final = {
    "heading_open": BlockKind.HEADING,
    "bullet_list_open": BlockKind.LIST,
    "ordered_list_open": BlockKind.LIST,
    "blockquote_open": BlockKind.QUOTE,
    "table_open": BlockKind.TABLE,
    "hr": BlockKind.RULE,
}


class _Renderer:
    """Writes the HTML of one top-level block."""

    def __init__(
        self,
        citations: Sequence[Citation],
        unsupported: str,
        *,
        is_whole: bool = False,
        is_cut: bool = False,
    ) -> None:
        self._is_whole = is_whole
        self._is_cut = is_cut
        self._citations = citations
        self._unsupported = unsupported
        self._parts: list[str] = []
        self._quotes = 0
        self._rows = 0
        self._column = 0
        self._links: list[str] = []
        self._handlers: dict[str, Callable[[Token], None]] = {
            "inline": self._on_inline,
            "text": self._on_text,
            "code_inline": self._on_code_inline,
            "fence": self._on_nested_code,
            "code_block": self._on_nested_code,
            "heading_open": self._on_heading_open,
            "heading_close": self._on_heading_close,
            "ordered_list_open": self._on_ordered_list_open,
            "blockquote_open": self._on_blockquote_open,
            "blockquote_close": self._on_blockquote_close,
            "tr_open": self._on_tr_open,
            "tr_close": self._on_tr_close,
            "th_open": self._on_cell_open,
            "td_open": self._on_cell_open,
            "table_close": self._on_table_close,
            "link_open": self._on_link_open,
            "link_close": self._on_link_close,
            "image": self._on_image,
        }

    def block(self, tokens: list[Token]) -> Block:
        """The block that these tokens make."""
        first = tokens[0]
        if first.type in {"fence", "code_block"}:
            return self._code(first)
        kind = _KINDS.get(first.type, BlockKind.PROSE)
        for token in tokens:
            self._token(token)
        left_out = 0 if self._is_whole else max(0, self._rows - MAX_TABLE_ROWS)
        return Block(kind, "".join(self._parts), left_out=left_out)

    def _code(self, token: Token) -> Block:
        text = self._without_marks(token.content)
        # Empty lines at the end of code say nothing; before more of it they are some of its lines.
        text = text.removesuffix("\n") if self._is_cut else text.rstrip("\n")
        words = token.info.split()
        language = words[0] if words and _LANGUAGE.fullmatch(words[0]) else ""
        return Block(BlockKind.CODE, escape(text), text=text, language=language.lower())

    def _token(self, token: Token) -> None:
        handler = self._handlers.get(token.type)
        if handler is not None:
            handler(token)
        elif not self._is_capped() and not token.hidden:
            self._parts.append(_TAGS.get(token.type, ""))

    def _is_capped(self) -> bool:
        is_large = self._rows > MAX_TABLE_ROWS or self._column > MAX_TABLE_COLUMNS
        return is_large and not self._is_whole

    def _write(self, html: str) -> None:
        if not self._is_capped():
            self._parts.append(html)

    def _on_inline(self, token: Token) -> None:
        for child in token.children or ():
            self._token(child)

    def _on_text(self, token: Token) -> None:
        self._write(self._with_chips(token.content))

    def _on_code_inline(self, token: Token) -> None:
        self._write(f"<code>{escape(self._without_marks(token.content))}</code>")

    def _on_nested_code(self, token: Token) -> None:
        text = escape(self._without_marks(token.content).rstrip("\n"))
        lines = text.replace("  ", "&nbsp; ").replace("\n ", "\n&nbsp;").replace("\n", "<br>")
        self._write(f"<p><code>{lines}</code></p>")

    def _on_heading_open(self, token: Token) -> None:
        self._write(f'<p class="h{_heading_level(token)}">')

    def _on_heading_close(self, _token: Token) -> None:
        self._write("</p>")

    def _on_ordered_list_open(self, token: Token) -> None:
        start = token.attrGet("start")
        self._write(f'<ol start="{start}">' if isinstance(start, int) else "<ol>")

    def _on_blockquote_open(self, _token: Token) -> None:
        self._quotes += 1
        if 1 < self._quotes <= _MAX_QUOTES:
            self._write("<blockquote>")

    def _on_blockquote_close(self, _token: Token) -> None:
        if 1 < self._quotes <= _MAX_QUOTES:
            self._write("</blockquote>")
        self._quotes -= 1

    def _on_tr_open(self, _token: Token) -> None:
        self._rows += 1
        self._column = 0
        self._write("<tr>")

    def _on_tr_close(self, _token: Token) -> None:
        self._column = 0
        self._write("</tr>")

    def _on_cell_open(self, token: Token) -> None:
        self._column += 1
        style = str(token.attrGet("style") or "")
        align = next((a for a in ("center", "right") if a in style), "left")
        self._write(f'<{token.tag} align="{align}">')

    def _on_table_close(self, _token: Token) -> None:
        self._parts.append("</table>")

    def _on_link_open(self, token: Token) -> None:
        self._links.append(str(token.attrGet("href") or ""))

    def _on_link_close(self, _token: Token) -> None:
        target = self._links.pop() if self._links else ""
        if target:
            self._write(f' <span class="address">({escape(self._without_marks(target))})</span>')

    def _on_image(self, token: Token) -> None:
        name = self._without_marks(token.content) or "…"
        self._write(f'<span class="address">[{escape(name)}]</span>')

    def _without_marks(self, text: str) -> str:
        """Marks inside code are not chips: a written one is its characters again."""

        def written(match: re.Match[str]) -> str:
            mark = mark_of(match.group())
            known = mark.is_literal and mark.index < len(self._citations)
            return f"[{self._citations[mark.index].n}]" if known else ""

        return MARK.sub(written, text)

    def _with_chips(self, text: str) -> str:
        parts: list[str] = []
        position = 0
        for match in MARK.finditer(text):
            before = text[position : match.start()]
            parts.append(escape(before.rstrip()))
            # A chip never begins a line: it stays with the word it follows.
            parts.append("&nbsp;" if before.strip() or position else "")
            parts.append(self._chip(mark_of(match.group()).index))
            position = match.end()
        parts.append(escape(text[position:]))
        return "".join(parts)

    def _chip(self, index: int) -> str:
        if index >= len(self._citations):
            return ""
        citation = self._citations[index]
        if citation.is_supported:
            return f'<a class="chip" href="cite:{index}">&nbsp;{citation.n}&nbsp;</a>'
        label = escape(self._unsupported).replace(" ", "&nbsp;")
        return f'<a class="doubt" href="cite:{index}">&nbsp;{citation.n}&nbsp;{label}&nbsp;</a>'


def _heading_level(token: Token) -> int:
    return min(int(token.tag[1:]), 4)
