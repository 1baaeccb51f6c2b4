"""`make acceptance`: after imports with OCR and questions, nothing readable lies on the disk."""

import os
from pathlib import Path

from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from tests.acceptance.product import Product, fresh_product, main_of, quiet_environment, report

CANARY = "Zwyrdblatt"  # in texts, titles, folder names, file names and questions
OCR_WORDS = "scanned page"


def make_documents(folder: Path) -> Path:
    """A folder of documents that all carry the canary, one of them a picture of text."""
    documents = folder / f"{CANARY}-folder"
    documents.mkdir()
    (documents / f"{CANARY}-note.md").write_text(f"# {CANARY} title\n\nThe {CANARY} pump failed.\n")
    (documents / "plain.txt").write_text(f"{CANARY} was seen at berth four.\n")
    _picture_of_text(documents / "scan.png", f"{CANARY} {OCR_WORDS}")
    return documents


def make_letter(folder: Path) -> Path:
    """A document that is chosen in the window's file dialog."""
    visited = folder / f"{CANARY}-visited"
    visited.mkdir()
    letter = visited / f"{CANARY}-letter.txt"
    letter.write_text(f"The {CANARY} letter asks for a new crane.\n")
    return letter


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
    """Files below the folders whose names or bytes hold a word, in UTF-8 or UTF-16."""
    spelt = [form for word in words for form in (word, word.lower(), word.upper())]
    needles = [form.encode(code) for form in spelt for code in ("utf-8", "utf-16-le", "utf-16-be")]
    found: list[str] = []
    for folder in folders:
        for root, names, files in os.walk(folder):
            named = [name for name in [*names, *files] if any(form in name for form in spelt)]
            found.extend(str(Path(root, name)) for name in named)
            for name in files:
                content = Path(root, name).read_bytes()
                if any(needle in content for needle in needles):
                    found.append(str(Path(root, name)))
    return found


def use_window(product: Product, letter: Path, environment: dict[str, str]) -> int:
    """Imports the letter in the window, by the file dialog, and asks about it; 1 when it worked."""
    process = product.start_window("add", str(letter), env=environment)
    process.communicate()
    listed = product.run("docs", "list", env=environment)[-1]["documents"]
    is_there = any(document["file"] == str(letter) for document in listed)
    return int(process.returncode == 0 and is_there)


def run() -> int:
    """The whole run in a new home."""
    with fresh_product() as product:
        return measured(product)


def measured(product: Product) -> int:
    """The run, with HOME, TMPDIR and the working folder empty; returns the exit status."""
    environment = quiet_environment(product.folder)
    work = product.folder / "work"
    work.mkdir()
    os.chdir(work)
    documents, letter = make_documents(product.folder), make_letter(product.folder)
    for command in (
        ("init",),
        ("docs", "add", str(documents)),
        ("ask", f"What happened to the {CANARY} pump?"),
        ("search", CANARY),
        ("chats", "search", CANARY),
        ("docs", "list"),
    ):
        product.run(*command, env=environment)
    seen = product.run("search", OCR_WORDS, env=environment)[-1]["passages"]
    is_read = any(row["file"].endswith("scan.png") and OCR_WORDS in row["text"] for row in seen)
    window = use_window(product, letter, environment)
    places = [product.home, product.folder / "empty-home", product.folder / "empty-tmp", work]
    found = hits(places, [CANARY, "berth four", OCR_WORDS, "new crane"])
    os.chdir(product.folder.parent)
    figures = {
        "picture_was_read": int(is_read),
        "window_imported": window,
        "files_looked_at": sum(len(files) for p in places for _, _, files in os.walk(p)),
        "files_with_traces": found,
        "clean": int(not found),
    }
    return report(
        "traces",
        figures,
        {"picture_was_read": 1, "window_imported": 1, "files_looked_at": 5, "clean": 1},
    )


if __name__ == "__main__":
    main_of([run()])
