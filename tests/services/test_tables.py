"""A value in any row of a long table is found, quoted with its columns, and evidence enough."""

import csv
import io
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest

from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.services.chat import AskOptions
from tests.conftest import PASSPHRASE
from tests.extract.making import docx, word_paragraph, xlsx

_HEAD = ("Number", "Station", "Installed", "Capacity", "Supervisor")
_PLACES_LIST = "Marlow Ashby Corvin Delph Elmstead Farley Greave Hollin Ilsham Jarrow Kelby Linton"
_PLACES = _PLACES_LIST.split()
_PEOPLE_LIST = "Weber Lindqvist Moreau Novak Okafor Petrov Sato Tanaka Ibsen Duarte"
_PEOPLE = _PEOPLE_LIST.split()
_ROWS = [
    (
        f"PS-{n:03d}",
        f"{_PLACES[n % 12]} {('North', 'South', 'East', 'West', 'Hill')[n // 12]}",
        f"{n % 28 + 1} March {1960 + n}",
        str(110 + 7 * n),
        f"{('Anna', 'Boris', 'Clara', 'David', 'Erika', 'Felix')[n // 10]} {_PEOPLE[n % 10]}",
    )
    for n in range(60)
]
_INTRO = "This table lists the pumping stations of the district, one a line, as of December."


def _markdown() -> bytes:
    lines = (f"| {' | '.join(row)} |" for row in (_HEAD, ["---"] * 5, *_ROWS))
    return "\n".join(["# Pumping stations", "", _INTRO, "", *lines, "", "The end."]).encode()


def _csv() -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([_HEAD, *_ROWS])
    return text.getvalue().encode()


def _xlsx() -> bytes:
    return xlsx(
        "".join(
            f'<row r="{n}">'
            + "".join(
                f'<c r="{column}{n}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
                for column, cell in zip("ABCDE", row, strict=True)
            )
            + "</row>"
            for n, row in enumerate((_HEAD, *_ROWS), 1)
        )
    )


def _docx() -> bytes:
    rows = (
        "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in row) for row in (_HEAD, *_ROWS)
    )
    table = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    return docx(f"{word_paragraph(_INTRO)}<w:tbl>{table}</w:tbl>{word_paragraph('The end.')}")


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("stations.md", _markdown),
        ("stations.csv", _csv),
        ("stations.xlsx", _xlsx),
        ("stations.docx", _docx),
    ],
)
def test_first_middle_and_last_row_answer(
    home: Path, tmp_path: Path, name: str, made: Callable[[], bytes]
) -> None:
    file = tmp_path / name
    file.write_bytes(made())
    session = App(home=home, policy=SitePolicy()).unlock(bytearray(PASSPHRASE))
    try:
        session.library.add([file])
        for row in (_ROWS[0], _ROWS[29], _ROWS[59]):
            for question, column in (
                (f"What is the capacity of {row[1]}?", 3),
                (f"When was {row[0]} installed?", 2),
            ):
                answer = session.chat.ask(question, options=AskOptions(quotes_only=True))
                first = answer.text.partition("\n")[0]

                assert answer.is_answerable, question
                assert f"{_HEAD[column]}: {row[column]}" in first
                assert f"Number: {row[0]}" in first
                assert row[column] in answer.citations[0].quote
    finally:
        session.close()
