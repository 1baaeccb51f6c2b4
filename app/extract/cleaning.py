"""Which characters may leave a document: the one rule, applied by the worker, checked by us.

Removed are control characters, and what a reader cannot see but a model or a search would:
bidirectional controls, zero-width characters, tag characters (``domain.invisible``), noncharacters.
"""

import re

from app.domain.invisible import BIDI, INVISIBLE, TAGS, ZERO_WIDTH

_CONTROL = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_NONCHARACTER = "\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff" + "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
)
# Between letters of these scripts a (non-)joiner changes how a word is written: it stays.
_JOINED_SCRIPTS = "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdcf\ufe70-\ufefc"
_JOINER = f"(?<![{_JOINED_SCRIPTS}])[\u200c\u200d]|[\u200c\u200d](?![{_JOINED_SCRIPTS}])"

_NEWLINE = re.compile("\r\n?|[\x0b\x85\u2028]")
_PARAGRAPH = re.compile("[\x0c\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_HIDDEN = {
    "text direction controls": re.compile(f"[{BIDI}]"),
    "zero-width characters": re.compile(
        f"[{ZERO_WIDTH}]|{_JOINER}|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]+"
    ),
    "invisible tag characters": re.compile(f"[{TAGS}]"),
}
_SILENT = re.compile(f"[{_CONTROL}{_NONCHARACTER}]")
_NEVER = f"\r\x0b\x0c\x85\u2028\u2029\ud800-\udfff{_CONTROL}{_NONCHARACTER}{INVISIBLE}"
_SUSPECT = re.compile(f"[{_NEVER}\u200c\u200d]")  # one set: fast over what is clean
_FORBIDDEN = re.compile(f"[{_NEVER}]|{_JOINER}")
# Looked at in one step, which lets no other thread run: the window is one of them.
_WINDOW = 4_096
_TRAILING = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]++(?=\n)")  # each run is looked at once
_MANY_BLANK = re.compile(r"\n{3,}")

# Hyphenation points and byte order marks are in honest files by the thousand: not reported.
_HARMLESS = re.compile("\u00ad\n?|\ufeff")


class Cleaner:
    """Cleans texts of one document and counts what it took out."""

    def __init__(self) -> None:
        self._counts = dict.fromkeys(_HIDDEN, 0)

    def clean(self, text: str) -> str:
        """The text with ``\\n`` as the only line end and at most one blank line in a row."""
        text = _PARAGRAPH.sub("\n\n", _NEWLINE.sub("\n", text))
        if not text.isascii():
            text = self._without_hidden(text)
        text = _SILENT.sub("", text)
        return _MANY_BLANK.sub("\n\n", _TRAILING.sub("", text)).strip("\n")

    def line(self, text: str) -> str:
        """As ``clean``, on one line."""
        return " ".join(self.clean(text).split())

    def warnings(self) -> list[str]:
        """What was taken out, one sentence a kind."""
        return [
            f"Hidden {kind} were removed from the text ({count})."
            for kind in _HIDDEN
            if (count := self._counts[kind])
        ]

    def _without_hidden(self, text: str) -> str:
        text = _HARMLESS.sub("", _SURROGATE.sub("\ufffd", text))
        for kind, pattern in _HIDDEN.items():
            text, count = pattern.subn("", text)
            self._counts[kind] += count
        return text


def is_clean(text: str) -> bool:
    """Whether a text holds nothing that ``Cleaner`` would have removed."""
    return not any(
        _FORBIDDEN.match(text, suspect.start())
        for start in range(0, len(text), _WINDOW)
        for suspect in _SUSPECT.finditer(text, start, start + _WINDOW)
    )
