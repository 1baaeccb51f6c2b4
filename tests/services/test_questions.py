"""What search makes of filters, quotes, file names, copies and neighbours."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.documents import ExtractedPage, PassageHit, PassageSpan
from app.errors import UserFacingError
from app.mirror.store import ContentStore
from app.services.embedder import SelectedEmbedder
from app.services.search import SearchNote, SearchService
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from tests.fakes.index import DIMENSION, WordIndex
from tests.services.conftest import install_embedder, note_of

PAGES = {
    "/plans/harbour.pdf": ["The gate opens at six.", "The crane lifts nine tonnes at six."],
    "/plans/budget.xlsx": ["The gate costs nine thousand.", "The crane costs six thousand."],
    "/old/harbour_copy.txt": ["The gate opens at six."],
}


class Desk:
    """A vault with a few files, all of them read by an embedder."""

    def __init__(self, vault: Vault, folder: Path) -> None:
        store = ContentStore(folder / "store")
        store.prepare()
        ledger, self.passages, self.index = Ledger(vault), Passages(vault), WordIndex()
        self.embedder = install_embedder(ledger, store, folder)
        self.documents = Documents(vault)
        selected = SelectedEmbedder(ledger, store, self.index)
        self.search = SearchService(self.passages, embedder=selected, index=self.index)
        for path, texts in PAGES.items():
            self.add(path, texts)

    def add(self, path: str, texts: Sequence[str], *, collection: str = "Documents") -> None:
        """Keeps a document with one passage on each page."""
        new = note_of(
            path + "".join(texts),
            vectors=b"".join(self.index.embed(texts)),
            dimension=DIMENSION,
            embedder=self.embedder,
        )
        pages = [ExtractedPage(n, "", text) for n, text in enumerate(texts, 1)]
        spans = [PassageSpan(n, 0, len(text), text, "") for n, text in enumerate(texts)]
        self.documents.add(
            replace(new, path=path, pages=pages, spans=spans, collection=collection), original=None
        )

    def found(
        self, question: str, *, collection: str | None = None
    ) -> list[tuple[str, int | None]]:
        """File name and page of what a question finds, best first."""
        hits = self.search.search(question, collection=collection).passages
        return [(hit.file.rpartition("/")[2], hit.page) for hit in hits]


@pytest.fixture
def desk(vault: Vault, tmp_path: Path) -> Desk:
    return Desk(vault, tmp_path)


@pytest.mark.parametrize(
    ("question", "allowed"),
    [
        ("gate file:budget", {("budget.xlsx", 1), ("budget.xlsx", 2)}),
        ("gate type:pdf page:2", {("harbour.pdf", 2)}),
        ('gate file:/plans/ "at six"', {("harbour.pdf", 1), ("harbour.pdf", 2)}),
        ("gate file:nothing", set()),
    ],
)
def test_a_filter_holds_for_words_and_for_vectors(
    desk: Desk, question: str, allowed: set[tuple[str, int]]
) -> None:
    assert set(desk.found(question)) == allowed


def test_what_no_passage_fits_is_said(desk: Desk) -> None:
    result = desk.search.search("gate file:nothing")
    assert (result.passages, result.notes) == ((), (SearchNote.NOTHING_FITS,))
    assert result.asked == "gate"
    assert "filters" in result.notes[0].sentence


def test_a_phrase_that_stands_nowhere_restricts_nothing_and_is_said(desk: Desk) -> None:
    exact, loose = desk.search.search('"gate costs"'), desk.search.search('"costs gate"')
    assert [hit.text for hit in exact.passages] == ["The gate costs nine thousand."]
    assert exact.notes == ()
    assert loose.passages[0].text == "The gate costs nine thousand."
    assert len(loose.passages) > 1
    assert loose.notes == (SearchNote.NOT_AS_QUOTED,)


def test_a_file_named_in_the_question_comes_first(desk: Desk) -> None:
    assert desk.found("When does the gate open at six?")[0] == ("harbour.pdf", 1)
    assert desk.found("In budget.xlsx: when does the gate open at six?")[0][0] == "budget.xlsx"
    assert ("harbour.pdf", 1) in desk.found("In budget.xlsx: when does the gate open at six?")


def test_nothing_leaves_its_collection(desk: Desk) -> None:
    desk.add("/secret/gate.pdf", ["The gate has a secret."], collection="Secret")
    for question in ("gate.pdf gate", 'the "gate" secret', "gate type:pdf", 'type:pdf "secret"'):
        assert ("gate.pdf", 1) in desk.found(question)
        assert ("gate.pdf", 1) not in desk.found(question, collection="Documents")


@pytest.mark.parametrize("question", ["file:a.pdf", "type:pdf page:3 ", "  "])
def test_a_question_without_words_is_refused(desk: Desk, question: str) -> None:
    with pytest.raises(UserFacingError) as caught:
        desk.search.search(question)
    assert caught.value.error_code == "empty_question"


def test_copies_are_left_out_and_counted(desk: Desk) -> None:
    hits = desk.search.search("When does the gate open?", k=9).passages
    texts = [hit.text for hit in hits]
    assert len(texts) == len(set(texts))
    assert [hit.duplicates for hit in hits if "gate opens" in hit.text] == [1]
    best = desk.search.search("When does the gate open?", k=1).passages
    assert [hit.duplicates for hit in best] == [1]


def test_a_copy_does_not_take_the_place_of_another_passage(desk: Desk) -> None:
    hits = desk.search.search("When does the gate open?", k=4).passages
    assert len(hits) == 4


LONG = "One stands. Two stand. Three stand. Four stand. Five stand."


def _letters(texts: Sequence[str]) -> list[int]:
    return [len(text) for text in texts]


def _wide(desk: Desk, hits: Sequence[PassageHit], room: int) -> list[str]:
    return [hit.text for hit in desk.search.widened(hits, room=room, count=_letters)]


def test_the_best_hits_are_widened_as_far_as_there_is_room(desk: Desk) -> None:
    pieces = LONG.split(". ")
    starts = [LONG.index(piece) for piece in pieces]
    ends = [*(start - 1 for start in starts[1:]), len(LONG)]
    spans = [PassageSpan(0, a, b, LONG[a:b], "T") for a, b in zip(starts, ends, strict=True)]
    new = note_of(LONG, vectors=b"".join(desk.index.embed([s.text for s in spans])))
    new = replace(new, spans=spans, dimension=DIMENSION, embedder=desk.embedder)
    ids = desk.documents.add(new, original=None).passages
    got = desk.passages.get(ids)
    one, two, three, four, five = (got[number] for number in ids)
    assert _wide(desk, [three], 99) == ["Two stand. Three stand. Four stand."]
    assert _wide(desk, [three], 12) == ["Three stand. Four stand."]
    assert _wide(desk, [three], 3) == ["Three stand."]
    assert _wide(desk, [three, four], 99) == ["Two stand. Three stand.", "Four stand. Five stand."]
    assert _wide(desk, [one, five, three], 99)[2] == "Three stand."  # not one of the best
    assert _wide(desk, [one, three], 99) == ["One stands. Two stand.", "Three stand. Four stand."]
    assert all(text in LONG for text in _wide(desk, [one, three], 99))
    assert two.text in _wide(desk, [one], 99)[0]
