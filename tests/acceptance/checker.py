"""`make acceptance NAME=checker`: what a cross-encoder is worth, with and without it.

A small one is taught on half of squad2's articles (``checker_model``), imported as anybody would,
and measured on the other half: passages found, questions refused, citations marked. Nothing of it
is shipped. A figure with the model must not be below the one without by more than chance explains;
how much it gains depends on the model.
"""

import argparse
import functools
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.bootstrap import App
from app.domain.progress import CancelToken
from app.evaluation import ranking
from app.evaluation.abstention import roc
from app.evaluation.question_set import Question
from app.index.claims import Doubt
from app.index.support import align
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.services.starter import STARTER_FOLDER
from tests.acceptance.abstention import TYPES, probability, write_files
from tests.acceptance.checker_model import is_seen, teach
from tests.acceptance.checker_simulated import SimulatedPairs, put_in, truths
from tests.acceptance.product import (
    PASSPHRASE,
    SHARED,
    Product,
    fresh_product,
    main_of,
    read_jsonl,
    report,
    share,
)
from tests.acceptance.statements import Statement, document_of, passages_of, statements
from tests.cross_encoders import write_cross_encoder

SEED = 7
OF_A_TYPE = 200
STATEMENTS = 150  # true ones, and as many false
MOST_REFUSED = 0.1  # of answerable questions
SLACK = 0.01  # what a sample of this size may lose by chance


def run(arguments: Sequence[str] | None = None) -> int:
    """The whole run in a new home; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, help="A folder; without it one is taught.")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--pairs", type=int, default=None, help="Teach with no more than these.")
    parser.add_argument("--questions", type=int, default=OF_A_TYPE, help="Of each type.")
    parser.add_argument(
        "--simulated",
        type=float,
        nargs="+",
        default=(),
        metavar="AREA",
        help="No model: what ones would be worth that tell right from wrong so well.",
    )
    chosen = parser.parse_args(arguments)
    with fresh_product() as product:
        folder, minutes = chosen.model, 0.0
        if chosen.simulated:
            tokenizer = STARTER_FOLDER / "embedder" / "tokenizer.json"
            folder = write_cross_encoder(product.folder / "carrier", tokenizer)
        elif folder is None:
            folder = product.folder / "checker"
            minutes = teach(folder, epochs=chosen.epochs, most_pairs=chosen.pairs)
        return measured(product, folder, chosen.questions, minutes, chosen.simulated)


def measured(
    product: Product,
    model: Path,
    of_a_type: int,
    minutes: float,
    simulated: Sequence[float],
) -> int:
    """Imports and asks; returns the exit status."""
    data = SHARED / "retrieval" / "squad2"
    rows = [row for row in read_jsonl(data / "corpus.jsonl") if not is_seen(document_of(row))]
    write_files(product.folder / "squad2", rows)
    product.run("init")
    product.run("docs", "add", str(product.folder / "squad2"))
    (imported,) = product.run("models", "import", str(model), "--name", "checker")[-1]["models"]
    asked = _questions({row["id"] for row in rows}, of_a_type)
    session = App(home=product.home, policy=SitePolicy()).unlock(bytearray(PASSPHRASE.encode()))
    remember_vectors(session)
    try:
        with session.evaluation().without_cross_encoders():
            before = _figures(session, asked)
        if not simulated:
            trial = {f"trial_{task}": found["area"] for task, found in imported["trial"].items()}
            extra = {"minutes_of_teaching": round(minutes, 1), **trial}
            return _compared("checker", before, _figures(session, asked), extra)
        return max(_simulated(session, area, rows, asked, before) for area in simulated)
    finally:
        session.close()


def remember_vectors(session: Session) -> None:
    """Sentences are embedded once, not for each model anew: their vectors do not depend on it."""
    search = session.search
    real = search.embed
    kept = functools.cache(real)

    def embed(texts: Sequence[str]) -> list[bytes]:
        vectors: list[bytes] = kept(tuple(texts))
        return vectors

    search.embed = embed  # type: ignore[method-assign]


def _simulated(
    session: Session,
    area: float,
    rows: Sequence[dict[str, Any]],
    asked: dict[str, list[dict[str, Any]]],
    before: dict[str, float],
) -> int:
    is_right = truths(asked["answerable"], {row["id"]: row["text"] for row in rows}, _made())
    put_in(session.search._reranker._models, SimulatedPairs(area, is_right))  # type: ignore[union-attr]
    return _compared(f"checker of {area}", before, _figures(session, asked), {"area": area})


def _compared(
    name: str, before: dict[str, float], after: dict[str, float], extra: dict[str, float]
) -> int:
    figures: dict[str, object] = {**extra}
    for key, value in before.items():
        figures[f"{key}_without"], figures[f"{key}_with"] = value, after[key]
    least = {f"{key}_with": round(value - SLACK, 4) for key, value in before.items()}
    return report(name, figures, least)


def _questions(ids: set[str], of_a_type: int) -> dict[str, list[dict[str, Any]]]:
    """Questions of each type; those about passages that are not there would be out of corpus."""
    found: dict[str, list[dict[str, Any]]] = {kind: [] for kind in TYPES}
    for row in read_jsonl(SHARED / "retrieval" / "squad2/questions.jsonl"):
        about = row["relevant"] or row.get("about", ())
        if row["type"] == "out_of_corpus" or ids.intersection(about):
            found[row["type"]].append(row)
    chance = random.Random(SEED)  # noqa: S311 (a repeatable sample)
    return {kind: chance.sample(of, min(of_a_type, len(of))) for kind, of in found.items()}


def _figures(session: Session, asked: dict[str, list[dict[str, Any]]]) -> dict[str, float]:
    found: dict[str, float] = {**_retrieval(session, asked["answerable"]), **_support(session)}
    likely = {
        kind: [probability(session, row["question"]) for row in rows]
        for kind, rows in asked.items()
    }
    for kind in TYPES[1:]:
        curve = roc(likely["answerable"], likely[kind])
        if curve is not None:
            found[f"{kind}_refused"] = round(curve.refused_at(MOST_REFUSED), 4)
            found[f"{kind}_auc"] = round(curve.auc, 4)
    return found


def _retrieval(session: Session, rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    questions = [
        Question(number, str(number), row["question"], "answerable", tuple(row["relevant"]))
        for number, row in enumerate(rows)
    ]
    rankings = [
        [Path(hit.file).stem for hit in session.search.search(q.text, per_document=1).passages]
        for q in questions
    ]
    found = ranking.measure(questions, rankings)
    hits = dict(zip(ranking.HIT_DEPTHS, found.hits, strict=True))
    return {
        "hit_at_1": round(hits[1], 4),
        "hit_at_5": round(hits[5], 4),
        "mrr_at_10": round(found.mrr, 4),
    }


def _support(session: Session) -> dict[str, float]:
    """Precision and recall of the marks at constructed citations, as ``support`` has them."""
    chance = random.Random(SEED)  # noqa: S311
    made = _made()
    marked: dict[bool, list[bool]] = {}
    for is_true in (True, False):
        of_kind = [one for one in made if one.is_true is is_true]
        sample = chance.sample(of_kind, min(STATEMENTS, len(of_kind)))
        marked[is_true] = [_is_marked(session, one) for one in sample]
    recall = share(sum(marked[False]), len(marked[False]))
    wrongly = share(sum(marked[True]), len(marked[True]))
    precision = recall / (recall + wrongly) if recall else 0.0
    return {"support_recall": recall, "support_precision": round(precision, 4)}


@functools.cache
def _made() -> Sequence[Statement]:
    passages = [p for p in passages_of("squad2") if not is_seen(p.document)]
    return statements(passages, SEED)


def _is_marked(session: Session, one: Statement) -> bool:
    found = align(one.text, [one.passage], one.question)
    doubt = Doubt.UNRELATED if found is None else found.doubt
    return not session.chat._composer._evidence.checker(CancelToken())(one.text, one.passage, doubt)


if __name__ == "__main__":
    main_of([run()])
