"""`make acceptance`: 200 answerable questions over real files: answered, file, page, quote."""

import random
import re
import unicodedata
from typing import Any

from tests.acceptance.product import (
    SHARED,
    Product,
    fresh_product,
    main_of,
    read_jsonl,
    report,
    share,
)

QUESTIONS = 200
SEED = 1


def normal(text: str) -> str:
    """For comparing answers: NFKC, lower case, white space collapsed."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def collapse(text: str) -> str:
    """White space collapsed, nothing else."""
    return " ".join(text.split())


def holds(text: str, answers: list[str]) -> bool:
    """Whether the text holds one of the answers as whole words."""
    body = normal(text)
    return any(re.search(rf"(?<!\w){re.escape(normal(a))}(?!\w)", body) for a in answers if a)


def page_texts(product: Product) -> dict[tuple[str, int | None], str]:
    """Collapsed text of each (file, page); pages without a number are joined."""
    texts: dict[tuple[str, int | None], str] = {}
    for row in product.run("docs", "text", "--all"):
        for page in row["pages"]:
            key = (row["file"], page["page"])
            texts[key] = collapse(f"{texts.get(key, '')} {page['text']}")
    return texts


def measure(product: Product, questions: list[dict[str, Any]], *extra: str) -> dict[str, object]:
    """Asks all questions; returns the figures."""
    # The set uses an id twice where a question is there in two languages.
    questions = [{**q, "id": f"{n}"} for n, q in enumerate(questions)]
    batch = product.batch_file(
        "questions.jsonl", ({"id": q["id"], "question": q["question"]} for q in questions)
    )
    done = {row["id"]: row for row in product.run("ask", "--batch", batch, *extra) if "id" in row}
    texts = page_texts(product)
    answered = [q for q in questions if done[q["id"]].get("answerable")]
    cited = [(q, done[q["id"]]["citations"][0]) for q in answered if done[q["id"]]["citations"]]
    right_file = [
        q for q, c in cited if any(c["file"].endswith(r.split("/")[-1]) for r in q["relevant"])
    ]
    on_page = [(q, c) for q, c in cited if q.get("page") is not None]
    of_pdf = [q for q in answered if q.get("page") is not None]
    quotes = [c for q in answered for c in done[q["id"]]["citations"]]
    found = [c for c in quotes if collapse(c["quote"]) in texts.get((c["file"], c["page"]), "")]
    gold = [q for q in answered if holds(done[q["id"]]["answer"], q["answers"])]
    gold_cited = [q for q, c in cited if q in gold and holds(c["quote"], q["answers"])]
    return {
        "questions": len(questions),
        "answered": share(len(answered), len(questions)),
        "first_citation_right_file": share(len(right_file), len(answered)),
        "pdf_questions": len(of_pdf),
        "first_citation_right_page": share(
            sum(c["page"] == q["page"] for q, c in on_page), len(of_pdf)
        ),
        "quotes": len(quotes),
        "quote_on_page": share(len(found), len(quotes)),
        "answer_holds_gold": share(len(gold), len(answered)),
        "quote_holds_gold_where_answer_does": share(len(gold_cited), len(gold)),
        "quote_holds_gold": share(
            sum(holds(c["quote"], q["answers"]) for q, c in cited), len(answered)
        ),
    }


def run() -> int:
    """The whole run in a new home."""
    with fresh_product() as product:
        return measured(product)


def measured(product: Product) -> int:
    """The run; returns the exit status."""
    data = SHARED / "retrieval" / "squad2-files"
    product.run("init")
    product.run("docs", "add", str(data / "files"))
    answerable = [q for q in read_jsonl(data / "questions.jsonl") if q["type"] == "answerable"]
    questions = random.Random(SEED).sample(answerable, QUESTIONS)  # noqa: S311 (a repeatable sample)
    figures = measure(product, questions, "--seed", "1")
    extractive_home(product)
    figures["extractive_holds_gold"] = measure(product, questions)["answer_holds_gold"]
    return report(
        "answers",
        figures,
        {
            "answered": 0.88,
            "first_citation_right_file": 0.92,
            "first_citation_right_page": 0.82,
            "quote_on_page": 1.0,
            "quote_holds_gold_where_answer_does": 0.85,
        },
    )


def extractive_home(product: Product) -> None:
    """Leaves the home without a generative model: then the passages themselves answer."""
    for model in product.run("models", "list")[-1]["models"]:
        if model["context"] and model["architecture"] != "onnx":
            product.run("models", "remove", model["name"])


if __name__ == "__main__":
    main_of([run()])
