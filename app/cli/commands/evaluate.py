"""`eval`: how good search, citations and refusals are over questions with known answers."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tqdm import tqdm

from app.cli.context import Context, cancellable, check_collection
from app.cli.errors import EXIT_DONE, EXIT_INTERRUPTED, FileExistsAlreadyError, InputFileError
from app.cli.progress import bar
from app.domain.progress import Progress
from app.evaluation.question_set import read_set
from app.evaluation.ranking import HIT_DEPTHS, RankingFigures
from app.evaluation.report import render
from app.evaluation.result import Asked, Evaluation, figures, told
from app.security.paths import ensure_private_folder, write_atomic
from app.services.evaluation_run import EvaluationOptions

_FOLDER = "reports"
_STOPPING = "Stopping; what was measured so far is told…"


def evaluate(context: Context) -> int:
    """Asks the questions of a folder and reports; what was measured before Ctrl-C, too."""
    arguments = context.arguments
    context.require_vault()
    target = _target(context)
    questions = read_set(arguments.folder, needs_documents=arguments.collection is None)
    options = EvaluationOptions(
        collection=arguments.collection,
        modes=arguments.answers,
        model=arguments.model,
        limit=arguments.limit,
        seed=arguments.seed,
        has_floor=not arguments.no_floor,
        has_cross_encoders=not arguments.no_cross_encoders,
    )
    with (
        context.session() as session,
        cancellable(lambda: context.output.alert(_STOPPING)) as token,
        bar(context.output, "step") as shown,
    ):
        check_collection(session, arguments.collection)
        found = session.evaluation().run(
            questions, options, on_progress=_following(shown), cancel=token
        )
    written = None
    try:
        _write(context, target, render(found))
        written = str(target)
    finally:  # what took so long to measure is told in any case
        context.output.record({"report": written, "figures": figures(found)})
        _tell(context, found)
    context.output.text(f"report: {target}")
    if found.failure is not None:
        raise found.failure
    return EXIT_DONE if found.is_complete else EXIT_INTERRUPTED


def _target(context: Context) -> Path:
    """Where the report goes; refused before anything is measured.

    Raises:
        FileExistsAlreadyError, InputFileError.
    """
    named: Path | None = context.arguments.report
    if named is None:
        return context.options.home / _FOLDER / f"{datetime.now(UTC):eval-%Y%m%dT%H%M%SZ}.html"
    if os.path.lexists(named):
        raise FileExistsAlreadyError(
            f"There is a file '{named}' already. Nothing was measured.",
            hint="Name a new one with --report, or remove it.",
        )
    if not named.parent.is_dir():
        raise InputFileError(f"There is no folder '{named.parent}'. Nothing was measured.")
    return named


def _write(context: Context, target: Path, page: str) -> None:
    try:
        if context.arguments.report is None:
            ensure_private_folder(target.parent)
        write_atomic(target, page.encode())
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise InputFileError(f"The report '{target}' cannot be written ({reason}).") from error


def _following(shown: "tqdm[None]") -> Callable[[Progress], None]:
    def on_progress(progress: Progress) -> None:
        shown.set_description(progress.current, refresh=False)
        shown.total, shown.n = progress.total, progress.done + progress.part
        shown.refresh()

    return on_progress


def _tell(context: Context, found: Evaluation) -> None:
    output, conditions = context.output, found.conditions
    output.text(
        f"{conditions.set_name}: {conditions.documents} documents, {conditions.passages} passages"
    )
    if conditions.reranker or conditions.checker:
        output.text(
            f"reranker: {conditions.reranker or 'none'}; checker: {conditions.checker or 'none'}"
        )
    if not found.is_complete:
        output.text("Stopped before its end: these are the figures up to there.")
    head = ["", "questions", *(f"hit@{depth}" for depth in HIT_DEPTHS), "MRR@10", "nDCG@10"]
    rows = [_row("this search", found.ours)]
    if found.floor is not None:
        rows.append(_row("BM25 and cosine, plain", found.floor))
    output.table(head, rows)
    on_page, paged = found.right_page
    if paged:
        output.text(f"first passage on the page of the answer: {on_page} of {paged}")
    for asked in found.asked:
        _tell_answers(context, asked)
    for name in conditions.not_read:
        output.text(f"not read: {name}")
    if conditions.missing:
        output.text(
            f"names in the questions that no document has: {len(conditions.missing)} "
            f"({told(conditions.missing)})"
        )


def _tell_answers(context: Context, asked: Asked) -> None:
    measured, output = asked.figures, context.output
    output.text()
    output.text(f"answers, {asked.mode}")
    rows = [
        ["first citation: right file", _shown(measured.right_file), str(measured.answered)],
        ["first citation: right page", _shown(measured.right_page), str(measured.page_questions)],
        ["quotes on their page", _shown(measured.quotes_on_page), str(measured.quotes)],
        ["text holds the answer", _shown(measured.holds_answer), str(measured.with_known_answer)],
    ]
    rows += [[f"refused: {kind}", _shown(share), ""] for kind, share in asked.refused().items()]
    rows += [[f"AUC: {kind}", _shown(curve.auc), ""] for kind, curve in asked.curves().items()]
    output.table(["", "share", "of"], rows)


def _row(name: str, measured: RankingFigures) -> list[str]:
    shares = (*measured.hits, measured.mrr, measured.ndcg)
    return [name, str(measured.questions), *map(_shown, shares)]


def _shown(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"
