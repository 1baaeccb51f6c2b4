"""Measures an import through the whole path: read, extract, split, embed, keep."""

import tempfile
from pathlib import Path

from app.bench.passages import passages
from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security.kdf import Argon2idCost

_WORDS = 90  # one passage a file
_COST = Argon2idCost(memory_kib=64 * 1024, iterations=3, lanes=1)  # not what is measured here


def import_documents_per_s(count: int) -> float:
    """Documents a second, one passage each, into a fresh encrypted home."""
    with tempfile.TemporaryDirectory(prefix="cloister-bench-") as folder:
        files = Path(folder, "files")
        files.mkdir()
        for number, text in enumerate(passages(count, words=_WORDS)):
            (files / f"{number}.txt").write_text(text)
        app = App(home=Path(folder, "home"), policy=SitePolicy(), kdf_cost=_COST)
        session = app.create(bytearray(b"nothing secret"))
        try:
            session.search.warm()
            summary = session.library.add([files])
        finally:
            session.close()
    return round(summary.indexed / summary.seconds, 1)
