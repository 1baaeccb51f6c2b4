"""HTML, and whatever is made of it: what a reader would see, nothing that a browser would fetch."""

import re
from html.parser import HTMLParser

from app.extract.worker.blocks import Blocks
from app.extract.worker.decoding import decode
from app.extract.worker.draft import Draft, Source, flowing

_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9._-]+)", re.IGNORECASE)
_HEAD_BYTES = 4096
_LONG_CELL_CHARS = 600

_UNSEEN = frozenset({"script", "style", "template", "noscript", "svg", "math", "object", "iframe"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "head",
        "header",
        "hr",
        "legend",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "ul",
    }
)


def read(source: Source) -> Draft:
    """A web page as flowing text."""
    declared = _CHARSET.search(source.data[:_HEAD_BYTES])
    markup = decode(source.data, declared=declared[1].decode() if declared else None)
    title, text = page_text(markup)
    return flowing(text, title=title)


def page_text(markup: str) -> tuple[str, str]:
    """The title and the visible text of a page."""
    seen = _Seen()
    seen.feed(markup)
    seen.close()
    return seen.title(), seen.text()


class _Row:
    """A table row that is being read: the blocks of each of its cells."""

    def __init__(self) -> None:
        self.cells: list[list[str]] = []

    def is_layout(self) -> bool:
        """Whether the cells hold running text: then the table only arranges it."""
        filled = [cell for cell in self.cells if cell]
        return len(filled) == 1 or any(
            len(cell) > 1 and sum(map(len, cell)) > _LONG_CELL_CHARS for cell in filled
        )

    def line(self) -> str:
        """The cells side by side."""
        return " | ".join(" ".join(" ".join(cell).split()) for cell in self.cells).rstrip(" |")


class _Seen(HTMLParser):
    """Follows the markup and keeps what is seen."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks = Blocks()
        self._pieces: list[str] = []
        self._title: list[str] = []
        self._unseen: str | None = None
        self._is_title = False
        self._preformatted = 0
        self._heading = 0
        self._lists = 0
        self._is_item = False
        self._rows: list[_Row] = []
        self._tables: list[int] = []  # how many rows are open around each open table
        self._lines: list[str] = []

    def title(self) -> str:
        """What the page calls itself."""
        return " ".join("".join(self._title).split())

    def text(self) -> str:
        """The visible text."""
        self._flush()
        while self._rows:
            self._end_row()
        self._flush_lines()
        return self._blocks.text()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens what the tag opens."""
        if self._unseen is not None:
            return
        if tag in _UNSEEN:
            self._unseen = tag
        elif tag == "title":
            self._is_title = True
        elif tag == "br":
            self._pieces.append("\n")
        elif tag in {"td", "th"}:
            self._flush()
            if self._rows:
                self._rows[-1].cells.append([])
        elif tag == "img":
            self._pieces.append(f" {dict(attrs).get('alt') or ''} ")
        else:
            self._start_block(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An empty element cannot hide what follows it."""
        if tag not in _UNSEEN and tag != "title":
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Closes what the tag closes."""
        if self._unseen is not None:
            self._unseen = None if tag == self._unseen else self._unseen
        elif tag == "title":
            self._is_title = False
        elif tag == "tr":
            self._flush()
            self._end_row()
        elif tag in _HEADINGS or tag == "li" or tag in _BLOCKS:
            self._flush()
            self._heading = 0
            self._is_item = False
            if tag in {"ul", "ol"}:
                self._lists = max(0, self._lists - 1)
            elif tag == "pre":
                self._preformatted = max(0, self._preformatted - 1)
            elif tag == "table" and self._tables:
                self._end_rows()
                self._tables.pop()
                if not self._rows:
                    self._flush_lines()

    def handle_data(self, data: str) -> None:
        """Text between tags."""
        if self._unseen is not None:
            return
        if self._is_title:
            self._title.append(data)
        elif self._preformatted:
            self._pieces.append(data)
        else:
            self._pieces.append(re.sub(r"\s+", " ", data))

    def _start_block(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._flush()
            self._heading = _HEADINGS[tag]
        elif tag == "li":
            self._flush()
            self._is_item = True
        elif tag == "tr":
            self._flush()
            self._end_rows()
            self._rows.append(_Row())
        elif tag in _BLOCKS:
            self._flush()
            self._lists += tag in {"ul", "ol"}
            self._preformatted += tag == "pre"
            if tag == "table":
                self._tables.append(len(self._rows))

    def _flush(self) -> None:
        """Ends the block that is being read."""
        text = "".join(self._pieces)
        self._pieces = []
        if not self._preformatted:
            text = "\n".join(" ".join(line.split()) for line in text.split("\n"))
        if not text.strip():
            return
        if self._rows:
            cells = self._rows[-1].cells or [[]]
            cells[-1].append(text.strip())
            self._rows[-1].cells = cells
            return
        self._flush_lines()
        if self._heading:
            self._blocks.heading(text, self._heading)
        elif self._is_item:
            self._blocks.item(text, self._lists - 1)
        else:
            self._blocks.paragraph(text)

    def _end_rows(self) -> None:
        """Ends the rows of the innermost table that were left open."""
        while len(self._rows) > (self._tables[-1] if self._tables else 0):
            self._end_row()

    def _end_row(self) -> None:
        if not self._rows:
            return
        row = self._rows.pop()
        if self._rows:  # a table in a cell
            cells = self._rows[-1].cells or [[]]
            cells[-1].append(row.line())
            self._rows[-1].cells = cells
        elif row.is_layout():
            self._flush_lines()
            for cell in row.cells:
                for block in cell:
                    self._blocks.paragraph(block)
        else:
            self._lines.append(row.line())

    def _flush_lines(self) -> None:
        """Ends the table that is being read."""
        self._blocks.paragraph("\n".join(self._lines))
        self._lines = []
