"""`make acceptance`: search over squad2, one file a passage: hit@5, and the time to import."""

import time

from app.evaluation import ranking
from app.evaluation.question_set import read_set
from tests.acceptance.product import SHARED, Product, fresh_product, main_of, report

QUESTIONS = 1000
SEED = 1


def run() -> int:
    """The whole run in a new home."""
    with fresh_product() as product:
        return measured(product)


def measured(product: Product) -> int:
    """The run; returns the exit status."""
    data = SHARED / "retrieval" / "squad2"
    files = product.folder / "squad2"
    files.mkdir()
    known = read_set(data)
    for passage in known.corpus:
        (files / f"{passage.id}.txt").write_text(passage.text)
    product.run("init")
    started = time.monotonic()
    summary = product.run("docs", "add", str(files))[-1]["summary"]
    import_s = time.monotonic() - started
    questions = [q for q in known.sample(QUESTIONS, SEED) if q.is_answerable]
    batch = product.batch_file(
        "queries.jsonl", ({"id": str(q.number), "question": q.text} for q in questions)
    )
    started = time.monotonic()
    found = product.run("search", "--batch", batch, "--per-document", "1", "-k", "10")
    search_s = time.monotonic() - started
    names = {
        row["id"]: [p["file"].rsplit("/", 1)[-1].removesuffix(".txt") for p in row["passages"]]
        for row in found
    }
    measured = ranking.measure(questions, [names[str(q.number)] for q in questions])
    return report(
        "retrieval",
        {
            "files": summary["indexed"],
            "import_s": round(import_s, 1),
            "within_two_minutes": int(import_s <= 120),
            "hit_at_5": round(measured.hits[ranking.HIT_DEPTHS.index(5)], 4),
            "mrr_at_10": round(measured.mrr, 4),
            "ms_per_question": round(1000 * search_s / len(questions), 1),
        },
        {"hit_at_5": 0.96, "within_two_minutes": 1},
    )


if __name__ == "__main__":
    main_of([run()])
