"""PowerPoint presentations (PresentationML, ECMA-376 part 1, section 19): a page is a slide."""

from collections.abc import Iterator

from app.domain.documents import ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.worker.blocks import Blocks
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.readers.office import Package
from app.extract.worker.safe_xml import Element

_TITLES = frozenset({"title", "ctrTitle"})
_FURNITURE = frozenset({"sldNum", "dt", "sldImg"})
_DRAWN = ("diagramData", "chart")  # text that stands in parts of their own


def read(source: Source) -> Draft:
    """Slides in the order in which they are shown, each with its notes."""
    package = Package(source.data)
    part = package.main_part() or "ppt/presentation.xml"
    root = package.xml(part)
    if root is None:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    targets = {relation.id: relation.target for relation in package.relations(part)}
    pages = [
        ExtractedPage(page=number, place="", text=_slide(package, targets.get(slide, "")))
        for number, slide in enumerate(_order(root), start=1)
    ]
    return Draft(pages, untrusted_title=package.title())


def _order(root: Element) -> Iterator[str]:
    for slide in root.iterfind("sldIdLst/sldId"):
        yield slide.get("r:id", "")


def _slide(package: Package, part: str) -> str:
    root = package.xml(part) if part else None
    if root is None:
        return ""
    blocks = Blocks()
    _shapes(root, blocks)
    for kind in _DRAWN:
        for drawn in package.related(part, kind):
            blocks.paragraph("\n".join(_paragraphs(drawn)))
    for notes in package.related(part, "notesSlide"):
        _shapes(notes, blocks, is_notes=True)
    return blocks.text()


def _shapes(root: Element, blocks: Blocks, *, is_notes: bool = False) -> None:
    """The title first, wherever it was drawn, then the other shapes in their own order."""
    shapes = [shape for shape in _walk(root) if _placeholder(shape) not in _FURNITURE]
    for shape in sorted(shapes, key=lambda shape: _placeholder(shape) not in _TITLES):
        if shape.tag == "tbl":
            blocks.paragraph("\n".join(filter(None, map(_row, shape.iterfind("tr")))))
        elif _placeholder(shape) in _TITLES and not is_notes:
            blocks.heading(" ".join(_paragraphs(shape)), 1)
        else:
            blocks.paragraph("\n".join(_paragraphs(shape)))


def _walk(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag in {"sp", "tbl"}:
            yield child
        elif child.tag != "Fallback":
            yield from _walk(child)


def _placeholder(shape: Element) -> str:
    placeholder = shape.find("nvSpPr/nvPr/ph")
    return placeholder.get("type", "body") if placeholder is not None else ""


def _row(row: Element) -> str:
    return " | ".join(" ".join(_paragraphs(cell)) for cell in row.iterfind("tc")).rstrip(" |")


def _paragraphs(element: Element) -> list[str]:
    """DrawingML paragraphs; a chart keeps its names and values without any."""
    lines = []
    for paragraph in element.iter("p"):
        pieces = []
        for item in paragraph.iter():
            if item.tag == "t":
                pieces.append(item.text or "")
            elif item.tag == "br":
                pieces.append("\n")
        lines.append("".join(pieces).strip())
    lines += [(value.text or "").strip() for value in element.iterfind(".//cat//v")]
    return [line for line in lines if line]
