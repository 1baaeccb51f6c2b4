"""PowerPoint presentations of before 2007 ([MS-PPT] 2.1 to 2.4): a page is a slide.

A file holds objects one after the other and, at its end, a directory of where each stands; every
save may add newer ones and another directory, which leads back to the one before. The document
object lists the slides in the order of showing, and the texts of their outlines; each slide holds
its shapes, whose text is their own or a reference into the outline.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from app.domain.documents import ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.protocol import MAX_PAGES, MAX_TEXT_BYTES
from app.extract.worker.blocks import Blocks
from app.extract.worker.compound import Compound
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.legacy_keys import LegacyKey, legacy_key
from app.extract.worker.summary import title_of

_DOCUMENT, _NOTES, _LIST = 0x03E8, 0x03F0, 0x0FF0
_LISTED, _NOTES_ATOM, _EDIT, _DIRECTORY, _LOCK = 0x03F3, 0x03F1, 0x0FF5, 0x1772, 0x2F14
_TEXT_KIND, _WIDE_TEXT, _NARROW_TEXT, _OUTLINE_TEXT = 0x0F9F, 0x0FA0, 0x0FA8, 0x0F9E
_SLIDES, _NOTES_PAGES = 0, 2  # of the document's lists
_TITLES: Final = frozenset({0, 6})
_NOT_SHOWN: Final = frozenset({0x03F8, 0x0FD9})  # masters; headers and feet
_FURNITURE: Final = "*"  # stands for the number of the slide, or for the date
_CONTAINER: Final = 0xF
_HEAD_BYTES: Final = 8
_MOST_DEPTH: Final = 24
_MOST_EDITS: Final = 10_000
_LOCKED_TOKEN: Final = 0xF3D1C4DF
_SIGNS: Final = str.maketrans({"\r": "\n", "\x0b": "\n", "\x00": None})


@dataclass(frozen=True, slots=True)
class _Record:
    kind: int
    instance: int
    is_container: bool
    body: bytes


@dataclass(slots=True)
class _Text:
    """The text of a shape or of the outline; ``kind`` tells titles."""

    kind: int
    text: str = ""


@dataclass(slots=True)
class _Listed:
    """A slide or a page of notes in the document's list: its object and its outline."""

    object_id: int
    slide_id: int
    outline: list[_Text] = field(default_factory=list)


def read(source: Source) -> Draft:
    """Slides in the order in which they are shown, each with its notes."""
    file = Compound(source.data)
    stream = file.find("PowerPoint Document")
    if not stream:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    try:
        pages = list(_Show(stream, file.find("Current User") or b"", source.password).pages())
    except struct.error:
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    return Draft(pages, untrusted_title=title_of(file))


class _Show:
    """One presentation: its objects by number."""

    def __init__(self, stream: bytes, current_user: bytes, password: str | None) -> None:
        self._stream = stream
        self._places: dict[int, int] = {}
        self._key: LegacyKey | None = None
        document, lock = self._directories(current_user)
        if lock:
            info = next(_records(self._object(lock), 0), None)
            self._key = legacy_key(b"" if info is None else info.body, password)
        elif _is_locked(current_user):
            raise RefusedError(ExtractCode.UNKNOWN_LOCK)
        root = next(_records(self._object(document), 0), None)
        if root is None or root.kind != _DOCUMENT:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        self._document = root

    def pages(self) -> Iterator[ExtractedPage]:
        """A page for each slide that is listed."""
        notes = {page.slide_id: page for page in self._notes()}
        left_chars = MAX_TEXT_BYTES
        for number, slide in enumerate(self._listed(_SLIDES)[:MAX_PAGES], start=1):
            blocks = Blocks()
            self._put(slide, blocks)
            if slide.slide_id in notes:
                self._put(notes[slide.slide_id], blocks, is_notes=True)
            text = blocks.text()[: max(left_chars, 0)]
            left_chars -= len(text)
            yield ExtractedPage(number, "", text)

    def _put(self, listed: _Listed, blocks: Blocks, *, is_notes: bool = False) -> None:
        """The title first, wherever it was drawn, then the other shapes in their own order."""
        texts = _shown(self._object(listed.object_id), listed.outline) or listed.outline
        for shown in sorted(texts, key=lambda text: text.kind not in _TITLES):
            if shown.kind in _TITLES and not is_notes:
                blocks.heading(shown.text, 1)
            elif shown.text.strip() != _FURNITURE:
                blocks.paragraph(shown.text.strip())

    def _listed(self, which: int) -> list[_Listed]:
        """[MS-PPT] 2.4.14.3: each object that is listed, then the texts of its outline."""
        found: list[_Listed] = []
        for part in _records(self._document.body, 0):
            if part.kind != _LIST or part.instance != which:
                continue
            for record in _records(part.body, 0):
                if record.kind == _LISTED:
                    object_id, _, _, slide_id = struct.unpack_from("<IIII", record.body)
                    found.append(_Listed(object_id, slide_id))
                elif found:
                    _gather(record, found[-1].outline)
        return found

    def _notes(self) -> Iterator[_Listed]:
        """Pages of notes, under the slide that each belongs to."""
        for listed in self._listed(_NOTES_PAGES):
            page = next(_records(self._object(listed.object_id), 0), None)
            if page is not None and page.kind == _NOTES:
                atom = next(_records(page.body, 0), None)
                if atom is not None and atom.kind == _NOTES_ATOM:
                    (slide_id,) = struct.unpack_from("<I", atom.body)
                    yield _Listed(listed.object_id, slide_id, listed.outline)

    def _directories(self, current_user: bytes) -> tuple[int, int]:
        """Fills the places of all objects, the newest of each; returns the document and the lock.

        [MS-PPT] 2.1.2: the directories of later saves are met first.
        """
        (at,) = struct.unpack_from("<I", current_user, 16)
        document = lock = 0
        seen: set[int] = set()
        while at and at not in seen and len(seen) < _MOST_EDITS:
            seen.add(at)
            edit = next(_records(self._stream, at), None)
            if edit is None or edit.kind != _EDIT:
                raise RefusedError(ExtractCode.DAMAGED_FILE)
            before, directory, newest = struct.unpack_from("<8xIII", edit.body)
            if not document:
                document = newest
                lock = _lock_of(edit.body)
            self._read_directory(directory)
            at = before
        return document, lock

    def _read_directory(self, at: int) -> None:
        directory = next(_records(self._stream, at), None)
        if directory is None or directory.kind != _DIRECTORY:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        position, body = 0, directory.body
        while position + 4 <= len(body):
            (head,) = struct.unpack_from("<I", body, position)
            first, count = head & 0xFFFFF, head >> 20
            places = struct.unpack_from(f"<{count}I", body, position + 4)
            for number, place in enumerate(places, start=first):
                self._places.setdefault(number, place)
            position += 4 + 4 * count

    def _object(self, number: int) -> bytes:
        """The bytes of an object, its head included; nothing for one that is nowhere."""
        place = self._places.get(number)
        if place is None:
            return b""
        if self._key is None:
            (size,) = struct.unpack_from("<4xI", self._stream, place)
            return self._stream[place : place + _HEAD_BYTES + size]
        head = self._key.decrypted(self._stream[place : place + _HEAD_BYTES], number)
        (size,) = struct.unpack_from("<4xI", head)
        return self._key.decrypted(self._stream[place : place + _HEAD_BYTES + size], number)


def _lock_of(edit: bytes) -> int:
    """The object that holds the lock, where the edit names one."""
    return int(struct.unpack_from("<I", edit, 28)[0]) if len(edit) >= 32 else 0  # noqa: PLR2004


def _is_locked(current_user: bytes) -> bool:
    return bool(struct.unpack_from("<I", current_user, 12)[0] == _LOCKED_TOKEN)


def _records(data: bytes, position: int) -> Iterator[_Record]:
    """The records from a position on; one that claims more than there is ends with the data."""
    while position + _HEAD_BYTES <= len(data):
        head, kind, size = struct.unpack_from("<HHI", data, position)
        body = data[position + _HEAD_BYTES : position + _HEAD_BYTES + size]
        yield _Record(kind, head >> 4, head & 0xF == _CONTAINER, body)
        position += _HEAD_BYTES + size


def _shown(data: bytes, outline: list[_Text]) -> list[_Text]:
    """The texts of a slide's shapes in the order in which they are drawn."""
    texts: list[_Text] = []
    waiting = [(_records(data, 0), 0)]
    while waiting:
        records, depth = waiting[-1]
        record = next(records, None)
        if record is None:
            waiting.pop()
        elif record.is_container:
            if record.kind not in _NOT_SHOWN and depth < _MOST_DEPTH:
                waiting.append((_records(record.body, 0), depth + 1))
        elif record.kind == _OUTLINE_TEXT and len(record.body) >= 4:  # noqa: PLR2004 - a number
            (index,) = struct.unpack_from("<I", record.body)
            if index < len(outline):
                texts.append(outline[index])
        else:
            _gather(record, texts)
    return texts


def _gather(record: _Record, texts: list[_Text]) -> None:
    """A kind of text begins a new one, whose characters follow it."""
    if record.kind == _TEXT_KIND and len(record.body) >= 4:  # noqa: PLR2004 - a number
        texts.append(_Text(struct.unpack_from("<I", record.body)[0]))
    elif record.kind in (_WIDE_TEXT, _NARROW_TEXT) and texts:
        code = "utf-16-le" if record.kind == _WIDE_TEXT else "latin-1"
        texts[-1].text += record.body.decode(code, errors="replace").translate(_SIGNS)
