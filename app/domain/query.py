"""A question as search reads it: its text, what must stand in a passage, what favours one."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Filters:
    """Where to look: every kind given must fit, and of each kind one value.

    ``files`` are parts of a file's name, with ``*`` for any run of characters, or of its path
    where they hold a slash; ``types`` are file endings without the dot; ``pages`` are first and
    last physical page, counted from 1. Text is case-folded.
    """

    files: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    pages: tuple[tuple[int, int], ...] = ()

    def __bool__(self) -> bool:
        """Whether they leave anything out."""
        return bool(self.files or self.types or self.pages)


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked, without its filters, and what it says of the passages wanted.

    ``quoted`` phrases are wanted as they stand; ``wholes`` are identifiers, figures and dates
    whose parts belong together, each date in all its forms: they favour a passage.
    """

    text: str
    quoted: tuple[str, ...] = ()
    wholes: tuple[str, ...] = ()
    filters: Filters = field(default_factory=Filters)
    may_name_file: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands right before and after a passage in the same section of its page.

    Joined as ``before + passage + after`` they are a stretch of the page; each is taken from the
    neighbouring passage named beside it, None where the section begins or ends.
    """

    before: str = ""
    after: str = ""
    previous: int | None = None
    next: int | None = None
