"""What questions call the documents that they are about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Self

from app.domain.documents import DocumentText
from app.evaluation.question_set import Question, names_of


@dataclass(frozen=True, slots=True)
class Shelf:
    """Each document's name, by its id; and the one name of documents with several.

    Files of the same bytes are one document: whichever of them is named is found.
    """

    names: Mapping[int, str]
    aliases: Mapping[str, str]

    @classmethod
    def of(cls, documents: Iterable[DocumentText], known: Mapping[str, str]) -> Self:
        """``known`` leads from a path, or the end of one, to the name that questions use."""
        names: dict[int, str] = {}
        aliases: dict[str, str] = {}
        for document in documents:
            called = [
                known[name] for file in document.files for name in names_of(file) if name in known
            ]
            names[document.document] = called[0] if called else document.files[0]
            aliases.update(dict.fromkeys(called, names[document.document]))
        return cls(names, aliases)

    def about(self, question: Question) -> Question:
        """The same question, with one name for each document."""
        grades: dict[str, int] = {}
        for name, grade in question.grades.items():
            called = self._called(name)
            grades[called] = min(grade, grades.get(called, grade))
        return replace(
            question,
            relevant=tuple(dict.fromkeys(map(self._called, question.relevant))),
            grades=grades,
            ignored=frozenset(map(self._called, question.ignored)),
        )

    def missing(self, questions: Iterable[Question]) -> tuple[str, ...]:
        """The names of relevant documents that no document has, each once, in their order."""
        wanted = dict.fromkeys(name for question in questions for name in question.relevant)
        return tuple(name for name in wanted if name not in self.aliases)

    def _called(self, name: str) -> str:
        return self.aliases.get(name, name)
