"""A folder of questions as it comes from outside: read, or refused with the line that is wrong."""

from pathlib import Path

import pytest

from app.evaluation.question_set import BadQuestionSetError, names_of, read_set

QUESTION = '{"id": "q1", "question": "Where?", "answers": ["there"], "relevant": ["a/1"]}\n'
PASSAGE = '{"id": "a/1", "title": "Gate", "text": "It is there."}\n'


def lay(folder: Path, questions: str = QUESTION, corpus: str = PASSAGE) -> Path:
    (folder / "questions.jsonl").write_text(questions)
    if corpus:
        (folder / "corpus.jsonl").write_text(corpus)
    return folder


def test_a_corpus_is_read_with_its_titles(tmp_path: Path) -> None:
    found = read_set(lay(tmp_path))
    (passage,), (question,) = found.corpus, found.questions
    assert (passage.id, passage.text) == ("a/1", "Gate\n\nIt is there.\n")
    assert (question.kind, question.relevant, question.answers) == (
        "answerable",
        ("a/1",),
        ("there",),
    )
    assert found.files is None


def test_real_files_are_taken_where_there_is_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    assert read_set(lay(tmp_path, corpus="")).files == tmp_path / "files"


def test_a_question_without_documents_is_unanswerable(tmp_path: Path) -> None:
    lay(tmp_path, '{"id": 7, "question": "Why?", "relevant": [], "page": null}\n')
    (question,) = read_set(tmp_path).questions
    assert (question.id, question.kind, question.is_answerable) == ("7", "unanswerable", False)


def test_a_sample_is_of_each_kind_and_the_same_again(tmp_path: Path) -> None:
    kinds = [
        f'{{"id": "{n}", "question": "{n}?", "relevant": [], "type": "{"ab"[n % 2]}"}}\n'
        for n in range(20)
    ]
    found = read_set(lay(tmp_path, "".join(kinds)))
    chosen = found.sample(3, 1)
    assert [question.kind for question in chosen].count("a") == 3
    assert len(chosen) == 6
    assert chosen == found.sample(3, 1) != found.sample(3, 2)
    assert found.sample(None, 1) == found.questions
    assert [q.number for q in chosen] == sorted(q.number for q in chosen)


@pytest.mark.parametrize(
    ("questions", "corpus", "said"),
    [
        ("", PASSAGE, "no question"),
        ("nonsense\n", PASSAGE, "Line 1"),
        ("[" * 100_000 + "\n", PASSAGE, "Line 1"),
        (QUESTION + '{"id": "q2", "relevant": []}\n', PASSAGE, "Line 2"),
        ('{"question": "a", "relevant": "a/1"}\n', PASSAGE, '"relevant"'),
        ('{"question": "a", "relevant": [1]}\n', PASSAGE, '"relevant"'),
        ('{"question": "\\ud800", "relevant": []}\n', PASSAGE, '"question"'),
        ('{"question": "a", "relevant": [], "page": 0}\n', PASSAGE, '"page"'),
        ('{"question": "a", "relevant": [], "page": true}\n', PASSAGE, '"page"'),
        (QUESTION, '{"id": "a"}\n', '"text"'),
        (QUESTION, '{"id": "", "text": "a"}\n', "id"),
        (QUESTION, PASSAGE + PASSAGE, "two documents"),
        (QUESTION, "", "no documents"),
    ],
)
def test_what_is_no_question_set_is_refused(
    tmp_path: Path, questions: str, corpus: str, said: str
) -> None:
    with pytest.raises(BadQuestionSetError, match=said):
        read_set(lay(tmp_path, questions, corpus))


@pytest.mark.parametrize("name", ["", "nowhere", "n" * 300])
def test_a_folder_without_questions_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadQuestionSetError, match=r"no questions\.jsonl"):
        read_set(tmp_path / name)


def test_questions_that_are_no_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "questions.jsonl").mkdir()
    with pytest.raises(BadQuestionSetError, match="cannot be read"):
        read_set(tmp_path)


def test_a_collection_needs_no_documents_in_the_folder(tmp_path: Path) -> None:
    found = read_set(lay(tmp_path, corpus=""), needs_documents=False)
    assert (found.corpus, found.files) == ((), None)


def test_a_file_is_known_by_every_end_of_its_path() -> None:
    assert names_of("/set/files/a.pdf") == (
        "/set/files/a.pdf",
        "set/files/a.pdf",
        "files/a.pdf",
        "a.pdf",
    )
