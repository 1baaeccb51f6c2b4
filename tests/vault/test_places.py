"""Filters, quoted phrases and named files, against real passages in every kind of place."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.documents import PassageSpan
from app.domain.query import Filters, Query
from app.index.query import parse
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.passages import Passages
from tests.conftest import new_vault
from tests.vault.conftest import KEY, MakeDocument, digest

FILES = {
    "/in/Budget.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "/in/budget_2021.pdf": "application/pdf",
    "/in/Überblick.PDF": "application/pdf",
    "/out/notes.md": "text/markdown",
}


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory, make_document: MakeDocument) -> Iterator[Vault]:
    """One for all these tests: each looks only at what is its own."""
    opened = new_vault(tmp_path_factory.mktemp("places") / "vault.db", KEY)
    for path, media_type in FILES.items():
        texts = [f"{path} page one.", f"{path} page two.", f"{path} page three."]
        new = make_document(*texts, path=path, title="T")
        Documents(opened).add(replace(new, media_type=media_type), original=None)
    yield opened
    opened.close()


@pytest.fixture
def documents(vault: Vault) -> Documents:
    return Documents(vault)


@pytest.fixture
def passages(vault: Vault) -> Passages:
    return Passages(vault)


def _found(passages: Passages, filters: Filters) -> set[str]:
    hits = passages.get(passages.ids_where(filters)).values()
    return {f"{hit.file.rpartition('/')[2]}:{hit.page}" for hit in hits}


@pytest.mark.parametrize(
    ("question", "files", "pages"),
    [
        ("x file:budget.xlsx", {"Budget.xlsx"}, {1, 2, 3}),
        ("x file:BUDGET", {"Budget.xlsx", "budget_2021.pdf"}, {1, 2, 3}),
        ("x file:budget*pdf", {"budget_2021.pdf"}, {1, 2, 3}),
        ("x file:*get*2*1*", {"budget_2021.pdf"}, {1, 2, 3}),
        ("x file:überblick", {"Überblick.PDF"}, {1, 2, 3}),
        ("x file:/out/", {"notes.md"}, {1, 2, 3}),
        ("x file:out", set(), set()),
        ("x type:pdf page:2", {"budget_2021.pdf", "Überblick.PDF"}, {2}),
        ("x type:markdown", {"notes.md"}, {1, 2, 3}),
        ("x type:xls", set(), set()),
        ("x file:notes file:überblick type:pdf page:1 page:3-9", {"Überblick.PDF"}, {1, 3}),
        ("x page:4", set(), set()),
        ("x file:%", set(), set()),
        ("x file:' file:[a-z]*", set(), set()),
    ],
)
def test_filters_let_through_what_they_name(
    passages: Passages, question: str, files: set[str], pages: set[int]
) -> None:
    found = _found(passages, parse(question).filters)
    if parse(question).filters:
        assert found == {f"{file}:{page}" for file in files for page in pages}


def test_word_search_stays_within(passages: Passages) -> None:
    within = passages.ids_where(Filters(types=("pdf",), pages=((2, 2),)))
    hits = passages.match(Query("page two"), limit=10, collection=None, within=within)
    assert {hit.passage for hit in hits} == set(within)
    assert passages.match(Query("page"), limit=10, collection=None, within=[]) == []


def test_words_that_are_common_everywhere_are_found_within_a_few_passages(
    passages: Passages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.vault.lexical._BUDGET_PASSAGES", 1)
    asked = Query("md xlsx three one two page")
    within = passages.ids_where(Filters(files=("budget_2021.pdf",), pages=((1, 1),)))
    assert passages.match(asked, limit=9, collection=None, within=within)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What is the total in budget.xlsx?", {"Budget.xlsx"}),
        ("compare Überblick.pdf and “budget_2021.pdf”", {"Überblick.PDF", "budget_2021.pdf"}),
        ("what do my_notes.md.bak and xnotes.md say", set()),
        ("budget", set()),
    ],
)
def test_a_file_is_named_by_its_whole_name(
    passages: Passages, question: str, named: set[str]
) -> None:
    hits = passages.get(passages.ids_of_files_named_in(question)).values()
    assert {hit.file.rpartition("/")[2] for hit in hits} == named


@pytest.mark.parametrize(
    ("phrase", "text", "other"),
    [
        ("Quick  Brown", "The quick brown fox.", "The brown fox is quick."),
        ("operators", "Two operators.", "One operator, operating."),
        ("INC-2023-0417", "See inc-2023-0417.", "See INC-2023-0418 and 0417."),
        ("防守只丢", "球队的防守只丢了308分。", "球队只丢了防守308分。"),
        ("เมืองหลวง", "กรุงเทพเป็นเมืองหลวงของประเทศไทย", "กรุงเทพเป็นเมืองของหลวง"),
        ("iPhone 手机", "一部 iPhone 手机", "一部 iPhone 电话"),
        ('a" OR b:', "a or b", "b or a"),
    ],
)
def test_a_quoted_phrase_stands_as_it_is(
    vault: Vault, make_document: MakeDocument, phrase: str, text: str, other: str
) -> None:
    passages, documents = Passages(vault), Documents(vault)
    added = documents.add(
        make_document(other, text, path=f"/{digest(text.encode())}"), original=None
    )
    assert passages.holding([phrase]) == [added.passages[1]]
    assert passages.holding([phrase, "page three"]) == []


@pytest.mark.parametrize(
    "question",
    [
        '"page NEAR(one" OR {text} : x',
        '"\0" "pa\0ge one" -page ^page* AND',
        'file:"page" OR 1=1 page:1);--',
        '"""""" "one"""',
        "page:99999999999999999999 page:0 page:-1",
        "\ud800 “\ud800” page",
        "one " * 30_000,
        " ".join(f"w{n}-{n}" for n in range(5_000)),
        '"' + "one " * 90 + '"',
        "页" * 10_000,
        "ก็" * 10_000,
    ],
)
def test_no_question_breaks_the_search(passages: Passages, question: str) -> None:
    parsed = parse(question)
    passages.match(parsed, limit=5, collection=None, within=passages.ids_where(parsed.filters))
    passages.match(parsed, limit=5, collection=None)
    passages.ids_of_files_named_in(parsed.text)
    if parsed.quoted:
        passages.holding(parsed.quoted)
    assert passages.ids_where(Filters(files=("budget.xlsx",)))


@pytest.mark.parametrize(
    "written", ["12 March 2021", "2021-03-12", "12.03.2021", "March 12, 2021", "12 mars 2021"]
)
def test_a_date_is_found_however_it_is_written(
    passages: Passages, documents: Documents, make_document: MakeDocument, written: str
) -> None:
    texts = [f"The deed of {written}.", "The deed of March 2021, with 12 annexes and 03 seals."]
    own = documents.add(
        make_document(*texts, path=f"/{digest(written.encode())}"), original=None
    ).passages
    for asked in ("12 March 2021", "2021-03-12", "12/3/2021", "March 12th, 2021"):
        question = parse(f"deed of {asked}")
        best = passages.match(question, limit=5, collection=None, within=own)[0]
        assert best.passage == own[0]


def test_an_identifier_comes_before_one_that_shares_its_parts(
    passages: Passages, documents: Documents, make_document: MakeDocument
) -> None:
    near = [f"Incident INC-2023-{n:04} in 0417 hours and 2023 more, INC." for n in range(20)]
    new = make_document(*near, "On inc-2023-0417 nothing else.", path="/i.txt")
    own = documents.add(new, original=None).passages
    question = parse("What of incident INC-2023-0417?")
    best = passages.match(question, limit=1, collection=None, within=own)[0]
    assert best.passage == own[-1]


PAGE = "# Cranes\nOne lifts. Two lift. Three lift more. Four stand.\n# Gates\nFive open. Six shut."


def test_what_stands_around_a_passage_is_of_its_section_and_page(
    passages: Passages, documents: Documents, make_document: MakeDocument
) -> None:
    pieces = ["# Cranes\nOne lifts. Two", "Two lift. Three", "Three lift more. Four stand."]
    pieces += ["# Gates\nFive open.", "Six shut."]
    headings = ["Port > Cranes"] * 3 + ["Port > Gates"] * 2
    new = make_document(PAGE, "Another page.", path="/around.txt", heading="Port")
    spans = [
        PassageSpan(0, PAGE.index(text), PAGE.index(text) + len(text), text, heading)
        for text, heading in zip(pieces, headings, strict=True)
    ]
    new = replace(new, spans=[*spans, new.spans[1]], vectors=bytes(6 * 4 * new.dimension))
    first, second, third, fourth, fifth, other = documents.add(new, original=None).passages
    around = passages.surroundings([first, second, third, fourth, fifth, other, 10**6])
    assert around.keys() == {first, second, third, fourth, fifth, other}
    middle = around[second]
    assert (middle.previous, middle.next) == (first, third)
    assert middle.before + pieces[1] + middle.after in PAGE
    assert middle.before == "# Cranes\nOne lifts. "
    assert middle.after == " lift more. Four stand."
    assert (around[first].previous, around[third].next) == (None, None)
    assert (around[fourth].before, around[fourth].after) == ("", " Six shut.")
    assert (around[other].previous, around[other].next) == (None, None)
