"""Which sentences of a passage can stand alone in a summary; pure."""
# ruff: noqa: RUF001 - the stops and marks of many scripts

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.unspaced import is_unspaced
from app.index.followup import leans
from app.index.sentences import sentences

_LIST_MARK = re.compile(r"(?:[-*•●▪◦‣+–—]\s+|\(?\d{1,3}[.)]\s+|[a-z]\)\s+|#{1,6}\s+)+")
_STOPS = (".", "!", "…", "。", "！", "।", '."', ".”", ".»", ".)")
_LEAST_WORDS = 5
_MOST_WORDS = 60
_CHARS_A_WORD = 3  # where no spaces divide words
_LEAST_LETTERS = 0.65  # of what is no white space


@dataclass(frozen=True, slots=True)
class Statement:
    """``text[start:end]`` of a passage, without the mark of a list before it.

    ``weight`` is 1 for a whole sentence that is understood alone, less for others.
    """

    start: int
    end: int
    weight: float

    @property
    def is_whole(self) -> bool:
        """Whether it is a sentence, and not a line of a table, a form or a menu."""
        return self.weight > _LINE


@dataclass(frozen=True, slots=True)
class Section:
    """Passages ``start`` to ``end`` of a document under one heading; empty title: none."""

    start: int
    end: int
    title: str = ""


def statements(text: str) -> list[Statement]:
    """The sentences of a passage in order; lines that say nothing alone are left out.

    Where no whole sentence is there, as in a table, its lines are given with less weight.
    """
    found = list(_weighed(text))
    whole = [one for one in found if one.is_whole]
    return whole or found


def sections(headings: Sequence[str], *, pieces: int, most: int) -> list[Section]:
    """A document's passages in about so many ``pieces``, by their headings where they have any.

    ``headings`` are those of the passages, in order. The pieces follow the finest level of
    headings that gives few enough of them, and the first level even where it gives more, up to
    ``most``. Long ones are cut evenly, so that what they hold is not told by one sentence.
    """
    paths = [tuple(heading.partition("\n")[0].split(" > ")) for heading in headings]
    groups = _groups(paths, 0)
    for depth in range(1, _DEEPEST + 1):
        finer = _groups(paths, depth)
        if len(finer) > (most if depth == 1 else pieces):
            break
        groups = finer
    if len(groups) > most:
        groups = _merged(groups, most)
    shared = _shared(groups, max(pieces, len(groups)))
    return [piece for group, count in shared for piece in _cut(group, count)]


_DEEPEST = 4
_LINE = 0.5  # a line of a table or a form
_LEANING = 0.85  # "It was repaired."
_PLAIN = 1.0


def _weighed(text: str) -> Iterator[Statement]:
    for first, last in sentences(text):
        mark = _LIST_MARK.match(text, first, last)
        start = mark.end() if mark is not None else first
        sentence = text[start:last]
        if not _is_telling(sentence):
            continue
        words = _length(sentence)
        if not sentence.endswith(_STOPS) or not _LEAST_WORDS <= words <= _MOST_WORDS:
            yield Statement(start, last, _LINE)
        else:
            yield Statement(start, last, _LEANING if leans(sentence) else _PLAIN)


def _is_telling(sentence: str) -> bool:
    """Whether it says something: words, most of them no figures, and no question or heading."""
    signs = [char for char in sentence if not char.isspace()]
    if not signs or sentence.endswith("?") or _length(sentence) <= _LEAST_WORDS // 2:
        return False
    return sum(map(str.isalpha, signs)) >= _LEAST_LETTERS * len(signs)


def _length(sentence: str) -> int:
    if is_unspaced(sentence):
        return len(sentence) // _CHARS_A_WORD
    return len(sentence.split())


def _groups(paths: Sequence[tuple[str, ...]], depth: int) -> list[Section]:
    """Stretches of passages whose headings are the same down to a level; 0 is the title alone."""
    found: list[Section] = []
    for at, path in enumerate(paths):
        title = path[min(depth, len(path) - 1)] if depth and len(path) > 1 else ""
        is_same = at > 0 and path[: depth + 1] == paths[at - 1][: depth + 1]
        if is_same:
            found[-1] = Section(found[-1].start, at + 1, found[-1].title)
        else:
            found.append(Section(at, at + 1, title))
    return found


def _merged(groups: Sequence[Section], most: int) -> list[Section]:
    """Neighbours joined, the two that are shortest together first; the first title stays."""
    joined = list(groups)
    while len(joined) > most:
        at = min(range(len(joined) - 1), key=lambda n: joined[n + 1].end - joined[n].start)
        joined[at : at + 2] = [Section(joined[at].start, joined[at + 1].end, joined[at].title)]
    return joined


def _shared(groups: Sequence[Section], most: int) -> list[tuple[Section, int]]:
    """How many pieces each gets: one, and those left where the most passages wait for one."""
    pieces = [1] * len(groups)
    sizes = [group.end - group.start for group in groups]
    for _ in range(most - len(groups)):
        at = max(range(len(groups)), key=lambda n: sizes[n] / pieces[n])
        if pieces[at] >= sizes[at]:
            break
        pieces[at] += 1
    return list(zip(groups, pieces, strict=True))


def _cut(group: Section, pieces: int) -> Iterator[Section]:
    size = group.end - group.start
    for n in range(pieces):
        first, last = group.start + n * size // pieces, group.start + (n + 1) * size // pieces
        yield Section(first, last, group.title)
