"""Large folders of real documents for measurements, mixed so that each tenth is like the next."""

import json
import random
import subprocess
from pathlib import Path

_INDEX = "index.jsonl"


def build(script: Path, folder: Path) -> None:
    """Lets a script ``SCRIPT FOLDER raw`` make a corpus of documents as they are shipped."""
    subprocess.run(["bash", str(script), str(folder), "raw"], check=True, capture_output=True)


def files_of(corpus: Path) -> list[Path]:
    """The documents of a corpus, in a stable order: what its index names, else every file."""
    index = corpus / _INDEX
    if index.is_file():
        rows = map(json.loads, index.read_text().splitlines())
        return sorted(corpus / row["path"] for row in rows)
    return sorted(path for path in corpus.rglob("*") if path.is_file())


def lay_out(files: list[Path], folder: Path, *, count: int, seed: int) -> list[Path]:
    """Copies an even sample of files, mixed, so that an import meets them in that order.

    The order of a corpus is that of its packages: its first tenth has other languages, sizes and
    formats than its last, and the two could not be compared.
    """
    count = min(count, len(files))
    sample = [files[place * len(files) // count] for place in range(count)]
    random.Random(seed).shuffle(sample)  # noqa: S311 (a measurement)
    laid = []
    for place, file in enumerate(sample):
        target = folder / f"{place // 1000:03}" / f"{place:06}" / file.name
        target.parent.mkdir(parents=True)
        target.write_bytes(file.read_bytes())
        laid.append(target)
    return laid
