"""Questions over whole documents: what is asked of them, and how far the reading is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class WholeTask(StrEnum):
    """What is to be made of whole documents."""

    SUMMARY = "summary"
    COMPARISON = "comparison"


MOST_DOCUMENTS: Final = {WholeTask.SUMMARY: 8, WholeTask.COMPARISON: 4}  # in one answer


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of one document, or of several that are compared, read at one go.

    ``number`` counts from 1 to ``count``. Pages are the first and last physical ones, None where
    the format has none or several documents are read side by side.
    """

    number: int
    count: int
    files: tuple[str, ...]
    first_page: int | None = None
    last_page: int | None = None


@dataclass(frozen=True, slots=True)
class DocumentName:
    """A document with what it may be called by: its file and its title."""

    document: int
    file: str
    title: str
