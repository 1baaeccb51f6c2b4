"""What a cross-encoder adds to the weighing of evidence and to the check of citations."""

import math
import time
from collections.abc import Sequence
from typing import Final

from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.index.claims import Doubt
from app.index.trial_pairs import Task
from app.services.clauses import BearsOut
from app.services.cross_encoders import CrossEncoders

_BUDGET_S: Final = 3.0
_TEXT_S: Final = 6.0  # for all sentences of a text; who reads it waits meanwhile
_MOST_ODDS: Final = 6.0  # of the rules, as log-odds: they are never sure
# How sure it must be, in log-odds, to say other than the rules, which compare what is written and
# are right nine times of ten.
_OVERRULES: Final = math.log(9)


class Judge:
    """Asks the models in use; without any, everything stays as it was."""

    def __init__(self, models: CrossEncoders) -> None:
        self._models = models

    def likelihood(
        self,
        question: str,
        passages: Sequence[str],
        likely: float,
        *,
        cancel: CancelToken | None = None,
    ) -> float:
        """How likely one of the passages answers, 0 to 1, from ``likely`` and the model's word.

        The passage that the model likes best counts.
        """
        pairs = [(question, passage) for passage in passages]
        said = self._models.ask(Task.ANSWER, pairs, budget_s=_BUDGET_S, cancel=cancel)
        if said is None or not said.odds:
            return likely
        return _probability(_odds(likely) + max(said.odds))

    def bears_out(
        self,
        sentence: str,
        passage: str,
        doubt: Doubt | None,
        *,
        budget_s: float = _BUDGET_S,
        cancel: CancelToken | None = None,
    ) -> bool:
        """Whether a passage bears a sentence out, where the rules have this doubt, or none.

        A number, a name or a negation that the rules miss is missing, whatever a model says.

        Raises:
            CancelledError: ``cancel`` was set.
        """
        if doubt not in (None, Doubt.UNRELATED):
            return False
        said = self._models.ask(
            Task.SUPPORT, [(sentence, passage)], budget_s=budget_s, cancel=cancel
        )
        if said is None or not said.odds:
            return doubt is None
        odds = said.odds[0]
        return odds > -_OVERRULES if doubt is None else odds > _OVERRULES

    def checker(self, cancel: CancelToken) -> BearsOut:
        """``bears_out`` for the sentences of one text, in a time that they share.

        When it is over, or ``cancel`` is set, what is left is judged by the rules.
        """
        return _Checker(self, cancel)


class _Checker:
    """Judges the sentences of one text."""

    def __init__(self, judge: Judge, cancel: CancelToken) -> None:
        self._judge = judge
        self._cancel = cancel
        self._left_s = _TEXT_S

    def __call__(self, sentence: str, passage: str, doubt: Doubt | None) -> bool:
        budget_s = min(_BUDGET_S, self._left_s)
        if budget_s <= 0 or self._cancel.is_cancelled:
            return doubt is None
        began = time.monotonic()
        try:
            return self._judge.bears_out(
                sentence, passage, doubt, budget_s=budget_s, cancel=self._cancel
            )
        except CancelledError:
            return doubt is None
        finally:
            self._left_s -= time.monotonic() - began


def _odds(likely: float) -> float:
    if not 0 < likely < 1:
        return math.copysign(_MOST_ODDS, likely - 0.5)
    return max(-_MOST_ODDS, min(_MOST_ODDS, math.log(likely / (1 - likely))))


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))
