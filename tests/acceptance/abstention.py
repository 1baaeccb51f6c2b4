"""`make acceptance`: which questions are refused before a model is asked, and the whole ROC.

``ARGS="--questions 1500"`` asks up to so many of each type.
"""

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.bootstrap import App
from app.index import evidence
from app.policy.schema import SitePolicy
from app.services.session import Session
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

SEED = 4
OF_A_TYPE = 300
PASSAGES = 6  # as many as a chat reads by default
TYPES = ("answerable", "unanswerable", "out_of_corpus")
COSTS = (0.02, 0.05, 0.08, 0.10, 0.15, 0.20)


def run(of_a_type: int) -> int:
    """The whole run in a new home."""
    with fresh_product() as product:
        return measured(product, of_a_type)


def measured(product: Product, of_a_type: int) -> int:
    """The run; returns the exit status."""
    data = SHARED / "retrieval" / "squad2"
    write_files(product.folder / "squad2", read_jsonl(data / "corpus.jsonl"))
    product.run("init")
    product.run("docs", "add", str(product.folder / "squad2"))
    rows = read_jsonl(data / "questions.jsonl")
    chance = random.Random(SEED)  # noqa: S311 (a repeatable sample)
    signs: dict[str, list[float]] = {}
    session = App(home=product.home, policy=SitePolicy()).unlock(bytearray(PASSPHRASE.encode()))
    try:
        for kind in TYPES:
            asked = [row["question"] for row in rows if row["type"] == kind]
            sample = chance.sample(asked, min(of_a_type, len(asked)))
            signs[kind] = [probability(session, question) for question in sample]
    finally:
        session.close()
    least = {"answered": 0.9, "unanswerable": 0.3, "out_of_corpus": 0.95}
    return report("abstention", figures(signs), least)


def write_files(folder: Path, rows: Sequence[dict[str, Any]]) -> None:
    """One file a passage."""
    folder.mkdir()
    for row in rows:
        name = f"{row['id'].replace('/', '_')}.txt"
        (folder / name).write_text(f"{row['title']}\n\n{row['text']}\n")


def probability(session: Session, question: str) -> float:
    """How likely an answer is, as the product itself weighs it."""
    found = session.search.search(question, k=PASSAGES)
    return session.chat._composer._evidence.likelihood(question, found)


def figures(signs: dict[str, list[float]]) -> dict[str, object]:
    """Refused of each type at the level in use, and at each share of the answerable."""
    answerable = sorted(signs["answerable"])
    found: dict[str, object] = {
        kind: share(sum(one < evidence.THRESHOLD for one in values), len(values))
        for kind, values in signs.items()
    }
    found["answered"] = share(sum(one >= evidence.THRESHOLD for one in answerable), len(answerable))
    for kind in TYPES[1:]:
        values = signs[kind]
        for cost in COSTS:
            level = answerable[int(cost * len(answerable))]
            found[f"{kind}_at_{cost}"] = share(sum(one < level for one in values), len(values))
        above = sum((a > b) + 0.5 * (a == b) for a in answerable for b in values)
        found[f"{kind}_auc"] = round(above / (len(answerable) * len(values)), 4)
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="make acceptance NAME=abstention")
    parser.add_argument("--questions", type=int, default=OF_A_TYPE)
    main_of([run(parser.parse_args().questions)])
