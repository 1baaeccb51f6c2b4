"""Office files of before 2007."""

import struct
from collections.abc import Callable
from typing import Any

import pytest

from app.extract.errors import ExtractCode
from app.extract.worker.compound import Compound
from app.extract.worker.draft import RefusedError
from tests.extract import making_old
from tests.extract.conftest import Extract
from tests.extract.test_locked_legacy import _PASSWORD, _crypt, crypto_api


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


def _show(**lock: Any) -> bytes:
    """Two slides: one whose title stands in the outline, one with shapes of its own and notes."""
    text = making_old.ppt_text
    outline = [text(0, "Results\x0b2023"), text(1, "Costs fell\rÚspora 4 %")]
    reference = [making_old.ppt_record(0x0F9E, struct.pack("<I", index)) for index in (1, 0)]
    shapes = making_old.ppt_shapes(text(4, "A side note"), *reference, text(4, "*"))
    own = making_old.ppt_shapes(text(4, "Žluťoučký kůň"), text(6, "The end"))
    return making_old.ppt([(outline, shapes), ([], own)], {1: "Say thanks."}, **lock)


_SHOWN = [
    (1, "# Results 2023\n\nA side note\n\nCosts fell\nÚspora 4 %"),
    (2, "# The end\n\nŽluťoučký kůň\n\nSay thanks."),
]


def test_slides_come_in_the_order_of_showing_each_with_its_notes(extract: Extract) -> None:
    document = extract("a.ppt", _show())

    assert document.media_type == "application/vnd.ms-powerpoint"
    assert [(page.page, page.text) for page in document.pages] == _SHOWN


def test_a_later_save_counts_and_what_it_left_alone_stays(extract: Extract) -> None:
    file = Compound(_show())
    stream = file.find("PowerPoint Document") or b""
    user = bytearray(file.find("Current User") or b"")
    (edit,) = struct.unpack_from("<I", user, 16)
    drawing = making_old.ppt_shapes(making_old.ppt_text(0, "Changed"))
    slide = making_old.ppt_record(0x03EE, drawing, holds=True)
    directory = making_old.ppt_record(0x1772, struct.pack("<II", 2 | 1 << 20, len(stream)))
    place = len(stream + slide)
    last = making_old.ppt_record(0x0FF5, struct.pack("<IIIIIIHH", 256, 0, edit, place, 1, 9, 1, 0))
    struct.pack_into("<I", user, 16, place + len(directory))
    saved = {"PowerPoint Document": stream + slide + directory + last, "Current User": bytes(user)}

    document = extract("a.ppt", making_old.compound(saved))

    assert [page.text for page in document.pages] == [_SHOWN[0][1], "# Changed\n\nSay thanks."]


@pytest.mark.parametrize(("password", "code"), [(None, "needs_password"), ("x", "wrong_password")])
def test_a_locked_presentation_opens_with_its_password_alone(
    extract: Extract, refusal: Callable[..., str], password: str | None, code: str
) -> None:
    data = _show(lock=crypto_api(), crypt=_crypt)

    assert refusal("a.ppt", data, password=password) == code
    pages = extract("a.ppt", data, password=_PASSWORD).pages
    assert [(page.page, page.text) for page in pages] == _SHOWN


@pytest.mark.parametrize(
    ("name", "at", "becomes"),
    [
        ("Current User", 16, 0xFFFFFF00),  # the last save is nowhere
        ("Current User", 16, 0),
        ("PowerPoint Document", -20, 1),  # the save before it is none
        ("PowerPoint Document", -16, 0x7FFFFFFF),  # its directory is nowhere
        ("PowerPoint Document", -12, 0xFFFF),  # its document is nowhere
        ("PowerPoint Document", -12, 2),  # its document is a slide
    ],
)
def test_a_presentation_whose_ends_lead_nowhere_is_damaged(
    refusal: Callable[..., str], name: str, at: int, becomes: int
) -> None:
    file = Compound(_show())
    streams = {path: bytearray(file.find(path) or b"") for path in file.paths()}
    stream = streams[name]
    struct.pack_into("<I", stream, at % len(stream), becomes)
    data = making_old.compound({path: bytes(content) for path, content in streams.items()})

    assert refusal("a.ppt", data) == "damaged_file"


def _row(number: int) -> bytes:
    return making_old.bin_record(0, struct.pack("<I", number) + bytes(13))


def test_cells_of_a_binary_workbook_of_every_kind(extract: Extract) -> None:
    cell, text, pack = making_old.bin_cell, making_old.bin_text, struct.pack
    rows = (
        _row(0)
        + cell(7, 0, pack("<I", 0))
        + cell(6, 2, text("When"))
        + _row(1)
        + cell(62, 0, b"\0" + text("Pumpě"))
        + cell(5, 1, pack("<d", 12.5))
        + cell(2, 2, pack("<I", 45000 << 2 | 2), style=1)
        + _row(3)
        + cell(8, 0, text("found") + bytes(8))
        + cell(9, 1, pack("<d", 0.25))
        + cell(10, 2, b"\1")
        + cell(7, 3, pack("<I", 99))
        + cell(3, 4, b"\x07")
    )

    document = extract("a.xlsb", making_old.xlsb(rows, ["Item"]))

    assert document.media_type.endswith("sheet.binary.macroEnabled.12")
    assert [(page.place, page.text) for page in document.pages] == [
        ("Costs", "# Costs\n\nItem |  | When\nPumpě | 12.5 | 2023-03-15\n\nfound | 0.25 | TRUE")
    ]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (making_old.bin_cell(6, 0, struct.pack("<I", 0xFFFFFFF0)), "damaged_file"),
        (making_old.bin_record(0, b"\1"), "damaged_file"),
        (b"\x06\xff\xff\xff\xff", "no_text"),
        (_row(0xFFFFFFFF) + making_old.bin_cell(6, 0xFFFFFFFF, b"\0\0\0\0"), "no_text"),
    ],
)
def test_a_binary_workbook_that_counts_without_measure_ends_in_a_code(
    refusal: Callable[..., str], rows: bytes, code: str
) -> None:
    assert refusal("a.xlsb", making_old.xlsb(rows)) == code


def _utf16(value: str) -> bytes:
    """A property of a message, as long as strict readers want it."""
    return value.ljust(2_048).encode("utf-16-le")


def test_a_message_is_read_whatever_is_locked_in_it(extract: Extract) -> None:
    locked = {"EncryptionInfo": bytes(4_096), "EncryptedPackage": bytes(4_096)}
    attached = "__attach_version1.0_#00000000"
    message = {
        "__properties_version1.0": bytes(4_096),
        "__substg1.0_1000001F": _utf16("The price list is attached."),
        f"{attached}/__substg1.0_3707001F": _utf16("prices.xlsx"),
        f"{attached}/__substg1.0_37010102": making_old.compound(locked, cutoff=4_096),
    }
    document = extract("a.msg", making_old.compound(message, cutoff=4_096))

    assert document.media_type == "application/vnd.ms-outlook"
    assert "The price list is attached." in document.pages[0].text
    assert document.warnings == ("The attachment prices.xlsx was not read.",)


def test_a_workbook_stays_one_whatever_is_embedded_in_it(extract: Extract) -> None:
    cells = making_old.record(0x0203, struct.pack("<HHHd", 0, 0, 0, 1.0))
    book = Compound(making_old.xls((struct.pack("<II", 0, 0),), cells)).find("Workbook") or b""
    word = Compound(making_old.doc("A letter.", "")).find("WordDocument") or b""

    document = extract(
        "a.xls", making_old.compound({"Workbook": book, "MBD0001/WordDocument": word})
    )

    assert document.pages[0].text == "# Costs\n\n1"


def test_a_message_within_a_message_and_a_file_are_parts_of_it(extract: Extract) -> None:
    first, second = (f"__attach_version1.0_#0000000{n}" for n in range(2))
    inner = f"{first}/__substg1.0_3701000D"
    data = making_old.compound(
        {
            "__properties_version1.0": bytes(4_096),
            "__substg1.0_0037001F": _utf16("The outer one"),
            "__substg1.0_1000001F": _utf16("See below."),
            f"{inner}/__substg1.0_0037001F": _utf16("Seal ring"),
            f"{inner}/__substg1.0_0C1A001F": _utf16("Ana"),
            f"{inner}/__substg1.0_1000001F": _utf16("The ring has come."),
            f"{second}/__substg1.0_3707001F": _utf16("list.csv"),
            f"{second}/__substg1.0_37010102": b"part,count\nring,2\n".ljust(4_096, b"\n"),
        },
        cutoff=4_096,
    )

    document = extract("a.msg", data)

    message, forwarded, listed = document.pages
    assert "See below." in message.text
    assert forwarded.place == "Seal ring.txt"
    assert forwarded.text.split() == [
        "Subject:",
        "Seal",
        "ring",
        "From:",
        "Ana",
        "The",
        "ring",
        "has",
        "come.",
    ]
    assert (listed.place, "ring,2" in listed.text) == ("list.csv", True)
    assert document.warnings == ()
