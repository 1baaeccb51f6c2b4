"""Lines of a printed page -> paragraphs: pure geometry, no library.

PDF knows glyphs, not paragraphs. A blank line goes where the gap, the size, the indentation or a
short last line says that a new one begins; words hyphenated at a line's end are joined. A short
paragraph set clearly larger than most of the document is a heading: it stands on one line, and is
named beside the text, which holds nothing that the page does not show.
"""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.extract.protocol import MAX_HEADING_LEVEL

BROKEN_WORD = "\ufffe"  # what PDFium puts where it takes out a hyphen and a line's end

_GAP_RATIO = 1.3  # of the page's usual line pitch
_TIGHT_PITCH = 0.95  # of a glyph's height, for headings set larger than the page's text
_SIZE_RATIO = 1.12
_MIN_SIZE_CHARS = 3
_HEADING_RATIO = 1.2  # of the size of most text; other fonts of one size differ by less
_MOST_HEADING_SHARE = 0.2  # of a document's characters, set in one size
_HEADING_PITCH = 1.5  # of its font's size, from one line of a heading to its next
_MAX_HEADING_CHARS = 160
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

    ``size`` is the height of its first glyph, for its place among others; ``font_size`` that of
    its font as it is set, by which a heading is told from text; zero where it is not known.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    font_size: float = 0.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The text of a paragraph; ``level`` is that of a heading, which is one line, else zero."""

    text: str
    level: int


def paragraphs(
    lines: Sequence[Line], levels: Mapping[int, int] = MappingProxyType({})
) -> list[Paragraph]:
    """The paragraphs of a page.

    ``levels`` are those of ``heading_levels``. A line that ends with ``BROKEN_WORD`` runs on into
    the next one.
    """
    pitch = _usual_pitch(lines)
    blocks: list[list[Line]] = []
    last: Line | None = None
    for line in lines:
        if last is None or not _belongs_to(last, line, pitch, levels):
            blocks.append([])
        blocks[-1].append(line)
        last = line
    return [_paragraph(block, levels) for block in blocks]


def _belongs_to(last: Line, line: Line, pitch: float, levels: Mapping[int, int]) -> bool:
    """Whether a line goes on with the paragraph, or the heading, of the line before it."""
    if last.text.endswith(BROKEN_WORD):
        return True
    size = _half_points(line.font_size)
    is_heading = size in levels and size == _half_points(last.font_size)
    if is_heading and 0 < last.bottom - line.bottom <= _HEADING_PITCH * line.font_size:
        return True
    return not _is_new_paragraph(last, line, pitch)


def heading_levels(lines: Iterable[Line]) -> dict[int, int]:
    """The sizes of a document's headings, in half points, each with its level, 1 the highest.

    Most characters are the text's own; what is set clearly larger, and not much of it, heads it.
    """
    chars: Counter[int] = Counter()
    for line in lines:
        chars[_half_points(line.font_size)] += len(line.text)
    if not chars:
        return {}
    text_size, _ = chars.most_common(1)[0]
    most = _MOST_HEADING_SHARE * chars.total()
    larger = [size for size in chars if size >= _HEADING_RATIO * text_size and chars[size] <= most]
    ranks = enumerate(sorted(larger, reverse=True), start=1)
    return {size: min(rank, MAX_HEADING_LEVEL) for rank, size in ranks}


def _half_points(size: float) -> int:
    return round(2 * size)


def _paragraph(block: Sequence[Line], levels: Mapping[int, int]) -> Paragraph:
    text = "".join(
        line.text if line.text.endswith(BROKEN_WORD) else f"{line.text}\n" for line in block
    ).removesuffix("\n")
    level = levels.get(_half_points(block[0].font_size), 0)
    title = " ".join(text.split())
    is_heading = (
        level > 0
        and len(title) <= _MAX_HEADING_CHARS
        and sum(map(str.isalpha, title)) >= _MIN_SIZE_CHARS
        and BROKEN_WORD not in title
        and len({_half_points(line.font_size) for line in block}) == 1
    )
    return Paragraph(title, level) if is_heading else Paragraph(text, 0)


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
