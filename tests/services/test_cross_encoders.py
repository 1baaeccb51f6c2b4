"""Rerankers and checkers: which is in use, what they are believed, and that nothing needs them."""

import functools
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.models import ModelCard, ModelFile, ModelKind
from app.domain.pairs import Pair
from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.index.claims import Doubt
from app.index.cross_encoder import CROSS_ENCODER_FILES
from app.index.trial_pairs import Task
from app.mirror.store import ContentStore
from app.services.cross_encoders import CrossEncoders, Group
from app.services.embedder import SelectedEmbedder
from app.services.evidence import EvidenceService
from app.services.judging import Judge
from app.services.reranking import CANDIDATES, Reranker
from app.services.search import SearchService
from app.vault.connection import Vault
from app.vault.cross_encoders import CrossEncoderRecords
from app.vault.documents import Documents
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.preferences import VaultPreferences
from app.workers.errors import WorkerClosedError
from tests.fakes.index import WordIndex
from tests.fakes.pairs import TaughtPairs
from tests.services.conftest import note_of

QUESTION = "Which valve closes the tank?"
TEXTS = (
    "The valve closes the tank, so they say.",
    "Close the tank with the red valve.",
    "Bread needs flour.",
)


@dataclass
class Bench:
    """Cross-encoders over a real vault and store, with models that say what they are told."""

    ledger: Ledger
    store: ContentStore
    vault: Vault
    folder: Path
    models: CrossEncoders
    scorers: list[TaughtPairs]

    @property
    def reranker(self) -> TaughtPairs:
        """The process of the reranker in use."""
        return self.scorers[0]

    @property
    def checker(self) -> TaughtPairs:
        """The process of the checker in use."""
        return self.scorers[1]

    def install(
        self, name: str, labels: int = 1, roles: tuple[str, ...] = CROSS_ENCODER_FILES
    ) -> ModelCard:
        files = []
        for role in roles:
            source = self.folder / role
            source.write_text(f"{role} of {name}")
            stored = self.store.put(source)
            files.append(ModelFile(role, stored.sha256, stored.size_bytes))
        return self.ledger.add(
            name=name,
            kind=ModelKind.RERANKER,
            files=files,
            architecture="bert",
            quantization="F32",
            context_tokens=512,
            license="",
            source="file",
            dimension=labels,
        )

    def again(self) -> "Bench":
        """As another process finds it."""
        scorers: list[TaughtPairs] = []
        return Bench(
            self.ledger,
            self.store,
            self.vault,
            self.folder,
            CrossEncoders(
                self.ledger,
                self.store,
                CrossEncoderRecords(self.vault),
                make_scorer=lambda: scorers.append(TaughtPairs()) or scorers[-1],  # type: ignore[func-returns-value]
            ),
            scorers,
        )

    def names(self) -> dict[Group, str]:
        """Who is in use."""
        chosen = {group: self.models.chosen(group) for group in Group}
        return {group: card.name for group, card in chosen.items() if card is not None}

    def search(self) -> SearchService:
        """Search over what the vault holds."""
        passages, index = Passages(self.vault), WordIndex()
        return SearchService(
            passages,
            embedder=SelectedEmbedder(self.ledger, self.store, index),
            index=index,
            reranker=Reranker(passages, self.models),
        )

    def found(self) -> list[str]:
        """The texts found for the question, best first."""
        return [hit.text for hit in self.search().search(QUESTION).passages]


@pytest.fixture
def bench(vault: Vault, tmp_path: Path) -> Bench:
    store = ContentStore(tmp_path / "store")
    store.prepare()
    models = CrossEncoders(
        Ledger(vault), store, CrossEncoderRecords(vault), make_scorer=TaughtPairs
    )
    return Bench(Ledger(vault), store, vault, tmp_path, models, []).again()


@pytest.fixture
def filled(bench: Bench) -> Bench:
    fillers = (f"Letter {number} speaks of other things." for number in range(12))
    for text in (*TEXTS, *fillers):
        Documents(bench.vault).add(note_of(text), original=None)
    return bench


def _say(score: float, _pair: tuple[str, str]) -> float:
    return score


def likes(text: str) -> Callable[[tuple[str, str]], float]:
    return lambda pair: 6.0 if text in pair[1] else -6.0


def test_the_first_of_each_group_is_in_use_until_another_is_chosen(bench: Bench) -> None:
    assert bench.names() == {}
    bench.install("small")
    large = bench.install("large")
    bench.install("inference", labels=3)
    assert bench.names() == {Group.RERANKER: "small", Group.CHECKER: "inference"}
    bench.models.choose(large)
    assert bench.names() == {Group.RERANKER: "large", Group.CHECKER: "inference"}
    cards = bench.models.marked(bench.ledger.list())
    assert [card.name for card in cards if card.is_selected] == ["large", "inference"]
    assert bench.again().names()[Group.RERANKER] == "large"


def test_what_is_switched_off_stays_off_until_one_is_chosen(bench: Bench) -> None:
    small = bench.install("small")
    bench.models.switch_off(small)
    bench.install("large")
    assert bench.again().names() == {}
    assert bench.models.ask(Task.ORDER, [("a", "b")], budget_s=1) is None
    bench.models.choose(small)
    assert bench.names() == {Group.RERANKER: "small"}


def test_one_that_goes_leaves_its_place_to_the_next_and_no_trace(bench: Bench) -> None:
    small, large = bench.install("small"), bench.install("large")
    bench.models.choose(large)
    for card in (small, large):
        bench.models.try_out(card)
    bench.models.forget(large)
    bench.ledger.remove("large")
    assert bench.names() == {Group.RERANKER: "small"}
    assert bench.models.trial(large) is None
    assert bench.models.trial(small) is not None


def test_data_of_the_same_kind_that_cannot_be_run_is_not_used(bench: Bench) -> None:
    bench.install("kept", roles=("model.onnx", "tokenizer.json"))
    bench.install("kept too", labels=0)
    assert bench.names() == {}


def test_one_that_was_taken_back_is_not_used(bench: Bench) -> None:
    small = bench.install("small")
    bench.models.choose(small)
    bench.ledger.set_revoked({small.sha256: ("it is wrong", "")})
    assert bench.names() == {}


def test_a_trial_is_made_once_and_kept_with_the_vault(bench: Bench) -> None:
    card = bench.install("small")
    skills = bench.models.try_out(card)
    assert all(skill.trust == 1.0 for skill in skills.values())
    tried = len(bench.reranker.asked)
    other = bench.again()
    assert other.models.try_out(card) == bench.models.trial(card) == skills
    assert (other.reranker.asked, len(bench.reranker.asked)) == ([], tried)
    assert VaultPreferences(bench.vault).all() == {}


def test_one_that_fails_its_trial_is_not_asked(bench: Bench) -> None:
    bench.install("guesses")
    bench.reranker.knows_trial = False
    assert bench.models.ask(Task.ORDER, [(QUESTION, TEXTS[1])], budget_s=1) is None
    assert (QUESTION, TEXTS[1]) not in bench.reranker.asked


def test_the_passage_that_the_model_likes_comes_first(filled: Bench) -> None:
    before = filled.found()
    filled.install("small")
    filled.reranker.say = likes(TEXTS[1])
    assert before[0] == TEXTS[0]
    assert filled.found()[:2] == [TEXTS[1], TEXTS[0]]
    with filled.models.paused():
        assert filled.found() == before


def test_scores_fall_with_the_rank_whatever_the_model_says(filled: Bench) -> None:
    filled.install("small")
    filled.reranker.say = likes(TEXTS[2])
    scores = [hit.score for hit in filled.search().search(QUESTION).passages]
    assert scores == sorted(scores, reverse=True)


def test_no_more_than_the_best_are_read(bench: Bench) -> None:
    for number in range(CANDIDATES + 15):
        Documents(bench.vault).add(note_of(f"Valve {number} closes tank {number}."), original=None)
    card = bench.install("small")
    bench.models.try_out(card)
    bench.reranker.asked.clear()
    assert len(bench.search().search("valve tank", k=50).passages) == CANDIDATES + 15
    assert len(bench.reranker.asked) == CANDIDATES


def test_a_pair_is_not_scored_twice_in_a_row(filled: Bench) -> None:
    filled.install("small")
    filled.found()
    asked = len(filled.reranker.asked)
    filled.found()
    assert len(filled.reranker.asked) == asked


def test_a_search_that_is_called_off_ends(filled: Bench) -> None:
    filled.install("small")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        filled.search().search(QUESTION, cancel=cancel)


def test_one_that_fails_costs_its_order_and_nothing_else(filled: Bench) -> None:
    before = filled.found()
    card = filled.install("small")
    filled.reranker.say = likes(TEXTS[1])
    filled.reranker.deaths = 1
    assert filled.found() == before
    assert filled.found()[0] == TEXTS[1]
    filled.models.choose(card)
    filled.reranker.deaths = 10
    filled.reranker.say = likes(TEXTS[0])
    Documents(filled.vault).add(note_of("Another tank, another valve."), original=None)
    for _ in range(5):
        filled.found()
    assert filled.reranker.deaths == 8  # left alone after the second


def test_damaged_files_are_not_read(filled: Bench) -> None:
    before = filled.found()
    card = filled.install("small")
    path = filled.store.path_of(card.files[1].sha256)
    path.chmod(0o600)
    path.write_text("something else")
    filled.reranker.say = likes(TEXTS[1])
    assert filled.found() == before


def test_a_locked_vault_is_told_as_such(filled: Bench) -> None:
    filled.install("small")
    filled.models.close()
    with pytest.raises(WorkerClosedError):
        filled.models.ask(Task.ORDER, [(QUESTION, TEXTS[1])], budget_s=1)


def test_the_model_moves_how_likely_an_answer_is(filled: Bench) -> None:
    search = filled.search()
    evidence = EvidenceService(Passages(filled.vault), search, judge=Judge(filled.models))
    asked = "Which valve closes the boiler?"
    found = search.search(asked)
    before = evidence.likelihood(asked, found)
    filled.install("small")
    assert evidence.likelihood(asked, found) == pytest.approx(before)  # it says neither
    told: dict[float, float] = {}
    for score in (6.0, -6.0):
        fresh = filled.again()
        fresh.reranker.say = functools.partial(_say, score)
        own = EvidenceService(Passages(filled.vault), search, judge=Judge(fresh.models))
        told[score] = own.likelihood(asked, found)
    assert told[-6.0] < before < told[6.0]


def test_without_a_model_the_rules_alone_decide(bench: Bench) -> None:
    judge = Judge(bench.models)
    assert judge.likelihood(QUESTION, TEXTS, 0.7) == 0.7
    assert judge.bears_out("It is.", "It is.", None)
    assert not judge.bears_out("It is.", "It was.", Doubt.UNRELATED)


def test_a_checker_says_what_rules_cannot_and_not_what_they_can(bench: Bench) -> None:
    bench.install("small")
    bench.install("inference", labels=3)
    judge = Judge(bench.models)
    bench.checker.say = lambda pair: 6.0 if pair[0].startswith("true") else -6.0
    assert judge.bears_out("In other words.", "true passage", Doubt.UNRELATED)
    assert not judge.bears_out("In the same words.", "false passage", None)
    for doubt in (Doubt.NUMBER, Doubt.NAME, Doubt.DENIED):
        assert not judge.bears_out("It was 7.", "true passage", doubt)
    assert ("true passage", "In other words.") in bench.checker.asked
    assert bench.reranker.asked == []


def test_a_checker_that_is_unsure_leaves_the_word_to_the_rules(bench: Bench) -> None:
    bench.install("inference", labels=3)
    judge = Judge(bench.models)
    assert judge.bears_out("So it is.", "passage", None)
    assert not judge.bears_out("So it is.", "passage", Doubt.UNRELATED)


def test_where_the_checker_guesses_the_reranker_is_asked(bench: Bench) -> None:
    bench.install("small")
    bench.install("inference", labels=3)
    bench.checker.knows_trial = False
    bench.reranker.say = lambda _: 6.0
    assert Judge(bench.models).bears_out("In other words.", "passage", Doubt.UNRELATED)
    assert ("In other words.", "passage") in bench.reranker.asked


def test_a_stop_leaves_the_rest_of_a_text_to_the_rules(bench: Bench) -> None:
    bench.install("inference", labels=3)
    cancel = CancelToken()

    def say(pair: Pair) -> float:
        if pair[1] == "Second.":
            cancel.cancel()
            raise CancelledError  # as the process of a model does that hears of it
        return 6.0

    bench.checker.say = say
    check = Judge(bench.models).checker(cancel)
    told = [check(one, "passage", Doubt.UNRELATED) for one in ("First.", "Second.", "Third.")]
    assert told == [True, False, False]
    assert ("passage", "Third.") not in bench.checker.asked
    assert check("Fourth.", "passage", None)


def test_a_stop_is_heard_while_evidence_is_weighed(filled: Bench) -> None:
    filled.install("small")
    search, cancel = filled.search(), CancelToken()
    evidence = EvidenceService(Passages(filled.vault), search, judge=Judge(filled.models))
    found = search.search("Which valve closes the boiler?")
    cancel.cancel()
    with pytest.raises(CancelledError):
        evidence.is_answerable("Which valve closes the tank again?", found, cancel=cancel)


def test_all_sentences_of_a_text_share_one_time(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.install("inference", labels=3)
    bench.checker.say = lambda _: 6.0
    clock = itertools.count(0.0, 2.5)
    monkeypatch.setattr("app.services.judging.time.monotonic", lambda: next(clock))
    check = Judge(bench.models).checker(CancelToken())
    told = [check(f"It is {n}.", "passage", Doubt.UNRELATED) for n in range(5)]
    assert told == [True, True, True, False, False]
    again = Judge(bench.models).checker(CancelToken())
    assert again("It is 4.", "passage", Doubt.UNRELATED)
