"""Small documents made from their formats' own rules."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def pack(members: Mapping[str, str | bytes]) -> bytes:
    """A zip file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def relations(*items: tuple[str, str, str]) -> str:
    """A relationships part from (id, kind, target)."""
    rows = "".join(
        f'<Relationship Id="{id_}" Type="{_TYPES}/{kind}" Target="{target}"/>'
        for id_, kind, target in items
    )
    return f'<Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'


def docx(body: str, **parts: str) -> bytes:
    """A Word file; ``body`` is WordprocessingML, ``parts`` are further members of word/."""
    links = [(f"r{n}", kind, f"{kind}.xml") for n, kind in enumerate(parts)]
    return pack(
        {
            "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": relations(*links),
            **{f"word/{kind}.xml": content for kind, content in parts.items()},
        }
    )


def word_paragraph(text: str, style: str = "") -> str:
    """One paragraph of WordprocessingML."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def word_styles() -> str:
    """A styles part whose style ids are German, as a German Word writes them."""
    return (
        f'<w:styles {_W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Eigen"><w:basedOn w:val="berschrift1"/></w:style></w:styles>'
    )


def word_notes(text: str) -> str:
    """A footnotes part with one note, id 7."""
    return (
        f'<w:footnotes {_W}><w:footnote w:id="7">{word_paragraph(text)}</w:footnote></w:footnotes>'
    )


def pptx(slides: Sequence[tuple[str, str]]) -> bytes:
    """A presentation from (title, text)."""
    ids = "".join(f'<p:sldId id="{256 + n}" r:id="s{n}"/>' for n in range(len(slides)))
    namespaces = f'xmlns:p="p" xmlns:a="a" {_R}'
    members: dict[str, str | bytes] = {
        "_rels/.rels": relations(("r1", "officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f"<p:presentation {namespaces}><p:sldIdLst>{ids}</p:sldIdLst>"
        "</p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(
            # Files are numbered against the order of showing.
            *((f"s{n}", "slide", f"slides/slide{len(slides) - n}.xml") for n in range(len(slides)))
        ),
    }
    for n, (title, text) in enumerate(slides):
        shapes = _shape(text, "") + _shape(title, '<p:ph type="title"/>')
        members[f"ppt/slides/slide{len(slides) - n}.xml"] = (
            f"<p:sld {namespaces}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"
        )
    return pack(members)


def _shape(text: str, placeholder: str) -> str:
    return (
        f"<p:sp><p:nvSpPr><p:nvPr>{placeholder}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r>"
        f"<a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def xlsx(rows: str, *, sheet: str = "Costs") -> bytes:
    """A workbook with one sheet; ``rows`` is SpreadsheetML, style 1 is a date."""
    return pack(
        {
            "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook {_R}><sheets><sheet name="{sheet}" r:id="s1"/></sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": relations(
                ("s1", "worksheet", "worksheets/sheet1.xml"),
                ("s2", "sharedStrings", "sharedStrings.xml"),
                ("s3", "styles", "styles.xml"),
            ),
            "xl/worksheets/sheet1.xml": f'<worksheet><dimension ref="A1:XFD1048576"/>'
            f"<sheetData>{rows}</sheetData></worksheet>",
            "xl/sharedStrings.xml": "<sst><si><t>Item</t></si><si><r><t>Pump</t></r><rPh>"
            "<t>ポンプ</t></rPh></si></sst>",
            "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
            "</styleSheet>",
        }
    )


def odf(kind: str, body: str) -> bytes:
    """An OpenDocument file; ``kind`` is text, presentation or spreadsheet."""
    names = ("office", "text", "table", "draw", "meta", "dc")
    namespaces = " ".join(f'xmlns:{name}="urn:{name}"' for name in names)
    return pack(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {namespaces}><office:body><office:{kind}>"
            f"{body}</office:{kind}></office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {namespaces}><office:meta><dc:title>The title"
            "</dc:title></office:meta></office:document-meta>",
        }
    )


def epub(chapters: Sequence[str]) -> bytes:
    """A book; each chapter is the inside of an XHTML body."""
    items = "".join(f'<item id="c{n}" href="c%20{n}.xhtml"/>' for n in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    return pack(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="in/book.opf"/>'
            "</rootfiles></container>",
            "in/book.opf": '<!DOCTYPE package SYSTEM "http://opf.invalid/opf.dtd"><package>'
            f"<metadata><title>A book</title></metadata><manifest>{items}</manifest>"
            f"<spine>{spine}</spine></package>",
            **{
                f"in/c {n}.xhtml": f"<html><body>{body}</body></html>"
                for n, body in enumerate(chapters)
            },
        }
    )


def pdf(
    pages: Sequence[Sequence[tuple[float, float, str]]], *, title: str = "", large: str = ""
) -> bytes:
    """A PDF in 11 point Helvetica from (x, y, text) of each page's lines; ``large`` is set in 18.

    The large line is scaled by its text matrix, as many programs do it.
    """
    count = len(pages)
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(count))
    info = 3 + 2 * count
    font = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
    ]
    for n, lines in enumerate(pages):
        drawn = "\n".join(
            f"BT /F 1 Tf 18 0 0 18 {x} {y} Tm ({text}) Tj ET"
            if text == large
            else f"BT /F 11 Tf {x} {y} Td ({text}) Tj ET"
            for x, y, text in lines
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {font}"
            f" /Contents {4 + 2 * n} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    objects.append(f"<< /Title ({title}) >>")
    return _pdf_file(objects, info)


def pdf_form() -> bytes:
    """A page with a filled field, an empty one and a comment."""
    text = "BT /F 11 Tf 50 700 Td (Application) Tj ET"
    font = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    widget = "<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [50 600 200 620] /P 3 0 R"
    return _pdf_file(
        [
            "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R 6 0 R] >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            f" /Resources {font} /Annots [5 0 R 6 0 R 7 0 R] >>",
            f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
            f"{widget} /T (a) /TU (Full name) /V (Alice Example) >>",
            f"{widget} /T (b) /V () >>",
            "<< /Type /Annot /Subtype /Text /Contents (Check this) /Rect [0 0 9 9] >>",
            "<< >>",
        ],
        info=8,
    )


def pdf_buttons() -> bytes:
    """A page with two boxes, one ticked and named on the page, and three options, one chosen."""
    printed = ((70, 602, "I have read the rules"), (70, 502, "single"), (170, 502, "married"))
    text = "\n".join(f"BT /F 11 Tf {x} {y} Td ({words}) Tj ET" for x, y, words in printed)
    font = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    shown = "/AP << /N << /{0} 12 0 R /Off 12 0 R >> >> /P 3 0 R"
    box = f"<< /Type /Annot /Subtype /Widget /FT /Btn {shown.format('Yes')}"
    option = (
        "<< /Type /Annot /Subtype /Widget /Parent 7 0 R /Rect [{0} 500 {1} 512] {2} /AS /{3} >>"
    )
    return _pdf_file(
        [
            "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R 6 0 R 7 0 R] >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            f" /Resources {font} /Annots [5 0 R 6 0 R 8 0 R 9 0 R 10 0 R] >>",
            f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
            f"{box} /T (c1) /Rect [50 600 62 612] /V /Yes /AS /Yes >>",
            f"{box} /T (c2) /Rect [50 550 62 562] /V /Off /AS /Off >>",
            "<< /FT /Btn /Ff 49152 /T (status) /TU (Marital status) /V /b"
            " /Kids [8 0 R 9 0 R 10 0 R] >>",
            option.format(50, 62, shown.format("a"), "Off"),
            option.format(150, 162, shown.format("b"), "b"),
            option.format(250, 262, shown.format("c"), "Off"),
            "<< >>",
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0 >>\nstream\n\nendstream",
        ],
        info=11,
    )


def pdf_with_files(embedded: tuple[str, bytes], pinned: tuple[str, bytes]) -> bytes:
    """A page, a file that belongs to the document, and one that is pinned to the page."""
    text = "BT /F 11 Tf 50 700 Td (See the files) Tj ET"
    font = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    streams = [
        f"<< /Length {len(data)} >>\nstream\n{data.decode('latin-1')}\nendstream"
        for _, data in (embedded, pinned)
    ]
    return _pdf_file(
        [
            "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names"
            f" [({embedded[0]}) 5 0 R] >> >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            f" /Resources {font} /Annots [9 0 R] >>",
            f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
            f"<< /Type /Filespec /F ({embedded[0]}) /UF ({embedded[0]}) /EF << /F 6 0 R >> >>",
            streams[0],
            f"<< /Type /Filespec /F ({pinned[0]}) /UF ({pinned[0]}) /EF << /F 8 0 R >> >>",
            streams[1],
            "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 7 0 R >>",
            "<< >>",
        ],
        info=10,
    )


def _pdf_file(objects: Sequence[str], info: int) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(out)
    rows = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}".encode()
    size = len(objects) + 1
    out += f"trailer\n<< /Size {size} /Root 1 0 R /Info {info} 0 R >>\n".encode()
    out += f"startxref\n{start}\n%%EOF".encode()
    return bytes(out)


def png_head(width: int, height: int) -> bytes:
    """A PNG that declares a size and holds almost nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(b"\0"))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def appended(path: Path) -> zipfile.ZipFile:
    """A zip file, open to put more into it."""
    return zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED)
