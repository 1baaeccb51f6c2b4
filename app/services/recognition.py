"""In which languages the pictures of text of a collection are read, for a person to choose."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.errors import UserFacingError
from app.extract import languages as known

MOST_LANGUAGES: Final = 8  # each costs its own pass over a page


@dataclass(frozen=True, slots=True)
class CollectionLanguages:
    """Languages by Tesseract's names, in the order in which they are tried.

    ``chosen`` is empty where the collection is read as the site reads, in ``by_default``. ``used``
    are what its pictures are read in now, ``missing`` what was asked for and is not installed.
    ``installed`` are all there are, by their names in words.
    """

    collection: str
    installed: tuple[str, ...]
    chosen: tuple[str, ...]
    by_default: tuple[str, ...]
    used: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def warning(self) -> str:
        """What is lacking, and what to do; empty where nothing is."""
        if not self.missing:
            return ""
        are = "are" if len(self.missing) > 1 else "is"
        instead = (
            f"pictures of text are read as {known.in_words(self.used)}"
            if self.used
            else "pictures of text are not read"
        )
        return (
            f"The collection “{self.collection}” asks for {known.in_words(self.missing)}, which"
            f" {are} not installed here: {instead}. To install:"
            f" {known.packages(self.missing)}."
        )


class LanguagesError(UserFacingError):
    """Languages that cannot be chosen; nothing was changed."""

    code = "bad_language"


def languages_of(
    collection: str, chosen: Sequence[str], site: Sequence[str]
) -> CollectionLanguages:
    """What is chosen for a collection, and what follows from it on this machine."""
    how = known.recognition(tuple(chosen) or tuple(site))
    there = tuple(sorted(known.installed(), key=known.name_of))
    return CollectionLanguages(
        collection, there, tuple(chosen), known.recognition(site).used, how.used, how.missing
    )


def checked(languages: Sequence[str]) -> tuple[str, ...]:
    """Languages as Tesseract names them, each once; a person may write their names in words.

    Raises:
        LanguagesError: one is unknown, or there are too many.
    """
    found = []
    for language in languages:
        try:
            found.append(known.parse(language))
        except ValueError:
            raise LanguagesError(
                f"“{language}” is no language that Tesseract has data for. Nothing was changed.",
                hint="List those that are installed with: cloister docs languages",
            ) from None
    if len(set(found)) > MOST_LANGUAGES:
        raise LanguagesError(
            f"These are more than {MOST_LANGUAGES} languages, and each is read by itself. "
            "Nothing was changed.",
            hint="Keep those that the documents are in.",
        )
    return tuple(dict.fromkeys(found))
