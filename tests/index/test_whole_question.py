"""Which questions are about whole documents, and about which."""

import pytest

from app.domain.whole import DocumentName, WholeTask
from app.index.meant import Meant, meant
from app.index.whole_question import may_ask_whole, names_only, read_whole_question

NAMES = (
    DocumentName(1, "/files/incident-2024-017.pdf", "Incident report 2024-017"),
    DocumentName(2, "/files/maintenance-plan-2025.docx", "Maintenance plan 2025"),
    DocumentName(3, "/files/budget.xlsx", "Costs"),
)
SUMMARY, COMPARISON = WholeTask.SUMMARY, WholeTask.COMPARISON


def understood(
    question: str, names: tuple[DocumentName, ...] = NAMES, *, is_follow_up: bool = False
) -> Meant | None:
    asked = read_whole_question(question, names)
    assert asked is None or may_ask_whole(question)
    return None if asked is None else meant(asked, names, is_follow_up=is_follow_up)


@pytest.mark.parametrize(
    ("question", "task", "documents"),
    [
        ("Summarise incident-2024-017.pdf", SUMMARY, (1,)),
        ("Please summarize the maintenance plan 2025 in three sentences.", SUMMARY, (2,)),
        ("Give me the key points of budget.xlsx", SUMMARY, (3,)),
        ("What does incident-2024-017.pdf say overall?", SUMMARY, (1,)),
        ("What is maintenance_plan_2025.docx about?", SUMMARY, (2,)),
        ("summarise budget", SUMMARY, (3,)),
        ("Summarise budget.xlsx in French", SUMMARY, (3,)),
        ("Summarise the incident report", SUMMARY, (1,)),
        ("Fasse bitte maintenance-plan-2025.docx kurz zusammen", SUMMARY, (2,)),
        ("Worum geht es in budget.xlsx?", SUMMARY, (3,)),
        ("Résumez incident-2024-017.pdf", SUMMARY, (1,)),
        ("Donne-moi une vue d'ensemble de budget.xlsx", SUMMARY, (3,)),
        ("¿De qué trata budget.xlsx?", SUMMARY, (3,)),
        ("Resume incident-2024-017.pdf, por favor", SUMMARY, (1,)),
        ("Tóm tắt budget.xlsx", SUMMARY, (3,)),
        ("Compare budget.xlsx and incident-2024-017.pdf", COMPARISON, (3, 1)),
        ("How does budget.xlsx differ from the maintenance plan 2025?", COMPARISON, (3, 2)),
        ("Vergleiche budget.xlsx mit incident-2024-017.pdf", COMPARISON, (3, 1)),
        ("Diferencias entre budget.xlsx e incident-2024-017.pdf", COMPARISON, (3, 1)),
        ("Comparez budget.xlsx et incident-2024-017.pdf", COMPARISON, (3, 1)),
        ("So sánh budget.xlsx và incident-2024-017.pdf", COMPARISON, (3, 1)),
        ("Compare the costs in budget.xlsx and incident-2024-017.pdf", COMPARISON, (3, 1)),
    ],
)
def test_documents_are_meant_by_their_names(
    question: str, task: WholeTask, documents: tuple[int, ...]
) -> None:
    found = understood(question)
    assert found is not None
    assert (found.task, found.documents) == (task, documents)
    assert found.is_clear


@pytest.mark.parametrize(
    "question",
    [
        "Who signed it?",
        "What is the difference between a stroke and a heart attack?",
        "Summarise the causes of the crane failure",
        "Summarise what incident-2024-017.pdf says about the brakes",
        "What does the report say about brakes?",
        "What is the overview effect?",
        "What about the crane?",
        "Compare nine with ten",
    ],
)
def test_a_question_on_a_subject_is_one_like_any_other(question: str) -> None:
    assert understood(question) is None


@pytest.mark.parametrize(
    "question",
    [
        "Summarise this report",
        "Summarise.",
        "What is this document about?",
        "Tóm tắt tài liệu này",
        "Fasse den Bericht zusammen",
        "Compare these two files",
        "Compare budget.xlsx with another document",
    ],
)
def test_where_several_could_be_meant_none_is_guessed(question: str) -> None:
    found = understood(question)
    assert found is not None
    assert not found.is_clear
    assert {one.document for one in found.candidates} | set(found.documents) == {1, 2, 3}


def test_the_only_document_and_the_only_two_are_meant() -> None:
    one, two = understood("Summarise this report", NAMES[:1]), understood("Summarise", NAMES[:1])
    assert one is not None
    assert two is not None
    assert one.documents == two.documents == (1,)
    both = understood("What differs? Compare both documents", NAMES[:2])
    assert both is not None
    assert both.documents == (1, 2)
    every = understood("Summarise all documents")
    assert every is not None
    assert every.documents == (1, 2, 3)


def test_after_an_answer_a_question_without_a_document_is_about_that_answer() -> None:
    assert understood("Summarise that", is_follow_up=True) is None
    assert understood("What is the difference?", NAMES[:2], is_follow_up=True) is None
    named = understood("Summarise budget.xlsx", is_follow_up=True)
    assert named is not None
    assert named.documents == (3,)


def test_a_name_that_two_files_share_is_asked_back_for() -> None:
    names = (*NAMES, DocumentName(4, "/elsewhere/budget.xlsx", "Other costs"))
    found = understood("Summarise budget.xlsx", names)
    assert found is not None
    assert not found.is_clear
    assert [one.document for one in found.candidates] == [3, 4]


def test_a_longer_name_is_not_taken_for_a_shorter_one_within_it() -> None:
    names = (
        DocumentName(1, "/files/report.pdf", "Report"),
        DocumentName(2, "/files/annual-report.pdf", "Figures"),
    )
    found = understood("Summarise annual-report.pdf", names)
    assert found is not None
    assert found.documents == (2,)


@pytest.mark.parametrize(
    ("reply", "named"),
    [
        ("budget.xlsx", ((3,),)),
        ("The budget, please", ((3,),)),
        ("Maintenance plan 2025", ((2,),)),
        ("Who signed budget.xlsx?", ()),
        ("Why?", ()),
    ],
)
def test_a_reply_that_is_only_a_name_names_a_document(
    reply: str, named: tuple[tuple[int, ...], ...]
) -> None:
    assert names_only(reply, NAMES) == named


@pytest.mark.parametrize(
    "question",
    ["Summarise report.pdf", "What is manual.pdf about?", "Compare report.pdf and manual.pdf"],
)
def test_the_only_document_is_not_taken_for_a_file_that_is_not_here(question: str) -> None:
    names = (DocumentName(1, "/files/budget.xlsx", "Budget"),)
    found = understood(question, names)
    assert found is not None
    assert not found.is_clear
    there = understood("Summarise this report", names)
    assert there is not None
    assert there.documents == (1,)
