"""The numbers of sources that a model writes into its answer, and which sentence each is for."""
# ruff: noqa: RUF001 - brackets and dashes that look like others

import re
from dataclasses import dataclass

# In the languages of the window. Not "page", "line" or "figure": those are no numbers of ours.
_WORD = r"(?:(?i:sources?|quellen?|fuentes?|nguồn|refs?\.?)\s{0,2}+)?+"
_LIST = rf"{_WORD}\d{{1,3}}(?:\s{{0,2}}[,;–-]\s{{0,2}}{_WORD}\d{{1,3}}){{0,8}}"
# What some models put behind the number: 【3†source】.
_BEHIND = r"(?:†[^\[\]【】\n]{0,40}+)?"
# Code is matched first and left alone: an index in it is no citation.
# A list counts as its numbers, and ``[1?]`` as one: it is how an unsupported mark is shown.
_MARK = re.compile(
    rf"```.*?(?:```|\Z)|`[^`\n]*`|[ \t]*[\[［【]({_LIST}){_BEHIND}\??[\]］】]", re.DOTALL
)
_BEGUN = re.compile(rf"[\[［【]((?:{_WORD}[\d,;?\s]*+)*+)\Z")
_SPAN = re.compile(r"(\d+)(?:\s{0,2}[–-]\s{0,2}\D*?(\d+))?")
# In round brackets it may be a number of the text, or one of a document that the model copied.
_ROUND = re.compile(rf"(?<=\w)\s\(({_LIST})\)(?=\s*(?:[.,;:!?。]|\Z))")
_OPENER = re.compile(r"[\s>*•●▪–—+#-]*(?:\(?\d{1,3}[.)]\s*)?")
_STOP = re.compile(r"[.!?。！？][\"'”’)*_]*\s*\Z")
_LONGEST_OPENER = 64
_LETTER = re.compile(r"[^\W_]")
_AFTER = re.compile(r":?[ \t]*")


@dataclass(frozen=True, slots=True)
class _Found:
    """A mark where it stood: the offset in the text without marks."""

    numbers: tuple[int, ...]
    offset: int


def take_marks(text: str, count: int) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and each valid number with its offset in that text.

    A number belongs to the sentence that ends at or behind its offset and begins before it. On a
    line that begins with a mark, one between two sentences belongs to the second. Numbers above
    ``count`` are none of ours.
    """
    pieces: list[str] = []
    found: list[_Found] = []
    position = length = 0
    line = ""  # so far, without marks
    for match in _MARK.finditer(text):
        if match[1] is None:
            continue
        piece = text[position : match.start()]
        piece = _BEGUN.sub(r"(\1", piece)  # else what is left of "[[1]7]" would be a mark again
        pieces.append(piece)
        length += len(piece)
        line = (piece.rpartition("\n")[2] if "\n" in piece else line + piece)[:_LONGEST_OPENER]
        position = match.end()
        if _OPENER.fullmatch(line):
            gap = " " if line.strip() else ""  # behind the sign of a list
            pieces.append(gap)
            length, line = length + len(gap), line + gap
            after = _AFTER.match(text, position)
            position = after.end() if after is not None else position
        found.append(_Found(_numbers(match[1], count), length))
    pieces.append(text[position:])
    plain = "".join(pieces).rstrip()
    return plain, [(number, at) for one, at in _placed(plain, found) for number in one.numbers]


def without_round(sentence: str, count: int) -> str:
    """The sentence with blanks for what may be numbers of our sources in round brackets."""

    def blank(match: re.Match[str]) -> str:
        numbers = map(int, re.findall(r"\d+", match[1]))
        is_ours = all(1 <= number <= count for number in numbers)
        return " " * len(match[0]) if is_ours else match[0]

    return _ROUND.sub(blank, sentence)


def _numbers(written: str, count: int) -> tuple[int, ...]:
    """Those of a list that are ours, 1-3 as all from 1 to 3."""
    numbers: list[int] = []
    for first, last in _SPAN.findall(written):
        one, other = int(first), int(last or first)
        numbers += range(one, min(other, count) + 1) if one < other else (one, other)
    return tuple(dict.fromkeys(number for number in numbers if 1 <= number <= count))


def _placed(plain: str, found: list[_Found]) -> list[tuple[_Found, int]]:
    """Each mark with an offset that lies in its sentence."""
    placed: list[tuple[_Found, int]] = []
    start, begins_lines = -1, False
    for one in found:
        line = plain.rfind("\n", 0, one.offset) + 1
        before = plain[max(line, one.offset - _LONGEST_OPENER) : one.offset]
        is_first = one.offset - line <= _LONGEST_OPENER and bool(_OPENER.fullmatch(before))
        if line != start:
            start, begins_lines = line, is_first
        end = plain.find("\n", one.offset)
        word = _LETTER.search(plain, one.offset, end if end >= 0 else len(plain))
        if word is not None and (is_first or (begins_lines and _STOP.search(before))):
            placed.append((one, word.end()))
        else:
            placed.append((one, len(plain[: one.offset].rstrip())))
    return placed
