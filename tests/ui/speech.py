"""Catalogues as they are written now: what set-up compiled may be older."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ui import language
from installer.translations import catalogue


@contextmanager
def compiled(folder: Path, *codes: str) -> Iterator[None]:
    """Compiles some languages; while it lasts the window speaks these."""
    for code in codes:
        catalogue.compile_into(folder, catalogue.path_of(code))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "catalogue", lambda code: folder / f"cloister_{code}.qm")
        yield
