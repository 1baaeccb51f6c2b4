"""What an evaluation found, as values; and the same as figures for scripts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.errors import UserFacingError
from app.evaluation import abstention, answers, ranking
from app.evaluation.abstention import Roc
from app.evaluation.answers import Answer, AnswerFigures
from app.evaluation.question_set import Question
from app.evaluation.ranking import HIT_DEPTHS, RankingFigures

REFUSED_ANYWAY = 0.1  # of answerable questions, for the one point of the curve that is named
NAMES_TOLD = 10  # of names that no document has
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Conditions:
    """What was measured and with what; counts are of what was there.

    ``collection`` is empty where the documents came from the folder; ``not_read`` are files of it
    that could not be imported, ``missing`` names in the questions that no document has.
    ``reranker`` and ``checker`` name the cross-encoders that took part, empty for none.
    """

    set_name: str
    started: datetime
    collection: str
    documents: int
    passages: int
    not_read: tuple[str, ...]
    missing: tuple[str, ...]
    embedder: str
    model: str
    limit: int | None
    seed: int
    reranker: str = ""
    checker: str = ""


@dataclass(frozen=True, slots=True)
class Ranked:
    """The rankings of one question: ours, and the yardstick's, None where it was not asked.

    ``is_right_page``: whether the first passage stands on the page of the answer; None where that
    is not known.
    """

    question: Question
    ours: Sequence[str]
    floor: Sequence[str] | None
    elapsed_ms: float
    is_right_page: bool | None


@dataclass(frozen=True, slots=True)
class Asked:
    """All answers of one kind (``extractive`` or ``model``), and how many questions failed."""

    mode: str
    answers: tuple[Answer, ...]
    failed: int = 0

    @property
    def figures(self) -> AnswerFigures:
        """Files, pages, quotes and words of the answers."""
        return answers.measure(self.answers)

    def refused(self) -> Mapping[str, float]:
        """The share refused of each kind of question."""
        kinds = dict.fromkeys(answer.question.kind for answer in self.answers)
        return {kind: self._refused_of(kind) for kind in kinds}

    def curves(self) -> Mapping[str, Roc]:
        """For each kind of question that nothing answers: how it is told from the others."""
        told = [answer for answer in self.answers if answer.likelihood is not None]
        good = [a.likelihood or 0.0 for a in told if a.question.is_answerable]
        kinds = dict.fromkeys(a.question.kind for a in told if not a.question.is_answerable)
        found: dict[str, Roc] = {}
        for kind in kinds:
            bad = [
                answer.likelihood or 0.0
                for answer in told
                if answer.question.kind == kind and not answer.question.is_answerable
            ]
            curve = abstention.roc(good, bad)
            if curve is not None:
                found[kind] = curve
        return found

    def _refused_of(self, kind: str) -> float:
        of_kind = [answer for answer in self.answers if answer.question.kind == kind]
        return sum(answer.is_refused for answer in of_kind) / len(of_kind)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The whole. ``is_complete``: nothing stopped it before its end; ``failure``: what did.

    Without one a person did.
    """

    conditions: Conditions
    ranked: tuple[Ranked, ...]
    asked: tuple[Asked, ...] = field(default=())
    is_complete: bool = True
    failure: UserFacingError | None = None

    @property
    def ours(self) -> RankingFigures:
        """The product's own search."""
        return ranking.measure([r.question for r in self.ranked], [r.ours for r in self.ranked])

    @property
    def floor(self) -> RankingFigures | None:
        """The yardstick on the same questions; None where it was not asked for."""
        both = [(r.question, r.floor) for r in self.ranked if r.floor is not None]
        return ranking.measure(*map(list, zip(*both, strict=True))) if both else None

    @property
    def right_page(self) -> tuple[int, int]:
        """How many first passages stand on the page of the answer, and of how many."""
        known = [r.is_right_page for r in self.ranked if r.is_right_page is not None]
        return sum(known), len(known)

    def times_ms(self) -> tuple[float, float]:
        """Median and 95th percentile of a search."""
        times = sorted(r.elapsed_ms for r in self.ranked)
        return (times[len(times) // 2], times[len(times) * 95 // 100]) if times else (0.0, 0.0)

    def beside_floor(self, depth: int = 5) -> tuple[int, int]:
        """Questions that ours finds within a depth and the yardstick does not, and the reverse."""
        won = lost = 0
        for r in self.ranked:
            if r.floor is not None:
                wanted = r.question.relevant
                is_ours = ranking.first_rank(r.ours[:depth], wanted) > 0
                is_floors = ranking.first_rank(r.floor[:depth], wanted) > 0
                won += is_ours and not is_floors
                lost += is_floors and not is_ours
        return won, lost


def told(names: Sequence[str]) -> str:
    """The first names, and how many follow."""
    rest = len(names) - NAMES_TOLD
    return ", ".join(names[:NAMES_TOLD]) + (f" … and {rest} more" if rest > 0 else "")


def figures(found: Evaluation) -> dict[str, Any]:
    """All figures by name, shares from 0 to 1, as ``cloister eval`` prints them."""
    conditions, (on_page, paged) = found.conditions, found.right_page
    p50_ms, p95_ms = found.times_ms()
    floor = found.floor
    won, lost = found.beside_floor()
    return {
        "set": conditions.set_name,
        "collection": conditions.collection or None,
        "documents": conditions.documents,
        "passages": conditions.passages,
        "not_read": len(conditions.not_read),
        "missing": len(conditions.missing),
        "missing_names": list(conditions.missing[:NAMES_TOLD]),
        "embedder": conditions.embedder,
        "model": conditions.model or None,
        "reranker": conditions.reranker or None,
        "checker": conditions.checker or None,
        "limit": conditions.limit,
        "seed": conditions.seed,
        "complete": found.is_complete,
        **_ranking(found.ours),
        "page_questions": paged,
        "page_at_1": _rounded(on_page / paged if paged else None),
        "search_p50_ms": round(p50_ms, 2),
        "search_p95_ms": round(p95_ms, 2),
        "floor": None if floor is None else {**_ranking(floor), "won_at_5": won, "lost_at_5": lost},
        "answers": {asked.mode: _answers(asked) for asked in found.asked},
    }


def _ranking(measured: RankingFigures) -> dict[str, Any]:
    hits = zip(HIT_DEPTHS, measured.hits, strict=True)
    return {
        "questions": measured.questions,
        **{f"hit_at_{depth}": _rounded(share) for depth, share in hits},
        "mrr_at_10": _rounded(measured.mrr),
        "ndcg_at_10": _rounded(measured.ndcg),
    }


def _answers(asked: Asked) -> dict[str, Any]:
    measured, curves = asked.figures, asked.curves()
    return {
        "asked": len(asked.answers),
        "failed": asked.failed,
        "answered": measured.answered,
        "extractive": measured.extractive,
        "right_file": _rounded(measured.right_file),
        "page_questions": measured.page_questions,
        "right_page": _rounded(measured.right_page),
        "quotes": measured.quotes,
        "quotes_on_page": _rounded(measured.quotes_on_page),
        "quotes_supported": _rounded(measured.quotes_supported),
        "with_known_answer": measured.with_known_answer,
        "holds_answer": _rounded(measured.holds_answer),
        "quote_holds_answer": _rounded(measured.quote_holds_answer),
        "quote_holds_answer_where_text_does": _rounded(measured.quote_holds_answer_too),
        "refused": {kind: _rounded(share) for kind, share in asked.refused().items()},
        "auc": {kind: _rounded(curve.auc) for kind, curve in curves.items()},
        "refused_at_a_tenth": {
            kind: _rounded(curve.refused_at(REFUSED_ANYWAY)) for kind, curve in curves.items()
        },
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, _DIGITS)
