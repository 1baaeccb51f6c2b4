"""EPUB books: one part a chapter, in the order of the spine (EPUB 3.3, section 5)."""

import posixpath
import re

from app.domain.documents import ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.worker.archive import Archive
from app.extract.worker.decoding import decode
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.readers.web import page_text
from app.extract.worker.safe_xml import Element, parse

_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/rights.xml"
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)


def read(source: Source) -> Draft:
    """Chapters with text, named by their first heading."""
    archive = Archive(source.data)
    if _RIGHTS in archive.names():
        raise RefusedError(ExtractCode.NEEDS_PASSWORD)
    package_name = _package_name(parse(archive.read(_CONTAINER)))
    package = parse(archive.read(package_name))
    pages = [
        ExtractedPage(page=None, place=place, text=text)
        for place, text in _chapters(archive, package, posixpath.dirname(package_name))
    ]
    return Draft(pages, untrusted_title=package.findtext("metadata/title") or "")


def _package_name(container: Element) -> str:
    root_file = container.find("rootfiles/rootfile")
    return root_file.get("full-path", "") if root_file is not None else ""


def _chapters(archive: Archive, package: Element, folder: str) -> list[tuple[str, str]]:
    files = {
        item.get("id", ""): posixpath.normpath(
            posixpath.join(folder, _unquoted(item.get("href", "")))
        )
        for item in package.iterfind("manifest/item")
    }
    chapters = []
    for reference in package.iterfind("spine/itemref"):
        data = archive.find(files.get(reference.get("idref", ""), ""))
        if data is None:
            continue
        title, text = page_text(decode(data))
        heading = _HEADING.search(text)
        if text:
            chapters.append((heading[1] if heading else title, text))
    return chapters


def _unquoted(reference: str) -> str:
    return _ESCAPED.sub(
        lambda match: bytes.fromhex(match[0].replace("%", "")).decode(errors="replace"), reference
    )
