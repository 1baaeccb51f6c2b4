"""Search and the evidence it gives, where some or all documents have no vectors."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.mirror.store import ContentStore
from app.services.answering import extractive, nearest
from app.services.embedder import SelectedEmbedder
from app.services.evidence import EvidenceService
from app.services.search import IndexState, SearchService
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.records import AddedDocument
from tests.fakes.index import DIMENSION, IndexDiedError, WordIndex
from tests.services.conftest import install_embedder, note_of

CRANE = "The crane at berth 4 stopped because its hydraulic pump had lost pressure."
GATE = "The harbour gate is opened at six in the morning by the watchman."
CRANE_QUESTION = "Why did the crane at berth 4 stop?"
GATE_QUESTION = "When is the harbour gate opened?"


@dataclass
class Shelf:
    """A vault with documents, embedders that read words, and the services over them."""

    ledger: Ledger
    store: ContentStore
    documents: Documents
    index: WordIndex
    search: SearchService
    evidence: EvidenceService
    folder: Path

    def install(self, name: str, tokenizer: Path) -> str:
        """Adds an embedder, and selects it when it is the first; returns its id."""
        return install_embedder(
            self.ledger, self.store, self.folder, name=name, tokenizer=tokenizer.read_bytes()
        )

    def add(self, text: str, embedder: str) -> AddedDocument:
        """Keeps a document of one passage, read by one embedder."""
        new = note_of(
            text, vectors=self.index.embed([text])[0], dimension=DIMENSION, embedder=embedder
        )
        return self.documents.add(new, original=None)

    def is_answerable(self, question: str) -> bool:
        return self.evidence.is_answerable(question, self.search.search(question))


@pytest.fixture
def shelf(vault: Vault, tmp_path: Path) -> Shelf:
    store = ContentStore(tmp_path / "store")
    store.prepare()
    ledger, passages, index = Ledger(vault), Passages(vault), WordIndex()
    search = SearchService(passages, embedder=SelectedEmbedder(ledger, store, index), index=index)
    evidence = EvidenceService(passages, search)
    return Shelf(ledger, store, Documents(vault), index, search, evidence, tmp_path)


@pytest.fixture
def tokenizer(starter: Path) -> Path:
    return starter / "embedder" / "tokenizer.json"


def test_passages_that_have_vectors_are_not_found_by_words_alone(
    shelf: Shelf, tokenizer: Path
) -> None:
    embedder = shelf.install("first", tokenizer)
    shelf.add(CRANE, embedder)
    found = shelf.search.search(CRANE_QUESTION)
    assert (len(found.passages), found.by_words) == (1, frozenset())
    assert shelf.search.unread_documents() == 0
    assert shelf.is_answerable(CRANE_QUESTION)


def test_documents_that_the_embedder_has_not_read_still_give_an_answer(
    shelf: Shelf, tokenizer: Path
) -> None:
    before = shelf.install("first", tokenizer)
    added = shelf.add(CRANE, before)
    shelf.install("second", tokenizer)
    shelf.ledger.select("second")
    found = shelf.search.search(CRANE_QUESTION)
    assert found.by_words == frozenset(added.passages)
    assert shelf.search.state is IndexState.READY
    assert shelf.search.unread_documents() == 1
    assert shelf.is_answerable(CRANE_QUESTION)
    assert not shelf.is_answerable("Who won the crane race in Vienna in 1815?")


def test_each_document_is_judged_by_what_there_is_of_it(shelf: Shelf, tokenizer: Path) -> None:
    first = shelf.install("first", tokenizer)
    second = shelf.install("second", tokenizer)
    unread, read = shelf.add(CRANE, first), shelf.add(GATE, second)
    shelf.ledger.select("second")
    found = shelf.search.search(f"{CRANE_QUESTION} {GATE_QUESTION}")
    assert {hit.passage for hit in found.passages} == {*unread.passages, *read.passages}
    assert found.by_words == frozenset(unread.passages)
    assert shelf.search.unread_documents() == 1
    assert shelf.is_answerable(CRANE_QUESTION)
    assert shelf.is_answerable(GATE_QUESTION)


def test_without_an_embedder_all_is_found_by_words(shelf: Shelf) -> None:
    added = shelf.add(CRANE, "e" * 64)
    found = shelf.search.search(CRANE_QUESTION)
    assert found.by_words == frozenset(added.passages)
    assert shelf.search.state is IndexState.FAILED
    assert shelf.search.unread_documents() == 0
    assert shelf.is_answerable(CRANE_QUESTION)


def test_what_is_removed_while_the_index_is_loaded_is_not_in_it(
    shelf: Shelf, tokenizer: Path
) -> None:
    embedder = shelf.install("first", tokenizer)
    gone, kept = shelf.add(CRANE, embedder), shelf.add(GATE, embedder)

    def remove() -> None:
        shelf.index.remove(shelf.documents.remove([gone.document]).passage_ids)

    shelf.index.on_load = _once(remove)
    shelf.search.warm()
    nearest, also = shelf.index.search(
        "crane", limit=9, within=None, also=lambda: [*gone.passages, *kept.passages]
    )
    assert [scored.passage for scored in nearest] == list(kept.passages)
    assert [scored.passage for scored in also] == list(kept.passages)


def _once(action: Callable[[], None]) -> Callable[[], None]:
    actions = [action]
    return lambda: actions.pop()() if actions else None


def test_the_passage_whose_sentence_answers_comes_before_one_that_only_speaks_of_it(
    shelf: Shelf, tokenizer: Path
) -> None:
    embedder = shelf.install("first", tokenizer)
    question = "When is the harbour gate closed?"
    around = "The harbour is open. Its gate is near the harbour. The yard is closed. A gate fell."
    answer = "Bread is dear. Salt and flour are there. The harbour gate is closed when it rains."
    shelf.add(around, embedder)
    shelf.add(answer, embedder)
    found = shelf.search.search(question)
    assert [hit.text for hit in found.passages] == [around, answer]
    ordered = shelf.evidence.ordered(question, found)
    assert {hit.passage for hit in ordered.passages} == {hit.passage for hit in found.passages}
    assert [hit.text for hit in ordered.passages] == [answer, around]
    likely = shelf.evidence.likelihood(question, found)
    assert shelf.evidence.likelihood(question, ordered) == pytest.approx(likely)


def test_of_sentences_alike_in_words_the_nearer_in_meaning_is_quoted(
    shelf: Shelf, tokenizer: Path
) -> None:
    question = "When does the harbour gate close?"
    said = "The harbour gate is here."
    text = f"{said} Salt and flour are dear. The harbour gate is when it does."
    shelf.add(text, shelf.install("first", tokenizer))
    found = shelf.search.search(question)
    assert extractive(found).text == said
    ordered = shelf.evidence.ordered(question, found)
    assert extractive(ordered).text == "The harbour gate is when it does."
    assert nearest(ordered)[0].quote == "The harbour gate is when it does."


def test_sentences_are_read_once_for_the_order_and_for_the_evidence(
    shelf: Shelf, tokenizer: Path
) -> None:
    shelf.add(CRANE, shelf.install("first", tokenizer))
    found = shelf.search.search(CRANE_QUESTION)
    calls: list[None] = []
    shelf.index.on_embed = lambda: calls.append(None)
    shelf.evidence.likelihood(CRANE_QUESTION, shelf.evidence.ordered(CRANE_QUESTION, found))
    assert len(calls) == 1


def test_passages_found_by_words_alone_keep_their_order(shelf: Shelf) -> None:
    shelf.add(CRANE, "another")
    shelf.add(GATE, "another")
    found = shelf.search.search("the crane at the harbour gate")
    assert found.by_words
    assert shelf.evidence.ordered(found.asked, found) == found


def test_an_embedder_that_the_site_took_back_leaves_the_search_by_words(
    shelf: Shelf, tokenizer: Path
) -> None:
    embedder = shelf.install("first", tokenizer)
    added = shelf.add(CRANE, embedder)
    (card,) = shelf.ledger.list()
    shelf.ledger.set_revoked({card.sha256: ("It is wrong.", "")})
    assert shelf.search.search(CRANE_QUESTION).by_words == frozenset(added.passages)
    assert shelf.is_answerable(CRANE_QUESTION)


def test_an_index_that_ends_after_the_search_leaves_the_words_to_judge_by(
    shelf: Shelf, tokenizer: Path
) -> None:
    shelf.add(CRANE, shelf.install("first", tokenizer))
    found = shelf.search.search(CRANE_QUESTION)

    def end() -> None:
        raise IndexDiedError("The index ended.")

    shelf.index.on_embed = end
    assert shelf.evidence.ordered(CRANE_QUESTION, found) == found
    assert shelf.evidence.is_answerable(CRANE_QUESTION, found)
    elsewhere = "Who won the crane race in Vienna in 1815?"
    assert not shelf.evidence.is_answerable(elsewhere, found)
