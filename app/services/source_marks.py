"""Puts the numbers of its sources into an answer, behind the sentences that they are for."""

from collections.abc import Sequence
from typing import Protocol


class Numbered(Protocol):
    """What a mark needs of a source."""

    @property
    def n(self) -> int:
        """Its number."""
        ...

    @property
    def is_supported(self) -> bool:
        """Whether it bears the sentence out."""
        ...

    @property
    def answer_end(self) -> int:
        """Behind how many characters of the answer the mark belongs; 0: behind all."""
        ...


def with_marks(text: str, sources: Sequence[Numbered]) -> str:
    """The answer with ``[n]`` behind each sentence that has a source, ``[n?]`` if it does not hold.

    A source of the whole answer is left out where the answer itself writes its number.
    """
    at: dict[int, list[str]] = {}
    for one in sources:
        if not one.answer_end and f"[{one.n}]" in text:
            continue
        end = one.answer_end if 0 < one.answer_end <= len(text) else len(text)
        marks = at.setdefault(len(text[:end].rstrip()), [])
        mark = f"[{one.n}]" if one.is_supported else f"[{one.n}?]"
        if mark not in marks:
            marks.append(mark)
    for offset in sorted(at, reverse=True):
        text = f"{text[:offset]} {''.join(at[offset])}{text[offset:]}"
    return text
