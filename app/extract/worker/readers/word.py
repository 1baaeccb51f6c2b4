"""Word documents (WordprocessingML, ECMA-376 part 1, section 17)."""

import re

from app.extract.errors import ExtractCode
from app.extract.worker.blocks import Blocks
from app.extract.worker.draft import Draft, RefusedError, Source, flowing
from app.extract.worker.readers.office import Package
from app.extract.worker.safe_xml import Element

# Said twice, said by the program, or said no more.
_SKIPPED = frozenset({"Fallback", "del", "moveFrom", "delText", "instrText", "rt", "pPr", "rPr"})
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_HEADING_STYLE = re.compile(r"heading\s*([1-9])$", re.IGNORECASE)
_TITLE_STYLES = frozenset({"title"})
_MAX_OUTLINE_LEVEL = 9


def read(source: Source) -> Draft:
    """Body, then notes and comments where they are referred to, then headers and footers."""
    package = Package(source.data)
    part = package.main_part() or "word/document.xml"
    root = package.xml(part)
    body = root.find("body") if root is not None else None
    if body is None:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    reader = _Reader(_heading_levels(package, part), _notes(package, part))
    reader.container(body)
    reader.margins(package, part)
    return flowing(reader.blocks.text(), title=package.title())


def _heading_levels(package: Package, part: str) -> dict[str, int]:
    """Style id -> heading level. Ids are localised, the names of built-in styles are not."""
    levels: dict[str, int] = {}
    for root in package.related(part, "styles"):
        for style in root.iter("style"):
            level = _level_of_style(style, levels)
            if level:
                levels[style.get("styleId", "")] = level
    return levels


def _level_of_style(style: Element, known: dict[str, int]) -> int:
    name_element = style.find("name")
    name = name_element.get("val", "") if name_element is not None else ""
    if match := _HEADING_STYLE.match(name):
        return int(match[1])
    if name.lower() in _TITLE_STYLES:
        return 1
    outline = style.find("pPr/outlineLvl")
    if outline is not None and outline.get("val", "9").isdigit():
        level = int(outline.get("val", "9"))
        return level + 1 if level < _MAX_OUTLINE_LEVEL else 0
    based_on = style.find("basedOn")
    return known.get(based_on.get("val", ""), 0) if based_on is not None else 0


def _notes(package: Package, part: str) -> dict[str, Element]:
    """Footnotes, endnotes and comments under the name and id by which the body refers to them."""
    notes: dict[str, Element] = {}
    for kind, element in (
        ("footnotes", "footnote"),
        ("endnotes", "endnote"),
        ("comments", "comment"),
    ):
        for root in package.related(part, kind):
            for note in root.iter(element):
                if note.get("type") not in {"separator", "continuationSeparator"}:
                    notes[f"{element}Reference{note.get('id')}"] = note
    return notes


class _Reader:
    """Walks the body in reading order."""

    def __init__(self, levels: dict[str, int], notes: dict[str, Element]) -> None:
        self.blocks = Blocks()
        self._levels = levels
        self._notes = notes
        self._referred: list[str] = []
        self._boxes: list[Element] = []

    def container(self, element: Element) -> None:
        """Paragraphs and tables, through whatever wraps them."""
        for child in element:
            if child.tag == "p":
                self._paragraph(child)
            elif child.tag == "tbl":
                self.blocks.paragraph("\n".join(self._rows(child)))
                self._attached()
            elif child.tag not in _SKIPPED:
                self.container(child)

    def margins(self, package: Package, part: str) -> None:
        """Headers and footers, each once."""
        seen: set[str] = set()
        for kind in ("header", "footer"):
            for root in package.related(part, kind):
                text = self._flat(root)
                if text and text not in seen:
                    seen.add(text)
                    self.blocks.paragraph(text)

    def _paragraph(self, element: Element) -> None:
        text = self._text(element)
        level = self._level(element)
        if level:
            self.blocks.heading(text, level)
        elif (numbering := element.find("pPr/numPr")) is not None:
            depth = numbering.find("ilvl")
            self.blocks.item(text, _number(depth.get("val")) if depth is not None else 0)
        else:
            self.blocks.paragraph(text)
        self._attached()

    def _attached(self) -> None:
        """Text boxes and notes that hang on the paragraph or table just read."""
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.container(box)
        referred, self._referred = self._referred, []
        for name in referred:
            note = self._notes.pop(name, None)
            if note is not None:
                self.blocks.paragraph(self._flat(note))

    def _level(self, element: Element) -> int:
        style = element.find("pPr/pStyle")
        return self._levels.get(style.get("val", ""), 0) if style is not None else 0

    def _rows(self, table: Element) -> list[str]:
        rows = []
        for row in _within(table, "tr"):
            cells = [" ".join(self._flat(cell).split()) for cell in _within(row, "tc")]
            rows.append(" | ".join(cells).rstrip(" |"))
        return [row for row in rows if row]

    def _flat(self, element: Element) -> str:
        """All paragraphs of an element, tables in it included, one a line."""
        lines = []
        for child in element:
            if child.tag == "p":
                lines.append(self._text(child))
            elif child.tag == "tbl":
                lines += self._rows(child)
            elif child.tag not in _SKIPPED:
                lines.append(self._flat(child))
        return "\n".join(line for line in lines if line.strip())

    def _text(self, element: Element) -> str:
        pieces: list[str] = []
        self._collect(element, pieces)
        return "".join(pieces)

    def _collect(self, element: Element, pieces: list[str]) -> None:
        for child in element:
            tag = child.tag
            if tag == "t":
                pieces.append(child.text or "")
            elif tag in _CHARACTERS:
                pieces.append(_CHARACTERS[tag])
            elif tag == "txbxContent":
                self._boxes.append(child)
            elif tag in {"footnoteReference", "endnoteReference", "commentReference"}:
                self._referred.append(f"{tag}{child.get('id')}")
            elif tag not in _SKIPPED:
                self._collect(child, pieces)


def _within(element: Element, tag: str) -> list[Element]:
    """Children of a kind, also those that a content control or a tracked change wraps."""
    found = []
    for child in element:
        if child.tag == tag:
            found.append(child)
        elif child.tag in {"sdt", "sdtContent", "ins", "moveTo", "customXml"}:
            found += _within(child, tag)
    return found


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isdigit() else 0
