"""Questions made of little."""

from collections.abc import Mapping

from app.evaluation.question_set import Question


def ask(
    number: int = 1,
    kind: str = "answerable",
    *,
    relevant: tuple[str, ...] = ("a",),
    answers: tuple[str, ...] = (),
    grades: Mapping[str, int] | None = None,
    page: int | None = None,
    named: str = "",
) -> Question:
    """A question about the document ``a``, unless it says otherwise."""
    return Question(
        number,
        named or f"q{number}",
        "Where is it?",
        kind,
        relevant,
        answers=answers,
        grades=grades or {},
        page=page,
    )
