"""The cross-encoders in use: which, tried for what they are good for, and what they say of texts.

A model that gives one number (a reranker) orders passages, says whether a passage answers a
question and, if its trial shows that it can, whether it bears a sentence out. One with a label for
entailment (a checker) does the last alone, and does it in place of the other.
"""

import contextlib
import hashlib
import itertools
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import msgspec

from app.domain.models import ModelCard, ModelKind
from app.domain.pairs import Pair, PairScorer
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.index.cross_encoder import CROSS_ENCODER_FILES
from app.index.trial import NO_SKILL, Skill
from app.index.trial_pairs import Task, pairs_of, skills
from app.mirror.store import ContentStore
from app.services.embedder import ModelChangedError
from app.services.intact import IntactService
from app.vault.cross_encoders import CrossEncoderRecords
from app.vault.ledger import Ledger

_TRIAL_VERSION: Final = 1  # of the pairs; others call for another trial
_TRIAL_S: Final = 20.0  # a slow one is judged by the exercises that it came to: they are alike
_KEPT_SCORES: Final = 512
_MOST_FAILURES: Final = 2  # in a row; then it is left alone while this process lives
_LOCKED: Final = "vault_locked"

log = logging.getLogger(__name__)


class Group(StrEnum):
    """Cross-encoders of which one is in use at a time."""

    RERANKER = "reranker"
    CHECKER = "checker"


_TASKS: Final[Mapping[Group, tuple[Task, ...]]] = {
    Group.RERANKER: (Task.ORDER, Task.ANSWER, Task.SUPPORT),
    Group.CHECKER: (Task.SUPPORT,),
}


class _Trial(msgspec.Struct, frozen=True):
    """What is kept of a trial: for each task area, slope and offset."""

    version: int
    tasks: dict[str, tuple[float, float, float]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a model says of pairs, from the first on; fewer scores than pairs: time was over."""

    scores: tuple[float, ...]
    skill: Skill

    @property
    def odds(self) -> tuple[float, ...]:
        """The scores as log-odds, each weighed by how far the model is trusted."""
        return tuple(self.skill.trust * self.skill.odds(score) for score in self.scores)


def group_of(card: ModelCard) -> Group | None:
    """The group of a model; None where it is no cross-encoder that can be used here."""
    names = {file.name for file in card.files}
    if card.kind is not ModelKind.RERANKER or not names.issuperset(CROSS_ENCODER_FILES):
        return None
    if not card.dimension:
        return None
    return Group.RERANKER if card.dimension == 1 else Group.CHECKER


class CrossEncoders:
    """Chooses, tries and asks them. Any thread may call anything."""

    def __init__(
        self,
        ledger: Ledger,
        store: ContentStore,
        records: CrossEncoderRecords,
        *,
        make_scorer: Callable[[], PairScorer],
    ) -> None:
        self._ledger = ledger
        self._store = store
        self._records = records
        self._intact = IntactService(ledger, store)
        self._scorers = {group: make_scorer() for group in Group}
        self._scores: OrderedDict[bytes, float] = OrderedDict()
        self._failures: dict[str, int] = {}
        self._lock = threading.Lock()
        self._is_paused = False

    def chosen(self, group: Group) -> ModelCard | None:
        """The model of a group that is in use: the one chosen, else the oldest that can be used."""
        choice = self._records.choice(group.value)
        if choice == "":
            return None
        cards = [card for card in self._ledger.list(ModelKind.RERANKER) if group_of(card) is group]
        named = next((card for card in cards if card.name == choice), None)
        if named is not None:
            return named if named.is_usable else None
        return next((card for card in cards if card.is_usable), None)

    def marked(self, cards: Sequence[ModelCard]) -> tuple[ModelCard, ...]:
        """The cards, those in use marked as selected: the ledger selects no cross-encoder."""
        if not any(card.kind is ModelKind.RERANKER for card in cards):
            return tuple(cards)
        used = {card.id for group in Group if (card := self.chosen(group)) is not None}
        return tuple(replace(c, is_selected=True) if c.id in used else c for c in cards)

    def choose(self, card: ModelCard) -> None:
        """Uses this one from now on, and tries again what failed."""
        group = group_of(card)
        if group is not None:
            self._records.choose(group.value, card.name)
            self._failures.pop(card.sha256, None)

    def switch_off(self, card: ModelCard) -> None:
        """Uses none of its group any more, if it is the one in use."""
        group = group_of(card)
        if group is not None and self.chosen(group) == card:
            self._records.choose(group.value, "")
            self._scorers[group].stop()

    def forget(self, card: ModelCard) -> None:
        """Ends the process of a model that goes, and forgets its trial and its choice."""
        group = group_of(card)
        if group is None:
            return
        self._scorers[group].stop()
        if self._records.choice(group.value) == card.name:
            self._records.choose(group.value, None)
        others = (one.sha256 for one in self._ledger.list() if one.id != card.id)
        self._records.keep_only(frozenset(others))

    def trial(self, card: ModelCard) -> Mapping[Task, Skill] | None:
        """What the trial of a model showed; None if it was not tried yet."""
        kept = self._records.trial(card.sha256)
        try:
            found = msgspec.json.decode(kept or "", type=_Trial)
        except msgspec.DecodeError:
            return None
        if found.version != _TRIAL_VERSION:
            return None
        return {task: Skill(*found.tasks.get(task.value, (0.5, 0.0, 0.0))) for task in Task}

    def try_out(self, card: ModelCard, cancel: CancelToken | None = None) -> Mapping[Task, Skill]:
        """Tries a model on pairs whose truth is known, and keeps what that showed.

        Raises:
            CancelledError: ``cancel`` was set.
            UserFacingError: ``not_cross_encoder``, ``model_damaged``, ``pairs_died``.
        """
        known = self.trial(card)
        group = group_of(card)
        if known is not None or group is None:
            return known or {}
        tried = pairs_of(_TASKS[group])
        asked = [_in_order(group, task, pair) for task, _, pair in tried]
        scores = self._started(group, card).score(asked, budget_s=_TRIAL_S, cancel=cancel)
        found = skills(tried[: len(scores)], scores)
        kept = _Trial(
            _TRIAL_VERSION,
            {task.value: (one.area, one.slope, one.offset) for task, one in found.items()},
        )
        self._records.note_trial(card.sha256, msgspec.json.encode(kept).decode())
        return found

    def serves(self, task: Task) -> bool:
        """Whether a model is in use that may be asked for a task; its trial may say no yet."""
        groups = [group for group in Group if task in _TASKS[group]]
        return not self._is_paused and any(self.chosen(group) is not None for group in groups)

    def ask(
        self,
        task: Task,
        pairs: Sequence[Pair],
        *,
        budget_s: float,
        cancel: CancelToken | None = None,
    ) -> Verdict | None:
        """What the model that is in use for a task says of pairs; None where there is none.

        Pairs are what is asked or said, and the passage. A model that fails is left out, and
        after another time left alone: nothing depends on it.

        Raises:
            CancelledError: ``cancel`` was set.
        """
        for group in (Group.CHECKER, Group.RERANKER):
            card = self.chosen(group) if task in _TASKS[group] and not self._is_paused else None
            if card is None or self._failures.get(card.sha256, 0) >= _MOST_FAILURES:
                continue
            try:
                skill = self.try_out(card, cancel).get(task, NO_SKILL)
                if not skill.trust:
                    continue
                asked = [_in_order(group, task, pair) for pair in pairs]
                scores = self._asked(group, card, asked, budget_s, cancel)
            except UserFacingError as error:
                if error.error_code == _LOCKED:
                    raise
                self._failures[card.sha256] = self._failures.get(card.sha256, 0) + 1
                log.warning("a cross-encoder failed: %s", error.error_code)
                continue
            self._failures.pop(card.sha256, None)
            return Verdict(tuple(scores), skill)
        return None

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Nothing is asked of them meanwhile, to see what is without them."""
        self._is_paused = True
        try:
            yield
        finally:
            self._is_paused = False

    def close(self) -> None:
        """Ends the processes, for good."""
        for scorer in self._scorers.values():
            scorer.close()

    def _started(self, group: Group, card: ModelCard) -> PairScorer:
        paths = {file.name: self._store.path_of(file.sha256) for file in card.files}
        scorer = self._scorers[group]
        scorer.start([paths[name] for name in CROSS_ENCODER_FILES], lambda: self._verify(card))
        return scorer

    def _asked(
        self,
        group: Group,
        card: ModelCard,
        pairs: Sequence[Pair],
        budget_s: float,
        cancel: CancelToken | None,
    ) -> list[float]:
        """Scores from the first pair on; those known from a moment ago are not computed again."""
        keys = [_key(card, pair) for pair in pairs]
        with self._lock:
            known = {key: self._scores[key] for key in keys if key in self._scores}
        fresh = {key: pair for key, pair in zip(keys, pairs, strict=True) if key not in known}
        if fresh:
            scorer = self._started(group, card)
            found = scorer.score(list(fresh.values()), budget_s=budget_s, cancel=cancel)
            known.update(zip(fresh, found, strict=False))
            self._keep(known)
        return [known[key] for key in itertools.takewhile(known.__contains__, keys)]

    def _keep(self, scores: Mapping[bytes, float]) -> None:
        with self._lock:
            self._scores.update(scores)
            while len(self._scores) > _KEPT_SCORES:
                self._scores.popitem(last=False)

    def _verify(self, card: ModelCard) -> None:
        if not self._intact.is_intact(card):
            raise ModelChangedError(
                f"The model '{card.name}' is damaged or missing. Your documents are safe.",
                hint="Remove it and import it again.",
            )


def _in_order(group: Group, task: Task, pair: Pair) -> Pair:
    """As the model reads them: inference goes from the passage to what is said."""
    if task is Task.SUPPORT and group is Group.CHECKER:
        return pair[1], pair[0]
    return pair


def _key(card: ModelCard, pair: Pair) -> bytes:
    """Stands for a pair and a model: no text of a document is kept here."""
    digest = hashlib.blake2b(card.sha256.encode(), digest_size=16)
    for text in pair:
        encoded = text.encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(8, "little") + encoded)
    return digest.digest()
