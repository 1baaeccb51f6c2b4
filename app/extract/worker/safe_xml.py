"""XML without its dangers: no entities of its own, nothing external, bounded depth and size."""

import functools
import xml.etree.ElementTree as ET
from xml.parsers import expat

from app.extract.errors import ExtractCode
from app.extract.worker.draft import RefusedError

_MAX_DEPTH = 250
_MAX_ELEMENTS = 4_000_000
_RELATIONSHIPS = "relationships"

Element = ET.Element


class _Tree:
    """Builds elements under their local names; attributes of relationships become ``r:name``."""

    def __init__(self) -> None:
        self.builder = ET.TreeBuilder()
        self._depth = 0
        self._elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Opens an element."""
        self._depth += 1
        self._elements += 1
        if self._depth > _MAX_DEPTH:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        if self._elements > _MAX_ELEMENTS:
            raise RefusedError(ExtractCode.TOO_LARGE)
        self.builder.start(_local(name), {_attribute(key): attributes[key] for key in attributes})

    def end(self, name: str) -> None:
        """Closes an element."""
        self._depth -= 1
        self.builder.end(_local(name))


def parse(data: bytes) -> Element:
    """The root element, all names without namespace (the readers know which file they read).

    Raises:
        RefusedError: not well-formed, declares entities, is too deep, or too large.
    """
    tree = _Tree()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler = tree.start
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.builder.data
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 - the library's signature
        return tree.builder.close()
    except (expat.ExpatError, AssertionError, ValueError, LookupError):
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None


def _refuse(*_: object) -> None:
    raise RefusedError(ExtractCode.DAMAGED_FILE)


@functools.lru_cache(maxsize=4096)
def _local(name: str) -> str:
    return name.rpartition("}")[2]


@functools.lru_cache(maxsize=4096)
def _attribute(name: str) -> str:
    namespace, _, local = name.rpartition("}")
    return f"r:{local}" if namespace.endswith(_RELATIONSHIPS) else local
