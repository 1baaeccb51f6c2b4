"""Writes the made-up documents of the tests and the sample of the product.

Usage: ``python tests/data/make_harbour.py``. ``harbour/`` holds documents that import well,
``harbour_problems/`` files that need attention, ``resources/sample/`` what the product offers to
try it with. Their texts are in ``harbour_source/`` and ``sample_source/``, where a line of ``---``
parts pages. Every file is the smallest valid one of its format, byte for byte the same each time.
"""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_HERE = Path(__file__).resolve().parent
_SOURCES = _HERE / "harbour_source"
_SAMPLE_SOURCES = _HERE / "sample_source"
_SAMPLE = _HERE.parents[1] / "resources" / "sample"
_PAGE_BREAK = "\n---\n"
_STAMP = (2024, 1, 1, 0, 0, 0)
_LINE_CHARACTERS = 88
_HEADINGS = {"# ": ("Heading1", 15), "## ": ("Heading2", 12)}

_CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
.wordprocessingml.document.main+xml"/>
</Types>"""
_RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
officeDocument" Target="word/document.xml"/>
</Relationships>"""
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def make(target: Path, problems: Path) -> None:
    """Writes all files of both folders, in place of what was there."""
    convert(_SOURCES, target)
    problems.mkdir(exist_ok=True)
    for name, content in _problem_files().items():
        (problems / name).write_bytes(content)


def convert(sources: Path, target: Path) -> None:
    """Writes a document for each text, of the format that its name says."""
    target.mkdir(exist_ok=True)
    for source in sorted(sources.iterdir()):
        (target / source.name.removesuffix(".source")).write_bytes(_converted(source))


def _converted(source: Path) -> bytes:
    text = source.read_text(encoding="utf-8")
    name = source.name.removesuffix(".source")
    if name.endswith(".pdf"):
        return _pdf(text.split(_PAGE_BREAK))
    if name.endswith(".docx"):
        return _docx(text)
    if name.endswith(".html"):
        return _html(text.splitlines()[0].removeprefix("# "), text)
    return text.encode()


def _problem_files() -> dict[str, bytes]:
    whole = _docx("# Crew list\nThis copy ends too early.")
    return {
        "crew-list.docx": whole[: len(whole) // 2],
        "drawing-77.pdf": _pdf([""]),
        "empty-minutes.txt": b"",
        "radar-trace.bin": bytes(range(256)) * 4,
    }


def _pdf(pages: Sequence[str]) -> bytes:
    """A PDF with one page for each text; lines that start with ``# `` are set as headings."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    for number, text in enumerate(pages):
        content = _page_content(text)
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {6 + 2 * number} 0 R"
            "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>".encode()
        )
        objects.append(f"<</Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream")
    return _pdf_file(objects)


def _docx(text: str) -> bytes:
    """A word processor document with headings and paragraphs."""
    body = "".join(_docx_paragraph(line) for line in text.splitlines() if line.strip())
    document = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    )
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": document,
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), content)
    return target.getvalue()


def _html(title: str, text: str) -> bytes:
    """A web page with headings and paragraphs."""
    lines = [_html_line(line) for line in text.splitlines() if line.strip()]
    body = "\n".join(lines)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}'
        f"</title></head>\n<body>\n{body}\n</body></html>\n"
    ).encode()


def _pdf_file(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    out += f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\n".encode()
    out += f"startxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _page_content(text: str) -> bytes:
    commands = [b"BT", b"64 770 Td"]
    for line in text.splitlines():
        style, size = next((v for k, v in _HEADINGS.items() if line.startswith(k)), ("", 10))
        font = "F2" if style else "F1"
        commands.append(f"/{font} {size} Tf {size * 1.5:g} TL".encode())
        for part in _wrapped(line.lstrip("# ") if style else line):
            escaped = part.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            commands.append(b"(" + escaped.encode("cp1252") + b") Tj T*")
    return b"\n".join([*commands, b"ET"])


def _wrapped(line: str) -> list[str]:
    lines = [""]
    for word in line.split():
        if len(lines[-1]) + len(word) >= _LINE_CHARACTERS:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _docx_paragraph(line: str) -> str:
    style = next((v[0] for k, v in _HEADINGS.items() if line.startswith(k)), "")
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    text = escape(line.lstrip("# ") if style else line)
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _html_line(line: str) -> str:
    for level, prefix in enumerate(_HEADINGS, start=1):
        if line.startswith(prefix):
            return f"<h{level}>{escape(line.removeprefix(prefix))}</h{level}>"
    return f"<p>{escape(line)}</p>"


if __name__ == "__main__":
    make(_HERE / "harbour", _HERE / "harbour_problems")
    convert(_SAMPLE_SOURCES, _SAMPLE)
