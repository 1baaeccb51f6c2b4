"""Office files of before 2007."""

import struct

import pytest

from app.extract.errors import ExtractCode
from app.extract.worker.compound import Compound
from app.extract.worker.draft import RefusedError
from tests.extract import making_old
from tests.extract.conftest import Extract


def test_word_shows_pieces_of_both_kinds_and_results_of_fields(extract: Extract) -> None:
    western = 'Café\rSee \x13 HYPERLINK "x" \x14the \x13 NESTED \x14page\x15\x15.\r'
    document = extract("a.doc", making_old.doc(western, "Žluťoučký\ra\x07b\x07\x07c\x07d\x07\x07"))

    assert document.media_type == "application/msword"
    assert document.pages[0].text == "Café\n\nSee the page.\n\nŽluťoučký\n\na | b\nc | d"


def test_excel_cells_of_every_kind(extract: Extract) -> None:
    # The second string goes on in another record, which says anew how wide its characters are.
    strings = (
        struct.pack("<II", 2, 2)
        + struct.pack("<HB", 4, 0)
        + b"Item"
        + struct.pack("<HB", 5, 0)
        + b"Pu",
        b"\x01" + "mpě".encode("utf-16-le"),
    )
    cell = struct.pack
    cells = (
        making_old.record(0x00FD, cell("<HHHI", 0, 0, 0, 0))
        + making_old.record(0x0204, cell("<HHHHB", 0, 2, 0, 4, 0) + b"When")
        + making_old.record(0x00FD, cell("<HHHI", 1, 0, 0, 1))
        + making_old.record(0x0203, cell("<HHHd", 1, 1, 0, 12.5))
        + making_old.record(0x027E, cell("<HHHI", 1, 2, 1, 45000 << 2 | 2))
        + making_old.record(0x00BD, cell("<HHHIHIH", 2, 0, 0, 7 << 2 | 2, 0, 725 << 2 | 3, 1))
        + making_old.record(0x0006, cell("<HHH", 3, 0, 0) + b"\0" * 6 + b"\xff\xff" + bytes(6))
        + making_old.record(0x0207, cell("<HB", 5, 0) + b"found")
        + making_old.record(0x0205, cell("<HHHBB", 3, 1, 0, 1, 0))
    )
    document = extract("a.xls", making_old.xls(strings, cells))

    assert [(page.place, page.text) for page in document.pages] == [
        ("Costs", "# Costs\n\nItem |  | When\nPumpě | 12.5 | 2023-03-15\n7 | 7.25\nfound | TRUE")
    ]


def test_cells_of_a_chart_within_a_sheet_are_not_the_sheets(extract: Extract) -> None:
    chart = (
        making_old.record(0x0809, struct.pack("<HH", 0x0600, 0x0020) + bytes(12))
        + making_old.record(0x0203, struct.pack("<HHHd", 0, 0, 0, 99.0))
        + making_old.record(0x000A)
    )
    cells = making_old.record(0x0203, struct.pack("<HHHd", 0, 0, 0, 1.0)) + chart

    document = extract("a.xls", making_old.xls((struct.pack("<II", 0, 0),), cells))

    assert document.pages[0].text == "# Costs\n\n1"


def test_a_chain_that_runs_in_circles_ends() -> None:
    data = bytearray(making_old.compound({"Workbook": b"x" * 2000}))
    # Sector 2 is the stream's first: let it be followed by itself.
    struct.pack_into("<I", data, 512 + 2 * 4, 2)

    assert len(Compound(bytes(data)).find("Workbook") or b"") == 2000


def test_a_cut_compound_file_is_damaged() -> None:
    data = making_old.compound({"Workbook": b"x" * 2000})

    with pytest.raises(RefusedError) as caught:
        Compound(data[:600])

    assert caught.value.code is ExtractCode.DAMAGED_FILE
