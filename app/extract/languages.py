"""In which languages pictures of text are read: what is installed, wanted, and lacking."""

import functools
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.extract.errors import ExtractCode
from app.extract.language_names import LATIN, NAMES

_FIRST: Final = "eng"
_MOST: Final = 4  # each costs its own pass over the picture; a site may choose more
_DATA_FOLDERS: Final = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
_SUFFIX: Final = ".traineddata"
TURNING: Final = "osd"  # tells how a page is turned, and in which script it is
_NO_LANGUAGE: Final = frozenset({TURNING, "equ"})


@dataclass(frozen=True, slots=True)
class Recognition:
    """How pictures of text are read: ``used`` is empty where they cannot be.

    ``missing`` were wanted and are not installed. ``can_turn``: pages that lie or stand on their
    head are noticed.
    """

    used: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    can_turn: bool = False

    @property
    def refusal(self) -> ExtractCode:
        """Why nothing can be read, where ``used`` is empty."""
        return ExtractCode.NO_OCR_LANGUAGE if self.missing else ExtractCode.NEEDS_OCR

    @property
    def warning(self) -> str:
        """What to say of a text that was read without a language that it may be in."""
        if not self.missing:
            return ""
        lacking = in_words(self.missing)
        are = "are" if len(self.missing) > 1 else "is"
        done = f"was read as {in_words(self.used)}" if self.used else "was not read"
        return (
            f"Text in pictures was to be read as {lacking}, which {are} not installed here: it"
            f" {done}. To install: {packages(self.missing)}; then import this file again."
        )


NO_RECOGNITION: Final = Recognition()


@functools.cache
def installed() -> frozenset[str]:
    """Languages that can be recognised; empty where Tesseract's data is not installed."""
    return find_languages(_folders())


@functools.cache
def can_turn() -> bool:
    """Whether what tells how a page is turned is installed beside them."""
    return any((folder / f"{TURNING}{_SUFFIX}").is_file() for folder in _with_data(_folders())[:1])


def find_languages(folders: Sequence[Path]) -> frozenset[str]:
    """The languages in the first folder that has any."""
    return next((_languages(folder) for folder in _with_data(folders)), frozenset())


def recognition(wanted: Sequence[str]) -> Recognition:
    """How to read pictures here in the languages wanted; empty: as ``chosen`` does."""
    there = installed()
    missing = tuple(name for name in wanted if name not in there)
    return Recognition(chosen(there, wanted), missing, can_turn=can_turn())


def chosen(there: Collection[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """Of the installed ones those wanted, in that order; else English and the next few by name.

    Where none of those wanted is installed, others take their place only if one of them has the
    same letters: a page of Chinese read as English would be noise that looks like text.
    """
    used = tuple(name for name in wanted if name in there)
    if used or (wanted and not any(name in LATIN for name in wanted)):
        return used
    usual = sorted(there, key=lambda name: (name != _FIRST, name))
    return tuple(name for name in usual if not wanted or name in LATIN)[:_MOST]


def name_of(language: str) -> str:
    """A language in words; its own name where it has none here."""
    return NAMES.get(language, language)


def in_words(languages: Sequence[str]) -> str:
    """Languages as they are listed in a sentence."""
    *first, last = [name_of(language) for language in languages] or [""]
    return f"{', '.join(first)} and {last}" if first else last


def packages(languages: Sequence[str]) -> str:
    """What an administrator types to install languages."""
    names = (f"tesseract-ocr-{language.replace('_', '-')}" for language in languages)
    return f"apt-get install {' '.join(names)}"


def parse(text: str) -> str:
    """The language that a person means, by its name in words or in Tesseract.

    Raises:
        ValueError: there is none of that name.
    """
    wanted = " ".join(text.split()).casefold()
    if wanted in installed() or wanted in NAMES:
        return wanted
    for language, name in NAMES.items():
        if name.casefold() == wanted:
            return language
    raise ValueError(text)


def _folders() -> list[Path]:
    named = os.environ.get("TESSDATA_PREFIX")
    return [Path(folder) for folder in (named, *_DATA_FOLDERS) if folder]


def _with_data(folders: Sequence[Path]) -> list[Path]:
    return [folder for folder in folders if _languages(folder)]


def _languages(folder: Path) -> frozenset[str]:
    names = {path.name.removesuffix(_SUFFIX) for path in folder.glob(f"*{_SUFFIX}")}
    return frozenset(names - _NO_LANGUAGE)
