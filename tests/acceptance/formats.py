"""`make acceptance`: real files of many formats: how many hold every string they should, and where.

A file counts as whole when every expected string is found on the page that the truth names, the
asides (notes, headers, comments) too. Files for which text recognition is needed are counted in
the first figure and left out of the second: they depend on the languages that are installed.
"""

import re
import unicodedata
from collections import defaultdict
from typing import Any

from app.domain.documents import ExtractedDocument
from app.extract.client import ExtractClient
from app.extract.errors import ExtractError
from tests.acceptance.product import SHARED, main_of, read_jsonl, report, share

_NO_SPACES = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


def _normal(text: str, joint: str) -> str:
    return joint.join(unicodedata.normalize("NFKC", text).split())


def _is_held(row: dict[str, Any], document: ExtractedDocument) -> bool:
    page = row["page"]
    text = "\n".join(part.text for part in document.pages if page is None or part.page == page)
    wanted = [*row["contains"], *row.get("extra", ())]
    joints = ["" if _NO_SPACES.search(part) else " " for part in wanted]
    return all(
        _normal(part, joint) in _normal(text, joint)
        for part, joint in zip(wanted, joints, strict=True)
    )


def run() -> int:
    """Reads every file of the manifest; returns the exit status."""
    folder = SHARED / "documents"
    rows = defaultdict(list)
    for row in read_jsonl(folder / "manifest.jsonl"):
        rows[row["file"]].append(row)
    client = ExtractClient()
    missed = []
    for file, expected in rows.items():
        try:
            with (folder / file).open("rb") as document:
                name = file.rpartition("/")[2]
                found = client.extract(document, name=name, password=expected[0].get("password"))
        except ExtractError:
            is_whole = not any(row["contains"] for row in expected)
        else:
            is_whole = all(_is_held(row, found) for row in expected)
        if not is_whole:
            missed.append(file)
    client.close()
    recognised = {file for file in rows if any(row.get("needs_ocr") for row in rows[file])}
    figures = {
        "files": len(rows),
        "whole": share(len(rows) - len(missed), len(rows)),
        "whole_of_those_with_text": share(
            len(rows.keys() - recognised - set(missed)), len(rows.keys() - recognised)
        ),
        "not_whole": missed,
    }
    return report("formats", figures, {"whole_of_those_with_text": 0.98})


if __name__ == "__main__":
    main_of([run()])
