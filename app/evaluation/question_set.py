"""Reads a folder of questions whose answers are known; everything in it is untrusted."""

import json
import os
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Final

from app.errors import UserFacingError

QUESTIONS: Final = "questions.jsonl"
CORPUS: Final = "corpus.jsonl"
FILES: Final = "files"
_UNKNOWN: Final = "unanswerable"
_HINT: Final = (
    f"It holds {QUESTIONS} and either {CORPUS} or a folder {FILES}: see 'Evaluating on site' in "
    "the administrator's guide."
)


class BadQuestionSetError(UserFacingError):
    """A folder is no question set, or a line in it makes no sense."""

    code = "bad_question_set"


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its truth. ``number`` is its line, counted from 1: an id may come twice.

    ``relevant`` names documents, none where nothing answers it. ``grades`` tells how well each
    does, 1 best, and is empty where all do alike. Documents in ``ignored`` count neither way.
    ``page`` is the physical page of the answer, where it is known. ``answers`` are other ways of
    saying the same.
    """

    number: int
    id: str
    text: str
    kind: str
    relevant: tuple[str, ...]
    answers: tuple[str, ...] = ()
    grades: Mapping[str, int] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    page: int | None = None

    @property
    def is_answerable(self) -> bool:
        """Whether a document is known that answers it."""
        return bool(self.relevant)


@dataclass(frozen=True, slots=True)
class Passage:
    """A document of a corpus: what stands in it, by the name that questions know it by."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A folder's questions. ``corpus`` is empty where real files stand in ``files``."""

    name: str
    questions: tuple[Question, ...]
    corpus: tuple[Passage, ...]
    files: Path | None

    def sample(self, limit: int | None, seed: int) -> tuple[Question, ...]:
        """At most ``limit`` questions of each kind, the same for the same seed, in their order."""
        if limit is None:
            return self.questions
        kinds: dict[str, list[Question]] = defaultdict(list)
        for question in self.questions:
            kinds[question.kind].append(question)
        chosen: list[Question] = []
        for of_kind in kinds.values():
            draw = random.Random(seed)  # noqa: S311 (a sample that can be drawn again)
            chosen += draw.sample(of_kind, min(limit, len(of_kind)))
        return tuple(sorted(chosen, key=lambda question: question.number))


def read_set(folder: Path, *, needs_documents: bool = True) -> QuestionSet:
    """The question set in a folder; without documents where a collection has them already.

    Raises:
        BadQuestionSetError: it is none; nothing was imported.
    """
    if not _is_there(folder / QUESTIONS):
        raise BadQuestionSetError(
            f"'{folder}' is no question set: there is no {QUESTIONS} in it.", hint=_HINT
        )
    questions = tuple(_question(*row) for row in _rows(folder / QUESTIONS))
    if not questions:
        raise BadQuestionSetError(f"There is no question in '{folder / QUESTIONS}'.", hint=_HINT)
    corpus: tuple[Passage, ...] = ()
    files = folder / FILES if needs_documents and _is_there(folder / FILES) else None
    if needs_documents and _is_there(folder / CORPUS):
        corpus, files = tuple(_passage(*row) for row in _rows(folder / CORPUS)), None
        _refuse_twins(folder / CORPUS, corpus)
    if needs_documents and not corpus and files is None:
        raise BadQuestionSetError(
            f"'{folder}' has questions and no documents: neither {CORPUS} nor {FILES}.",
            hint=f"{_HINT} Or ask documents that are in the vault: --collection NAME.",
        )
    return QuestionSet(folder.name, questions, corpus, files)


def names_of(file: str) -> tuple[str, ...]:
    """The names by which a question may know a file: its path, and its path's ends."""
    parts = PurePath(file).parts
    return (file, *("/".join(parts[at:]) for at in range(1, len(parts))))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that is too long, a folder that this user may not enter
        return False


_Row = tuple[Path, int, Mapping[str, object]]


def _rows(path: Path) -> Iterator[_Row]:
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield path, number, _object(path, number, line)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise BadQuestionSetError(
            f"'{path}' cannot be read ({reason}). Nothing was imported.",
            hint="Check its permissions.",
        ) from error


def _object(path: Path, number: int, line: bytes) -> Mapping[str, object]:
    try:
        untrusted = json.loads(line)
    except (ValueError, RecursionError):
        untrusted = None
    if not isinstance(untrusted, dict):
        raise _bad_line(path, number, "it is not a JSON object")
    return untrusted


def _question(path: Path, number: int, row: Mapping[str, object]) -> Question:
    text, relevant = row.get("question"), _texts(row.get("relevant"))
    if not isinstance(text, str) or not text.strip() or not _is_writable(text):
        raise _bad_line(path, number, '"question" is no text')
    if relevant is None:
        raise _bad_line(path, number, '"relevant" is no list of names')
    kind, page = row.get("type"), row.get("page")
    if page is not None and (not isinstance(page, int) or isinstance(page, bool) or page < 1):
        raise _bad_line(path, number, '"page" is no number of a page')
    return Question(
        number=number,
        id=str(row.get("id", number)),
        text=text,
        kind=kind if isinstance(kind, str) else "answerable" if relevant else _UNKNOWN,
        relevant=relevant,
        answers=_texts(row.get("answers")) or (),
        grades=_grades(row.get("grades")),
        ignored=frozenset(_texts(row.get("ignore")) or ()),
        page=page,
    )


def _passage(path: Path, number: int, row: Mapping[str, object]) -> Passage:
    name, text, title = row.get("id"), row.get("text"), row.get("title") or ""
    if not (isinstance(name, str) and isinstance(text, str) and isinstance(title, str)):
        raise _bad_line(path, number, '"id", "title" and "text" are to be texts')
    if not name or not (_is_writable(name) and _is_writable(title + text)):
        raise _bad_line(path, number, "it has no id, or is not UTF-8 text")
    return Passage(name, f"{title}\n\n{text}\n")


def _refuse_twins(path: Path, corpus: Sequence[Passage]) -> None:
    seen: set[str] = set()
    for passage in corpus:
        if passage.id in seen:
            raise BadQuestionSetError(
                f"In '{path}' two documents have the id '{passage.id}'. Nothing was imported.",
                hint="Each document needs an id of its own.",
            )
        seen.add(passage.id)


def _texts(untrusted: object) -> tuple[str, ...] | None:
    if not isinstance(untrusted, list):
        return None
    return tuple(untrusted) if all(isinstance(entry, str) for entry in untrusted) else None


def _grades(untrusted: object) -> Mapping[str, int]:
    fields = untrusted if isinstance(untrusted, dict) else {}
    return {name: grade for name, grade in fields.items() if isinstance(grade, int) and grade > 0}


def _is_writable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _bad_line(path: Path, number: int, what: str) -> BadQuestionSetError:
    return BadQuestionSetError(
        f"Line {number} of '{path}' makes no sense: {what}. Nothing was imported.", hint=_HINT
    )
