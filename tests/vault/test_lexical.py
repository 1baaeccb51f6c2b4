"""Word search over passages: forgiving, exact, in a collection, and safe from its own syntax."""

import json
import random
from pathlib import Path

import pytest

from app.domain.documents import DEFAULT_COLLECTION
from app.domain.query import Query
from app.domain.retrieval import Scored
from app.domain.unspaced import pairs_of
from app.index.query import parse
from app.vault import lexical
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.passages import Passages
from app.vault.words import affordable, neighbours, question_terms, required
from tests.vault.conftest import MakeDocument


@pytest.fixture
def passages(vault: Vault) -> Passages:
    return Passages(vault)


@pytest.fixture
def documents(vault: Vault) -> Documents:
    return Documents(vault)


def _texts(
    passages: Passages, query: str, collection: str | None = None, *, limit: int = 10
) -> list[str]:
    hits = passages.match(parse(query), limit=limit, collection=collection)
    found = passages.get([hit.passage for hit in hits])
    return [found[hit.passage].text for hit in hits]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("what did the FOXES do?", "A fox jumped."),
        ("jumping", "A fox jumped."),
        ("cafe", "Wir trafen uns im Café."),
        ("thủ đô ở đâu", "Hà Nội là thủ đô của Việt Nam."),
        ("thu do", "Hà Nội là thủ đô của Việt Nam."),
        ("Москва", "Москва — столица России."),
        ("5,500,000 km", "It covers 5,500,000 square kilometres."),
        ('the "quick brown" one', "Quick brown animals run."),
        ("Beyoncé's album", "Beyoncé made an album."),
        ("黑豹队的防守丢了多少分", "球队的防守只丢了308分。"),
        ("東京タワーの高さ", "高さ333メートルの東京タワーである。"),
        ("ประเทศไทย", "กรุงเทพเป็นเมืองหลวงของประเทศไทย"),
        ("ភ្នំពេញ", "រាជធានីភ្នំពេញ"),
        ("what is it", "What it is, is said nowhere."),  # nothing but stop words: they count
    ],
)
def test_a_question_finds_its_passage(
    passages: Passages, documents: Documents, make_document: MakeDocument, query: str, text: str
) -> None:
    documents.add(make_document("Nothing of the kind.", "无关的文字。"), original=None)
    documents.add(make_document(text, path="/answer.txt", title="Answer"), original=None)
    assert _texts(passages, query)[0] == text


@pytest.mark.parametrize(
    "query",
    ["", "   ", "?!", '"', "AND OR NOT", "a NEAR(b", "text:x", "{", "^x*", "\x00", "all c1"],
)
def test_no_query_is_syntax(
    passages: Passages, documents: Documents, make_document: MakeDocument, query: str
) -> None:
    documents.add(make_document("Some words."), original=None)
    assert _texts(passages, query) == []


def test_the_very_word_comes_before_its_relatives(
    passages: Passages, documents: Documents, make_document: MakeDocument
) -> None:
    texts = ["The operation of it.", "The operators of it.", "The operating of it."]
    documents.add(make_document(*texts), original=None)
    assert _texts(passages, "operators")[0] == "The operators of it."


def test_words_side_by_side_as_in_the_question_come_before_the_same_words_apart(
    passages: Passages, documents: Documents, make_document: MakeDocument
) -> None:
    apart = "The interest of owners in an income grew, and it was interest they had in income."
    beside = "Last year's interest income of the whole group was smaller than planned for it."
    documents.add(make_document(apart, beside, "Nothing.", "Nothing else."), original=None)
    assert _texts(passages, "How large was the interest income?") == [beside, apart]
    assert _texts(passages, "Was there income of interest?") == [apart, beside]


def test_neighbours_are_words_that_carry_meaning_and_touch() -> None:
    assert neighbours(Query("What is the Net Income of the year 2019?")) == [
        ("net", "income"),
        ("year", "2019"),
    ]
    assert neighbours(Query("東京 タワーの高さ")) == []


def test_phrases_are_looked_for_as_far_as_their_words_are_rare() -> None:
    pairs = [("a", "b"), ("b", "c"), ("c", "gone")]
    frequencies = {"a": 900, "b": 90, "c": 9}
    assert affordable(pairs, frequencies, 10_000) == ["b c", "a b"]
    assert affordable(pairs, frequencies, 500) == ["b c"]


def test_title_and_file_name_find_the_document_but_text_decides_the_page(
    passages: Passages, documents: Documents, make_document: MakeDocument
) -> None:
    documents.add(
        make_document(
            "About nothing.", "The turbine stands here.", path="/x/turbine_manual.pdf", title="T-9"
        ),
        original=None,
    )
    assert set(_texts(passages, "manual")) == {"About nothing.", "The turbine stands here."}
    assert _texts(passages, "turbine manual")[0] == "The turbine stands here."


def test_a_collection_restricts_the_search(
    passages: Passages, documents: Documents, make_document: MakeDocument
) -> None:
    documents.add(make_document("Fox one.", path="/1"), original=None)
    two = documents.add(make_document("Fox two.", path="/2", collection="Plans"), original=None)
    assert _texts(passages, "fox", "Plans") == ["Fox two."]
    assert _texts(passages, "fox", "Nowhere") == []
    assert tuple(passages.ids_in("Plans")) == two.passages
    assert len(_texts(passages, "fox")) == 2


def test_a_collection_is_told_by_what_few_are_outside_of_it_and_read_once_for_each_change(
    passages: Passages,
    documents: Documents,
    make_document: MakeDocument,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inside = [
        documents.add(make_document(f"Fox {n}.", path=f"/{n}"), original=None) for n in range(3)
    ]
    outside = documents.add(make_document("A plan.", path="/p", collection="Plans"), original=None)
    within, left_out = passages.bounds("Documents")
    assert (within, tuple(left_out)) == (None, outside.passages)
    assert passages.bounds("Documents")[1] is left_out
    assert passages.ids_in("Plans") is passages.ids_in("Plans")

    documents.add(make_document("Two plans.", path="/q", collection="Plans"), original=None)
    assert len(passages.bounds("Documents")[1]) == 2

    monkeypatch.setattr("app.vault.passages._FEW", 1)
    documents.remove([inside[0].document])
    within, left_out = passages.bounds("Documents")
    assert within is not None
    assert tuple(within) == inside[1].passages + inside[2].passages
    assert left_out == ()


def test_frequencies_count_passages_and_follow_changes(
    passages: Passages, documents: Documents, make_document: MakeDocument
) -> None:
    added = documents.add(make_document("A fox.", "Two foxes.", "A dog."), original=None)
    assert passages.document_frequencies(["fox", "Foxes", "dog", "cat", "?"]) == {
        "fox": 2,
        "Foxes": 2,
        "dog": 1,
        "cat": 0,
        "?": 0,
    }
    documents.remove([added.document])
    assert passages.document_frequencies(["fox"]) == {"fox": 0}


def test_passages_that_are_gone_are_left_out(passages: Passages) -> None:
    assert passages.get([1, 2, 3]) == {}
    assert passages.get([]) == {}


def test_a_title_without_spaces_finds_its_document(
    passages: Passages, documents: Documents, make_document: MakeDocument
) -> None:
    documents.add(make_document("Text.", path="/年度报告.pdf", title="财务状况说明"), original=None)
    assert _texts(passages, "财务状况") == ["Text."]
    assert _texts(passages, "报告") == ["Text."]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Plain words, naïve ones too.", []),
        ("第A型", []),
        ("中文字。两个", ["中文", "文字", "两个"]),
        ("カード・ﾃｽﾄ 々", ["カー", "ード", "テス", "スト"]),
        ("กิน", ["กน"]),
    ],
)
def test_letters_without_spaces_become_pairs(text: str, pairs: list[str]) -> None:
    assert pairs_of(text) == pairs


def test_terms_leave_out_what_only_asks() -> None:
    assert question_terms(Query("What is the height of the tower?")) == ["height", "tower"]


def test_rare_words_decide_within_the_budget_of_a_search() -> None:
    frequencies = {"the": 900, "rare": 3, "common": 400, "odd": 10, "usual": 90}
    (all_of_them,) = required(frequencies, 1_000_000)
    assert all_of_them == [("rare",), ("odd",), ("usual",), ("common",), ("the",)]
    assert required(frequencies, 103) == [[("rare",), ("odd",), ("usual",)]]


def test_where_rare_words_are_common_two_must_stand_together() -> None:
    together, alone = required({"the": 900, "port": 300, "river": 400, "bridge": 350}, 500)
    assert set(together[:3]) == {("port", "bridge"), ("port", "river"), ("port", "the")}
    assert len(together) == 6
    assert alone == [("port",)]
    assert required({"port": 900}, 500) == [[("port",)]]


def test_a_search_for_common_words_takes_what_holds_two_and_else_the_rarest(
    passages: Passages,
    documents: Documents,
    make_document: MakeDocument,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.vault.lexical._BUDGET_PASSAGES", 2)
    for number, text in enumerate(["Port and river.", "Port.", "River.", "River bed."]):
        documents.add(make_document(text, path=f"/{number}.txt", title=""), original=None)
    assert _texts(passages, "port river", limit=1) == ["Port and river."]
    assert set(_texts(passages, "port river", limit=2)) == {"Port and river.", "Port."}


@pytest.mark.parametrize("collection", [None, DEFAULT_COLLECTION])
def test_common_words_add_the_same_in_whichever_way_they_are_read(
    passages: Passages,
    documents: Documents,
    make_document: MakeDocument,
    monkeypatch: pytest.MonkeyPatch,
    collection: str | None,
) -> None:
    held = {"lock": 3, "weir": 3, "quay": 3, "river": 8, "port": 10}  # of 40 passages
    chance = random.Random(4)  # noqa: S311 (a sample, no secret)
    texts = [["word"] * chance.randint(1, 9) for _ in range(40)]
    for word, count in held.items():
        for text in chance.sample(texts, count):
            text.append(word)
    documents.add(make_document(*map(" ".join, texts)), original=None)
    monkeypatch.setattr("app.vault.lexical._BUDGET_PASSAGES", 12)

    def found() -> list[Scored]:
        return passages.match(parse(" ".join(held)), limit=40, collection=collection)

    twice = found()
    usual = lexical._expression
    monkeypatch.setattr(lexical, "_expression", lambda *of, **how: usual(*of, **how | {"reach": 0}))
    assert found() == twice
    assert len(twice) == sum(any(word in text for word in list(held)[:3]) for text in texts)
    assert len({scored.score for scored in twice}) > 3


@pytest.mark.shared_data
@pytest.mark.parametrize(
    ("name", "least"),
    [("squad2", 0.94), ("tatqa", 0.78), ("xquad-vi", 0.97), ("xquad-zh", 0.97), ("xquad-th", 0.95)],
)
def test_word_search_alone_finds_as_much_as_was_measured(
    vault: Vault, make_document: MakeDocument, shared_data: Path, name: str, least: float
) -> None:
    passages, documents = Passages(vault), Documents(vault)
    folder = shared_data / "retrieval" / name
    answers: dict[int, str] = {}
    for line in (folder / "corpus.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        new = make_document(entry["text"], path=f"/{entry['id']}.txt", title=entry["title"])
        answers[documents.add(new, original=None).passages[0]] = entry["id"]
    questions = [
        question
        for line in (folder / "questions.jsonl").read_text("utf-8").splitlines()
        if (question := json.loads(line))["relevant"]
    ]
    sample = random.Random(1).sample(questions, 200)  # noqa: S311 (a sample, no secret)
    found = sum(
        any(
            answers[hit.passage] in question["relevant"]
            for hit in passages.match(parse(question["question"]), limit=5, collection=None)
        )
        for question in sample
    )
    assert found / len(sample) >= least
