"""Rich Text Format: own reader, for texts in any code page (RTF specification 1.9.1)."""

import re
from dataclasses import dataclass, replace

from app.extract.worker.blocks import Blocks
from app.extract.worker.decoding import decode_as
from app.extract.worker.draft import Draft, Source, flowing

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?"  # a control word
    rb"|\\'([0-9a-fA-F]{2})"  # a byte
    rb"|\\([^a-zA-Z])"  # a control symbol
    rb"|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_MAX_GROUPS = 2_000

_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict "
    b"objdata fldinst themedata colorschememapping datastore latentstyles filetbl xmlnstbl info "
    b"bkmkstart bkmkend shppict nonshppict listtext pntext datafield blipuid panose falt "
    b"sp shprslt pgdsctbl".split()
)
_SHOWN_THOUGH_STARRED = frozenset({b"shpinst", b"annotation"})
_NOTES = frozenset(
    {b"footnote", b"annotation", b"header", b"footer", b"headerf", b"footerf", b"shptxt"}
)
_ASIDES = _NOTES | {b"title"}
_CHARACTERS = {
    b"tab": "\t",
    b"line": "\n",
    b"emdash": "\u2014",
    b"endash": "\u2013",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
    b"bullet": "•",
    b"emspace": " ",
    b"enspace": " ",
    b"cell": " | ",
    b"nestcell": " | ",
}
_PARAGRAPH_ENDS = frozenset({b"par", b"sect", b"page", b"row", b"nestrow"})
_SYMBOLS = {b"~": "\u00a0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and its end restores."""

    destination: bytes = b""
    font: int = -1
    fallback_chars: int = 1  # after \\u: characters for readers that know no Unicode
    is_skipped: bool = False
    is_hidden: bool = False


def read(source: Source) -> Draft:
    """The document's text; headers, notes and text boxes after the paragraph they stand in."""
    reader = _Reader()
    position = 0
    while token := _TOKEN.search(source.data, position):
        reader.take(token)
        position = token.end()
        if token[1] == b"bin":
            position += max(0, int(token[2] or 0))
    reader.end_paragraph()
    return flowing(reader.blocks.text(), title=reader.title)


class _Reader:
    """Follows control words and keeps what is text."""

    def __init__(self) -> None:
        self.blocks = Blocks()
        self.title = ""
        self._state = _State()
        self._groups: list[_State] = []
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._pieces: list[str] = []
        self._asides: list[list[str]] = []
        self._finished_asides: list[str] = []
        self._bytes = bytearray()
        self._to_skip = 0
        self._level = 0
        self._is_row = False

    def take(self, token: re.Match[bytes]) -> None:
        """The next token."""
        word, number, byte, symbol, brace, text = token.groups()
        if text is not None:
            self._put_bytes(text)
        elif byte is not None:
            self._put_bytes(bytes([int(byte, 16)]))
        elif brace is not None:
            self._open() if brace == b"{" else self._close()
        elif word is not None:
            self._control(word, int(number) if number is not None else None)
        elif symbol is not None:
            self._symbol(symbol)

    def end_paragraph(self) -> None:
        """Closes the block that is being read."""
        self._decode_bytes()
        text = _joined(self._pieces)
        self._pieces = []
        if self._is_row:
            text = text.strip().removesuffix("|")
        if self._level:
            self.blocks.heading(text, self._level)
        else:
            self.blocks.paragraph(text)
        for aside in self._finished_asides:
            self.blocks.paragraph(aside)
        self._finished_asides = []

    def _open(self) -> None:
        self._decode_bytes()
        if len(self._groups) < _MAX_GROUPS:
            self._groups.append(self._state)

    def _close(self) -> None:
        self._decode_bytes()
        ended = self._state
        if self._groups:
            self._state = self._groups.pop()
        if ended.destination in _ASIDES and self._state.destination != ended.destination:
            self._end_aside(ended.destination)

    def _end_aside(self, destination: bytes) -> None:
        if not self._asides:
            return
        text = _joined(self._pieces)
        self._pieces = self._asides.pop()
        if destination == b"title":
            self.title = text
        else:
            self._finished_asides.append(text)

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._state = replace(self._state, destination=b"*")
        else:
            self._put(_SYMBOLS.get(symbol, ""))

    def _control(self, word: bytes, number: int | None) -> None:
        self._decode_bytes()
        if word == b"u" and number is not None:
            self._put(chr(number % 0x10000))
            self._to_skip = self._state.fallback_chars
        elif word in _CHARACTERS:
            self._put(_CHARACTERS[word])
        elif word in _PARAGRAPH_ENDS:
            self._paragraph_end(word)
        elif word in _ASIDES or word in _SKIPPED:
            self._enter(word)
        elif self._state.destination == b"*":
            skipped = self._state.is_skipped or word not in _SHOWN_THOUGH_STARRED
            self._state = replace(self._state, destination=word, is_skipped=skipped)
        else:
            self._format(word, number)

    def _enter(self, word: bytes) -> None:
        """A group that is not part of the running text."""
        is_title = word == b"title" and self._state.destination == b"info"
        if word == b"title" and not is_title:
            return
        is_skipped = word in _SKIPPED or (self._state.is_skipped and word != b"shptxt")
        self._state = replace(self._state, destination=word, is_skipped=is_skipped and not is_title)
        if word in _ASIDES:
            self._asides.append(self._pieces)
            self._pieces = []

    def _paragraph_end(self, word: bytes) -> None:
        if self._state.is_skipped:
            return
        self._is_row = word in {b"row", b"nestrow"}
        if self._asides:
            self._put("\n")
        else:
            self.end_paragraph()

    def _format(self, word: bytes, number: int | None) -> None:
        value = number if number is not None else 1
        state = self._state
        if word == b"f":
            self._state = replace(state, font=value)
        elif word == b"fcharset" and state.destination == b"fonttbl":
            if value in _CHARSETS:
                self._fonts[state.font] = _CHARSETS[value]
        elif word == b"uc":
            self._state = replace(state, fallback_chars=max(0, min(value, 8)))
        elif word == b"ansicpg":
            self._codec = f"cp{value}"
        elif word == b"v":
            self._state = replace(state, is_hidden=value != 0)
        elif word == b"plain":
            self._state = replace(state, is_hidden=False)
        elif word == b"pard":
            self._level = 0
        elif word == b"outlinelevel":
            self._level = value + 1

    def _put_bytes(self, data: bytes) -> None:
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        self._bytes += data[skipped:]

    def _decode_bytes(self) -> None:
        if self._bytes:
            codec = self._fonts.get(self._state.font, self._codec)
            self._put(decode_as(bytes(self._bytes), codec))
            self._bytes.clear()

    def _put(self, text: str) -> None:
        if not (self._state.is_skipped or self._state.is_hidden):
            self._pieces.append(text)


def _joined(pieces: list[str]) -> str:
    """The pieces as one text, the halves of characters beyond U+FFFF put together."""
    return "".join(pieces).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
