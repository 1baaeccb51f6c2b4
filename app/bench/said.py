"""What the window says in a language for a text of the code, so that a tour finds it in any."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

_PLACES: Final = re.compile(r"\{[^{}]*\}|%n|%L?\d")


class Said:
    """The texts of the code in one language; in English, in which they are written, without any."""

    def __init__(self, translations: Mapping[tuple[str, str], str]) -> None:
        """``translations`` by context and source, as a catalogue has them."""
        self._by_source: dict[str, set[str]] = {}
        for (_, source), text in translations.items():
            self._by_source.setdefault(source, set()).add(text)

    def texts(self, source: str) -> frozenset[str]:
        """All that may be said for a text; the text itself where it has no translation."""
        return frozenset(self._by_source.get(source, ())) or frozenset({source})

    def count(self, shown: str, source: str) -> int:
        """How often a text is in what is shown, whatever stands in its places."""
        return max(len(re.findall(_pattern(text), shown)) for text in self.texts(source))

    def one_of(self, names: Iterable[str], source: str) -> str:
        """The name that is said for a text.

        Raises:
            KeyError: none of them.
        """
        known = self.texts(source)
        for name in names:
            if name in known:
                return name
        raise KeyError(source)


def _pattern(text: str) -> str:
    """What matches a text with anything in its places."""
    return ".+?".join(re.escape(part) for part in _PLACES.split(text) if part)
