"""What holds for every passage, whatever the text."""

import re
import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.documents import ExtractedPage, PageHeading, PassageSpan
from app.index.chunking import passage_for_embedding, split_pages
from app.index.tokens import WordPieceCounter

MAX_TOKENS = 256
VOCABULARY = "river Amazon 1815 report. the of! water-level Übersicht tổng 字字字。 | #"
WORDS = st.sampled_from([*VOCABULARY.split(), "\n\n", "\n", "Title\n"])
TEXTS = st.one_of(
    st.text(max_size=400),
    st.lists(WORDS, max_size=400).map(" ".join),
    st.text("ab\n", max_size=3000),
    st.lists(
        st.lists(st.sampled_from(["", "a b", "12.5", 'Item "x"']), max_size=40).map(" | ".join)
    ).map("\n".join),
    st.text('ab1,;"\n', max_size=3000),
)
MEDIA_TYPES = st.sampled_from(["text/plain", "text/csv"])


def split(
    pages: Sequence[str],
    counter: WordPieceCounter,
    title: str = "A report",
    media_type: str = "text/plain",
) -> list[PassageSpan]:
    extracted = [ExtractedPage(number, "", text) for number, text in enumerate(pages, 1)]
    return split_pages(extracted, title=title, counter=counter, media_type=media_type)


@settings(deadline=None, max_examples=60)
@given(pages=st.lists(TEXTS, max_size=3), title=st.text(max_size=200), media_type=MEDIA_TYPES)
def test_passages_are_exact_spans_within_the_embedders_limit(
    pages: list[str], title: str, media_type: str, counter: WordPieceCounter
) -> None:
    for span in split(pages, counter, title, media_type):
        assert span.text == pages[span.page_index][span.start : span.end]
        assert span.text.strip()
        read = passage_for_embedding(span.heading, span.text)
        assert counter.count(read) + 2 <= MAX_TOKENS


@settings(deadline=None, max_examples=60)
@given(pages=st.lists(TEXTS, max_size=3), media_type=MEDIA_TYPES)
def test_every_visible_character_is_in_a_passage(
    pages: list[str], media_type: str, counter: WordPieceCounter
) -> None:
    spans = split(pages, counter, media_type=media_type)
    for number, text in enumerate(pages):
        covered = set[int]()
        for span in spans:
            if span.page_index == number:
                covered.update(range(span.start, span.end))
        assert {at for at, char in enumerate(text) if not char.isspace()} <= covered


def test_long_text_becomes_passages_of_about_the_target_size(counter: WordPieceCounter) -> None:
    text = " ".join(f"Sentence number {n} tells of the river and of its banks." for n in range(400))
    spans = split([text], counter)
    words = [len(span.text.split()) for span in spans[:-1]]
    assert all(80 <= count <= 130 for count in words)


def test_neighbours_share_a_sentence(counter: WordPieceCounter) -> None:
    text = " ".join(f"Sentence number {n} tells of the river and of its banks." for n in range(60))
    first, second = split([text], counter)[:2]
    assert second.start < first.end


def test_passages_never_cross_a_page(counter: WordPieceCounter) -> None:
    spans = split(["The first page ends in mid-", "sentence on the second page."], counter)
    assert [span.page_index for span in spans] == [0, 1]


def test_headings_give_context_and_open_their_passage(counter: WordPieceCounter) -> None:
    body = "The water stood high for many days and the fields were lost. " * 8
    text = f"# Floods\n\n{body}\n\n## Spring of 1784\n\n{body}"
    spans = split([text], counter)
    spring = next(span for span in spans if "Spring of 1784" in span.text)
    assert spring.text.startswith("## Spring of 1784")
    assert spring.heading == "A report > Floods > Spring of 1784"


def test_a_heading_stays_in_force_on_the_next_page(counter: WordPieceCounter) -> None:
    spans = split(["# Floods\n\nWater rose.", "It fell again."], counter)
    assert spans[-1].heading == "A report > Floods"


def test_a_heading_ends_with_the_file_within_the_document(counter: WordPieceCounter) -> None:
    texts = ("# Lease\n\nFrom Ana.", "# Termination\n\nSix months.", "More.", "A list.")
    pages = [
        ExtractedPage(None, f"part {n}", text, attached=(0, 1, 1, 2)[n])
        for n, text in enumerate(texts)
    ]
    spans = split_pages(pages, title="Mail", counter=counter)
    assert [span.heading for span in spans] == [
        "Mail > Lease",
        "Mail > Termination",
        "Mail > Termination",
        "Mail",
    ]


def test_a_heading_that_the_page_shows_by_its_print_is_one(counter: WordPieceCounter) -> None:
    text = "the spring of 1784 was wet,\n\nWater rose.\n\nthe spring of 1784 was wet,\n\nIt fell."
    page = ExtractedPage(1, "", text, (PageHeading(2, "the spring of 1784 was wet,"),))
    spans = split_pages([page, ExtractedPage(2, "", "More.")], title="Floods", counter=counter)
    assert spans[-1].heading == "Floods > the spring of 1784 was wet,"
    assert split([text, "More."], counter, "Floods")[-1].heading == "Floods"


@pytest.mark.parametrize("unit", ["x", "word ", "A. ", "# h\n", "\n", "|a|\n"])
def test_a_huge_page_is_split_in_linear_time(unit: str, counter: WordPieceCounter) -> None:
    def cost(length: int) -> float:
        started = time.process_time()
        split([unit * (length // len(unit))], counter)
        return time.process_time() - started

    cost(5_000)
    assert cost(100_000) < 40 * max(cost(10_000), 0.01)


def _sheet(rows: int) -> str:
    body = "\n".join(f"Pump type {n} | {n}.50 EUR | 2021-03-{n % 28 + 1:02}" for n in range(rows))
    return f"# Spare parts\n\nItem | Price | Delivered\n{body}"


def test_every_passage_of_a_table_says_what_its_columns_hold(counter: WordPieceCounter) -> None:
    first, *later = split([_sheet(60)], counter)
    assert "Item | Price | Delivered" in first.text
    assert first.heading == "A report > Spare parts"
    assert len(later) > 2
    for span in later:
        assert span.heading == "A report > Spare parts\nItem | Price | Delivered"
        assert "Item" not in span.text  # what is quoted stands on the page as it is
        assert span.text.startswith("Pump type ")


def test_a_row_stands_in_one_passage_whole(counter: WordPieceCounter) -> None:
    rows = [row for span in split([_sheet(60)], counter) for row in span.text.split("\n")]
    assert rows == _sheet(60).split("\n")


def test_columns_end_with_their_table(counter: WordPieceCounter) -> None:
    prose = "The water stood high for many days and the fields were lost. " * 20
    spans = split([f"{_sheet(60)}\n\n{prose}"], counter)
    assert [span.heading for span in spans if "Pump" not in span.text] == [
        "A report > Spare parts"
    ] * (len(spans) - sum("Pump" in span.text for span in spans))


def test_a_piece_of_a_wide_row_has_the_names_of_its_own_columns(counter: WordPieceCounter) -> None:
    names = [f"P{n} pressure" for n in range(90)]
    rows = [[f"{row}.25 at P{n}" for n in range(90)] for row in range(3)]
    text = "\n".join(" | ".join(row) for row in [names, *rows])
    pieces = [span for span in split([text], counter) if "\n" in span.heading]
    assert len(pieces) > 2 * len(rows)
    for span in pieces:
        named = re.findall(r"P\d+", span.heading.split("\n")[1])
        held = list(dict.fromkeys(re.findall(r"P\d+", span.text)))
        if held[0] == "P0":
            held = [f"P{n}" for n in range(90)]  # the end of a row before it
        assert len(named) > 3
        assert named == held[: len(named)]
        assert counter.count(passage_for_embedding(span.heading, span.text)) + 2 <= MAX_TOKENS


def test_every_passage_of_a_delimited_file_has_the_names_of_its_columns(
    counter: WordPieceCounter,
) -> None:
    rows = [f"PS-{n:03d},Marlow {n},{100 + n}" for n in range(60)]
    text = "\n".join(["Number,Station,Capacity", *rows])
    found = split([text], counter, media_type="text/csv")

    assert len(found) > 1
    assert {span.heading.partition("\n")[2] for span in found} == {"Number | Station | Capacity"}


def test_a_table_gets_no_names_from_the_page_before(counter: WordPieceCounter) -> None:
    rows = [f"North {n} | {n} | {n + 1}" for n in range(1, 30)]
    pages = [
        "\n".join(["Region | Q1 | Q2", *rows]),
        "\n".join(["Product | Price | Stock", *(f"P{row}" for row in rows)]),
        "\n".join(rows),
    ]
    named = {(span.page_index, span.heading.partition("\n")[2]) for span in split(pages, counter)}

    assert (1, "Product | Price | Stock") in named
    assert {names for page, names in named if page == 1} <= {"", "Product | Price | Stock"}
    assert {names for page, names in named if page == 2} == {""}


def test_lines_of_words_and_numbers_swallow_no_heading(counter: WordPieceCounter) -> None:
    rows = "\n".join(f"PS-{n} Marlow {n} {n}14" for n in range(1, 9))
    page = ExtractedPage(1, "", f"Pump stations\n{rows}", (PageHeading(1, "Pump stations"),))

    (span,) = split_pages([page], title="District", counter=counter)
    assert span.heading == "District > Pump stations"
