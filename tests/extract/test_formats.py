"""Every family of formats, through the real worker."""

import base64
from email.message import EmailMessage

from app.domain.documents import ExtractedDocument, PageHeading
from app.extract.protocol import MAX_PAGES
from tests.extract import making
from tests.extract.conftest import Extract


def _texts(document: ExtractedDocument) -> list[str]:
    return [page.text for page in document.pages]


def test_plain_text_flows(extract: Extract) -> None:
    document = extract("notes on pumps.txt", "First.\r\n\r\nSecond é.\n".encode())

    assert _texts(document) == ["First.\n\nSecond é."]
    assert document.title == "notes on pumps"
    assert document.media_type == "text/plain"
    assert document.pages[0].page is None


def test_markdown_stays_as_written_and_gives_its_heading_as_title(extract: Extract) -> None:
    document = extract("a.md", b"# Valve manual\n\nText with *stress*.\n")

    assert _texts(document) == ["# Valve manual\n\nText with *stress*."]
    assert document.title == "Valve manual"


def test_separated_values_stay_as_written(extract: Extract) -> None:
    assert _texts(extract("a.csv", b'a;b\n"14,196";2\n')) == ['a;b\n"14,196";2']


def test_html_shows_what_a_reader_sees(extract: Extract) -> None:
    page = (
        "<title>The title</title><style>p{}</style><script>alert(1)</script>"
        "<h2>Part <b>one</b></h2><p>Some\n text<br>next line</p><ul><li>first<li>second</ul>"
        "<table><tr><th>Item<th>Price<tr><td>Pump<td>12 &euro;</table><pre>a\n  b</pre>"
    )
    document = extract("a.html", page.encode())

    assert document.title == "The title"
    assert _texts(document) == [
        "## Part one\n\nSome text\nnext line\n\n- first\n- second\n\n"
        "Item | Price\nPump | 12 €\n\na\n  b"
    ]


def test_a_page_in_its_declared_encoding(extract: Extract) -> None:
    markup = '<meta charset="iso-8859-2"><p>Žluťoučký kůň</p>'

    assert _texts(extract("a.html", markup.encode("iso8859_2"))) == ["Žluťoučký kůň"]


def test_word_headings_by_style_in_any_language_lists_tables_and_notes(extract: Extract) -> None:
    body = (
        making.word_paragraph("Safety", "berschrift1")
        + making.word_paragraph("Own style", "Eigen")
        + '<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>'
        "<w:r><w:t xml:space='preserve'> goes on</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>item</w:t></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc>{making.word_paragraph('a')}</w:tc>"
        f"<w:tc>{making.word_paragraph('b')}</w:tc></w:tr></w:tbl>"
        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>"
    )
    data = making.docx(body, styles=making.word_styles(), footnotes=making.word_notes("The note."))

    document = extract("a.docx", data)

    assert _texts(document) == [
        "# Safety\n\n# Own style\n\nText goes on\n\nThe note.\n\n- item\n\na | b\n\nkept"
    ]
    assert document.title == "Safety"


def test_slides_come_in_the_order_of_showing_title_first(extract: Extract) -> None:
    document = extract("a.pptx", making.pptx([("First", "one"), ("Second", "two")]))

    assert [(page.page, page.text) for page in document.pages] == [
        (1, "# First\n\none"),
        (2, "# Second\n\ntwo"),
    ]


def test_sheets_show_dates_and_digits_as_a_person_sees_them(extract: Extract) -> None:
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c>'
        '<c r="C1" t="inlineStr"><is><t>When</t></is></c></row>'
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>0.30000000000000004</v></c>'
        '<c r="C2" s="1"><v>45000</v></c><c r="D2" t="b"><v>1</v></c></row>'
    )
    document = extract("a.xlsx", making.xlsx(rows))

    assert [(page.page, page.place) for page in document.pages] == [(None, "Costs")]
    assert _texts(document) == ["# Costs\n\nItem |  | When\nPump | 0.3 | 2023-03-15 | TRUE"]


def test_opendocument_text(extract: Extract) -> None:
    body = (
        '<text:h text:outline-level="2">Head</text:h><text:p>A<text:s text:c="2"/>b'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>"
        "</text:note-body></text:note>c</text:p><text:list><text:list-item><text:p>item</text:p>"
        "</text:list-item></text:list>"
    )
    document = extract("a.odt", making.odf("text", body))

    assert _texts(document) == ["## Head\n\nA  bc\n\nnote\n\n- item"]
    assert document.title == "The title"


def _odf_row(*cells: str) -> str:
    inside = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    return f"<table:table-row>{inside}</table:table-row>"


_ODF_NOTE = "<text:note><text:note-body><text:p>{}</text:p></text:note-body></text:note>"


def test_what_stands_in_an_opendocument_table_is_read_once(extract: Extract) -> None:
    nested = (
        f"<table:table>{_odf_row('<text:p>inner</text:p>', '<text:p>42</text:p>')}</table:table>"
    )
    box = (
        f"<draw:frame><draw:text-box><text:p>boxed{_ODF_NOTE.format('in the box')}</text:p>"
        "</draw:text-box></draw:frame>"
    )
    noted = f"<text:p>outer{_ODF_NOTE.format('the note')}</text:p>"
    head = f"<table:table-header-rows>{_odf_row('<text:p>Head</text:p>')}</table:table-header-rows>"
    rows = _odf_row(noted, nested) + _odf_row(f"<text:p>last{box}</text:p>")
    body = f"<table:table>{head}{rows}</table:table><text:p>After.</text:p>"

    document = extract("a.odt", making.odf("text", body))

    assert _texts(document) == [
        "Head\nouter | inner 42\nlast\n\nthe note\n\nboxed\n\nin the box\n\nAfter."
    ]


def test_comments_and_charts_of_an_opendocument_sheet_are_read_once(extract: Extract) -> None:
    comment = (
        "<office:annotation><dc:date>2024</dc:date><text:p>checked</text:p></office:annotation>"
    )
    chart = f"<draw:frame><table:table>{_odf_row('<text:p>7</text:p>')}</table:table></draw:frame>"
    rows = _odf_row(f"{comment}<text:p>Pump</text:p>", "<text:p>7</text:p>")
    body = (
        f'<table:table table:name="Costs"><table:shapes>{chart}</table:shapes>'
        f"<table:table-row-group>{rows}</table:table-row-group></table:table>"
    )

    document = extract("a.ods", making.odf("spreadsheet", body))

    assert _texts(document) == ["# Costs\n\nPump checked | 7"]


def test_opendocument_slides_are_pages(extract: Extract) -> None:
    box = "<draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame>"
    page = f"<draw:page>{box}</draw:page>"
    document = extract("a.odp", making.odf("presentation", page.format("one") + page.format("two")))

    assert [(page.page, page.text) for page in document.pages] == [(1, "one"), (2, "two")]


def test_opendocument_sheets_do_not_believe_their_repetitions(extract: Extract) -> None:
    body = (
        '<table:table table:name="Costs"><table:table-row><table:table-cell><text:p>a</text:p>'
        '</table:table-cell><table:table-cell table:number-columns-repeated="1000000"/>'
        '</table:table-row><table:table-row table:number-rows-repeated="1000000"/></table:table>'
    )
    document = extract("a.ods", making.odf("spreadsheet", body))

    assert [(page.place, page.text) for page in document.pages] == [("Costs", "# Costs\n\na")]


def test_chapters_of_a_book_are_places(extract: Extract) -> None:
    document = extract("a.epub", making.epub(["<h1>One</h1><p>first</p>", "<p>second</p>", ""]))

    assert document.title == "A book"
    assert [(page.place, page.text) for page in document.pages] == [
        ("One", "# One\n\nfirst"),
        ("", "second"),
    ]


def test_rtf_in_any_code_page(extract: Extract) -> None:
    text = (
        rb"{\rtf1\ansi\ansicpg1252"
        rb"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}"
        rb"{\info{\title The title}}\f0 na\'efve "
        rb"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} {\f2 \'93\'fa\'96\'7b}"
        rb"\par\u8364?\u-10179?\u-8704? {\v hidden}{\*\unknown skipped}shown{\footnote a note}\par}"
    )
    document = extract("a.rtf", text)

    assert _texts(document) == ["naïve Привет 日本\n\n€😀 shown\n\na note"]
    assert document.title == "The title"


def test_mail_is_read_with_its_attachments(extract: Extract) -> None:
    mail = (
        b"Subject: =?utf-8?q?Caf=C3=A9?=\nFrom: a@b.invalid\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="x"\n\n--x\n'
        b'Content-Type: multipart/alternative; boundary="y"\n\n--y\n'
        b"Content-Type: text/html\n\n<p>formatted</p>\n"
        b"--y\nContent-Type: text/plain\n\nplain\n--y--\n"
        b"--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=r.pdf\n"
        b"Content-Transfer-Encoding: base64\n\n"
    )
    report = making.pdf([[(50, 700, "In the report")]])
    mail += base64.encodebytes(report) + b"\n--x\nContent-Type: x/y; name=a.bin\n\n?\n--x--\n"

    document = extract("a.eml", mail)

    assert document.title == "Café"
    assert [(page.page, page.place, page.text) for page in document.pages] == [
        (None, "message", "Subject: Café\nFrom: a@b.invalid\n\nplain"),
        (None, "r.pdf, page 1", "In the report"),
    ]
    assert document.warnings == ("The attachment a.bin was not read.",)


def test_files_within_mail_are_told_apart_those_of_mail_within_it_too(extract: Extract) -> None:
    def mail(*attached: tuple[str, bytes]) -> bytes:
        message = EmailMessage()
        message.set_content("See below.")
        for name, data in attached:
            message.add_attachment(data, maintype="text", subtype="plain", filename=name)
        return message.as_bytes()

    inner = mail(("plan.md", b"# One\n\nfirst"), ("same.txt", b"second"))
    document = extract("a.eml", mail(("inner.eml", inner), ("same.txt", b"third")))

    assert [(page.place, page.attached) for page in document.pages] == [
        ("message", 0),
        ("inner.eml, message", 1),
        ("inner.eml, plan.md", 2),
        ("inner.eml, same.txt", 3),
        ("same.txt", 4),
    ]


def test_pdf_pages_are_physical_and_keep_paragraphs(extract: Extract) -> None:
    first = [(50, 700, "One line of text"), (50, 687, "and its second"), (50, 640, "A new one")]
    document = extract("a.pdf", making.pdf([first, [], [(50, 700, "third page")]], title="Manual"))

    assert document.title == "Manual"
    assert [(page.page, page.text) for page in document.pages] == [
        (1, "One line of text\nand its second\n\nA new one"),
        (2, ""),
        (3, "third page"),
    ]


def test_pdf_headings_are_named_beside_the_text(extract: Extract) -> None:
    lines = [(50.0, 700.0, "Spring floods"), (50.0, 670.0, "The water stood high for many weeks")]
    data = making.pdf(
        [lines, [(50, 700, "and fell again when summer came")]], large="Spring floods"
    )

    document = extract("a.pdf", data)

    assert _texts(document)[0] == "Spring floods\n\nThe water stood high for many weeks"
    assert [page.headings for page in document.pages] == [(PageHeading(1, "Spring floods"),), ()]
    assert document.title == "Spring floods"


def test_pdf_columns_that_are_stored_row_by_row_follow_each_other(extract: Extract) -> None:
    left = [
        f"the {nth} line of what the left column says"
        for nth in ("1st", "2nd", "3rd", "4th", "5th")
    ]
    right = [line.replace("left", "other") for line in left]
    rows = [
        (x, 700.0 - 13 * n, text)
        for n, pair in enumerate(zip(left, right, strict=True))
        for x, text in zip((50.0, 300.0), pair, strict=True)
    ]

    assert _texts(extract("a.pdf", making.pdf([rows]))) == ["\n".join([*left, *right])]


def test_pdf_fields_and_comments_are_part_of_their_page(extract: Extract) -> None:
    assert _texts(extract("a.pdf", making.pdf_form())) == [
        "Application\n\nFull name: Alice Example\n\nCheck this"
    ]


def test_pdf_boxes_and_options_are_read_where_they_are_ticked(extract: Extract) -> None:
    (text,) = _texts(extract("a.pdf", making.pdf_buttons()))

    assert text.split("\n\n")[-2:] == ["[x] I have read the rules", "Marital status: married"]
    assert "c2" not in text


def test_files_within_a_pdf_are_read_as_those_of_mail_are(extract: Extract) -> None:
    data = making.pdf_with_files(("costs.csv", b"Item,Price"), ("plan.bin", b"\0\1"))

    document = extract("a.pdf", data)

    assert [(page.page, page.place, page.text) for page in document.pages] == [
        (1, "", "See the files"),
        (None, "costs.csv", "Item,Price"),
    ]
    assert document.warnings == ("The attachment plan.bin was not read.",)


def test_a_wrong_extension_is_read_by_its_content_and_said(extract: Extract) -> None:
    document = extract("letter.docx", making.pdf([[(50, 700, "I am a PDF")]]))

    assert _texts(document) == ["I am a PDF"]
    assert document.media_type == "application/pdf"
    assert document.warnings == ("The name promises another kind of file: this is a PDF file.",)


def test_hidden_characters_are_reported(extract: Extract) -> None:
    document = extract("a.txt", "pay\u202e now".encode())

    assert _texts(document) == ["pay now"]
    assert len(document.warnings) == 1


def test_pages_beyond_the_limit_are_counted_in_a_warning(extract: Extract) -> None:
    document = extract("a.pdf", making.pdf([[(50, 700, "Text")]] + [[]] * (MAX_PAGES + 2)))

    assert len(document.pages) == MAX_PAGES
    assert document.warnings == ("Pages not read: 3 (after the first 5,000).",)


def test_a_page_that_is_cut_short_is_said(extract: Extract) -> None:
    lines = [(50.0, 800.0 - 12 * n, "words and " * 3_000) for n in range(14)]
    document = extract("a.pdf", making.pdf([lines, [(50, 700, "Text")]]))

    assert len(document.pages[0].text) <= 400_000
    assert document.warnings == ("Pages cut short: 1 (each after 400,000 characters).",)
