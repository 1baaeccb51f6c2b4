"""Lines of a printed page -> paragraphs: pure geometry, no library.

PDF knows glyphs, not paragraphs. A blank line goes where the gap, the size, the indentation or a
short last line says that a new one begins; words hyphenated at a line's end are joined.
"""

import itertools
import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

BROKEN_WORD = "\ufffe"  # what PDFium puts where it takes out a hyphen and a line's end

_GAP_RATIO = 1.3  # of the page's usual line pitch
_TIGHT_PITCH = 0.95  # of a glyph's height, for headings set larger than the page's text
_SIZE_RATIO = 1.12
_MIN_SIZE_CHARS = 3
_INDENT_EMS = (0.7, 6.0)
_SHORT_EMS = 2.5
_ENDS = (".", "!", "?", ":", ";", "。", "”", '"', "।", "؟")

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HYPHENATED = re.compile(
    rf"([^\W\d_]+)(?:{BROKEN_WORD}|-\n)(?=([^\W\d_]+))|(?<=\w)(?:{BROKEN_WORD}|-\n)(?=\w)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and its place on the page, in points from the lower left.

    ``size`` is the height that its font gives every glyph: a font's nominal size may be scaled.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float


def paragraphs(lines: Sequence[Line]) -> str:
    """The lines' text with a blank line between paragraphs.

    A line that ends with ``BROKEN_WORD`` runs on into the next one.
    """
    pitch = _usual_pitch(lines)
    pieces: list[str] = []
    last: Line | None = None
    for line in lines:
        if last is not None and not last.text.endswith(BROKEN_WORD):
            pieces.append("\n\n" if _is_new_paragraph(last, line, pitch) else "\n")
        pieces.append(line.text)
        last = line
    return "".join(pieces)


def _usual_pitch(lines: Sequence[Line]) -> float:
    gaps = [
        above.bottom - below.bottom
        for above, below in itertools.pairwise(lines)
        if 0.5 * below.size < above.bottom - below.bottom < 2.5 * below.size
    ]
    return statistics.median_low(gaps) if gaps else 0.0


def _is_new_paragraph(last: Line, line: Line, pitch: float) -> bool:
    gap = last.bottom - line.bottom
    if abs(gap) < 0.5 * max(
        last.size, line.size
    ):  # the same height: cells of a row, or text set upright
        return False
    if gap < 0 or last.left > line.right:  # the next column, or a box elsewhere
        return not _goes_on(last, line)
    if pitch and gap > _GAP_RATIO * max(pitch, _TIGHT_PITCH * line.size):
        return True
    if _differ_in_size(last, line):
        return True
    ends = last.text.rstrip().endswith(_ENDS)
    indent_ems = (line.left - last.left) / max(line.size, 1.0)
    is_indented = _INDENT_EMS[0] < indent_ems < _INDENT_EMS[1]
    is_short = last.right < line.right - _SHORT_EMS * line.size
    return ends and (is_indented or is_short)


def _goes_on(last: Line, line: Line) -> bool:
    """Whether a sentence runs from one column into the next."""
    return not last.text.rstrip().endswith(_ENDS) and line.text[:1].islower()


def _differ_in_size(last: Line, line: Line) -> bool:
    if min(len(last.text), len(line.text)) < _MIN_SIZE_CHARS:
        return False
    small, large = sorted((max(last.size, 1.0), max(line.size, 1.0)))
    return large > _SIZE_RATIO * small


def join_hyphenated(pages: Sequence[str]) -> list[str]:
    """Pages with words that were broken at a line's end made whole.

    The hyphen stays when the document spells the word with one elsewhere, goes when it spells it
    without; a word that stands nowhere else loses it only if PDFium took it for a line break's.
    """
    if not any(BROKEN_WORD in page or "-\n" in page for page in pages):
        return list(pages)
    known = {word.lower() for page in pages for word in _WORD.findall(page)}
    return [_HYPHENATED.sub(lambda match: _joint(match, known), page) for page in pages]


def _joint(match: re.Match[str], known: set[str]) -> str:
    head, tail = match[1], match[2]
    if head is None:
        return "-"
    was_soft = match[0].endswith(BROKEN_WORD)
    whole, hyphenated = f"{head}{tail}".lower(), f"{head}-{tail}".lower()
    is_whole = whole in known or (was_soft and hyphenated not in known and tail[0].islower())
    return head if is_whole else f"{head}-"
