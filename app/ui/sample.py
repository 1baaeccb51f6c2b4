"""The sample collection: three short documents that ship with the application, and what to ask."""

import functools
from pathlib import Path
from typing import Final

from app.domain.documents import SAMPLE_COLLECTION
from app.ui import assets

# Icon and question. In the language of the documents, whatever that of the window is: they are
# answered from the documents' own words.
QUESTIONS: Final = (
    ("text-quote", "How many people may sleep at the station?"),
    ("search", "When does the last boat leave Juniper Island on Sundays?"),
    ("file-text", "Who replaces the glow plugs of the generator, and by when?"),
)


@functools.cache
def files() -> tuple[Path, ...]:
    """The documents, to be imported like any others; none where they were not installed."""
    folder = assets.sample()
    return tuple(sorted(folder.iterdir())) if folder.is_dir() else ()


def is_one(collection: str, file: str) -> bool:
    """Whether a document is of the sample, wherever that was imported from."""
    names = {path.name for path in files()}
    return collection == SAMPLE_COLLECTION and Path(file).name in names
