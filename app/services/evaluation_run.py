"""One evaluation from its first file to its last question; what services it needs it is given."""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.domain.chat import Citation, Message
from app.domain.documents import DocumentText, FileOutcome, FileStatus
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.evaluation.answers import Answer, CitedPlace, collapsed
from app.evaluation.question_set import BadQuestionSetError, Question, QuestionSet
from app.evaluation.ranking import DEPTH, without
from app.evaluation.result import Asked, Conditions, Evaluation, Ranked, told
from app.services.chat import AskOptions, ChatService
from app.services.evidence import EvidenceService
from app.services.search import SearchResult
from app.services.shelf import Shelf
from app.services.throwaway import Ground, ThrowAwayVault
from app.services.yardstick import Yardstick

EXTRACTIVE: Final = "extractive"
MODEL: Final = "model"
_MOST_FAILURES: Final = 3  # in a row; then the reason is not in the questions
_REASONS_SHOWN: Final = 3
_PAGES_KEPT: Final = 64  # documents whose text is at hand for quotes

OnProgress = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class EvaluationOptions:
    """``modes`` are ways to answer (``EXTRACTIVE``, ``MODEL``), ``model`` None the chosen one.

    At most ``limit`` questions of each kind are asked, drawn by ``seed``. ``collection`` holds the
    documents; None: they are those of the folder. ``has_cross_encoders``: those in use take part.
    """

    collection: str | None = None
    modes: tuple[str, ...] = ()
    model: str | None = None
    limit: int | None = None
    seed: int = 1
    has_floor: bool = True
    has_cross_encoders: bool = True


class WatchedEvidence(EvidenceService):
    """Remembers what the chat was told last."""

    last: float | None = None

    def likelihood(
        self, question: str, found: SearchResult, *, cancel: CancelToken | None = None
    ) -> float:
        self.last = super().likelihood(question, found, cancel=cancel)
        return self.last


@dataclass(frozen=True, slots=True)
class WatchedChat:
    """A chat, and how likely it held an answer to be."""

    chat: ChatService
    evidence: WatchedEvidence

    def ask(self, question: str, options: AskOptions, cancel: CancelToken) -> Message:
        """One turn in a chat of its own.

        Raises:
            CancelledError: it was stopped; what came of it does not count.
        """
        self.evidence.last = None
        message = self.chat.ask(question, options=options, cancel=cancel)
        cancel.raise_if_cancelled()
        return message


class EvaluationRun:
    """One evaluation from its first file to its last question."""

    def __init__(
        self,
        questions: QuestionSet,
        options: EvaluationOptions,
        vault: ThrowAwayVault,
        ground: Ground,
        *,
        on_progress: OnProgress,
        cancel: CancelToken,
    ) -> None:
        self.options = options
        self.vault = vault
        self.ground = ground
        self._set = questions
        self._drawn = questions.sample(options.limit, options.seed)
        self._tell = on_progress
        self._cancel = cancel
        self._started = datetime.now(UTC)
        self._not_read: list[str] = []
        self._ranked: list[Ranked] = []
        self._asked: list[Asked] = []
        self._shelf = Shelf({}, {})
        self._yardstick: Yardstick | None = None
        self._text = functools.lru_cache(_PAGES_KEPT)(ground.library.text)

    def prepare(self) -> None:
        """Imports the folder's documents, learns what they are called, makes the yardstick."""
        if self.options.collection is None:
            self._import()
            self._cancel.raise_if_cancelled()
        ids = [summary.id for summary in self.ground.library.list(self.ground.collection)]
        if not ids:
            raise BadQuestionSetError(
                "There is no document to ask: none could be read.",
                hint=", ".join(self._not_read[:_REASONS_SHOWN]) or "Add documents first.",
            )
        texts: Iterable[DocumentText] = map(self.ground.library.text, sorted(ids))
        if not self.options.has_floor:
            self._shelf = Shelf.of(texts, self._known())
            self._refuse_strangers()
            return
        whole = list(texts)
        self._shelf = Shelf.of(whole, self._known())
        self._refuse_strangers()  # before what costs as much as the import
        self._yardstick = Yardstick(
            {text.document: "\n".join(page.text for page in text.pages) for text in whole},
            self.vault.reference,
            self.vault.reference_embedder,
            on_part=lambda part: self._tell(Progress(0, 1, current="comparison", part=part)),
            cancel=self._cancel,
        )

    def chosen(self) -> tuple[Question, ...]:
        """The questions that are asked, in their order."""
        return tuple(map(self._shelf.about, self._drawn))

    def conditions(
        self, embedder: str, model: str, *, reranker: str = "", checker: str = ""
    ) -> Conditions:
        """What is measured here."""
        summaries = self.ground.library.list(self.ground.collection)
        return Conditions(
            set_name=self._set.name,
            started=self._started,
            collection=self.ground.collection or "",
            documents=len(summaries),
            passages=sum(summary.passages for summary in summaries),
            not_read=tuple(self._not_read),
            missing=self._shelf.missing(self._set.questions),
            embedder=embedder,
            model=model,
            reranker=reranker,
            checker=checker,
            limit=self.options.limit,
            seed=self.options.seed,
        )

    def rank(self, questions: Sequence[Question]) -> None:
        """Searches for each."""
        for done, question in enumerate(questions):
            self._cancel.raise_if_cancelled()
            self._tell(Progress(done, len(questions), current="search"))
            self._ranked.append(self._rankings(question))

    def ask(self, questions: Sequence[Question], mode: str, chat: WatchedChat) -> None:
        """Asks each, in a chat of its own."""
        options = AskOptions(
            collection=self.ground.collection,
            model=self.options.model if mode == MODEL else None,
            seed=self.options.seed,
            quotes_only=mode == EXTRACTIVE,
        )
        answers: list[Answer] = []
        failed = in_a_row = 0
        try:
            for done, question in enumerate(questions):
                self._cancel.raise_if_cancelled()
                self._tell(Progress(done, len(questions), failed, current=mode))
                try:
                    message = chat.ask(question.text, options, self._cancel)
                except UserFacingError:
                    failed, in_a_row = failed + 1, in_a_row + 1
                    if in_a_row == _MOST_FAILURES:
                        raise
                    continue
                in_a_row = 0
                answers.append(self._answer(question, message, chat.evidence.last))
        finally:
            self._asked.append(Asked(mode, tuple(answers), failed))

    @property
    def has_measured(self) -> bool:
        """Whether any question was searched for."""
        return bool(self._ranked)

    def so_far(
        self,
        conditions: Conditions,
        *,
        is_complete: bool,
        failure: UserFacingError | None = None,
    ) -> Evaluation:
        """All that was measured; ``failure`` kept the rest from being so."""
        ranked, asked = tuple(self._ranked), tuple(self._asked)
        return Evaluation(conditions, ranked, asked, is_complete, failure)

    def _refuse_strangers(self) -> None:
        wanted = {name for question in self._drawn for name in question.relevant}
        missing = self._shelf.missing(self._drawn)
        if wanted and len(missing) == len(wanted):
            raise BadQuestionSetError(
                "No document is called as the questions call theirs, so nothing can be measured. "
                f"Not there: {told(missing)}.",
                hint="'relevant' holds ids of the corpus, or paths of files, or their ends.",
            )

    def _import(self) -> None:
        tell = functools.partial(_tell_import, self._tell)
        if self._set.files is not None:
            self.ground.library.add(
                [self._set.files],
                on_outcome=self._on_outcome,
                on_progress=tell,
                cancel=self._cancel,
            )
            return
        self.vault.add_texts(
            {_path(passage.id): passage.text.encode() for passage in self._set.corpus},
            on_outcome=self._on_outcome,
            on_progress=tell,
            cancel=self._cancel,
        )

    def _on_outcome(self, outcome: FileOutcome) -> None:
        if outcome.status in (FileStatus.FAILED, FileStatus.SKIPPED):
            self._not_read.append(f"{Path(outcome.file).name}: {outcome.error_code}")

    def _known(self) -> Mapping[str, str]:
        if self._set.corpus:
            return {str(_path(passage.id)): passage.id for passage in self._set.corpus}
        named = (name for q in self._set.questions for name in (*q.relevant, *q.ignored))
        return {name: name for name in named}

    def _rankings(self, question: Question) -> Ranked:
        found = self.ground.search.search(
            question.text,
            k=DEPTH + len(question.ignored),
            per_document=1,
            collection=self.ground.collection,
        )
        names = self._shelf.names
        ours = without([names[hit.document] for hit in found.passages], question.ignored)
        floor = None
        if self._yardstick is not None:
            ranked = self._yardstick.ranking(question.text)[: DEPTH + len(question.ignored)]
            floor = without([names[document] for document in ranked], question.ignored)[:DEPTH]
        is_right_page = None
        if question.page is not None:
            first = next(iter(found.passages), None)
            is_right_page = (
                first is not None
                and names[first.document] in question.relevant
                and first.page == question.page
            )
        return Ranked(question, tuple(ours[:DEPTH]), floor, found.elapsed_ms, is_right_page)

    def _answer(self, question: Question, message: Message, likelihood: float | None) -> Answer:
        return Answer(
            question=question,
            text=message.text,
            is_refused=not message.is_answerable,
            is_extractive=message.is_extractive,
            citations=tuple(map(self._place, message.citations)),
            likelihood=likelihood,
        )

    def _place(self, citation: Citation) -> CitedPlace:
        page = _page_text(self._text(citation.document), citation.page)
        return CitedPlace(
            document=self._shelf.names[citation.document],
            page=citation.page,
            quote=citation.quote,
            is_on_page=collapsed(citation.quote) in page,
            is_supported=citation.is_supported,
        )


def _page_text(text: DocumentText, page: int | None) -> str:
    """Collapsed text of a page; pages without a number are joined."""
    return collapsed(" ".join(entry.text for entry in text.pages if entry.page == page))


def _path(name: str) -> Path:
    """The path that a text of a corpus has in the throw-away vault."""
    return Path("/corpus") / f"{name.replace('%', '%25').replace('/', '%2F')}.txt"


def _tell_import(tell: OnProgress, progress: Progress) -> None:
    tell(Progress(progress.done, progress.total, progress.failed, current="import"))
