"""Cuts an answer into stretches that can be parsed alone, so that streaming costs stay bounded."""

import re
from dataclasses import dataclass
from typing import Final

MAX_SEGMENT_CHARS: Final = 1500
MAX_FENCE_LINES: Final = 60
MAX_TABLE_CHARS: Final = 2000
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_DELIMITER_ROW: Final = re.compile(r" {0,3}\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")
_MID_LINE: Final = "\ufffd"  # stands for the start of a line that was cut
_SENTENCE_END: Final = re.compile("[.!?\u3002\uff01\uff1f][)\\]\"'\u201d\u2019]*\\s?")


@dataclass(frozen=True, slots=True)
class Segment:
    """``answer[start:end]``, to be parsed after ``prefix`` (an open fence, a table's head).

    ``is_continued`` means that it goes on what the segment before began.
    """

    start: int
    end: int
    prefix: str = ""
    is_continued: bool = False
    has_more: bool = False


class Segmenter:
    """Follows a growing text; all segments but the last are final.

    A line at the margin after an empty one begins a new top-level block or list item in
    CommonMark whatever came before, unless a fence is open; there the text is cut. Where that
    does not come for long, it is cut anyway: in a fence by lines, in a table by size with its
    head repeated, in prose at the end of a sentence.
    """

    def __init__(self) -> None:
        self._text = ""
        self._done: list[Segment] = []
        self._start = 0
        self._scanned = 0  # start of the first line not looked at yet
        self._fence = ""  # the run of characters that closes the open fence
        self._fence_line = ""
        self._lines = 0
        self._table_head = ""
        self._previous_line = ""
        self._prefix = ""
        self._is_continued = False

    @property
    def text(self) -> str:
        """All that came so far."""
        return self._text

    def append(self, piece: str) -> int:
        """Takes more text; returns the index of the first segment that changed."""
        changed = len(self._done)
        self._text += piece
        while (newline := self._text.find("\n", self._scanned)) >= 0:
            self._begin_line(newline)
            self._take_line(self._scanned, newline + 1)
        self._begin_line(len(self._text))  # it need not end for that
        return changed

    def _begin_line(self, end: int) -> None:
        """Cuts before a line at the margin that comes after an empty one, and in a long line."""
        is_at_margin = bool(self._text[self._scanned : self._scanned + 1].strip())
        if is_at_margin and not self._fence and not self._previous_line.strip():
            self._cut(self._scanned)
        self._cut_long_line(end)

    def segments(self) -> list[Segment]:
        """All segments; the last one may still grow."""
        if self._start >= len(self._text):
            return list(self._done)
        return [*self._done, self._open_segment(len(self._text))]

    def _open_segment(self, end: int, *, has_more: bool = False) -> Segment:
        return Segment(self._start, end, self._prefix, self._is_continued, has_more)

    def _cut(self, at: int, *, prefix: str = "", is_continued: bool = False) -> None:
        if at > self._start:
            self._done.append(self._open_segment(at, has_more=is_continued))
        self._start = at
        self._prefix = prefix
        self._is_continued = is_continued
        self._lines = 0

    def _take_line(self, begin: int, end: int) -> None:
        line = self._text[begin:end].rstrip("\r\n")
        if self._fence:
            self._take_fenced(line, end)
        else:
            self._take_open(line, begin, end)
        self._previous_line = line
        self._scanned = end

    def _take_fenced(self, line: str, end: int) -> None:
        self._lines += 1
        match = _FENCE.match(line)
        if match and match.group(1).startswith(self._fence) and not match.group(2).strip():
            self._fence = ""
            self._cut(end)
        elif self._lines >= MAX_FENCE_LINES or end - self._start > MAX_SEGMENT_CHARS:
            self._cut(end, prefix=self._fence_line, is_continued=True)

    def _take_open(self, line: str, begin: int, end: int) -> None:
        match = _FENCE.match(line)
        if match and not (match.group(1)[0] == "`" and "`" in match.group(2)):
            self._cut(begin)
            self._fence, self._fence_line = match.group(1), line.strip() + "\n"
            self._table_head = ""
            return
        if not line.strip():
            self._table_head = ""
        elif "|" in self._previous_line and "|" in line and _DELIMITER_ROW.match(line):
            self._table_head = f"{self._previous_line}\n{line}\n"
        size = end - self._start
        if self._table_head:
            if size > MAX_TABLE_CHARS:
                self._cut(end, prefix=self._table_head, is_continued=True)
        elif size > MAX_SEGMENT_CHARS:
            self._cut(end, is_continued=True)

    def _cut_long_line(self, end: int) -> None:
        """Cuts a line that will not end: prose at a sentence, anything else where it stands."""
        most = MAX_TABLE_CHARS if self._table_head else MAX_SEGMENT_CHARS
        while end - self._start > most + most // 3:
            first, last = self._start + most // 2, self._start + most
            ends = [match.end() for match in _SENTENCE_END.finditer(self._text, first, last)]
            at = ends[-1] if ends else (self._text.rfind(" ", first, last) + 1 or last)
            self._cut(at, prefix=self._fence_line if self._fence else "", is_continued=True)
            if at > self._scanned:
                self._scanned = at
                self._previous_line = _MID_LINE
