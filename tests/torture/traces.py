"""Looks for words in bytes and names, however they may be spelt there."""

import base64
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

_CHUNK_BYTES = 1 << 24


class Canaries:
    """Words that nothing on a disk may hold, in the encodings in which they could."""

    def __init__(self, words: Iterable[str]) -> None:
        self._forms = {form: word for word in words for form in _forms(word)}
        self._overlap = max(map(len, self._forms))

    def found_in(self, content: bytes) -> set[str]:
        """The words that some bytes hold."""
        return {word for form, word in self._forms.items() if form in content}

    def found_in_file(self, path: Path) -> set[str]:
        """The words that a file holds; it may be large."""
        found: set[str] = set()
        with path.open("rb") as stream:
            rest = b""
            while chunk := stream.read(_CHUNK_BYTES):
                found |= self.found_in(rest + chunk)
                rest = chunk[-self._overlap :]
        return found

    def hits_below(self, folders: Iterable[Path]) -> Iterator[str]:
        """Files whose names or contents hold a word."""
        for folder in folders:
            for root, names, files in os.walk(folder):
                for name in (*names, *files):
                    yield from (f"the name {name}" for _ in self.found_in(os.fsencode(name)))
                for name in files:
                    path = Path(root, name)
                    if not path.is_symlink():
                        yield from (f"{word} in {path}" for word in self.found_in_file(path))


def _forms(word: str) -> Iterator[bytes]:
    spelt = word.encode()
    yield from (word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
    yield spelt.hex().encode()
    yield spelt.hex().upper().encode()
    for shift in range(3):  # base64 of a text in whose midst the word stands
        coded = base64.b64encode(bytes(shift) + spelt)
        yield coded[4 if shift else 0 : -4]
