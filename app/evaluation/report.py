"""The report as one HTML page that needs nothing else: no script, no font, no network.

It holds figures, names and the ids of questions, no question and no text of a document, so that
it may lie outside of the vault.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Final

from app.evaluation import plots
from app.evaluation.abstention import Roc
from app.evaluation.plots import Curve, Series
from app.evaluation.ranking import DEPTH, HIT_DEPTHS, RankingFigures, first_rank
from app.evaluation.result import REFUSED_ANYWAY, Asked, Evaluation, Ranked, told

_OURS, _FLOOR = "this search", "plain sum of BM25 and cosine"
_MOST_MISSES: Final = 200
_STYLE: Final = """
body{font:15px/1.5 system-ui,sans-serif;color:#222;background:#fff;max-width:60rem;margin:2rem auto;
padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0}
th,td{padding:.25rem .75rem;border-bottom:1px solid #ddd;text-align:right}
th:first-child,td:first-child{text-align:left}
figure{display:inline-block;width:28rem;max-width:100%;margin:0 1rem 1rem 0;vertical-align:top}
figcaption{font-weight:600}
.legend{list-style:none;padding:0;margin:0;font-size:13px}
.legend span{display:inline-block;width:.8em;height:.8em;margin-right:.5em}
.warning{border-left:4px solid #c2702a;padding-left:1rem}
"""
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def render(found: Evaluation) -> str:
    """The page."""
    name = found.conditions.set_name
    parts = [
        f"<h1>Evaluation of {escape(name)}</h1>",
        *_warnings(found),
        *_conditions(found),
        *_retrieval(found),
        *(part for asked in found.asked for part in _answers(asked)),
        *_misses(found.ranked),
    ]
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>Evaluation of {escape(name)}</title><style>{_STYLE}</style></head>"
        f"<body>{''.join(parts)}</body></html>\n"
    )


def _warnings(found: Evaluation) -> Iterator[str]:
    conditions = found.conditions
    if not found.is_complete:
        why = "" if found.failure is None else f" {found.failure.message}"
        yield _warning(f"It was stopped before its end: these are the figures up to there.{why}")
    if conditions.missing:
        yield _warning(
            f"Names in the questions that no document has: {len(conditions.missing)}. "
            f"Such a question can find nothing. Not there: {told(conditions.missing)}."
        )
    if conditions.not_read:
        yield _warning(f"Not read: {', '.join(conditions.not_read)}.")


def _conditions(found: Evaluation) -> Iterator[str]:
    conditions = found.conditions
    sampled = "all" if conditions.limit is None else f"at most {conditions.limit} of each kind"
    yield _table(
        (),
        [
            ("begun", f"{conditions.started:%Y-%m-%d %H:%M} UTC"),
            ("documents", f"{conditions.documents}, in {conditions.passages} passages"),
            ("from", conditions.collection or "the folder, in a vault of their own"),
            ("questions", f"{sampled}, seed {conditions.seed}"),
            ("embedder", conditions.embedder),
            ("model", conditions.model or "none was asked"),
            ("reranker", conditions.reranker or "none"),
            ("checker", conditions.checker or "none"),
        ],
    )


def _retrieval(found: Evaluation) -> Iterator[str]:
    yield "<h2>Retrieval</h2>"
    ours, floor = found.ours, found.floor
    rows = [_figures(_OURS, ours)]
    series = [Series(_OURS, (*ours.hits, ours.mrr, ours.ndcg))]
    if floor is not None:
        rows.append(_figures(_FLOOR, floor))
        series.append(Series(_FLOOR, (*floor.hits, floor.mrr, floor.ndcg)))
    measures = [*(f"hit@{depth}" for depth in HIT_DEPTHS), "MRR@10", "nDCG@10"]
    yield _table(("", "questions", *measures), rows)
    yield _sentences(found)
    yield plots.bars(measures, series, title="Documents found, the best passage of each")
    yield plots.bars(
        [*map(str, range(1, DEPTH + 1)), "none"],
        [Series("share of questions", tuple(_rank_shares(found.ranked)))],
        title="Rank of the first document that answers",
    )


def _sentences(found: Evaluation) -> str:
    p50_ms, p95_ms = found.times_ms()
    told = [f"A search took {p50_ms:.0f} ms (median), {p95_ms:.0f} ms (95th percentile)."]
    on_page, paged = found.right_page
    if paged:
        told.append(f"The first passage stands on the page of the answer in {on_page} of {paged}.")
    if found.floor is not None:
        won, lost = found.beside_floor()
        told.append(
            f"Within the first five it finds {won} that the plain sum does not, and misses {lost} "
            "that it does."
        )
    return f"<p>{escape(' '.join(told))}</p>"


def _answers(asked: Asked) -> Iterator[str]:
    measured = asked.figures
    yield f"<h2>Answers: {escape(asked.mode)}</h2>"
    yield _table(
        ("", "share", "of"),
        [
            ("first citation: right file", _shown(measured.right_file), str(measured.answered)),
            (
                "first citation: right page",
                _shown(measured.right_page),
                str(measured.page_questions),
            ),
            ("quotes on their page", _shown(measured.quotes_on_page), str(measured.quotes)),
            ("quotes said to support", _shown(measured.quotes_supported), str(measured.quotes)),
            (
                "text holds the answer",
                _shown(measured.holds_answer),
                str(measured.with_known_answer),
            ),
            (
                "first quote holds the answer",
                _shown(measured.quote_holds_answer),
                str(measured.with_known_answer),
            ),
            (
                "… where the text does",
                _shown(measured.quote_holds_answer_too),
                "",
            ),
        ],
    )
    yield _table(
        ("questions", "refused"),
        [(kind, _shown(share)) for kind, share in asked.refused().items()],
    )
    if asked.failed:
        yield _warning(f"{asked.failed} questions ended in an error and are not counted.")
    yield from _curves(asked.curves())


def _curves(found: Mapping[str, Roc]) -> Iterator[str]:
    if not found:
        return
    yield _table(
        ("told from answerable ones", "AUC", f"refused where {REFUSED_ANYWAY:.0%} of those are"),
        [
            (kind, f"{curve.auc:.3f}", _shown(curve.refused_at(REFUSED_ANYWAY)))
            for kind, curve in found.items()
        ],
    )
    yield plots.curves(
        [
            Curve(kind, tuple((p.answerable_refused, p.unanswerable_refused) for p in roc.points))
            for kind, roc in found.items()
        ],
        title="Refusals at every threshold of the evidence",
        across="answerable questions refused",
        up="unanswerable ones refused",
    )


def _misses(ranked: Sequence[Ranked]) -> Iterator[str]:
    missed = [r for r in ranked if not _rank(r)]
    if not missed:
        return
    yield f"<h2>Not found within the first {DEPTH}: {len(missed)}</h2>"
    yield _table(
        ("question", "rank by the plain sum"),
        [
            (r.question.id, "" if r.floor is None else str(_floor_rank(r) or "none"))
            for r in missed[:_MOST_MISSES]
        ],
    )
    if len(missed) > _MOST_MISSES:
        yield f"<p>… and {len(missed) - _MOST_MISSES} more.</p>"


def _rank_shares(ranked: Sequence[Ranked]) -> Iterator[float]:
    ranks = [_rank(r) for r in ranked]
    for rank in (*range(1, DEPTH + 1), 0):
        yield ranks.count(rank) / len(ranks) if ranks else 0.0


def _rank(ranked: Ranked) -> int:
    return first_rank(ranked.ours, ranked.question.relevant)


def _floor_rank(ranked: Ranked) -> int:
    return first_rank(ranked.floor or (), ranked.question.relevant)


def _figures(name: str, measured: RankingFigures) -> tuple[str, ...]:
    shares = (*measured.hits, measured.mrr, measured.ndcg)
    return (name, str(measured.questions), *map(_shown, shares))


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _warning(text: str) -> str:
    return f'<p class="warning">{escape(text)}</p>'


def _shown(share: float | None) -> str:
    return "–" if share is None else f"{share:.3f}"  # noqa: RUF001 (a dash)
