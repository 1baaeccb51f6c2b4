"""Where citation marks stand in an answer: literal ``[n]`` or the offsets the service named."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.chat import Citation

MAX_CITATIONS: Final = 512
# One private-use character stands for one mark while Markdown is parsed. The same characters
# in the answer itself are replaced first, so a model cannot forge a mark.
_LITERAL_BASE: Final = 0xE000
_PLACED_BASE: Final = 0xE400
_PRIVATE_USE: Final = re.compile("[\ue000-\uf8ff]")
_LITERAL: Final = re.compile(r"\[(\d{1,3}(?:\s{0,2}[,;]\s{0,2}\d{1,3}){0,8})\](?!\()")
_NUMBER: Final = re.compile(r"\d+")
MARK: Final = re.compile("[\ue000-\ue7ff]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark as the renderer meets it: which citation, and whether the answer wrote it itself."""

    index: int
    is_literal: bool


def unmarked(untrusted_text: str) -> str:
    """The text without the characters that stand for marks."""
    return _PRIVATE_USE.sub("\ufffd", untrusted_text)


def mark_of(character: str) -> Mark:
    """The mark behind a character that ``MARK`` matched."""
    code = ord(character)
    if code >= _PLACED_BASE:
        return Mark(code - _PLACED_BASE, is_literal=False)
    return Mark(code - _LITERAL_BASE, is_literal=True)


class CitationPlan:
    """Puts marks into any stretch of one answer.

    A number that is not among the citations stays the plain text it is.
    """

    def __init__(self, citations: Sequence[Citation] = ()) -> None:
        self._citations = tuple(citations[:MAX_CITATIONS])
        self._by_number: dict[int, list[int]] = {}
        for index, citation in enumerate(self._citations):
            self._by_number.setdefault(citation.n, []).append(index)
        self._placed: list[tuple[int, int]] = []

    @classmethod
    def of_finished(
        cls, text: str, citations: Sequence[Citation], *, pending: Sequence[Citation] = ()
    ) -> "CitationPlan":
        """A plan that also places the citations which the text does not name itself.

        ``pending`` are those that text to come may name.
        """
        plan = cls([*citations, *pending])
        written = {
            index
            for match in _LITERAL.finditer(text)
            for index in plan._indexes(match, match.end())
        }
        for index, citation in enumerate(plan._citations[: len(citations)]):
            if index in written:
                continue
            end = citation.answer_end if 0 < citation.answer_end <= len(text) else len(text)
            plan._placed.append((len(text[:end].rstrip()), index))
        plan._placed.sort()
        return plan

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations that marks point to, by index."""
        return self._citations

    def marked(self, source: str, start: int) -> str:
        """``source``, which begins at offset ``start`` of the answer, with its marks put in."""
        source = unmarked(source)
        if not self._citations:
            return source
        edits: list[tuple[int, int, str]] = []
        for match in _LITERAL.finditer(source):
            indexes = self._indexes(match, start + match.end())
            if indexes:
                marks = "".join(chr(_LITERAL_BASE + index) for index in indexes)
                edits.append((match.start(), match.end(), marks))
        for offset, index in self._placed:
            if start < offset <= start + len(source):
                at = _outside_syntax(source, offset - start)
                if at is not None:
                    edits.append((at, at, chr(_PLACED_BASE + index)))
        for begin, end, marks in sorted(edits, reverse=True):
            source = source[:begin] + marks + source[end:]
        return source

    def _indexes(self, match: re.Match[str], end: int) -> list[int]:
        """The citations a literal names; of several with one number, the nearest to it."""
        found = []
        for number in _NUMBER.findall(match.group(1)):
            candidates = self._by_number.get(int(number))
            if not candidates:
                return []
            found.append(min(candidates, key=lambda i: abs(self._citations[i].answer_end - end)))
        return found


def _outside_syntax(source: str, at: int) -> int | None:
    """Where a mark can stand without breaking a fence or the end of a table's row."""
    line = source[source.rfind("\n", 0, at) + 1 : at].strip()
    if line.startswith(("```", "~~~")):
        return None
    return at - 1 if line.endswith("|") and len(line) > 1 else at
