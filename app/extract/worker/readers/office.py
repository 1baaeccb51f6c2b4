"""What the Office Open XML readers share: relations between parts, and the title."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from app.extract.worker.archive import Archive
from app.extract.worker.safe_xml import Element, parse

_CORE_PROPERTIES = "docProps/core.xml"


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from one part to another. ``kind`` is the last word of its type's address."""

    id: str
    kind: str
    target: str


class Package:
    """An Office file: parts, and how they hang together."""

    def __init__(self, data: bytes) -> None:
        self._archive = Archive(data)

    def main_part(self) -> str:
        """The part to begin with; empty when the package names none."""
        return next((r.target for r in self.relations("") if r.kind == "officeDocument"), "")

    def xml(self, part: str) -> Element | None:
        """A part's root element; None when there is no such part."""
        data = self._archive.find(part)
        return None if data is None else parse(data)

    def raw(self, part: str) -> bytes | None:
        """A part as it is; None when there is no such part."""
        return self._archive.find(part)

    def relations(self, part: str) -> tuple[Relation, ...]:
        """Where a part points to, inside the package only."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        if root is None:
            return ()
        return tuple(
            Relation(
                id=item.get("Id", ""),
                kind=item.get("Type", "").rpartition("/")[2],
                target=_resolved(folder, item.get("Target", "")),
            )
            for item in root
            if item.get("TargetMode") != "External"
        )

    def related(self, part: str, kind: str) -> Iterator[Element]:
        """Root elements of the parts that a part points to with one kind of relation."""
        for relation in self.relations(part):
            if relation.kind == kind and (root := self.xml(relation.target)) is not None:
                yield root

    def title(self) -> str:
        """The title in the file's properties."""
        root = self.xml(_CORE_PROPERTIES)
        return (root.findtext("title") or "") if root is not None else ""


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))
