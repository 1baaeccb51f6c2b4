"""Which documents a question over whole documents means; pure, and never a guess."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.whole import DocumentName, WholeTask
from app.index.whole_question import WholeQuestion, called_partly

_TWO = 2


@dataclass(frozen=True, slots=True)
class Meant:
    """The documents that are meant, in the question's order.

    Where these are too few for the task, ``candidates`` are those to choose from. ``reply_to`` is
    the question that it answers to which of them are meant, if it does.
    """

    task: WholeTask
    documents: tuple[int, ...]
    candidates: tuple[DocumentName, ...] = ()
    reply_to: str = ""

    @property
    def is_clear(self) -> bool:
        """Whether there are as many as the task needs."""
        return len(self.documents) >= _least(self.task)


def meant(
    asked: WholeQuestion,
    names: Sequence[DocumentName],
    *,
    is_filtered: bool = False,
    is_follow_up: bool = False,
) -> Meant | None:
    """What is meant of the documents there are; None: it is a question like any other.

    ``is_filtered`` says that these are what the question's own filters let through, and
    ``is_follow_up`` that "it" may be something that was said before.
    """
    documents = tuple(dict.fromkeys(name.document for name in names))
    if not documents:
        return None
    if is_filtered:
        return None if asked.subject else _of(asked, documents, names)
    if asked.named:
        is_about = asked.task is WholeTask.COMPARISON and len(asked.named) >= _TWO
        return called(asked.task, asked.named, names) if is_about or not asked.subject else None
    if asked.subject:
        return _called_partly(asked, names)
    if not _speaks_of_documents(asked, is_follow_up=is_follow_up):
        return None
    # The name of a file that is not here: no other is taken in its place.
    is_all = not asked.names_file and _means_all(asked, len(documents))
    return _of(asked, documents if is_all else (), names)


def _means_all(asked: WholeQuestion, documents: int) -> bool:
    return asked.count == 0 or documents == (_TWO if asked.count == _TWO else _least(asked.task))


def called(
    task: WholeTask, groups: Sequence[tuple[int, ...]], names: Sequence[DocumentName]
) -> Meant:
    """The documents called by name; where several share one, these are the candidates."""
    for group in groups:
        if len(group) > 1:
            return Meant(task, (), tuple(name for name in names if name.document in group))
    documents = tuple(dict.fromkeys(group[0] for group in groups))
    return Meant(task, documents, tuple(n for n in names if n.document not in documents))


def _least(task: WholeTask) -> int:
    return _TWO if task is WholeTask.COMPARISON else 1


def _called_partly(asked: WholeQuestion, names: Sequence[DocumentName]) -> Meant | None:
    """The only documents whose names hold the words beside "report" or "document"."""
    partly = tuple(dict.fromkeys(called_partly(asked.subject, names)))
    is_one_way = asked.says_document and len(partly) == _least(asked.task)
    return _of(asked, partly, names) if is_one_way else None


def _of(asked: WholeQuestion, documents: tuple[int, ...], names: Sequence[DocumentName]) -> Meant:
    return Meant(asked.task, documents, tuple(n for n in names if n.document not in documents))


def _speaks_of_documents(asked: WholeQuestion, *, is_follow_up: bool) -> bool:
    """Whether a question that names nothing can be about whole documents."""
    if asked.says_document:
        return not (asked.is_weak and is_follow_up)
    if asked.is_weak or is_follow_up:
        return False
    return asked.task is WholeTask.SUMMARY or asked.count is not None
