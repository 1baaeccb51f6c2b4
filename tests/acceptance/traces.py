"""`make acceptance`: after an import with OCR and questions, nothing readable lies on the disk."""

import os
from pathlib import Path

from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from tests.acceptance.product import Product, fresh_product, main_of, quiet_environment, report

CANARY = "Zwyrdblatt"  # in a text, a title, a folder name, a file name and a question


def make_documents(folder: Path) -> Path:
    """A folder of documents that all carry the canary, one of them a picture of text."""
    documents = folder / f"{CANARY}-folder"
    documents.mkdir()
    (documents / f"{CANARY}-note.md").write_text(f"# {CANARY} title\n\nThe {CANARY} pump failed.\n")
    (documents / "plain.txt").write_text(f"{CANARY} was seen at berth four.\n")
    _picture_of_text(documents / "scan.png", f"{CANARY} scanned page")
    return documents


def _picture_of_text(path: Path, text: str) -> None:
    """A picture that only OCR can read."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(1400, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(QFont("DejaVu Sans", 48))
    painter.drawText(40, 120, text)
    painter.end()
    image.save(str(path))
    del application


def hits(folders: list[Path], words: list[str]) -> list[str]:
    """Files below the folders whose bytes hold a word, in UTF-8 or UTF-16."""
    needles = [w.encode(e) for w in words for e in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for folder in folders:
        for root, names, files in os.walk(folder):
            named = [name for name in [*names, *files] if any(word in name for word in words)]
            found.extend(str(Path(root, name)) for name in named)
            for name in files:
                content = Path(root, name).read_bytes()
                if any(needle in content for needle in needles):
                    found.append(str(Path(root, name)))
    return found


def run() -> int:
    """The whole run in a new home, with HOME and TMPDIR empty."""
    product: Product = fresh_product()
    environment = quiet_environment(product.folder)
    work = product.folder / "work"
    work.mkdir()
    os.chdir(work)
    documents = make_documents(product.folder)
    for command in (
        ("init",),
        ("docs", "add", str(documents)),
        ("ask", f"What happened to the {CANARY} pump?"),
        ("search", CANARY),
        ("chats", "search", CANARY),
        ("docs", "list"),
    ):
        product.run(*command, env=environment)
    places = [product.home, product.folder / "empty-home", product.folder / "empty-tmp", work]
    found = hits(places, [CANARY, "berth four", "scanned page"])
    return report("traces", {"files_with_traces": found, "clean": int(not found)}, {"clean": 1})


if __name__ == "__main__":
    main_of([run()])
