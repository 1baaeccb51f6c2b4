"""`make acceptance`: 200 answerable questions over real files: answered, file, page, quote."""

from collections.abc import Sequence
from typing import Any

from app.evaluation.answers import Answer, AnswerFigures, CitedPlace, collapsed
from app.evaluation.answers import measure as figures_of
from app.evaluation.question_set import Question, names_of, read_set
from tests.acceptance.product import (
    SHARED,
    Product,
    fresh_product,
    main_of,
    report,
    share,
)

QUESTIONS = 200
SEED = 1


def page_texts(product: Product) -> dict[tuple[str, int | None], str]:
    """Collapsed text of each (file, page); pages without a number are joined."""
    texts: dict[tuple[str, int | None], str] = {}
    for row in product.run("docs", "text", "--all"):
        for page in row["pages"]:
            key = (row["file"], page["page"])
            texts[key] = collapsed(f"{texts.get(key, '')} {page['text']}")
    return texts


def measure(product: Product, questions: Sequence[Question], *extra: str) -> AnswerFigures:
    """Asks all questions; returns the figures."""
    batch = product.batch_file(
        "questions.jsonl", ({"id": str(q.number), "question": q.text} for q in questions)
    )
    done = {row["id"]: row for row in product.run("ask", "--batch", batch, *extra) if "id" in row}
    texts = page_texts(product)
    return figures_of([_answer(q, done[str(q.number)], texts) for q in questions])


def _answer(
    question: Question, row: dict[str, Any], texts: dict[tuple[str, int | None], str]
) -> Answer:
    places = [
        CitedPlace(
            document=next((n for n in names_of(c["file"]) if n in question.relevant), c["file"]),
            page=c["page"],
            quote=c["quote"],
            is_on_page=collapsed(c["quote"]) in texts.get((c["file"], c["page"]), ""),
            is_supported=c["supported"],
        )
        for c in row.get("citations", ())
    ]
    return Answer(
        question,
        row.get("answer", ""),
        is_refused=not row.get("answerable"),
        citations=tuple(places),
    )


def run() -> int:
    """The whole run in a new home."""
    with fresh_product() as product:
        return measured(product)


def measured(product: Product) -> int:
    """The run; returns the exit status."""
    data = SHARED / "retrieval" / "squad2-files"
    product.run("init")
    product.run("docs", "add", str(data / "files"))
    questions = [q for q in read_set(data).sample(QUESTIONS, SEED) if q.is_answerable]
    by_model = measure(product, questions, "--seed", "1")
    extractive_home(product)
    quoted = measure(product, questions)
    figures = {
        "questions": by_model.asked,
        "answered": share(by_model.answered, by_model.asked),
        "first_citation_right_file": by_model.right_file,
        "pdf_questions": by_model.page_questions,
        "first_citation_right_page": by_model.right_page,
        "quotes": by_model.quotes,
        "quote_on_page": by_model.quotes_on_page,
        "answer_holds_gold": by_model.holds_answer,
        "quote_holds_gold_where_answer_does": by_model.quote_holds_answer_too,
        "quote_holds_gold": by_model.quote_holds_answer,
        "extractive_answered": share(quoted.answered, quoted.asked),
        "extractive_right_file": quoted.right_file,
        "extractive_right_page": quoted.right_page,
        "extractive_quote_on_page": quoted.quotes_on_page,
        "extractive_holds_gold": quoted.holds_answer,
    }
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
