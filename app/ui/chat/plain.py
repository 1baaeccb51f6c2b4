"""An answer as plain text: without the signs of Markdown, with its lists, tables and lines."""

from collections.abc import Callable, Mapping, Sequence

from markdown_it.token import Token

from app.ui.chat.markdown import tokens_of

_INDENT = "  "


def plain(text: str) -> str:
    """The text as it reads: items with a dash or their number, cells with tabs between them."""
    writer = _Writer()
    writer.write(tokens_of(text))
    return "\n".join(writer.lines).strip("\n")


class _Writer:
    """Collects lines; one empty line stands between blocks that are not in a list together."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._numbers: list[int | None] = []  # of the lists that are open; None: without numbers
        self._lead = ""  # what the next line begins with
        self._cells: list[str] | None = None
        self._handlers: Mapping[str, Callable[[Token], None]] = {
            "inline": self._on_inline,
            "fence": self._on_code,
            "code_block": self._on_code,
            "bullet_list_open": lambda _: self._open_list(None),
            "ordered_list_open": lambda token: self._open_list(int(token.attrGet("start") or 1)),
            "bullet_list_close": lambda _: self._close_list(),
            "ordered_list_close": lambda _: self._close_list(),
            "list_item_open": lambda _: self._begin_item(),
            "tr_open": lambda _: self._begin_row(),
            "tr_close": lambda _: self._end_row(),
            "table_close": lambda _: self._gap(),
            "paragraph_close": lambda _: self._gap(),
            "heading_close": lambda _: self._gap(),
        }

    def write(self, tokens: Sequence[Token]) -> None:
        """Takes the tokens of a text, top down."""
        for token in tokens:
            if (handler := self._handlers.get(token.type)) is not None:
                handler(token)

    def _on_inline(self, token: Token) -> None:
        text = _words(token)
        if self._cells is not None:
            self._cells.append(text)
        else:
            self._add(text.split("\n"))

    def _on_code(self, token: Token) -> None:
        self._add(token.content.rstrip("\n").split("\n"))
        self._gap()

    def _add(self, lines: Sequence[str]) -> None:
        for line in lines:
            self.lines.append(f"{self._lead}{line}")
            self._lead = _INDENT * len(self._numbers)

    def _gap(self) -> None:
        if not self._numbers:
            self.lines.append("")

    def _open_list(self, number: int | None) -> None:
        self._numbers.append(number)

    def _close_list(self) -> None:
        self._numbers.pop()
        self._lead = _INDENT * len(self._numbers)
        self._gap()

    def _begin_item(self) -> None:
        number = self._numbers[-1]
        sign = "- " if number is None else f"{number}. "
        if number is not None:
            self._numbers[-1] = number + 1
        self._lead = _INDENT * (len(self._numbers) - 1) + sign

    def _begin_row(self) -> None:
        self._cells = []

    def _end_row(self) -> None:
        cells, self._cells = self._cells or [], None
        self._add(["\t".join(cells)])


def _words(token: Token) -> str:
    parts = []
    for child in token.children or ():
        is_break = child.type in {"softbreak", "hardbreak"}
        parts.append("\n" if is_break else child.content)
    return "".join(parts)
