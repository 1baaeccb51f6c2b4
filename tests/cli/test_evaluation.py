"""`eval` end to end: real models over a set that the test writes, figures known beforehand."""

import json
from pathlib import Path

import pytest

from app.bootstrap import App
from app.domain.audit import AuditFilter
from app.domain.progress import CancelToken, Progress
from app.errors import CancelledError
from app.evaluation.question_set import read_set
from app.evaluation.report import render
from app.evaluation.result import figures
from app.policy.schema import SitePolicy
from app.services.evaluation_run import EvaluationOptions, EvaluationRun
from app.services.turn import BusyError
from tests.cheap import COST
from tests.cli.conftest import HARBOUR, Cli
from tests.conftest import PASSPHRASE

CORPUS = {
    "gate/7": "The gate of the north pier opens at six in the morning and closes at ten.",
    "crane": "The harbour crane lifts forty tonnes and was inspected by Ines Faber in May.",
    "crane copy": "The harbour crane lifts forty tonnes and was inspected by Ines Faber in May.",
    "bread": "Bread needs flour, water, salt and a little time in a hot oven.",
    "owl": "The barn owl hunts at night and finds mice by hearing alone.",
}
QUESTIONS: list[dict[str, object]] = [
    {"id": 1, "question": "When does the gate of the north pier open?", "relevant": ["gate/7"],
     "answers": ["six in the morning"]},
    {"id": 2, "question": "Who inspected the harbour crane?", "relevant": ["crane copy"],
     "answers": ["Ines Faber"]},
    {"id": 3, "question": "How does the barn owl find mice?", "relevant": ["bread"],
     "ignore": ["owl"], "grades": {"bread": 1}},
    {"id": 4, "question": "Which treaty ended the Peloponnesian war?", "relevant": [],
     "type": "out_of_corpus"},
]  # fmt: skip


def write(path: Path, rows: list[dict[str, object]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "set <1>"
    made.mkdir()
    write(made / "questions.jsonl", QUESTIONS)
    write(made / "corpus.jsonl", [{"id": i, "title": "", "text": t} for i, t in CORPUS.items()])
    return made


def test_a_set_is_measured_and_leaves_nothing_but_the_report(cli: Cli, folder: Path) -> None:
    result = cli("eval", folder, "--answers", "extractive")
    assert result.status == 0, result
    measured = result.last["figures"]
    assert (measured["documents"], measured["missing"]) == (4, 0)  # twins are one document
    assert (measured["questions"], measured["complete"]) == (3, True)
    assert measured["hit_at_1"] >= 0.6667  # the owl was taken out; what is next is open
    assert (measured["hit_at_5"], measured["floor"]["hit_at_5"]) == (1.0, 1.0)
    answers = measured["answers"]["extractive"]
    assert answers["refused"]["out_of_corpus"] == 1.0
    assert answers["auc"]["out_of_corpus"] == 1.0
    assert answers["quotes"] >= answers["answered"] == 3
    assert answers["extractive"] == answers["answered"]
    assert answers["quotes_on_page"] == 1.0
    assert (answers["with_known_answer"], answers["holds_answer"]) == (2, 1.0)
    page = Path(result.last["report"])
    assert page.is_relative_to(cli.home / "reports")
    assert page.stat().st_mode & 0o077 == 0
    assert "set &lt;1&gt;" in page.read_text()
    assert not (cli.home / "evaluation").exists()
    assert cli("docs", "list").last["documents"] == []
    assert cli("chats", "list").last["chats"] == []
    assert cli("vault", "destroy", "--confirm", "destroy").last["left"] == 0


def test_names_that_no_document_has_are_told(cli: Cli, folder: Path) -> None:
    lost = [f"lost{number}" for number in range(12)]
    write(folder / "questions.jsonl", [*QUESTIONS, {"question": "Where?", "relevant": lost}])
    result = cli("eval", folder, "--no-floor")
    assert result.last["figures"]["missing"] == 12
    assert result.last["figures"]["missing_names"] == lost[:10]
    text = cli.text("eval", folder, "--no-floor").stdout
    assert "no document has: 12 (lost0, " in text
    assert "lost9 … and 2 more)" in text


def test_documents_of_a_collection_are_asked_where_they_are(harbour: Cli, tmp_path: Path) -> None:
    question: dict[str, object] = {
        "id": "w",
        "question": "What must be done in severe weather?",
        "relevant": ["harbour/severe-weather-policy.md"],
    }
    write(tmp_path / "questions.jsonl", [question])
    report = tmp_path / "report.html"
    result = harbour("eval", tmp_path, "--collection", "Documents", "--report", report)
    assert result.status == 0, result
    assert result.last["report"] == str(report)
    assert result.last["figures"]["documents"] == len(list(HARBOUR.iterdir()))
    assert result.last["figures"]["hit_at_1"] == 1.0
    assert result.last["figures"]["embedder"] == "all-MiniLM-L6-v2 (int8)"
    again = harbour("eval", tmp_path, "--collection", "Documents", "--report", report)
    assert (again.status, again.code) == (3, "file_exists")


def test_files_are_read_and_pages_compared(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    for name in ("fire-drill-2024.pdf", "incident-2024-017.pdf"):
        (tmp_path / "files" / name).write_bytes((HARBOUR / name).read_bytes())
    (tmp_path / "files" / "broken.pdf").write_bytes(b"%PDF-1.7 nonsense")
    rows: list[dict[str, object]] = [
        {
            "id": page,
            "question": "When was the fire drill?",
            "relevant": ["files/fire-drill-2024.pdf"],
            "page": page,
        }
        for page in (1, 90)
    ]
    write(tmp_path / "questions.jsonl", rows)
    result = cli("eval", tmp_path, "--no-floor", "--report", "/proc/report.html")
    assert (result.status, result.code) == (3, "input_unreadable")
    assert result.lines[0]["report"] is None  # what was measured is told all the same
    measured = result.lines[0]["figures"]
    assert (measured["documents"], measured["not_read"]) == (2, 1)
    assert (measured["hit_at_1"], measured["floor"]) == (1.0, None)
    assert (measured["page_questions"], measured["page_at_1"]) == (2, 0.5)


def test_what_cannot_be_measured_is_refused_with_a_reason(cli: Cli, folder: Path) -> None:
    empty = folder / "nothing"
    empty.mkdir()
    assert cli("eval", empty).code == "bad_question_set"
    assert cli("eval", folder, "--collection", "Nowhere").code == "no_such_collection"
    assert cli("eval", folder, "--answers", "model", "--model", "none").status == 3
    write(folder / "questions.jsonl", [{"question": "Where?", "relevant": ["elsewhere"]}])
    refused = cli("eval", folder)
    assert (refused.status, refused.code) == (3, "bad_question_set")
    assert "Not there: elsewhere." in refused.last["error"]["message"]
    assert not (cli.home / "reports").exists()


def test_stopped_while_it_asks_it_tells_what_was_measured(home: Path, folder: Path) -> None:
    token = CancelToken()

    def on_progress(progress: Progress) -> None:
        if (progress.current, progress.done) == ("search", 1):
            token.cancel()

    def on_import(progress: Progress) -> None:
        if progress.current == "import":
            stopped.cancel()

    stopped = CancelToken()
    session = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    try:
        questions = read_set(folder)
        found = session.evaluation().run(
            questions, EvaluationOptions(), on_progress=on_progress, cancel=token
        )
        with pytest.raises(CancelledError):
            session.evaluation().run(
                questions, EvaluationOptions(), on_progress=on_import, cancel=stopped
            )
        asked = session.audit_reader.newest(AuditFilter(events=("question",)), limit=5)
    finally:
        session.close()
    assert (figures(found)["questions"], found.is_complete) == (2, False)
    assert [dict(record.detail)["evaluation"] for record in asked] == [4]
    assert not (home / "evaluation").exists()


def test_what_was_measured_before_it_failed_is_told(
    home: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise BusyError("Another answer is being written.")

    monkeypatch.setattr(EvaluationRun, "ask", failing)
    session = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    try:
        found = session.evaluation().run(
            read_set(folder),
            EvaluationOptions(modes=("extractive",)),
            on_progress=lambda _: None,
            cancel=CancelToken(),
        )
    finally:
        session.close()
    assert isinstance(found.failure, BusyError)
    assert (figures(found)["complete"], figures(found)["questions"]) == (False, 3)
    assert "Another answer is being written." in render(found)
