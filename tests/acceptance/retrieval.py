"""`make acceptance`: search over squad2, one file a passage: hit@5, and the time to import."""

import random
import time

from tests.acceptance.product import (
    SHARED,
    Product,
    fresh_product,
    main_of,
    read_jsonl,
    report,
    share,
)

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
    for row in read_jsonl(data / "corpus.jsonl"):
        (files / f"{row['id'].replace('/', '_')}.txt").write_text(
            f"{row['title']}\n\n{row['text']}\n"
        )
    product.run("init")
    started = time.monotonic()
    summary = product.run("docs", "add", str(files))[-1]["summary"]
    import_s = time.monotonic() - started
    answerable = [q for q in read_jsonl(data / "questions.jsonl") if q["type"] == "answerable"]
    questions = random.Random(SEED).sample(answerable, QUESTIONS)  # noqa: S311 (a repeatable sample)
    batch = product.batch_file(
        "queries.jsonl", ({"id": q["id"], "question": q["question"]} for q in questions)
    )
    started = time.monotonic()
    found = product.run("search", "--batch", batch, "--per-document", "1", "-k", "10")
    search_s = time.monotonic() - started
    ranks = {
        row["id"]: [p["file"].rsplit("/", 1)[-1].removesuffix(".txt") for p in row["passages"]]
        for row in found
    }
    wanted = {q["id"]: {r.replace("/", "_") for r in q["relevant"]} for q in questions}
    hits = sum(bool(wanted[i] & set(names[:5])) for i, names in ranks.items())
    reciprocal = sum(
        next((1 / n for n, name in enumerate(names, 1) if name in wanted[i]), 0.0)
        for i, names in ranks.items()
    )
    return report(
        "retrieval",
        {
            "files": summary["indexed"],
            "import_s": round(import_s, 1),
            "within_two_minutes": int(import_s <= 120),
            "hit_at_5": share(hits, len(questions)),
            "mrr_at_10": round(reciprocal / len(questions), 4),
            "ms_per_question": round(1000 * search_s / len(questions), 1),
        },
        {"hit_at_5": 0.96, "within_two_minutes": 1},
    )


if __name__ == "__main__":
    main_of([run()])
